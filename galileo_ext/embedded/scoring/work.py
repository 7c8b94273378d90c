"""The job that computes metrics: takes what is to be scored, scores it, stores the scores."""

import json
import math
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from galileo_ext.embedded import jobs, ranking
from galileo_ext.embedded.scoring import backlog, cases, scores, settings
from galileo_ext.embedded.scoring.cases import Case, Record
from galileo_ext.embedded.scoring.registry import Scorer, scorer
from galileo_ext.embedded.scoring.scores import Info
from galileo_ext.embedded.scoring.settings import Setting
from galileo_ext.embedded.scoring.writing import Writer
from galileo_ext.embedded.store import Store

JOB = backlog.JOB
#: How many traces are scored between one transaction and the next.
AT_ONCE = 50


def do(store: Store, job: sqlite3.Row, stopping: threading.Event) -> None:
    """Do a job, until nothing is left of it or it has to stop."""
    with store.read() as db:
        run = db.execute("SELECT * FROM runs WHERE id = ?", (job["run_id"],)).fetchone()
        if run is None:
            return
        chosen = _settings(db, run, json.loads(job["request"]))
    with _scorers(chosen) as scorers:
        while not stopping.is_set():
            if not _some(store, job, run["pk"], scorers):
                return


def _some(store: Store, job: sqlite3.Row, run: int, scorers: list[tuple[Setting, Scorer]]) -> bool:
    """Score the next few; tell whether there may be more."""
    with store.read() as db:
        things = backlog.some(db, job["pk"], AT_ONCE)
        roots = [_read(db, run, thing) for thing in things]
    found = [(root, _score(root, scorers)) for root in roots if root is not None]
    with store.write() as db:
        writer = Writer(db, run)
        for root, told in found:
            writer.write(root, told)
        writer.finish()
        backlog.take_off(db, job["pk"], things)
        # Asked in the same transaction: what is added after it finds the job completed.
        if backlog.some(db, job["pk"], 1):
            return True
        ranking.renew(db, run)
        jobs.complete(db, job["id"])
    return False


def _settings(db: sqlite3.Connection, run: sqlite3.Row, request: dict[str, Any]) -> list[Setting]:
    """Put together which scorers are to be run: those of the run, or those that were asked for."""
    configs = {one["id"]: one for one in json.loads(run["scorers"])}
    wanted = request.get("scorer_ids")
    if wanted is None:
        return [settings.resolve(db, config) for config in configs.values()]
    return [settings.resolve(db, configs.get(one, {"id": one})) for one in wanted]


@contextmanager
def _scorers(chosen: list[Setting]) -> Iterator[list[tuple[Setting, Scorer]]]:
    made = [(setting, scorer(setting)) for setting in chosen]
    try:
        yield made
    finally:
        for _, one in made:
            if hasattr(one, "close"):
                one.close()


def _read(db: sqlite3.Connection, run: int, thing: sqlite3.Row) -> Record | None:
    read = cases.of_trace if thing["kind"] == "trace" else cases.of_session
    return read(db, run, thing["id"])


def _score(root: Record, scorers: list[tuple[Setting, Scorer]]) -> list[tuple[Record, str, Info]]:
    """Score a trace or a session: which record, which metric, what is said of it."""
    trace = None if root["type"] == "session" else root
    told: list[tuple[Record, str, Info]] = []
    for setting, compute in scorers:
        chosen = cases.choose(root, setting)
        found = [(one, _say(setting, compute, Case(one, trace))) for one in chosen]
        told += [(one, setting.name, info) for one, info in found]
        below = [info for one, info in found if one is not root]
        if trace is not None and below and all(one is not root for one in chosen):
            together = scores.rolled_up(below, setting.roll_up)
            told.append((root, setting.name, _mark(setting, together)))
    return told


def _say(setting: Setting, compute: Scorer, case: Case) -> Info:
    try:
        info = _checked(compute(case).info())
    except scores.NotApplicable as error:
        info = scores.not_applicable(error)
    except scores.Failed as error:
        info = scores.failed(error)
    except Exception as error:
        # One record must not stop the others; the API has a state for what broke.
        info = scores.broken(error)
    return _mark(setting, info)


def _checked(info: Info) -> Info:
    if isinstance(info["value"], float) and not math.isfinite(info["value"]):
        raise scores.Failed(f"The value is {info['value']}, which JSON does not have.")
    return info


def _mark(setting: Setting, info: Info) -> Info:
    metadata = {**(info.get("metadata") or {}), "scorer_id": setting.id}
    if setting.version is not None:
        metadata["scorer_version"] = setting.version
    return {**info, "metric_key_alias": setting.name, "metadata": metadata}
