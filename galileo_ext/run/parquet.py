"""Rows as a Parquet file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from .._files import replacing
from .._text import to_text


def write_parquet(
    rows: Sequence[Mapping[str, Any]], names: Iterable[str], path: str | os.PathLike[str]
) -> Path:
    """Write rows to a file, whole or not at all; return its path.

    Args:
        rows: what each column has in each row; a column without a value is missing there.
        names: columns that there are in any case.
        path: of the file.

    Raises:
        ModuleNotFoundError: pyarrow is not installed.
    """
    arrow = _arrow("pyarrow")
    parquet = _arrow("pyarrow.parquet")
    columns = dict.fromkeys([*names, *(name for row in rows for name in row)])
    arrays = {name: _array(arrow, [row.get(name) for row in rows]) for name in columns}
    target = Path(path)
    with replacing(target) as file:
        parquet.write_table(arrow.table(arrays), file)
    return target


def _array(arrow: Any, values: list[Any]) -> Any:
    kinds = {type(value) for value in values if value is not None}
    types = {
        frozenset([bool]): arrow.bool_(),
        frozenset([int]): arrow.int64(),
        frozenset([float]): arrow.float64(),
        frozenset([int, float]): arrow.float64(),
    }
    if kind := types.get(frozenset(kinds)):
        try:
            return arrow.array(values, kind)
        except (arrow.ArrowInvalid, OverflowError):  # a whole number beyond 64 bits, or 2**53
            pass
    return arrow.array([to_text(value) for value in values], arrow.string())


def _arrow(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise ModuleNotFoundError(
            'pyarrow is not installed; it comes with pip install "galileo-ext[parquet]".',
            name="pyarrow",
        ) from error
