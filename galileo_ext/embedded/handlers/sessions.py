"""Sessions: made by hand, or for a run when its first trace has none."""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.calls import Call, plain_id
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now

_INSERT = (
    "INSERT INTO records (run, kind, id, trace_id, parent_id, session_id, created_at, metrics,"
    " data) VALUES (?, 'session', ?, '', NULL, ?, ?, '{}', ?)"
)


def create_session(call: Call) -> Any:
    """Create a session in an experiment or a log stream."""
    body = call.body
    with call.store.write() as db:
        project = find.project(db, call.project)
        run = find.required_run(db, call.project, body)
        session_id = create(db, run, str(uuid.uuid4()), body)
    return {
        "id": session_id,
        "name": body.get("name"),
        "project_id": project["id"],
        "project_name": project["name"],
        "previous_session_id": body.get("previous_session_id"),
        "external_id": body.get("external_id"),
    }


def create(db: sqlite3.Connection, run: sqlite3.Row, session_id: str, body: dict[str, Any]) -> str:
    """Store a session."""
    moment = now()
    record = {
        "type": "session",
        "id": session_id,
        "session_id": session_id,
        "project_id": run["project_id"],
        "run_id": run["id"],
        "name": body.get("name") or "",
        "external_id": body.get("external_id"),
        "previous_session_id": body.get("previous_session_id"),
        "user_metadata": body.get("user_metadata") or {},
        "metrics": {},
        "created_at": moment,
        "updated_at": moment,
    }
    db.execute(_INSERT, (run["pk"], session_id, session_id, moment, encode(record)))
    return session_id


class Chooser:
    """Finds the sessions that the traces of one request belong to."""

    def __init__(self, db: sqlite3.Connection, run: sqlite3.Row, body: dict[str, Any]) -> None:
        self._db = db
        self._run = run
        self._body = body
        self._shared: str | None = None
        self._known: set[str] = set()

    def of(self, trace: dict[str, Any]) -> str:
        """Find the session that a trace names, or the one that the request or the run gives it."""
        if trace.get("session_id"):
            return self._named(trace["session_id"])
        if self._shared is None:
            self._shared = self._of_request()
        return self._shared

    def _of_request(self) -> str:
        if self._body.get("session_id"):
            return self._named(self._body["session_id"])
        if self._body.get("session_external_id"):
            return self._external(self._body["session_external_id"])
        return self._run["session_id"] or self._of_run()

    def _named(self, session_id: str) -> str:
        # A session that is not known yet begins with this trace.
        session_id = plain_id(session_id)
        if session_id not in self._known and not self._find("id = ?", session_id):
            create(self._db, self._run, session_id, {})
        self._known.add(session_id)
        return session_id

    def _external(self, external_id: str) -> str:
        found = self._find("json_extract(data, '$.external_id') = ?", external_id)
        fresh = {"external_id": external_id}
        return found or create(self._db, self._run, str(uuid.uuid4()), fresh)

    def _find(self, condition: str, value: str) -> str | None:
        sql = f"SELECT id FROM records WHERE {condition} AND run = ? AND kind = 'session'"
        row = self._db.execute(sql, (value, self._run["pk"])).fetchone()
        return str(row["id"]) if row else None

    def _of_run(self) -> str:
        session_id = create(self._db, self._run, str(uuid.uuid4()), {})
        self._db.execute(
            "UPDATE runs SET session_id = ? WHERE pk = ?", (session_id, self._run["pk"])
        )
        return session_id
