"""Lists are lazy, complete, and never endless; the same in both worlds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from galileo_api.types import UNSET

from galileo_ext import PaginationError, pagination
from galileo_ext.aio import pagination as aio_pagination

Page = tuple[list[int], object]


class Pages:
    """A server of pages that remembers what it was asked."""

    def __init__(self, answer: Callable[[int], Page]) -> None:
        self.answer, self.asked = answer, list[int]()

    def fetch(self, token: int) -> Page:
        self.asked.append(token)
        return self.answer(token)

    async def afetch(self, token: int) -> Page:
        return self.fetch(token)


def count_to(total: int, size: int = 10) -> Callable[[int], Page]:
    def answer(token: int) -> Page:
        items = list(range(token, min(token + size, total)))
        return items, token + size if token + size < total else None

    return answer


def collect_async(pages: Pages, *, prefetch: bool) -> list[int]:
    async def run() -> list[int]:
        return [n async for n in aio_pagination.paginate(pages.afetch, prefetch=prefetch)]

    return asyncio.run(run())


def collect_sync(pages: Pages, *, prefetch: bool) -> list[int]:
    return list(pagination.paginate(pages.fetch, prefetch=prefetch))


BOTH = pytest.mark.parametrize("collect", [collect_sync, collect_async])
PREFETCH = pytest.mark.parametrize("prefetch", [False, True])
Collect = Callable[..., list[int]]


@BOTH
@PREFETCH
@pytest.mark.parametrize("total", [0, 1, 10, 11, 35])
def test_every_item_comes_once_in_order(collect: Collect, prefetch: bool, total: int) -> None:
    pages = Pages(count_to(total))
    assert collect(pages, prefetch=prefetch) == list(range(total))
    assert pages.asked == list(range(0, max(total, 1), 10))


@pytest.mark.parametrize("token", ["token", "5", 3.5, True, {}])
@BOTH
def test_a_token_that_is_no_number_is_not_taken_for_the_end(
    collect: Collect, token: object
) -> None:
    with pytest.raises(PaginationError, match="expected a number"):
        collect(Pages(lambda _: ([1], token)), prefetch=False)


@pytest.mark.parametrize("end", [None, "", UNSET])
def test_the_list_ends_where_there_is_no_token(end: object) -> None:
    assert collect_sync(Pages(lambda _: ([1], end)), prefetch=False) == [1]


@BOTH
@PREFETCH
@pytest.mark.parametrize(
    "answer",
    [
        lambda token: ([token], 0),  # a token that stands still
        lambda token: ([token], 100 if token == 0 else 50),  # one that goes back
        lambda token: ([7, 8], token + 2),  # one that moves while the items do not
        lambda token: ([], token + 1),  # pages with nothing on them, for ever
    ],
)
def test_an_endless_list_is_an_error(
    collect: Collect, prefetch: bool, answer: Callable[[int], Page]
) -> None:
    with pytest.raises(PaginationError, match="do not advance"):
        collect(Pages(answer), prefetch=prefetch)


def test_a_page_is_asked_for_only_when_it_is_needed() -> None:
    pages = Pages(count_to(100))
    numbers: Iterator[int] = pagination.paginate(pages.fetch)
    assert pages.asked == []
    assert [next(numbers) for _ in range(10)] == list(range(10))
    assert pages.asked == [0]
    next(numbers)
    assert pages.asked == [0, 10]


def test_prefetching_asks_for_the_next_page_while_this_one_is_read() -> None:
    pages = Pages(count_to(30))

    async def run() -> list[int]:
        numbers = aio_pagination.paginate(pages.afetch, prefetch=True)
        await anext(numbers)
        await asyncio.sleep(0)
        asked = list(pages.asked)
        await numbers.aclose()  # type: ignore[attr-defined]  # an async generator
        return asked

    assert asyncio.run(run()) == [0, 10]


@BOTH
def test_an_error_on_a_later_page_reaches_the_reader(collect: Collect) -> None:
    def answer(token: int) -> Page:
        if token:
            raise RuntimeError("page two is broken")
        return [1], 1

    for prefetch in (False, True):
        with pytest.raises(RuntimeError, match="page two"):
            collect(Pages(answer), prefetch=prefetch)
