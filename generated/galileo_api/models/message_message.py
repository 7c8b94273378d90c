# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MessageMessage"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_role_message_role import MessageRoleMessageRole
from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.file_content_part import FileContentPart
    from ..models.text_content_part import TextContentPart


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.file_content_part import FileContentPart
    from ..models.text_content_part import TextContentPart

    globals().update(
        FileContentPart=FileContentPart,
        TextContentPart=TextContentPart,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MessageMessage(OpenModel):
    """One message of a prompt.

    Attributes:
        content (list[FileContentPart | TextContentPart] | str):
        role (MessageRoleMessageRole | str):
    """

    content: list[FileContentPart | TextContentPart] | str
    role: MessageRoleMessageRole | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["content"] = to_json(self.content)
        field_dict["role"] = to_json(self.role)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_content(data: Any) -> list[FileContentPart | TextContentPart] | str:
            if isinstance(data, list):
                content_type_1 = []
                _content_type_1 = data
                for content_type_1_item_data in _content_type_1:

                    def _parse_content_type_1_item(data: Any) -> FileContentPart | TextContentPart:
                        if isinstance(data, dict):
                            match data.get("type"):
                                case "text":
                                    content_type_1_item_type_0 = TextContentPart.from_dict(data)

                                    return content_type_1_item_type_0

                                case "file":
                                    content_type_1_item_type_1 = FileContentPart.from_dict(data)

                                    return content_type_1_item_type_1

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    content_type_1_item = _parse_content_type_1_item(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        content = _parse_content(unread.pop("content"))
        role = unread.pop("role")
        model = cls(
            content=content,
            role=role,
        )
        model.additional_properties = unread
        return model
