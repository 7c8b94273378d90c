"""One result held against another, row by row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from statistics import fmean
from typing import Any

from .estimates import estimate, smallest_shown
from .means import Method, holm
from .units import Aligned, Alignment, Row, Unit, align

_LABELS = "its scores are no numbers"
_NOWHERE = "no row has a score on both sides"


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
        improved, regressed: how many of them became better, and worse.
        lower_is_better: whether less of it is better.
        smallest: the smallest difference that so many rows would have shown, 8 times of 10; None
            if that cannot be said.
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

    def __str__(self) -> str:
        """Say all of it in a line."""
        if self.difference is None:
            return "no row to compare"
        if self.low is None or self.high is None:
            return f"{self.difference:+.3f} (1 row)"
        return (
            f"{self.before:.3f} -> {self.after:.3f}, {self.difference:+.3f} "
            f"({self.low:+.3f} to {self.high:+.3f}, p = {self.p_adjusted:.3f}, {self.n} rows): "
            f"{self.verdict}"
        )


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
    def failed_before_only(self) -> list[RowChange]:
        """Rows that failed before and do not now."""
        return [row for row in self.rows if row.failed_before and not row.failed_after]

    @property
    def failed_after_only(self) -> list[RowChange]:
        """Rows that fail now and did not before."""
        return [row for row in self.rows if row.failed_after and not row.failed_before]

    def __repr__(self) -> str:
        """Name the two."""
        return f"<Comparison {self.before!r} -> {self.after!r}: {len(self.rows)} rows>"

    def __str__(self) -> str:
        """Say what there is to say, a line for each metric."""
        one_sided = [
            f"{count} only in {name!r}"
            for name, count in ((self.before, self.only_before), (self.after, self.only_after))
            if count
        ]
        found = {**self.metrics, "failed": self.failures, "seconds": self.duration}
        return "\n".join(
            [
                f"{self.before!r} -> {self.after!r}: "
                + "; ".join([f"{len(self.rows)} rows in both", *one_sided]),
                *(f"  {name}: {metric}" for name, metric in found.items()),
                *(f"  {name}: not compared, {why}" for name, why in self.skipped.items()),
                f"  {len(self.improvements)} rows improved, {len(self.regressions)} regressed",
            ]
        )


@dataclass(frozen=True, slots=True)
class _Settings:
    lower_is_better: Collection[str]
    confidence: float
    seed: int

    def compare(
        self, name: str, pairs: Sequence[tuple[float, float]], *, lower: bool = False
    ) -> MetricComparison:
        lower = lower or name in self.lower_is_better
        more = sum(after > before for before, after in pairs)
        less = sum(after < before for before, after in pairs)
        found = estimate(pairs, self.confidence, self.seed) if pairs else None
        before = fmean([one for one, _ in pairs]) if pairs else None
        after = fmean([other for _, other in pairs]) if pairs else None
        return MetricComparison(
            name=name,
            before=before,
            after=after,
            difference=None if before is None or after is None else after - before,
            low=found.low if found else None,
            high=found.high if found else None,
            p_value=found.p_value if found else 1.0,
            p_adjusted=found.p_value if found else 1.0,
            n=len(pairs),
            improved=less if lower else more,
            regressed=more if lower else less,
            lower_is_better=lower,
            smallest=smallest_shown(pairs, self.confidence) if pairs else None,
            confidence=self.confidence,
            method=found.method if found else "permutation",
        )


def compare(
    before: Sequence[Unit],
    after: Sequence[Unit],
    *,
    names: tuple[str, str] = ("before", "after"),
    lower_is_better: Iterable[str] = (),
    confidence: float = 0.95,
    seed: int = 0,
) -> Comparison:
    """Hold one result's rows against another's.

    Args:
        before, after: the two; differences are the later one less the earlier one.
        names: what they are called.
        lower_is_better: metrics of which less is better.
        confidence: of the intervals.
        seed: of the resampling; the same one gives the same numbers.

    Raises:
        ValueError: the confidence is not between 0 and 1, no row is on both sides, or
            ``lower_is_better`` names a metric that neither has.
    """
    lower = [lower_is_better] if isinstance(lower_is_better, str) else list(lower_is_better)
    aligned = align(before, after)
    _check(before, after, aligned, lower, confidence)
    settings = _Settings(lower, confidence, seed)
    scores = _scores(aligned)
    usable = {name: pairs for name, pairs in scores.items() if pairs and _numbers(pairs)}
    took = [(b.duration, a.duration) for b, a in aligned.pairs]
    return Comparison(
        before=names[0],
        after=names[1],
        metrics=_adjusted([settings.compare(name, pairs) for name, pairs in usable.items()]),
        failures=settings.compare("failed", [_failed(p) for p in aligned.pairs], lower=True),
        duration=settings.compare(
            "seconds",
            [(b, a) for b, a in took if b is not None and a is not None],
            lower=True,
        ),
        skipped={
            name: _LABELS if pairs else _NOWHERE
            for name, pairs in scores.items()
            if name not in usable
        },
        rows=[_change(aligned.by, pair, usable, lower) for pair in aligned.pairs],
        only_before=len(aligned.only_before),
        only_after=len(aligned.only_after),
        aligned_by=aligned.by,
    )


def _check(
    before: Sequence[Unit],
    after: Sequence[Unit],
    aligned: Aligned,
    lower: Collection[str],
    confidence: float,
) -> None:
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is {confidence!r}; expected a number between 0 and 1.")
    if not aligned.pairs:
        raise ValueError(
            f"No row is in both results ({len(before)} and {len(after)} rows); rows are "
            "recognised by their id in the dataset, or by input and expected output."
        )
    known = {name for unit in (*before, *after) for name in unit.scores}
    for name in lower:
        if name not in known:
            raise ValueError(
                f"lower_is_better names {name!r}, which is no metric of these results; they have "
                f"{', '.join(map(repr, sorted(known))) or 'none'}."
            )


def _scores(aligned: Aligned) -> dict[str, list[tuple[Any, Any]]]:
    sides = [*(unit for pair in aligned.pairs for unit in pair)]
    names = dict.fromkeys(name for unit in sides for name in unit.scores)
    return {
        name: [
            (before.scores[name], after.scores[name])
            for before, after in aligned.pairs
            if name in before.scores and name in after.scores
        ]
        for name in names
    }


def _failed(pair: tuple[Unit, Unit]) -> tuple[float, float]:
    before, after = pair
    return before.failed, after.failed


def _numbers(pairs: Sequence[tuple[Any, Any]]) -> bool:
    return all(isinstance(v, int | float) and isfinite(v) for pair in pairs for v in pair)


def _adjusted(found: Sequence[MetricComparison]) -> dict[str, MetricComparison]:
    adjusted = holm([metric.p_value for metric in found])
    return {m.name: replace(m, p_adjusted=p) for m, p in zip(found, adjusted, strict=True)}


def _change(
    by: Alignment, pair: tuple[Unit, Unit], metrics: Iterable[str], lower: Collection[str]
) -> RowChange:
    before, after = pair
    more: dict[str, tuple[float, float]] = {}
    less: dict[str, tuple[float, float]] = {}
    for name in metrics:
        if name in before.scores and name in after.scores:
            one, other = before.scores[name], after.scores[name]
            if one != other:
                ((more if other > one else less) if name not in lower else
                 (less if other > one else more))[name] = (one, other)  # fmt: skip
    return RowChange(
        key=getattr(after, by),
        index=after.index,
        before=before.rows,
        after=after.rows,
        regressed=less,
        improved=more,
        failed_before=before.failed > 0,
        failed_after=after.failed > 0,
    )
