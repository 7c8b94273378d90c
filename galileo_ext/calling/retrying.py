"""Which failures of a row are worth another try, and how long to wait before it."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .._text import describe
from .limits import LONGEST_PAUSE
from .signals import class_names, is_rate_limited, related, retry_after, status_of

_log = logging.getLogger("galileo_ext")

Predicate = Callable[[BaseException], bool]
On = type[BaseException] | Sequence[type[BaseException]] | Predicate

#: Answers that the same request may not get again. 409 is not among them: it mostly says that the
#: request contradicts what is there, and clients to whom it means "locked" retry it themselves.
_PASSING = {408, 425, 429, *range(500, 600)} - {501, 505}
#: Failed connections, by the class names of the common HTTP clients.
_BROKEN_CONNECTIONS = {
    "APIConnectionError",
    "ChunkedEncodingError",
    "ClientConnectionError",
    "ClientPayloadError",
    "ConnectTimeoutError",
    "ConnectionError",
    "EndpointConnectionError",
    "ProtocolError",
    "ReadTimeoutError",
    "Timeout",
    "TransportError",
}
#: Connections that failed because of what was asked for.
_WRONG_REQUESTS = {"LocalProtocolError", "UnsupportedProtocol"}
#: Mistakes in the function or its input; trying again only repeats them.
_MISTAKES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NameError,
    NotImplementedError,
    SyntaxError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True)
class Retry:
    """When to try a failed row again.

    Attributes:
        attempts: tries in all, the first one included.
        on: exception types, or a function that takes the exception and says whether to try
            again. By default what may pass: timeouts, broken connections, and the HTTP answers
            408, 425, 429 and 5xx (not 501 and 505) of whatever client; never a ``ValueError`` or
            another mistake in the program.
        backoff: seconds before the second try at most; doubled for each further one. The real
            wait is a random part of it, so that rows which failed together do not return together.
        maximum: seconds it grows to. A server's ``Retry-After`` is kept even if it is longer; one
            of more than ten minutes is a reason to give up.
    """

    attempts: int = 3
    on: On | None = None
    backoff: float = 0.5
    maximum: float = 30.0

    def __post_init__(self) -> None:
        if isinstance(self.attempts, bool) or not isinstance(self.attempts, int):
            raise ValueError(f"Retry's attempts is {self.attempts!r}; expected an int.")
        if self.attempts < 1:
            raise ValueError(f"Retry's attempts is {self.attempts}; expected 1 or more.")
        for name in ("backoff", "maximum"):
            _check_seconds(f"Retry's {name}", getattr(self, name))
        _predicate(self.on)

    def delay(
        self,
        attempt: int,
        error: BaseException,
        chance: Callable[[], float] = random.random,
    ) -> float | None:
        """Return the seconds to wait before the next try; None to give up.

        Args:
            attempt: how many tries there were, the failed one included.
            error: why the last one failed.
            chance: a random number from 0 to 1.
        """
        if attempt >= self.attempts or not self._wants(error):
            return None
        asked = retry_after(error) or 0.0
        if asked > LONGEST_PAUSE:
            return None
        # 2**60 half seconds are more than any maximum; beyond, floats overflow.
        longest = min(self.backoff * 2.0 ** min(attempt - 1, 60), self.maximum)
        return asked + longest * chance()

    def _wants(self, error: BaseException) -> bool:
        try:
            return _predicate(self.on)(error)
        except Exception as failure:  # the user's function, or an attribute of the user's error
            _log.warning("Whether to try again could not be decided: %s", describe(failure))
            return False


def as_retry(value: Retry | int | None) -> Retry:
    """Read a ``retries`` argument: None, the number of tries after the first, or a ``Retry``.

    Raises:
        ValueError: it is none of these.
    """
    if isinstance(value, Retry):
        return value
    if value is None:
        return Retry(attempts=1)
    if type(value) is not int or value < 0:  # a bool is no number of tries
        raise ValueError(f"retries is {value!r}; expected 0 or more, a Retry, or None.")
    return Retry(attempts=value + 1)


def is_transient(error: BaseException) -> bool:
    """Tell whether an error may not happen again if the same is tried once more.

    An error may also say so itself, with an attribute ``transient``.
    """
    if isinstance(error, _MISTAKES):
        return False
    return is_rate_limited(error) or any(_passing(each) for each in related(error))


def _passing(error: BaseException) -> bool:
    own = getattr(error, "transient", None)
    if isinstance(own, bool):
        return own
    status = status_of(error)
    if status is not None:
        # An exhausted account is a 429 too, but no rate limit.
        return status in _PASSING and status != 429
    if isinstance(error, (TimeoutError, ConnectionError)):
        return True
    names = class_names(error)
    return bool(names & _BROKEN_CONNECTIONS) and not names & _WRONG_REQUESTS


def _predicate(on: Any) -> Predicate:
    if on is None:
        return is_transient
    if isinstance(on, type) and issubclass(on, BaseException):
        return _instances(on)
    if isinstance(on, Sequence) and not isinstance(on, str):
        return _instances(*on)
    if callable(on) and not isinstance(on, type):
        return lambda error: bool(on(error))
    raise ValueError(f"Retry's on is {on!r}; expected exception types or a function.")


def _instances(*types: Any) -> Predicate:
    wrong = [t for t in types if not (isinstance(t, type) and issubclass(t, BaseException))]
    if wrong or not types:
        raise ValueError(f"Retry's on has {(wrong or types)!r}; expected exception types.")
    return lambda error: isinstance(error, types)


def _check_seconds(name: str, value: object) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 <= value < float("inf"):  # type: ignore[operator]  # a number by now
        raise ValueError(f"{name} is {value!r}; expected seconds, 0 or more.")
