"""Tags of experiments. A key stands once for each tag type, so that setting it again is safe."""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import invalid, not_found
from galileo_ext.embedded.experiments.view import tag
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now

_SELECT = (
    "SELECT t.*, e.project_id FROM run_tags AS t JOIN runs AS e ON e.id = t.run_id"
    " WHERE t.run_id = ?"
)


def get_experiment_tags(call: Call) -> Any:
    """List the tags of an experiment."""
    with call.store.read() as db:
        run_id = _experiment(db, call)
        rows = db.execute(f"{_SELECT} ORDER BY t.created_at, t.rowid", (run_id,)).fetchall()
    return [tag(row) for row in rows]


def set_tag_for_experiment(call: Call) -> Any:
    """Set a tag; one with the same key and type gets the new value."""
    body, moment = call.body, now()
    values = (body["key"], body["value"], body["tag_type"])
    with call.store.write() as db:
        run_id = _experiment(db, call)
        db.execute(
            "INSERT INTO run_tags VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (run_id, tag_type, key)"
            " DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
            (str(uuid.uuid4()), run_id, *values, moment, moment),
        )
        sql = f"{_SELECT} AND t.key = ? AND t.tag_type = ?"
        return tag(db.execute(sql, (run_id, body["key"], body["tag_type"])).fetchone())


def get_experiment_tag(call: Call) -> Any:
    """Show one tag."""
    with call.store.read() as db:
        return tag(_require(db, call))


def update_tag_for_experiment(call: Call) -> Any:
    """Change key, value and type of a tag."""
    body = call.body
    with call.store.write() as db:
        row = _require(db, call)
        try:
            db.execute(
                "UPDATE run_tags SET key = ?, value = ?, tag_type = ?, updated_at = ? WHERE id = ?",
                (body["key"], body["value"], body["tag_type"], now(), row["id"]),
            )
        except sqlite3.IntegrityError:
            message = f"Another {body['tag_type']} tag has the key {body['key']!r}"
            raise invalid(message, "body", "key", kind="taken") from None
        return tag(_require(db, call))


def delete_experiment_tag(call: Call) -> Any:
    """Delete a tag."""
    with call.store.write() as db:
        row = _require(db, call)
        db.execute("DELETE FROM run_tags WHERE id = ?", (row["id"],))
    return {"message": f"Deleted the tag {row['key']!r}."}


def _experiment(db: sqlite3.Connection, call: Call) -> str:
    run_id = str(call.path["experiment_id"])
    find.run(db, call.project, run_id, find.EXPERIMENT)
    return run_id


def _require(db: sqlite3.Connection, call: Call) -> sqlite3.Row:
    values = (_experiment(db, call), call.path["tag_id"])
    row = db.execute(f"{_SELECT} AND t.id = ?", values).fetchone()
    if row is None:
        raise not_found("tag with the id", call.path["tag_id"])
    return row  # type: ignore[no-any-return]  # sqlite3 types fetchone() as Any
