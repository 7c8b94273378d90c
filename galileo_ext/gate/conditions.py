"""Conditions such as ``accuracy >= 0.9``, read and judged."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

_FORM = re.compile(
    r"\s*(?P<name>[^\s<>=!][^<>=!]*?)\s*(?P<sign>>=|<=|==|!=|>|<)\s*"
    r"(?P<number>[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?)\s*(?P<percent>%?)\s*",
    re.IGNORECASE,
)
_SIGNS: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that a condition can be about.

    Attributes:
        value: the number; None if there is none.
        about: what it rests on, as in ``9 of 10 rows``; without a number, why there is none.
    """

    value: float | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """A condition, judged.

    Attributes:
        condition: as it was given.
        name: what it is about.
        value: what that was; None if there was nothing to judge, which is no pass.
        passed: whether it is met.
        about: what the value rests on.
    """

    condition: str
    name: str
    value: float | None
    passed: bool
    about: str = ""

    def __str__(self) -> str:
        """Say all of it in a line."""
        about = f" ({self.about})" if self.about else ""
        return f"{'pass' if self.passed else 'FAIL'}  {self.condition}: {self.shown}{about}"

    @property
    def shown(self) -> str:
        """The value as people read it."""
        return "no value" if self.value is None else f"{self.value:.4g}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, read.

    Attributes:
        text: as it was given.
        name: what it is about.
        sign: of the comparison.
        bound: the number on its right.
    """

    text: str
    name: str
    sign: str
    bound: float

    @classmethod
    def read(cls, text: str) -> Condition:
        """Read a condition: a name, one of ``>= <= > < == !=``, and a number (or a percentage).

        Raises:
            ValueError: it has another form.
        """
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError(
                f"The condition {text!r} cannot be read; expected a name, one of "
                f"{' '.join(_SIGNS)}, and a number, as in 'accuracy >= 0.9'."
            )
        bound = float(found["number"]) / (100 if found["percent"] else 1)
        return cls(text.strip(), found["name"], found["sign"], bound)

    def judge(self, measures: Mapping[str, Measure]) -> ConditionResult:
        """Say whether it is met.

        Raises:
            ValueError: there is nothing of this name.
        """
        measure = measures.get(self.name)
        if measure is None:
            close = get_close_matches(self.name, measures, n=3)
            known = " or ".join(map(repr, close)) or ", ".join(map(repr, sorted(measures)))
            raise ValueError(
                f"The condition {self.text!r} is about {self.name!r}, which this result does not "
                f"have; did you mean {known}?"
            )
        value = measure.value
        passed = value is not None and self._holds(value)
        return ConditionResult(self.text, self.name, value, passed, measure.about)

    def _holds(self, value: float) -> bool:
        # A mean is a sum divided: 0.1 + 0.2 must not fail "== 0.3", nor 0.9 less a bit ">= 0.9".
        if math.isclose(value, self.bound, rel_tol=1e-9, abs_tol=1e-12):
            value = self.bound
        return _SIGNS[self.sign](value, self.bound)
