"""Data frames of pandas and polars, in both directions; neither is imported before it is asked for.

What comes in is known by its methods, so that a frame costs nothing who has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, Literal, Protocol

Library = Literal["pandas", "polars"]
_LIBRARIES = ("pandas", "polars")


class Frame(Protocol):
    """A DataFrame of pandas or polars, or an Arrow table."""

    @property
    def columns(self) -> Any:
        """What all of them have; which of them it is, their other methods tell."""


def frame(rows: Iterable[Mapping[str, Any]], library: Library) -> Any:
    """Make a DataFrame with a row for each dict and a column for each key.

    Args:
        rows: the rows; a column without a value in a row is missing there.
        library: ``"pandas"`` or ``"polars"``.

    Raises:
        ValueError: the library is neither.
        ModuleNotFoundError: it is not installed.
    """
    module = frames_library(library)
    records = [dict(row) for row in rows]
    if library == "pandas":
        try:
            return module.DataFrame(records)
        except OverflowError:  # before 3.1, of integers that no float can hold
            return module.DataFrame(records, dtype=object)
    names = dict.fromkeys(name for row in records for name in row)
    columns = {name: [row.get(name) for row in records] for name in names}
    return module.DataFrame([_series(module, name, values) for name, values in columns.items()])


def frames_library(library: Library) -> Any:
    """Import a library of frames, so that its absence is noticed before any work is done.

    Raises:
        ValueError: it is not known here.
        ModuleNotFoundError: it is not installed.
    """
    if library not in _LIBRARIES:
        raise ValueError(f"library is {library!r}; expected 'pandas' or 'polars'.")
    try:
        return import_module(library)
    except ModuleNotFoundError as error:
        if error.name != library:
            raise
        raise ModuleNotFoundError(
            f'{library} is not installed; it comes with pip install "galileo-ext[{library}]".',
            name=library,
        ) from error


def _series(polars: Any, name: str, values: list[Any]) -> Any:
    """Make a column of one type, or of objects where polars would change a value to fit it."""
    kinds = {type(value) for value in values if value is not None}
    if len(kinds) <= 1 or kinds == {int, float}:
        try:
            made = polars.Series(name, values, strict=False)
        except (TypeError, OverflowError, polars.exceptions.PolarsError):
            made = None
        if made is not None and made.to_list() == values:
            return made
    return polars.Series(name, values, dtype=polars.Object)


def records(content: Any) -> Any:
    """Return the rows of a DataFrame or an Arrow table as dicts; anything else as it is.

    Raises:
        ValueError: a column's name is no text.
    """
    for method, read in _READERS.items():
        if hasattr(content, method) and hasattr(content, "columns"):
            return read(content)
    return content


def _from_pandas(content: Any) -> list[dict[str, Any]]:
    names = list(content.columns)
    for name in names:
        if not isinstance(name, str):
            raise ValueError(f"The DataFrame has a column {name!r}; expected names that are text.")
    if len(set(names)) != len(names):
        raise ValueError(f"The DataFrame names a column twice: {names}.")
    columns = [_pandas_values(content[name]) for name in names]
    return [dict(zip(names, values, strict=True)) for values in zip(*columns, strict=True)]


def _pandas_values(series: Any) -> list[Any]:
    # NaN, NaT and NA stand for a missing value in pandas; JSON says null.
    present = series.notna().tolist()
    values = series.astype(object).tolist()
    return [value if there else None for value, there in zip(values, present, strict=True)]


#: A method that only this kind of table has, and how the rows are read.
_READERS: dict[str, Callable[[Any], list[dict[str, Any]]]] = {
    "to_dicts": lambda content: list(content.to_dicts()),  # polars
    "to_pylist": lambda content: list(content.to_pylist()),  # Arrow
    "to_records": _from_pandas,
}
