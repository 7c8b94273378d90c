"""The connection: settings, HTTP clients and the raw client; nothing about what is said over it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import httpx

from ._connection import AnyTransport, Connection, Default
from ._http import DEFAULT_RETRIES
from .config import Mode, Settings
from .errors import GALILEO, Service
from .raw import RawClient


class Galileo(Connection):
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

    api: ClassVar[Literal["galileo", "arize"]] = "galileo"
    service: ClassVar[Service] = GALILEO
    settings: Settings

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
        transport: AnyTransport | None = None,
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
        transport: AnyTransport | None,
    ) -> None:
        self.settings = settings
        self.raw: RawClient = RawClient(self, settings.api_url)
        self._connect(timeout, max_retries, transport)


_default = Default(Galileo, Settings.resolve, Galileo._from_settings)


def current(client: Galileo | None = None) -> Galileo:
    """Return the connection to use: the one given, else the enclosing block's, else the default."""
    return _default.current(client)
