"""The connection to Arize: the same machinery as for Galileo, with other settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import httpx

from .._connection import AnyTransport, Connection, Default
from .._http import DEFAULT_RETRIES
from ..config import Mode
from ..errors import ARIZE, Service
from ..raw import ArizeRawClient
from .settings import ArizeSettings


class Arize(Connection):
    """A connection to Arize AX, or to the embedded server, which speaks its API too.

    Pass it as ``client=`` to any function of ``galileo_ext.arize``, or enter it (``with`` or
    ``async with``) to make it the default inside the block. Its ``raw`` goes to every operation of
    ``arize_api``. Safe to share between threads and event loops.

    Args:
        api_key: the account's key; default ``ARIZE_API_KEY``.
        space: name or id of the space used where a function is given none; default
            ``ARIZE_SPACE_ID``.
        api_host: host of the API, with a port if need be; default ``ARIZE_API_HOST``, else
            api.arize.com.
        api_port: its port; default ``ARIZE_API_PORT``, else that of the scheme.
        api_scheme: ``"http"`` or ``"https"``; default ``ARIZE_API_SCHEME``, else https, and http on
            loopback.
        mode: ``"cloud"`` or ``"embedded"``; default ``GALILEO_EXT_MODE``, else embedded if and only
            if neither key nor host is configured.
        database: the embedded server's file, or ``":memory:"``; default ``GALILEO_EXT_DATABASE``,
            else ``.galileo/galileo.db``.
        journal: the file in which runs write down finished rows; default
            ``GALILEO_EXT_JOURNAL``, else ``.galileo/journal.db``.
        extra_headers: sent with every request.
        timeout: seconds to wait for an answer, or an ``httpx.Timeout``; default 60 (10 to connect).
        max_retries: how often to repeat what is safe to repeat; default 3.
        transport: an httpx transport to use instead of the network (sync, async, or both).

    Raises:
        ConfigurationError: a value cannot be used, or a host is configured without a key.
    """

    api: ClassVar[Literal["galileo", "arize"]] = "arize"
    service: ClassVar[Service] = ARIZE
    settings: ArizeSettings

    def __init__(
        self,
        api_key: str | None = None,
        *,
        space: str | None = None,
        api_host: str | None = None,
        api_port: int | str | None = None,
        api_scheme: str | None = None,
        mode: Mode | None = None,
        database: str | os.PathLike[str] | None = None,
        journal: str | os.PathLike[str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int = DEFAULT_RETRIES,
        transport: AnyTransport | None = None,
    ) -> None:
        settings = ArizeSettings.resolve(
            api_key=api_key,
            space=space,
            api_host=api_host,
            api_port=str(api_port) if api_port is not None else None,
            api_scheme=api_scheme,
            mode=mode,
            database=database,
            journal=journal,
            extra_headers=extra_headers,
        )
        self._open(settings, timeout, max_retries, transport)

    @classmethod
    def from_env(cls) -> Self:
        """Connect as the environment says; see ``ArizeSettings`` for the variables."""
        return cls()

    @classmethod
    def embedded(cls, path: str | os.PathLike[str] | None = None, **options: Any) -> Self:
        """Connect to the embedded server, whatever the environment says about accounts.

        Args:
            path: its SQLite file, or ``":memory:"``; default ``.galileo/galileo.db``.
            options: any other argument of ``Arize``.
        """
        return cls(mode="embedded", database=path, **options)

    @classmethod
    def _from_settings(cls, settings: ArizeSettings) -> Self:
        connection = cls.__new__(cls)
        connection._open(settings, None, DEFAULT_RETRIES, None)
        return connection

    def _open(
        self,
        settings: ArizeSettings,
        timeout: float | httpx.Timeout | None,
        max_retries: int,
        transport: AnyTransport | None,
    ) -> None:
        self.settings = settings
        self.raw: ArizeRawClient = ArizeRawClient(self, settings.api_url)
        self._connect(timeout, max_retries, transport)


_default = Default(Arize, ArizeSettings.resolve, Arize._from_settings)


def current(client: Arize | None = None) -> Arize:
    """Return the connection to use: the one given, else the enclosing block's, else the default."""
    return _default.current(client)
