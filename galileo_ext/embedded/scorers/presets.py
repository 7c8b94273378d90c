"""The scorers that come with the server, known by name and label so that runs can ask for them."""

import json
import uuid
from functools import cache
from importlib import resources
from typing import Any

# The presets have no history here; this is the moment from which they count as made.
MADE_AT = "2026-01-01T00:00:00.000000+00:00"

Scorer = dict[str, Any]


@cache
def presets() -> dict[str, Scorer]:
    """Read the list of scorers that ships with the server, by id; it is not to be changed."""
    file = resources.files("galileo_ext.embedded").joinpath("data/scorers.json")
    return {entry["id"]: _complete(entry) for entry in json.loads(file.read_text("utf-8"))}


def first_version(scorer_id: str) -> dict[str, Any]:
    """Show the version that a preset comes in."""
    preset = presets()[scorer_id]
    return {
        "id": preset["default_version_id"],
        "version": 1,
        "scorer_id": scorer_id,
        **preset["defaults"],
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
    }


def _complete(entry: Scorer) -> Scorer:
    version_id = uuid.UUID(int=uuid.UUID(entry["id"]).int ^ 1)
    settings = ("scoreable_node_types", "output_type", "input_type")
    return {
        **entry,
        "scorer_type": "preset",
        "tags": ["preset"],
        "defaults": {key: entry[key] for key in settings},
        "default_version_id": str(version_id),
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
        "is_global": True,
    }
