"""Files that are replaced whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from uuid import uuid4


@contextmanager
def replacing(target: Path, mode: str = "xb", **options: Any) -> Iterator[IO[Any]]:
    """Open a file beside the target, and put it in the target's place when all is written.

    Args:
        target: the file to replace or make.
        mode: how to open the other one; it must be new, so ``"xb"`` or ``"x"``.
        options: further arguments of ``open``.
    """
    beside = target.with_name(f".{target.name}.{uuid4().hex}")
    try:
        with beside.open(mode, **options) as file:
            yield file
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
