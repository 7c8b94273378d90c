"""The command line: ``galileo-ext serve`` and ``push``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from . import __version__
from .config import DEFAULT_DATABASE
from .errors import ConfigurationError, GalileoError

#: Where the server listens if nobody says otherwise, by the API that it speaks.
_PORTS = {"galileo": 8088, "arize": 8089}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit code (0 done, 2 misused)."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (GalileoError, ValueError, OSError) as error:
        print(f"galileo-ext: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="galileo-ext", description="LLM experiments.")
    parser.add_argument("--version", action="version", version=f"galileo-ext {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="serve the embedded server on a socket")
    serve.add_argument("--host", default="127.0.0.1", help="address to bind (%(default)s)")
    serve.add_argument(
        "--api", choices=tuple(_PORTS), default="galileo", help="the API to speak (%(default)s)"
    )
    serve.add_argument("--port", type=int, help="0 picks a free one (8088; 8089 for Arize's API)")
    serve.add_argument(
        "--db", default=DEFAULT_DATABASE, metavar="PATH", help="SQLite file (%(default)s)"
    )
    serve.add_argument(
        "--api-key",
        metavar="KEY",
        help="ask clients for this key; needed to bind to anything but loopback",
    )
    serve.add_argument(
        "--access-log", metavar="PATH", help="add a line of JSON to this file for each request"
    )
    serve.set_defaults(run=_serve)
    push = commands.add_parser("push", help="send what earlier runs left in the journal")
    push.set_defaults(run=_push)
    return parser


def _push(_options: argparse.Namespace) -> None:
    from .arize import Arize
    from .runs import push

    deliveries = push()
    with Arize.from_env() as place:
        deliveries += push(client=place)
    for run in deliveries:
        print(f"{run.name}: {run.sent} sent, {run.pending} waiting, {run.refused} refused")
    if not deliveries:
        print("Nothing to send.")


def _serve(options: argparse.Namespace) -> None:
    # Imported here: --help should not pay for a server.
    from .embedded import StoreError, serve

    try:
        serve(
            options.host,
            _PORTS[options.api] if options.port is None else options.port,
            path=options.db,
            api_key=options.api_key,
            api=options.api,
            access_log=options.access_log,
            ready=lambda url: print(f"Serving {options.db} at {url}", flush=True),
        )
    except StoreError as error:
        raise ConfigurationError(str(error)) from error
