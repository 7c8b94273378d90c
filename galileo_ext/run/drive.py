"""From synchronous code into the run's own event loop, with interrupts handled on the way."""

from __future__ import annotations

import asyncio
import contextvars
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from types import FrameType
from typing import Any, TypeVar

from .engine import INTERRUPT, Stop

T = TypeVar("T")
_PARTING = 1.0


class Terminated(KeyboardInterrupt):
    """The process was asked to end (SIGTERM) while a run was going on."""


def drive(start: Callable[[Stop], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine to its end on an event loop in a thread of its own.

    The calling thread only waits, so this works from inside a running loop too, and an interrupt
    reaches it at once: the first asks the run to stop and waits for what it returns or raises, a
    second one leaves without waiting.

    Args:
        start: given a ``Stop``, returns the coroutine.
    """
    stop = Stop()
    done: Future[T] = Future()
    context = contextvars.copy_context()

    async def main() -> None:
        try:
            result = await start(stop)
        except BaseException as error:  # raised again in the calling thread
            await _cancel_others()
            done.set_exception(error)
        else:
            await _cancel_others()
            done.set_result(result)

    def work() -> None:
        context.run(asyncio.run, main())

    with _terminable():
        threading.Thread(target=work, name="galileo-ext-run", daemon=True).start()
        try:
            return done.result()
        except KeyboardInterrupt:
            if done.done():
                raise
            stop.request(INTERRUPT)
            return done.result()


async def _cancel_others() -> None:
    """End what a function has left on the loop, as far as it lets itself be ended.

    The loop does that too, but it waits for ever for tasks that swallow their cancellation; here
    the caller has its result by then.
    """
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    if others:
        await asyncio.wait(others, timeout=_PARTING)


@contextmanager
def _terminable() -> Iterator[None]:
    """Treat SIGTERM as an interrupt, unless the program handles it itself."""
    main = threading.current_thread() is threading.main_thread()
    if not main or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return

    def terminate(_number: int, _frame: FrameType | None) -> None:
        raise Terminated

    signal.signal(signal.SIGTERM, terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
