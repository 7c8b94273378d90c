"""What a run returns: typed, and saying only what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from galileo_api.models import ExperimentResponse

_SHOWN_ROWS = 10
_SHOWN_TEXT = 40


@dataclass(frozen=True, slots=True)
class RowError:
    """Why a row failed: the exception's type, its text and where it was raised."""

    type: str
    message: str
    traceback: str = ""

    def __str__(self) -> str:
        """Return ``Type: message``."""
        return f"{self.type}: {self.message}" if self.message else self.type


@dataclass(frozen=True, slots=True)
class RowResult:
    """What happened to one row.

    Attributes:
        index: the row's position in the dataset, from 0.
        id: the dataset's id for the row, or None.
        input, expected, metadata: the row.
        output: what the function returned; None if it failed.
        error: why it failed; None if it did not.
        scores: value by metric name; a metric that failed or did not apply is missing.
        score_details: what a metric said about its score, by metric name.
        score_errors: why a metric failed, by metric name.
        duration: seconds the function took.
        trace_id: the row's trace on the server.
    """

    index: int
    input: Any
    output: Any
    expected: Any
    metadata: dict[str, Any]
    scores: dict[str, Any]
    error: RowError | None
    duration: float
    trace_id: str
    id: str | None = None
    score_details: dict[str, Any] = field(default_factory=dict)
    score_errors: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MetricSummary:
    """One metric over all rows of a run.

    Attributes:
        name: the metric.
        mean: of the scored rows (a bool counts as 0 or 1); None if there are none or text.
        scored: rows with a score.
        total: rows of the run.
        failed: rows on which the metric itself failed.
        minimum, maximum: of the scored rows; None for text.
        counts: how often each value occurred, for bools and text; empty for numbers.
    """

    name: str
    mean: float | None
    scored: int
    total: int
    failed: int
    minimum: float | None
    maximum: float | None
    counts: dict[str, int]

    def __str__(self) -> str:
        """Return the mean with the rows it rests on, as in ``0.900 (9 of 10 rows)``."""
        return f"{self.value} ({self.scored} of {self.total} rows)"

    @property
    def value(self) -> str:
        """The mean, or for text the commonest value."""
        if self.mean is not None:
            return f"{self.mean:.3f}"
        if self.counts:
            return max(self.counts, key=self.counts.__getitem__)
        return "-"


def summarise(name: str, rows: Sequence[RowResult]) -> MetricSummary:
    """Summarise one metric over rows."""
    values = [row.scores[name] for row in rows if name in row.scores]
    numbers = [float(value) for value in values if isinstance(value, (bool, int, float))]
    numeric = bool(numbers) and len(numbers) == len(values)
    countable = any(isinstance(value, (bool, str)) for value in values)
    return MetricSummary(
        name=name,
        mean=fmean(numbers) if numeric else None,
        scored=len(values),
        total=len(rows),
        failed=sum(name in row.score_errors for row in rows),
        minimum=min(numbers) if numeric else None,
        maximum=max(numbers) if numeric else None,
        counts=dict(Counter(map(str, values))) if countable else {},
    )


@dataclass(frozen=True, slots=True)
class UploadReport:
    """What became of the traces.

    Attributes:
        sent: traces the server accepted.
        stored: traces the server says it has, asked at the end; None if it could not be asked.
        failed: traces that could not be sent.
        errors: why not, one for each batch.
    """

    sent: int
    stored: int | None
    failed: int
    errors: list[Exception] = field(default_factory=list)


@dataclass(frozen=True)
class ExperimentResult:
    """A finished run.

    Attributes:
        experiment: the experiment as the server describes it after the run.
        link: its page.
        rows: what happened to each row, in the dataset's order.
        metrics: the local metrics, summarised, by name.
        server_metrics: names of the metrics that were left to the server.
        upload: what became of the traces.
        duration: seconds the whole run took.
    """

    experiment: ExperimentResponse
    link: str
    rows: list[RowResult]
    metrics: dict[str, MetricSummary]
    server_metrics: list[str]
    upload: UploadReport
    duration: float

    @property
    def failures(self) -> list[RowResult]:
        """The rows whose function failed."""
        return [row for row in self.rows if row.error]

    @property
    def complete(self) -> bool:
        """Whether the server has counted a trace for every row."""
        return self.upload.stored == len(self.rows)

    @property
    def message(self) -> str:
        """What happened, in a sentence; says "completed" only if every row's trace was counted."""
        total, failed = len(self.rows), len(self.failures)
        rows = f"{total - failed} of {total} rows succeeded"
        if self.complete:
            return f"Experiment {self.name!r} has completed: {rows}. Results: {self.link}"
        stored = "an unknown number of" if self.upload.stored is None else self.upload.stored
        return (
            f"Experiment {self.name!r} is incomplete: {rows}, "
            f"but the server has {stored} of {total} traces. Results: {self.link}"
        )

    @property
    def name(self) -> str:
        """The experiment's name, as the server stored it."""
        return str(self.experiment.name)

    def __getitem__(self, key: str) -> Any:
        """Answer ``result["experiment"]``, ``["link"]`` and ``["message"]``."""
        if key not in self.keys():
            raise KeyError(key)
        return getattr(self, key)

    def keys(self) -> tuple[str, ...]:
        """The keys that ``result[...]`` answers; ``dict(result)`` works."""
        return ("experiment", "link", "message")

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys."""
        return iter(self.keys())

    def __repr__(self) -> str:
        """Name the experiment and count its rows."""
        return (
            f"<ExperimentResult {self.name!r}: {len(self.rows)} rows, {len(self.failures)} failed>"
        )

    def __str__(self) -> str:
        """Return a plain table: the metrics, then the first rows."""
        parts = [self.message, *(f"  {name}: {summary}" for name, summary in self.metrics.items())]
        if self.server_metrics:
            parts.append(f"  left to the server: {', '.join(self.server_metrics)}")
        return "\n".join([*parts, "", *self._table()])

    def _table(self) -> list[str]:
        names = list(self.metrics)
        header = ["row", "input", "output", "expected", *names, "seconds"]
        shown = self.rows[:_SHOWN_ROWS]
        cells = [header, *(_cells(row, names) for row in shown)]
        widths = [max(len(line[column]) for line in cells) for column in range(len(header))]
        lines = [
            "  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip()
            for line in cells
        ]
        if len(self.rows) > len(shown):
            lines.append(f"... {len(self.rows) - len(shown)} more rows")
        return lines


def _cells(row: RowResult, names: Sequence[str]) -> list[str]:
    output = f"failed: {row.error}" if row.error else _short(row.output)
    scores = [_short(row.scores.get(name, "-")) for name in names]
    texts = [_short(row.input), output, _short(row.expected)]
    return [str(row.index), *(_short(text) for text in texts), *scores, f"{row.duration:.3f}"]


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN_TEXT else f"{text[: _SHOWN_TEXT - 1]}…"
