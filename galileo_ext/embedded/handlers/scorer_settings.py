"""Which scorers a run has. They are run on what is logged after they are set."""

import json
import sqlite3
from typing import Any

from galileo_ext.embedded.calls import Call, plain_id
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now


def get_metric_settings_experiment(call: Call) -> Any:
    """Show the settings of an experiment."""
    return _read(call, call.path["experiment_id"], find.EXPERIMENT)


def update_metric_settings_experiment(call: Call) -> Any:
    """Change the settings of an experiment; what is not sent stays."""
    return _write(call, call.path["experiment_id"], find.EXPERIMENT)


def get_metric_settings_log_stream(call: Call) -> Any:
    """Show the settings of a log stream."""
    return _read(call, call.path["log_stream_id"], find.LOG_STREAM)


def update_metric_settings_log_stream(call: Call) -> Any:
    """Change the settings of a log stream; what is not sent stays."""
    return _write(call, call.path["log_stream_id"], find.LOG_STREAM)


def get_settings(call: Call) -> Any:
    """Show the settings of a run."""
    run_id = call.path["run_id"]
    return {**_read(call, run_id, None), "run_id": run_id}


def upsert_scorers_config_post(call: Call) -> Any:
    """Set the scorers of a run."""
    return _upsert(call)


def upsert_scorers_config_patch(call: Call) -> Any:
    """Change the settings of a run; what is not sent stays."""
    return _upsert(call)


def _upsert(call: Call) -> Any:
    run_id = call.path["run_id"]
    if plain_id(call.body["run_id"]) != run_id:
        message = f"The body names the run {call.body['run_id']}, the path {run_id}"
        raise invalid(message, "body", "run_id")
    return {**_write(call, run_id, None), "run_id": run_id}


def _read(call: Call, run_id: str, kind: str | None) -> dict[str, Any]:
    with call.store.read() as db:
        return _describe(find.run(db, call.project, run_id, kind))


def _write(call: Call, run_id: str, kind: str | None) -> dict[str, Any]:
    body = call.body
    with call.store.write() as db:
        row = find.run(db, call.project, run_id, kind)
        catalogue.demand_usable(db, call.project, body.get("scorers") or [])
        scorers = row["scorers"] if body.get("scorers") is None else json.dumps(body["scorers"])
        segments = row["segment_filters"]
        if body.get("segment_filters") is not None:
            segments = json.dumps(body["segment_filters"])
        db.execute(
            "UPDATE runs SET scorers = ?, segment_filters = ?, updated_at = ? WHERE pk = ?",
            (scorers, segments, now(), row["pk"]),
        )
        return _describe(find.run(db, call.project, run_id, kind))


def _describe(row: sqlite3.Row) -> dict[str, Any]:
    segments = row["segment_filters"]
    return {
        "scorers": json.loads(row["scorers"]),
        "segment_filters": json.loads(segments) if segments else None,
    }
