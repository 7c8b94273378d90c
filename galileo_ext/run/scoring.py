"""Local metrics: checked before a run, applied to each row, their failures kept to themselves."""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from .._numbers import mean
from .._text import describe, to_line, to_text
from ..calling.daemons import NO_DEADLINE, Deadline
from ..metric_types import LocalMetricConfig
from ..steps import Step, StepType
from .rows import Row
from .values import DETAILS, as_details

#: What a plain metric function may ask for, by parameter name.
PARAMETERS = ("input", "output", "expected", "metadata")
_RESERVED = {"duration_ns"}
_DEFAULT_TYPES = (StepType.llm,)

Wait = Callable[[Awaitable[Any]], Any]
Score = bool | int | float | str


@dataclass(slots=True)
class Scores:
    """The outcome of all metrics on one row; each failure is a value here, never an exception."""

    values: dict[str, Any] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    #: What is to be written into steps: (step, name, value, details).
    written: list[tuple[Step, str, Any, Any]] = field(default_factory=list)

    def take(self, other: Scores) -> None:
        """Add what one metric came to."""
        self.values |= other.values
        self.details |= other.details
        for step, name, value, details in other.written:
            _write(step, name, value, details)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is scored: a row, what the function made of it, and the trace of that."""

    row: Row
    output: Any
    trace: Step


@dataclass(frozen=True)
class LocalMetric:
    """A metric ready to run: ``score`` puts what it says about a subject into ``Scores``.

    ``origin`` is what the user gave.
    """

    name: str
    score: Callable[[Subject, Scores, Wait], None]
    origin: Any = None


def prepare(metrics: Iterable[Any]) -> list[LocalMetric]:
    """Check local metrics and bind their parameters.

    Raises:
        ValueError: two have one name, or one has no usable name or parameters.
    """
    prepared = [_prepare(metric) for metric in metrics]
    seen: set[str] = set()
    for metric in prepared:
        if metric.name in seen:
            raise ValueError(f"Two metrics are named {metric.name!r}; give one another name.")
        seen.add(metric.name)
    return prepared


def apply(
    metrics: Sequence[LocalMetric], subject: Subject, wait: Wait, within: Deadline = NO_DEADLINE
) -> Scores:
    """Score one row and write the scores into its trace.

    Args:
        metrics: from ``prepare``.
        subject: what to score.
        wait: turns an awaitable into its result, for metrics that are asynchronous.
        within: how long each may take.
    """
    scores = Scores()
    for metric in metrics:
        # Its own: one that fails, or returns when nobody waits any more, leaves nothing behind.
        own = Scores()
        try:
            within(partial(metric.score, subject, own, wait))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # also SystemExit: a metric costs its own score only
            scores.errors[metric.name] = describe(error)
        else:
            scores.take(own)
    for name, value in scores.values.items():
        subject.trace.metrics.setdefault(name, value)
        if name in scores.details:
            about = as_details(scores.details[name])
            subject.trace.metrics.setdefault(f"{name}{DETAILS}", about)
    return scores


def normalise(value: Any) -> tuple[Any, Any]:
    """Return (score, details) from whatever a metric returned.

    Accepted: None, bool, int, float, str, objects with ``item()`` (numpy numbers), an enum's
    value, ``(score, details)``, and a dict with ``score`` (or ``value``) and anything else.

    Raises:
        TypeError: it is none of these.
        ValueError: it is not a finite number.
    """
    details = None
    if isinstance(value, tuple) and len(value) == 2:
        value, details = value
    elif isinstance(value, Mapping):
        details = {name: item for name, item in value.items() if name not in ("score", "value")}
        value = value["score"] if "score" in value else value.get("value", value)
    if hasattr(value, "item") and callable(value.item):
        value = value.item()
    empty = isinstance(details, (str, Mapping, list, tuple)) and not details
    return _plain_score(value), None if empty else details


def _plain_score(value: Any) -> Score | None:
    """Return a score as what JSON holds, whatever subclass of it was given."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return to_text(value)
    if not isinstance(value, (int, float)):
        raise TypeError(
            f"returned {to_line(value)}; expected None, a bool, a number, text, (score, details) "
            "or a dict with 'score'."
        )
    if not math.isfinite(value):  # OverflowError for a whole number that no float can hold
        raise ValueError(f"returned {value!r}, which is not a finite number.")
    return int(value) if isinstance(value, int) else float(value)


