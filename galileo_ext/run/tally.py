"""Totals of metrics, kept while rows finish, so that no row has to be looked at twice."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from .repetitions import Reducer, as_reducer, flakiness
from .values import Latency, MetricSummary, RowResult, Summaries

_SMALLER = 2.0**-64
#: Different texts counted for one metric; a metric with more is no label.
_MOST_LABELS = 1000


@dataclass
class _Total:
    """One metric so far."""

    sum: float = 0.0
    #: The same in a unit in which it cannot become larger than any float.
    small: float = 0.0
    numbers: int = 0
    scored: int = 0
    failed: int = 0
    minimum: float | None = None
    maximum: float | None = None
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, value: Any) -> None:
        self.scored += 1
        if isinstance(value, (bool, str)) and len(self.counts) < _MOST_LABELS:
            self.counts[str(value)] += 1
        if isinstance(value, (bool, int, float)):
            number = float(value)
            self.sum += number
            self.small += number * _SMALLER
            self.numbers += 1
            self.minimum = number if self.minimum is None else min(self.minimum, number)
            self.maximum = number if self.maximum is None else max(self.maximum, number)

    def _mean(self) -> float:
        if isfinite(self.sum):
            return self.sum / self.numbers
        return self.small / self.numbers / _SMALLER

    def summary(self, name: str, total: int) -> MetricSummary:
        numeric = 0 < self.numbers == self.scored
        return MetricSummary(
            name=name,
            mean=self._mean() if numeric else None,
            scored=self.scored,
            total=total,
            failed=self.failed,
            minimum=self.minimum if numeric else None,
            maximum=self.maximum if numeric else None,
            counts=dict(self.counts),
        )


class Tally:
    """All metrics of a run.

    Args:
        names: the metrics in the order in which they were given.
        repetitions: how often each row runs.
        reducer: turns a row's scores over its repetitions into one.
    """

    def __init__(
        self,
        names: Iterable[str],
        repetitions: int = 1,
        reducer: Reducer | None = None,
    ) -> None:
        self._names = list(names)
        reducer = reducer or as_reducer("mean")
        #: How much the repetitions of a row disagree in their outputs, by the row's index.
        self.flakiness: dict[int, float] = {}
        self._repetitions, self._reducer = repetitions, reducer
        self._totals: dict[str, _Total] = {}
        self._open: dict[int, list[RowResult]] = {}
        self._rows = 0
        self._durations = array("d")

    @property
    def latency(self) -> Latency:
        """How long the calls took that succeeded and were made."""
        return Latency.of(self._durations)

    def add(self, result: RowResult) -> None:
        """Count one finished row; repetitions are counted when the last of a row is in."""
        if result.error is None and not result.cached:
            self._durations.append(result.duration)
        if self._repetitions == 1:
            self._count([result])
            return
        group = self._open.setdefault(result.index, [])
        group.append(result)
        if len(group) == self._repetitions:
            self._count(self._open.pop(result.index))

    def summaries(self) -> Summaries:
        """Return every metric's summary; of a row cut short, the repetitions there are count."""
        for group in self._open.values():
            self._count(group)
        self._open.clear()
        idle = {
            name
            for name in self._names
            if name not in self._totals and any(t.startswith(f"{name}_") for t in self._totals)
        }
        names = [*self._names, *sorted(set(self._totals) - set(self._names))]
        return Summaries(
            (name, self._totals.get(name, _Total()).summary(name, self._rows))
            for name in names
            if name not in idle
        )

    def _count(self, group: list[RowResult]) -> None:
        self._rows += 1
        if self._repetitions > 1:
            outputs = [None if result.error else result.output for result in group]
            self.flakiness[group[0].index] = flakiness(outputs)
        failed = sum(result.error is not None for result in group)
        for name in {name for result in group for name in result.scores}:
            values = [result.scores[name] for result in group if name in result.scores]
            self._add(name, values, failed)
        for name in {name for result in group for name in result.score_errors}:
            self._total(name).failed += 1

    def _add(self, name: str, values: list[Any], failed: int) -> None:
        if self._repetitions == 1:
            self._total(name).add(values[0])
            return
        try:
            score = self._reducer(values, failed)
        except BaseException:  # text where numbers are needed, or the user's own reducer failed
            self._total(name).failed += 1
            return
        if score is not None:
            self._total(name).add(score)

    def _total(self, name: str) -> _Total:
        return self._totals.setdefault(name, _Total())
