"""Settings: argument > environment > default, each knowing where its value came from."""

from __future__ import annotations

import ipaddress
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast
from urllib.parse import urlsplit, urlunsplit

from .errors import ConfigurationError

Mode = Literal["cloud", "embedded"]

DEFAULT_CONSOLE_URL = "https://app.galileo.ai"
DEFAULT_DATABASE = ".galileo/galileo.db"
DEFAULT_JOURNAL = ".galileo/journal.db"
DEFAULT_API_KEY_HEADER = "Galileo-API-Key"
#: Where links point when the server is embedded: the address ``galileo-ext serve`` uses by itself.
EMBEDDED_CONSOLE_URL = "http://127.0.0.1:8088"

ENVIRONMENT = {
    "api_key": "GALILEO_API_KEY",
    "console_url": "GALILEO_CONSOLE_URL",
    "api_url": "GALILEO_API_URL",
    "project": "GALILEO_PROJECT",
    "project_id": "GALILEO_PROJECT_ID",
    "log_stream": "GALILEO_LOG_STREAM",
    "log_stream_id": "GALILEO_LOG_STREAM_ID",
    "extra_headers": "GALILEO_EXTRA_HEADERS",
    "mode": "GALILEO_EXT_MODE",
    "database": "GALILEO_EXT_DATABASE",
    "journal": "GALILEO_EXT_JOURNAL",
}
_PATHS = ("database", "journal")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_TEXT = re.compile(r"([!-~]([ -~\t]*[!-~])?)?")


@dataclass(frozen=True)
class Settings:
    """What a connection is made from.

    Attributes:
        mode: ``"cloud"`` talks HTTP to ``api_url``; ``"embedded"`` runs the server in this process.
        api_key: sent in the header ``api_key_header``; None when embedded.
        console_url: where the pages of the server are; links start with it.
        api_url: base of every request, path included.
        database: the embedded server's SQLite file, or ``":memory:"``.
        journal: the file in which runs write down finished rows, or ``":memory:"``.
        project, project_id: used where a function is given neither.
        log_stream, log_stream_id: used by ``enable_metrics`` where it is given none.
        extra_headers: sent with every request.
        sources: for each setting that was not left to its default: where it came from.
    """

    mode: Mode
    console_url: str
    api_url: str
    api_key: str | None = field(default=None, repr=False)
    api_key_header: str = DEFAULT_API_KEY_HEADER
    database: str = DEFAULT_DATABASE
    journal: str = DEFAULT_JOURNAL
    project: str | None = None
    project_id: str | None = None
    log_stream: str | None = None
    log_stream_id: str | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def location(self) -> str:
        """Where the data lies: the API's URL, or the embedded server's file."""
        return self.database if self.mode == "embedded" else self.api_url

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every request: the extra ones and the key."""
        key = {self.api_key_header: self.api_key} if self.api_key else {}
        return {**self.extra_headers, **key}

    @classmethod
    def resolve(cls, **arguments: Any) -> Settings:
        """Combine arguments (None means not given), the environment and the defaults.

        Raises:
            ConfigurationError: a value cannot be used, or a URL is configured without a key.
        """
        values, sources = gather(arguments)
        _one_project(values, sources)
        mode = _mode(values, sources)
        console_url, api_url = _urls(mode, values)
        if mode == "cloud" and not values.get("api_key"):
            raise ConfigurationError(_no_key(values, sources))
        header = values.get("api_key_header") or DEFAULT_API_KEY_HEADER
        if mode == "cloud":
            check_header(header, values["api_key"], _source("api_key", sources))
        database = path_of(values.get("database"), DEFAULT_DATABASE)
        # What is only in memory is gone with the process; a journal of it would be of no use.
        private = mode == "embedded" and database == ":memory:"
        return cls(
            mode=mode,
            console_url=console_url,
            api_url=api_url,
            api_key=values.get("api_key") if mode == "cloud" else None,
            api_key_header=header,
            database=database,
            journal=path_of(values.get("journal"), ":memory:" if private else DEFAULT_JOURNAL),
            project=values.get("project"),
            project_id=values.get("project_id"),
            log_stream=values.get("log_stream"),
            log_stream_id=values.get("log_stream_id"),
            extra_headers=headers_of(values.get("extra_headers")),
            sources=sources,
        )


def gather(
    arguments: Mapping[str, Any], environment: Mapping[str, str] = ENVIRONMENT
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the settings that are given, by argument or variable, and where each came from."""
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for name in {*arguments, *environment}:
        variable = environment.get(name, "")
        if arguments.get(name) is not None:
            values[name], sources[name] = checked(name, arguments[name], environment), "argument"
        elif text := os.environ.get(variable, "").strip():
            values[name], sources[name] = text, variable
    return values, sources


def checked(name: str, value: Any, environment: Mapping[str, str]) -> Any:
    """Refuse an argument that would be ignored, or would fail much later; a key is not shown."""
    if name == "extra_headers":
        return value
    kinds = (str, os.PathLike) if name in _PATHS else str
    if not isinstance(value, kinds):
        raise ConfigurationError(f"{name} is a {type(value).__name__}; expected text.")
    if isinstance(value, str) and not value.strip():
        raise ConfigurationError(
            f"{name} is empty; leave it out (None) to use {environment.get(name, 'the default')}."
        )
    # A key or an address often comes from a file, with the end of its line.
    return str(value).strip() if name in ("api_key", "api_url", "console_url") else value


