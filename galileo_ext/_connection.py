"""Connections, whatever the API: HTTP clients, and which one is used where none is given."""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import threading
import weakref
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, ClassVar, Generic, Literal, Protocol, Self, TypeVar

import httpx

from ._http import (
    DEFAULT_TIMEOUT,
    AsyncHTTPClient,
    HTTPClient,
    RetryPolicy,
    tls_context,
)
from .errors import GalileoError, Service

_log = logging.getLogger("galileo_ext")
#: What belongs to the process that this one is a fork of.
_inherited: list[object] = []
#: The connections whose blocks enclose the running code, the innermost last.
_active: ContextVar[tuple[Connection, ...]] = ContextVar("galileo_ext_active_clients", default=())

AnyTransport = httpx.BaseTransport | httpx.AsyncBaseTransport


class ConnectionSettings(Protocol):
    """What a connection has to know, whatever the API."""

    @property
    def mode(self) -> str:
        """``"cloud"`` or ``"embedded"``."""

    @property
    def api_url(self) -> str:
        """Base of every request."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every request."""

    @property
    def database(self) -> str:
        """The embedded server's file."""

    @property
    def location(self) -> str:
        """Where the data lies."""

    @property
    def sources(self) -> Mapping[str, str]:
        """Where settings came from."""


class Connection:
    """The part of a connection that every API has in common.

    Safe to share between threads and event loops. Entered (``with`` or ``async with``), it is the
    default inside the block.
    """

    #: The API that the embedded server is to speak.
    api: ClassVar[Literal["galileo", "arize"]]
    #: What the service is called in errors.
    service: ClassVar[Service]
    settings: ConnectionSettings

    def _connect(
        self,
        timeout: float | httpx.Timeout | None,
        max_retries: int,
        transport: AnyTransport | None,
    ) -> None:
        """Get ready; nothing is opened before the first call."""
        self._timeout = httpx.Timeout(timeout) if timeout is not None else DEFAULT_TIMEOUT
        self._policy = RetryPolicy(max_retries)
        self._given_transport = transport
        self._transport: AnyTransport | None = None
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._lock = threading.RLock()
        self._http: HTTPClient | None = None
        self._async_http: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncHTTPClient]
        self._async_http = weakref.WeakKeyDictionary()

    def _part(self) -> None:
        """After a fork, leave to the parent what is its own.

        Two processes on one socket get each other's answers, and one database connection in two
        breaks the file. A database in memory is this process's own copy.
        """
        if self._process == os.getpid():
            return
        # Kept, since what nobody refers to any more is closed, and with it something of the parent.
        _inherited.append((self._http, list(self._async_http.values()), self._transport))
        if self.settings.database != ":memory:":
            self._transport = None
        self._begin()

    def __repr__(self) -> str:
        """Name the server, never the key."""
        return f"{type(self).__name__}({self.location!r})"

    @property
    def location(self) -> str:
        """Where the data lies: the API's URL, or the embedded server's file."""
        return self.settings.location

    @property
    def http(self) -> httpx.Client:
        """The synchronous httpx client: base URL, key, retries and errors included."""
        self._part()
        with self._lock:
            if self._http is None:
                transport = self._shared_transport() or httpx.HTTPTransport(verify=tls_context())
                if not isinstance(transport, httpx.BaseTransport):
                    raise TypeError(f"{transport!r} is an async transport; a sync call needs both.")
                self._http = HTTPClient(transport=transport, **self._options())
            return self._http

    @property
    def async_http(self) -> httpx.AsyncClient:
        """The httpx client of the running event loop (one each: they cannot be shared)."""
        loop = asyncio.get_running_loop()
        self._part()
        with self._lock:
            client = self._async_http.get(loop)
            if client is None:
                transport = self._shared_transport() or httpx.AsyncHTTPTransport(
                    verify=tls_context()
                )
                if not isinstance(transport, httpx.AsyncBaseTransport):
                    raise TypeError(f"{transport!r} is a sync transport; an async call needs both.")
                client = AsyncHTTPClient(transport=transport, **self._options())
                self._async_http[loop] = client
            return client

    def _options(self) -> dict[str, Any]:
        settings = self.settings
        return {
            "policy": self._policy,
            "base_url": settings.api_url,
            "headers": settings.headers,
            "timeout": self._timeout,
            "service": self.service,
        }

    def _shared_transport(self) -> AnyTransport | None:
        if self._closed:
            raise GalileoError(f"{self!r} is closed; make a new connection.")
        if self._given_transport is not None:
            return self._given_transport
        if self._transport is None and self.settings.mode == "embedded":
            # Imported here: a user of the cloud never pays for the server.
            from ._inprocess import open_database

            self._transport = open_database(self.settings.database, self.api)
        return self._transport

    def close(self) -> None:
        """Close connections and, if embedded, the database."""
        self._part()
        with self._lock:
            self._closed = True
            if self._http is not None:
                self._http.close()
                self._http = None
            if isinstance(self._transport, httpx.BaseTransport):
                self._transport.close()

    async def release_loop(self) -> None:
        """Close what belongs to the running event loop, which is about to end."""
        client = self._async_http.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()

    async def aclose(self) -> None:
        """Close everything, the running event loop's connections included."""
        await self.release_loop()
        self.close()

    def __enter__(self) -> Self:
        """Make this connection the default inside the block."""
        _active.set((*_active.get(), self))
        return self

    def __exit__(self, *_error: object) -> None:
        """Restore the default before the block and close."""
        self._leave()
        self.close()

    def _leave(self) -> None:
        # No token: a block may end in another context than it began in, as in fixtures.
        entered = list(_active.get())
        if self in entered:
            del entered[len(entered) - 1 - entered[::-1].index(self)]
        _active.set(tuple(entered))

    async def __aenter__(self) -> Self:
        """Make this connection the default inside the block."""
        return self.__enter__()

    async def __aexit__(self, *_error: object) -> None:
        """Restore the default before the block and close."""
        self._leave()
        await self.aclose()


