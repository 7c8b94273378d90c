"""What a function gave, made whole: awaited, iterated to its end, or its error as data."""

from __future__ import annotations

import inspect
import re
import traceback
from typing import Any

from .._text import to_text
from .values import RowError


def is_async(function: Any) -> bool:
    """Tell whether a function, or the call of an object that stands for one, is ``async``."""
    call = getattr(function, "__call__", None)  # noqa: B004  # the method itself is wanted
    kinds = (inspect.iscoroutinefunction, inspect.isasyncgenfunction)
    return any(kind(part) for kind in kinds for part in (function, call))


def check_function(function: Any) -> None:
    """Refuse what cannot be called with a row's input, as far as its signature says.

    Raises:
        ValueError: it cannot.
    """
    if not callable(function):
        raise ValueError(f"function is {function!r}; expected something to call.")
    try:
        # What a decorator calls the function with is the decorator's affair.
        signature = inspect.signature(function, follow_wrapped=False)
    except (TypeError, ValueError):  # many builtins do not say
        return
    try:
        signature.bind(None)
    except TypeError as error:
        raise ValueError(
            f"function is {function!r}, which takes {signature}: {error}. It is called with one "
            "argument, the input of a row, by position."
        ) from None


async def resolved(output: Any) -> Any:
    """Await what can be awaited and run an asynchronous generator to its end."""
    # Twice: an asynchronous function that forgot an "await" of its own gives what is to be awaited.
    for _ in range(2):
        if inspect.isawaitable(output):
            output = await output
    return _joined([item async for item in output]) if inspect.isasyncgen(output) else output


def collected(output: Any) -> Any:
    """Run a generator to its end: text pieces are joined, other items become a list."""
    return _joined(list(output)) if inspect.isgenerator(output) else output


def row_error(error: BaseException) -> RowError:
    """Return an error as text that can be kept and sent."""
    try:
        text = str(error)
    except Exception:  # the error's own __str__ is at fault
        text = ""
    return RowError(type(error).__name__, text, "".join(traceback.format_exception(error)))


def without_folders(traceback: str) -> str:
    """Return a traceback with bare file names: where things lie here is nobody's business."""
    return to_text(re.sub(r'File "[^"]*[/\\]', 'File "', traceback)) or ""


def _joined(items: list[Any]) -> Any:
    return "".join(items) if items and all(isinstance(i, str) for i in items) else items
