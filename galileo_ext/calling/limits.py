"""How fast rows may start: one limit for all of them, which also heeds the 429s they meet.

A limit says how many requests (or tokens) any sixty seconds may hold. As long as there is room in
the last sixty seconds a row starts at once: there is no warming up. A 429 halves the pace and
makes everybody wait; success brings the pace back, a little each second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import inf

from .pacing import LONGEST_PAUSE, MINUTE, Pace, TokenWindow, Window
from .signals import is_rate_limited, retry_after

__all__ = [
    "LONGEST_PAUSE",
    "LimitReport",
    "Limiter",
    "RateLimit",
    "as_rate_limit",
    "is_rate_limited",
    "retry_after",
]


@dataclass(frozen=True)
class RateLimit:
    """How much may be used in any sixty seconds.

    Attributes:
        requests_per_minute: rows (tries of rows) that may start.
        tokens_per_minute: tokens that may be used. They are known only after a row, so each row
            is first counted as the average of those before.
    """

    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None

    def __post_init__(self) -> None:
        if self.requests_per_minute is None and self.tokens_per_minute is None:
            raise ValueError("RateLimit needs requests_per_minute, tokens_per_minute or both.")
        for name in ("requests_per_minute", "tokens_per_minute"):
            _check_number(f"RateLimit's {name}", getattr(self, name))


def as_rate_limit(value: RateLimit | float | None) -> RateLimit | None:
    """Read a ``rate_limit`` argument: None, requests a minute, or a ``RateLimit``.

    Raises:
        ValueError: it is none of these.
    """
    if value is None or isinstance(value, RateLimit):
        return value
    _check_number("rate_limit", value)
    return RateLimit(requests_per_minute=value)


def _check_number(name: str, value: object) -> None:
    if value is None:
        return
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 1 <= value < inf:  # type: ignore[operator]  # a number by now
        raise ValueError(f"{name} is {value!r}; expected a number, 1 or more, or None.")


@dataclass(frozen=True)
class LimitReport:
    """What limits have cost a run.

    Attributes:
        waited: seconds rows were held back, added up over rows.
        longest: seconds one row was held back at most.
        rows_waited: tries of rows that were held back.
        throttled: 429s that rows met.
        tokens: tokens that were reported as used.
    """

    waited: float
    longest: float
    rows_waited: int
    throttled: int
    tokens: int


class Limiter:
    """Says when the next row may start; shared by all rows of a run, from any thread.

    Callers sleep by themselves, once for each try of a row::

        for seconds in limiter.turn():
            await asyncio.sleep(seconds)

    Args:
        rate_limit: the limit, or None to start without one; a 429 slows down either way.
        clock: seconds that only go forward.
    """

    def __init__(
        self, rate_limit: RateLimit | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        requests = rate_limit.requests_per_minute if rate_limit else None
        tokens = rate_limit.tokens_per_minute if rate_limit else None
        self._clock = clock
        self._lock = threading.Lock()
        self._requests = Window(requests) if requests else None
        self._tokens = TokenWindow(tokens) if tokens else None
        self._pace = Pace(requests / MINUTE if requests else None, clock())
        self._last = clock()
        self._waited = self._longest = 0.0
        self._rows_waited = self._throttled = self._used = 0

    def reserve(self) -> float:
        """Take the next place; return the seconds to wait before starting, mostly 0.0.

        A place once taken is used up, also if the row then does not start.
        """
        with self._lock:
            now = self._clock()
            start = self._pace.earliest(max(now, self._last))
            if self._requests is not None:
                start = max(start, self._requests.earliest(now, 1))
                self._requests.add(start, 1)
            if self._tokens is not None:
                start = max(start, self._tokens.earliest(now))
                self._tokens.expect(start)
            self._pace.started(start)
            self._last = start
            if start > now:
                self._rows_waited += 1
                self._count(start - now)
            return start - now

    def pause(self) -> float:
        """Return the seconds everybody has to wait because of a 429; 0.0 if it is over.

        To be asked after sleeping: a 429 may have come meanwhile.
        """
        if not self._pace.slowed:
            return 0.0
        with self._lock:
            left = max(self._pace.paused_until - self._clock(), 0.0)
            self._count(left)
            return left

    def turn(self) -> Iterator[float]:
        """Yield the seconds to sleep, one after another, until the caller may start."""
        if wait := self.reserve():
            yield wait
        while wait := self.pause():
            yield wait

    def spent(self, tokens: int) -> None:
        """Count the tokens a row has used, after it."""
        if tokens < 0:
            raise ValueError(f"tokens is {tokens!r}; expected 0 or more.")
        with self._lock:
            self._used += tokens
            if self._tokens is not None:
                self._tokens.spent(self._clock(), tokens)

    def throttled(self, retry_after: float | None = None) -> None:
        """Slow everybody down after a 429.

        Args:
            retry_after: seconds the server asked for, at most ``LONGEST_PAUSE`` of which are kept;
                None waits a second, and twice as long each time until something succeeds.
        """
        with self._lock:
            self._throttled += 1
            self._pace.shrink(self._clock(), retry_after)

    def succeeded(self) -> None:
        """Note a row that met no 429; brings the pace back."""
        if self._pace.slowed:
            with self._lock:
                self._pace.grow(self._clock())

    def report(self) -> LimitReport:
        """Return what the limit has cost so far."""
        with self._lock:
            return LimitReport(
                self._waited, self._longest, self._rows_waited, self._throttled, self._used
            )

    def _count(self, seconds: float) -> None:
        self._waited += seconds
        self._longest = max(self._longest, seconds)
