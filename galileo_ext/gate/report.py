"""What the conditions on a result came to."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..compare.comparison import Comparison
from .conditions import Condition, ConditionResult, Measure

#: Who asks about one of these has thought of rows that fail.
_ABOUT_FAILURES = {"ok", "failed", "failure_rate"}
#: In front of a metric's name, for one that means something else too.
_METRICS = "metrics."


@dataclass(frozen=True, kw_only=True)
class CheckReport:
    """Whether a result is good enough, and why.

    Attributes:
        name: of the experiment.
        link: its page; empty for a dry run.
        conditions: each with the value that it was held against.
        comparison: with the baseline, if one was given.
    """

    name: str
    link: str = ""
    conditions: list[ConditionResult] = field(default_factory=list)
    comparison: Comparison | None = None

    @property
    def passed(self) -> bool:
        """Whether every condition is met."""
        return all(condition.passed for condition in self.conditions)

    @property
    def failures(self) -> list[ConditionResult]:
        """The conditions that are not met."""
        return [condition for condition in self.conditions if not condition.passed]

    def to_markdown(self) -> str:
        """Return a summary for a pull request or the page of a CI job; every value is escaped."""
        from .markdown import summary

        return summary(self)

    def _repr_markdown_(self) -> str:
        """Return what a notebook shows."""
        return self.to_markdown()

    def to_junit(self, path: str | os.PathLike[str]) -> Path:
        """Write a JUnit XML file with a test case for each condition; return its path."""
        from .junit import write_conditions

        return write_conditions(self, path)

    def __str__(self) -> str:
        """Say it in a line for each condition."""
        verdict = "passed" if self.passed else "failed"
        lines = [f"Check of {self.name!r} {verdict}.", *(f"  {one}" for one in self.conditions)]
        if self.comparison is not None:
            lines.append(str(self.comparison))
        return "\n".join(lines)


def judge(
    conditions: Sequence[str],
    implied: Sequence[str],
    scored: Mapping[str, Measure],
    counted: Mapping[str, Measure],
) -> list[ConditionResult]:
    """Judge conditions, and those that hold unless one is about the same.

    Args:
        conditions: what was asked for.
        implied: what is asked for besides, of what was counted; that no metric which is asked
            about may have failed comes on top.
        scored: what conditions can be about that comes from metrics, by name.
        counted: all else that they can be about.

    Raises:
        ValueError: a condition cannot be read, or is about nothing that there is, or about what
            has two meanings.
    """
    read = [Condition.read(text) for text in conditions]
    measures = {**scored, **{f"{_METRICS}{n}": m for n, m in scored.items()}, **counted}
    for condition in read:
        if condition.name in scored and condition.name in counted:
            raise ValueError(
                f"The condition {condition.text!r} has two meanings: there is a metric of this "
                f"name too, which is meant by {_METRICS + condition.name!r}."
            )
    named = {condition.name for condition in read}
    if named & _ABOUT_FAILURES:
        named.add("failed")
    others = [Condition.read(text) for text in [*implied, *_unfailing(read, scored)]]
    return [c.judge(measures) for c in [*read, *(o for o in others if o.name not in named)]]


def _unfailing(read: Sequence[Condition], scored: Mapping[str, Measure]) -> list[str]:
    names = [condition.name.removeprefix(_METRICS) for condition in read]
    return [
        f"{_METRICS}{failed} == 0"
        for failed, measure in scored.items()
        if failed.endswith(".failed") and measure.value
        and any(f"{name}.".startswith(failed.removesuffix("failed")) for name in names)
        and failed not in names
    ]  # fmt: skip
