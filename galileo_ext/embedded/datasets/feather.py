"""Feather files as rows, with the help of pyarrow where it is installed."""

import json
from typing import Any

from galileo_ext._plain import plain
from galileo_ext.embedded.errors import Refusal, invalid

_NEEDED = (
    "Feather files are read with pyarrow, which is not installed where this server runs; it comes "
    'with pip install "galileo-ext[feather]". CSV, JSON and JSON Lines need nothing.'
)


def read(content: bytes) -> list[dict[str, Any]]:
    """Read the rows of a file; dates and times become ISO 8601 text."""
    columns = {name: _plain(name, values) for name, values in _columns(content).items()}
    rows = zip(*columns.values(), strict=True)
    return [dict(zip(columns, values, strict=True)) for values in rows]


def _columns(content: bytes) -> dict[str, list[Any]]:
    try:
        import pyarrow
        from pyarrow import feather
    except ImportError:
        raise Refusal(501, _NEEDED) from None
    try:
        table = feather.read_table(pyarrow.BufferReader(content), memory_map=False)
        table.validate(full=True)
        names: list[str] = table.column_names
        if len(set(names)) != len(names):
            raise invalid(f"The file names a column twice: {names}", "body", "file")
        return {name: table.column(name).to_pylist() for name in names}
    # pyarrow reports what is wrong with a file by all of these.
    except (pyarrow.ArrowException, OSError, ValueError, OverflowError) as error:
        raise invalid(f"The file is not valid Feather: {error}", "body", "file") from None


def _plain(name: str, values: list[Any]) -> list[Any]:
    """Check that values have a form in JSON, and give it to them."""
    try:
        text = json.dumps(values, default=plain, allow_nan=False, ensure_ascii=False)
        text.encode()
    except (TypeError, ValueError) as error:
        message = f"Column {name!r} holds what is no JSON: {error}"
        raise invalid(message, "body", "file") from None
    plain_values: list[Any] = json.loads(text)
    return plain_values
