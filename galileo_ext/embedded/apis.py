"""The APIs that this server speaks: each has its description, its handlers and its errors."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.storage.store import Store

ApiName = Literal["galileo", "arize"]


@dataclass(frozen=True)
class Api:
    """One API.

    Attributes:
        package: the raw client, which has the description with it.
        prefix: what may stand before the paths of the description.
        handlers: what answers, by operationId.
        reasons: why an operation has no handler, where there is a reason.
        problem: makes the body of an error from it and the path of the request.
        problem_type: the media type of that body.
        prepare: called with a database before the first request.
    """

    package: str
    prefix: str
    handlers: Mapping[str, Callable[[Call], Any]]
    reasons: Mapping[str, str]
    problem: Callable[[Refusal, str], dict[str, Any]]
    problem_type: str
    prepare: Callable[[Store], None]


def api_named(name: str) -> Api:
    """Return an API by its name; the handlers of the others are not imported."""
    if name == "galileo":
        return _galileo()
    if name == "arize":
        return _arize()
    raise ValueError(f"api is {name!r}; expected 'galileo' or 'arize'.")


def _galileo() -> Api:
    from galileo_ext.embedded.operations import HANDLERS, REASONS

    return Api(
        package="galileo_api",
        prefix="/v2",
        handlers=HANDLERS,
        reasons=REASONS,
        problem=lambda refusal, _path: refusal.body,
        problem_type="application/json",
        prepare=lambda _store: None,
    )


def _arize() -> Api:
    from galileo_ext.embedded.arize import operations, problems, spaces

    return Api(
        package="arize_api",
        prefix="",
        handlers=operations.HANDLERS,
        reasons=operations.REASONS,
        problem=problems.body,
        problem_type="application/problem+json",
        prepare=spaces.prepare,
    )
