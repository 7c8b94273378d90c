"""The accounting: what a result says, against what the server has and what the function did."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from galileo_api.api.trace import query_traces
from galileo_api.models import LogRecordsQueryRequest

from galileo_ext import ExperimentResult, Galileo
from galileo_ext.run.values import RowResult
from galileo_ext.steps import to_text

META = "galileo_ext."
_PAGE = 1000


class AuditError(AssertionError):
    """The books do not balance."""


def check(holds: bool, message: object) -> None:
    """Raise ``AuditError`` unless something holds; a message that costs something is a function."""
    if not holds:
        raise AuditError(str(message() if callable(message) else message))


def stored_traces(client: Galileo, project_id: str, experiment_id: str) -> list[dict[str, Any]]:
    """Read every trace of an experiment, page by page."""
    found: list[dict[str, Any]] = []
    token: Any = 0
    while isinstance(token, int):
        body = LogRecordsQueryRequest(
            experiment_id=experiment_id, starting_token=token, limit=_PAGE
        )
        page = query_traces.sync(project_id, client=client.raw, body=body)
        found += [record.to_dict() for record in page.records or []]
        token = page.next_starting_token
    return found


def traces_of(client: Galileo, result: ExperimentResult) -> list[dict[str, Any]]:
    """Read every trace of a run."""
    experiment = result.experiment
    return stored_traces(client, str(experiment.project_id), str(experiment.id))


def check_counts(result: ExperimentResult, total: int) -> None:
    """Check that a result's own numbers add up."""
    upload, rows = result.upload, list(result.rows)
    check(result.total == total, f"total is {result.total}, not {total}")
    check(result.ok + result.failed + result.skipped == total, f"{result!r} does not add up")
    check(len(rows) == result.ok + result.failed, "rows are not ok + failed")
    check(len(result.failures) == result.failed, "failures are not those that failed")
    settled = upload.sent + upload.failed + upload.pending
    check(settled == len(rows), f"sent + failed + pending is {settled}, rows are {len(rows)}")
    if result.complete:
        check(upload.stored == total, f"complete, but {upload}")
        check("has completed" in result.message, result.message)
    else:
        check("has completed" not in result.message, result.message)
    places = [(row.index, row.repetition) for row in rows]
    check(places == sorted(set(places)), f"rows are not in order, each once: {places[:50]}")
    check(len({row.trace_id for row in rows}) == len(rows), "two rows share a trace")


def check_traces(result: ExperimentResult, traces: list[dict[str, Any]]) -> None:
    """Check what the server has: no trace twice, each the one of its row.

    A complete run has all of them; of another one, at least what it says was stored.
    """
    by_id = {row.trace_id: row for row in result.rows}
    times = Counter(trace["id"] for trace in traces)
    doubled = [trace_id for trace_id, number in times.items() if number > 1]
    check(not doubled, f"stored twice: {doubled[:5]}")
    strangers = set(times) - set(by_id)
    check(not strangers, f"{len(strangers)} traces belong to no row")
    if result.complete:
        check(len(times) == len(by_id), f"{len(times)} traces of {len(by_id)} rows are stored")
    check((result.upload.stored or 0) <= len(times), f"{len(times)} are stored: {result.upload}")
    for trace in traces:
        check_pairing(by_id[trace["id"]], trace)


def check_pairing(row: RowResult, trace: Mapping[str, Any]) -> None:
    """Check that a trace has the input, output and ground truth of its own row."""
    about = trace.get("user_metadata") or {}
    expected = {
        "input": to_text(row.input),
        "dataset_input": to_text(row.input),
        "output": to_text(row.output),
        "dataset_output": to_text(row.expected),
    }
    found = {name: trace.get(name) for name in expected}
    check(found == expected, f"row {row.index}: {_short(found)} instead of {_short(expected)}")
    check(about.get(f"{META}row_index") == str(row.index), f"row {row.index} has {about}")
    check((f"{META}error" in about) == (row.error is not None), f"row {row.index}: error mislaid")
    scores = {name: (trace.get("metrics") or {}).get(name) for name in row.scores}
    check(scores == row.scores, f"row {row.index}: {scores} instead of {row.scores}")


def _short(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) < 400 else f"{text[:400]}…"
