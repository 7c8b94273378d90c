"""The seam under every call: what is retried, what is not, and that raw calls get it too."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from galileo_api.api.health import healthcheck
from galileo_api.api.projects import create_project, get_project
from galileo_api.models import ProjectCreate

import galileo_ext
from galileo_ext import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ForbiddenError,
    Galileo,
    HTTPValidationError,
    NotFoundError,
    RateLimitError,
    ResponseError,
    ServerError,
)

OK = {"api_version": "2", "message": "ok", "version": "1"}
Handler = Callable[[httpx.Request], httpx.Response]


class Script(httpx.MockTransport):
    """Answers with one step after the other: a status, an exception, or a response."""

    def __init__(self, *steps: object) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, httpx.Response):
            return step
        return httpx.Response(int(str(step)), json=OK if step == 200 else {"detail": "no"})


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(_seconds: float) -> None:
        return None

    monkeypatch.setattr("httpx_retries.retry.time.sleep", lambda _seconds: None)
    monkeypatch.setattr("httpx_retries.retry.asyncio.sleep", at_once, raising=False)


def connect(*steps: object, **options: object) -> tuple[Galileo, Script]:
    script = Script(*steps)
    client = Galileo("key", api_url="http://127.0.0.1:1", transport=script, **options)  # type: ignore[arg-type]  # passed through
    return client, script


def test_it_says_who_calls() -> None:
    client, script = connect(200)
    healthcheck.sync(client=client.raw)
    assert script.requests[0].headers["User-Agent"] == f"galileo-ext/{galileo_ext.__version__}"


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_reads_are_repeated_after_passing_failures(status: int) -> None:
    client, script = connect(status, status, 200)
    assert healthcheck.sync(client=client.raw).message == "ok"
    assert len(script.requests) == 3


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError("x"), httpx.ReadTimeout("x"), httpx.RemoteProtocolError("x")]
)
def test_reads_are_repeated_when_the_answer_is_lost(failure: Exception) -> None:
    client, script = connect(failure, 200)
    healthcheck.sync(client=client.raw)
    assert len(script.requests) == 2


@pytest.mark.parametrize("failure", [500, 503, httpx.ReadTimeout("x"), httpx.ReadError("x")])
def test_writes_are_not_repeated_when_they_may_have_happened(failure: object) -> None:
    client, script = connect(failure)
    with pytest.raises((ServerError, APIConnectionError)):
        create_project.sync(client=client.raw, body=ProjectCreate(name="p"))
    assert len(script.requests) == 1


@pytest.mark.parametrize("failure", [429, httpx.ConnectError("x"), httpx.ConnectTimeout("x")])
def test_writes_are_repeated_when_nothing_can_have_happened(failure: object) -> None:
    client, script = connect(failure, 422)
    with pytest.raises(HTTPValidationError):
        create_project.sync(client=client.raw, body=ProjectCreate(name="p"))
    assert len(script.requests) == 2


def test_retries_end() -> None:
    client, script = connect(503, max_retries=2)
    with pytest.raises(ServerError):
        healthcheck.sync(client=client.raw)
    assert len(script.requests) == 3
    client, script = connect(429, max_retries=0)
    with pytest.raises(RateLimitError):
        healthcheck.sync(client=client.raw)
    assert len(script.requests) == 1


def test_raw_calls_raise_our_errors_sync_and_async() -> None:
    client, _ = connect(404)
    with pytest.raises(NotFoundError):
        get_project.sync("11111111-1111-4111-8111-111111111111", client=client.raw)

    async def call() -> None:
        with pytest.raises(NotFoundError):
            await get_project.asyncio("11111111-1111-4111-8111-111111111111", client=client.raw)

    asyncio.run(call())


def test_a_refused_key_names_the_variable() -> None:
    client, _ = connect(401)
    with pytest.raises(AuthenticationError, match="GALILEO_API_KEY"):
        healthcheck.sync(client=client.raw)


def test_timeouts_are_timeouts() -> None:
    client, _ = connect(httpx.ReadTimeout("x"), max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        healthcheck.sync(client=client.raw)
    assert isinstance(caught.value, TimeoutError)


def test_streamed_errors_are_read() -> None:
    client, _ = connect(500, max_retries=0)
    with pytest.raises(ServerError, match="no"), client.http.stream("GET", "/x"):
        pass


def test_a_web_page_is_no_answer() -> None:
    page = httpx.Response(200, html="<html>Please log in</html>")
    client, _ = connect(page)
    with pytest.raises(ResponseError, match="GALILEO_API_URL"):
        healthcheck.sync(client=client.raw)


def test_the_key_travels_as_a_header_and_no_call_precedes_the_first() -> None:
    client, script = connect(200)
    healthcheck.sync(client=client.raw)
    assert [str(r.url) for r in script.requests] == ["http://127.0.0.1:1/v2/healthcheck"]
    assert script.requests[0].headers["Galileo-API-Key"] == "key"


def test_a_real_timeout_is_set() -> None:
    client, _ = connect(200)
    assert client.http.timeout == httpx.Timeout(60.0, connect=10.0)
    assert Galileo("k", timeout=5).http.timeout == httpx.Timeout(5.0)


def test_one_connection_serves_several_event_loops() -> None:
    client, script = connect(200)

    async def call() -> str:
        answer = await healthcheck.asyncio(client=client.raw)
        return str(answer.message)

    assert [asyncio.run(call()), asyncio.run(call())] == ["ok", "ok"]
    assert len(script.requests) == 2


def test_a_body_that_cannot_be_decoded_is_a_clear_error() -> None:
    for call in (lambda c: c.http.get("/x"), lambda c: asyncio.run(aget(c))):
        stream = httpx.ByteStream(b"this is not gzip")
        broken = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=stream)
        client, _ = connect(broken)
        with pytest.raises(ResponseError, match=r"GET .*/x answered .* cannot be decoded"):
            call(client)


async def aget(client: Galileo) -> httpx.Response:
    return await client.async_http.get("/x")


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which may break off."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces, self.closed = pieces, False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def called(client: Galileo, call: Any, is_async: bool, **options: Any) -> Any:
    if is_async:
        return asyncio.run(call.asyncio(client=client.raw, **options))
    return call.sync(client=client.raw, **options)


both = pytest.mark.parametrize("is_async", [False, True])


@both
@pytest.mark.parametrize("failure", [httpx.ReadError("x"), httpx.RemoteProtocolError("x")])
def test_a_read_whose_answer_breaks_off_is_repeated(failure: Exception, is_async: bool) -> None:
    broken = Body(b'{"message": "o', failure)
    client, script = connect(httpx.Response(200, stream=broken), 200)
    assert called(client, healthcheck, is_async).message == "ok"
    assert (len(script.requests), broken.closed) == (2, True)


@both
def test_a_write_whose_answer_breaks_off_is_not_repeated(is_async: bool) -> None:
    client, script = connect(httpx.Response(200, stream=Body(b"{", httpx.ReadError("x"))))
    with pytest.raises(APIConnectionError) as caught:
        called(client, create_project, is_async, body=ProjectCreate(name="p"))
    assert len(script.requests) == 1
    assert caught.value.request.headers["Galileo-API-Key"] == "***"


@both
def test_of_an_error_without_end_enough_is_read(is_async: bool) -> None:
    endless = Body(*[b"no " * 100_000] * 1000)
    client, _ = connect(httpx.Response(400, stream=endless))
    with pytest.raises(BadRequestError) as caught:
        called(client, healthcheck, is_async)
    assert endless.closed
    assert len(caught.value.response.content) == 1_000_000
    assert len(str(caught.value)) < 1000


@both
@pytest.mark.parametrize(
    ("headers", "pieces"),
    [({}, [b'{"detail"', httpx.ReadError("x")]), ({"content-encoding": "gzip"}, [b"not gzip"])],
)
def test_an_error_that_cannot_be_read_says_its_status(
    headers: dict[str, str], pieces: list[bytes | Exception], is_async: bool
) -> None:
    client, _ = connect(httpx.Response(403, headers=headers, stream=Body(*pieces)))
    with pytest.raises(ForbiddenError, match="403 Forbidden"):
        called(client, healthcheck, is_async)


@both
def test_nobody_waits_as_long_as_a_server_likes(is_async: bool) -> None:
    late = httpx.Response(429, headers={"retry-after": "99999"}, json={"detail": "tomorrow"})
    client, script = connect(late)
    with pytest.raises(RateLimitError, match=r"tomorrow \(Retry-After: 99999\)"):
        called(client, healthcheck, is_async)
    assert len(script.requests) == 1


def test_a_redirection_says_where_to_and_what_to_check() -> None:
    moved = httpx.Response(308, headers={"location": "https://elsewhere.example/v2"})
    client, _ = connect(moved)
    with pytest.raises(APIError, match=r"elsewhere.example/v2\. Is GALILEO_API_URL the address"):
        healthcheck.sync(client=client.raw)


def test_what_a_terminal_would_obey_is_shown() -> None:
    client, _ = connect(httpx.Response(400, json={"detail": "red: \x1b[31m"}))
    with pytest.raises(BadRequestError, match=r"red: \\u001b"):
        healthcheck.sync(client=client.raw)


@both
@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"null", b"5", b"[{}]", b"[" * 100_000, b'{"api_version": 1'],
    ids=["empty", "no text", "null", "a number", "a list", "too deep", "cut off"],
)
def test_a_success_that_is_none_is_our_error(content: bytes, is_async: bool) -> None:
    client, _ = connect(httpx.Response(200, content=content))
    with pytest.raises(ResponseError, match="answered 200 with a body that cannot be read"):
        called(client, healthcheck, is_async)
    client, _ = connect(httpx.Response(204))
    with pytest.raises(ResponseError, match="204"):
        called(client, healthcheck, is_async)


class Trickle(Body):
    """A body that comes in time, piece by piece, and never all of it."""

    def __iter__(self) -> Iterator[bytes]:
        while not self.closed:
            time.sleep(0.005)
            yield b" "


@both
def test_an_answer_that_comes_too_slowly_is_a_timeout(is_async: bool) -> None:
    slow = Trickle()
    client, _ = connect(httpx.Response(200, stream=slow), timeout=0.01, max_retries=0)
    with pytest.raises(APITimeoutError):
        called(client, healthcheck, is_async)
    assert slow.closed
