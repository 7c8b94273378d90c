"""The only loop over pages: every list of the API is read through it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, TypeVar

from galileo_api.types import Unset

from ..errors import PaginationError
from ._ahead import Ahead

T = TypeVar("T")

#: The largest page the API's lists are asked for.
PAGE = 1000
_EMPTY_PAGES = 3


async def paginate(
    fetch: Callable[[int], Coroutine[Any, Any, tuple[list[T], object]]], *, prefetch: bool = False
) -> AsyncIterator[T]:
    """Yield every item of a paged list, asking for pages as they are needed.

    Args:
        fetch: takes a starting token, returns that page's items and the token of the next page
            (unset, None or empty: there is none).
        prefetch: whether to ask for the next page while this one is consumed.

    Raises:
        PaginationError: the tokens or the pages do not advance, so the list would never end; or a
            token is no number, so the rest of the list cannot be asked for.
    """
    async for item in _pages(fetch, 0, _Guard(), prefetch):
        yield item


async def paginate_by_cursor(
    fetch: Callable[[str | None], Coroutine[Any, Any, tuple[list[T], str | None]]],
    *,
    prefetch: bool = False,
) -> AsyncIterator[T]:
    """The same for a list whose pages end with a cursor; the first one is asked for with None."""
    async for item in _pages(fetch, None, _CursorGuard(), prefetch):
        yield item


async def _pages(
    fetch: Callable[[Any], Coroutine[Any, Any, tuple[list[T], Any]]],
    first: object,
    guard: _Guard | _CursorGuard,
    prefetch: bool,
) -> AsyncIterator[T]:
    items, following = await fetch(first)
    while True:
        token = guard.advance(items, following)
        ahead = Ahead(fetch, token) if prefetch and token is not None else None
        try:
            for item in items:
                yield item
        except GeneratorExit:
            if ahead is not None:
                ahead.cancel()
            raise
        if token is None:
            return
        items, following = await ahead.result() if ahead is not None else await fetch(token)


class _Guard:
    """Notices a list that goes in circles."""

    def __init__(self) -> None:
        self._token = 0
        self._empty = 0
        self._previous: list[Any] = []

    def advance(self, items: list[Any], following: object) -> int | None:
        """Return the next token, or None at the end."""
        if following is None or following == "" or isinstance(following, Unset):
            return None
        if not isinstance(following, int) or isinstance(following, bool):
            raise PaginationError(f"The server's next token is {following!r}; expected a number.")
        self._empty = 0 if items else self._empty + 1
        repeated = bool(items) and items == self._previous
        if following <= self._token or repeated or self._empty >= _EMPTY_PAGES:
            raise PaginationError(
                f"The server's pages do not advance: after token {self._token} came "
                f"{'the same' if repeated else len(items)} items and next token {following}."
            )
        self._token, self._previous = following, items
        return following


class _CursorGuard:
    """Notices a cursor that comes again."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._empty = 0

    def advance(self, items: list[Any], following: str | None) -> str | None:
        """Return the next cursor, or None at the end."""
        if not following:
            return None
        self._empty = 0 if items else self._empty + 1
        if following in self._seen or self._empty >= _EMPTY_PAGES:
            raise PaginationError(
                f"The server's pages do not advance: after {len(self._seen) + 1} of them the next "
                f"cursor is {following!r}."
            )
        self._seen.add(following)
        return following
