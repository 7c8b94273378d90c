# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ApiError"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ApiError(OpenModel):
    """Why a request failed.

    Attributes:
        detail (Any): The reason, in words or with more structure.
        error_code (int | Unset): A number for the reason that does not change with the
            wording; 3520 is an experiment group that is not in the project.
    """

    detail: Any
    error_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["detail"] = self.detail
        if not isinstance(self.error_code, Unset):
            field_dict["error_code"] = self.error_code
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        detail = unread.pop("detail")
        error_code = unread.pop("error_code", UNSET)
        model = cls(
            detail=detail,
            error_code=error_code,
        )
        model.additional_properties = unread
        return model
