"""Scorers: those that come with the server, and users' own. Their versions say how they work."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Call, Page, plain_id
from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.scorers import catalogue, filters, versions
from galileo_ext.embedded.scorers.presets import Scorer
from galileo_ext.embedded.times import now

_FIELDS = (
    "description",
    "deprecated",
    "ground_truth",
    "user_prompt",
    "scoreable_node_types",
    "output_type",
    "input_type",
    "multimodal_capabilities",
    "required_scorers",
    "required_metric_ids",
    "roll_up_method",
    "metric_color_picker_config",
)


def create(call: Call) -> Any:
    """Create a scorer, without a version yet; name and label must be free."""
    body = call.body
    _check_new(body)
    ids = [plain_id(one) for one in body.get("project_ids", [])]
    is_global = not ids if body.get("is_global") is None else body["is_global"]
    scorer = _new(body)
    with call.store.write() as db:
        _check_requirements(db, body)
        if any(one["id"] == scorer["id"] for one in catalogue.everything(db)):
            raise Refusal(409, f"There is a scorer with the id {scorer['id']} already.")
        catalogue.demand_free(db, scorer["name"], scorer["label"])
        scorer = catalogue.set_scope(db, catalogue.save(db, scorer), is_global, ids)
        return catalogue.describe(db, [scorer])[0]


def list_scorers_with_filters(call: Call) -> Any:
    """Search the scorers."""
    page = Page.of(call.query)
    with call.store.read() as db:
        found = filters.select(db, call.body.get("filters", []), call.body.get("sort"))
        stretch = found[page.start : page.start + page.limit + 1]
        shown = catalogue.describe(db, stretch[: page.limit], call.query["actions"])
    return {**page.info(len(stretch)), "scorers": shown}


def list_tags(call: Call) -> Any:
    """List the tags that scorers have."""
    with call.store.read() as db:
        return sorted({tag for one in catalogue.everything(db) for tag in one["tags"]})


def get_scorer(call: Call) -> Any:
    """Show a scorer."""
    with call.store.read() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return catalogue.describe(db, [scorer], call.query["actions"])[0]


def update(call: Call) -> Any:
    """Change a scorer; what is not sent, or sent as null, stays."""
    changed = {key: value for key, value in call.body.items() if value is not None}
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        _check_change(db, scorer, changed)
        prompt = changed.pop("user_prompt", None)
        defaults = {**(scorer["defaults"] or {}), **_given(changed.pop("defaults", {}))}
        if "default_version_id" in changed:
            chosen = plain_id(changed.pop("default_version_id"))
            scorer = versions.choose(db, scorer, chosen)
        changed["label"] = _label(scorer, changed)
        scorer = catalogue.save(db, {**scorer, **changed, "defaults": defaults or None})
        if prompt is not None:
            _set_prompt(db, scorer, prompt)
        return catalogue.describe(db, [catalogue.find(db, scorer["id"])])[0]


def delete_scorer(call: Call) -> Any:
    """Delete a scorer with its versions; runs keep what it computed and their settings."""
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        if catalogue.is_preset(scorer):
            raise Refusal(409, f"The scorer {scorer['name']!r} comes with the server and stays.")
        for other in catalogue.everything(db):
            if _requires(other, scorer):
                name = other["name"]
                raise Refusal(409, f"The scorer {name!r} requires {scorer['name']!r}.")
        db.execute("DELETE FROM scorers WHERE id = ?", (scorer["id"],))
    return {"message": f"Deleted the scorer {scorer['name']!r}."}


def set_scorer_scope(call: Call) -> Any:
    """Choose the projects that may use a scorer."""
    ids = [plain_id(one) for one in call.body.get("project_ids", [])]
    with call.store.write() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        scorer = catalogue.set_scope(db, scorer, call.body["is_global"], ids)
        return catalogue.describe(db, [scorer])[0]


def list_projects_for_scorer_route(call: Call) -> Any:
    """List the projects with a run that has the scorer in its settings."""
    with call.store.read() as db:
        scorer = catalogue.find(db, call.path["scorer_id"])
        return _using(db, call, "json_extract(c.value, '$.id') = ?", [scorer["id"]])


def list_projects_for_scorer_version_route(call: Call) -> Any:
    """List the projects with a run that uses a version, asked for by number or by default."""
    with call.store.read() as db:
        version = versions.by_id(db, call.path["scorer_version_id"])
        scorer = catalogue.find(db, version["scorer_id"])
        condition, values = "json_extract(c.value, '$.scorer_version.id') = ?", [version["id"]]
        if scorer["default_version_id"] == version["id"]:
            condition += (
                " OR json_extract(c.value, '$.scorer_version.id') IS NULL"
                " AND json_extract(c.value, '$.id') = ?"
            )
            values.append(scorer["id"])
        return _using(db, call, condition, values)


def _using(db: sqlite3.Connection, call: Call, condition: str, values: list[str]) -> Any:
    page = Page.of(call.query)
    among = (
        " FROM projects AS p WHERE EXISTS (SELECT 1 FROM runs AS r, json_each(r.scorers) AS c"
        f" WHERE r.project_id = p.id AND ({condition}))"
    )
    order = f" ORDER BY p.created_at DESC, p.rowid DESC{page.sql}"
    rows = db.execute(f"SELECT p.*{among}{order}", values).fetchall()
    (total,) = db.execute(f"SELECT count(*){among}", values).fetchone()
    shown = [_project(row) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "projects": shown, "total_count": total}


def _project(row: sqlite3.Row) -> dict[str, Any]:
    keys = ("id", "name", "created_at", "updated_at", "description")
    shown = {key: row[key] for key in keys}
    return {**shown, "labels": json.loads(row["labels"]), "created_by_user": USER}


def _new(body: dict[str, Any]) -> Scorer:
    moment = now()
    return {
        "id": plain_id(body.get("id") or str(uuid.uuid4())),
        "name": body["name"],
        "label": body.get("label") or body["name"],
        "scorer_type": body["scorer_type"],
        "model_type": body.get("model_type") or body["scorer_type"],
        "tags": body.get("tags", []),
        "defaults": _given(body.get("defaults") or {}) or None,
        "default_version_id": None,
        "is_global": True,
        "created_at": moment,
        "updated_at": moment,
        **{field: body.get(field) for field in _FIELDS},
        "description": body.get("description", ""),
    }


def _given(settings: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in settings.items() if value is not None}


def _check_new(body: dict[str, Any]) -> None:
    if not body["name"].strip():
        raise invalid("A name must not be empty", "body", "name", kind="minLength")
    if body["scorer_type"] == "luna":
        raise Refusal(501, catalogue.LUNA)
    if body["scorer_type"] == "preset":
        message = "Presets come with the server; make a scorer of the type 'llm' or 'code'"
        raise invalid(message, "body", "scorer_type")
    versions.check_settings(body, "body")
    versions.check_settings(body.get("defaults") or {}, "body", "defaults")
    if body.get("default_version_id"):
        message = "A new scorer has no versions yet"
        raise invalid(message, "body", "default_version_id")
    if body["scorer_type"] == "code" and body.get("user_prompt"):
        raise invalid("A scorer made of code has no prompt", "body", "user_prompt")


def _check_requirements(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    known = catalogue.everything(db)
    names = {one["name"] for one in known} | {one["label"] for one in known}
    ids = {one["id"] for one in known}
    for field, there in (("required_scorers", names), ("required_metric_ids", ids)):
        for index, one in enumerate(body.get(field) or []):
            if one not in there:
                raise invalid(f"There is no scorer {one!r}", "body", field, index)


def _requires(scorer: Scorer, other: Scorer) -> bool:
    named = [*(scorer.get("required_scorers") or []), *(scorer.get("required_metric_ids") or [])]
    return bool({other["id"], other["name"], other["label"]} & set(named))


def _check_change(db: sqlite3.Connection, scorer: Scorer, changed: dict[str, Any]) -> None:
    name = str(changed.get("name", scorer["name"]))
    if not name.strip():
        raise invalid("A name must not be empty", "body", "name", kind="minLength")
    if name != scorer["name"]:
        if catalogue.is_preset(scorer):
            raise Refusal(409, f"The scorer {scorer['name']!r} comes with the server by that name.")
        catalogue.demand_free(db, name, but=scorer["id"])
    if "user_prompt" in changed and scorer["scorer_type"] != "llm":
        message = f"A scorer of the type {scorer['scorer_type']!r} has no prompt to change"
        raise invalid(message, "body", "user_prompt")
    if "user_prompt" in changed and "default_version_id" in changed:
        message = "A changed prompt is a new version, which is then the default one"
        raise invalid(message, "body", "default_version_id")
    versions.check_settings(changed, "body")
    versions.check_settings(changed.get("defaults", {}), "body", "defaults")


def _set_prompt(db: sqlite3.Connection, scorer: Scorer, prompt: str) -> None:
    """Change the prompt: by a new version, if the scorer has any."""
    if scorer["default_version_id"] is None:
        catalogue.save(db, {**scorer, "user_prompt": prompt})
    elif scorer["user_prompt"] != prompt:
        versions.add_prompt(db, scorer, {"user_prompt": prompt})


def _label(scorer: Scorer, changed: dict[str, Any]) -> str:
    """Let the label follow the name, unless it was chosen apart from it."""
    follows = scorer["label"] == scorer["name"]
    return str(changed.get("name", scorer["name"]) if follows else scorer["label"])
