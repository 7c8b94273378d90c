# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BasePromptTemplateVersion"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.message_message import MessageMessage
    from ..models.prompt_run_settings import PromptRunSettings


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.message_message import MessageMessage
    from ..models.prompt_run_settings import PromptRunSettings

    globals().update(
        MessageMessage=MessageMessage,
        PromptRunSettings=PromptRunSettings,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BasePromptTemplateVersion(OpenModel):
    """A new version of a prompt.

    Attributes:
        template (list[MessageMessage] | str): The text, or messages, with variables in double
            braces.
        raw (bool | Unset): The text is sent as it is and not as a conversation. Default:
            False.
        version (int | None | Unset):
        settings (PromptRunSettings | Unset): How to run a prompt.
        output_type (None | str | Unset):
    """

    template: list[MessageMessage] | str
    raw: bool | Unset = False
    version: int | None | Unset = UNSET
    settings: PromptRunSettings | Unset = UNSET
    output_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template"] = to_json(self.template)
        if not isinstance(self.raw, Unset):
            field_dict["raw"] = self.raw
        if not isinstance(self.version, Unset):
            field_dict["version"] = self.version
        if not isinstance(self.settings, Unset):
            field_dict["settings"] = to_json(self.settings)
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = self.output_type
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
        raw = unread.pop("raw", UNSET)
        version = unread.pop("version", UNSET)
        _settings = unread.pop("settings", UNSET)
        settings: PromptRunSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = PromptRunSettings.from_dict(_settings)
        output_type = unread.pop("output_type", UNSET)
        model = cls(
            template=template,
            raw=raw,
            version=version,
            settings=settings,
            output_type=output_type,
        )
        model.additional_properties = unread
        return model
