# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""What a call of the raw client raises.

    Exception
    ├── UnexpectedStatus      the status is not one that the description calls a success
    └── UnreadableAnswer      a success whose body does not have the documented form (a ValueError)

Failures to get an answer at all are httpx's own errors.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

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
        raise UnreadableAnswer(response, f"the field {error} is missing") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise UnreadableAnswer(response, str(error)) from error
    finally:
        if paused:
            gc.enable()


__all__ = ["UnexpectedStatus", "UnreadableAnswer", "reading"]
