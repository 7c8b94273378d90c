# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Message"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_role import MessageRole
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.file_content_part import FileContentPart
    from ..models.text_content_part import TextContentPart
    from ..models.tool_call import ToolCall


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.file_content_part import FileContentPart
    from ..models.text_content_part import TextContentPart
    from ..models.tool_call import ToolCall

    globals().update(
        FileContentPart=FileContentPart,
        TextContentPart=TextContentPart,
        ToolCall=ToolCall,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class Message(OpenModel):
    """One message of a conversation.

    Attributes:
        content (list[FileContentPart | TextContentPart] | str):
        role (MessageRole): Who speaks.
        tool_call_id (None | str | Unset): The call that this message answers.
        tool_calls (list[ToolCall] | None | Unset): The tools that the model asks to call.
    """

    content: list[FileContentPart | TextContentPart] | str
    role: MessageRole
    tool_call_id: None | str | Unset = UNSET
    tool_calls: list[ToolCall] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["content"] = to_json(self.content)
        field_dict["role"] = to_json(self.role)
        if not isinstance(self.tool_call_id, Unset):
            field_dict["tool_call_id"] = self.tool_call_id
        if not isinstance(self.tool_calls, Unset):
            field_dict["tool_calls"] = to_json(self.tool_calls)
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
        role = MessageRole(unread.pop("role"))
        tool_call_id = unread.pop("tool_call_id", UNSET)

        def _parse_tool_calls(data: Any) -> list[ToolCall] | None | Unset:
            if isinstance(data, list):
                tool_calls_type_0 = []
                _tool_calls_type_0 = data
                for tool_calls_type_0_item_data in _tool_calls_type_0:
                    tool_calls_type_0_item = ToolCall.from_dict(tool_calls_type_0_item_data)

                    tool_calls_type_0.append(tool_calls_type_0_item)

                return tool_calls_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        tool_calls = _parse_tool_calls(unread.pop("tool_calls", UNSET))
        model = cls(
            content=content,
            role=role,
            tool_call_id=tool_call_id,
            tool_calls=tool_calls,
        )
        model.additional_properties = unread
        return model
