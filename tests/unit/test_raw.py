"""The raw client over a connection: answers piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from galileo_api.api.trace import export_records
from galileo_api.models import LogRecordsExportRequest, RootType

from galileo_ext import APIConnectionError, AuthenticationError, Galileo

URL = "http://127.0.0.1:1"
BODY = LogRecordsExportRequest(root_type=RootType.TRACE, experiment_id="e")


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes piece by piece; an exception among them is raised."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces, self.given, self.closed = pieces, 0, False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.given += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def connection(answer: Any) -> Galileo:
    return Galileo(api_key="secret", console_url=URL, transport=httpx.MockTransport(answer))


def test_an_answer_is_read_piece_by_piece() -> None:
    asked: list[httpx.Request] = []
    pieces = Pieces(b'{"a": 1}\n', b'{"b"', b": 2}\n", b"{}\n")

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, stream=pieces)

    with connection(answer) as client, client.raw.stream(export_records, "p", body=BODY) as got:
        lines = got.iter_lines()
        assert next(lines) == '{"a": 1}'
        assert pieces.given == 1
        assert next(lines) == '{"b": 2}'
    assert pieces.closed and pieces.given == 3
    (request,) = asked
    assert (request.method, request.url.path) == ("POST", "/v2/projects/p/export_records")
    assert request.headers["Galileo-API-Key"] == "secret"


def test_the_same_to_await() -> None:
    pieces = Pieces(b"one\n", b"two\n")

    async def scenario() -> list[str]:
        async with (
            connection(lambda _: httpx.Response(200, stream=pieces)) as client,
            client.raw.stream(export_records, project_id="p", body=BODY) as got,
        ):
            return [line async for line in got.aiter_lines()]

    assert asyncio.run(scenario()) == ["one", "two"]
    assert pieces.closed


def test_an_error_status_is_raised_at_once() -> None:
    refusal = httpx.Response(401, json={"detail": "no such key"})

    with (
        connection(lambda _: refusal) as client,
        pytest.raises(AuthenticationError, match="no such key"),
        client.raw.stream(export_records, "p", body=BODY),
    ):
        pytest.fail("nothing was answered")


@pytest.mark.parametrize("to_await", [False, True])
def test_an_answer_that_breaks_off(to_await: bool) -> None:
    pieces = Pieces(b"one\n", httpx.ReadError("the line went dead"))

    async def scenario(client: Galileo) -> None:
        async with client.raw.stream(export_records, "p", body=BODY) as got:
            await got.aread()

    def plain(client: Galileo) -> None:
        with client.raw.stream(export_records, "p", body=BODY) as got:
            got.read()

    client = connection(lambda _: httpx.Response(200, stream=pieces))
    with client, pytest.raises(APIConnectionError, match="the line went dead"):
        asyncio.run(scenario(client)) if to_await else plain(client)
    assert pieces.closed


def test_what_the_block_raises_is_left_alone() -> None:
    client = connection(lambda _: httpx.Response(200, stream=Pieces(b"one\n")))
    theirs = APIConnectionError("of another call")

    streaming = client.raw.stream(export_records, "p", body=BODY)
    with client, pytest.raises(APIConnectionError) as raised, streaming:
        raise theirs
    assert raised.value is theirs


def test_what_is_no_operation_is_refused() -> None:
    with connection(lambda _: httpx.Response(200)) as client:
        with pytest.raises(TypeError, match="is no operation"):
            client.raw.stream(httpx)
        with pytest.raises(TypeError, match="body"):
            client.raw.stream(export_records, "p")
