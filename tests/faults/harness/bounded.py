"""Nothing in this suite waits for ever."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


class Hang(AssertionError):
    """Something did not end in time; the text has every thread's stack."""


def bounded(call: Callable[[], T], seconds: float) -> T:
    """Call, in a thread of its own, and raise ``Hang`` if that takes too long."""
    done: Future[T] = Future()

    def work() -> None:
        try:
            done.set_result(call())
        except BaseException as error:  # raised again where it was called
            done.set_exception(error)

    threading.Thread(target=work, name="bounded", daemon=True).start()
    try:
        return done.result(seconds)
    except TimeoutError:
        if done.done():
            raise  # the call's own
        raise Hang(f"not done after {seconds:g} s\n{_stacks()}") from None


def _stacks() -> str:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return "\n".join(
        f"--- {names.get(number, number)}\n{''.join(traceback.format_stack(frame))}"
        for number, frame in sys._current_frames().items()
    )
