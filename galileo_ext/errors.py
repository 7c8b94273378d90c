"""Every exception this package raises, and the one table from HTTP status to class.

    GalileoError
    ├── ConfigurationError            (also ValueError)     a setting is missing or wrong
    ├── ResolutionError               (also ValueError)     a name or id leads to nothing usable
    │   ├── NameNotFoundError                               no such name; lists close ones
    │   └── AmbiguousNameError                              several have this name; lists their ids
    ├── DatasetExtensionError                               the server failed to make up rows
    ├── ExperimentFailedError                               the server gave up on an experiment
    ├── ExperimentTimeoutError        (also TimeoutError)   it has not finished in time
    ├── PaginationError                                     a list that would never end
    ├── ResponseError                                       a success whose body makes no sense
    ├── APIConnectionError            (also httpx.TransportError)  no answer at all
    │   └── APITimeoutError           (also TimeoutError)          no answer in time
    └── APIError                      (also httpx.HTTPStatusError) an error was answered
        ├── BadRequestError           400
        ├── AuthenticationError       401
        ├── ForbiddenError            403
        ├── NotFoundError             404
        │   └── IdNotFoundError       404  (also ResolutionError)  of an id that was passed in
        ├── ConflictError             409
        ├── PreconditionFailedError   412
        ├── HTTPValidationError       422  (also ValueError)
        ├── RateLimitError            429
        └── ServerError               5xx
            └── NotImplementedByServerError  501

``except httpx.HTTPStatusError`` catches every ``APIError``; ``except ValueError`` catches what
the caller can mend by passing something else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx

from ._terminal import tamed


@dataclass(frozen=True)
class Service:
    """What to check when a service refuses a call: the variables that it is configured with."""

    key: str
    address: str


GALILEO = Service("GALILEO_API_KEY", "GALILEO_API_URL")
ARIZE = Service("ARIZE_API_KEY", "ARIZE_API_HOST")
#: Where a request says which service it is for.
SERVICE = "galileo_ext.service"

_SECRET_HEADERS = re.compile(r"authorization|cookie|key|token|secret", re.IGNORECASE)
_BODY_EXCERPT = 300
#: Characters of an explanation that an error's text has; ``detail`` has all of it.
_LONGEST_DETAIL = 5000


class GalileoError(Exception):
    """Base of every error raised by this package."""


class ConfigurationError(GalileoError, ValueError):
    """A setting is missing or cannot be used; the text names the variable to set."""


class ResolutionError(GalileoError, ValueError):
    """A project, dataset, experiment or group could not be found from what was given."""


#: What to do where nothing has a name that comes close.
_MAKERS = {
    "project": "create_project makes one.",
    "dataset": "create_dataset makes one.",
    "prompt": "create_prompt makes one.",
    "log stream": "create_log_stream makes one.",
    "metric": "list_metrics says which there are; a function of your own is passed itself.",
}


class NameNotFoundError(ResolutionError):
    """Nothing has this name.

    Attributes:
        kind: what was looked for, such as ``"dataset"``.
        name: the name that was given.
        candidates: names that come close, best first.
    """

    kind: str
    name: str
    candidates: list[str]

    def __init__(self, kind: str, name: str, candidates: Iterable[str] = ()) -> None:
        self.kind, self.name, self.candidates = kind, name, list(candidates)
        hint = f"Did you mean {_one_of(self.candidates)}?" if self.candidates else _MAKERS.get(kind)
        super().__init__(f"There is no {kind} named {name!r}. {hint or ''}".rstrip())


class AmbiguousNameError(ResolutionError):
    """More than one thing has this name; pass one of the ids instead.

    Attributes:
        kind: what was looked for.
        name: the name that was given.
        ids: the ids of all that have it.
    """

    kind: str
    name: str
    ids: list[str]

    def __init__(self, kind: str, name: str, ids: Iterable[str]) -> None:
        self.kind, self.name, self.ids = kind, name, list(ids)
        super().__init__(
            f"{len(self.ids)} {kind}s are named {name!r}: {', '.join(self.ids)}. "
            "Pass one of these ids instead of the name."
        )


class DatasetExtensionError(GalileoError):
    """The server failed to make up rows for a dataset; the text has its reason."""


class ExperimentFailedError(GalileoError):
    """The server has given up on an experiment; the text has its reason."""


class ExperimentTimeoutError(GalileoError, TimeoutError):
    """The server has not finished an experiment in time, or has stopped making headway.

    Attributes:
        outstanding: what it has yet to do.
    """

    def __init__(self, message: str, outstanding: list[str]) -> None:
        self.outstanding = outstanding
        super().__init__(message)


class PaginationError(GalileoError):
    """The server's page tokens do not advance, so the list would never end."""


