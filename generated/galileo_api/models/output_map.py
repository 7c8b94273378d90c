# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""OutputMap"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class OutputMap(OpenModel):
    """Where to find things in a model API's answer.

    Attributes:
        response (str):
        token_count (None | str | Unset):
        input_token_count (None | str | Unset):
        output_token_count (None | str | Unset):
        completion_reason (None | str | Unset):
    """

    response: str
    token_count: None | str | Unset = UNSET
    input_token_count: None | str | Unset = UNSET
    output_token_count: None | str | Unset = UNSET
    completion_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["response"] = self.response
        if not isinstance(self.token_count, Unset):
            field_dict["token_count"] = self.token_count
        if not isinstance(self.input_token_count, Unset):
            field_dict["input_token_count"] = self.input_token_count
        if not isinstance(self.output_token_count, Unset):
            field_dict["output_token_count"] = self.output_token_count
        if not isinstance(self.completion_reason, Unset):
            field_dict["completion_reason"] = self.completion_reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        response = unread.pop("response")
        token_count = unread.pop("token_count", UNSET)
        input_token_count = unread.pop("input_token_count", UNSET)
        output_token_count = unread.pop("output_token_count", UNSET)
        completion_reason = unread.pop("completion_reason", UNSET)
        model = cls(
            response=response,
            token_count=token_count,
            input_token_count=input_token_count,
            output_token_count=output_token_count,
            completion_reason=completion_reason,
        )
        model.additional_properties = unread
        return model
