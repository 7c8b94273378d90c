# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricSettingsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.scorer_config import ScorerConfig
    from ..models.segment_filter import SegmentFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.scorer_config import ScorerConfig
    from ..models.segment_filter import SegmentFilter

    globals().update(
        ScorerConfig=ScorerConfig,
        SegmentFilter=SegmentFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MetricSettingsResponse(OpenModel):
    """Scorers that are switched on.

    Attributes:
        scorers (list[ScorerConfig]):
        segment_filters (list[SegmentFilter] | None | Unset):
    """

    scorers: list[ScorerConfig]
    segment_filters: list[SegmentFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["scorers"] = to_json(self.scorers)
        if not isinstance(self.segment_filters, Unset):
            field_dict["segment_filters"] = to_json(self.segment_filters)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        scorers = []
        _scorers = unread.pop("scorers")
        for scorers_item_data in _scorers:
            scorers_item = ScorerConfig.from_dict(scorers_item_data)

            scorers.append(scorers_item)

        def _parse_segment_filters(data: Any) -> list[SegmentFilter] | None | Unset:
            if isinstance(data, list):
                segment_filters_type_0 = []
                _segment_filters_type_0 = data
                for segment_filters_type_0_item_data in _segment_filters_type_0:
                    segment_filters_type_0_item = SegmentFilter.from_dict(
                        segment_filters_type_0_item_data
                    )

                    segment_filters_type_0.append(segment_filters_type_0_item)

                return segment_filters_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        segment_filters = _parse_segment_filters(unread.pop("segment_filters", UNSET))
        model = cls(
            scorers=scorers,
            segment_filters=segment_filters,
        )
        model.additional_properties = unread
        return model