C = TypeVar("C", bound=Connection)


class Default(Generic[C]):
    """Finds the connection of one kind: given, of the enclosing block, or for the environment.

    The last is one for as long as the environment stays the same.

    Args:
        kind: the class of the connections.
        resolve: reads the settings from the environment.
        connect: makes a connection of them.
    """

    def __init__(
        self,
        kind: type[C],
        resolve: Callable[[], ConnectionSettings],
        connect: Callable[[Any], C],
    ) -> None:
        self._kind, self._resolve, self._connect = kind, resolve, connect
        self._lock = threading.Lock()
        self._client: C | None = None

    def current(self, client: C | None = None) -> C:
        """Return the one given, else the enclosing block's, else that of the environment."""
        if client is not None and not isinstance(client, self._kind):
            wanted = self._kind.__name__
            article = "an" if wanted[0] in "AEIOU" else "a"
            raise TypeError(
                f"client is a {type(client).__name__}; expected {article} {wanted} connection."
            )
        entered = [known for known in _active.get() if isinstance(known, self._kind)]
        return client or (entered[-1] if entered else self._get())

    def _get(self) -> C:
        settings = self._resolve()
        with self._lock:
            if self._client is None:
                atexit.register(self.close)
            before = self._client
            if before is not None and before.settings == settings:
                return before
            if before is None or before.location != settings.location:
                _announce(settings)
            self._client = made = self._connect(settings)
            return made

    def close(self) -> None:
        """Close what nobody else can: the interpreter ends here."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()


def _announce(settings: ConnectionSettings) -> None:
    if settings.mode == "embedded":
        why = settings.sources.get("mode", "no API key and no URL are configured")
        _log.warning("Using the embedded server (%s); data is in %s", why, settings.database)
