"""Names that only one thing of its kind may have."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.errors import invalid


@dataclass(frozen=True)
class Kind:
    """Things that share one set of names: their table, and what a person calls one of them."""

    table: str
    noun: str


DATASETS = Kind("datasets", "dataset")
PROMPTS = Kind("prompts", "prompt")


def wanted(value: str | dict[str, Any]) -> tuple[str, bool]:
    """Read a name of the API: a text, or an object that also says what to do if it is taken."""
    if isinstance(value, str):
        return value, False
    return value["value"], value.get("append_suffix_if_duplicate", False)


def free(db: sqlite3.Connection, kind: Kind, name: str, *, suffix: bool) -> str:
    """Return the name if nothing has it; with ``suffix`` else the first one with a number free."""
    taken = f"SELECT 1 FROM {kind.table} WHERE name = ?"
    if not db.execute(taken, (name,)).fetchone():
        return name
    if not suffix:
        raise invalid(
            f"There is a {kind.noun} named {name!r} already", "body", "name", kind="taken"
        )
    number = 1
    while db.execute(taken, (f"{name} ({number})",)).fetchone():
        number += 1
    return f"{name} ({number})"
