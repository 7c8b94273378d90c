# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""VertexAIGCSConfigResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class VertexAIGCSConfigResponse(OpenModel):
    """Where files for Vertex AI are put.

    Attributes:
        bucket_name (str):
        object_path_prefix (str):
    """

    bucket_name: str
    object_path_prefix: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["bucket_name"] = self.bucket_name
        field_dict["object_path_prefix"] = self.object_path_prefix
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        bucket_name = unread.pop("bucket_name")
        object_path_prefix = unread.pop("object_path_prefix")
        model = cls(
            bucket_name=bucket_name,
            object_path_prefix=object_path_prefix,
        )
        model.additional_properties = unread
        return model
