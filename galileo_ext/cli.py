"""The command line: ``galileo-ext serve``, ``ui`` and ``push``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from . import __version__
from .config import DEFAULT_DATABASE
from .errors import ConfigurationError, GalileoError


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
    _add_socket(serve)
    serve.set_defaults(run=_serve)
    ui = commands.add_parser("ui", help="look at experiments: serve, and open the pages")
    _add_socket(ui)
    ui.add_argument("--no-browser", action="store_true", help="only print the address")
    ui.set_defaults(run=_ui)
    push = commands.add_parser("push", help="send what earlier runs left in the journal")
    push.set_defaults(run=_push)
    return parser


def _add_socket(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to bind (%(default)s)")
    parser.add_argument("--port", type=int, default=8088, help="0 picks a free one (%(default)s)")
    parser.add_argument(
        "--db", default=DEFAULT_DATABASE, metavar="PATH", help="SQLite file (%(default)s)"
    )
    parser.add_argument(
        "--api-key",
        metavar="KEY",
        help="ask clients for this key; needed to bind to anything but loopback",
    )


def _push(_options: argparse.Namespace) -> None:
    from .runs import push

    deliveries = push()
    for run in deliveries:
        print(f"{run.name}: {run.sent} sent, {run.pending} waiting, {run.refused} refused")
    if not deliveries:
        print("Nothing to send.")


def _serve(options: argparse.Namespace) -> None:
    _listen(options, lambda url: print(f"Serving {options.db} at {url}", flush=True))


def _ui(options: argparse.Namespace) -> None:
    if not os.path.exists(options.db):
        raise ConfigurationError(
            f"There is no database {options.db!r} to look at. Run an experiment in this folder, "
            "or name another one with --db."
        )

    import webbrowser  # here, for those who only serve

    def ready(url: str) -> None:
        print(f"Look at {url} (Ctrl+C ends it)", flush=True)
        if not options.no_browser and _has_screen():
            webbrowser.open(url)

    _listen(options, ready)


def _has_screen() -> bool:
    # Without one, a browser in text mode would take over the terminal.
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _listen(options: argparse.Namespace, ready: Callable[[str], object]) -> None:
    # Imported here: --help should not pay for a server.
    from .embedded import StoreError, serve

    try:
        serve(options.host, options.port, path=options.db, api_key=options.api_key, ready=ready)
    except StoreError as error:
        raise ConfigurationError(str(error)) from error
