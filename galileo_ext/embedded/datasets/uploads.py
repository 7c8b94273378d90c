"""Uploaded dataset files as rows: JSON Lines, JSON, CSV and Feather. Values keep their types."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from galileo_ext._csv_limit import long_fields
from galileo_ext.embedded.datasets import feather
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.reading import parse_json

Row = dict[str, Any]


def parse(content: bytes, kind: str) -> list[Row]:
    """Read the rows of a file; the keys of each row stand in the file's order."""
    if kind == "feather":
        return feather.read(content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _wrong(f"The file is not UTF-8 text: {error}") from None
    return _PARSERS[kind](text)


def columns_of(rows: list[Row]) -> list[str]:
    """Name the columns in the order in which they first appear."""
    return list(dict.fromkeys(name for row in rows for name in row))


def _jsonl(text: str) -> list[Row]:
    # Only line feeds end a line: JSON strings may hold other line separators as they are.
    lines = enumerate(text.split("\n"), start=1)
    return [
        _row(parse_json(line, "body", "file", number), f"Line {number}")
        for number, line in lines
        if line.strip()
    ]


def _json(text: str) -> list[Row]:
    content = parse_json(text, "body", "file")
    if not isinstance(content, list):
        raise _wrong("The file holds no JSON array of objects")
    return [_row(item, f"Item {index}") for index, item in enumerate(content)]


def _row(value: Any, where: str) -> Row:
    if not isinstance(value, dict):
        raise _wrong(f"{where} is no JSON object")
    return value


def _csv(text: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        with long_fields():
            return list(_csv_rows(reader))
    except csv.Error as error:
        raise _wrong(f"Line {reader.line_num} is not valid CSV: {error}") from None


def _csv_rows(reader: Any) -> Iterator[Row]:
    header: list[str] = next(reader, [])
    if len(set(header)) != len(header):
        raise _wrong(f"The header names a column twice: {header}")
    for cells in reader:
        if len(cells) > len(header):
            message = f"Line {reader.line_num} has {len(cells)} cells for {len(header)} columns"
            raise _wrong(message)
        if cells:
            yield {name: cells[i] if i < len(cells) else None for i, name in enumerate(header)}


def _wrong(message: str) -> Exception:
    return invalid(message, "body", "file")


_PARSERS: dict[str, Callable[[str], list[Row]]] = {"jsonl": _jsonl, "json": _json, "csv": _csv}
