"""Many traces laid over each other: steps that they have in common, and the ways between them.

Two spans are the same step if they have the same type and name and are nested in the same step. A
way leads from a step to the next one beside it.
"""

import json
import uuid
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.experiments import aggregates
from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.records.column_list import unit
from galileo_ext.embedded.records.trees import ROOT, Rows, in_order

_NAMESPACE = uuid.UUID("5b6f0f3e-8a3c-4c0e-9a55-0d5f4f0f2a11")
_MOST_BUCKETS = 10
_PERCENTILES = {"median": 0.5, "p5": 0.05, "p25": 0.25, "p75": 0.75, "p95": 0.95}


@dataclass
class _Step:
    id: str
    name: str
    type: str
    parent_id: str | None
    occurrences: int = 0
    has_children: bool = False
    trace_ids: dict[str, None] = field(default_factory=dict)
    metrics: dict[str, list[Any]] = field(default_factory=dict)


@dataclass
class _Way:
    occurrences: int = 0
    trace_ids: dict[str, None] = field(default_factory=dict)


class Graph:
    """The steps and ways of the traces that were added."""

    def __init__(self) -> None:
        self._steps: dict[str, _Step] = {}
        self._ways: dict[tuple[str, str], _Way] = {}
        self._num_traces = 0

    def add(self, trace_id: str, spans: Rows) -> None:
        """Lay a trace over the others."""
        self._num_traces += 1
        steps: dict[str, _Step] = {}
        before: dict[str, _Step] = {}
        for span, parent in in_order(spans):
            step = self._take(json.loads(span["data"]), steps.get(parent), trace_id)
            steps[span["id"]] = step
            if parent in before:
                self._pass(before[parent], step, trace_id)
            before[parent] = step

    def describe(self) -> dict[str, Any]:
        """Write the graph as the API answers it."""
        counts = [float(way.occurrences) for way in self._ways.values()]
        return {
            "nodes": [self._node(step) for step in self._steps.values()],
            "edges": [self._edge(*ends, way) for ends, way in self._ways.items()],
            "edge_occurrences_histogram": _histogram(counts),
        }

    def _take(self, span: dict[str, Any], parent: _Step | None, trace_id: str) -> _Step:
        name, kind = span.get("name") or "", span["type"]
        above = parent.id if parent else None
        step_id = str(uuid.uuid5(_NAMESPACE, json.dumps([above or ROOT, kind, name])))
        step = self._steps.setdefault(step_id, _Step(step_id, name, kind, above))
        step.occurrences += 1
        step.trace_ids[trace_id] = None
        if parent:
            parent.has_children = True
        for metric, value in (span.get("metrics") or {}).items():
            if isinstance(value, str | bool | int | float):
                step.metrics.setdefault(metric, []).append(value)
        return step

    def _pass(self, source: _Step, target: _Step, trace_id: str) -> None:
        way = self._ways.setdefault((source.id, target.id), _Way())
        way.occurrences += 1
        way.trace_ids[trace_id] = None

    def _node(self, step: _Step) -> dict[str, Any]:
        return {
            "id": step.id,
            "name": step.name,
            "type": step.type,
            "parent_id": step.parent_id,
            "occurrences": step.occurrences,
            "has_children": step.has_children,
            "metrics": {name: _metric(name, values) for name, values in step.metrics.items()},
            "trace_count": len(step.trace_ids),
            "weight": len(step.trace_ids) / self._num_traces,
        }

    def _edge(self, source: str, target: str, way: _Way) -> dict[str, Any]:
        return {
            "source": source,
            "target": target,
            "weight": len(way.trace_ids) / self._num_traces,
            "occurrences": way.occurrences,
            "trace_count": len(way.trace_ids),
            "trace_ids": list(way.trace_ids),
        }


def _metric(name: str, values: list[Any]) -> dict[str, Any]:
    if any(isinstance(value, str | bool) for value in values):
        labels = Counter(v if isinstance(v, str) else json.dumps(v) for v in values)
        counts = {"aggregation_type": "categorical", "category_counts": dict(labels)}
        return {**counts, "name": name, "label": name}
    known = sorted(n for n in map(number, values) if n is not None)
    return {
        "aggregation_type": "numeric",
        "name": name,
        "label": name,
        "unit": unit(name),
        "values": known,
        **_summary(known),
        "histogram": _histogram(known),
    }


def _summary(known: list[float]) -> dict[str, float | None]:
    if not known:
        return {}
    summed = aggregates.summary(known)
    percentiles = {
        name: aggregates.percentile(known, share) for name, share in _PERCENTILES.items()
    }
    return {"mean": summed["avg"], "min": known[0], "max": known[-1], **percentiles}


def _histogram(values: list[float]) -> dict[str, Any] | None:
    if not values:
        return None
    low, high = min(values), max(values)
    buckets = _MOST_BUCKETS if low < high else 1
    edges = [low + (high / buckets - low / buckets) * place for place in range(buckets)] + [high]
    counts = Counter(max(sum(value >= edge for edge in edges[:-1]), 1) - 1 for value in values)
    return {
        "strategy": "fixed",
        "edges": edges,
        "buckets": [
            {"lower": edges[place], "upper": edges[place + 1], "count": counts[place]}
            for place in range(buckets)
        ],
        "total": len(values),
    }
