"""Conditions such as ``accuracy >= 0.9`` or ``share(tone == 'polite') >= 90%``, read and judged."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from ..compare.proportions import wilson

_NAME = r"[^\s<>=!][^<>=!]*?"
_FORM = re.compile(
    rf"\s*(?:share\(\s*(?P<metric>{_NAME})\s*==\s*(?P<quote>['\"])(?P<label>.+?)(?P=quote)\s*\)"
    rf"|(?P<name>{_NAME}))\s*(?P<sign>>=|<=|==|!=|>|<)\s*"
    r"(?P<number>[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?)\s*(?P<percent>%?)\s*",
    re.IGNORECASE,
)
#: Words that are named where one is looked for in vain.
_SHOWN = 5
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
        rows: how many have a score, if it is a metric.
        labels: how many of them say what, if it is a metric that says words, or true and false.
    """

    value: float | None
    about: str = ""
    rows: int = 0
    labels: Mapping[str, int] = field(default_factory=dict)

    def share(self, label: str) -> Measure:
        """Return which share of the rows that have a score says something."""
        if not self.rows and self.value is None:
            return Measure(None, self.about)
        if not self.labels:
            return Measure(None, "it says numbers, or too many different words to be counted")
        said = min(self.labels.get(label, 0), self.rows)  # a row may say several, or one twice
        low, high = wilson(said, self.rows)
        about = f"{said} of {self.rows} rows, 95 % interval {low:.3f} to {high:.3f}"
        if not said:  # which may be a misprint
            about += f"; they say {', '.join(map(repr, [*self.labels][:_SHOWN]))}"
        return Measure(said / self.rows, about)


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
        label: what is counted of the metric ``name``, if it is about a share.
    """

    text: str
    name: str
    sign: str
    bound: float
    label: str | None = None

    @classmethod
    def read(cls, text: str) -> Condition:
        """Read a condition: a name, one of ``>= <= > < == !=``, and a number (or a percentage).

        Instead of a name also the share of rows of which a metric says a word.

        Raises:
            ValueError: it has another form.
        """
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError(
                f"The condition {text!r} cannot be read; expected a name, one of "
                f'{" ".join(_SIGNS)}, and a number, as in "accuracy >= 0.9" or '
                "\"share(tone == 'polite') >= 90%\"."
            )
        bound = float(found["number"]) / (100 if found["percent"] else 1)
        name = found["name"] or found["metric"]
        return cls(text.strip(), name, found["sign"], bound, found["label"])

    def judge(self, measures: Mapping[str, Measure]) -> ConditionResult:
        """Say whether it is met.

        Raises:
            ValueError: there is nothing of this name.
        """
        measure = measures.get(self.name)
        if measure is None:
            close = " or ".join(map(repr, get_close_matches(self.name, measures, n=3)))
            # Those with a dot, as "exact.min", are there for each that has none.
            plain = sorted(name for name in measures if "." not in name)
            known = ", ".join(map(repr, plain or sorted(measures)))
            raise ValueError(
                f"The condition {self.text!r} is about {self.name!r}, which this result does not "
                f"have; {f'did you mean {close}?' if close else f'it has {known}.'}"
            )
        name = self.name
        if self.label is not None:
            measure, name = measure.share(self.label), f"share({name} == {self.label!r})"
        value = measure.value
        passed = value is not None and self._holds(value)
        return ConditionResult(self.text, name, value, passed, measure.about)

    def _holds(self, value: float) -> bool:
        # A mean is a sum divided: 0.1 + 0.2 must not fail "== 0.3", nor 0.9 less a bit ">= 0.9".
        if math.isclose(value, self.bound, rel_tol=1e-9, abs_tol=1e-12):
            value = self.bound
        return _SIGNS[self.sign](value, self.bound)
