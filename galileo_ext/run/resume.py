"""Taking up a run again: which rows are done, which are scored anew, which run again."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from galileo_api.api.trace import delete_traces, query_traces
from galileo_api.models import (
    LogRecordsDeleteRequest,
    LogRecordsIDFilter,
    LogRecordsIDFilterOperator,
    LogRecordsQueryCountRequest,
    LogRecordsQueryRequest,
)

from ..aio import resolve
from ..aio.pagination import paginate
from ..aio.search import counted
from ..client import Galileo
from ..errors import GalileoError
from ..steps import META, StepType
from .jobs import Call, Job
from .journal import Journal
from .plan import Plan
from .records import Entry, Run
from .served import from_trace
from .stored import result_text, row_key, to_result, to_step

_log = logging.getLogger("galileo_ext")
_PAGE = 500


async def find_run(plan: Plan, client: Galileo, journal: Journal, project_id: str) -> Run | None:
    """Find the run that ``resume`` means; None if it is to be a new one.

    Raises:
        ValueError: there is no such experiment, or another process is running it.
    """
    assert plan.resume is not None  # whoever calls this has seen to it
    if plan.resume == "last":
        found = journal.unfinished(client.location, project_id, plan.experiment_name)
    else:
        experiment = await resolve.experiment(client, project_id, plan.resume)
        found = journal.run(experiment.id) or await _recover(
            client, journal, project_id, experiment.id, str(experiment.name)
        )
    if found is not None and journal.is_running(found.id):
        raise ValueError(f"Experiment {found.name!r} is being run by another process.")
    if found is not None:
        await _catch_up(client, journal, found)
    return found


@dataclass(frozen=True)
class Resumption:
    """What is known of an earlier attempt.

    Attributes:
        journal: where it is written down.
        run: the run.
        again: whether every row is to be run again (the function is another one).
        rescore: whether outputs are kept and scored anew (the metrics are others).
    """

    journal: Journal
    run: Run
    again: bool
    rescore: bool

    @classmethod
    def of(cls, journal: Journal, earlier: Run, now: Run) -> Resumption:
        """Compare an earlier attempt with what is to be run now."""
        again = bool(earlier.function) and earlier.function != now.function
        if again:
            _log.warning("The function has changed since; all rows of %r run again.", now.name)
        rescore = not again and earlier.metrics != now.metrics
        journal.unsettle(now.id)
        return cls(journal, now, again, rescore)

    def find(self, job: Job) -> Entry | None:
        """Return a job's row if it is done, None if it is to be run."""
        if self.again:
            return None
        entry = self.journal.find(self.run.id, row_key(job.row), job.repetition)
        return entry if entry and entry.ok else None

    def rescored(self, job: Job, entry: Entry) -> Job:
        """Return a job that scores a stored output without running the function."""
        result = to_result(entry)
        call = Call(
            started=datetime.now(UTC),
            duration_ns=round(result.duration * 1e9),
            output=result.output,
            span=to_step(_row_span(json.loads(entry.trace))),
            cached=result.cached,
        )
        return Job(job.row, job.position, job.repetition, result.attempts, call)


def _row_span(trace: dict[str, Any]) -> dict[str, Any]:
    """Return a row's own span; of a trace that another program made, one like the trace."""
    spans = trace.get("spans") or []
    if len(spans) == 1 and spans[0]["type"] == StepType.workflow:
        return dict(spans[0])
    return {**trace, "type": "workflow"}


async def remove_retired(client: Galileo, journal: Journal, run: Run) -> None:
    """Remove traces from the server that others have replaced."""
    ids = journal.retired(run.id)
    for start in range(0, len(ids), _PAGE):
        some = ids[start : start + _PAGE]
        body = LogRecordsDeleteRequest(experiment_id=run.id, filters=[_ids(some)])
        try:
            await delete_traces.asyncio(run.project_id, client=client.raw, body=body)
        except GalileoError as error:
            _log.warning("Replaced traces could not be removed from the server: %s", error)
            return
        journal.removed(run.id, some)


def _ids(trace_ids: list[str]) -> LogRecordsIDFilter:
    return LogRecordsIDFilter(
        column_id="id", operator=LogRecordsIDFilterOperator.ONE_OF, value=trace_ids
    )


async def _catch_up(client: Galileo, journal: Journal, run: Run) -> None:
    """Take in rows that only the server knows: when they finished, the journal's disk was full."""
    counts = journal.counts(run.id)
    known = counts.sent + counts.pending + len(journal.retired(run.id))
    body = LogRecordsQueryCountRequest(experiment_id=run.id)
    if await counted(client, run.project_id, body) <= known:
        return
    traces = [pair async for pair in _traces(client, run.project_id, run.id)]
    entries = [_entry(trace, about, place)[0] for place, (trace, about) in enumerate(traces)]
    journal.adopt(run, journal.unknown(run.id, entries))


async def _traces(
    client: Galileo, project_id: str, experiment_id: str
) -> AsyncIterator[tuple[dict[str, Any], dict[str, str]]]:
    """Yield the traces of rows that a server has, each with what it says of its row."""

    async def page(token: int) -> tuple[list[Any], object]:
        body = LogRecordsQueryRequest(
            experiment_id=experiment_id, starting_token=token, limit=_PAGE
        )
        found = await query_traces.asyncio(project_id, client=client.raw, body=body)
        return list(found.records or []), found.next_starting_token

    async for record in paginate(page):
        trace = record.to_dict()
        about = trace.get("user_metadata") or {}
        if f"{META}row_key" in about:
            yield trace, about


async def _recover(
    client: Galileo, journal: Journal, project_id: str, experiment_id: str, name: str
) -> Run:
    """Rebuild from the server's traces what the journal of another machine knew."""
    entries: list[Entry] = []
    function = ""
    names: set[str] = set()
    async for trace, about in _traces(client, project_id, experiment_id):
        entry, scores = _entry(trace, about, len(entries))
        entries.append(entry)
        names |= set(scores)
        function = about.get(f"{META}function", "")
    run = Run(
        id=experiment_id, project_id=project_id, name=name, asked_name=name,
        location=client.location, total=len(entries), function=function,
        metrics=dict.fromkeys(names, ""),
    )  # fmt: skip
    journal.begin(run)
    journal.adopt(run, entries)
    journal.finish(run.id, "incomplete")
    return run


def _entry(
    trace: dict[str, Any], about: dict[str, str], position: int
) -> tuple[Entry, dict[str, Any]]:
    result = from_trace(trace, position)
    # A search gives traces without their spans; the row's own is like the trace.
    spans = trace.get("spans") or [{**trace, "type": "workflow"}]
    entry = Entry(
        key=about[f"{META}row_key"],
        repetition=result.repetition,
        position=position,
        ok=result.error is None,
        trace_id=result.trace_id,
        trace=json.dumps({"spans": spans}),
        result=result_text(result),
    )
    return entry, result.scores
