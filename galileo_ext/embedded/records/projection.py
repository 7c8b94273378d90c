"""Some columns of a record: as a smaller record, or side by side in one row."""

from collections.abc import Iterable
from typing import Any

from galileo_ext.embedded.records.columns import MAPS
from galileo_ext.embedded.records.ingest import Record


def choose(record: Record, names: Iterable[str]) -> Record:
    """Return a record with these columns alone; those that it does not have are left out."""
    chosen: Record = {}
    for name in names:
        group, _, key = name.partition("/")
        if name in record:
            chosen[name] = record[name]
        elif group in MAPS and key in (record.get(group) or {}):
            # Made anew: the whole group may have been chosen too, and belongs to the record.
            chosen[group] = {**chosen.get(group, {}), key: record[group][key]}
    return chosen


def flat(record: Record) -> dict[str, Any]:
    """Return the columns of a record by their ids, those of its groups among them."""
    row: dict[str, Any] = {}
    for name, value in record.items():
        if name in MAPS:
            row |= {f"{name}/{key}": inner for key, inner in (value or {}).items()}
        else:
            row[name] = value
    return row
