"""Records as rows of a data frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ._frames import frame

if TYPE_CHECKING:
    import pandas
    import polars

#: What has columns of its own in it, named after both, such as ``metrics/cost``.
_GROUPS = ("metrics", "user_metadata", "dataset_metadata")


class Model(Protocol):
    """A record as a search returns it."""

    def to_dict(self) -> dict[str, Any]:
        """Return its JSON object."""


Record = Model | Mapping[str, Any]


def records_to_pandas(records: Iterable[Record]) -> pandas.DataFrame:
    """Return records as a pandas frame with a row for each and a column for each column id.

    Args:
        records: what ``get_traces(...).records``, ``iter_spans`` or ``export_records`` give.

    Raises:
        ModuleNotFoundError: pandas is not installed (extra ``pandas``).
    """
    found: pandas.DataFrame = frame(map(flat, records), "pandas")
    return found


def records_to_polars(records: Iterable[Record]) -> polars.DataFrame:
    """Return records as a polars frame with a row for each and a column for each column id.

    A column that polars has no type for, such as one of texts and lists, is one of objects.

    Args:
        records: what ``get_traces(...).records``, ``iter_spans`` or ``export_records`` give.

    Raises:
        ModuleNotFoundError: polars is not installed (extra ``polars``).
    """
    found: polars.DataFrame = frame(map(flat, records), "polars")
    return found


def flat(record: Record) -> dict[str, Any]:
    """Return a record with its metrics and metadata side by side, as ``metrics/cost``."""
    row: dict[str, Any] = {}
    for name, value in (record if isinstance(record, Mapping) else record.to_dict()).items():
        if name in _GROUPS and isinstance(value, Mapping):
            row |= {f"{name}/{key}": inner for key, inner in value.items()}
        else:
            row[name] = value
    return row
