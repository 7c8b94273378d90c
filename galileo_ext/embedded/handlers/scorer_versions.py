"""Versions of scorers, and how well each agrees with people."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.calls import Call, Page, Reply, plain_id
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.metric_code import trials
from galileo_ext.embedded.reading import parse_json
from galileo_ext.embedded.scorers import catalogue, versions
from galileo_ext.embedded.scorers.catalogue import Version
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now


def get_scorer_version_or_latest(call: Call) -> Any:
    """Show a version of a scorer."""
    with call.store.read() as db:
        return catalogue.version(db, call.path["scorer_id"], call.query["version"])


def list_all_versions_for_scorer(call: Call) -> Any:
    """List the versions of a scorer, the latest first; before them the one that a run uses."""
    page = Page.of(call.query)
    with call.store.read() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        found = catalogue.versions(db, [scorer["id"]])[scorer["id"]][::-1]
        if call.query["run_id"] is not None:
            used = _used(db, plain_id(call.query["run_id"]), scorer)
            found.sort(key=lambda version: version["id"] != used)
    stretch = found[page.start : page.start + page.limit + 1]
    return {**page.info(len(stretch)), "versions": stretch[: page.limit]}


def get_scorer_version_code(call: Call) -> Any:
    """Send the code of a version."""
    with call.store.read() as db:
        text = versions.code(db, call.path["scorer_id"], call.query["version"])
    return Reply(pieces=[text], content_type="text/plain; charset=utf-8")


def create_llm_scorer_version(call: Call) -> Any:
    """Add a version that is a prompt."""
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return versions.add_prompt(db, scorer, call.body)


def create_code_scorer_version(call: Call) -> Any:
    """Add a version that is code; what its trial said is sent along."""
    if "file" not in call.files:
        raise invalid("The code is sent as a file", "body", "file", kind="missing")
    code = trials.read_code(call.files["file"].content)
    validation = _validation(call.body["validation_result"])
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return versions.add_code(db, scorer, code, validation)


def create_preset_scorer_version(call: Call) -> Any:
    """Add a version of a preset that has other settings."""
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return versions.add_settings(db, scorer, call.body)


def restore_scorer_version(call: Call) -> Any:
    """Add a version that is the same as an earlier one."""
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return versions.restore(db, scorer, call.path["version_number"])


def write_scorer_version_health_score(call: Call) -> Any:
    """Store how well a version agrees with people on a dataset; a later value replaces it."""
    body = call.body
    dataset_id, secondary = plain_id(body["dataset_id"]), body.get("secondary")
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        version = catalogue.version(db, scorer["id"], call.path["version_number"])
        find.dataset(db, dataset_id)
        catalogue.keep(db, scorer)
        values = (
            str(uuid.uuid4()),
            scorer["id"],
            version["id"],
            version["version"],
            dataset_id,
            body["health_score_type"],
            body["score"],
            None if secondary is None else json.dumps(secondary),
            now(),
        )
        db.execute(
            "INSERT OR REPLACE INTO scorer_health (id, scorer_id, version_id, version, dataset_id,"
            " score_type, score, secondary, computed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        row = db.execute("SELECT * FROM scorer_health WHERE id = ?", values[:1]).fetchone()
        return _health(row)


def get_scorer_health_scores(call: Call) -> Any:
    """List how well the versions of a scorer agree with people, the latest version first."""
    with call.store.read() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        dataset = find.dataset(db, plain_id(call.query["dataset_id"]))
        rows = db.execute(
            "SELECT * FROM scorer_health WHERE scorer_id = ? AND dataset_id = ?"
            " ORDER BY version DESC, computed_at DESC, rowid DESC",
            (scorer["id"], dataset["id"]),
        )
        return {"scores": [_health(row) for row in rows]}


def _used(db: sqlite3.Connection, run_id: str, scorer: dict[str, Any]) -> str | None:
    row = find.run_anywhere(db, run_id)
    for config in json.loads(row["scorers"]):
        if plain_id(config["id"]) == scorer["id"]:
            asked: Version = config.get("scorer_version") or {}
            return plain_id(asked.get("id") or scorer["default_version_id"] or "")
    return None


def _validation(text: str) -> dict[str, Any]:
    """Read what a trial of code answered; the result alone will do too."""
    loc = ("body", "validation_result")
    content = parse_json(text, *loc)
    if isinstance(content, dict) and isinstance(content.get("result"), dict):
        content = content["result"]
    if not isinstance(content, dict):
        raise invalid("Not the result of a trial of code", *loc)
    if "error_message" in content:
        raise invalid(f"The code did not pass its trial: {content['error_message']}", *loc)
    kinds, score_type = content.get("scoreable_node_types"), content.get("score_type")
    if not isinstance(score_type, str) or not isinstance(kinds, list):
        raise invalid("Not the result of a trial of code", *loc)
    if not all(isinstance(kind, str) for kind in kinds):
        raise invalid("scoreable_node_types are not all texts", *loc)
    versions.check_settings({"scoreable_node_types": kinds}, *loc)
    return {"score_type": score_type, "scoreable_node_types": kinds}


def _health(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "scorer_version_id": row["version_id"],
        "scorer_version_number": row["version"],
        "dataset_id": row["dataset_id"],
        "health_score_type": row["score_type"],
        "score": row["score"],
        "secondary": json.loads(row["secondary"]) if row["secondary"] else None,
        "computed_at": row["computed_at"],
    }
