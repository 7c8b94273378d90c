"""Values that JSON has no form for, as the nearest that it has."""

from __future__ import annotations

from datetime import date, time
from typing import Any


def plain(value: Any) -> Any:
    """Return a date or time as ISO 8601 text, a value or array of NumPy as Python's own.

    Made for ``json.dumps(default=plain)``.

    Raises:
        TypeError: it is anything else.
    """
    if isinstance(value, date | time):  # a datetime, and so a pandas Timestamp, is a date
        return value.isoformat()
    if type(value).__module__ == "numpy" and hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"a {type(value).__name__} has no form in JSON")
