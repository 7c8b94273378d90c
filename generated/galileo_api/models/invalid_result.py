# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""InvalidResult"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class InvalidResult(OpenModel):
    """Why code is not a scorer.

    Attributes:
        error_message (str):
        result_type (Literal['invalid'] | Unset):  Default: 'invalid'.
    """

    error_message: str
    result_type: Literal["invalid"] | Unset = "invalid"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["error_message"] = self.error_message
        if not isinstance(self.result_type, Unset):
            field_dict["result_type"] = self.result_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        error_message = unread.pop("error_message")
        result_type = unread.pop("result_type", UNSET)
        model = cls(
            error_message=error_message,
            result_type=result_type,
        )
        model.additional_properties = unread
        return model
