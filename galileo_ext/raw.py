"""The generated client over a connection, and its answers piece by piece."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import ModuleType, TracebackType
from typing import Any, Protocol

import arize_api
import httpx
from galileo_api import Client

from .errors import APIConnectionError, from_transport


class Connected(Protocol):
    """What the generated client needs of a connection."""

    @property
    def http(self) -> httpx.Client:
        """The synchronous client."""

    @property
    def async_http(self) -> httpx.AsyncClient:
        """The running event loop's client."""


class _Over:
    """What makes a generated client call through a connection; stands before it among the bases."""

    _connection: Connected
    _modules = "galileo_api.api"

    def get_httpx_client(self) -> httpx.Client:
        """Return the connection's synchronous client."""
        return self._connection.http

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the connection's client for the running event loop."""
        return self._connection.async_http

    def stream(self, operation: ModuleType, *arguments: Any, **named: Any) -> Streaming:
        """Call an operation and read its answer piece by piece, for what is too large to hold.

        Enter what is returned, with ``with`` or ``async with``, for the ``httpx.Response``: it has
        ``iter_lines()``, ``iter_bytes()`` and their like (``aiter_lines()`` and so on).

        Args:
            operation: a module of ``galileo_api.api``, such as
                ``galileo_api.api.trace.export_records``.
            arguments, named: what its ``sync`` takes, apart from ``client``.

        Raises:
            TypeError: that is no operation.
        """
        describe = getattr(operation, "_get_kwargs", None)
        if describe is None:
            raise TypeError(f"{operation!r} is no operation; expected a module of {self._modules}.")
        return Streaming(self._connection, describe(*arguments, **named))


class RawClient(_Over, Client):
    """The generated client, calling through a ``Galileo`` connection.

    Pass it to any function of ``galileo_api.api``: authentication, retries, time limits and
    errors are those of the connection.
    """

    def __init__(self, connection: Connected, base_url: str) -> None:
        super().__init__(base_url=base_url)
        self._connection = connection


class ArizeRawClient(_Over, arize_api.Client):
    """The same for ``arize_api.api`` and an :class:`Arize` connection."""

    _modules = "arize_api.api"

    def __init__(self, connection: Connected, base_url: str) -> None:
        super().__init__(base_url=base_url)
        self._connection = connection


class Streaming:
    """A call whose answer is read piece by piece, in a ``with`` or an ``async with``.

    Args:
        connection: the connection.
        request: what its clients' ``stream`` takes.
    """

    def __init__(self, connection: Connected, request: dict[str, Any]) -> None:
        self._connection, self._request = connection, request
        self._open: AbstractContextManager[httpx.Response]
        self._async_open: AbstractAsyncContextManager[httpx.Response]

    def __enter__(self) -> httpx.Response:
        """Send the request and return the answer, of which only the head has been read."""
        self._open = self._connection.http.stream(**self._request)
        return self._open.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the answer, read or not."""
        self._open.__exit__(kind, error, trace)
        _refine(error)

    async def __aenter__(self) -> httpx.Response:
        """Send the request and return the answer, of which only the head has been read."""
        self._async_open = self._connection.async_http.stream(**self._request)
        return await self._async_open.__aenter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the answer, read or not."""
        await self._async_open.__aexit__(kind, error, trace)
        _refine(error)


def _refine(error: BaseException | None) -> None:
    """Raise this package's error for an answer that broke off."""
    ours = isinstance(error, APIConnectionError)  # of another call in the block
    if isinstance(error, httpx.TransportError) and not ours:
        raise from_transport(error, error.request) from error
