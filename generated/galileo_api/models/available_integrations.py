# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AvailableIntegrations"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.integration_provider import IntegrationProvider
from ..types import OpenModel, to_json


@_attrs_define
class AvailableIntegrations(OpenModel):
    """Providers that an integration can be made for.

    Attributes:
        integrations (list[IntegrationProvider]):
    """

    integrations: list[IntegrationProvider]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["integrations"] = to_json(self.integrations)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        integrations = []
        _integrations = unread.pop("integrations")
        for integrations_item_data in _integrations:
            integrations_item = IntegrationProvider(integrations_item_data)

            integrations.append(integrations_item)
        model = cls(
            integrations=integrations,
        )
        model.additional_properties = unread
        return model
