"""Several runs of one row: their scores made into one, and how much they disagree."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import combinations
from typing import Any

from .._numbers import mean
from ..steps import to_text
from .scoring import normalise

Score = bool | int | float | str
_AT_K = re.compile(r"pass(?P<kind>[@^])(?P<k>[1-9]\d*)")


@dataclass(frozen=True)
class Reducer:
    """Makes one score of the scores of a row's repetitions.

    Attributes:
        name: shown in results.
        function: takes the scores there are and how many repetitions failed outright.
    """

    name: str
    function: Callable[[list[Any], int], Any]

    def __call__(self, values: Sequence[Any], failed: int = 0) -> Any:
        """Return the row's score; None if there is nothing to make it from.

        Args:
            values: the repetitions' scores; None for one on which the metric did not apply.
            failed: repetitions whose function failed, so that there was nothing to score. They
                count as not passed for any, all, pass@k and pass^k; the others leave them out.

        Raises:
            TypeError: the scores are text and the reducer needs numbers, or the reducer is a
                function and returned something that is no score.
        """
        score, _ = normalise(self.function([v for v in values if v is not None], failed))
        return score


def as_reducer(value: str | Callable[[list[Any]], Any], repetitions: int | None = None) -> Reducer:
    """Read a ``reducer`` argument.

    Args:
        value: one of ``REDUCERS``, ``"pass@K"`` or ``"pass^K"`` with a number for K, or a function
            that takes the scores of a row's repetitions (those there are) and returns one.
        repetitions: how many there will be, if that is known.

    Raises:
        ValueError: it is none of these, or K is more than there are repetitions.
    """
    if not isinstance(value, str):
        if not callable(value):
            raise ValueError(f"reducer is {value!r}; expected a name or a function.")
        name = getattr(value, "__name__", type(value).__name__)
        return Reducer(str(name), lambda values, failed: value(values))
    if match := _AT_K.fullmatch(value):
        return _at_k(value, match["kind"], int(match["k"]), repetitions)
    if value not in REDUCERS:
        known = [*REDUCERS, "pass@1", "pass^1"]
        close = get_close_matches(value, known, n=3)
        hint = " or ".join(map(repr, close)) or ", ".join([*REDUCERS, "pass@K", "pass^K"])
        raise ValueError(f"There is no reducer {value!r}; did you mean {hint}?")
    return Reducer(value, REDUCERS[value])


def reduce(
    reducer: Reducer | str | Callable[[list[Any]], Any], values: Sequence[Any], failed: int = 0
) -> Any:
    """Make one score of several; see ``as_reducer`` and ``Reducer``."""
    made = reducer if isinstance(reducer, Reducer) else as_reducer(reducer)
    return made(values, failed)


def flakiness(values: Sequence[Any]) -> float:
    """Return how much repetitions disagree: the share of all pairs of them that differ.

    0.0 if all are the same (or there are fewer than two), 1.0 if no two are; bools that are half
    and half give a little over 0.5. Scores and outputs can be compared; two are the same if they
    are equal or have the same text, so numbers that differ in the last digit differ. None stands
    for a repetition that failed.
    """
    pairs = list(combinations(values, 2))
    return sum(not _same(one, other) for one, other in pairs) / len(pairs) if pairs else 0.0


def passed(score: Any) -> bool:
    """Tell whether a score is a full one: True, or a number of 1 or more.

    Raises:
        TypeError: it is text.
    """
    return _number(score) >= 1


def _mean(values: list[Any], failed: int) -> float | None:
    return mean(map(_number, values)) if values else None


def _least(values: list[Any], failed: int) -> Any:
    return min(values, key=_number, default=None)


def _most(values: list[Any], failed: int) -> Any:
    return max(values, key=_number, default=None)


def _any(values: list[Any], failed: int) -> bool | None:
    return any([passed(v) for v in values]) if values or failed else None


def _all(values: list[Any], failed: int) -> bool | None:
    return all([passed(v) for v in values]) and not failed if values or failed else None


def _majority(values: list[Any], failed: int) -> Any:
    """Return the commonest score; of several the lowest, so that a tie is not a pass."""
    counts = Counter(values)
    most = max(counts.values(), default=0)
    return min((v for v in values if counts[v] == most), key=_order, default=None)


def _same(one: Any, other: Any) -> bool:
    try:
        if one is other or one == other:
            return True
    except Exception:  # some outputs cannot be compared, such as arrays
        pass
    return to_text(one) == to_text(other)


def _order(value: Any) -> tuple[bool, float, str]:
    is_text = isinstance(value, str)
    return (is_text, 0.0 if is_text else float(value), str(value))


def _at_k(name: str, kind: str, k: int, repetitions: int | None) -> Reducer:
    if repetitions is not None and k > repetitions:
        raise ValueError(
            f"reducer {name!r} needs {k} repetitions or more; there are {repetitions}."
        )
    estimate = _some_pass if kind == "@" else _each_passes

    def function(values: list[Any], failed: int) -> float | None:
        total, good = len(values) + failed, sum(passed(v) for v in values)
        return estimate(total, good, k) if total >= k else None

    return Reducer(name, function)


def _some_pass(total: int, good: int, k: int) -> float:
    """Estimate without bias how likely one of ``k`` tries passes, from ``total`` tries.

    The estimator of Chen et al., "Evaluating Large Language Models Trained on Code" (2021).
    """
    return 1 - math.comb(total - good, k) / math.comb(total, k)


def _each_passes(total: int, good: int, k: int) -> float:
    """Estimate without bias how likely all of ``k`` tries pass."""
    return math.comb(good, k) / math.comb(total, k)


def _number(score: Any) -> float:
    if not isinstance(score, (bool, int, float)):
        raise TypeError(f"the score {score!r} is no number; use 'majority' or a function.")
    return float(score)


#: What makes one score of several, by name; "pass@K" and "pass^K" come on top.
REDUCERS: dict[str, Callable[[list[Any], int], Any]] = {
    "mean": _mean,
    "min": _least,
    "max": _most,
    "any": _any,
    "all": _all,
    "majority": _majority,
}