def _prepare(metric: Any) -> LocalMetric:
    if isinstance(metric, LocalMetricConfig):
        name = metric.name
        score = _step_scorer(metric)
    else:
        name = _function_name(metric)
        score = _function_scorer(name, metric)
    if name.startswith("_") or name in _RESERVED:
        raise ValueError(
            f"A metric cannot be named {name!r}: the server keeps that name to itself."
        )
    return LocalMetric(name, score, metric)


def _function_name(function: Any) -> str:
    named = function.func if isinstance(function, partial) else function
    name = getattr(named, "__name__", None) or type(named).__name__
    if not re.fullmatch(r"\w+", name):
        raise ValueError(
            f"{function!r} has no usable name; use a def, or "
            "LocalMetricConfig(name=..., scorer_fn=...)."
        )
    return str(name)


def _function_scorer(name: str, function: Callable[..., Any]) -> Callable[..., None]:
    wanted = _wanted(name, function)

    def score(subject: Subject, scores: Scores, wait: Wait) -> None:
        row = subject.row
        offered = {
            "input": row.input,
            "output": subject.output,
            "expected": row.expected,
            "metadata": row.metadata,
        }
        _keep(scores, name, _call(function, wait, **{key: offered[key] for key in wanted}))

    return score


def _wanted(name: str, function: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(function).parameters.values()
    if any(p.kind is p.VAR_KEYWORD for p in parameters):
        return list(PARAMETERS)
    unknown = [
        p.name
        for p in parameters
        if p.name not in PARAMETERS and p.default is p.empty and p.kind is not p.VAR_POSITIONAL
    ]
    positional_only = [p.name for p in parameters if p.kind is p.POSITIONAL_ONLY]
    if unknown or positional_only:
        raise ValueError(
            f"Metric {name!r} asks for {', '.join(map(repr, unknown or positional_only))}; "
            f"a metric function may take any of {', '.join(PARAMETERS)}, by keyword."
        )
    return [p.name for p in parameters if p.name in PARAMETERS]


def _step_scorer(config: LocalMetricConfig) -> Callable[..., None]:
    def score(subject: Subject, scores: Scores, wait: Wait) -> None:
        found: list[tuple[Any, Any]] = []
        for step in _scorable(config, subject.trace):
            value, details = normalise(_call(config.scorer_fn, wait, step))
            if value is not None:
                found.append((value, details))
                scores.written.append((step, config.name, value, details))
        if found:
            _aggregate(config, subject, scores, found, wait)

    return score


def _scorable(config: LocalMetricConfig, trace: Step) -> list[Step]:
    steps = [step for step in trace.walk() if step.type in config.scorable_types]
    if not steps and tuple(config.scorable_types) == _DEFAULT_TYPES:
        return [trace]
    return steps


def _aggregate(
    config: LocalMetricConfig,
    subject: Subject,
    scores: Scores,
    found: list[tuple[Any, Any]],
    wait: Wait,
) -> None:
    values = [value for value, _ in found]
    if config.aggregator_fn is None:
        scores.values[config.name] = values[0] if len(values) == 1 else _mean(config.name, values)
        if len(found) == 1 and found[0][1] is not None:
            scores.details[config.name] = found[0][1]
        return
    aggregate = _call(config.aggregator_fn, wait, values)
    named = aggregate if isinstance(aggregate, Mapping) else {"": aggregate}
    for suffix, raw in named.items():
        name = to_text(f"{config.name}_{suffix}") or "" if suffix else config.name
        _keep(scores, name, raw)
        for step in subject.trace.walk():
            if step.type in config.aggregatable_types and name in scores.values:
                scores.written.append((step, name, scores.values[name], None))


def _mean(name: str, values: list[Any]) -> float:
    if not all(isinstance(value, (bool, int, float)) for value in values):
        raise TypeError(
            f"scored {len(values)} steps with text; give {name!r} an aggregator_fn that says "
            "what the row's score is."
        )
    return mean(values)


def _call(function: Callable[..., Any], wait: Wait, *args: Any, **kwargs: Any) -> Any:
    value = function(*args, **kwargs)
    return wait(value) if inspect.isawaitable(value) else value


def _keep(scores: Scores, name: str, raw: Any) -> None:
    value, details = normalise(raw)
    if value is not None:
        scores.values[name] = value
    if details is not None:
        scores.details[name] = details


def _write(step: Step, name: str, value: Any, details: Any) -> None:
    step.metrics[name] = value
    if isinstance(details, Mapping):
        step.metrics[f"{name}{DETAILS}"] = as_details(details)
