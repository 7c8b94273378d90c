"""Threads that wait for what runs on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any


def waiter(loop: asyncio.AbstractEventLoop) -> Callable[[Awaitable[Any]], Any]:
    """Return a function with which a thread waits for an awaitable that runs on the loop."""

    async def resolve(awaitable: Awaitable[Any]) -> tuple[Any, BaseException | None]:
        try:
            return await awaitable, None
        except BaseException as error:  # a task that lets SystemExit out takes its loop with it
            return None, error

    def wait(awaitable: Awaitable[Any]) -> Any:
        value, error = asyncio.run_coroutine_threadsafe(resolve(awaitable), loop).result()
        if error is not None:
            raise error
        return value

    return wait
