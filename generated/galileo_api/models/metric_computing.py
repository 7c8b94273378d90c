# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricComputing"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scorer_type import ScorerType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class MetricComputing(OpenModel):
    """The metric is being computed.

    Attributes:
        status_type (Literal['computing'] | Unset):  Default: 'computing'.
        scorer_type (None | ScorerType | Unset):
        metric_key_alias (None | str | Unset):
        message (str | Unset):  Default: 'Metric is computing.'.
    """

    status_type: Literal["computing"] | Unset = "computing"
    scorer_type: None | ScorerType | Unset = UNSET
    metric_key_alias: None | str | Unset = UNSET
    message: str | Unset = "Metric is computing."
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.status_type, Unset):
            field_dict["status_type"] = self.status_type
        if not isinstance(self.scorer_type, Unset):
            field_dict["scorer_type"] = to_json(self.scorer_type)
        if not isinstance(self.metric_key_alias, Unset):
            field_dict["metric_key_alias"] = self.metric_key_alias
        if not isinstance(self.message, Unset):
            field_dict["message"] = self.message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        status_type = unread.pop("status_type", UNSET)

        def _parse_scorer_type(data: Any) -> None | ScorerType | Unset:
            if isinstance(data, str):
                scorer_type_type_0 = ScorerType(data)

                return scorer_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorer_type = _parse_scorer_type(unread.pop("scorer_type", UNSET))
        metric_key_alias = unread.pop("metric_key_alias", UNSET)
        message = unread.pop("message", UNSET)
        model = cls(
            status_type=status_type,
            scorer_type=scorer_type,
            metric_key_alias=metric_key_alias,
            message=message,
        )
        model.additional_properties = unread
        return model
