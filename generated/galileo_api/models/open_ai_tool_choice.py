# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""OpenAIToolChoice"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.open_ai_function import OpenAIFunction


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.open_ai_function import OpenAIFunction

    globals().update(
        OpenAIFunction=OpenAIFunction,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class OpenAIToolChoice(OpenModel):
    """The tool that a model must call.

    Attributes:
        function (OpenAIFunction): A function that a model may call.
        type_ (str | Unset):  Default: 'function'.
    """

    function: OpenAIFunction
    type_: str | Unset = "function"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["function"] = to_json(self.function)
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        function = OpenAIFunction.from_dict(unread.pop("function"))
        type_ = unread.pop("type", UNSET)
        model = cls(
            function=function,
            type_=type_,
        )
        model.additional_properties = unread
        return model
