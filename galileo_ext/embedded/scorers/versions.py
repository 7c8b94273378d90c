"""What a version of a scorer is made of: a prompt, code, or settings alone."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.errors import Refusal, invalid, not_found
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.scorers.catalogue import Version
from galileo_ext.embedded.scorers.presets import Scorer, presets
from galileo_ext.embedded.times import now

#: The kinds of record that a scorer can be for.
NODE_TYPES = ("chain", "chat", "llm", "retriever", "tool", "agent", "workflow", "trace", "session")
MOST_JUDGES = 10
MODEL = "gpt-4.1-mini"

_SETTINGS = (
    "model_name",
    "num_judges",
    "scoreable_node_types",
    "cot_enabled",
    "output_type",
    "input_type",
)
#: The kind of values a score has, by the name of its Python type.
_DATA_TYPES = {
    "bool": "boolean",
    "int": "integer",
    "float": "floating_point",
    "str": "text",
    "list": "array",
}


def check_settings(given: dict[str, Any], *loc: str | int) -> None:
    """Refuse settings that no scorer can have."""
    for index, kind in enumerate(given.get("scoreable_node_types") or []):
        if kind not in NODE_TYPES:
            message = f"{kind!r} is none of {', '.join(NODE_TYPES)}"
            raise invalid(message, *loc, "scoreable_node_types", index)
    judges = given.get("num_judges")
    if judges is not None and not 1 <= judges <= MOST_JUDGES:
        raise invalid(f"num_judges is {judges}, not 1 to {MOST_JUDGES}", *loc, "num_judges")


def by_id(db: sqlite3.Connection, version_id: str) -> Version:
    """Find a version by its id."""
    row = db.execute("SELECT scorer_id FROM scorer_versions WHERE id = ?", (version_id,)).fetchone()
    firsts = {preset["default_version_id"]: key for key, preset in presets().items()}
    scorer_id = row["scorer_id"] if row else firsts.get(version_id)
    for version in catalogue.versions(db, [scorer_id])[scorer_id] if scorer_id else []:
        if version["id"] == version_id:
            return version
    raise not_found("scorer version with the id", version_id)


def add_prompt(db: sqlite3.Connection, scorer: Scorer, body: dict[str, Any]) -> Version:
    """Add a version that is a prompt; what is not said is as the scorer has it."""
    _demand_type(scorer, "llm")
    check_settings(body, "body")
    template = body.get("chain_poll_template")
    prompt = body.get("user_prompt") or (None if template else scorer["user_prompt"])
    if not prompt and not template:
        message = "A version of an LLM scorer needs a user_prompt or a chain_poll_template"
        raise invalid(message, "body", "user_prompt", kind="missing")
    settings = _settings(scorer, body)
    moment = now()
    generated = {
        "id": str(uuid.uuid4()),
        "name": scorer["name"],
        "instructions": body.get("instructions"),
        "chain_poll_template": template or {"template": prompt},
        "user_prompt": prompt,
        "created_by": USER_ID,
        "created_at": moment,
        "updated_at": moment,
        "scoreable_node_types": settings["scoreable_node_types"],
        "scorer_configuration": _configuration(scorer, settings),
    }
    data = {
        **settings,
        "generated_scorer": generated,
        "chain_poll_template": generated["chain_poll_template"],
    }
    return catalogue.add_version(db, {**scorer, "user_prompt": prompt}, data)


def add_code(
    db: sqlite3.Connection, scorer: Scorer, code: str, validation: dict[str, Any]
) -> Version:
    """Add a version that is code, together with what its trial said."""
    _demand_type(scorer, "code")
    kinds = validation["scoreable_node_types"]
    settings = _settings(scorer, {"scoreable_node_types": kinds})
    moment, score_type = now(), validation["score_type"]
    registered = {
        "id": str(uuid.uuid4()),
        "name": scorer["name"],
        "score_type": score_type,
        "created_at": moment,
        "updated_at": moment,
        "created_by": USER_ID,
        "data_type": _DATA_TYPES.get(score_type, "unknown"),
        "scoreable_node_types": kinds,
    }
    return catalogue.add_version(db, scorer, {**settings, "registered_scorer": registered}, code)


def add_settings(db: sqlite3.Connection, scorer: Scorer, body: dict[str, Any]) -> Version:
    """Add a version of a preset that has other settings."""
    _demand_type(scorer, "preset")
    check_settings(body, "body")
    return catalogue.add_version(db, scorer, _settings(scorer, body))


def restore(db: sqlite3.Connection, scorer: Scorer, number: int) -> Version:
    """Add a version that is the same as an earlier one."""
    old = catalogue.version(db, scorer["id"], number)
    row = db.execute("SELECT data, code FROM scorer_versions WHERE id = ?", (old["id"],)).fetchone()
    if row is None:  # the first version of a preset
        return catalogue.add_version(db, scorer, {key: old.get(key) for key in _SETTINGS})
    data = json.loads(row["data"])
    scorer = {**scorer, "user_prompt": _prompt(data)}
    return catalogue.add_version(db, scorer, data, row["code"])


def choose(db: sqlite3.Connection, scorer: Scorer, version_id: str) -> Scorer:
    """Make a version the one that is used unless a run asks for another."""
    version = by_id(db, version_id)
    if version["scorer_id"] != scorer["id"]:
        message = f"{version_id} is a version of another scorer"
        raise invalid(message, "body", "default_version_id")
    prompt = _prompt(version) if scorer["scorer_type"] == "llm" else None
    return {**scorer, "default_version_id": version_id, "user_prompt": prompt}


def code(db: sqlite3.Connection, scorer_id: str, number: int | None) -> str:
    """Read the code of a version; the latest without a number."""
    version = catalogue.version(db, scorer_id, number)
    row = db.execute("SELECT code FROM scorer_versions WHERE id = ?", (version["id"],)).fetchone()
    if row is None or row["code"] is None:
        raise Refusal(404, f"Version {version['version']} of the scorer {scorer_id} has no code.")
    return str(row["code"])


def _demand_type(scorer: Scorer, wanted: str) -> None:
    if scorer["scorer_type"] != wanted:
        name, kind = scorer["name"], scorer["scorer_type"]
        message = f"The scorer {name!r} is of the type {kind!r}; only {wanted!r} has such versions"
        raise Refusal(409, message)


def _settings(scorer: Scorer, given: dict[str, Any]) -> dict[str, Any]:
    """Take each setting from the request, the scorer's defaults or the scorer itself."""
    places = (given, scorer["defaults"] or {}, scorer)
    return {
        key: next((place[key] for place in places if place.get(key) is not None), None)
        for key in _SETTINGS
    }


def _configuration(scorer: Scorer, settings: dict[str, Any]) -> dict[str, Any]:
    given = {
        "model_alias": settings["model_name"] or MODEL,
        "num_judges": settings["num_judges"],
        "output_type": settings["output_type"],
        "scoreable_node_types": settings["scoreable_node_types"],
        "cot_enabled": settings["cot_enabled"],
        "ground_truth": scorer["ground_truth"],
        "multimodal_capabilities": scorer["multimodal_capabilities"],
    }
    return {key: value for key, value in given.items() if value is not None}


def _prompt(version: dict[str, Any]) -> str | None:
    prompt: str | None = (version.get("generated_scorer") or {}).get("user_prompt")
    return prompt
