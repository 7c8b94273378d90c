"""Filters and sorts of scorers: there are few, and presets are in no table, so no SQL is needed."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.scorers.presets import Scorer
from galileo_ext.embedded.times import normal

Keep = Callable[[Scorer], bool]

_TEXTS: dict[str, Callable[[Scorer], list[str]]] = {
    "name": lambda scorer: [scorer["name"]],
    "label": lambda scorer: [scorer["label"]],
    "id": lambda scorer: [scorer["id"]],
    "scorer_type": lambda scorer: [scorer["scorer_type"]],
    "model_type": lambda scorer: [scorer["model_type"]] if scorer["model_type"] else [],
    "tags": lambda scorer: scorer["tags"],
    "scoreable_node_types": lambda scorer: scorer["scoreable_node_types"] or [],
    "multimodal_capabilities": lambda scorer: scorer.get("multimodal_capabilities") or [],
    "creator": lambda scorer: [] if catalogue.is_preset(scorer) else [USER_ID],
}


def select(
    db: sqlite3.Connection, filters: list[dict[str, Any]], sort: dict[str, Any] | None
) -> list[Scorer]:
    """Read the scorers that pass all filters, in the order that is asked for."""
    found = catalogue.everything(db)
    for index, item in enumerate(filters):
        keep = _filter(db, item, index)
        found = [scorer for scorer in found if keep(scorer)]
    return _sorted(db, found, sort)


def _filter(db: sqlite3.Connection, item: dict[str, Any], index: int) -> Keep:
    name = item.get("name", "")
    if name == "exclude_slm_scorers":
        return lambda scorer: scorer["model_type"] != "slm"
    if name == "exclude_multimodal_scorers":
        return lambda scorer: not scorer.get("multimodal_capabilities")
    if name == "scope_projects":
        ids = catalogue.scoped_to(db, map(plain_id, item["project_ids"]))
        all_too = item.get("include_global", False)
        return lambda scorer: (scorer["is_global"] and all_too) or scorer["id"] in ids
    if name in ("created_at", "updated_at"):
        return _moment(item)
    if name == "is_global":
        wanted = item["value"] is not (item.get("operator") == "ne")
        return lambda scorer: scorer["is_global"] is wanted
    if name not in _TEXTS:
        raise invalid(f"There is no filter {name!r}", "body", "filters", index, "name")
    return _text(item, _TEXTS[name])


def _text(item: dict[str, Any], read: Callable[[Scorer], list[str]]) -> Keep:
    name, operator = item["name"], item.get("operator", "eq")
    exact = item.get("case_sensitive", name != "name")

    def plain(value: str) -> str:
        return value if exact else value.casefold()

    value = item["value"]
    texts = value if isinstance(value, list) else [value]
    wanted = {plain(plain_id(one) if name in ("id", "creator") else one) for one in texts}

    def keep(scorer: Scorer) -> bool:
        had = {plain(one) for one in read(scorer)}
        if name == "label" and not item.get("strict", True):
            had.add(plain(scorer["name"]))
        if operator == "contains":
            return any(part in one for part in wanted for one in had)
        return bool(had & wanted) is not (operator in ("ne", "not_in"))

    return keep


def _moment(item: dict[str, Any]) -> Keep:
    limit, operator, name = normal(item["value"]), item["operator"], item["name"]

    def keep(scorer: Scorer) -> bool:
        moment: str = scorer[name]
        order = (moment > limit) - (moment < limit)
        return {
            "eq": order == 0,
            "ne": order != 0,
            "gt": order > 0,
            "gte": order >= 0,
            "lt": order < 0,
            "lte": order <= 0,
        }[operator]

    return keep


def _sorted(
    db: sqlite3.Connection, scorers: list[Scorer], sort: dict[str, Any] | None
) -> list[Scorer]:
    if not sort:
        return scorers
    name = sort.get("name")
    if name == "enabled_in_playground":
        raise Refusal(501, "The embedded server has no playgrounds to sort scorers by.")
    if name == "enabled_in_run":
        enabled = _enabled(db, plain_id(sort["value"]))
        return sorted(
            scorers,
            key=lambda scorer: scorer["id"] in enabled,
            reverse=not sort.get("ascending", True),
        )
    if name not in ("name", "updated_at"):
        raise invalid(f"There is no sort by {name!r}", "body", "sort", "name")
    return sorted(
        scorers, key=lambda scorer: str(scorer[name]), reverse=not sort.get("ascending", True)
    )


def _enabled(db: sqlite3.Connection, run_id: str) -> set[str]:
    row = db.execute("SELECT scorers FROM runs WHERE id = ?", (run_id,)).fetchone()
    if row is None:
        raise invalid(f"There is no run with the id {run_id!r}", "body", "sort", "value")
    return {plain_id(config["id"]) for config in json.loads(row["scorers"])}
