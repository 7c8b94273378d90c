"""When the next start may be: room in the last minute, and a pace that 429s slow down."""

from __future__ import annotations

from collections import deque

MINUTE = 60.0
#: No server can make a run stand still for longer than this, in seconds.
LONGEST_PAUSE = 600.0
#: Uses closer together than this are kept as one, so that memory does not grow with the limit.
_GRAIN = 0.01
_SLOWEST = 1 / MINUTE
_SHRINK = 0.5
#: The pace is back where it was after this many seconds of success, counted from zero.
_RECOVERY = 60.0
#: The rate before a 429 is taken over this many seconds, or up to twice as many.
_MEASURED = 5.0
_FIRST_PAUSE, _LONGEST_BACKOFF = 1.0, 60.0


class Pace:
    """The distance between starts after a 429; none as long as there was no 429."""

    def __init__(self, ceiling: float | None, now: float) -> None:
        self._ceiling = ceiling
        self._rate: float | None = None
        self._top = 0.0
        self._next = self._grown = now
        self.paused_until: float = now
        self._streak = 0
        self._marks, self._counts = (now, now), (0, 0)

    @property
    def slowed(self) -> bool:
        """Whether a 429 is not yet overcome."""
        return self._rate is not None

    def earliest(self, start: float) -> float:
        """Return the first moment from ``start`` on at which the pace allows one more."""
        return max(start, self.paused_until, self._next) if self._rate is not None else start

    def started(self, at: float) -> None:
        """Count a start."""
        if self._rate is not None:
            self._next = at + 1 / self._rate
        elif at - self._marks[1] > _MEASURED:
            self._marks, self._counts = (self._marks[1], at), (self._counts[1], 0)
        self._counts = (self._counts[0], self._counts[1] + 1)

    def shrink(self, now: float, retry_after: float | None) -> None:
        """Halve the rate and pause; the 429s of rows already running count as one."""
        # Whatever answers during a pause was asked before it: that wave is one signal.
        if now >= self.paused_until:
            self._halve(now)
            self._streak += 1
        backoff = min(_FIRST_PAUSE * 2.0 ** min(self._streak - 1, 30), _LONGEST_BACKOFF)
        pause = backoff if retry_after is None else min(retry_after, LONGEST_PAUSE)
        self.paused_until = self._grown = max(self.paused_until, now + pause)

    def grow(self, now: float) -> None:
        """Raise the rate by the time since the last success; at the top there is none again."""
        if self._rate is None or now < self._grown:
            return
        self._streak = 0
        # A second at most: after a long silence the rate must not jump.
        self._rate += self._top / _RECOVERY * min(now - self._grown, 1.0)
        self._grown = now
        if self._rate >= self._top:
            self._rate = None
            self._marks, self._counts = (now, now), (0, 0)

    def _halve(self, now: float) -> None:
        if self._rate is None:
            seen = sum(self._counts) / max(now - self._marks[0], 1.0)
            self._top = min(seen, self._ceiling or seen)
            self._rate = self._top
        self._rate = max(self._rate * _SHRINK, _SLOWEST)
        self._top = max(self._top, 2 * _SLOWEST)
        self._next = now


class Window:
    """What was used in the last sixty seconds or will be, and when there is room for more."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._used = 0.0
        # [from, until, amount], in the order of time.
        self._log: deque[list[float]] = deque()

    def earliest(self, now: float, amount: float) -> float:
        """Return the first moment from ``now`` on at which ``amount`` fits in."""
        while self._log and self._log[0][1] + MINUTE <= now:
            self._used -= self._log.popleft()[2]
        if not self._log:
            self._used = 0.0  # what rounding has left
        free, start = self._limit - self._used, now
        for _, until, used in self._log:
            if free >= amount:
                break
            # One that is larger than the limit starts when nothing else is left.
            start, free = max(start, until + MINUTE), free + used
        return start

    def add(self, at: float, amount: float) -> None:
        """Use ``amount`` at a moment."""
        self._used += amount
        place = len(self._log)
        while place and self._log[place - 1][0] > at:
            place -= 1
        if place and at - self._log[place - 1][0] < _GRAIN:
            before = self._log[place - 1]
            before[1], before[2] = max(before[1], at), before[2] + amount
        else:
            self._log.insert(place, [at, at, amount])


class TokenWindow:
    """A window for what is known only afterwards: expected at the start, put right at the end."""

    def __init__(self, limit: float) -> None:
        self._window = Window(limit)
        self._expected: deque[tuple[float, float]] = deque()
        self._total = self._rows = 0

    @property
    def _average(self) -> float:
        return self._total / self._rows if self._rows else 0.0

    def earliest(self, now: float) -> float:
        """Return the first moment from ``now`` on at which an average row fits in."""
        while self._expected and self._expected[0][0] + MINUTE <= now:
            self._expected.popleft()
        return self._window.earliest(now, self._average)

    def expect(self, at: float) -> None:
        """Count an average row."""
        self._window.add(at, self._average)
        self._expected.append((at, self._average))

    def spent(self, now: float, tokens: int) -> None:
        """Replace the oldest expectation by what was really used."""
        self._total, self._rows = self._total + tokens, self._rows + 1
        at, expected = self._expected.popleft() if self._expected else (now, 0.0)
        difference = tokens - expected
        # What is given back counts from when it was taken, what comes on top from now: a mistake
        # can only make the next row wait.
        self._window.add(now if difference > 0 else at, difference)
