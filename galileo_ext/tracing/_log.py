"""The ``log`` decorator: every call of a function becomes a span of the row it is made in."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Mapping
from functools import partial, wraps
from types import AsyncGeneratorType, CoroutineType, GeneratorType
from typing import Any, Literal, TypeVar, cast, overload

from ..steps import StepType
from ._fields import span_type as read_type
from ._frames import Frame, begin, current, enter, parent
from ._generators import iterate, wrap_async_generator, wrap_generator
from ._recipe import Mapped, Recipe

F = TypeVar("F", bound=Callable[..., Any])
SpanType = Literal["llm", "retriever", "tool", "workflow", "agent"]


@overload
def log(func: F) -> F: ...


@overload
def log(
    *,
    name: str | None = None,
    span_type: SpanType | StepType | None = None,
    params: Mapping[str, Mapped] | None = None,
    dataset_record: Any = None,
) -> Callable[[F], F]: ...


def log(
    func: F | None = None,
    *,
    name: str | None = None,
    span_type: SpanType | StepType | None = None,
    params: Mapping[str, Mapped] | None = None,
    dataset_record: Any = None,
) -> F | Callable[[F], F]:
    """Make a span of every call of a function, inside a row of an experiment.

    Input is the call's arguments by name, output what the function returns. The span of a
    generator begins with its first item and ends when it ends, is closed or raises; its output is
    what it yielded. A call that raises closes its span with the error. Outside a row the function
    runs and nothing is recorded.

    Args:
        func: a function, coroutine function, generator or asynchronous generator, or a method.
        name: the span's name; the function's by default.
        span_type: workflow (the default), agent, llm, retriever or tool.
        params: what else the span is told: from an argument by its name, from a function that
            takes a dict of all arguments, or text as it stands. With a ``span_type``, arguments
            called ``name``, ``metadata``, ``tags``, ``model``, ``temperature``, ``tools``,
            ``tool_call_id`` and ``agent_type`` are taken without being asked for, where they fit.
        dataset_record: the dataset's row, for a span that belongs to another than the one it is
            made in: anything with ``input``, ``output`` and ``metadata``.

    Raises:
        ValueError: there is no such span type, or no such parameter of a span.
        NotImplementedError: ``params`` names what is measured and cannot be given.
    """
    kind = read_type(span_type)

    def decorate(function: F) -> F:
        if isinstance(function, staticmethod | classmethod):
            inner = decorate(cast(F, function.__func__))
            return cast(F, type(function)(inner))
        _demand_function(function)
        recipe = Recipe(function, name, kind, span_type is not None, params, dataset_record)
        return cast(F, _wrap(function, recipe))

    return decorate if func is None else decorate(func)


def _demand_function(function: object) -> None:
    if not callable(function) or isinstance(function, type):
        raise TypeError(f"log decorates {function!r}; expected a function or a method.")


def _wrap(function: Callable[..., Any], recipe: Recipe) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(function):
        return _wrap_coroutine(function, recipe)
    if inspect.isasyncgenfunction(function):
        return wrap_async_generator(function, partial(_open, recipe))
    if inspect.isgeneratorfunction(function):
        return wrap_generator(function, partial(_open, recipe))
    return _wrap_function(function, recipe)


def _open(recipe: Recipe, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Frame | None:
    above = parent()
    if above is None:
        return None
    frame = Frame(recipe.step(args, kwargs), above, above.row)
    return frame if begin(frame) else None


def _wrap_function(function: Callable[..., Any], recipe: Recipe) -> Callable[..., Any]:
    @wraps(function)
    def logged(*args: Any, **kwargs: Any) -> Any:
        frame = _open(recipe, args, kwargs)
        if frame is None:
            return function(*args, **kwargs)
        before = current()
        enter(frame)
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            frame.fail(error)
            raise
        finally:
            enter(before)
        return _finish(frame, result)

    return logged


def _wrap_coroutine(function: Callable[..., Any], recipe: Recipe) -> Callable[..., Any]:
    @wraps(function)
    async def logged(*args: Any, **kwargs: Any) -> Any:
        frame = _open(recipe, args, kwargs)
        if frame is None:
            return await function(*args, **kwargs)
        return await _awaited(frame, function(*args, **kwargs))

    return logged


async def _awaited(frame: Frame, coroutine: Coroutine[Any, Any, Any]) -> Any:
    before = current()
    enter(frame)
    try:
        result = await coroutine
    except BaseException as error:
        frame.fail(error)
        raise
    finally:
        enter(before)
    return _finish(frame, result)


def _finish(frame: Frame, result: Any) -> Any:
    """Close the span with what the function returned, or see to it that it closes later."""
    if isinstance(result, GeneratorType):
        return iterate(frame, result)
    if isinstance(result, AsyncGeneratorType):
        return wrap_async_generator(lambda: result, lambda *_: frame)()
    if isinstance(result, CoroutineType):
        return _awaited(frame, result)
    frame.end(result)
    return result
