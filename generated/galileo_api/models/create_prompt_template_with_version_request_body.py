# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreatePromptTemplateWithVersionRequestBody"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.message_message import MessageMessage
    from ..models.name import Name
    from ..models.prompt_run_settings import PromptRunSettings


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.message_message import MessageMessage
    from ..models.name import Name
    from ..models.prompt_run_settings import PromptRunSettings

    globals().update(
        MessageMessage=MessageMessage,
        Name=Name,
        PromptRunSettings=PromptRunSettings,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class CreatePromptTemplateWithVersionRequestBody(OpenModel):
    """A new prompt with its first version.

    Attributes:
        template (list[MessageMessage] | str): The text, or messages, with variables in double
            braces.
        name (Name | str):
        raw (bool | Unset): The text is sent as it is and not as a conversation. Default:
            False.
        version (int | None | Unset):
        settings (PromptRunSettings | Unset): How to run a prompt.
        output_type (None | str | Unset):
        hidden (bool | Unset): Left out of lists. Default: False.
    """

    template: list[MessageMessage] | str
    name: Name | str
    raw: bool | Unset = False
    version: int | None | Unset = UNSET
    settings: PromptRunSettings | Unset = UNSET
    output_type: None | str | Unset = UNSET
    hidden: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template"] = to_json(self.template)
        field_dict["name"] = to_json(self.name)
        if not isinstance(self.raw, Unset):
            field_dict["raw"] = self.raw
        if not isinstance(self.version, Unset):
            field_dict["version"] = self.version
        if not isinstance(self.settings, Unset):
            field_dict["settings"] = to_json(self.settings)
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = self.output_type
        if not isinstance(self.hidden, Unset):
            field_dict["hidden"] = self.hidden
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

        def _parse_name(data: Any) -> Name | str:
            if isinstance(data, dict):
                name_type_1 = Name.from_dict(data)

                return name_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        name = _parse_name(unread.pop("name"))
        raw = unread.pop("raw", UNSET)
        version = unread.pop("version", UNSET)
        _settings = unread.pop("settings", UNSET)
        settings: PromptRunSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = PromptRunSettings.from_dict(_settings)
        output_type = unread.pop("output_type", UNSET)
        hidden = unread.pop("hidden", UNSET)
        model = cls(
            template=template,
            name=name,
            raw=raw,
            version=version,
            settings=settings,
            output_type=output_type,
            hidden=hidden,
        )
        model.additional_properties = unread
        return model
