"""Exported records, as lines of JSON or CSV that arrive in pieces."""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Iterator
from typing import Any

from ._csv_limit import long_fields
from .errors import ResponseError

_SHOWN = 80


class Lines:
    """Reads records out of pieces of text, cut anywhere."""

    def __init__(self, is_csv: bool) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._is_csv = is_csv
        self._rest: list[str] = []
        self._header: list[str] | None = None

    def feed(self, piece: bytes) -> list[dict[str, Any]]:
        """Take in a piece; return the records that are complete with it."""
        return self._read(self._text(piece), final=False)

    def finish(self) -> list[dict[str, Any]]:
        """Return what came without a line end, and make sure that nothing is half."""
        return self._read(self._text(b"", final=True), final=True)

    def _text(self, piece: bytes, *, final: bool = False) -> str:
        try:
            return self._decode(piece, final)
        except UnicodeDecodeError as error:
            raise ResponseError(f"The exported records are not in UTF-8: {error}.") from error

    def _read(self, text: str, *, final: bool) -> list[dict[str, Any]]:
        self._rest.append(text)
        if not final and "\n" not in text:
            return []  # joined when a line ends, so that a long one is not copied with each piece
        lines, rest = _whole_lines("".join(self._rest), self._is_csv, final)
        self._rest = [rest]
        if self._is_csv:
            return list(self._rows(lines))
        return [_object(line) for line in lines if line.strip()]

    def _rows(self, lines: list[str]) -> Iterator[dict[str, Any]]:
        with long_fields():
            rows = list(csv.reader(lines))
        for row in rows:
            if self._header is None:
                self._header = row
            elif len(row) == len(self._header):
                yield dict(zip(self._header, row, strict=True))
            elif row:
                raise ResponseError(
                    f"An exported row has {len(row)} cells, its header {len(self._header)}: "
                    f"{str(row)[:_SHOWN]}."
                )


def _whole_lines(text: str, is_csv: bool, final: bool) -> tuple[list[str], str]:
    """Cut a text into lines; a line of CSV goes on while a quote is open."""
    lines: list[str] = []
    start = place = 0
    quotes = 0
    while (end := text.find("\n", place)) >= 0:
        quotes += text.count('"', place, end) if is_csv else 0
        place = end + 1
        if quotes % 2 == 0:
            lines.append(text[start:place])
            start = place
    if final and start < len(text):
        return [*lines, text[start:]], ""
    return lines, text[start:]


def _object(line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise ResponseError(f"An exported line is no JSON: {line[:_SHOWN]!r}: {error}.") from error
    if not isinstance(record, dict):
        raise ResponseError(f"An exported line is no object: {line[:_SHOWN]!r}.")
    return record
