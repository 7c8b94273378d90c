# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""HealthcheckResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class HealthcheckResponse(OpenModel):
    """The service is up.

    Attributes:
        api_version (str):
        message (str):
        version (str):
    """

    api_version: str
    message: str
    version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["api_version"] = self.api_version
        field_dict["message"] = self.message
        field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        api_version = unread.pop("api_version")
        message = unread.pop("message")
        version = unread.pop("version")
        model = cls(
            api_version=api_version,
            message=message,
            version=version,
        )
        model.additional_properties = unread
        return model
