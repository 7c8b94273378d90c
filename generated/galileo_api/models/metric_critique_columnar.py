# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricCritiqueColumnar"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.metric_critique_content import MetricCritiqueContent


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.metric_critique_content import MetricCritiqueContent

    globals().update(
        MetricCritiqueContent=MetricCritiqueContent,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MetricCritiqueColumnar(OpenModel):
    """Somebody disagreed with a metric.

    Attributes:
        id (str):
        is_computed (bool):
        revised_explanation (None | str):
        critique_info (MetricCritiqueContent): In what way somebody disagreed.
    """

    id: str
    is_computed: bool
    revised_explanation: None | str
    critique_info: MetricCritiqueContent
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["is_computed"] = self.is_computed
        field_dict["revised_explanation"] = self.revised_explanation
        field_dict["critique_info"] = to_json(self.critique_info)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        is_computed = unread.pop("is_computed")
        revised_explanation = unread.pop("revised_explanation")
        critique_info = MetricCritiqueContent.from_dict(unread.pop("critique_info"))
        model = cls(
            id=id,
            is_computed=is_computed,
            revised_explanation=revised_explanation,
            critique_info=critique_info,
        )
        model.additional_properties = unread
        return model
