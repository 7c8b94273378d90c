"""How calls of one function become spans: worked out once, when the function is decorated."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping
from typing import Any

from .._text import describe, to_text
from .._wire import as_metadata
from ..steps import META, Step, StepType, as_input
from ._fields import ACCEPTED, MEASURED, OFFERED, fill

_log = logging.getLogger("galileo_ext")

Mapped = str | Callable[[dict[str, Any]], Any]


class Recipe:
    """Makes the span of a call.

    Args:
        function: what is called.
        name: the span's name; None takes the function's.
        kind: what kind of span it is.
        typed: whether the user said so; only then arguments are looked at for what they tell.
        params: what the span is told, each from an argument, a function of all arguments, or as
            it stands.
        dataset_record: the dataset's row that the span belongs to, if it is not the row's own.
    """

    def __init__(
        self,
        function: Callable[..., Any],
        name: str | None,
        kind: StepType,
        typed: bool,
        params: Mapping[str, Mapped] | None,
        dataset_record: Any,
    ) -> None:
        self.kind = kind
        self.name: str = name or getattr(function, "__name__", None) or type(function).__name__
        self._params = _checked(params or {}, kind)
        self._row = _dataset_fields(dataset_record)
        self._read_signature(function)
        wanted = [p for p in OFFERED[kind] if p != "input" and not (name and p == "name")]
        self._offered = [
            p
            for p in wanted
            if typed and p not in self._params and (p in self._template or self._open)
        ]
        self._plain = not (self._params or self._offered or self._row)

    def _read_signature(self, function: Callable[..., Any]) -> None:
        parameters = list(_signature(function).values())
        # Asked of a function that is not bound yet, its object is the first argument.
        self._skip = int(bool(parameters) and parameters[0].name in ("self", "cls"))
        named = [p for p in parameters[self._skip :] if p.kind is not p.VAR_KEYWORD]
        self._open = len(named) + self._skip < len(parameters)
        self._rest = next((p.name for p in named if p.kind is p.VAR_POSITIONAL), None)
        positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        self._positional = tuple(p.name for p in named if p.kind in positional)
        self._template: dict[str, Any] = {
            p.name: [] if p.name == self._rest else None if p.default is p.empty else p.default
            for p in named
        }

    def step(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Step:
        """Return the span of a call; what its parameters raise is noted on it, never raised."""
        arguments = self._arguments(args, kwargs)
        step = Step(type=self.kind, name=self.name, input=as_input(self.kind, arguments))
        if not self._plain:
            self._tell(step, arguments)
        return step

    def _arguments(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """Return all arguments by name, defaults too, in the order of the signature."""
        arguments = self._template.copy()
        given = args[self._skip :] if self._skip else args
        arguments.update(zip(self._positional, given, strict=False))
        if self._rest is not None:
            arguments[self._rest] = list(given[len(self._positional) :])
        arguments.update(kwargs)
        return arguments

    def _tell(self, step: Step, arguments: dict[str, Any]) -> None:
        for name, value in self._row.items():
            setattr(step, name, value)
        for name in self._offered:
            if arguments.get(name) is not None:
                fill(step, name, arguments[name])
        for name, mapped in self._params.items():
            try:
                value = mapped(arguments) if callable(mapped) else arguments.get(mapped, mapped)
                if value is not None:
                    fill(step, name, value)
            except Exception as error:  # the span is the lesser thing: the call goes on without
                step.user_metadata[f"{META}params.{name}"] = describe(error)
                _log.warning("%s of span %r: %s", name, self.name, describe(error))


def _signature(function: Callable[..., Any]) -> Mapping[str, inspect.Parameter]:
    try:
        return inspect.signature(function).parameters
    except (TypeError, ValueError):  # written in C, and silent about its parameters
        return inspect.signature(_anything).parameters


def _anything(*args: Any, **kwargs: Any) -> None:
    """Stand in for a function that does not say what it takes."""


def _checked(params: Mapping[str, Mapped], kind: StepType) -> dict[str, Mapped]:
    for name, mapped in params.items():
        if name in MEASURED:
            raise NotImplementedError(
                f"params names {name!r}, which is measured when the function is called; a span "
                "that is added by add_llm_span, add_tool_span or add_retriever_span takes it."
            )
        if name not in ACCEPTED[kind]:
            expected = ", ".join(ACCEPTED[kind])
            raise ValueError(f"params names {name!r}; {kind} spans take {expected}.")
        if not isinstance(mapped, str) and not callable(mapped):
            raise TypeError(
                f"params[{name!r}] is {mapped!r}; expected an argument's name or a function."
            )
    return dict(params)


def _dataset_fields(record: Any) -> dict[str, Any]:
    """Return what a step says of a dataset's row, from a dict or an object with its columns."""
    if record is None:
        return {}
    columns = ("input", "output", "ground_truth", "metadata")
    if isinstance(record, Mapping):
        values = {name: record.get(name) for name in columns}
    else:
        values = {name: getattr(record, name, None) for name in columns}
    if values["input"] is None:
        raise ValueError(
            f"dataset_record is {record!r}; expected an object or a dict with 'input'."
        )
    expected = values["ground_truth"] if values["output"] is None else values["output"]
    return {
        "dataset_input": to_text(values["input"]),
        "dataset_output": to_text(expected),
        "dataset_metadata": as_metadata(values["metadata"] or {}),
    }
