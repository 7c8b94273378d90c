"""The numbers of a result that a condition can be about, by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .._numbers import shown
from ..compare.comparison import Comparison
from ..compare.proportions import wilson
from ..gate.conditions import Measure
from .values import Latency, MetricSummary, RowResult

_TRUTHS = {"True", "False"}


def of_metrics(metrics: Mapping[str, MetricSummary]) -> dict[str, Measure]:
    """Name a metric's mean as the metric, and what else is known of it with a dot."""
    found: dict[str, Measure] = {}
    for name, about in metrics.items():
        found[name] = Measure(about.mean, _rests_on(about), *_labels(about))
        found[f"{name}.min"] = Measure(about.minimum)
        found[f"{name}.max"] = Measure(about.maximum)
        found[f"{name}.scored"] = Measure(about.scored, f"of {about.total} rows")
        failed = about.failed
        found[f"{name}.failed"] = Measure(
            failed, "rows on which the metric itself failed" if failed is not None else "not known"
        )
    return found


def with_failures(
    metrics: Mapping[str, MetricSummary], names: Iterable[str], rows: Iterable[RowResult]
) -> dict[str, MetricSummary]:
    """Count on how many rows metrics failed, where their summaries do not know: a server's do not.

    Args:
        metrics: all of them, by name.
        names: those that matter.
        rows: are read if some have no score.
    """
    unknown = {name: metrics[name] for name in names if metrics[name].failed is None}
    is_scored = all(about.scored == about.total for about in unknown.values())
    failed = Counter[str]() if is_scored else Counter(n for row in rows for n in row.score_errors)
    return {name: replace(about, failed=failed[name]) for name, about in unknown.items()}


def waiting(names: Iterable[str]) -> dict[str, Measure]:
    """Say of metrics that the server has yet to compute that there is no number."""
    return {
        name: Measure(None, "the server has not computed it yet; call wait() first")
        for name in names
    }


def of_times(latency: Latency, duration: float | None) -> dict[str, Measure]:
    """Name what is known of times, in seconds."""
    calls = f"{latency.calls} calls"
    return {
        "latency_mean": Measure(latency.mean, calls),
        "latency_p50": Measure(latency.p50, calls),
        "latency_p95": Measure(latency.p95, calls),
        "latency_max": Measure(latency.maximum, calls),
        "duration": Measure(duration, "" if duration is not None else "it was loaded"),
    }


def of_rows(total: int, ran: int, failed: int) -> dict[str, Measure]:
    """Name the counts of rows."""
    of = f"of {total} rows"
    return {
        "total": Measure(total),
        "ok": Measure(ran - failed, of),
        "failed": Measure(failed, of),
        "failure_rate": Measure(failed / ran if ran else None, f"{failed} of {ran} rows"),
        "skipped": Measure(total - ran, of),
    }


def of_comparison(comparison: Comparison) -> dict[str, Measure]:
    """Name what became of each metric since the baseline, and the rows that changed."""
    rows, found = f"of {len(comparison.rows)} rows", {}
    for name, about in {**comparison.metrics, "failed": comparison.failures}.items():
        ends = f"{shown(about.low)} to {shown(about.high)}"
        interval = "" if about.low is None else f", 95 % interval {ends}"
        rests = f"{about.n} rows in both{interval}"
        found[f"{name}.difference"] = Measure(about.difference, rests)
        found[f"{name}.low"] = Measure(about.low, rests)
        found[f"{name}.high"] = Measure(about.high, rests)
        found[f"{name}.p_value"] = Measure(about.p_adjusted, rests)
    before = len(comparison.rows) + comparison.only_before
    lost = ", ".join(f"{name!r} {rows}" for name, rows in comparison.unscored.items())
    found["missing"] = Measure(comparison.only_before, f"of {before} rows of the baseline")
    found["unscored"] = Measure(
        sum(comparison.unscored.values()), f"scores that rows have lost{lost and f': {lost}'}"
    )
    found["changed"] = Measure(comparison.changed, f"{rows} have another input or expected output")
    found["regressions"] = Measure(len(comparison.regressions), rows)
    found["improvements"] = Measure(len(comparison.improvements), rows)
    return found


def _rests_on(about: MetricSummary) -> str:
    text = f"{about.scored} of {about.total} rows"
    if about.mean is None:
        return f"{text}; {_no_numbers(about)}" if about.scored else f"{text} have a score"
    if about.scored and set(about.counts) <= _TRUTHS and about.counts:
        low, high = wilson(about.counts.get("True", 0), about.scored)
        return f"{text}, 95 % interval {low:.3f} to {high:.3f}"
    return text


def _no_numbers(about: MetricSummary) -> str:
    said = max(about.counts, key=about.counts.__getitem__, default=None)
    other = f'; ask for "share({about.name} == {said!r})"' if said else ""
    return f"its scores are no numbers{other}"


def _labels(about: MetricSummary) -> tuple[int, dict[str, int]]:
    """Return how many rows there are, and what they say; nothing if that is not known of all."""
    whole = sum(about.counts.values()) >= about.scored
    return about.scored, about.counts if whole else {}
