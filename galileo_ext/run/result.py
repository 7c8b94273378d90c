"""What a run returns: typed, and saying only what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from galileo_api.api.experiment import get_experiment as get_experiment_op

from .._standing import Outcome, Patience, Standing
from ..calling.limits import LimitReport
from ..client import Galileo, current
from ..errors import GalileoError
from ..filters import Filter
from ..outcomes import finished, read_outcome
from ..search import Span, iter_spans, iter_traces
from .cache import CacheReport
from .comparing import Comparable
from .exporting import Exportable
from .loaded import latency, summaries
from .pages import opened_by, page_of
from .progress import Waiting
from .saved import Saved
from .server_rows import ServerRows
from .table import table
from .values import Latency, MetricSummary, Publication, RowResult, Summaries, UploadReport

if TYPE_CHECKING:
    from galileo_api.models import (
        ExperimentResponse,
        ExtendedTraceRecord,
        LogRecordsSortClause,
    )

_STOPPED = {
    "interrupt": "was interrupted",
    "max_failures": "was stopped after too many failures",
}


@dataclass(kw_only=True)
class ExperimentResult(Exportable, Comparable, Saved):
    """What a run came to, or what a server has of an experiment (``load_experiment``).

    Attributes:
        link: the experiment's page; empty for a dry run.
        rows: what happened to each row, in the dataset's order; read from the server page by page
            if it was loaded.
        metrics: the metrics, summarised, by name; those of a run are the local ones, until
            ``refresh`` or ``wait`` has asked the server for the others.
        server_metrics: names of the metrics that were left to the server.
        upload: what became of the traces.
        duration: seconds the whole run took; None if it was loaded.
        total: rows (times repetitions) there were to run; if it was loaded, those the server has.
        failed: how many of them failed.
        stopped: why the run ended early (``"interrupt"``, ``"max_failures"``); empty if it did not.
        limits: what rate limits have cost.
        cache: what the cache has given and taken.
        latency: how long the function took, over rows that succeeded and were not cached; if it
            was loaded, over all.
        flakiness: under repetitions, how much each row's outputs disagree (0 to 1), by its index;
            nothing if it was loaded.
        loaded: whether it was loaded from a server.
        publications: what became of it at the places that it was to be published to.
    """

    rows: Sequence[RowResult]
    metrics: dict[str, MetricSummary]
    server_metrics: list[str]
    upload: UploadReport
    duration: float | None
    total: int
    failed: int
    name: str
    link: str = ""
    stopped: str = ""
    limits: LimitReport | None = None
    cache: CacheReport = field(default_factory=CacheReport)
    latency: Latency = field(default_factory=lambda: Latency())
    flakiness: Mapping[int, float] = field(default_factory=dict)
    loaded: bool = False
    publications: Sequence[Publication] = ()
    _experiment: ExperimentResponse | None = None
    _client: Galileo | None = field(default=None, repr=False, compare=False)

    @classmethod
    def of(cls, client: Galileo, outcome: Outcome) -> ExperimentResult:
        """Describe what a server has of an experiment."""
        experiment, traces = outcome.experiment, outcome.traces
        return cls(
            name=str(experiment.name),
            link=page_of(client, experiment.project_id, experiment.id),
            rows=ServerRows(client, experiment, traces, outcome.hosted),
            metrics=summaries(experiment, outcome.hosted, traces),
            server_metrics=list(outcome.hosted.values()),
            upload=UploadReport(sent=traces, stored=traces, failed=0, pending=0),
            duration=None,
            total=traces,
            failed=outcome.failed,
            latency=latency(experiment),
            loaded=True,
            _experiment=experiment,
            _client=client,
        )

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
        """Whether every row was run and the server has counted a trace for each.

        Of a loaded one: whether the server has made all rows that it is to make. Whether a client
        that ran a function was done, no server knows.
        """
        made = self.dry or Standing.of(self.experiment).progress >= 1
        return made and not self.skipped and self.upload.stored == self.total

    @property
    def status(self) -> str:
        """How far it is, in a word or two.

        ``"dry run"``, ``"running"`` (the server makes the rows), ``"stored"`` (loaded, and nothing
        more is to come), ``"completed"``, ``"interrupted"``, ``"stopped"`` or ``"incomplete"``.
        """
        if self.dry:
            return "dry run"
        if Standing.of(self.experiment).progress < 1:
            return "running"
        if self.loaded:
            return "stored"
        if self.complete:
            return "completed"
        return {"interrupt": "interrupted", "max_failures": "stopped"}.get(
            self.stopped, "incomplete"
        )

    @property
    def message(self) -> str:
        """What happened, in a sentence; says "completed" only if every row's trace was counted.

        The page of an experiment on the embedded server is there when something serves it; if
        nothing does, the sentence says what would.
        """
        if self.dry:
            return f"Dry run {self.name!r}: {self._rows_told}. Nothing was sent."
        opened = opened_by(self._client)
        return f"Experiment {self.name!r} {self._state_told}. Results: {self.link}{opened}"

    @property
    def _state_told(self) -> str:
        rows = self._rows_told
        if self.status == "running":
            failed = f", {self.failed} of them failed" if self.failed else ""
            return f"is running: {len(self.rows)} rows so far{failed}"
        if self.loaded:
            return f"is {self.status}: {rows}"
        if self.complete:
            return f"has completed: {rows}"
        stored = "an unknown number" if self.upload.stored is None else self.upload.stored
        waiting = f", {self.upload.pending} wait in the journal" if self.upload.pending else ""
        return (
            f"{_STOPPED.get(self.stopped, 'is incomplete')}: {rows}; the server has {stored} of "
            f"{len(self.rows)} traces{waiting}"
        )

    @property
    def _rows_told(self) -> str:
        told = f"{self.ok} of {self.total} rows succeeded"
        told += f", {self.failed} failed" if self.failed else ""
        return told + (f", {self.skipped} were skipped" if self.skipped else "")

    def refresh(self) -> Self:
        """Ask the server again what it has, and return this result with it.

        The metrics that the server computes come in with that, and the rows are from then on those
        of the server if it computes any.

        Raises:
            ValueError: this was a dry run.
        """
        experiment = self.experiment
        fresh = get_experiment_op.sync(
            experiment.project_id, experiment.id, client=self._connection.raw
        )
        self._take(ExperimentResult.of(self._connection, read_outcome(self._connection, fresh)))
        return self

    def wait(
        self,
        timeout: float | None = None,
        *,
        stalled_after: float | None = 600,
        progress: bool | None = None,
    ) -> Self:
        """Wait until the server has made and scored all rows; return this result, refreshed.

        Args:
            timeout: seconds to wait at most; None: as long as it makes headway.
            stalled_after: seconds to wait at most while nothing changes; None: no limit.
            progress: whether to show a bar; None shows it in terminals and notebooks.

        Raises:
            ExperimentTimeoutError: a ``TimeoutError`` with what is outstanding.
            ExperimentFailedError: the server has given up on the experiment.
            ValueError: a time is negative, or this was a dry run.
        """
        patience = Patience(self.name, timeout, stalled_after)
        with Waiting(self.name, progress) as bar:
            finished(self._connection, self.experiment, patience, bar.show)
        return self.refresh()

    def traces(
        self,
        filters: Sequence[Filter] | None = None,
        sort: LogRecordsSortClause | None = None,
    ) -> Iterator[ExtendedTraceRecord]:
        """Yield the traces as the server has them, page by page; see ``iter_traces``."""
        about = self.experiment
        return iter_traces(about.project_id, about.id, None, filters, sort, client=self._client)

    def spans(
        self,
        filters: Sequence[Filter] | None = None,
        sort: LogRecordsSortClause | None = None,
    ) -> Iterator[Span]:
        """Yield the spans as the server has them, page by page; see ``iter_spans``."""
        about = self.experiment
        return iter_spans(about.project_id, about.id, None, filters, sort, client=self._client)

    @property
    def _connection(self) -> Galileo:
        if self.dry:
            raise ValueError("A dry run sends nothing, so there is nothing on a server.")
        return current(self._client)

    def _take(self, fresh: ExperimentResult) -> None:
        """Take in what a server says now; what only the run knows stays."""
        hosted = set(fresh.server_metrics)
        self._experiment, self.server_metrics = fresh._experiment, fresh.server_metrics
        if self.loaded:
            self.total, self.failed, self.latency = fresh.total, fresh.failed, fresh.latency
            self.metrics = fresh.metrics
        else:
            local = {name: self.metrics[name] for name in self.metrics if name not in hosted}
            self.metrics = Summaries(fresh.metrics | local)
        self.upload = replace(self.upload, stored=fresh.upload.stored)
        if self.loaded or hosted:
            self.rows = fresh.rows

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
        if outstanding := [name for name in self.server_metrics if name not in self.metrics]:
            parts.append(f"  left to the server: {', '.join(outstanding)}")
        return "\n".join([*parts, "", *table(self.rows, list(self.metrics))])


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
