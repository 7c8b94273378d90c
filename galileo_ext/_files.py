"""Files that are replaced whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from uuid import uuid4


@contextmanager
def replacing(target: Path, mode: str = "xb", **options: Any) -> Iterator[IO[Any]]:
    """Open a file beside the target, and put it in the target's place when all is written.

    What a link points to is replaced, not the link; a pipe or a device is written to as it is.

    Args:
        target: the file to replace or make.
        mode: how to open the other one; it must be new, so ``"xb"`` or ``"x"``.
        options: further arguments of ``open``.

    Raises:
        OSError: it cannot be written, or is a folder; has the target's name.
    """
    if target.is_dir():
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if target.exists() and not target.is_file():
        with target.open(mode.replace("x", "w"), **options) as file:
            yield file
        return
    real = target.resolve()
    beside = real.with_name(f".{real.name}.{uuid4().hex}")
    try:
        with _open(beside, target, mode, options) as file:
            yield file
        os.replace(beside, real)
    finally:
        beside.unlink(missing_ok=True)


def _open(beside: Path, target: Path, mode: str, options: dict[str, Any]) -> IO[Any]:
    try:
        return beside.open(mode, **options)
    except OSError as error:  # who asked for the target knows nothing of the file beside it
        raise OSError(error.errno, error.strerror, str(target)) from None
