"""Values as bytes, to be rebuilt in another process."""

from __future__ import annotations

import importlib
import os
import pickle
from typing import Any


class NotPicklableError(ValueError):
    """Something cannot be sent to another process, or not be rebuilt there."""


def pack(what: str, value: Any) -> bytes:
    """Return the bytes from which a value can be rebuilt in another process.

    Raises:
        NotPicklableError: it cannot be.
    """
    data, problem = _plain(value)
    # What belongs to the main module is not there on the other side; cloudpickle sends it along.
    if data is None or b"__main__" in data:
        data = _cloud(value) or data
    if data is None:
        raise NotPicklableError(
            f"{what} ({_kind(value)}) cannot be sent to another process: {problem}"
        )
    return data


def unpack(what: str, data: bytes) -> Any:
    """Rebuild a value.

    Raises:
        NotPicklableError: it cannot be rebuilt in this process.
    """
    try:
        return pickle.loads(data)
    except BaseException as error:  # rebuilding runs foreign code
        raise NotPicklableError(
            f"{what} cannot be rebuilt in process {os.getpid()}: {type(error).__name__}: {error}. "
            "Is what it needs importable there?"
        ) from error


def _plain(value: Any) -> tuple[bytes | None, str]:
    try:
        return pickle.dumps(value, pickle.HIGHEST_PROTOCOL), ""
    except Exception as error:  # each kind of value has its own way of refusing
        return None, f"{type(error).__name__}: {error}"


def _cloud(value: Any) -> bytes | None:
    try:
        data: bytes = importlib.import_module("cloudpickle").dumps(value)
    except Exception:  # it is not installed, or does not manage it either
        return None
    return data


def _kind(value: Any) -> str:
    return str(getattr(value, "__qualname__", type(value).__qualname__))