class ResponseError(GalileoError):
    """The server reported success with no answer: a web page, or a body that is cut off."""


class APIConnectionError(GalileoError, httpx.TransportError):
    """The request got no answer: the server is down, unreachable, or hung up."""


class APITimeoutError(APIConnectionError, TimeoutError):
    """The request got no answer within the time allowed (``Galileo(timeout=...)``, seconds)."""


class APIError(GalileoError, httpx.HTTPStatusError):
    """The server answered with an error status.

    Attributes:
        status_code: the HTTP status.
        method, path: the request that failed.
        request_id: the server's ``x-request-id``, for a support request; None if it sent none.
        detail: the server's explanation: text, a list of field errors, or None.
        error_code: Galileo's own number for the error, or None.
        response: the whole ``httpx.Response``.
    """

    advice = ""
    status_code: int
    method: str
    path: str
    request_id: str | None
    detail: Any
    error_code: int | None

    def __init__(self, response: httpx.Response, service: Service | None = None) -> None:
        body = _json_body(response)
        self._service = service or response.request.extensions.get(SERVICE, GALILEO)
        self.status_code = response.status_code
        self.method = response.request.method
        self.path = response.request.url.path
        self.request_id = response.headers.get("x-request-id") or _request_id(body)
        self.detail = _scrub(_detail(response, body), _secrets(response.request))
        self.error_code = _error_code(body)
        _mask(response.request)
        self.response = response
        super().__init__(self._message(), request=response.request, response=response)

    def __reduce__(self) -> tuple[Any, ...]:
        """Survive pickling, so that an error can leave a worker process."""
        # The text as it is: the request that it was cleaned by has lost its secrets since.
        return (_again, (type(self), self.response, self._service, self.detail))

    def _message(self) -> str:
        reason = f"{self.status_code} {_phrase(self.status_code)}"
        about = describe(self.detail)
        about = about if len(about) <= _LONGEST_DETAIL else f"{about[:_LONGEST_DETAIL]} ..."
        text = f"{self.method} {self.path} answered {reason}: {about}"
        if 300 <= self.status_code < 400:
            text += f" Is {self._service.address} the address of the API?"
        if (pause := self.response.headers.get("retry-after")) is not None:
            text += f" (Retry-After: {pause})"
        if self.error_code is not None:
            text += f" (error_code {self.error_code})"
        if self.request_id:
            text += f" [request {self.request_id}]"
        return tamed(f"{text} {self.advice.format(key=self._service.key)}".rstrip())


def _again(
    kind: type[APIError], response: httpx.Response, service: Service, detail: Any
) -> APIError:
    error = kind(response, service)
    error.detail = detail
    error.args = (error._message(),)
    return error


class BadRequestError(APIError):
    """400: the server could not make sense of the request."""


class AuthenticationError(APIError):
    """401: the API key is missing, wrong or expired."""

    advice = "Check {key} (or the api_key argument) and that it belongs to this server."


class ForbiddenError(APIError):
    """403: the key is valid but may not do this."""

    advice = "The key is known but lacks the permission; ask an administrator of the project."


class NotFoundError(APIError):
    """404: what the request names does not exist (or is not visible to this key)."""


class IdNotFoundError(NotFoundError, ResolutionError):
    """404 for an id given where a name or an id may stand; also a ``ValueError``."""


class ConflictError(APIError):
    """409: the request contradicts what is already there."""


class PreconditionFailedError(APIError):
    """412: somebody else changed it since it was read (If-Match)."""

    advice = "Read it again and repeat the change on the new version."


class HTTPValidationError(APIError, ValueError):
    """422: the server refused a value; ``detail`` says which and why."""


class RateLimitError(APIError):
    """429: too many requests; raised when retrying did not help."""

    advice = "Lower max_concurrency or wait before trying again."


