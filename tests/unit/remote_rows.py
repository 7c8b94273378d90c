"""Functions that the tests of executors run in other processes, which import them from here."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

from galileo_ext import log


def double(n: int) -> int:
    return n * 2


def where(given: Any) -> int:
    return os.getpid()


async def adouble(n: int) -> int:
    await asyncio.sleep(0)
    return n * 2


_loops: set[int] = set()


async def same_loop(given: Any) -> int:
    _loops.add(id(asyncio.get_running_loop()))
    return len(_loops)


class Caller:
    """A callable object that counts how often it was rebuilt in a process."""

    rebuilt = 0

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def __setstate__(self, state: dict[str, Any]) -> None:
        type(self).rebuilt += 1
        self.__dict__.update(state)

    def __call__(self, n: int) -> tuple[int, int]:
        return n * self.factor, self.rebuilt


def words(n: int) -> Iterator[str]:
    yield from ("a", str(n))


async def awords(n: int) -> AsyncIterator[str]:
    yield "a"
    yield str(n)


def fails(given: Any) -> None:
    raise ValueError(f"cannot do {given!r}")


class Stubborn(Exception):
    """Can be taken apart and not be put together again, like those of many clients."""

    def __init__(self, message: str, *, status_code: int, headers: dict[str, str]) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.headers = headers


def throttled(given: Any) -> None:
    raise Stubborn("slow down", status_code=429, headers={"retry-after": "7"})


class Local(ConnectionError):
    """Its objects hold something that cannot be sent."""

    def __init__(self) -> None:
        super().__init__("lost")
        self.lock = threading.Lock()


def loses_connection(given: Any) -> None:
    raise Local


def leaves(given: Any) -> None:
    sys.exit(3)


def interrupted(given: Any) -> None:
    raise KeyboardInterrupt


def dies(given: Any) -> int:
    if given == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def dies_once(path: str) -> str:
    """Die if the input is a path at which there is nothing yet."""
    if path.startswith("/") and not os.path.exists(path):
        with open(path, "w"):
            os.kill(os.getpid(), signal.SIGKILL)
    return path


def gives_a_lock(given: Any) -> Any:
    return {"lock": threading.Lock()}


class Bomb:
    """Can be sent, and fails where it arrives."""

    def __reduce__(self) -> Any:
        return _explode, ()


def _explode() -> None:
    raise RuntimeError("not here")


def gives_a_bomb(given: Any) -> Any:
    return Bomb()


@log(span_type="tool")
def look_up(word: str) -> str:
    return word.upper()


@log
async def afind(word: str) -> str:
    return look_up(word)


def traced(word: str) -> str:
    return look_up(word) + look_up(word)


async def atraced(word: str) -> str:
    first, second = await asyncio.gather(afind(word), afind(word))
    return first + second


def traced_and_fails(word: str) -> str:
    look_up(word)
    raise TimeoutError("late")


def big(n: int) -> str:
    return "x" * n
