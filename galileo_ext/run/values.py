"""What a run's result is made of: rows, metrics, times, and what became of the traces."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import Any

from .._numbers import shown
from .._text import to_plain, to_text

#: The end of the name under which a trace has what a metric said about its score.
DETAILS = "_metadata"
#: Bytes of that, as JSON, that a server takes.
_MOST_DETAILS = 8192


def as_details(details: Any) -> dict[str, Any]:
    """Return what a metric said about its score as a JSON object that a server takes."""
    about = details if isinstance(details, Mapping) else {"details": details}
    plain = {to_text(key) or "": to_plain(value) for key, value in about.items()}
    size = len(json.dumps(plain, ensure_ascii=False).encode())
    return plain if size <= _MOST_DETAILS else {"omitted": f"{size} bytes of details"}


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


#: So many values of a metric that says text are named.
_TOLD = 3


@dataclass(frozen=True, slots=True)
class MetricSummary:
    """One metric over all rows of a run.

    Attributes:
        name: the metric.
        mean: of the scored rows (a bool counts as 0 or 1); None if there are none or text.
        scored: rows with a score.
        total: rows of the run.
        failed: rows on which the metric itself failed; None if that is not known.
        minimum, maximum: of the scored rows; None for text.
        counts: how often each value occurred, for bools and text; empty for numbers.
    """

    name: str
    mean: float | None
    scored: int
    total: int
    failed: int | None
    minimum: float | None
    maximum: float | None
    counts: dict[str, int]

    def __str__(self) -> str:
        """Return the mean with the rows it rests on, as in ``0.900 (9 of 10 rows)``."""
        return f"{self.value} ({self.scored} of {self.total} rows)"

    @property
    def value(self) -> str:
        """The mean, or for text the commonest values with the number of rows that have them."""
        if self.mean is not None:
            return shown(self.mean)
        ordered = sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))
        told = [f"{value}: {count}" for value, count in ordered[:_TOLD]]
        return ", ".join([*told, *(["..."] if len(ordered) > _TOLD else [])]) or "-"


class Summaries(dict[str, MetricSummary]):
    """Metrics by name; who asks for another is told which there are."""

    def __missing__(self, name: str) -> MetricSummary:
        """Name the metrics that there are: the server calls some otherwise than their label."""
        known = ", ".join(map(repr, self)) or "none yet"
        raise KeyError(f"There is no metric {name!r} in this result; it has {known}.")


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
        p50, p95 = (_percentile(ordered, share) for share in (0.5, 0.95))
        return cls(len(ordered), fmean(ordered), p50, p95, ordered[-1])


def _percentile(ordered: Sequence[float], share: float) -> float:
    """Read a percentile off between two neighbours in proportion, as the server does."""
    place = share * (len(ordered) - 1)
    low = int(place)
    return ordered[low] + (place - low) * (ordered[min(low + 1, len(ordered) - 1)] - ordered[low])


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What became of an experiment at another place.

    Attributes:
        location: the place: the API's URL, or the embedded server's file.
        name: what the experiment is called there.
        experiment_id: its id there; empty if it could not be asked for.
        total: rows there were to send.
        sent: rows the server accepted.
        stored: rows the server says it has, asked at the end; None if it could not be asked.
        failed: rows the server refused for good.
        pending: rows that wait in the journal; ``push`` or a resumed run sends them.
        errors: what went wrong on the way, whether or not it was overcome.
        link: its page there, on Galileo; empty on Arize.
    """

    location: str
    name: str
    experiment_id: str
    total: int
    sent: int
    stored: int | None
    failed: int
    pending: int
    errors: list[Exception] = field(default_factory=list)
    link: str = ""

    @property
    def complete(self) -> bool:
        """Whether the server has counted every row."""
        return self.stored == self.total

    @property
    def message(self) -> str:
        """What happened, in a sentence."""
        there = "an unknown number" if self.stored is None else self.stored
        text = f"{self.location} has {there} of {self.total} rows of experiment {self.name!r}"
        text += f", {self.failed} were refused" if self.failed else ""
        return text + (f", {self.pending} wait in the journal." if self.pending else ".")
