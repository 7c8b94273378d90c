# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateCodeMetricGenerationResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.code_metric_generation_status import CodeMetricGenerationStatus
from ..types import OpenModel, to_json


@_attrs_define
class CreateCodeMetricGenerationResponse(OpenModel):
    """The writing of code that has begun.

    Attributes:
        id (str):
        status (CodeMetricGenerationStatus): How far the writing of code is.
    """

    id: str
    status: CodeMetricGenerationStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["status"] = to_json(self.status)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        status = CodeMetricGenerationStatus(unread.pop("status"))
        model = cls(
            id=id,
            status=status,
        )
        model.additional_properties = unread
        return model
