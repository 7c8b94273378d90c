# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ToolCall"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.tool_call_function import ToolCallFunction


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.tool_call_function import ToolCallFunction

    globals().update(
        ToolCallFunction=ToolCallFunction,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ToolCall(OpenModel):
    """A model's wish to call a tool.

    Attributes:
        id (str):
        function (ToolCallFunction): The tool and what to call it with.
    """

    id: str
    function: ToolCallFunction
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["function"] = to_json(self.function)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        function = ToolCallFunction.from_dict(unread.pop("function"))
        model = cls(
            id=id,
            function=function,
        )
        model.additional_properties = unread
        return model
