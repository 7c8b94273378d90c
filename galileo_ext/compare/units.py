"""Rows as they are compared: each once, whatever its repetitions, and found again elsewhere."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import Any, Literal, Protocol

from .._numbers import is_finite, mean
from .._text import to_text

#: Makes one score of a row's repetitions; also told how many of them failed.
Reduce = Callable[[Sequence[Any], int], Any]
Alignment = Literal["id", "content"]


class Row(Protocol):
    """What is read of a row; ``RowResult`` has it."""

    # Properties, because whoever has them may not let them be set.
    @property
    def index(self) -> int:
        """The row's position in the dataset."""

    @property
    def id(self) -> str | None:
        """The dataset's id for it."""

    @property
    def input(self) -> Any:
        """What the function was called with."""

    @property
    def output(self) -> Any:
        """What it returned."""

    @property
    def expected(self) -> Any:
        """What it should have returned."""

    @property
    def scores(self) -> Mapping[str, Any]:
        """Value by metric."""

    @property
    def error(self) -> object | None:
        """Why it failed."""

    @property
    def duration(self) -> float:
        """Seconds it took."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A row with all its repetitions.

    Attributes:
        id: the dataset's id for it, or None.
        content: what tells it from others by what is in it, and from equal ones by their order.
        index: its position.
        scores: one for each metric, made of its repetitions.
        failed: the share of its repetitions that failed.
        duration: mean seconds of those that did not; None if all did.
        rows: the repetitions themselves; nothing if they are not at hand.
    """

    id: str | None
    content: str
    index: int
    scores: Mapping[str, Any]
    failed: float
    duration: float | None
    rows: Sequence[Row] = field(default=(), repr=False)

    @property
    def substance(self) -> str:
        """What is in it, whatever its order among equal ones."""
        return self.content.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Aligned:
    """The units that are on both sides, in pairs (before, after), and those that are on one.

    Attributes:
        pairs: in the order of the one after.
        only_before, only_after: the others.
        by: what they were recognised by.
    """

    pairs: list[tuple[Unit, Unit]]
    only_before: list[Unit]
    only_after: list[Unit]
    by: Alignment


def units(rows: Iterable[Row], reduce: Reduce | None = None) -> list[Unit]:
    """Put the repetitions of each row together.

    Args:
        rows: of one result.
        reduce: makes one score of several; default: the mean of numbers, and of texts the one if
            all are the same.
    """
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.id or row.index, []).append(row)
    seen: Counter[str] = Counter()
    found = []
    for group in sorted(groups.values(), key=lambda group: group[0].index):
        content = _digest(group[0])
        seen[content] += 1
        found.append(_unit(group, f"{content}.{seen[content]}", reduce or _mean))
    return found


def align(before: Sequence[Unit], after: Sequence[Unit]) -> Aligned:
    """Find the same rows on both sides.

    By the dataset's ids, if all rows have one and some are the same; else by their input and
    expected output, equal ones in their order.
    """
    by: Alignment = "id" if _ids(before) & _ids(after) else "content"
    known = {getattr(unit, by): unit for unit in before}
    pairs = [(known.pop(key), u) for u in after if (key := getattr(u, by)) in known]
    taken = {id(u) for _, u in pairs}
    alone = [u for u in after if id(u) not in taken]
    return Aligned(pairs, list(known.values()), alone, by)


@dataclass(frozen=True, slots=True)
class Paired:
    """What the same rows have on both sides.

    Attributes:
        pairs: (before, after), of a row each.
        substances: what is in each of the rows.
    """

    pairs: list[tuple[Any, Any]]
    substances: list[str]

    def distinct(self) -> list[tuple[float, float]]:
        """Return the pairs with equal rows as one, with the same means.

        A dataset may have a row several times. That is the same question asked again: whoever took
        that for so many questions would find differences that are none.
        """
        different = len(set(self.substances))
        if different == len(self.pairs):
            return self.pairs
        sums: dict[str, tuple[float, float]] = {}
        for (before, after), substance in zip(self.pairs, self.substances, strict=True):
            one, other = sums.get(substance, (0.0, 0.0))
            sums[substance] = one + before, other + after
        # By how many there are on the average, so that the mean is that of all rows.
        often = len(self.pairs) / different
        return [(one / often, other / often) for one, other in sums.values()]


def paired(aligned: Aligned, read: Callable[[Unit], Any]) -> Paired:
    """Read something of the rows that have it on both sides; None is nothing."""
    found = [(read(before), read(after), after.substance) for before, after in aligned.pairs]
    kept = [one for one in found if one[0] is not None and one[1] is not None]
    return Paired([(b, a) for b, a, _ in kept], [substance for _, _, substance in kept])


def _ids(found: Sequence[Unit]) -> set[str]:
    ids = {unit.id for unit in found if unit.id is not None}
    return ids if len(ids) == len(found) else set()


def _digest(row: Row) -> str:
    text = f"{to_text(row.input)}\0{to_text(row.expected)}"
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _unit(group: Sequence[Row], content: str, reduce: Reduce) -> Unit:
    first, failed = group[0], sum(row.error is not None for row in group)
    took = [row.duration for row in group if row.error is None]
    return Unit(
        id=first.id,
        content=content,
        index=first.index,
        scores=_scores(group, failed, reduce),
        failed=failed / len(group),
        duration=fmean(took) if took else None,
        rows=tuple(group),
    )


def _scores(group: Sequence[Row], failed: int, reduce: Reduce) -> dict[str, Any]:
    if len(group) == 1:
        return dict(group[0].scores)
    names = dict.fromkeys(name for row in group for name in row.scores)
    found = {
        name: reduce([row.scores[name] for row in group if name in row.scores], failed)
        for name in names
    }
    return {name: value for name, value in found.items() if value is not None}


def _mean(values: Sequence[Any], failed: int) -> Any:
    if all(map(is_finite, values)):
        return mean(values)
    return values[0] if all(value == values[0] for value in values) else None
