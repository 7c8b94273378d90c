"""What a result can be held against: another result, a baseline, conditions."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .repetitions import as_reducer
from .values import Latency, MetricSummary, RowResult

if TYPE_CHECKING:  # statistics are loaded by who asks for them
    from ..compare.comparison import Comparison
    from ..compare.units import Unit
    from ..gate.conditions import Measure
    from ..gate.report import CheckReport

#: What a check asks for besides, unless one of its conditions is about the same.
_IMPLIED = ("skipped == 0", "failed == 0")
#: With a baseline also: rows and scores that are not there any more have no chance to be worse.
_IMPLIED_SINCE = ("missing == 0", "unscored == 0")


class Comparable:
    """What has rows, a name, and numbers about them."""

    rows: Sequence[RowResult]
    metrics: dict[str, MetricSummary]
    server_metrics: list[str]
    duration: float | None
    total: int
    failed: int
    name: str
    link: str
    latency: Latency

    def compare(
        self,
        other: Comparable,
        *,
        lower_is_better: Iterable[str] = (),
        confidence: float = 0.95,
        reducer: str | Callable[[list[Any]], Any] | None = None,
        seed: int = 0,
    ) -> Comparison:
        """Say what became better and worse since another result, and how sure that is.

        Both may be of runs or loaded. Rows are recognised by their id in the dataset, or by input
        and expected output; the repetitions of a row count as one.

        Args:
            other: the earlier result, against which this one is held; differences are this one
                less the other.
            lower_is_better: metrics of which less is better.
            confidence: of the intervals.
            reducer: makes one score of a row's repetitions, as in ``run_experiment``; default:
                their mean.
            seed: of the resampling; the same one gives the same numbers.

        Returns:
            The comparison, its ``.metrics[name]`` with ``.difference``, ``.low``, ``.high``,
            ``.p_value`` and ``.n``; ``.regressions`` and ``.improvements``, row by row.

        Raises:
            ValueError: no row is in both, or an argument is wrong.
        """
        if not isinstance(other, Comparable):
            raise ValueError(
                f"other is {other!r}; expected a result, such as load_experiment and "
                "ExperimentResult.load give."
            )
        from ..compare.comparison import compare

        return compare(
            other._units(reducer),
            self._units(reducer),
            names=(other.name, self.name),
            lower_is_better=lower_is_better,
            confidence=confidence,
            seed=seed,
        )

    def check(
        self,
        *conditions: str,
        max_regressions: int | None = None,
        baseline: Comparable | str | os.PathLike[str] | None = None,
        lower_is_better: Iterable[str] = (),
    ) -> CheckReport:
        """Say whether this is good enough.

        A condition is a name, one of ``>= <= > < == !=``, and a number or a percentage. Names are
        those of metrics (their means; also ``accuracy.min``, ``.max``, ``.scored``, ``.failed``),
        ``latency_mean``, ``latency_p50``, ``latency_p95``, ``latency_max`` and ``duration`` (in
        seconds), ``total``, ``ok``, ``failed``, ``failure_rate`` and ``skipped``; with a baseline
        also ``accuracy.difference``, ``.low``, ``.high``, ``.p_value``, ``regressions``,
        ``improvements``, ``missing`` (rows of the baseline that are not here), ``unscored`` (scores
        that rows had there and have lost) and ``changed`` (rows with another input or expected
        output). A metric that has one of these names is meant by ``metrics.failed``. Of a metric
        that says words, ``share(tone == 'polite')`` is the share of rows that it says so of.

        Unless a condition is about the same, no row may have been skipped, none may have failed,
        no metric that is asked about may itself have failed on a row, and no row and no score of
        the baseline may be missing.

        Args:
            conditions: all are to be met.
            max_regressions: how many rows may be worse than in the baseline.
            baseline: an earlier result, or the path of a file that ``save_baseline`` wrote.
            lower_is_better: metrics of which less is better, for the baseline.

        Raises:
            ValueError: a condition cannot be read, or is about something that is not there or has
                two meanings; the baseline is missing or shares no row; there is nothing to check.
        """
        from ..gate.report import CheckReport, judge

        asked = [*conditions]
        if max_regressions is not None:
            asked.append(f"regressions <= {_allowed(max_regressions, baseline)}")
        if not asked:
            raise ValueError("There is nothing to check; expected conditions or max_regressions.")
        comparison = None if baseline is None else self._since(baseline, lower_is_better)
        implied = (*_IMPLIED, *(_IMPLIED_SINCE if comparison else ()))
        return CheckReport(
            name=self.name,
            link=self.link,
            conditions=judge(asked, implied, self._scored(asked), self._counted(comparison)),
            comparison=comparison,
        )

    def save_baseline(self, path: str | os.PathLike[str]) -> Path:
        """Write the scores of all rows to a file to commit, and return its path.

        It has a line for each row, with its id and a digest of its input and expected output
        instead of these, and is read by ``check(baseline=...)``.

        Args:
            path: of the file; one that exists is replaced.
        """
        from ..gate.baseline import write_baseline

        return write_baseline(self.name, self._units(), path)

    def _units(self, reducer: str | Callable[[list[Any]], Any] | None = None) -> list[Unit]:
        from ..compare.units import units

        return units(self.rows, None if reducer is None else as_reducer(reducer))

    def _since(
        self, baseline: Comparable | str | os.PathLike[str], lower_is_better: Iterable[str]
    ) -> Comparison:
        if isinstance(baseline, Comparable):
            return self.compare(baseline, lower_is_better=lower_is_better)
        from ..compare.comparison import compare
        from ..gate.baseline import read_baseline

        earlier = read_baseline(baseline)
        return compare(
            earlier.units,
            self._units(),
            names=(earlier.name, self.name),
            lower_is_better=lower_is_better,
        )

    def _scored(self, asked: Sequence[str]) -> dict[str, Measure]:
        from .measures import of_metrics, waiting, with_failures

        later = [name for name in self.server_metrics if name not in self.metrics]
        about = [name for name in self.metrics if any(name in condition for condition in asked)]
        known = {**self.metrics, **with_failures(self.metrics, about, self.rows)}
        return {**waiting(later), **of_metrics(known)}

    def _counted(self, comparison: Comparison | None) -> dict[str, Measure]:
        from .measures import of_comparison, of_rows, of_times

        return {
            **of_times(self.latency, self.duration),
            **of_rows(self.total, len(self.rows), self.failed),
            **(of_comparison(comparison) if comparison else {}),
        }


def _allowed(regressions: object, baseline: object) -> int:
    if isinstance(regressions, bool) or not isinstance(regressions, int) or regressions < 0:
        raise ValueError(f"max_regressions is {regressions!r}; expected a whole number, 0 or more.")
    if baseline is None:
        raise ValueError("max_regressions needs a baseline, against which rows are held.")
    return regressions