class ServerError(APIError):
    """5xx: the server failed; raised when retrying did not help."""


class NotImplementedByServerError(ServerError):
    """501: this server knows the operation but does not offer it."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: HTTPValidationError,
    429: RateLimitError,
    501: NotImplementedByServerError,
}


def from_response(response: httpx.Response) -> APIError:
    """Return the exception for a response that is not a success; its body must have been read."""
    fallback = ServerError if response.status_code >= 500 else APIError
    return _BY_STATUS.get(response.status_code, fallback)(response)


def from_decoding(error: httpx.DecodingError, request: httpx.Request) -> ResponseError:
    """Return the exception for a body that is not compressed as it says."""
    _mask(request)
    where = f"{request.method} {request.url.copy_with(query=None)}"
    return ResponseError(f"{where} answered with a body that cannot be decoded: {error}.")


def unusable(response: httpx.Response, problem: str) -> ResponseError:
    """Return the exception for a success that the generated client can make nothing of."""
    request = response.request
    _mask(request)
    where = f"{request.method} {request.url.path}"
    return ResponseError(tamed(f"{where} answered {response.status_code} {problem}."))


def from_transport(error: httpx.TransportError, request: httpx.Request) -> APIConnectionError:
    """Return the exception for a request that got no answer."""
    _mask(request)
    where = f"{request.method} {request.url.copy_with(query=None, userinfo=b'')}"
    if isinstance(error, httpx.TimeoutException):
        text = f"{where} got no answer in time ({type(error).__name__})."
        return APITimeoutError(text, request=request)
    cause = (str(error) or type(error).__name__).rstrip(".")
    text = f"{where} got no answer: {cause}. Is the server running there?"
    return APIConnectionError(text, request=request)


def describe(detail: Any) -> str:
    """Put a server's ``detail`` into one line of text."""
    if detail is None:
        return "no explanation given."
    if isinstance(detail, list):
        return "; ".join(_field_error(item) for item in detail)
    return detail if isinstance(detail, str) else json.dumps(detail, default=str)


def _field_error(item: Any) -> str:
    if not isinstance(item, dict) or "msg" not in item:
        return str(item)
    loc = item.get("loc") or ()
    where = ".".join(map(str, loc)) if isinstance(loc, (list, tuple)) else str(loc)
    return f"{where}: {item['msg']}" if where else str(item["msg"])


def _json_body(response: httpx.Response) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def _detail(response: httpx.Response, body: Any) -> Any:
    if isinstance(body, dict):
        return body.get("detail") or body.get("message") or body.get("title") or body or None
    if body is not None:
        return body
    text = re.sub(r"<[^>]*>|\s+", " ", response.text).strip()
    location = response.headers.get("location")
    moved = f"it points to {location}." if location and not text else None
    return re.sub(" +", " ", text)[:_BODY_EXCERPT] or moved


def _error_code(body: Any) -> int | None:
    code = body.get("error_code") if isinstance(body, dict) else None
    return code if isinstance(code, int) else None


def _request_id(body: Any) -> str | None:
    found = body.get("request_id") if isinstance(body, dict) else None
    return found if isinstance(found, str) else None


def _secrets(request: httpx.Request) -> list[str]:
    """Values a server may echo that must not end up in an exception's text."""
    values = [v for name, v in request.headers.items() if _SECRET_HEADERS.search(name)]
    return [v.removeprefix("Bearer ") for v in values if len(v.removeprefix("Bearer ")) > 3]


def _mask(request: httpx.Request) -> None:
    """Take the secrets out of a request that is over, since the exception carries it."""
    for name in request.headers:
        if _SECRET_HEADERS.search(name):
            request.headers[name] = "***"


def _scrub(detail: Any, secrets: list[str]) -> Any:
    if isinstance(detail, str):
        for secret in secrets:
            detail = detail.replace(secret, "***")
        return detail
    if isinstance(detail, list):
        return [_scrub(item, secrets) for item in detail]
    if isinstance(detail, dict):
        return {key: _scrub(value, secrets) for key, value in detail.items()}
    return detail


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "(unregistered status)"


def _one_of(names: list[str]) -> str:
    return " or ".join(repr(name) for name in names)
