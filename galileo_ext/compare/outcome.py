"""What a comparison says: of each metric, of each row, of all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .._files import replacing
from .._numbers import shown
from .means import Method
from .units import Alignment, Row

#: With fewer rows than this there are too few to show any difference of graded scores.
_FEW = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricComparison:
    """What became of one metric, over the rows that have a score on both sides.

    Attributes:
        name: the metric.
        before, after: its mean on each side, over these rows; None if there are none.
        difference: after less before.
        low, high: ends of the difference's confidence interval; None for fewer than two rows.
        p_value: how likely so large a difference is if neither side is better.
        p_adjusted: the same, given that several metrics were looked at (Holm).
        n: rows with a score on both sides.
        distinct: how many of them have different inputs or expected outputs: equal rows are one
            that was asked several times, and count as one for how sure the difference is.
        total: rows on both sides, with a score or without: of a row that failed there is none.
        improved, regressed: how many of them became better, and worse.
        lower_is_better: whether less of it is better.
        smallest: the smallest difference that so many rows would have shown, 8 times of 10, so
            many metrics considered; None if that cannot be said.
        confidence: of the interval.
        method: how it was found: ``"mcnemar"`` (all scores are 0 or 1), ``"bootstrap"``,
            ``"permutation"`` (few rows differ) or ``"t"`` (more than 1,000 do).
    """

    name: str
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    p_value: float
    p_adjusted: float
    n: int
    distinct: int
    total: int
    improved: int
    regressed: int
    lower_is_better: bool
    smallest: float | None
    confidence: float
    method: Method

    @property
    def unchanged(self) -> int:
        """How many rows have the same score on both sides."""
        return self.n - self.improved - self.regressed

    @property
    def significant(self) -> bool:
        """Whether chance is an unlikely reason, all metrics that were looked at considered."""
        return self.p_adjusted < 1 - self.confidence

    @property
    def verdict(self) -> str:
        """``"better"``, ``"worse"``, or ``"no clear difference"``."""
        if not self.significant or not self.difference:
            return "no clear difference"
        return "better" if (self.difference > 0) != self.lower_is_better else "worse"

    @property
    def shown_p(self) -> str:
        """The adjusted p-value as people write it, ``= 0.031`` or ``< 0.001``."""
        return "< 0.001" if self.p_adjusted < 0.001 else f"= {self.p_adjusted:.3f}"

    def __str__(self) -> str:
        """Say all of it in a line."""
        if self.difference is None:
            return "no row to compare"
        if self.low is None or self.high is None:
            return f"{shown(self.difference, '+')} ({self.rows_told})"
        return (
            f"{shown(self.before)} -> {shown(self.after)}, {shown(self.difference, '+')} "
            f"({shown(self.low, '+')} to {shown(self.high, '+')}, p {self.shown_p}, "
            f"{self.rows_told}): {self.verdict_told}"
        )

    @property
    def rows_told(self) -> str:
        """On how many rows it rests, as in ``12 of 20 rows`` or ``9 rows, 3 different``."""
        told = f"{self.n} of {self.total} rows" if self.n < self.total else _rows(self.n)
        return f"{told}, {self.distinct} different" if self.distinct < self.n else told

    @property
    def verdict_told(self) -> str:
        """The verdict; if there is none, also what these rows would have shown."""
        if self.verdict != "no clear difference":
            return self.verdict
        if self.too_few:
            return f"{self.verdict} (too few rows to show one)"
        beyond = f" (one of {shown(self.smallest)} would probably show)" if self.smallest else ""
        return f"{self.verdict}{beyond}"

    @property
    def too_few(self) -> bool:
        """Whether there are too few rows to show any difference, however large."""
        return self.smallest is None and (self.distinct < _FEW or self.unchanged < self.n)


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that is on both sides.

    Attributes:
        key: what it was recognised by.
        index: its position in the later result.
        before, after: the row on each side, a repetition each; empty if only its scores are
            known, as from a baseline file.
        regressed, improved: metrics that became worse and better, ``(before, after)`` by name.
        failed_before, failed_after: whether (any repetition of) it failed.
    """

    key: str
    index: int
    before: Sequence[Row]
    after: Sequence[Row]
    regressed: dict[str, tuple[float, float]]
    improved: dict[str, tuple[float, float]]
    failed_before: bool
    failed_after: bool

    @property
    def told(self) -> str:
        """What changed, in a line."""
        parts = [
            f"{name} {before:.4g} -> {after:.4g}"
            for name, (before, after) in {**self.regressed, **self.improved}.items()
        ]
        if self.failed_before != self.failed_after:
            parts.insert(0, "fails" if self.failed_after else "fails no more")
        return ", ".join(parts) or "no change"


