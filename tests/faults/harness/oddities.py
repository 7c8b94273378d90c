"""What functions and metrics may return and raise, however odd; each made anew when asked for."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any, NamedTuple
from unittest.mock import MagicMock


def _spite(*_: object, **__: object) -> Any:
    raise RuntimeError("I will not be described")


class Hostile:
    """Refuses to be described, compared, hashed, measured or copied."""

    __repr__ = __str__ = __eq__ = __bool__ = __len__ = __iter__ = _spite
    __hash__ = __format__ = __reduce_ex__ = __deepcopy__ = _spite


class Liar:
    """Says something else about itself each time it is asked, and breaks at the end."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"no {name} for you")

    @property  # type: ignore[misc]  # that it can only be asked is the point
    def __class__(self) -> Any:
        raise RuntimeError("of no class")


class Text(str):
    """Text that does not want to be seen."""

    __repr__ = __str__ = __eq__ = __len__ = _spite
    __hash__ = str.__hash__


class Number(float):
    """A number that does not want to be seen."""

    __repr__ = __str__ = _spite


class Level(IntEnum):
    LOW = 1


class Colour(Enum):
    RED = "red"


class Pair(NamedTuple):
    left: int
    right: Any


@dataclass
class Record:
    name: str
    data: bytes
    inner: Any = None


class Falsy(Exception):
    """An error that denies being one."""

    def __bool__(self) -> bool:
        return False


class Empty(Exception):
    def __len__(self) -> int:
        return 0


class Speechless(Exception):
    """An error that cannot say what it is about."""

    __str__ = __repr__ = _spite


class Private(BaseException):
    """An error that is no ``Exception``."""


class Armed(Exception):
    """An error every attribute of which is a trap."""

    transient = status_code = response = body = code = headers = property(_spite)


def _cycle() -> list[Any]:
    loop: list[Any] = []
    loop.append({"again": loop})
    return loop


def _nested(depth: int) -> list[Any]:
    outer: list[Any] = []
    for _ in range(depth):
        outer = [outer]
    return outer


def _raising() -> Iterator[str]:
    yield "half"
    raise ValueError("the other half")


def _numbers() -> Iterator[int]:
    yield from range(3)


async def _araising() -> AsyncIterator[str]:
    yield "half"
    raise ValueError("the other half")


async def _awords() -> AsyncIterator[str]:
    yield "a"
    yield "b"


async def _coroutine() -> str:
    return "awaited"


async def _failing_coroutine() -> str:
    raise ValueError("awaited")


class _Unawaitable:
    def __await__(self) -> Any:
        raise ValueError("not to be awaited")


