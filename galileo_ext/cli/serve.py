"""``galileo-ext serve``."""

from __future__ import annotations

import argparse

from ._options import Commands

#: The default port of each API.
_PORTS = {"galileo": 8088, "arize": 8089}


def add(commands: Commands) -> None:
    """Add the command."""
    serve = commands.add_parser("serve", help="serve the embedded server on a socket")
    serve.add_argument("--host", default="127.0.0.1", help="address to bind (%(default)s)")
    serve.add_argument(
        "--api", choices=tuple(_PORTS), default="galileo", help="the API to speak (%(default)s)"
    )
    serve.add_argument("--port", type=int, help="0 picks a free one (8088; 8089 for Arize's API)")
    serve.add_argument("--db", metavar="PATH", help="SQLite file (default: .galileo/galileo.db)")
    serve.add_argument(
        "--api-key",
        metavar="KEY",
        help="ask clients for this key; needed to bind to anything but loopback",
    )
    serve.add_argument(
        "--access-log", metavar="PATH", help="add a line of JSON to this file for each request"
    )
    serve.set_defaults(run=_serve)


def _serve(options: argparse.Namespace) -> int:
    # Imported here: --help should not pay for a server.
    from ..config import DEFAULT_DATABASE
    from ..embedded import StoreError, serve
    from ..errors import ConfigurationError

    path = options.db or DEFAULT_DATABASE
    try:
        serve(
            options.host,
            _PORTS[options.api] if options.port is None else options.port,
            path=path,
            api_key=options.api_key,
            api=options.api,
            access_log=options.access_log,
            ready=lambda url: print(f"Serving {path} at {url}", flush=True),
        )
    except StoreError as error:
        raise ConfigurationError(str(error)) from error
    return 0
