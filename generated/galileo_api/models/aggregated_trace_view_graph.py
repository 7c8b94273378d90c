# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AggregatedTraceViewGraph"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.aggregated_trace_view_edge import AggregatedTraceViewEdge
    from ..models.aggregated_trace_view_node import AggregatedTraceViewNode
    from ..models.histogram import Histogram


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.aggregated_trace_view_edge import AggregatedTraceViewEdge
    from ..models.aggregated_trace_view_node import AggregatedTraceViewNode
    from ..models.histogram import Histogram

    globals().update(
        AggregatedTraceViewEdge=AggregatedTraceViewEdge,
        AggregatedTraceViewNode=AggregatedTraceViewNode,
        Histogram=Histogram,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AggregatedTraceViewGraph(OpenModel):
    """Many traces as one graph of steps.

    Attributes:
        nodes (list[AggregatedTraceViewNode]):
        edges (list[AggregatedTraceViewEdge]):
        edge_occurrences_histogram (Histogram | None | Unset):
    """

    nodes: list[AggregatedTraceViewNode]
    edges: list[AggregatedTraceViewEdge]
    edge_occurrences_histogram: Histogram | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["nodes"] = to_json(self.nodes)
        field_dict["edges"] = to_json(self.edges)
        if not isinstance(self.edge_occurrences_histogram, Unset):
            field_dict["edge_occurrences_histogram"] = to_json(self.edge_occurrences_histogram)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        nodes = []
        _nodes = unread.pop("nodes")
        for nodes_item_data in _nodes:
            nodes_item = AggregatedTraceViewNode.from_dict(nodes_item_data)

            nodes.append(nodes_item)
        edges = []
        _edges = unread.pop("edges")
        for edges_item_data in _edges:
            edges_item = AggregatedTraceViewEdge.from_dict(edges_item_data)

            edges.append(edges_item)

        def _parse_edge_occurrences_histogram(data: Any) -> Histogram | None | Unset:
            if isinstance(data, dict):
                edge_occurrences_histogram_type_0 = Histogram.from_dict(data)

                return edge_occurrences_histogram_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        edge_occurrences_histogram = _parse_edge_occurrences_histogram(
            unread.pop("edge_occurrences_histogram", UNSET)
        )
        model = cls(
            nodes=nodes,
            edges=edges,
            edge_occurrences_histogram=edge_occurrences_histogram,
        )
        model.additional_properties = unread
        return model
