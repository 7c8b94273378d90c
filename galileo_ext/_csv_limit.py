"""CSV cells of any length; the csv module stops at 128 KiB, less than one document."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()


@contextmanager
def long_fields() -> Iterator[None]:
    """Lift the limit that the csv module puts on a cell, which is one for the whole process."""
    with _lock:
        before = csv.field_size_limit(2**31 - 1)
        try:
            yield
        finally:
            csv.field_size_limit(before)
