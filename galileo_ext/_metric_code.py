"""The code of a metric as a user gives it: a text, or the path of a file."""

from __future__ import annotations

from os import PathLike
from pathlib import Path


def as_code(code: str | PathLike[str]) -> str:
    """Return the source itself.

    Raises:
        ValueError: there is no source in it, or the file is not UTF-8 text.
        OSError: the file cannot be read.
    """
    source = code if isinstance(code, str) else Path(code).read_text(encoding="utf-8")
    if not source.strip():
        where = "code" if isinstance(code, str) else str(code)
        raise ValueError(f"{where} is empty; expected Python with a function scorer_fn.")
    return source