def _one_project(values: dict[str, Any], sources: dict[str, str]) -> None:
    """Let a project that is an argument win over the id of another in the environment."""
    if sources.get("project") != "argument" or "project_id" not in sources:
        return
    if sources["project_id"] == "argument":
        raise ConfigurationError(
            f"Both project id {values['project_id']!r} and project {values['project']!r} are "
            "given; give one."
        )
    del values["project_id"], sources["project_id"]


def _mode(values: Mapping[str, Any], sources: Mapping[str, str]) -> Mode:
    mode = values.get("mode")
    if mode is None:
        configured = any(values.get(name) for name in ("api_key", "console_url", "api_url"))
        return "cloud" if configured else "embedded"
    if mode not in ("cloud", "embedded"):
        raise ConfigurationError(
            f"mode is {mode!r} (from {_source('mode', sources)}); expected 'cloud' or 'embedded'."
        )
    return cast(Mode, mode)


def _urls(mode: Mode, values: Mapping[str, Any]) -> tuple[str, str]:
    if mode == "embedded":
        return EMBEDDED_CONSOLE_URL, f"{EMBEDDED_CONSOLE_URL}/v2"
    console = with_scheme(values.get("console_url") or DEFAULT_CONSOLE_URL)
    api = with_scheme(values["api_url"]) if values.get("api_url") else api_url_for(console)
    if not values.get("console_url") and is_loopback(api):
        console = api.removesuffix("/").removesuffix("/v2")
    return console.rstrip("/"), _with_version(api)


def api_url_for(console_url: str) -> str:
    """Return the API's URL for a console's, as the official client derives it.

    One difference: a console on loopback is its own API, since that is how ``galileo-ext serve``
    works.
    """
    if is_loopback(console_url):
        return console_url
    if "app.galileo.ai" in console_url:
        return "https://api.galileo.ai"
    return console_url.replace("console", "api")


def is_loopback(url: str) -> bool:
    """Whether a URL points at this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def with_scheme(url: str) -> str:
    """Return a URL with its scheme, if it is one that can be used."""
    try:
        if "://" not in url:
            url = ("http://" if is_loopback(f"//{url}") else "https://") + url
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError as error:  # a port or an IPv6 address that is none
        shown = "The URL" if "@" in url else repr(url)
        raise ConfigurationError(f"{shown} is not an http or https URL: {error}.") from None
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"The URL of {parts.hostname!r} has a user or password in it, which every link and log "
            "would show. Send them in extra_headers as 'Authorization'."
        )
    if not usable:
        raise ConfigurationError(f"{url!r} is not an http or https URL.")
    return url


def _with_version(url: str) -> str:
    parts = urlsplit(url)
    path = parts.path.rstrip("/") or "/v2"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def path_of(path: str | os.PathLike[str] | None, default: str) -> str:
    """Return a file's absolute path; what is in memory has none."""
    text = os.fspath(path) if path is not None else default
    if text == ":memory:":
        return text
    try:
        return str(Path(text).absolute())
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no place for {text}: the working directory does not exist any more."
        ) from None


def headers_of(value: Mapping[str, str] | str | None) -> dict[str, str]:
    """Return extra headers, checked."""
    source = "extra_headers"
    if isinstance(value, str):
        value, source = _parse_headers(value), "GALILEO_EXTRA_HEADERS"
    if not isinstance(value, Mapping | None):
        raise ConfigurationError(f"{source} is a {type(value).__name__}; expected a dict.")
    for name, text in (value or {}).items():
        check_header(name, text, source)
    return dict(value or {})


def check_header(name: Any, text: Any, source: str) -> None:
    """Refuse what HTTP cannot carry, here and without showing it; its own errors would show it."""
    if not (isinstance(name, str) and _HEADER_NAME.fullmatch(name)):
        raise ConfigurationError(f"{name!r} is not the name of an HTTP header.")
    if not (isinstance(text, str) and _HEADER_TEXT.fullmatch(text)):
        raise ConfigurationError(
            f"The value for the header {name!r} (from {source}; not shown, it may be a secret) "
            "cannot be sent: expected text in one line of printable ASCII."
        )


def _parse_headers(text: str) -> dict[str, str]:
    try:
        parsed = json.loads(text)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise ConfigurationError(
            "GALILEO_EXTRA_HEADERS must be a JSON object of header names and values; "
            "its value (not shown, it may hold secrets) is not one."
        )
    return parsed


def _no_key(values: Mapping[str, Any], sources: Mapping[str, str]) -> str:
    for name in ("api_url", "console_url", "mode"):
        if name in values:
            cause = f"{name} is set to {values[name]!r} (by {_source(name, sources)})"
            break
    return (
        f"{cause}, but there is no API key. Set GALILEO_API_KEY (or pass api_key=...); "
        "or set GALILEO_EXT_MODE=embedded to work on this machine without an account."
    )


def _source(name: str, sources: Mapping[str, str]) -> str:
    return sources.get(name, "default")
