"""What a run returns: typed, and saying only what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import TYPE_CHECKING, Any

from .._text import to_line
from ..errors import GalileoError
from .cache import CacheReport
from .limits import LimitReport

if TYPE_CHECKING:
    from galileo_api.models import ExperimentResponse

_SHOWN_ROWS = 10
_SHOWN_TEXT = 40
_STOPPED = {
    "interrupt": "was interrupted",
    "max_failures": "was stopped after too many failures",
}


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
        input, expected, metadata: the row.
        output: what the function returned; None if it failed.
        error: why it failed; None if it did not.
        scores: value by metric name; a metric that failed or did not apply is missing.
        score_details: what a metric said about its score, by metric name.
        score_errors: why a metric failed, by metric name.
        duration: seconds the function took, in its last try.
        trace_id: the row's trace on the server.
        id: the dataset's id for the row, or None.
        repetition: which repetition of the row this is, from 0.
        attempts: how often the function was tried.
        cached: whether the output comes from the cache.
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
    repetition: int = 0
    attempts: int = 1
    cached: bool = False
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


@dataclass(frozen=True, slots=True)
class Latency:
    """How long calls took, in seconds; all None if there were none.

    Attributes:
        calls: how many there were.
        mean, p50, p95, maximum: of their durations.
    """

    calls: int = 0
    mean: float | None = None
    p50: float | None = None
    p95: float | None = None
    maximum: float | None = None

    @classmethod
    def of(cls, durations: Sequence[float]) -> Latency:
        """Sum durations up."""
        if not durations:
            return cls()
        ordered = sorted(durations)
        last = len(ordered) - 1
        p50, p95 = (ordered[round(share * last)] for share in (0.5, 0.95))
        return cls(len(ordered), fmean(ordered), p50, p95, ordered[-1])


@dataclass(frozen=True, slots=True)
class UploadReport:
    """What became of the traces.

    Attributes:
        sent: traces the server accepted.
        stored: traces the server says it has, asked at the end; None if it could not be asked.
        failed: traces the server refused for good.
        pending: traces that wait in the journal; ``galileo-ext push`` or a resumed run sends them.
        errors: what went wrong on the way, whether or not it was overcome.
    """

    sent: int
    stored: int | None
    failed: int
    pending: int
    errors: list[Exception] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class ExperimentResult:
    """What a run came to.

    Attributes:
        link: the experiment's page; empty for a dry run.
        rows: what happened to each row, in the dataset's order.
        metrics: the local metrics, summarised, by name.
        server_metrics: names of the metrics that were left to the server.
        upload: what became of the traces.
        duration: seconds the whole run took.
        total: rows (times repetitions) there were to run.
        failed: how many of them failed.
        stopped: why the run ended early (``"interrupt"``, ``"max_failures"``); empty if it did not.
        limits: what rate limits have cost.
        cache: what the cache has given and taken.
        latency: how long the function took, over rows that succeeded and were not cached.
        flakiness: under repetitions, how much each row's outputs disagree (0 to 1), by its index.
    """

    rows: Sequence[RowResult]
    metrics: dict[str, MetricSummary]
    server_metrics: list[str]
    upload: UploadReport
    duration: float
    total: int
    failed: int
    name: str
    link: str = ""
    stopped: str = ""
    limits: LimitReport | None = None
    cache: CacheReport = field(default_factory=CacheReport)
    latency: Latency = field(default_factory=lambda: Latency())
    flakiness: Mapping[int, float] = field(default_factory=dict)
    _experiment: ExperimentResponse | None = None

    @property
    def experiment(self) -> ExperimentResponse:
        """The experiment as the server described it after the run.

        Raises:
            ValueError: this was a dry run, which has none.
        """
        if self._experiment is None:
            raise ValueError("A dry run sends nothing, so there is no experiment.")
        return self._experiment

    @property
    def dry(self) -> bool:
        """Whether this was a dry run."""
        return self._experiment is None

    @property
    def ok(self) -> int:
        """How many rows succeeded."""
        return len(self.rows) - self.failed

    @property
    def skipped(self) -> int:
        """How many rows were not run to their end; ok + failed + skipped is ``total``."""
        return self.total - len(self.rows)

    @property
    def failures(self) -> list[RowResult]:
        """The rows whose function failed."""
        return [row for row in self.rows if row.error]

    @property
    def complete(self) -> bool:
        """Whether every row was run and the server has counted a trace for each."""
        return not self.skipped and self.upload.stored == self.total

    @property
    def message(self) -> str:
        """What happened, in a sentence; says "completed" only if every row's trace was counted."""
        rows = f"{self.ok} of {self.total} rows succeeded"
        rows += f", {self.failed} failed" if self.failed else ""
        rows += f", {self.skipped} were skipped" if self.skipped else ""
        if self.dry:
            return f"Dry run {self.name!r}: {rows}. Nothing was sent."
        if self.complete:
            return f"Experiment {self.name!r} has completed: {rows}. Results: {self.link}"
        stored = "an unknown number" if self.upload.stored is None else self.upload.stored
        return (
            f"Experiment {self.name!r} {_STOPPED.get(self.stopped, 'is incomplete')}: {rows}"
            f"; the server has {stored} of {len(self.rows)} traces"
            f"{f', {self.upload.pending} wait in the journal' if self.upload.pending else ''}. "
            f"Results: {self.link}"
        )

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
        return f"<ExperimentResult {self.name!r}: {len(self.rows)} rows, {self.failed} failed>"

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
    text = to_line(value)
    return text if len(text) <= _SHOWN_TEXT else f"{text[: _SHOWN_TEXT - 1]}…"


class IncompleteUploadError(GalileoError):
    """Rows were run, but the server does not have a trace for each.

    Attributes:
        result: everything that was run, with ``result.upload`` saying what arrived.
    """

    def __init__(self, result: ExperimentResult) -> None:
        self.result = result
        errors = result.upload.errors
        cause = f" Last error: {errors[-1]}" if errors else ""
        super().__init__(f"{result.message}{cause}")


class ExperimentInterrupted(KeyboardInterrupt):
    """A run was interrupted; what had finished is uploaded or in the journal.

    Attributes:
        result: the rows that had finished.
    """

    def __init__(self, result: ExperimentResult) -> None:
        self.result = result
        super().__init__(result.message)
