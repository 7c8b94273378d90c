"""Start a call now, take its result later; the synchronous twin is ``galileo_ext/_ahead.py``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """A call on its way: ``Ahead(fetch, 100)``, then ``await ahead.result()`` or ``cancel()``."""

    def __init__(self, call: Callable[[Any], Coroutine[Any, Any, T]], argument: object) -> None:
        self._task = asyncio.create_task(call(argument))

    async def result(self) -> T:
        """Wait for the call and return what it returned."""
        return await self._task

    def cancel(self) -> None:
        """Drop the call; nobody wants its result."""
        self._task.cancel()
