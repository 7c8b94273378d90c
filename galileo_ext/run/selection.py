"""Which rows of a dataset run: the first few, chosen ones, or those a function picks."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from .rows import Row, RowSource

#: Positions (negative ones count from the end), ids of the dataset's rows, a slice, or a function
#: that takes a ``Row`` and says whether it runs.
Rows = Iterable[int] | Iterable[str] | slice | Callable[[Row], Any]

_SHOWN = 5


@dataclass(frozen=True)
class Selection(RowSource):
    """Some of the rows of a source, in its order.

    Attributes:
        exact: whether ``total`` is how many rows there are; if not, there are at most that many.
    """

    exact: bool = True


def select(source: RowSource, limit: int | None = None, rows: Rows | None = None) -> RowSource:
    """Return a source of only some rows; nothing is read here, and no more later than needed.

    Args:
        source: all rows.
        limit: at most this many rows, the first ones (of ``rows``, if that is given too).
        rows: which ones; see ``Rows``. They run in the order of the dataset.

    Raises:
        ValueError: an argument is wrong, names rows that are not there, or leaves none. Ids that
            are not there are found while reading: by ``settled``, or at the end of the run.
    """
    _check_limit(limit)
    if rows is not None:
        source = _chosen(source, rows)
    if limit is not None:
        total = min(limit, source.total)
        source = _selection(source, partial(_first, source, limit), total, _is_exact(source))
    return source


async def settled(source: RowSource) -> RowSource:
    """Return the source with its exact total, after a pass over its rows if that is needed.

    Raises:
        ValueError: there are no rows, or some that were asked for are not there.
    """
    if _is_exact(source):
        return source
    total = 0
    async with aclosing(_generator(source)) as found:
        async for _ in found:
            total += 1
    return _selection(source, source.rows, total, exact=True)


def _chosen(source: RowSource, rows: Any) -> RowSource:
    if isinstance(rows, slice):
        return _sliced(source, rows)
    if callable(rows):
        return _picked(source, rows)
    if isinstance(rows, (str, bytes)) or not isinstance(rows, Iterable):
        raise _unusable(rows)
    wanted = list(rows)
    if not wanted:
        raise ValueError("rows is empty; expected at least one row.")
    if all(isinstance(item, str) for item in wanted):
        return _with_ids(source, wanted)
    if all(type(item) is int for item in wanted):  # a bool is no position
        return _at_positions(source, wanted)
    raise _unusable(rows)


def _unusable(rows: Any) -> ValueError:
    return ValueError(
        f"rows is {rows!r}; expected positions, row ids, a slice, or a function that takes a row."
    )


def _sliced(source: RowSource, rows: slice) -> RowSource:
    if rows.step is not None and rows.step < 1:
        raise ValueError(f"rows is {rows!r}; expected a step above 0: rows keep their order.")
    positions = range(*rows.indices(source.total))
    if not positions:
        raise ValueError(f"rows is {rows!r}, which leaves none of the {source.total} rows.")
    return _selection(source, partial(_at, source, positions, positions[-1]), len(positions))


def _at_positions(source: RowSource, wanted: list[int]) -> RowSource:
    total = source.total
    outside = [position for position in wanted if not -total <= position < total]
    if outside:
        raise ValueError(f"rows has {_listed(outside)}; there are rows 0 to {total - 1}.")
    positions = {position % total for position in wanted}
    if len(positions) < len(wanted):
        raise ValueError("rows names a row twice; use repetitions to run rows several times.")
    last = max(positions)
    return _selection(source, partial(_at, source, positions, last), len(positions))


def _with_ids(source: RowSource, wanted: list[str]) -> RowSource:
    if source.dataset_id is None:
        raise ValueError(
            f"rows has ids ({_listed(wanted)}), but only rows of a dataset on the server have "
            "ids; select these by position or with a function."
        )
    ids = set(wanted)
    if len(ids) < len(wanted):
        raise ValueError("rows names a row twice; use repetitions to run rows several times.")
    if len(ids) > source.total:
        raise ValueError(f"rows has {len(ids)} ids, but there are only {source.total} rows.")
    return _selection(source, partial(_from_ids, source, ids), len(ids), exact=False)


def _picked(source: RowSource, pick: Callable[[Row], Any]) -> RowSource:
    if inspect.iscoroutinefunction(pick):
        raise ValueError("rows is an async function; expected one that answers at once.")
    return _selection(source, partial(_matching, source, pick), source.total, exact=False)


async def _first(source: RowSource, limit: int) -> AsyncIterator[Row]:
    async with aclosing(_generator(source)) as found:
        left = limit
        async for row in found:
            yield row
            left -= 1
            if not left:
                return


async def _at(source: RowSource, positions: range | set[int], last: int) -> AsyncIterator[Row]:
    async with aclosing(_generator(source)) as found:
        async for row in found:
            if row.index in positions:
                yield row
            if row.index >= last:
                return


async def _from_ids(source: RowSource, ids: set[str]) -> AsyncIterator[Row]:
    missing = set(ids)
    async with aclosing(_generator(source)) as found:
        async for row in found:
            if row.id in missing:
                missing.discard(row.id)
                yield row
            if not missing:
                return
    raise ValueError(f"The dataset has no rows with the ids {_listed(sorted(missing))}.")


async def _matching(source: RowSource, pick: Callable[[Row], Any]) -> AsyncIterator[Row]:
    found_any = False
    async with aclosing(_generator(source)) as found:
        async for row in found:
            if _picks(pick, row):
                found_any = True
                yield row
    if not found_any:
        raise ValueError(f"None of the {source.total} rows is picked by rows={pick!r}.")


def _picks(pick: Callable[[Row], Any], row: Row) -> bool:
    try:
        return bool(pick(row))
    except Exception as error:
        name = type(error).__name__
        raise ValueError(f"rows={pick!r} failed on row {row.index}: {name}: {error}") from error


def _selection(
    source: RowSource, rows: Callable[[], AsyncIterator[Row]], total: int, exact: bool = True
) -> Selection:
    about = {field.name: getattr(source, field.name) for field in fields(RowSource)}
    return Selection(**{**about, "rows": rows, "total": total}, exact=exact)


def _generator(source: RowSource) -> AsyncGenerator[Row, None]:
    """Start a pass that can be closed, also over an iterator that has nothing to close."""
    rows = source.rows()
    return rows if isinstance(rows, AsyncGenerator) else _wrapped(rows)


async def _wrapped(rows: AsyncIterator[Row]) -> AsyncGenerator[Row, None]:
    async for row in rows:
        yield row


def _is_exact(source: RowSource) -> bool:
    return getattr(source, "exact", True)


def _check_limit(limit: int | None) -> None:
    if limit is None:
        return
    if isinstance(limit, bool) or not isinstance(limit, int):
        raise ValueError(f"limit is {limit!r}; expected an int.")
    if limit < 1:
        raise ValueError(f"limit is {limit}; expected 1 or more.")


def _listed(values: list[Any]) -> str:
    more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
    return ", ".join(map(repr, values[:_SHOWN])) + more
