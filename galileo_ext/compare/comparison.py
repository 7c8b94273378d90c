"""One result held against another, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .._numbers import is_finite, mean, unit
from .estimates import estimate, smallest_shown
from .means import holm
from .outcome import Comparison, MetricComparison, RowChange
from .units import Aligned, Alignment, Paired, Unit, align, paired

__all__ = ["Comparison", "MetricComparison", "RowChange", "compare"]

_LABELS = "its scores are no numbers"
_ENDLESS = "some of its scores are not finite"
_NOWHERE = "no row has a score on both sides"


@dataclass(frozen=True, slots=True)
class _Settings:
    lower_is_better: Collection[str]
    confidence: float
    seed: int
    total: int

    def compare(
        self,
        name: str,
        rows: Paired,
        *,
        lower: bool = False,
        among: int = 1,
    ) -> MetricComparison:
        """Compare one of so many metrics that are looked at."""
        lower = lower or name in self.lower_is_better
        sure = 1 - (1 - self.confidence) / among
        pairs, distinct = rows.pairs, rows.distinct()
        more = sum(after > before for before, after in pairs)
        less = sum(after < before for before, after in pairs)
        one = unit(value for pair in pairs for value in pair)
        sized = distinct if one == 1 else [(b / one, a / one) for b, a in distinct]
        found = estimate(sized, self.confidence, self.seed) if pairs else None
        before = mean(one for one, _ in pairs) if pairs else None
        after = mean(other for _, other in pairs) if pairs else None
        return MetricComparison(
            name=name,
            before=before,
            after=after,
            difference=None if before is None or after is None else after - before,
            low=_times(found.low, one) if found else None,
            high=_times(found.high, one) if found else None,
            p_value=found.p_value if found else 1.0,
            p_adjusted=found.p_value if found else 1.0,
            n=len(pairs),
            distinct=len(distinct),
            total=self.total,
            improved=less if lower else more,
            regressed=more if lower else less,
            lower_is_better=lower,
            smallest=_times(smallest_shown(sized, sure), one) if pairs else None,
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
    settings = _Settings(lower, confidence, seed, len(aligned.pairs))
    scores = _scores(aligned)
    usable = {n: rows for n, rows in scores.items() if rows.pairs and _numbers(rows.pairs)}
    return Comparison(
        before=names[0],
        after=names[1],
        metrics=_adjusted(
            [settings.compare(name, rows, among=len(usable)) for name, rows in usable.items()]
        ),
        failures=settings.compare("failed", paired(aligned, lambda u: u.failed), lower=True),
        duration=settings.compare("seconds", paired(aligned, lambda u: u.duration), lower=True),
        skipped={n: _why_not(rows.pairs) for n, rows in scores.items() if n not in usable},
        rows=[_change(aligned.by, pair, usable, lower) for pair in aligned.pairs],
        only_before=len(aligned.only_before),
        only_after=len(aligned.only_after),
        changed=sum(b.substance != a.substance for b, a in aligned.pairs),
        unscored=_unscored(aligned, usable),
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


def _scores(aligned: Aligned) -> dict[str, Paired]:
    sides = [*(unit for pair in aligned.pairs for unit in pair)]
    names = dict.fromkeys(name for unit in sides for name in unit.scores)
    return {name: paired(aligned, _score(name)) for name in names}


def _score(name: str) -> Callable[[Unit], Any]:
    return lambda unit: unit.scores.get(name)


def _unscored(aligned: Aligned, usable: Collection[str]) -> dict[str, int]:
    found = Counter(
        name
        for before, after in aligned.pairs
        for name, score in before.scores.items()
        if is_finite(score)
        and not after.failed
        and (name not in after.scores or name not in usable)
    )
    return dict(found)


def _numbers(pairs: Sequence[tuple[Any, Any]]) -> bool:
    return all(is_finite(value) for pair in pairs for value in pair)


def _why_not(pairs: Sequence[tuple[Any, Any]]) -> str:
    numbers = all(isinstance(value, int | float) for pair in pairs for value in pair)
    return (_ENDLESS if numbers else _LABELS) if pairs else _NOWHERE


def _times(value: float | None, unit: float) -> float | None:
    return None if value is None else value * unit


def _adjusted(found: Sequence[MetricComparison]) -> dict[str, MetricComparison]:
    adjusted = holm([metric.p_value for metric in found])
    return {m.name: replace(m, p_adjusted=p) for m, p in zip(found, adjusted, strict=True)}


def _change(
    by: Alignment, pair: tuple[Unit, Unit], metrics: Iterable[str], lower: Collection[str]
) -> RowChange:
    before, after = pair
    common = [name for name in metrics if name in before.scores and name in after.scores]
    scores = {name: (before.scores[name], after.scores[name]) for name in common}
    changed = {name: found for name, found in scores.items() if found[0] != found[1]}
    better = {name for name, (one, other) in changed.items() if (other > one) != (name in lower)}
    return RowChange(
        key=getattr(after, by),
        index=after.index,
        before=before.rows,
        after=after.rows,
        regressed={name: found for name, found in changed.items() if name not in better},
        improved={name: found for name, found in changed.items() if name in better},
        failed_before=before.failed > 0,
        failed_after=after.failed > 0,
    )
