"""What errors of clients nobody has imported say about themselves."""

from __future__ import annotations

import email.message
import urllib.error
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.calling.limits import is_rate_limited, retry_after
from galileo_ext.calling.signals import status_of
from galileo_ext.errors import from_response

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class Shaped(Exception):
    """An error with the attributes it is given."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__("shaped")
        for name, value in attributes.items():
            setattr(self, name, value)


def response(status: int, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, request=httpx.Request("GET", "http://h/p"))


class GrpcCode(Enum):
    RESOURCE_EXHAUSTED = (8, "resource exhausted")
    UNAVAILABLE = (14, "unavailable")


def openai_error(status: int, code: str | None = None, **headers: str) -> Exception:
    return Shaped(status_code=status, code=code, response=response(status, **headers))


def httpx_error(status: int, **headers: str) -> Exception:
    answer = response(status, **headers)
    return httpx.HTTPStatusError("no", request=answer.request, response=answer)


def requests_error(status: int, **headers: str) -> Exception:
    answer = requests.Response()
    answer.status_code = status
    answer.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return requests.HTTPError("no", response=answer)


def urllib_error(status: int, **headers: str) -> Exception:
    message = email.message.Message()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return urllib.error.HTTPError("http://h", status, "no", message, None)


def amazon_error(status: int, code: str, **headers: str) -> Exception:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    about = {"HTTPStatusCode": status, "HTTPHeaders": named}
    return Shaped(response={"Error": {"Code": code}, "ResponseMetadata": about})


def google_error(delay: str) -> Exception:
    detail = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay}
    body = {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "details": [detail]}}
    return Shaped(code=429, status="RESOURCE_EXHAUSTED", details=body)


class RateLimitError(Exception):
    pass


class OverTheTop(RateLimitError):
    pass


@pytest.mark.parametrize(
    "error",
    [
        openai_error(429),
        openai_error(429, "rate_limit_exceeded"),
        httpx_error(429),
        requests_error(429),
        urllib_error(429),
        from_response(response(429)),
        google_error("34s"),
        amazon_error(400, "ThrottlingException"),
        amazon_error(429, "TooManyRequestsException"),
        Shaped(code=lambda: GrpcCode.RESOURCE_EXHAUSTED),
        Shaped(code="429"),
        Shaped(status=429),
        Shaped(body={"error": {"type": "rate_limit_error"}}),
        RateLimitError(),
        OverTheTop(),
    ],
    ids=lambda error: f"{type(error).__name__} {vars(error)}"[:60],
)
def test_too_many_requests_are_recognised(error: Exception) -> None:
    assert is_rate_limited(error)
    try:
        raise RuntimeError("my chain failed") from error
    except RuntimeError as outer:
        assert is_rate_limited(outer), "also as the cause of another error"
    assert is_rate_limited(ExceptionGroup("two", [ValueError(), error]))


@pytest.mark.parametrize(
    "error",
    [
        openai_error(500),
        openai_error(429, "insufficient_quota"),
        Shaped(status_code=429, body={"error": {"code": "insufficient_quota"}}),
        httpx_error(503),
        requests_error(404),
        amazon_error(400, "ValidationException"),
        Shaped(code=lambda: GrpcCode.UNAVAILABLE),
        Shaped(code=lambda: 1 / 0),
        Shaped(code=int),
        Shaped(status_code=True),
        Shaped(status_code="many"),
        ValueError("429"),
        SystemExit(429),
    ],
    ids=lambda error: f"{type(error).__name__} {vars(error)}"[:60],
)
def test_other_errors_are_not(error: BaseException) -> None:
    assert not is_rate_limited(error)


def test_an_error_caught_before_another_is_not_its_cause() -> None:
    try:
        try:
            raise openai_error(429)
        except Shaped:
            raise ValueError("unrelated") from None
    except ValueError as error:
        assert not is_rate_limited(error)


def test_errors_that_cause_each_other_end() -> None:
    first, second = ValueError(1), ValueError(2)
    first.__cause__, second.__cause__ = second, first
    assert not is_rate_limited(first)
    assert retry_after(first) is None


class Hostile(Exception):
    @property
    def response(self) -> Any:
        raise RuntimeError("no")

    status_code = headers = code = details = response


def test_attributes_that_raise_say_nothing() -> None:
    assert status_of(Hostile()) is None
    assert not is_rate_limited(Hostile())
    assert retry_after(Hostile()) is None


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        (openai_error(429, retry_after="7"), 7.0),
        (openai_error(429, retry_after="7", retry_after_ms="6500"), 6.5),
        (httpx_error(429, Retry_After="0.25"), 0.25),
        (requests_error(429, Retry_After="12"), 12.0),
        (urllib_error(429, Retry_After="3"), 3.0),
        (amazon_error(429, "Throttling", retry_after="4"), 4.0),
        (google_error("34s"), 34.0),
        (google_error("1.5s"), 1.5),
        (Shaped(details=[SimpleNamespace(retry_delay=SimpleNamespace(seconds=9))]), 9.0),
        (Shaped(retry_after=5), 5.0),
        (Shaped(headers={"Retry-After": "6"}), 6.0),
        (httpx_error(429, Retry_After="-5"), 0.0),
        (httpx_error(429, Retry_After=format_datetime(NOW + timedelta(seconds=90))), 90.0),
        (httpx_error(429, Retry_After="Sun, 01 Mar 2026 12:01:00 GMT"), 60.0),
        (httpx_error(429, Retry_After="Sun, 01 Mar 2020 12:01:00 GMT"), 0.0),
        (httpx_error(429, Retry_After="soon"), None),
        (httpx_error(429, Retry_After="inf"), None),
        (httpx_error(429, Retry_After="nan"), None),
        (httpx_error(429), None),
        (Shaped(retry_after=True), None),
        (Shaped(headers=["Retry-After"]), None),
        (Shaped(details="try again in 3 s"), None),
        (ValueError(), None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_wait_asked_for_is_read(error: Exception, seconds: float | None) -> None:
    assert retry_after(error, lambda: NOW) == seconds
    outer = RuntimeError()
    outer.__cause__ = error
    assert retry_after(outer, lambda: NOW) == seconds


@given(text=st.one_of(st.text(), st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ [\d:]+ \w*")))
def test_any_text_for_a_wait_is_a_number_or_nothing(text: str) -> None:
    seconds = retry_after(Shaped(headers={"retry-after": text}))
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("value", [99, 600, 1006, -429, 429.0, None, "4 29", "٤٢٩", "9" * 5000])
def test_what_is_no_http_status_is_not_taken_for_one(value: Any) -> None:
    assert status_of(Shaped(status_code=value)) is None
