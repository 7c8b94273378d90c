"""Generators whose work is a span: it is the current one during their turns, and only then.

Between two items a generator sleeps, and whoever reads it goes on in the same context; so the
current span is exchanged at each turn, for the generator's own and back.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from functools import wraps
from types import TracebackType
from typing import Any

from ._frames import Frame, current, enter

Open = Callable[[tuple[Any, ...], dict[str, Any]], Frame | None]


class _Turn:
    """The time in which a generator runs, and what it has given; without a frame, nothing."""

    __slots__ = ("_frame", "_inner", "_outer")

    def __init__(self, frame: Frame | None) -> None:
        self._frame = self._inner = frame
        self._outer: Frame | None = None
        if frame is not None:
            frame.given = []

    def __enter__(self) -> None:
        if self._frame is not None:
            self._outer = current()
            enter(self._inner)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._frame is not None:
            # Not always the generator's span: it may hold another one open while it sleeps.
            self._inner = current()
            enter(self._outer)

    def keep(self, item: Any) -> None:
        if self._frame is not None and self._frame.given is not None:
            self._frame.given.append(item)

    def end(self) -> None:
        if self._frame is not None:
            self._frame.end(self._frame.pieces())

    def fail(self, error: BaseException) -> None:
        if self._frame is not None:
            self._frame.fail(error)


def wrap_generator(
    function: Callable[..., Generator[Any, Any, Any]], open_frame: Open
) -> Callable[..., Generator[Any, Any, Any]]:
    """Return a generator function that does the same in a span."""

    @wraps(function)
    def logged(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
        generator = function(*args, **kwargs)
        frame = open_frame(args, kwargs)
        if frame is None:
            return (yield from generator)
        return (yield from iterate(frame, generator))

    return logged


def iterate(frame: Frame, generator: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
    """Do what a generator does, in an open span that ends with it."""
    turn = _Turn(frame)
    resume: Callable[[Any], Any] = generator.send
    argument: Any = None
    try:
        while True:
            with turn:
                item = resume(argument)
            turn.keep(item)
            try:
                argument = yield item
                resume = generator.send
            except GeneratorExit:
                with turn:
                    generator.close()
                turn.end()
                raise
            except BaseException as error:
                resume, argument = generator.throw, error
    except StopIteration as stop:
        turn.end()
        return stop.value
    except BaseException as error:
        turn.fail(error)  # nothing happens if it has just been closed
        raise


def wrap_async_generator(
    function: Callable[..., AsyncGenerator[Any, Any]], open_frame: Open
) -> Callable[..., AsyncGenerator[Any, Any]]:
    """Return an asynchronous generator function that does the same in a span."""

    # Everything is in this one function: an asynchronous generator cannot delegate to another.
    @wraps(function)
    async def logged(*args: Any, **kwargs: Any) -> AsyncGenerator[Any, Any]:
        generator = function(*args, **kwargs)
        frame = open_frame(args, kwargs)
        turn = _Turn(frame)
        resume = generator.asend(None)
        try:
            while True:
                with turn:
                    item = await resume
                turn.keep(item)
                try:
                    sent = yield item
                    resume = generator.asend(sent)
                except GeneratorExit:
                    with turn:
                        await generator.aclose()
                    turn.end()
                    raise
                except BaseException as error:
                    resume = generator.athrow(error)
        except StopAsyncIteration:
            turn.end()
        except BaseException as error:
            turn.fail(error)  # nothing happens if it has just been closed
            raise

    return logged
