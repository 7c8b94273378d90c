"""Rows as files and as frames."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .._files import replacing
from .._frames import frame
from .._text import to_line, to_plain, to_text
from .values import MetricSummary, RowResult

if TYPE_CHECKING:
    import pandas
    import polars

    from ..gate.junit import Case

_PLAIN = (
    "index", "id", "repetition", "input", "output", "expected", "error", "duration", "attempts",
    "cached", "trace_id",
)  # fmt: skip
#: Of these each entry becomes a column, as in ``scores.accuracy``.
_NESTED = ("metadata", "scores", "score_details", "score_errors")

#: Characters of a row's input that the name of its test case has.
_NAME = 80


class Exportable:
    """What has rows, and writes them where they are wanted."""

    rows: Sequence[RowResult]
    metrics: dict[str, MetricSummary]
    name: str
    link: str

    if TYPE_CHECKING:  # whoever has rows says it

        @property
        def message(self) -> str:
            """What happened, in a sentence."""

    def export(self, path: str | os.PathLike[str], format: str | None = None) -> Path:
        """Write the rows to a file, which is there when it is whole.

        Args:
            path: of the file; one that exists is replaced.
            format: ``"jsonl"`` (a row's attributes as they are), ``"csv"`` (a column for each, and
                for each entry of those that are dicts, as in ``scores.accuracy``; structures as
                JSON), ``"parquet"`` (the same columns, with their types), ``"html"`` (a page) or
                ``"xml"`` (JUnit, as ``to_junit``); default: the path's ending.

        Returns:
            The path.

        Raises:
            ValueError: there is no such format.
            ModuleNotFoundError: for Parquet, pyarrow is not installed (extra ``parquet``).
        """
        target = Path(path)
        kind = format or target.suffix.removeprefix(".").lower()
        whole = {"html": self.to_html, "xml": self.to_junit, "parquet": self.to_parquet}
        if kind in whole:
            return whole[kind](target)
        return write(self.rows, target, kind, [*_WRITERS, *whole])

    def to_jsonl(self, path: str | os.PathLike[str]) -> Path:
        """Write the rows to a file of JSON lines; see ``export``."""
        return self.export(path, "jsonl")

    def to_csv(self, path: str | os.PathLike[str]) -> Path:
        """Write the rows to a CSV file; see ``export``."""
        return self.export(path, "csv")

    def to_parquet(self, path: str | os.PathLike[str]) -> Path:
        """Write the rows to a Parquet file, with the columns of ``export``'s CSV.

        A column of truth values, whole numbers, numbers or texts has that type; any other is one
        of texts, in which what is no text stands as JSON. All rows are in memory meanwhile.

        Raises:
            ModuleNotFoundError: pyarrow is not installed (extra ``parquet``).
        """
        from .parquet import write_parquet

        return write_parquet(list(map(flat, self.rows)), _PLAIN, path)

    def to_html(self, path: str | os.PathLike[str]) -> Path:
        """Write a page with the metrics, their distributions and all rows, and return its path.

        It is one file that needs no other, to mail or to keep. It has no script, and every value
        in it is escaped.

        Args:
            path: of the file; one that exists is replaced.
        """
        from .html import page

        target = Path(path)
        with replacing(target, "x", encoding="utf-8") as file:
            file.writelines(page(self))
        return target

    def _repr_html_(self) -> str:
        """Return what a notebook shows."""
        from .html import fragment

        return fragment(self)

    def to_junit(self, path: str | os.PathLike[str]) -> Path:
        """Write a JUnit XML file with a test case for each row, and return its path.

        A row that failed is an error there. What conditions came to, ``check(...)`` writes.

        Args:
            path: of the file; one that exists is replaced.
        """
        from ..gate.junit import write_cases

        return write_cases(self.name, map(_case, self.rows), path)

    def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a pandas frame, with the columns of ``export``'s CSV.

        Raises:
            ModuleNotFoundError: pandas is not installed (extra ``pandas``).
        """
        found: pandas.DataFrame = frame(map(flat, self.rows), "pandas")
        return found

    def to_polars(self) -> polars.DataFrame:
        """Return the rows as a polars frame, with the columns of ``export``'s CSV.

        A column that polars has no type for, such as one of texts and numbers, is one of objects.

        Raises:
            ModuleNotFoundError: polars is not installed (extra ``polars``).
        """
        found: polars.DataFrame = frame(map(flat, self.rows), "polars")
        return found


def write(rows: Iterable[RowResult], target: Path, kind: str, known: Iterable[str]) -> Path:
    """Write rows to a file, one at a time; see ``Exportable.export``."""
    writer = _WRITERS.get(kind)
    if writer is None:
        names = ", ".join(map(repr, known))
        raise ValueError(f"The format of {target} is {kind!r}; expected one of {names}.")
    with replacing(target, "x", encoding="utf-8", newline="") as file:
        writer(rows, file)
    return target


def _write_jsonl(rows: Iterable[RowResult], file: IO[str]) -> None:
    for row in rows:
        file.write(json.dumps(to_plain(_attributes(row)), ensure_ascii=False) + "\n")


def _attributes(row: RowResult) -> dict[str, Any]:
    # Not asdict: it copies values, and an output may be of a kind that cannot be copied.
    return {about.name: getattr(row, about.name) for about in fields(row)}


def _write_csv(rows: Iterable[RowResult], file: IO[str]) -> None:
    """Read the rows twice: which columns there are is known only when all have been seen."""
    names = list(_PLAIN)
    for row in rows:
        names += [name for name in flat(row) if name not in names]
    writer = csv.DictWriter(file, names, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: to_text(value) for name, value in flat(row).items()})


_WRITERS: dict[str, Callable[[Iterable[RowResult], IO[str]], None]] = {
    "jsonl": _write_jsonl,
    "csv": _write_csv,
}


def flat(row: RowResult) -> dict[str, Any]:
    """Return a row as columns: its attributes, and one for each entry of those that are dicts."""
    columns = {name: getattr(row, name) for name in _PLAIN}
    columns["error"] = None if row.error is None else str(row.error)
    for name in _NESTED:
        columns |= {f"{name}.{key}": value for key, value in getattr(row, name).items()}
    return columns


def _case(row: RowResult) -> Case:
    from ..gate.junit import Case

    name = f"row {row.index}: {to_line(row.input)[:_NAME]}"
    name += f" (repetition {row.repetition})" if row.repetition else ""
    if row.error is None:
        return Case(name, row.duration)
    return Case(name, row.duration, "error", str(row.error), row.error.traceback)
