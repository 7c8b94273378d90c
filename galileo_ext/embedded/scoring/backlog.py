"""What is still to be scored: it stands in the database until the scores do."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from galileo_ext.embedded.times import now
from galileo_ext.embedded.work import jobs

#: The name of the jobs that compute metrics.
JOB = "metrics"

_OPEN = (
    "SELECT * FROM jobs WHERE run_id = ? AND name = ? AND request = ? AND status IN (?, ?)"
    " ORDER BY pk DESC LIMIT 1"
)
# What is there already gets a new key: whoever is computing it at this moment does not take it off.
_ADD = "INSERT OR REPLACE INTO unscored (job, kind, id) VALUES (?, ?, ?)"
# With a plus: by its kind, SQLite would go through all traces of the run.
_SESSIONS = (
    "SELECT DISTINCT session_id FROM records WHERE run = ? AND +kind = 'trace'"
    " AND id IN (SELECT value FROM json_each(?)) AND session_id IS NOT NULL"
)


def is_wanted(run: sqlite3.Row) -> bool:
    """Tell whether the settings of a run ask for metrics."""
    return bool(run["scorers"] != "[]")


def add(
    db: sqlite3.Connection,
    run: sqlite3.Row,
    trace_ids: Sequence[str],
    scorer_ids: Sequence[str] | None = None,
) -> str | None:
    """Ask for the metrics of traces and of their sessions.

    Without ``scorer_ids`` it is those that the run has in its settings. Returns the job that does
    it: one that is at work takes more of the same, so that there is one for an upload in pieces.
    None if there is nothing to do. What is not complete is left out when its turn comes.
    """
    if not trace_ids or (scorer_ids is None and not is_wanted(run)):
        return None
    request = json.dumps({} if scorer_ids is None else {"scorer_ids": list(scorer_ids)})
    job = _open(db, run["id"], request)
    ids = json.dumps(list(trace_ids))
    sessions = [row[0] for row in db.execute(_SESSIONS, (run["pk"], ids))]
    things = [("trace", one) for one in trace_ids] + [("session", one) for one in sessions]
    added = len(things) - _known(db, job["pk"], [*trace_ids, *sessions])
    db.executemany(_ADD, [(job["pk"], *thing) for thing in things])
    sql = "UPDATE jobs SET steps_total = steps_total + ?, updated_at = ? WHERE pk = ?"
    db.execute(sql, (added, now(), job["pk"]))
    return str(job["id"])


def some(db: sqlite3.Connection, job: int, most: int) -> list[sqlite3.Row]:
    """Take a look at what comes next: traces first, sessions when all of those are done."""
    sql = "SELECT * FROM unscored WHERE job = ? ORDER BY kind DESC, pk LIMIT ?"
    return db.execute(sql, (job, most)).fetchall()


def take_off(db: sqlite3.Connection, job: int, done: Iterable[sqlite3.Row]) -> None:
    """Say that the scores of some are stored."""
    gone = db.executemany("DELETE FROM unscored WHERE pk = ?", [(row["pk"],) for row in done])
    sql = "SELECT id, steps_completed FROM jobs WHERE pk = ?"
    row = db.execute(sql, (job,)).fetchone()
    if row is not None:  # it goes with its run
        jobs.advance(db, row["id"], row["steps_completed"] + gone.rowcount)


def _open(db: sqlite3.Connection, run_id: str, request: str) -> sqlite3.Row:
    values = (run_id, JOB, request, jobs.UNSTARTED, jobs.IN_PROGRESS)
    found = db.execute(_OPEN, values).fetchone()
    if found is None:
        jobs.create(db, run_id, JOB, json.loads(request))
        found = db.execute(_OPEN, values).fetchone()
    row: sqlite3.Row = found
    return row


def _known(db: sqlite3.Connection, job: int, ids: Sequence[str]) -> int:
    """Count those that are waiting already."""
    sql = (
        "SELECT count(*) FROM unscored WHERE job = ? AND kind IN ('trace', 'session')"
        " AND id IN (SELECT value FROM json_each(?))"
    )
    (count,) = db.execute(sql, (job, json.dumps(ids))).fetchone()
    return int(count)