def _rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number} rows"


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two results, row by row and metric by metric.

    Attributes:
        before, after: names of the two.
        metrics: what became of each metric, by name.
        failures: the same for the share of runs of a row that failed, over all rows on both sides.
        duration: the same for the seconds that a row took, if it did not fail.
        skipped: why a metric is not among ``metrics``, by name.
        rows: every row that is on both sides.
        only_before, only_after: how many are on one side only.
        changed: how many rows have the same id on both sides, and another input or expected output.
        unscored: how many rows had a number before and have none now to hold against it, although
            they did not fail, by metric; only metrics of which there are some.
        aligned_by: what rows were recognised by: the dataset's ``"id"``, or ``"content"``.
    """

    before: str
    after: str
    metrics: dict[str, MetricComparison]
    failures: MetricComparison
    duration: MetricComparison
    skipped: dict[str, str]
    rows: list[RowChange]
    only_before: int
    only_after: int
    changed: int
    unscored: dict[str, int]
    aligned_by: Alignment

    @property
    def regressions(self) -> list[RowChange]:
        """Rows on which a metric is worse, or which fail and did not before."""
        return [r for r in self.rows if r.regressed or (r.failed_after and not r.failed_before)]

    @property
    def improvements(self) -> list[RowChange]:
        """Rows on which a metric is better, or which failed before and do not now.

        A row on which one metric is better and another worse is an improvement and a regression.
        """
        return [r for r in self.rows if r.improved or (r.failed_before and not r.failed_after)]

    @property
    def left_out(self) -> list[str]:
        """What is not compared, and why, a line for each."""
        skipped = [f"{name}: not compared, {why}" for name, why in self.skipped.items()]
        lost = self.unscored.items()
        return [*skipped, *(f"{name}: scores lost on {_rows(rows)}" for name, rows in lost)]

    @property
    def failed_before_only(self) -> list[RowChange]:
        """Rows that failed before and do not now."""
        return [row for row in self.rows if row.failed_before and not row.failed_after]

    @property
    def failed_after_only(self) -> list[RowChange]:
        """Rows that fail now and did not before."""
        return [row for row in self.rows if row.failed_after and not row.failed_before]

    @property
    def rows_told(self) -> str:
        """How many rows there are on both sides, on one, and changed, in a line."""
        counted = [
            (self.only_before, f"only in {self.before!r}"),
            (self.only_after, f"only in {self.after!r}"),
            (self.changed, "of them with another input or expected output"),
        ]
        apart = [f"{count} {what}" for count, what in counted if count]
        return "; ".join([f"{_rows(len(self.rows))} in both", *apart])

    def to_markdown(self) -> str:
        """Return a summary for a pull request or the page of a CI job; every value is escaped."""
        from .markdown import summary

        return summary(self)

    def to_html(self, path: str | os.PathLike[str]) -> Path:
        """Write a page with the metrics and all rows that changed, and return its path.

        It is one file that needs no other, to mail or to keep. It has no script, and every value
        in it is escaped.

        Args:
            path: of the file; one that exists is replaced.
        """
        from .html import page

        target = Path(path)
        with replacing(target, "x", encoding="utf-8") as file:
            file.writelines(page(self))
        return target

    def _repr_html_(self) -> str:
        """Return what a notebook shows."""
        from .html import fragment

        return fragment(self)

    def __repr__(self) -> str:
        """Name the two."""
        return f"<Comparison {self.before!r} -> {self.after!r}: {len(self.rows)} rows>"

    def __str__(self) -> str:
        """Say what there is to say, a line for each metric."""
        found = [*self.metrics.items(), ("failed", self.failures), ("seconds", self.duration)]
        return "\n".join(
            [
                f"{self.before!r} -> {self.after!r}: {self.rows_told}",
                *(f"  {name}: {metric}" for name, metric in found),
                *(f"  {one}" for one in self.left_out),
                f"  {_rows(len(self.improvements))} improved, {len(self.regressions)} regressed",
            ]
        )
