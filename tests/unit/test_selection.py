"""Only the rows that were asked for run, in the dataset's order, read no further than needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.run.rows import Row, RowSource, from_records
from galileo_ext.run.selection import Selection, select, settled


class Server:
    """A dataset on a server that counts what is read of it."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.read = 0
        self.open = 0

    @property
    def source(self) -> RowSource:
        return RowSource(self._rows, self.total, dataset_id="d", version_index=3, name="cities")

    async def _rows(self) -> AsyncIterator[Row]:
        self.open += 1
        try:
            for index in range(self.total):
                self.read += 1
                yield Row(index, f"input {index}", id=f"id-{index}")
        finally:
            self.open -= 1


def indices(source: RowSource) -> list[int]:
    async def collect() -> list[int]:
        return [row.index async for row in source.rows()]

    return asyncio.run(collect())


def settle(source: RowSource) -> RowSource:
    return asyncio.run(settled(source))


def exact(source: RowSource) -> bool:
    return source.exact if isinstance(source, Selection) else True


@pytest.mark.parametrize(
    ("limit", "rows", "expected", "read"),
    [
        (None, None, list(range(10)), 10),
        (3, None, [0, 1, 2], 3),
        (99, None, list(range(10)), 10),
        (None, [4, 1, -1], [1, 4, 9], 10),
        (None, {2, 5}, [2, 5], 6),
        (None, range(2, 5), [2, 3, 4], 5),
        (None, (i for i in (3, 0)), [0, 3], 4),
        (None, slice(2, 8, 3), [2, 5], 6),
        (None, slice(-2, None), [8, 9], 10),
        (2, slice(4, None), [4, 5], 6),
        (None, ["id-7", "id-2"], [2, 7], 8),
        (1, ["id-7", "id-2"], [2], 3),
        (None, lambda row: row.index % 4 == 0, [0, 4, 8], 10),
        (2, lambda row: row.id > "id-4", [5, 6], 7),
    ],
    ids=str,
)
def test_the_rows_asked_for_run_in_order(
    limit: int | None, rows: Any, expected: list[int], read: int
) -> None:
    server = Server(10)
    source = select(server.source, limit, rows)
    assert server.read == 0
    assert indices(source) == expected
    assert (server.read, server.open) == (read, 0)
    assert indices(source) == expected, "a second pass gives the same"
    if exact(source):
        assert source.total == len(expected)
    else:
        assert source.total >= len(expected)
    assert settle(source).total == len(expected)
    assert exact(settle(source))


def test_what_is_known_of_the_dataset_is_kept() -> None:
    source = select(Server(10).source, limit=2)
    assert (source.dataset_id, source.version_index, source.name) == ("d", 3, "cities")


def test_without_a_selection_the_source_is_the_same() -> None:
    source = Server(10).source
    assert select(source) is source
    assert settle(source) is source


@given(
    total=st.integers(1, 30),
    bounds=st.tuples(*[st.one_of(st.none(), st.integers(-40, 40))] * 2),
    step=st.one_of(st.none(), st.integers(1, 9)),
    limit=st.one_of(st.none(), st.integers(1, 40)),
)
def test_a_slice_means_what_it_means_for_a_list(
    total: int, bounds: tuple[int | None, int | None], step: int | None, limit: int | None
) -> None:
    rows = slice(*bounds, step)
    expected = list(range(total))[rows][:limit]
    source = Server(total).source
    if not expected:
        with pytest.raises(ValueError, match="leaves none"):
            select(source, limit, rows)
        return
    chosen = select(source, limit, rows)
    assert indices(chosen) == expected
    assert chosen.total == len(expected)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"limit": 0}, "limit is 0; expected 1 or more"),
        ({"limit": True}, "limit is True; expected an int"),
        ({"limit": 2.0}, r"limit is 2\.0; expected an int"),
        ({"rows": []}, "rows is empty"),
        ({"rows": "id-1"}, "rows is 'id-1'; expected positions"),
        ({"rows": 3}, "rows is 3; expected positions"),
        ({"rows": [1, "id-1"]}, "expected positions"),
        ({"rows": [True]}, "expected positions"),
        ({"rows": [10, -11, 3]}, "rows has 10, -11; there are rows 0 to 9"),
        ({"rows": list(range(10, 30))}, "10, 11, 12, 13, 14 and 15 more"),
        ({"rows": [1, 1]}, "names a row twice"),
        ({"rows": [9, -1]}, "names a row twice"),
        ({"rows": ["a", "a"]}, "names a row twice"),
        ({"rows": [f"x{i}" for i in range(11)]}, "11 ids, but there are only 10 rows"),
        ({"rows": slice(5, 5)}, "leaves none of the 10 rows"),
        ({"rows": slice(None, None, -1)}, "expected a step above 0"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_before_anything_is_read(
    arguments: dict[str, Any], message: str
) -> None:
    server = Server(10)
    with pytest.raises(ValueError, match=message):
        select(server.source, **arguments)
    assert server.read == 0


def test_an_async_function_cannot_pick() -> None:
    async def pick(row: Row) -> bool:
        return True

    with pytest.raises(ValueError, match="async function"):
        select(Server(2).source, rows=pick)


def test_rows_in_memory_have_no_ids() -> None:
    with pytest.raises(ValueError, match=r"'a', 'b'.*select these by position"):
        select(from_records(["x", "y"]), rows=["a", "b"])


@pytest.mark.parametrize("use", [indices, settle])
def test_ids_that_are_not_there_are_named(use: Any) -> None:
    with pytest.raises(ValueError, match="no rows with the ids 'id-10', 'nope'"):
        use(select(Server(10).source, rows=["id-2", "nope", "id-10"]))


@pytest.mark.parametrize("use", [indices, settle])
def test_a_function_that_picks_nothing_is_an_error(use: Any) -> None:
    with pytest.raises(ValueError, match="None of the 10 rows is picked"):
        use(select(Server(10).source, rows=lambda row: False))


def test_a_function_that_fails_names_the_row() -> None:
    def pick(row: Row) -> bool:
        return row.metadata["city"] == "Rome"

    with pytest.raises(ValueError, match="failed on row 0: KeyError: 'city'"):
        settle(select(Server(10).source, rows=pick))


def test_a_source_that_is_no_generator_can_be_selected_from() -> None:
    class Plain:
        def __init__(self) -> None:
            self.index = -1

        def __aiter__(self) -> Plain:
            return self

        async def __anext__(self) -> Row:
            self.index += 1
            if self.index > 5:
                raise StopAsyncIteration
            return Row(self.index, "x")

    assert indices(select(RowSource(Plain, 6), limit=2, rows=slice(1, None))) == [1, 2]


def test_stopping_early_closes_the_source() -> None:
    server = Server(1000)

    async def look() -> None:
        rows = select(server.source, rows=lambda row: True).rows()
        async for _ in rows:
            break
        await rows.aclose()  # type: ignore[attr-defined]  # a generator

    asyncio.run(look())
    assert (server.read, server.open) == (1, 0)
