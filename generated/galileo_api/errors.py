# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""What a call of the raw client raises.

    Exception
    ├── UnexpectedStatus      the status is not one that the description calls a success
    └── UnreadableAnswer      a success whose body does not have the documented form (a ValueError)

Failures to get an answer at all are httpx's own errors.
"""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

#: Where a client of httpx may leave, in an answer's `extensions`, a function that makes the error of
#: an answer that cannot be used, from the answer and what is wrong with it.
UNUSABLE = "unusable_answer"

_SHOWN = 500
#: From so many bytes on an answer is read without garbage collection.
_LARGE = 200_000


def _describe(response: httpx.Response) -> str:
    request = response.request
    return f"{request.method} {request.url.path} answered {response.status_code}"


def _excerpt(content: bytes) -> str:
    text = content[: 4 * _SHOWN].decode(errors="replace")
    return text if len(text) <= _SHOWN else text[:_SHOWN] + " ..."


class UnexpectedStatus(Exception):
    """The server answered with a status that is not a documented success."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.status_code = response.status_code
        self.content = response.content
        super().__init__(f"{_describe(response)}: {_excerpt(response.content) or 'no text'}")


class UnreadableAnswer(ValueError):
    """The server reported success, and its answer is not what the description promises."""

    def __init__(self, response: httpx.Response, reason: str) -> None:
        self.response = response
        self.status_code = response.status_code
        self.content = response.content
        super().__init__(f"{_describe(response)} with a body that cannot be read: {reason}")


def unexpected(response: httpx.Response) -> Exception:
    """Make the error for an answer whose status is not a documented success."""
    problem = "which is no documented success"
    return _own(response, problem) or UnexpectedStatus(response)


def _unreadable(response: httpx.Response, reason: str) -> Exception:
    problem = f"with a body that cannot be read: {reason}"
    return _own(response, problem) or UnreadableAnswer(response, reason)


def _own(response: httpx.Response, problem: str) -> Exception | None:
    """Make the error that whoever sent the request wants for answers that cannot be used."""
    make = response.extensions.get(UNUSABLE)
    error: Exception | None = make(response, problem) if make is not None else None
    return error


@contextmanager
def reading(response: httpx.Response) -> Iterator[None]:
    """Turn whatever goes wrong while an answer is parsed into UnreadableAnswer.

    The objects of a large answer are all kept, and nothing else is made meanwhile; a collector that
    goes through them again and again, as their number grows, finds nothing.
    """
    paused = len(response.content) >= _LARGE and gc.isenabled()
    if paused:
        gc.disable()
    try:
        yield
    except KeyError as error:
        raise _unreadable(response, f"the field {error} is missing") from error
    except json.JSONDecodeError as error:
        raise _unreadable(response, f"it is not JSON ({error})") from error
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        raise _unreadable(response, f"it has not the documented form ({error})") from error
    finally:
        if paused:
            gc.enable()


__all__ = ["UNUSABLE", "UnexpectedStatus", "UnreadableAnswer", "reading", "unexpected"]
