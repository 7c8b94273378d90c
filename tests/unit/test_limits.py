"""Rows start as fast as the limit allows, never faster, and all of them heed a 429."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.calling.limits import LONGEST_PAUSE, Limiter, RateLimit, as_rate_limit


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def limited(clock: Clock, requests: float | None = None, tokens: float | None = None) -> Limiter:
    limit = RateLimit(requests, tokens) if requests or tokens else None
    return Limiter(limit, clock)


def starts(limiter: Limiter, clock: Clock, count: int) -> list[float]:
    """The moments at which rows start, if one after the other sleeps as long as it is told."""
    found = []
    for _ in range(count):
        for seconds in limiter.turn():
            clock.now += seconds
        found.append(clock.now)
    return found


def busiest_minute(moments: list[float]) -> int:
    # The window is open on one side: what began a minute ago to the instant no longer counts.
    return max(sum(m <= other < m + 60 - 1e-6 for other in moments) for m in moments)


# -- the argument ------------------------------------------------------------------------------


def test_a_number_means_requests_a_minute() -> None:
    assert as_rate_limit(None) is None
    assert as_rate_limit(90) == RateLimit(requests_per_minute=90)
    both = RateLimit(10, 2000)
    assert as_rate_limit(both) is both


@pytest.mark.parametrize("value", [0, -1, 0.5, True, float("nan"), float("inf"), "60"], ids=repr)
def test_what_is_no_rate_is_refused_with_its_value(value: Any) -> None:
    with pytest.raises(ValueError, match="rate_limit is"):
        as_rate_limit(value)
    with pytest.raises(ValueError, match="tokens_per_minute is"):
        RateLimit(tokens_per_minute=value)


def test_a_limit_that_limits_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="requests_per_minute, tokens_per_minute or both"):
        RateLimit()


# -- requests ----------------------------------------------------------------------------------


def test_without_a_limit_nobody_waits() -> None:
    clock = Clock()
    limiter = limited(clock)
    assert starts(limiter, clock, 1000) == [1000.0] * 1000
    assert limiter.report().rows_waited == 0


def test_there_is_no_warming_up() -> None:
    clock = Clock()
    assert starts(limited(clock, 600), clock, 600) == [1000.0] * 600


def test_the_next_minute_begins_when_the_last_one_ends() -> None:
    clock = Clock()
    found = starts(limited(clock, 10), clock, 25)
    assert found == [1000.0] * 10 + [1060.0] * 10 + [1120.0] * 5


def test_places_are_taken_in_order_by_all_who_wait() -> None:
    clock = Clock()
    limiter = limited(clock, 2)
    assert [limiter.reserve() for _ in range(6)] == [0, 0, 60, 60, 120, 120]
    clock.now += 90
    assert limiter.reserve() == 90


gaps = st.lists(st.floats(0, 40, allow_nan=False), min_size=1, max_size=120)


@given(gaps=gaps, limit=st.integers(1, 20))
def test_no_minute_holds_more_than_the_limit(gaps: list[float], limit: int) -> None:
    clock = Clock()
    limiter = limited(clock, limit)
    found = []
    for gap in gaps:
        clock.now += gap
        found.append(clock.now + limiter.reserve())
    assert busiest_minute(found) <= limit
    assert found == sorted(found)


@given(gaps=gaps, limit=st.integers(1, 20))
def test_nobody_waits_longer_than_the_limit_demands(gaps: list[float], limit: int) -> None:
    clock = Clock()
    limiter = limited(clock, limit)
    exact: list[float] = []
    for gap in gaps:
        clock.now += gap
        earliest = max([clock.now, *exact[-1:]])
        if len(exact) >= limit:
            earliest = max(earliest, exact[-limit] + 60)
        exact.append(earliest)
        started = clock.now + limiter.reserve()
        # Starts a hundredth of a second apart count as one; the delay does not add up by more.
        assert started <= earliest + 0.011 * (1 + len(exact) // limit)


def test_memory_does_not_grow_with_the_limit() -> None:
    clock = Clock()
    limiter = limited(clock, 1_000_000)
    for _ in range(50_000):
        clock.now += 60 / 1_000_000
        limiter.reserve()
    assert limiter._requests is not None
    assert len(limiter._requests._log) <= 301


def test_threads_share_one_limit() -> None:
    clock = Clock()
    limiter = limited(clock, 100)
    waits: list[float] = []
    threads = [
        threading.Thread(target=lambda: waits.extend(limiter.reserve() for _ in range(50)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {wait: waits.count(wait) for wait in waits} == {0: 100, 60: 100, 120: 100, 180: 100}


def test_the_report_adds_up_the_waiting() -> None:
    clock = Clock()
    limiter = limited(clock, 2)
    for _ in range(5):
        limiter.reserve()
    report = limiter.report()
    assert (report.rows_waited, report.waited, report.longest) == (3, 240.0, 120.0)


# -- tokens ------------------------------------------------------------------------------------


def rows_with_tokens(limiter: Limiter, clock: Clock, tokens: list[int]) -> list[float]:
    """Rows one after the other, a second each, that report their tokens at the end."""
    found = []
    for used in tokens:
        found.extend(starts(limiter, clock, 1))
        clock.now += 1
        limiter.spent(used)
    return found


def test_rows_wait_for_tokens_as_known_from_the_rows_before() -> None:
    clock = Clock()
    limiter = limited(clock, tokens=1000)
    found = rows_with_tokens(limiter, clock, [250] * 8)
    assert [moment - 1000 for moment in found] == [0, 1, 2, 3, 61, 62, 63, 64]
    assert limiter.report().tokens == 2000


def test_a_row_larger_than_the_limit_starts_alone() -> None:
    clock = Clock()
    found = rows_with_tokens(limited(clock, tokens=100), clock, [5000] * 3)
    assert [moment - 1000 for moment in found] == [0, 61, 121]


def test_rows_that_never_say_what_they_used_are_not_held_back() -> None:
    clock = Clock()
    limiter = limited(clock, tokens=100)
    assert starts(limiter, clock, 50) == [1000.0] * 50


@given(tokens=st.lists(st.integers(0, 500), min_size=1, max_size=80))
def test_a_minute_holds_the_tokens_and_one_row_more_at_most(tokens: list[int]) -> None:
    clock = Clock()
    limit = 1000
    found = rows_with_tokens(limited(clock, tokens=limit), clock, tokens)
    for moment in found:
        window = [
            used for at, used in zip(found, tokens, strict=True) if moment <= at < moment + 59
        ]
        # One after the other, only the row that is running can be underestimated.
        assert sum(window) <= limit + max(tokens)


def test_impossible_tokens_are_refused() -> None:
    with pytest.raises(ValueError, match="tokens is -1"):
        limited(Clock(), tokens=100).spent(-1)


def test_tokens_are_counted_also_without_a_limit() -> None:
    limiter = limited(Clock())
    limiter.spent(7)
    assert limiter.report().tokens == 7


# -- 429 ---------------------------------------------------------------------------------------


def busy(limiter: Limiter, clock: Clock, seconds: float, rate: float) -> None:
    for _ in range(int(seconds * rate)):
        limiter.reserve()
        clock.now += 1 / rate


def test_everybody_waits_as_long_as_the_server_asked() -> None:
    clock = Clock()
    limiter = limited(clock)
    limiter.throttled(7.5)
    assert limiter.pause() == 7.5
    assert limiter.reserve() == 7.5
    clock.now += 7.5
    assert limiter.pause() == 0


def test_a_sleeper_notices_a_429_that_came_meanwhile() -> None:
    clock = Clock()
    limiter = limited(clock, 1)
    limiter.reserve()
    turn = limiter.turn()
    assert next(turn) == 60
    clock.now += 50
    limiter.throttled(30)
    clock.now += 10
    assert next(turn) == 20
    clock.now += 20
    with pytest.raises(StopIteration):
        next(turn)


def test_a_429_halves_the_pace() -> None:
    clock = Clock()
    limiter = limited(clock)
    busy(limiter, clock, seconds=5, rate=20)
    limiter.throttled(0)
    found = starts(limiter, clock, 30)
    assert found[-1] - found[0] == pytest.approx(29 / 10, rel=0.05)


def test_a_wave_of_429s_is_one_signal() -> None:
    clock = Clock()
    limiter = limited(clock)
    busy(limiter, clock, seconds=5, rate=20)
    for _ in range(16):
        limiter.throttled(2)
    assert limiter.report().throttled == 16
    found = starts(limiter, clock, 30)
    assert found[-1] - found[0] == pytest.approx(29 / 10, rel=0.05)


def test_the_longest_pause_asked_for_holds() -> None:
    clock = Clock()
    limiter = limited(clock)
    limiter.throttled(5)
    limiter.throttled(2)
    assert limiter.pause() == 5
    limiter.throttled(9)
    assert limiter.pause() == 9


def test_without_retry_after_the_pauses_double_until_something_succeeds() -> None:
    clock = Clock()
    limiter = limited(clock)
    pauses = []
    for _ in range(9):
        limiter.throttled()
        pauses.append(limiter.pause())
        clock.now += pauses[-1]
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    clock.now += 1
    limiter.succeeded()
    limiter.throttled()
    assert limiter.pause() == 1


def test_no_server_can_stop_a_run_for_a_day() -> None:
    limiter = limited(Clock())
    limiter.throttled(86_400)
    assert limiter.pause() == LONGEST_PAUSE


def test_the_pace_never_falls_to_nothing() -> None:
    clock = Clock()
    limiter = limited(clock)
    for _ in range(200):
        limiter.throttled(0)
        clock.now += 0.001
    assert all(gap <= 60 for gap in differences(starts(limiter, clock, 5)))


def differences(moments: list[float]) -> Iterator[float]:
    return (later - earlier for earlier, later in pairwise(moments))


@pytest.mark.parametrize("requests", [None, 1200])
def test_success_brings_the_pace_back_in_steps(requests: int | None) -> None:
    clock = Clock()
    limiter = limited(clock, requests)
    busy(limiter, clock, seconds=5, rate=20)
    limiter.throttled(0)
    rates = []
    for _ in range(40):
        before = clock.now
        starts(limiter, clock, 20)
        rates.append(20 / max(clock.now - before, 1e-9))
        limiter.succeeded()
    slowed = [rate for rate in rates[1:] if rate < 19.9]
    assert slowed == sorted(slowed), "it never falls back without a 429"
    assert slowed[0] == pytest.approx(10, rel=0.1)
    assert len(slowed) > 5, "it does not jump back"
    assert limiter.reserve() == 0 or requests


def test_after_a_long_silence_the_pace_does_not_jump() -> None:
    clock = Clock()
    limiter = limited(clock)
    busy(limiter, clock, seconds=5, rate=20)
    limiter.throttled(0)
    clock.now += 1000
    limiter.succeeded()
    found = starts(limiter, clock, 11)
    assert found[-1] - found[0] > 0.9


def test_success_of_rows_that_began_before_the_429_does_not_count() -> None:
    clock = Clock()
    limiter = limited(clock)
    busy(limiter, clock, seconds=5, rate=20)
    limiter.throttled(10)
    clock.now += 5
    limiter.succeeded()
    found = starts(limiter, clock, 11)
    assert found[0] == pytest.approx(1015)
    assert found[-1] - found[0] == pytest.approx(1.0, rel=0.05)


@given(
    events=st.lists(
        st.tuples(st.sampled_from(["row", "429", "ok", "tokens"]), st.floats(0, 5)), max_size=150
    )
)
def test_whatever_happens_the_limit_holds_and_nobody_waits_for_ever(
    events: list[tuple[str, float]],
) -> None:
    clock = Clock()
    limiter = limited(clock, 5, 500)
    found = []
    for kind, gap in events:
        clock.now += gap
        if kind == "row":
            wait = limiter.reserve()
            assert 0 <= wait <= 60 * (len(found) + 2) + LONGEST_PAUSE
            found.append(clock.now + wait)
        elif kind == "429":
            limiter.throttled(gap if gap > 1 else None)
        elif kind == "ok":
            limiter.succeeded()
        else:
            limiter.spent(int(gap * 100))
    assert not found or busiest_minute(found) <= 5
    assert found == sorted(found)


def test_nobody_overtakes_those_who_wait() -> None:
    clock = Clock()
    limiter = limited(clock, tokens=1000)
    rows_with_tokens(limiter, clock, [600])
    limiter.reserve()
    waiting = clock.now + limiter.reserve()
    assert waiting > clock.now
    limiter.spent(0)  # so there is room again, but somebody was first
    assert clock.now + limiter.reserve() >= waiting


def test_a_burst_within_the_limit_does_not_count_as_its_pace() -> None:
    clock = Clock()
    limiter = limited(clock, 600)
    busy(limiter, clock, seconds=1, rate=100)
    limiter.throttled(0)
    found = starts(limiter, clock, 21)
    assert found[-1] - found[0] == pytest.approx(20 / 5, rel=0.05)
