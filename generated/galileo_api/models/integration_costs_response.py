# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""IntegrationCostsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.feature_integration_costs import FeatureIntegrationCosts


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.feature_integration_costs import FeatureIntegrationCosts

    globals().update(
        FeatureIntegrationCosts=FeatureIntegrationCosts,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class IntegrationCostsResponse(OpenModel):
    """Costs by feature.

    Attributes:
        features (list[FeatureIntegrationCosts] | Unset):
    """

    features: list[FeatureIntegrationCosts] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.features, Unset):
            field_dict["features"] = to_json(self.features)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _features = unread.pop("features", UNSET)
        features: list[FeatureIntegrationCosts] | Unset = UNSET
        if _features is not UNSET:
            features = []
            for features_item_data in _features:
                features_item = FeatureIntegrationCosts.from_dict(features_item_data)

                features.append(features_item)
        model = cls(
            features=features,
        )
        model.additional_properties = unread
        return model
