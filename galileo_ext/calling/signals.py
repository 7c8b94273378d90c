"""What an error says about itself: its HTTP status, whether to slow down, how long to wait.

Clients of model providers raise errors of many classes. They are recognised by what they carry,
so that none of those packages has to be installed or imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any

#: Errors looked at, at most: an error, what it was raised from, and what it groups.
_RELATED = 20

_LIMITED_CLASSES = {
    "RateLimitError",
    "RateLimitExceeded",
    "ResourceExhausted",
    "ThrottlingException",
    "TooManyRequests",
    "TooManyRequestsError",
}
_LIMITED_CODES = {
    "rate_limit_error",
    "rate_limit_exceeded",
    "resource_exhausted",
    "throttling",
    "throttlingexception",
    "toomanyrequestsexception",
}
#: A 429 that no waiting mends: the account has run out of money.
_SPENT_CODES = {"insufficient_quota", "billing_hard_limit_reached"}


def related(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, those it was raised from, and the members of groups."""
    waiting, seen = [error], set[int]()
    while waiting and len(seen) < _RELATED:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        if current.__cause__ is not None:
            waiting.append(current.__cause__)
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(current.exceptions)


def class_names(error: BaseException) -> set[str]:
    """Return the names of an error's class and of all its bases."""
    return {kind.__name__ for kind in type(error).__mro__}


def status_of(error: BaseException) -> int | None:
    """Return the HTTP status an error carries, or None."""
    if isinstance(error, SystemExit):
        return None
    response = _get(error, "response")
    amazon = _get(_get(response, "ResponseMetadata"), "HTTPStatusCode")
    names = ("status_code", "http_status", "status", "code")
    found = [_get(holder, name) for holder in (error, response) for name in names]
    return next((status for value in (*found, amazon) if (status := _status(value))), None)


def is_rate_limited(error: BaseException) -> bool:
    """Tell whether an error says "too many requests", as a 429 or in another way.

    An exhausted account answers 429 as well; waiting does not mend that, so it does not count.
    """
    errors = list(related(error))
    if any(_codes(each) & _SPENT_CODES for each in errors):
        return False
    return any(_limited(each) for each in errors)


def retry_after(error: BaseException, now: Callable[[], datetime] | None = None) -> float | None:
    """Return the seconds an error asks to wait, or None if it does not say.

    Args:
        error: what was raised.
        now: the wall clock, for answers that give a date; the real one by default.
    """
    clock = now or _utc_now
    asked = (_asked(each, clock) for each in related(error))
    return next((seconds for seconds in asked if seconds is not None), None)


def _limited(error: BaseException) -> bool:
    return (
        status_of(error) == 429
        or bool(_codes(error) & _LIMITED_CODES)
        or bool(class_names(error) & _LIMITED_CLASSES)
    )


def _codes(error: BaseException) -> set[str]:
    """Return the words by which an error names itself, in lower case."""
    body = _get(error, "body")
    amazon = _get(_get(error, "response"), "Error")
    holders = (error, body, _get(body, "error"))
    found = [_get(holder, name) for holder in holders for name in ("code", "type", "status")]
    found += [_get(amazon, "Code"), _grpc_code(error)]
    return {value.lower() for value in found if isinstance(value, str)}


def _grpc_code(error: BaseException) -> Any:
    code = _get(error, "code")
    if not callable(code) or isinstance(code, type):
        return None
    try:
        return _get(code(), "name")
    except Exception:  # whatever a foreign error's method raises, it has told us nothing
        return None


def _asked(error: BaseException, now: Callable[[], datetime]) -> float | None:
    headers = _headers(error)
    milliseconds = _seconds(headers.get("retry-after-ms"), now)
    if milliseconds is not None:
        return milliseconds / 1000
    named = (headers.get("retry-after"), _get(error, "retry_after"), *_google_delays(error))
    found = (_seconds(value, now) for value in named)
    return next((seconds for seconds in found if seconds is not None), None)


def _headers(error: BaseException) -> dict[str, Any]:
    response = _get(error, "response")
    amazon = _get(_get(response, "ResponseMetadata"), "HTTPHeaders")
    merged: dict[str, Any] = {}
    for headers in (amazon, _get(error, "headers"), _get(response, "headers")):
        try:
            merged.update((str(name).lower(), value) for name, value in headers.items())
        except Exception:  # not headers after all
            continue
    return merged


def _google_delays(error: BaseException) -> Iterator[Any]:
    details = _get(error, "details")
    if isinstance(details, Mapping):
        details = _get(_get(details, "error"), "details")
    for detail in details if isinstance(details, (list, tuple)) else ():
        text = _get(detail, "retryDelay")
        yield text.removesuffix("s") if isinstance(text, str) else None
        yield _get(_get(detail, "retry_delay"), "seconds")


def _seconds(value: Any, now: Callable[[], datetime]) -> float | None:
    """Read a number of seconds or an HTTP date; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return _until(str(value), now)
    return max(seconds, 0.0) if isfinite(seconds) else None


def _until(text: str, now: Callable[[], datetime]) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max((moment - now()).total_seconds(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _status(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:4])
    is_status = isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 599
    return int(value) if is_status else None


def _get(holder: Any, name: str) -> Any:
    """Read a key or an attribute; None if there is none, or if reading it fails."""
    try:
        return holder.get(name) if isinstance(holder, Mapping) else getattr(holder, name, None)
    except Exception:  # foreign properties may raise anything
        return None


def _utc_now() -> datetime:
    return datetime.now(UTC)
