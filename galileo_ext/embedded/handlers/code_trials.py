"""Trying the code of a scorer before it becomes a version."""

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import invalid, not_found
from galileo_ext.embedded.metric_code import trials
from galileo_ext.embedded.reading import parse_json
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.scorers.versions import check_settings
from galileo_ext.embedded.times import normal, now

KEPT_FOR = timedelta(days=1)


def validate_code_scorer(call: Call) -> Any:
    """Run code on a made-up record of each kind that it is for.

    It takes no longer than the limits allow, so the answer waits for it: whoever asks for the
    result finds it done.
    """
    if "file" not in call.files:
        raise invalid("The code is sent as a file", "body", "file", kind="missing")
    code = trials.read_code(call.files["file"].content)
    kinds = _texts(call.body, "scoreable_node_types") or list(trials.DEFAULT_KINDS)
    check_settings({"scoreable_node_types": kinds}, "body")
    _demand_scorers(call, _texts(call.body, "required_scorers"))
    created, test = now(), (call.body.get("test_input"), call.body.get("test_output"))
    result = trials.run(code, kinds, *test)
    trial_id, text = str(uuid.uuid4()), json.dumps({"result": result}, ensure_ascii=False)
    with call.store.write() as db:
        old = normal((datetime.now(UTC) - KEPT_FOR).isoformat())
        db.execute("DELETE FROM code_trials WHERE updated_at < ?", (old,))
        db.execute(
            "INSERT INTO code_trials (id, created_at, updated_at, status, result)"
            " VALUES (?, ?, ?, 'completed', ?)",
            (trial_id, created, now(), text),
        )
    return {"task_id": trial_id}


def get_validate_code_scorer_task_result(call: Call) -> Any:
    """Show how a trial went."""
    task_id = call.path["task_id"]
    with call.store.read() as db:
        row = db.execute("SELECT * FROM code_trials WHERE id = ?", (task_id,)).fetchone()
    if row is None:
        raise not_found("trial of code with the id", task_id)
    return {**dict(row), "result": json.loads(row["result"])}


def _texts(body: dict[str, Any], name: str) -> list[str]:
    """Read a list from a form: parts of one name, one JSON text, or one value.

    Clients write the text None for a list that they have not got.
    """
    given = body.get(name)
    if isinstance(given, list):
        return [str(one) for one in given]
    text = (given or "").strip()
    if text in ("", "None", "null"):
        return []
    if not text.startswith("["):
        return [text]
    content = parse_json(text, "body", name)
    if not all(isinstance(one, str) for one in content):
        raise invalid(f"{name} are not all texts", "body", name)
    return list(content)


def _demand_scorers(call: Call, names: list[str]) -> None:
    with call.store.read() as db:
        known = {one[key] for one in catalogue.everything(db) for key in ("id", "name", "label")}
    for name in names:
        if name not in known:
            raise invalid(f"There is no scorer {name!r}", "body", "required_scorers")
