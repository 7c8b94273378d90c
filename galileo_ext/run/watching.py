"""Who is told of each run's result, such as the command that runs a script of experiments."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_watchers: list[list[Any]] = []


@contextmanager
def watched() -> Iterator[list[Any]]:
    """Collect the results of all runs that end inside the block, in any thread."""
    found: list[Any] = []
    _watchers.append(found)
    try:
        yield found
    finally:
        # By identity: two lists that hold the same are equal.
        _watchers[:] = [watcher for watcher in _watchers if watcher is not found]


def tell(result: Any) -> None:
    """Say that a run has ended with this result."""
    for watcher in _watchers:
        watcher.append(result)


def awaited(result: Any, seconds: float, *, metrics: bool) -> None:
    """Wait until the server is done with a result, with its metrics too if they matter.

    Args:
        result: of a run; refreshed if there was anything to wait for.
        seconds: how long at most.
        metrics: whether those that the server computes matter.

    Raises:
        ExperimentTimeoutError: it took longer.
    """
    if result.dry:
        return
    missing = metrics and set(result.server_metrics) - set(result.metrics)
    if missing or result.status == "running":
        result.wait(timeout=seconds)
