"""What a metric says about a record, and how records and their traces show it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from galileo_ext.embedded.experiments.ranking import number

Value = bool | int | float | str | list[Any] | None
Info = dict[str, Any]


class NotApplicable(Exception):
    """The metric makes no sense for the record; the message says why."""


class Failed(Exception):
    """The metric has no value; the message says why. What it has cost is kept nevertheless."""

    def __init__(self, message: str, used: "Used | None" = None) -> None:
        super().__init__(message)
        self.used = used


@dataclass(frozen=True)
class Used:
    """What asking a model has cost: dollars where the price is known, and tokens."""

    model: str | None = None
    calls: int = 0
    cost: float | None = None
    input_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: "Used") -> "Used":
        """Add up; the sum of what is known and what is not is not known."""
        costs = [one.cost for one in (self, other) if one.calls]
        known = [cost for cost in costs if cost is not None]
        return Used(
            self.model or other.model,
            self.calls + other.calls,
            sum(known) if known and len(known) == len(costs) else None,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
        )


@dataclass(frozen=True)
class Score:
    """A value with its reasons; ``average`` is that of the judges, before the verdict."""

    value: Value
    explanation: str | None = None
    judges: int | None = None
    average: float | None = None
    used: Used | None = None
    metadata: dict[str, Any] = field(default_factory=dict)

    def info(self) -> Info:
        """Show it as the API does."""
        told = {
            "status_type": "success",
            "value": self.value,
            "explanation": self.explanation,
            "num_judges": self.judges,
            "multijudge_average": self.average,
            "metadata": self.metadata or None,
            **_cost(self.used),
        }
        return {key: one for key, one in told.items() if one is not None or key == "value"}


def not_applicable(error: NotApplicable) -> Info:
    """Show that a metric does not fit."""
    return {"status_type": "not_applicable", "message": str(error)}


def failed(error: Failed) -> Info:
    """Show that a metric has no value, and why."""
    return {"status_type": "failed", "message": str(error), **_lost(error.used)}


def broken(error: Exception) -> Info:
    """Show that the computation itself broke."""
    return {"status_type": "error", "message": f"{type(error).__name__}: {error}"}


def rolled_up(found: Sequence[Info], how: str | None) -> Info:
    """Show on a trace what its spans have: one value for all, or why there is none."""
    values = [one["value"] for one in found if one["status_type"] == "success"]
    values = [value for value in values if value is not None]
    if not values:
        return _nothing(found)
    value, about = _together(values, how)
    told: Info = {"status_type": "roll_up", "value": value, "roll_up_metrics": about}
    return {**told, **_sums(found), **_reason(found)}


def _nothing(found: Sequence[Info]) -> Info:
    wrong = [one for one in found if one["status_type"] in ("failed", "error")]
    if not wrong:
        return {"status_type": "not_applicable", "message": found[0].get("message") or "No value."}
    message = wrong[0]["message"]
    if len(found) > 1:
        message = f"{len(wrong)} of {len(found)} spans have no value. The first: {message}"
    return {"status_type": wrong[0]["status_type"], "message": message}


def _together(values: list[Value], how: str | None) -> tuple[Value, dict[str, Any]]:
    numbers = [n for n in map(number, values) if n is not None]
    if len(numbers) < len(values):
        lists = [value if isinstance(value, list) else [value] for value in values]
        labels = chain.from_iterable(lists)
        counted = dict(Counter(map(str, labels)))
        return (values[0] if len(values) == 1 else list(counted)), {"category_count": counted}
    sums = {
        "average": sum(numbers) / len(numbers),
        "sum": sum(numbers),
        "max": max(numbers),
        "min": min(numbers),
    }
    how = how if how in sums else "average"
    return (values[0] if len(values) == 1 else sums[how]), {how: sums[how]}


def _sums(found: Sequence[Info]) -> Info:
    names = ("cost", "input_tokens", "output_tokens", "total_tokens")
    sums = {name: [one[name] for one in found if one.get(name) is not None] for name in names}
    return {name: sum(values) for name, values in sums.items() if values}


def _reason(found: Sequence[Info]) -> Info:
    only = found[0] if len(found) == 1 else {}
    kept = ("explanation", "model_alias", "num_judges", "multijudge_average", "metadata")
    return {key: only[key] for key in kept if key in only}


def _cost(used: Used | None) -> Info:
    if used is None or not used.calls:
        return {}
    return {
        "cost": used.cost,
        "model_alias": used.model,
        "input_tokens": used.input_tokens,
        "output_tokens": used.output_tokens,
        "total_tokens": used.input_tokens + used.output_tokens,
    }


def _lost(used: Used | None) -> Info:
    """Keep what failed attempts have cost; the API has no fields for that, but takes others."""
    return {key: value for key, value in _cost(used).items() if value is not None}
