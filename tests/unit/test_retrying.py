"""What is tried again, how often, and after how long."""

from __future__ import annotations

import concurrent.futures
import json
import urllib.error
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.calling.retrying import Retry, as_retry, is_transient
from galileo_ext.errors import APITimeoutError, from_response


class Answered(Exception):
    def __init__(self, status: int, retry_after: str | None = None, code: str | None = None):
        super().__init__(f"answered {status}")
        self.status_code = status
        self.code = code
        self.headers = {} if retry_after is None else {"retry-after": retry_after}


class Unlucky(ValueError):
    status_code = 503


class SaysNo(TimeoutError):
    transient = False


class SaysYes(Exception):
    transient = True


def caused(outer: Exception, cause: BaseException) -> Exception:
    outer.__cause__ = cause
    return outer


def answer(status: int) -> httpx.Response:
    return httpx.Response(status, request=httpx.Request("POST", "http://h/p"))


TRANSIENT = [
    TimeoutError(),
    concurrent.futures.TimeoutError(),
    ConnectionResetError(),
    BrokenPipeError(),
    httpx.ConnectError("no"),
    httpx.ReadTimeout("slow"),
    httpx.RemoteProtocolError("hung up"),
    requests.ConnectionError(),
    requests.Timeout(),
    requests.exceptions.ChunkedEncodingError(),
    APITimeoutError("slow"),
    *(Answered(status) for status in (408, 425, 429, 500, 502, 503, 504, 520, 529)),
    from_response(answer(503)),
    caused(RuntimeError("chain failed"), httpx.ReadTimeout("slow")),
    caused(RuntimeError("chain failed"), Answered(429)),
    ExceptionGroup("two", [ConnectionResetError(), KeyError()]),
    SaysYes(),
]
LASTING = [
    ValueError(),
    TypeError(),
    KeyError("x"),
    ZeroDivisionError(),
    AssertionError(),
    RuntimeError(),
    MemoryError(),
    FileNotFoundError(),
    SystemExit(1),
    Unlucky(),
    SaysNo(),
    json.JSONDecodeError("no", "", 0),
    requests.exceptions.InvalidURL(),
    httpx.UnsupportedProtocol("ftp"),
    httpx.LocalProtocolError("bad header"),
    urllib.error.HTTPError("http://h", 404, "no", None, None),  # type: ignore[arg-type]  # no headers
    *(Answered(status) for status in (400, 401, 403, 404, 409, 422, 501, 505)),
    Answered(429, code="insufficient_quota"),
    from_response(answer(409)),
    caused(ValueError("bad answer"), httpx.ReadTimeout("slow")),
]


@pytest.mark.parametrize("error", TRANSIENT, ids=repr)
def test_what_may_pass_is_tried_again(error: BaseException) -> None:
    assert is_transient(error)
    assert Retry().delay(1, error) is not None


@pytest.mark.parametrize("error", LASTING, ids=repr)
def test_what_would_only_happen_again_is_not(error: BaseException) -> None:
    assert not is_transient(error)
    assert Retry().delay(1, error) is None


def always() -> float:
    return 1.0


def test_the_wait_doubles_up_to_the_maximum() -> None:
    retry = Retry(attempts=9, backoff=0.5, maximum=5)
    waits = [retry.delay(attempt, TimeoutError(), always) for attempt in range(1, 10)]
    assert waits == [0.5, 1, 2, 4, 5, 5, 5, 5, None]


@given(chance=st.floats(0, 1), attempt=st.integers(1, 10_000))
def test_the_wait_is_a_random_part_of_it(chance: float, attempt: int) -> None:
    retry = Retry(attempts=100_000)
    whole = retry.delay(attempt, TimeoutError(), always)
    part = retry.delay(attempt, TimeoutError(), lambda: chance)
    assert whole is not None
    assert part == pytest.approx(whole * chance)
    assert 0 <= part <= 30


def test_two_waits_differ() -> None:
    assert len({Retry().delay(1, TimeoutError()) for _ in range(20)}) > 1


def test_a_server_is_not_asked_earlier_than_it_said() -> None:
    assert Retry().delay(1, Answered(429, "20"), lambda: 0.0) == 20
    assert Retry(maximum=1).delay(1, Answered(503, "45"), always) == 45.5


def test_a_server_that_says_tomorrow_is_not_waited_for() -> None:
    assert Retry().delay(1, Answered(429, "86400")) is None


@pytest.mark.parametrize(
    ("on", "again", "not_again"),
    [
        (KeyError, KeyError(), TimeoutError()),
        (LookupError, KeyError(), TimeoutError()),
        ((KeyError, ValueError), ValueError(), TimeoutError()),
        ([KeyError], KeyError(), TimeoutError()),
        (lambda error: "busy" in str(error), RuntimeError("busy"), RuntimeError("broken")),
    ],
)
def test_on_says_what_is_tried_again(on: Any, again: Exception, not_again: Exception) -> None:
    retry = Retry(on=on)
    assert retry.delay(1, again) is not None
    assert retry.delay(1, not_again) is None


@pytest.mark.parametrize("value", ["TimeoutError", 5, [], (int,), ["KeyError"], int], ids=repr)
def test_an_unusable_on_is_refused_before_the_run(value: Any) -> None:
    with pytest.raises(ValueError, match="Retry's on"):
        Retry(on=value)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Retry(attempts=0),
        lambda: Retry(attempts=True),
        lambda: Retry(attempts=1.5),  # type: ignore[arg-type]  # the point
        lambda: Retry(backoff=-1),
        lambda: Retry(backoff=float("nan")),
        lambda: Retry(maximum=float("inf")),
    ],
)
def test_impossible_numbers_are_refused(make: Callable[[], Retry]) -> None:
    with pytest.raises(ValueError, match="expected"):
        make()


def test_retries_counts_the_tries_after_the_first() -> None:
    assert as_retry(None).attempts == 1
    assert as_retry(0).attempts == 1
    assert as_retry(2).attempts == 3
    mine = Retry(attempts=7)
    assert as_retry(mine) is mine
    for wrong in (-1, True, 1.0, "2"):
        with pytest.raises(ValueError, match=f"retries is {wrong!r}"):
            as_retry(wrong)  # type: ignore[arg-type]  # the point


def test_without_retries_nothing_is_tried_again() -> None:
    assert as_retry(None).delay(1, TimeoutError()) is None
