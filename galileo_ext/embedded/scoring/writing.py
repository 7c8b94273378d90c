"""Stores scores in records: the value among their metrics, the rest in their metric info."""

import json
import sqlite3
from collections import defaultdict
from typing import Any

from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.records import stored
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.scoring.cases import Record
from galileo_ext.embedded.scoring.scores import Info

_FIND = (
    "SELECT pk, data FROM records WHERE id = ? AND run = ?"
    " AND CASE kind WHEN 'session' THEN ? = 'session' ELSE trace_id = ? END"
)
_STORE = "UPDATE records SET metrics = ?, data = ? WHERE pk = ?"
_WITH_VALUE = ("success", "roll_up")


class Writer:
    """Writes within one transaction."""

    def __init__(self, db: sqlite3.Connection, run: int) -> None:
        self._db, self._run = db, run
        self._changed = False

    def write(self, root: Record, told: list[tuple[Record, str, Info]]) -> None:
        """Store what is said of a trace or a session and of what is nested in it."""
        by_record: defaultdict[str, dict[str, Info]] = defaultdict(dict)
        for record, name, info in told:
            by_record[record["id"]][name] = info
        for record_id, infos in by_record.items():
            self._add(root, record_id, infos)

    def finish(self) -> None:
        """Drop what was computed from the records before."""
        if self._changed:
            stored.recount(self._db, self._run, 0, 0)

    def _add(self, root: Record, record_id: str, infos: dict[str, Info]) -> None:
        # Read again: it may have been changed while it was being scored.
        values = (record_id, self._run, root["type"], root["id"])
        row = self._db.execute(_FIND, values).fetchone()
        if row is None:
            return
        data: dict[str, Any] = json.loads(row["data"])
        metrics, before = data.get("metrics") or {}, data.get("metric_info") or {}
        for name, info in infos.items():
            if before.get(name, {}).get("status_type") in _WITH_VALUE:  # else a client's own value
                metrics.pop(name, None)
            if info["status_type"] in _WITH_VALUE and _is_kept(info["value"]):
                metrics[name] = info["value"]
        data["metrics"] = metrics
        data["metric_info"] = {**before, **infos}
        self._db.execute(_STORE, (encode(metrics), encode(data), row["pk"]))
        self._changed = True


def _is_kept(value: Any) -> bool:
    return value is not None and (not isinstance(value, float) or number(value) is not None)
