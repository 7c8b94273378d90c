"""What is expensive to find out about a run, kept until its records change."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

from galileo_ext.embedded.storage.find import Found

Value = TypeVar("Value")


class Kept:
    """The latest findings; one about records that have changed since is never answered."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[tuple[str, str], tuple[int, Any]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, what: str, run: Found, find: Callable[[], Value]) -> Value:
        """Return what is known of a run, or find it out."""
        key, revision = (what, run["id"]), run["revision"]
        with self._lock:
            known = self._known.get(key)
            if known is not None and known[0] == revision:
                self._known.move_to_end(key)
                value: Value = known[1]
                return value
        # Outside the lock: others need not wait. Two who ask at once both find the same.
        value = find()
        with self._lock:
            self._known[key] = (revision, value)
            self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return value
