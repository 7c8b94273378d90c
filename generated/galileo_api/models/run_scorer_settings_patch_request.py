# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RunScorerSettingsPatchRequest"""

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
class RunScorerSettingsPatchRequest(OpenModel):
    """Scorers to switch on for a run.

    Attributes:
        run_id (str): An experiment or a log stream.
        scorers (list[ScorerConfig] | None | Unset):
        segment_filters (list[SegmentFilter] | None | Unset): Score only a share of the
            records.
    """

    run_id: str
    scorers: list[ScorerConfig] | None | Unset = UNSET
    segment_filters: list[SegmentFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["run_id"] = self.run_id
        if not isinstance(self.scorers, Unset):
            field_dict["scorers"] = to_json(self.scorers)
        if not isinstance(self.segment_filters, Unset):
            field_dict["segment_filters"] = to_json(self.segment_filters)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        run_id = unread.pop("run_id")

        def _parse_scorers(data: Any) -> list[ScorerConfig] | None | Unset:
            if isinstance(data, list):
                scorers_type_0 = []
                _scorers_type_0 = data
                for scorers_type_0_item_data in _scorers_type_0:
                    scorers_type_0_item = ScorerConfig.from_dict(scorers_type_0_item_data)

                    scorers_type_0.append(scorers_type_0_item)

                return scorers_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorers = _parse_scorers(unread.pop("scorers", UNSET))

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
            run_id=run_id,
            scorers=scorers,
            segment_filters=segment_filters,
        )
        model.additional_properties = unread
        return model
