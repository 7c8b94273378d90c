"""Shorter waits than a user would want, for as long as a block lasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from galileo_ext import Galileo
from galileo_ext._http import RetryPolicy
from galileo_ext.run import execution, push, upload

_QUICK: dict[Any, dict[str, Any]] = {
    upload: {"_FIRST_PAUSE": 0.005, "_LONGEST_PAUSE": 0.03, "LINGER": 0.002, "PATIENCE": 1.0},
    execution: {"_COUNTING": (0.0, 0.01, 0.02), "_PARTING": 1.0},
    push: {"_PATIENCE": 10.0},
}


@contextmanager
def quick(**settings: Any) -> Iterator[None]:
    """Shorten the pauses; ``settings`` are further constants of the upload module."""
    wanted = {module: dict(values) for module, values in _QUICK.items()}
    wanted[upload] |= settings
    before = {
        module: {name: getattr(module, name) for name in values}
        for module, values in wanted.items()
    }
    _set(wanted)
    try:
        yield
    finally:
        _set(before)


def connect(url: str, journal: str, project: str, *, timeout: float = 10.0) -> Galileo:
    """Return a connection that repeats its reads without much ado."""
    client = Galileo(
        "key-of-the-fault-suite", console_url=url, project=project, journal=journal, timeout=timeout
    )
    client._policy = RetryPolicy(3, backoff=0.005)
    return client


def _set(values: dict[Any, dict[str, Any]]) -> None:
    for module, settings in values.items():
        for name, value in settings.items():
            setattr(module, name, value)
