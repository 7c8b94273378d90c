"""Answers below the retries: whole, so that one that breaks off is asked for again; and bounded."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from math import inf
from time import monotonic

import httpx

#: Where a request says that its answer is read piece by piece by whoever sent it.
STREAMED = "galileo_ext.streamed"
#: What is read of an error's body at most: bytes, and seconds.
_MOST, _LONGEST = 1_000_000, 10.0
#: How many times the time limit for a piece of an answer all of it may take.
_SLOWEST = 10
#: What the body that was read is not any more.
_AS_SENT = ("content-encoding", "content-length", "transfer-encoding")
#: A body that breaks off or cannot be unpacked is no reason to say nothing of the status.
_BROKEN = (httpx.TransportError, httpx.DecodingError)

Judge = Callable[[httpx.Response], bool]


class FinalAnswer(Exception):
    """An error after which there is no point in asking again; not for users.

    Attributes:
        response: the error, with its body.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        super().__init__(response.status_code)


class Whole(httpx.BaseTransport):
    """Reads a success to its end before handing it on, unless it is to be streamed.

    Args:
        inner: the transport that sends.
        is_final: tells whether there is no point in asking again after an error.
    """

    def __init__(self, inner: httpx.BaseTransport, is_final: Judge) -> None:
        self._inner, self._is_final = inner, is_final

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        response = self._inner.handle_request(request)
        if response.is_error and self._is_final(response):
            response.request = request
            raise FinalAnswer(excerpt(response))
        if not _is_to_be_read(request, response):
            return response
        parts, in_time = [], _patience(request)
        try:
            for part in response.stream:  # type: ignore[union-attr]  # a sync transport's is sync
                parts.append(part)
                in_time()
        finally:
            response.close()
        return _with(response, b"".join(parts))

    def close(self) -> None:
        """Close the transport that sends."""
        self._inner.close()


class AsyncWhole(httpx.AsyncBaseTransport):
    """The same for asynchronous transports."""

    def __init__(self, inner: httpx.AsyncBaseTransport, is_final: Judge) -> None:
        self._inner, self._is_final = inner, is_final

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        response = await self._inner.handle_async_request(request)
        if response.is_error and self._is_final(response):
            response.request = request
            raise FinalAnswer(await async_excerpt(response))
        if not _is_to_be_read(request, response):
            return response
        parts, in_time = [], _patience(request)
        try:
            async for part in response.stream:  # type: ignore[union-attr]  # as above
                parts.append(part)
                in_time()
        finally:
            await response.aclose()
        return _with(response, b"".join(parts))

    async def aclose(self) -> None:
        """Close the transport that sends."""
        await self._inner.aclose()


def excerpt(response: httpx.Response) -> httpx.Response:
    """Return an error with as much of its body as helps; a hostile one may have no end."""
    body, until = bytearray(), monotonic() + _LONGEST
    try:
        with suppress(*_BROKEN):
            for part in response.iter_bytes():
                body += part
                if len(body) >= _MOST or monotonic() > until:
                    break
    finally:
        response.close()
    return _told(response, bytes(body[:_MOST]))


async def async_excerpt(response: httpx.Response) -> httpx.Response:
    """The same for asynchronous clients."""
    body, until = bytearray(), monotonic() + _LONGEST
    try:
        with suppress(*_BROKEN):
            async for part in response.aiter_bytes():
                body += part
                if len(body) >= _MOST or monotonic() > until:
                    break
    finally:
        await response.aclose()
    return _told(response, bytes(body[:_MOST]))


def _patience(request: httpx.Request) -> Callable[[], None]:
    """Return what raises when an answer comes, but too slowly to ever be there.

    A time limit for reading is one for each piece, and there may be a piece for each byte.
    """
    limit = request.extensions.get("timeout", {}).get("read")
    until = inf if limit is None else monotonic() + _SLOWEST * limit

    def in_time() -> None:
        if monotonic() > until:
            raise httpx.ReadTimeout("the answer comes too slowly", request=request)

    return in_time


def _is_to_be_read(request: httpx.Request, response: httpx.Response) -> bool:
    streamed = request.extensions.get(STREAMED, False)
    return not (streamed or response.is_error or isinstance(response.stream, httpx.ByteStream))


def _with(response: httpx.Response, body: bytes) -> httpx.Response:
    return httpx.Response(
        response.status_code,
        headers=response.headers,
        stream=httpx.ByteStream(body),
        extensions=response.extensions,
    )


def _told(response: httpx.Response, body: bytes) -> httpx.Response:
    headers = response.headers.copy()
    for name in _AS_SENT:
        headers.pop(name, None)
    return httpx.Response(
        response.status_code,
        headers=headers,
        content=body,
        request=response.request,
        extensions=response.extensions,
    )
