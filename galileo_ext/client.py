"""The connection: settings, HTTP clients and the raw client; nothing about what is said over it."""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import threading
import weakref
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any, Self

import httpx

from ._http import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    AsyncHTTPClient,
    HTTPClient,
    RetryPolicy,
    tls_context,
)
from .config import Mode, Settings
from .errors import GalileoError
from .raw import RawClient

_log = logging.getLogger("galileo_ext")
#: The connections whose blocks enclose the running code, the innermost last.
_active: ContextVar[tuple[Galileo, ...]] = ContextVar("galileo_ext_active_clients", default=())


class Galileo:
    """A connection to Galileo or to the embedded server.

    Pass it as ``client=`` to any function, or enter it (``with`` or ``async with``) to make it
    the default inside the block. Safe to share between threads and event loops.

    Args:
        api_key: the account's key; default ``GALILEO_API_KEY``.
        console_url: where the pages are; default ``GALILEO_CONSOLE_URL``, else app.galileo.ai.
        api_url: base of the API; default ``GALILEO_API_URL``, else derived from the console's.
        project, project_id: used where a function is given neither; default ``GALILEO_PROJECT``,
            ``GALILEO_PROJECT_ID``.
        mode: ``"cloud"`` or ``"embedded"``; default ``GALILEO_EXT_MODE``, else embedded if and
            only if neither key nor URL is configured.
        database: the embedded server's file, or ``":memory:"``; default ``GALILEO_EXT_DATABASE``,
            else ``.galileo/galileo.db``.
        journal: the file in which runs write down finished rows; default
            ``GALILEO_EXT_JOURNAL``, else ``.galileo/journal.db``.
        extra_headers: sent with every request; default ``GALILEO_EXTRA_HEADERS`` (JSON object).
        api_key_header: the header that carries the key.
        timeout: seconds to wait for an answer, or an ``httpx.Timeout``; default 60 (10 to connect).
        max_retries: how often to repeat what is safe to repeat; default 3.
        transport: an httpx transport to use instead of the network (sync, async, or both).

    Raises:
        ConfigurationError: a value cannot be used, or a URL is configured without a key.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        console_url: str | None = None,
        api_url: str | None = None,
        project: str | None = None,
        project_id: str | None = None,
        mode: Mode | None = None,
        database: str | os.PathLike[str] | None = None,
        journal: str | os.PathLike[str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        api_key_header: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int = DEFAULT_RETRIES,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
    ) -> None:
        settings = Settings.resolve(
            api_key=api_key,
            console_url=console_url,
            api_url=api_url,
            project=project,
            project_id=project_id,
            mode=mode,
            database=database,
            journal=journal,
            extra_headers=extra_headers,
            api_key_header=api_key_header,
        )
        self._open(settings, timeout, max_retries, transport)

    @classmethod
    def from_env(cls) -> Self:
        """Connect as the environment says; see ``Settings`` for the variables."""
        return cls()

    @classmethod
    def embedded(cls, path: str | os.PathLike[str] | None = None, **options: Any) -> Self:
        """Connect to the embedded server, whatever the environment says about accounts.

        Args:
            path: its SQLite file, or ``":memory:"``; default ``.galileo/galileo.db``.
            options: any other argument of ``Galileo``.
        """
        return cls(mode="embedded", database=path, **options)

    @classmethod
    def _from_settings(cls, settings: Settings) -> Self:
        connection = cls.__new__(cls)
        connection._open(settings, None, DEFAULT_RETRIES, None)
        return connection

    def _open(
        self,
        settings: Settings,
        timeout: float | httpx.Timeout | None,
        max_retries: int,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None,
    ) -> None:
        self.settings = settings
        self.raw = RawClient(self, settings.api_url)
        self._timeout = httpx.Timeout(timeout) if timeout is not None else DEFAULT_TIMEOUT
        self._policy = RetryPolicy(max_retries)
        self._given_transport = transport
        self._transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None
        self._closed = False
        self._lock = threading.RLock()
        self._http: HTTPClient | None = None
        self._async_http: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncHTTPClient]
        self._async_http = weakref.WeakKeyDictionary()

    def __repr__(self) -> str:
        """Name the server, never the key."""
        return f"Galileo({self.location!r})"

    @property
    def location(self) -> str:
        """Where the data lies: the API's URL, or the embedded server's file."""
        return self.settings.location

    @property
    def http(self) -> httpx.Client:
        """The synchronous httpx client: base URL, key, retries and errors included."""
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
        }

    def _shared_transport(self) -> httpx.BaseTransport | httpx.AsyncBaseTransport | None:
        if self._closed:
            raise GalileoError(f"{self!r} is closed; make a new connection.")
        if self._given_transport is not None:
            return self._given_transport
        if self._transport is None and self.settings.mode == "embedded":
            # Imported here: a user of the cloud never pays for the server.
            from ._inprocess import open_database

            self._transport = open_database(self.settings.database)
        return self._transport

    def close(self) -> None:
        """Close connections and, if embedded, the database."""
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


class _Default:
    """The connection used when none is given: one for as long as the environment stays the same."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._client: Galileo | None = None

    def get(self) -> Galileo:
        settings = Settings.resolve()
        with self._lock:
            if self._client is None:
                atexit.register(self.close)
            if self._client is None or self._client.settings != settings:
                self._client = Galileo._from_settings(settings)
                _announce(settings)
            return self._client

    def close(self) -> None:
        """Close what nobody else can: the interpreter ends here."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()


_default = _Default()


def current(client: Galileo | None = None) -> Galileo:
    """Return the connection to use: the one given, else the enclosing block's, else the default."""
    if not isinstance(client, Galileo | None):
        raise TypeError(f"client is a {type(client).__name__}; expected a Galileo connection.")
    entered = _active.get()
    return client or (entered[-1] if entered else _default.get())


def _announce(settings: Settings) -> None:
    if settings.mode == "embedded":
        why = settings.sources.get("mode", "no API key and no URL are configured")
        _log.warning("Using the embedded server (%s); data is in %s", why, settings.database)
