# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CodeMetricGenerationStatusResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.code_metric_generation_status import CodeMetricGenerationStatus
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class CodeMetricGenerationStatusResponse(OpenModel):
    """How far the writing of code is, and the code.

    Attributes:
        id (str):
        status (CodeMetricGenerationStatus): How far the writing of code is.
        generated_code (None | str | Unset):
        error_message (None | str | Unset):
    """

    id: str
    status: CodeMetricGenerationStatus
    generated_code: None | str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["status"] = to_json(self.status)
        if not isinstance(self.generated_code, Unset):
            field_dict["generated_code"] = self.generated_code
        if not isinstance(self.error_message, Unset):
            field_dict["error_message"] = self.error_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        status = CodeMetricGenerationStatus(unread.pop("status"))
        generated_code = unread.pop("generated_code", UNSET)
        error_message = unread.pop("error_message", UNSET)
        model = cls(
            id=id,
            status=status,
            generated_code=generated_code,
            error_message=error_message,
        )
        model.additional_properties = unread
        return model
