"""Scorers as the database holds them: presets with what was changed of them, and users' own."""

import json
import sqlite3
import uuid
from collections.abc import Iterable
from typing import Any

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal, invalid, not_found
from galileo_ext.embedded.scorers.presets import Scorer, first_version, presets
from galileo_ext.embedded.times import now

Version = dict[str, Any]

LUNA = "Luna scorers are closed models of the service, which the embedded server does not have."

#: What of a version is told for a scorer, and stored in the settings of runs.
_BRIEF = (
    "id",
    "version",
    "scorer_id",
    "model_name",
    "num_judges",
    "scoreable_node_types",
    "cot_enabled",
    "output_type",
    "input_type",
)
_BRIEF_PARTS = {
    "generated_scorer": ("id", "name", "instructions", "chain_poll_template", "user_prompt"),
    "registered_scorer": ("id", "name", "score_type"),
}


def everything(db: sqlite3.Connection) -> list[Scorer]:
    """Read all scorers: users' own, the latest first, then the presets."""
    sql = "SELECT id, data FROM scorers ORDER BY created_at DESC, rowid DESC"
    stored = {row["id"]: json.loads(row["data"]) for row in db.execute(sql)}
    changed = [{**preset, **stored.pop(key, {})} for key, preset in presets().items()]
    return [*stored.values(), *changed]


def find(db: sqlite3.Connection, scorer_id: str) -> Scorer:
    """Find a scorer."""
    row = db.execute("SELECT data FROM scorers WHERE id = ?", (scorer_id,)).fetchone()
    if row is None and scorer_id not in presets():
        raise not_found("scorer with the id", scorer_id)
    return {**presets().get(scorer_id, {}), **(json.loads(row["data"]) if row else {})}


def is_preset(scorer: Scorer) -> bool:
    """Tell whether a scorer comes with the server."""
    return scorer["id"] in presets()


def is_luna(scorer: Scorer) -> bool:
    """Tell whether a scorer is a closed model of the service."""
    return scorer["scorer_type"] == "luna" or scorer.get("model_type") in ("slm", "luna")


def save(db: sqlite3.Connection, scorer: Scorer) -> Scorer:
    """Store a scorer; of a preset, only what differs from how it comes."""
    scorer = {**scorer, "updated_at": now()}
    preset = presets().get(scorer["id"], {})
    data = {key: value for key, value in scorer.items() if preset.get(key, ...) != value}
    db.execute(
        "INSERT INTO scorers (id, created_at, data) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET data = excluded.data",
        (scorer["id"], scorer["created_at"], json.dumps(data, ensure_ascii=False)),
    )
    return scorer


def keep(db: sqlite3.Connection, scorer: Scorer) -> None:
    """Make sure that a scorer is in its table, where other tables can point to it."""
    if not db.execute("SELECT 1 FROM scorers WHERE id = ?", (scorer["id"],)).fetchone():
        save(db, scorer)


def demand_free(db: sqlite3.Connection, *names: str, but: str | None = None) -> None:
    """Refuse a name or label that another scorer has; they are looked up whatever their case."""
    wanted = {name.casefold() for name in names}
    for other in everything(db):
        taken = {other["name"].casefold(), other["label"].casefold()} & wanted
        if taken and other["id"] != but:
            raise Refusal(409, f"There is a scorer named {other['name']!r} already.")


def versions(db: sqlite3.Connection, scorer_ids: Iterable[str]) -> dict[str, list[Version]]:
    """Read the versions of scorers, the first one first."""
    found: dict[str, list[Version]] = {
        key: [first_version(key)] if key in presets() else [] for key in scorer_ids
    }
    sql = (
        "SELECT id, scorer_id, version, created_at, data FROM scorer_versions"
        " WHERE scorer_id IN (SELECT value FROM json_each(?)) ORDER BY version"
    )
    for row in db.execute(sql, (json.dumps(list(found)),)):
        found[row["scorer_id"]].append(_version(row))
    return found


def version(db: sqlite3.Connection, scorer_id: str, number: int | None) -> Version:
    """Find a version of a scorer by its number; the latest without one."""
    find(db, scorer_id)
    known = versions(db, [scorer_id])[scorer_id]
    for one in known if number is not None else known[-1:]:
        if number in (None, one["version"]):
            return one
    if number is None:
        raise Refusal(404, f"The scorer {scorer_id} has no version yet.")
    raise not_found(f"version of the scorer {scorer_id} with the number", number)


