"""The server on a socket."""

import ipaddress
import json
import os
import signal
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from galileo_ext.embedded.access_log import AccessLog
from galileo_ext.embedded.apis import ApiName
from galileo_ext.embedded.app import DEFAULT_PATH, App, create_app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

THREADS = 16


def serve(
    host: str = "127.0.0.1",
    port: int = 8088,
    *,
    path: str | os.PathLike[str] = DEFAULT_PATH,
    api_key: str | None = None,
    api: ApiName = "galileo",
    ready: Callable[[str], object] | None = None,
    access_log: str | os.PathLike[str] | None = None,
) -> None:
    """Answer requests in the language of one API until SIGINT or SIGTERM.

    Servers of both APIs may share a file. ``ready`` is called with the address once connections are
    accepted; port 0 takes a free one. ``access_log`` is a file that gets a line of JSON for each
    request.
    """
    if api_key is None and not is_loopback(host):
        raise ValueError(
            f"Without an API key the server only listens on this machine, not on {host!r}. "
            "Give an api_key, or a loopback host such as 127.0.0.1."
        )
    if not 0 <= port <= 65535:  # or it would be taken modulo 65536
        raise ValueError(f"port is {port}; expected 0 (any free one) to 65535.")
    app = create_app(path, api_key=api_key, api=api)
    with closing(app):
        guarded = app if api_key else _LocalOnly(app)
        if access_log is None:
            _listen(guarded, host, port, ready)
        else:
            with closing(AccessLog(guarded, access_log)) as logged:
                _listen(logged, host, port, ready)


def is_loopback(host: str) -> bool:
    """Tell whether a host name can only be reached from this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _listen(
    app: "WSGIApplication", host: str, port: int, ready: Callable[[str], object] | None
) -> None:
    from waitress import create_server  # type: ignore[import-untyped]  # it has no types

    shown = f"[{host}]" if ":" in host else host
    try:
        server = create_server(
            app,
            # One name, one socket: "localhost" would open an IPv4 and an IPv6 one, on two ports.
            host="127.0.0.1" if host.lower() == "localhost" else host,
            port=port,
            threads=THREADS,
            ident="galileo-ext",
            clear_untrusted_proxy_headers=True,
        )
    except (OSError, ValueError) as error:  # it names neither host nor port
        raise OSError(f"Cannot listen on {shown}:{port}: {error}") from error
    if ready is not None:
        ready(f"http://{shown}:{server.effective_port}")
    with _stopped_by_sigterm():
        server.run()


@contextmanager
def _stopped_by_sigterm() -> Iterator[None]:
    # Only the main thread may set handlers; elsewhere the owner of the thread stops it.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(number: int, frame: Any) -> None:
    raise KeyboardInterrupt


class _LocalOnly:
    """Keeps web pages out of a server without a key: a name that was rebound to loopback."""

    def __init__(self, app: App) -> None:
        self._app = app

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        host = environ.get("HTTP_HOST", "localhost")
        name, colon, port = host.rpartition(":")
        if is_loopback(name if colon and port.isdigit() else host):
            return self._app(environ, start_response)
        detail = f"Without an API key the server answers to loopback names only, not to {host!r}."
        refused = Response(json.dumps({"detail": detail}), 403, content_type="application/json")
        refused.headers["x-request-id"] = uuid.uuid4().hex
        return refused(environ, start_response)
