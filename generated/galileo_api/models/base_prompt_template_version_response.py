# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BasePromptTemplateVersionResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.message_message import MessageMessage
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.message_message import MessageMessage
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.user_info import UserInfo

    globals().update(
        MessageMessage=MessageMessage,
        PromptRunSettings=PromptRunSettings,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BasePromptTemplateVersionResponse(OpenModel):
    """A version of a prompt.

    Attributes:
        template (list[MessageMessage] | str): The text, or messages, with variables in double
            braces.
        version (int): Counted from 1.
        settings (PromptRunSettings): How to run a prompt.
        id (str):
        model_changed (bool):
        settings_changed (bool):
        content_changed (bool):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_user (None | UserInfo):
        raw (bool | Unset): The text is sent as it is and not as a conversation. Default:
            False.
        output_type (None | str | Unset):
        lines_added (int | Unset):  Default: 0.
        lines_edited (int | Unset):  Default: 0.
        lines_removed (int | Unset):  Default: 0.
    """

    template: list[MessageMessage] | str
    version: int
    settings: PromptRunSettings
    id: str
    model_changed: bool
    settings_changed: bool
    content_changed: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_user: None | UserInfo
    raw: bool | Unset = False
    output_type: None | str | Unset = UNSET
    lines_added: int | Unset = 0
    lines_edited: int | Unset = 0
    lines_removed: int | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template"] = to_json(self.template)
        field_dict["version"] = self.version
        field_dict["settings"] = to_json(self.settings)
        field_dict["id"] = self.id
        field_dict["model_changed"] = self.model_changed
        field_dict["settings_changed"] = self.settings_changed
        field_dict["content_changed"] = self.content_changed
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["created_by_user"] = to_json(self.created_by_user)
        if not isinstance(self.raw, Unset):
            field_dict["raw"] = self.raw
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = self.output_type
        if not isinstance(self.lines_added, Unset):
            field_dict["lines_added"] = self.lines_added
        if not isinstance(self.lines_edited, Unset):
            field_dict["lines_edited"] = self.lines_edited
        if not isinstance(self.lines_removed, Unset):
            field_dict["lines_removed"] = self.lines_removed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_template(data: Any) -> list[MessageMessage] | str:
            if isinstance(data, list):
                template_type_1 = []
                _template_type_1 = data
                for componentsschemas_messages_item_data in _template_type_1:
                    componentsschemas_messages_item = MessageMessage.from_dict(
                        componentsschemas_messages_item_data
                    )

                    template_type_1.append(componentsschemas_messages_item)

                return template_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        template = _parse_template(unread.pop("template"))
        version = unread.pop("version")
        settings = PromptRunSettings.from_dict(unread.pop("settings"))
        id = unread.pop("id")
        model_changed = unread.pop("model_changed")
        settings_changed = unread.pop("settings_changed")
        content_changed = unread.pop("content_changed")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))

        def _parse_created_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user"))
        raw = unread.pop("raw", UNSET)
        output_type = unread.pop("output_type", UNSET)
        lines_added = unread.pop("lines_added", UNSET)
        lines_edited = unread.pop("lines_edited", UNSET)
        lines_removed = unread.pop("lines_removed", UNSET)
        model = cls(
            template=template,
            version=version,
            settings=settings,
            id=id,
            model_changed=model_changed,
            settings_changed=settings_changed,
            content_changed=content_changed,
            created_at=created_at,
            updated_at=updated_at,
            created_by_user=created_by_user,
            raw=raw,
            output_type=output_type,
            lines_added=lines_added,
            lines_edited=lines_edited,
            lines_removed=lines_removed,
        )
        model.additional_properties = unread
        return model
