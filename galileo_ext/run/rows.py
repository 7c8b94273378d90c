"""Rows: from a list, a file or a dataset on the server, all in one shape, one at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .._content import decoded
from .._csv_limit import long_fields
from ..aio.pagination import paginate

#: Columns with a meaning of their own; any other column becomes part of the row's metadata.
_OUTPUTS = ("output", "ground_truth")
_KNOWN = {"input", "metadata", "generated_output", *_OUTPUTS}
#: What metrics call the ground truth; a column of this name is one where there is no other.
_EXPECTED = "expected"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a dataset.

    Attributes:
        index: its position, from 0.
        input: what the function is called with.
        expected: the ground truth, or None.
        metadata: whatever else the row says.
        id: the dataset's id for it, or None for rows that are on no server.
        problem: why the row cannot be run, or None.
    """

    index: int
    input: Any
    expected: Any = None
    metadata: dict[str, Any] = field(default_factory=dict)
    id: str | None = None
    problem: str | None = None


@dataclass(frozen=True)
class RowSource:
    """Where rows come from.

    Attributes:
        rows: starts a new pass over them.
        total: how many there are.
        dataset_id, version_index: the dataset on the server, if they are on one.
        name: of the dataset, for messages.
        elsewhere: where the dataset is if not on Galileo: the server and the dataset's id.
    """

    rows: Callable[[], AsyncIterator[Row]]
    total: int
    dataset_id: str | None = None
    version_index: int | None = None
    name: str | None = None
    elsewhere: tuple[str, str] | None = None


def from_records(records: Iterable[Any], *, name: str = "dataset") -> RowSource:
    """Take rows from dicts or strings in memory.

    Raises:
        ValueError: there are none, or one of them is not a usable row.
    """
    rows = [_checked(record, index, f"{name}[{index}]") for index, record in enumerate(records)]
    if not rows:
        raise ValueError(f"{name} has no rows; expected at least one.")
    return RowSource(rows=lambda: _each(rows), total=len(rows))


def from_elsewhere(
    records: Iterable[tuple[str, Mapping[str, Any]]], *, name: str, place: tuple[str, str]
) -> RowSource:
    """Take rows, each with its id, from a dataset that is on another server.

    Raises:
        ValueError: there are none.
    """
    rows = [
        replace(_row(record, index, f"row {index}"), id=row_id)
        for index, (row_id, record) in enumerate(records)
    ]
    if not rows:
        raise ValueError(f"Dataset {name!r} has no rows; expected at least one.")
    return RowSource(lambda: _each(rows), len(rows), name=name, elsewhere=place)


def from_file(path: Path) -> RowSource:
    """Take rows from a CSV or JSONL file, read line by line on each pass.

    Raises:
        ValueError: the file is neither, is empty, or has a line that is not a usable row.
    """
    read = {".csv": _read_csv, ".jsonl": _read_jsonl}.get(path.suffix.lower())
    if read is None:
        raise ValueError(f"{path} ends in {path.suffix!r}; expected .csv or .jsonl.")
    # One pass to check and count, so that a bad line is reported before anything is created.
    try:
        total = sum(1 for _ in _file_rows(path, read))
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8 text: {error}.") from error
    if not total:
        raise ValueError(f"{path} has no rows; expected at least one.")
    return RowSource(rows=lambda: _each(_file_rows(path, read)), total=total, name=path.stem)


Page = tuple[list[dict[str, Any]], int | None]


def from_pages(
    fetch: Callable[[int], Coroutine[Any, Any, Page]],
    *,
    total: int,
    dataset_id: str,
    version_index: int,
    name: str,
) -> RowSource:
    """Take rows from a dataset on the server, page by page.

    Args:
        fetch: takes a starting token, returns that page's rows and the next token or None.
        total, dataset_id, version_index, name: see ``RowSource``.
    """

    async def rows() -> AsyncIterator[Row]:
        index = 0
        async for record in paginate(fetch):
            yield _server_row(record, index)
            index += 1

    return RowSource(rows, total, dataset_id, version_index, name)


async def _each(rows: Iterable[Row]) -> AsyncIterator[Row]:
    for row in rows:
        yield row


def _file_rows(path: Path, read: Callable[[Path], Iterator[tuple[int, Any]]]) -> Iterator[Row]:
    for index, (line, record) in enumerate(read(path)):
        yield _checked(record, index, f"{path}, line {line}")


def _read_csv(path: Path) -> Iterator[tuple[int, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            names = reader.fieldnames or []
            if len(set(names)) != len(names):
                raise ValueError(f"{path}: the header names a column twice: {names}.")
            for record in _records(reader):
                if None in record:
                    raise ValueError(f"{path}, line {reader.line_num}: more cells than columns.")
                # An empty cell is an absent value: CSV cannot tell them apart.
                yield reader.line_num, {k: v for k, v in record.items() if v not in (None, "")}
        except csv.Error as error:
            raise ValueError(f"{path}, line {reader.line_num}: {error}.") from error


def _records(reader: csv.DictReader[str]) -> Iterator[dict[str | Any, Any]]:
    while True:
        with long_fields():  # only while a record is read: others may count on the limit
            record = next(reader, None)
        if record is None:
            return
        yield record


def _read_jsonl(path: Path) -> Iterator[tuple[int, Any]]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield number, _parsed(line, f"{path}, line {number}")


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{where} is not JSON: {error}.") from error


def _checked(record: Any, index: int, where: str) -> Row:
    row = _row(record, index, where)
    if row.problem:
        raise ValueError(f"{where}: {row.problem}")
    return row


def _row(record: Any, index: int, where: str) -> Row:
    if isinstance(record, str):
        return Row(index, record)
    if not isinstance(record, Mapping):
        raise ValueError(f"{where} is a {type(record).__name__}; expected a dict or a string.")
    problem = _input_problem(record)
    try:
        expected, metadata = _expected(record), _metadata(record)
    except ValueError as error:
        return Row(index, record.get("input"), problem=str(error))
    return Row(index, record.get("input"), expected, metadata, problem=problem)


def _server_row(record: Mapping[str, Any], index: int) -> Row:
    values = {name: value for name, value in record["values_dict"].items() if value is not None}
    row = _row(values, index, f"row {index}")
    return Row(index, row.input, row.expected, row.metadata, record["row_id"], row.problem)


def _input_problem(record: Mapping[str, Any]) -> str | None:
    if record.get("input") is not None:
        return None
    columns = ", ".join(map(repr, record)) or "none"
    return f"the row has no 'input' (its columns: {columns})."


def _expected(record: Mapping[str, Any]) -> Any:
    given = [record[name] for name in _OUTPUTS if record.get(name) is not None]
    if len(given) == 2 and given[0] != given[1]:
        raise ValueError(
            "'output' and 'ground_truth' are two names for the same thing and differ: "
            f"{given[0]!r}, {given[1]!r}."
        )
    return given[0] if given else record.get(_EXPECTED)


def _metadata(record: Mapping[str, Any]) -> dict[str, Any]:
    known = _KNOWN
    if all(record.get(name) is None for name in _OUTPUTS):
        known = _KNOWN | {_EXPECTED}
    others = {name: value for name, value in record.items() if name not in known}
    metadata = record.get("metadata")
    if metadata is None or metadata == "":  # the empty cell of a CSV file that was uploaded
        return others
    if isinstance(metadata, str):
        metadata = decoded(metadata)
    if not isinstance(metadata, Mapping):
        raise ValueError(f"'metadata' is {metadata!r}; expected a dict (or its JSON text).")
    return {**others, **metadata}
