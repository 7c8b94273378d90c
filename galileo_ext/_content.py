"""What users write into datasets and read from them, and the forms that travel."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from ._frames import Frame, records
from ._plain import plain

_FORMATS = {".csv": "csv", ".jsonl": "jsonl", ".feather": "feather"}

Rows = Mapping[str, list[Any]] | Iterable[Mapping[str, Any] | str] | Frame
Content = Path | str | Rows


def encode(content: Content) -> tuple[str, bytes]:
    """Return (format, bytes) of what is to be uploaded.

    Raises:
        ValueError: it is no content of a dataset.
    """
    if isinstance(content, (str, Path)):
        return _encode_file(Path(content))
    lines = _lines(content)
    return "jsonl", "\n".join(lines).encode("utf-8", "backslashreplace")


def cells(rows: Rows) -> list[dict[str, Any]]:
    """Return rows as the cells of an edit, every value as JSON has it.

    Raises:
        ValueError: one of them is no row, or there are none.
    """
    if isinstance(rows, (str, Path)):
        raise ValueError(f"rows is {str(rows)!r}; expected rows or columns.")
    lines = _lines(rows)
    try:
        "".join(lines).encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"The rows hold text that is no Unicode: {error}.") from error
    return [json.loads(line) for line in lines]


def narrowed(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return cells as the hosted service takes them: texts, numbers, flat dicts, else JSON text."""
    return {name: _cell(value) for name, value in row.items()}


def widened(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a page with the values that were put in, as far as the server kept them.

    One that keeps every type says so; from another, JSON text of lists and dicts is decoded.
    """
    rows = page.get("rows") or []
    if page.get("exact_values"):
        return list(rows)
    return [
        {**row, "values_dict": {name: decoded(cell) for name, cell in row["values_dict"].items()}}
        for row in rows
    ]


def shown(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a stored row under the names that users put in."""
    names = {} if "ground_truth" in values else {"output": "ground_truth"}
    return {names.get(name, name): value for name, value in values.items()}


def decoded(value: Any) -> Any:
    """Undo the encoding of structured values.

    Clients store dicts and lists as JSON text. Only those are decoded: ``"42"``, ``"true"`` and
    ``"null"`` are text and stay so.
    """
    if not isinstance(value, str) or value[:1] not in ("{", "["):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _lines(content: Any) -> list[str]:
    content = records(content)
    if not isinstance(content, Iterable):
        raise ValueError(
            f"content is a {type(content).__name__}; expected rows, columns, "
            "a DataFrame, or a file's path."
        )
    rows = _from_columns(content) if isinstance(content, Mapping) else content
    lines = [_encode_row(row, index) for index, row in enumerate(rows)]
    if not lines:
        raise ValueError("The dataset's content has no rows; expected at least one.")
    return lines


def _cell(value: Any) -> Any:
    simple = _is_simple(value) or (
        isinstance(value, dict) and all(_is_simple(item) for item in value.values())
    )
    return value if simple else json.dumps(value, ensure_ascii=False)


def _is_simple(value: Any) -> bool:
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))


def _encode_file(path: Path) -> tuple[str, bytes]:
    kind = _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise ValueError(f"{path} ends in {path.suffix!r}; expected .csv, .jsonl or .feather.")
    if not path.is_file():
        raise ValueError(f"There is no file {path}.")
    content = path.read_bytes()
    if kind != "csv":
        return kind, content
    try:
        return kind, _renamed_header(content)
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"{path} is not CSV in UTF-8: {error}.") from error


def _renamed_header(content: bytes) -> bytes:
    """Give a CSV's ground_truth column the name the server stores it under."""
    file = io.StringIO(content.decode("utf-8-sig"), newline="")
    columns = next(csv.reader(file), [])
    if "ground_truth" not in columns or "output" in columns:
        return content
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(
        ["output" if name == "ground_truth" else name for name in columns]
    )
    return (out.getvalue() + file.read()).encode()


def _from_columns(columns: Mapping[str, list[Any]]) -> list[dict[str, Any]]:
    for name, values in columns.items():
        if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Collection):
            raise ValueError(
                f"Column {name!r} is {values!r}; expected a list with a value for each row "
                "(a single row goes into a list: [{...}])."
            )
    lengths = {name: len(values) for name, values in columns.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"The columns have different lengths: {lengths}.")
    names = list(columns)
    return [dict(zip(names, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _encode_row(row: Any, index: int) -> str:
    if isinstance(row, str):
        row = {"input": row}
    if not isinstance(row, Mapping) or not row:
        raise ValueError(f"Row {index} is {row!r}; expected a dict with columns, or a string.")
    values = {"output" if name == "ground_truth" else name: row[name] for name in row}
    if {"output", "ground_truth"} <= row.keys() and row["output"] != row["ground_truth"]:
        raise ValueError(f"Row {index} has 'output' and 'ground_truth', and they differ.")
    try:
        return json.dumps(values, ensure_ascii=False, allow_nan=False, default=plain)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"Row {index} cannot be written as JSON: {error}.") from error