def add_version(
    db: sqlite3.Connection, scorer: Scorer, data: dict[str, Any], code: str | None = None
) -> Version:
    """Store a version and make it the one that is used unless a run asks for another."""
    known = versions(db, [scorer["id"]])[scorer["id"]]
    moment, version_id = now(), str(uuid.uuid4())
    save(db, {**scorer, "default_version_id": version_id})
    number = known[-1]["version"] + 1 if known else 1
    db.execute(
        "INSERT INTO scorer_versions (id, scorer_id, version, created_at, data, code)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (version_id, scorer["id"], number, moment, json.dumps(data, ensure_ascii=False), code),
    )
    return version(db, scorer["id"], number)


def describe(
    db: sqlite3.Connection, scorers: list[Scorer], actions: Iterable[str] | None = None
) -> list[dict[str, Any]]:
    """Show scorers with their versions and scopes."""
    ids = [scorer["id"] for scorer in scorers]
    known, scopes = versions(db, ids), _scopes(db, ids)
    return [_describe(one, known[one["id"]], scopes[one["id"]], actions or []) for one in scorers]


def set_scope(
    db: sqlite3.Connection, scorer: Scorer, is_global: bool, project_ids: list[str]
) -> Scorer:
    """Choose the projects that may use a scorer."""
    if is_global and project_ids:
        raise invalid("A scorer for all projects takes no project_ids", "body", "project_ids")
    for index, project_id in enumerate(project_ids):
        if not db.execute("SELECT 1 FROM projects WHERE id = ?", (project_id,)).fetchone():
            message = f"There is no project with the id {project_id!r}"
            raise invalid(message, "body", "project_ids", index)
    scorer = save(db, {**scorer, "is_global": is_global})
    db.execute("DELETE FROM scorer_projects WHERE scorer_id = ?", (scorer["id"],))
    db.executemany(
        "INSERT OR IGNORE INTO scorer_projects VALUES (?, ?)",
        [(scorer["id"], project_id) for project_id in project_ids],
    )
    return scorer


def demand_usable(
    db: sqlite3.Connection,
    project_id: str,
    configs: list[dict[str, Any]],
    field: str = "scorers",
) -> None:
    """Refuse scorers of a run that are not there, not for its project, or cannot run here."""
    known = {scorer["id"]: scorer for scorer in everything(db)}
    for index, config in enumerate(configs):
        scorer = known.get(plain_id(config["id"]))
        loc = ("body", field, index, "id")
        if scorer is None:
            raise invalid(f"There is no scorer with the id {config['id']!r}", *loc)
        if not scorer["is_global"] and project_id not in _scope_ids(db, scorer["id"]):
            raise invalid(f"The scorer {scorer['name']!r} is not for this project", *loc)
        if is_luna(scorer):
            raise Refusal(501, f"The scorer {scorer['label']!r} cannot be computed: {LUNA}")


def scoped_to(db: sqlite3.Connection, project_ids: Iterable[str]) -> set[str]:
    """Name the scorers that are for at least one of these projects."""
    sql = (
        "SELECT DISTINCT scorer_id FROM scorer_projects"
        " WHERE project_id IN (SELECT value FROM json_each(?))"
    )
    return {row[0] for row in db.execute(sql, (json.dumps(list(project_ids)),))}


def _describe(
    scorer: Scorer, known: list[Version], scope: list[dict[str, Any]], actions: Iterable[str]
) -> dict[str, Any]:
    default = next((one for one in known if one["id"] == scorer["default_version_id"]), None)
    return {
        **scorer,
        "created_by": None if is_preset(scorer) else USER_ID,
        "latest_version": _brief(known[-1]) if known else None,
        "default_version": _brief(default) if default else None,
        "scope_projects": scope,
        "permissions": [{"action": action, "allowed": True} for action in actions],
    }


def _brief(whole: Version) -> Version:
    brief = {key: whole.get(key) for key in _BRIEF}
    for part, keys in _BRIEF_PARTS.items():
        if whole.get(part):
            brief[part] = {key: whole[part].get(key) for key in keys}
    return brief


def _version(row: sqlite3.Row) -> Version:
    return {
        **json.loads(row["data"]),
        "id": row["id"],
        "version": row["version"],
        "scorer_id": row["scorer_id"],
        "created_at": row["created_at"],
        "updated_at": row["created_at"],
        "created_by": USER_ID,
    }


def _scopes(db: sqlite3.Connection, scorer_ids: list[str]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {key: [] for key in scorer_ids}
    sql = (
        "SELECT s.scorer_id, p.id, p.name FROM scorer_projects AS s"
        " JOIN projects AS p ON p.id = s.project_id"
        " WHERE s.scorer_id IN (SELECT value FROM json_each(?)) ORDER BY p.name"
    )
    for row in db.execute(sql, (json.dumps(scorer_ids),)):
        found[row["scorer_id"]].append({"id": row["id"], "name": row["name"]})
    return found


def _scope_ids(db: sqlite3.Connection, scorer_id: str) -> set[str]:
    return {one["id"] for one in _scopes(db, [scorer_id])[scorer_id]}
