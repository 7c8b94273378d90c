# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AggregatedTraceViewResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.aggregated_trace_view_graph import AggregatedTraceViewGraph


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.aggregated_trace_view_graph import AggregatedTraceViewGraph

    globals().update(
        AggregatedTraceViewGraph=AggregatedTraceViewGraph,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AggregatedTraceViewResponse(OpenModel):
    """Many traces as one graph, and how many there are.

    Attributes:
        graph (AggregatedTraceViewGraph): Many traces as one graph of steps.
        num_traces (int):
        num_sessions (int):
        has_all_traces (bool): No trace was left out because of their number.
        start_time (datetime.datetime | None | Unset):
        end_time (datetime.datetime | None | Unset):
    """

    graph: AggregatedTraceViewGraph
    num_traces: int
    num_sessions: int
    has_all_traces: bool
    start_time: datetime.datetime | None | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["graph"] = to_json(self.graph)
        field_dict["num_traces"] = self.num_traces
        field_dict["num_sessions"] = self.num_sessions
        field_dict["has_all_traces"] = self.has_all_traces
        if not isinstance(self.start_time, Unset):
            field_dict["start_time"] = to_json(self.start_time)
        if not isinstance(self.end_time, Unset):
            field_dict["end_time"] = to_json(self.end_time)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        graph = AggregatedTraceViewGraph.from_dict(unread.pop("graph"))
        num_traces = unread.pop("num_traces")
        num_sessions = unread.pop("num_sessions")
        has_all_traces = unread.pop("has_all_traces")

        def _parse_start_time(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                start_time_type_0 = datetime.datetime.fromisoformat(data)

                return start_time_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        start_time = _parse_start_time(unread.pop("start_time", UNSET))

        def _parse_end_time(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                end_time_type_0 = datetime.datetime.fromisoformat(data)

                return end_time_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        end_time = _parse_end_time(unread.pop("end_time", UNSET))
        model = cls(
            graph=graph,
            num_traces=num_traces,
            num_sessions=num_sessions,
            has_all_traces=has_all_traces,
            start_time=start_time,
            end_time=end_time,
        )
        model.additional_properties = unread
        return model
