"""The preset scorers, known by name and label so that experiments can ask for them."""

import json
import uuid
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any

from galileo_ext.embedded.calls import Call, Page, plain_id
from galileo_ext.embedded.errors import invalid, not_built, not_found
from galileo_ext.embedded.times import normal

# The presets have no history here; this is the moment from which they count as made.
MADE_AT = "2026-01-01T00:00:00.000000+00:00"

Scorer = dict[str, Any]


@cache
def presets() -> tuple[Scorer, ...]:
    """Read the list of scorers that ships with the server."""
    file = resources.files("galileo_ext.embedded").joinpath("data/scorers.json")
    return tuple(_complete(entry) for entry in json.loads(file.read_text("utf-8")))


def list_scorers_with_filters(call: Call) -> Any:
    """Search the scorers."""
    page = Page.of(call.query)
    found = list(presets())
    for index, item in enumerate(call.body.get("filters", [])):
        keep = _filter(item, index)
        found = [scorer for scorer in found if keep(scorer)]
    _sort(found, call.body.get("sort"))
    stretch = found[page.start : page.start + page.limit + 1]
    actions = [{"action": action, "allowed": True} for action in call.query["actions"] or []]
    shown = [{**scorer, "permissions": actions} for scorer in stretch[: page.limit]]
    return {**page.info(len(stretch)), "scorers": shown}


def get_scorer_version_or_latest(call: Call) -> Any:
    """Show a version of a scorer; each preset has the version 1."""
    scorer_id, version = call.path["scorer_id"], call.query["version"]
    for scorer in presets():
        if scorer["id"] == scorer_id:
            if version not in (None, 1):
                raise not_found(f"version of the scorer {scorer_id} with the number", version)
            return {**scorer["latest_version"], "created_at": MADE_AT, "updated_at": MADE_AT}
    raise not_found("scorer with the id", scorer_id)


def _complete(entry: Scorer) -> Scorer:
    version_id = uuid.UUID(int=uuid.UUID(entry["id"]).int ^ 1)
    settings = {key: entry[key] for key in ("scoreable_node_types", "output_type", "input_type")}
    version = {"id": str(version_id), "version": 1, "scorer_id": entry["id"], **settings}
    return {
        **entry,
        "scorer_type": "preset",
        "tags": ["preset"],
        "defaults": settings,
        "latest_version": version,
        "default_version": version,
        "default_version_id": str(version_id),
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
        "is_global": True,
        "scope_projects": [],
    }


def _filter(item: dict[str, Any], index: int) -> Callable[[Scorer], bool]:
    name = item.get("name", "")
    if name == "exclude_slm_scorers":
        return lambda scorer: scorer["model_type"] != "slm"
    if name in ("exclude_multimodal_scorers", "scope_projects"):
        # No preset looks at images or sound, and all of them are global.
        return lambda scorer: name != "scope_projects" or item.get("include_global", False)
    if name in ("created_at", "updated_at"):
        return _moment(item)
    if name == "is_global":
        return lambda scorer: item["value"] is not (item.get("operator") == "ne")
    if name not in _READ:
        raise invalid(f"There is no filter {name!r}", "body", "filters", index, "name")
    return _text(item, _READ[name])


def _text(item: dict[str, Any], read: Callable[[Scorer], list[str]]) -> Callable[[Scorer], bool]:
    name, operator = item["name"], item.get("operator", "eq")
    exact = item.get("case_sensitive", name != "name")

    def plain(value: str) -> str:
        return value if exact else value.casefold()

    value = item["value"]
    texts = value if isinstance(value, list) else [value]
    wanted = {plain(plain_id(one) if name == "id" else one) for one in texts}

    def keep(scorer: Scorer) -> bool:
        had = {plain(one) for one in read(scorer)}
        if name == "label" and not item.get("strict", True):
            had.add(plain(scorer["name"]))
        if operator == "contains":
            return any(part in one for part in wanted for one in had)
        return bool(had & wanted) is not (operator in ("ne", "not_in"))

    return keep


_READ: dict[str, Callable[[Scorer], list[str]]] = {
    "name": lambda scorer: [scorer["name"]],
    "label": lambda scorer: [scorer["label"]],
    "id": lambda scorer: [scorer["id"]],
    "scorer_type": lambda scorer: [scorer["scorer_type"]],
    "model_type": lambda scorer: [scorer["model_type"]],
    "tags": lambda scorer: list(scorer["tags"]),
    "scoreable_node_types": lambda scorer: list(scorer["scoreable_node_types"]),
    "creator": lambda scorer: [],
    "multimodal_capabilities": lambda scorer: [],
}


def _moment(item: dict[str, Any]) -> Callable[[Scorer], bool]:
    moment, operator = normal(item["value"]), item["operator"]
    order = (moment < MADE_AT) - (moment > MADE_AT)
    fits = {
        "eq": order == 0,
        "ne": order != 0,
        "gt": order > 0,
        "gte": order >= 0,
        "lt": order < 0,
        "lte": order <= 0,
    }[operator]
    return lambda scorer: fits


def _sort(scorers: list[Scorer], sort: dict[str, Any] | None) -> None:
    if not sort:
        return
    if sort.get("name") not in ("name", "updated_at"):
        raise not_built(f"the sort of scorers by {sort.get('name')!r}")
    scorers.sort(key=lambda scorer: scorer[sort["name"]], reverse=not sort.get("ascending", True))