#: What may be returned, by name.
RETURNS: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "true": lambda: True,
    "text": lambda: "text",
    "empty text": lambda: "",
    "nan": lambda: float("nan"),
    "infinity": lambda: float("-inf"),
    "huge int": lambda: 10**400,
    "endless int": lambda: 10**5000,
    "complex": lambda: 1j,
    "decimal": lambda: Decimal("NaN"),
    "surrogate": lambda: "broken \ud800 text",
    "zero byte": lambda: "zero \x00 byte",
    "odd separators": lambda: "\u2028\x85\x1b[31m\ufeff\U0010ffff",
    "10 MB": lambda: "x" * 10_000_000,
    "bytes": lambda: b"\xff\x00",
    "bytearray": lambda: bytearray(b"ab"),
    "memoryview": lambda: memoryview(b"ab"),
    "cycle": _cycle,
    "deep": lambda: _nested(50_000),
    "rather deep": lambda: _nested(200),
    "set": lambda: {1, "a", None},
    "dataclass": lambda: Record("r", b"\xff", {1, 2}),
    "record in a record": lambda: Record("r", b"", Record("s", b"", Hostile())),
    "named tuple": lambda: Pair(1, {2}),
    "enum": lambda: Colour.RED,
    "int enum": lambda: Level.LOW,
    "odd keys": lambda: {1: "a", None: "b", (1, 2): "c", b"x": "d", "\ud800": "e"},
    "two kinds of keys": lambda: {1: "a", "b": 2},
    "score of odd details": lambda: {"score": 1, "why": {(1, 2): {3}, "\ud800": Hostile()}},
    "score of details in a cycle": lambda: (1.0, {"loop": _cycle()}),
    "score of no finite details": lambda: (1.0, {"x": float("nan"), "y": 10**5000}),
    "score of hostile details": lambda: (1.0, Hostile()),
    "score in a tuple of one": lambda: (1.0,),
    "hostile": Hostile,
    "hostile in a list": lambda: [Hostile()],
    "hostile in a dict": lambda: {"a": Hostile(), "b": {"c": Hostile()}},
    "liar": Liar,
    "shy text": lambda: Text("shy"),
    "shy number": lambda: Number(0.5),
    "mock": MagicMock,
    "a class": lambda: Record,
    "a function": lambda: _spite,
    "a lock": threading.Lock,
    "an error": lambda: ValueError("returned, not raised"),
    "ellipsis": lambda: ...,
    "time": lambda: datetime.now(UTC),
    "iterator": lambda: iter([1, 2]),
    "generator": _numbers,
    "coroutine": _coroutine,
    "asynchronous generator": _awords,
}
#: What is returned and turns out to be an error.
BROKEN_RETURNS: dict[str, Callable[[], Any]] = {
    "generator that breaks": _raising,
    "asynchronous generator that breaks": _araising,
    "coroutine that breaks": _failing_coroutine,
    "not to be awaited": _Unawaitable,
}


def _recursion() -> Any:
    return _recursion()


def _chain() -> BaseException:
    error = ValueError("first")
    error.__cause__ = cause = KeyError("second")
    cause.__cause__ = error
    return error


def _noted() -> BaseException:
    error = ValueError("noted")
    error.__notes__ = [Hostile(), "\ud800"]  # type: ignore[list-item]
    return error


#: What may be raised, by name.
ERRORS: dict[str, Callable[[], BaseException]] = {
    "ValueError": lambda: ValueError("no"),
    "no text": lambda: ValueError(),
    "many arguments": lambda: ValueError(1, {2}, Hostile),
    "hostile argument": lambda: ValueError(Hostile()),
    "10 MB": lambda: ValueError("x" * 10_000_000),
    "surrogate": lambda: ValueError("broken \ud800 text"),
    "zero byte": lambda: ValueError("zero \x00 byte"),
    "SystemExit": lambda: SystemExit(3),
    "SystemExit with text": lambda: SystemExit("bye"),
    "GeneratorExit": lambda: GeneratorExit(),
    "CancelledError": lambda: asyncio.CancelledError(),
    "CancelledError of futures": lambda: concurrent.futures.CancelledError(),
    "InvalidStateError": lambda: asyncio.InvalidStateError(),
    "StopIteration": lambda: StopIteration(1),
    "StopAsyncIteration": lambda: StopAsyncIteration(),
    "MemoryError": lambda: MemoryError(),
    "TimeoutError": lambda: TimeoutError(),
    "private": lambda: Private("keep out"),
    "group": lambda: ExceptionGroup("two", [ValueError(1), KeyError(2)]),
    "group of exits": lambda: BaseExceptionGroup("two", [SystemExit(1), Private(2)]),
    "falsy": lambda: Falsy("I am nothing"),
    "empty": lambda: Empty("I am empty"),
    "speechless": lambda: Speechless(),
    "armed": lambda: Armed("do not touch"),
    "cause in a cycle": _chain,
    "odd notes": _noted,
    "a warning": lambda: UserWarning("I am a warning"),
    "an OSError": lambda: OSError(28, "No space left on device"),
}


def raiser(make: Callable[[], BaseException]) -> Callable[[], Any]:
    """Return a function that raises what another one makes."""

    def go() -> Any:
        raise make()

    return go


RAISES = {name: raiser(make) for name, make in ERRORS.items()} | {"endless recursion": _recursion}
