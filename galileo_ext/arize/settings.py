"""Settings of a connection to Arize: argument > environment > default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

from ..config import (
    DEFAULT_DATABASE,
    DEFAULT_JOURNAL,
    Mode,
    check_header,
    gather,
    headers_of,
    path_of,
    with_scheme,
)
from ..errors import ConfigurationError

DEFAULT_HOST = "api.arize.com"
#: The address that ``galileo-ext serve --api arize`` uses by itself.
EMBEDDED_URL = "http://127.0.0.1:8089"
#: The space that is always there on the embedded server.
EMBEDDED_SPACE = "default"

ENVIRONMENT = {
    "api_key": "ARIZE_API_KEY",
    "api_host": "ARIZE_API_HOST",
    "api_port": "ARIZE_API_PORT",
    "api_scheme": "ARIZE_API_SCHEME",
    "space": "ARIZE_SPACE_ID",
    "mode": "GALILEO_EXT_MODE",
    "database": "GALILEO_EXT_DATABASE",
    "journal": "GALILEO_EXT_JOURNAL",
}
_CONFIGURED = ("api_key", "api_host")


@dataclass(frozen=True)
class ArizeSettings:
    """What a connection to Arize is made from.

    Attributes:
        mode: ``"cloud"`` talks HTTP to ``api_url``; ``"embedded"`` runs the server in this process.
        api_url: base of every request.
        api_key: sent as a bearer token; None when embedded.
        space: name or id of the space that is used where a function is given none.
        database: the embedded server's SQLite file, or ``":memory:"``.
        journal: the file in which runs write down finished rows, or ``":memory:"``.
        extra_headers: sent with every request.
        sources: for each setting that was not left to its default: where it came from.
    """

    mode: Mode
    api_url: str
    api_key: str | None = field(default=None, repr=False)
    space: str | None = None
    database: str = DEFAULT_DATABASE
    journal: str = DEFAULT_JOURNAL
    extra_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def location(self) -> str:
        """Where the data lies: the API's URL, or the embedded server's file."""
        return self.database if self.mode == "embedded" else self.api_url

    @property
    def home(self) -> str | None:
        """The space in which something new is made, if none is given."""
        return self.space or (EMBEDDED_SPACE if self.mode == "embedded" else None)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every request: the extra ones and the key."""
        key = {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}
        return {**self.extra_headers, **key}

    @classmethod
    def resolve(cls, **arguments: Any) -> ArizeSettings:
        """Combine arguments (None means not given), the environment and the defaults.

        Raises:
            ConfigurationError: a value cannot be used, or a host is configured without a key.
        """
        values, sources = gather(arguments, ENVIRONMENT)
        mode = _mode(values)
        if mode == "cloud":
            _check_key(values, sources)
        database = path_of(values.get("database"), DEFAULT_DATABASE)
        private = mode == "embedded" and database == ":memory:"
        return cls(
            mode=mode,
            api_url=_url(values) if mode == "cloud" else EMBEDDED_URL,
            api_key=values.get("api_key") if mode == "cloud" else None,
            space=values.get("space"),
            database=database,
            journal=path_of(values.get("journal"), ":memory:" if private else DEFAULT_JOURNAL),
            extra_headers=headers_of(values.get("extra_headers")),
            sources=sources,
        )


def _mode(values: Mapping[str, Any]) -> Mode:
    mode = values.get("mode")
    if mode is None:
        return "cloud" if any(values.get(name) for name in _CONFIGURED) else "embedded"
    if mode not in ("cloud", "embedded"):
        raise ConfigurationError(f"mode is {mode!r}; expected 'cloud' or 'embedded'.")
    return cast(Mode, mode)


def _check_key(values: Mapping[str, Any], sources: Mapping[str, str]) -> None:
    if not values.get("api_key"):
        host = values.get("api_host")
        cause = f"The host is {host!r} (by {sources['api_host']})" if host else "mode is 'cloud'"
        raise ConfigurationError(
            f"{cause}, but there is no API key. Set ARIZE_API_KEY (or pass api_key=...); "
            "or set GALILEO_EXT_MODE=embedded to work on this machine without an account."
        )
    check_header("Authorization", values["api_key"], sources["api_key"])


def _url(values: Mapping[str, Any]) -> str:
    """Put scheme, host and port together; a host may bring its own port, or be a whole URL."""
    host = str(values.get("api_host") or DEFAULT_HOST).rstrip("/")
    scheme, port = values.get("api_scheme"), values.get("api_port")
    if "://" in host and scheme:
        raise ConfigurationError(f"api_host is {host!r}, which has a scheme; leave api_scheme out.")
    if scheme not in (None, "http", "https"):
        raise ConfigurationError(f"api_scheme is {scheme!r}; expected 'http' or 'https'.")
    url = with_scheme(f"{scheme}://{host}" if scheme else host)
    parts = urlsplit(url)
    if port is not None and parts.port is not None:
        raise ConfigurationError(f"api_host is {host!r}, which has a port; leave api_port out.")
    if parts.path.strip("/"):
        raise ConfigurationError(f"api_host is {host!r}; expected a host without a path.")
    return f"{url}:{_port(port)}" if port is not None else url


def _port(port: Any) -> int:
    try:
        number = int(port)
    except ValueError:
        number = 0
    if not 0 < number < 65536:
        raise ConfigurationError(f"api_port is {port!r}; expected a number from 1 to 65535.")
    return number
