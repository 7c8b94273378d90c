"""``galileo-ext ui``."""

from __future__ import annotations

import argparse
import os
import sys

from ._options import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    ui = commands.add_parser("ui", help="look at experiments: serve, and open the pages")
    ui.add_argument("--host", default="127.0.0.1", help="address to bind (%(default)s)")
    ui.add_argument("--port", type=int, default=8088, help="0 picks a free one (%(default)s)")
    ui.add_argument("--db", metavar="PATH", help="SQLite file (default: .galileo/galileo.db)")
    ui.add_argument(
        "--api-key",
        metavar="KEY",
        help="ask for this key; needed to bind to anything but loopback",
    )
    ui.add_argument("--no-browser", action="store_true", help="only print the address")
    ui.set_defaults(run=_ui)


def _ui(options: argparse.Namespace) -> int:
    # Imported here: --help should not pay for a server.
    from ..config import DEFAULT_DATABASE
    from ..embedded import StoreError, serve
    from ..errors import ConfigurationError

    path = options.db or DEFAULT_DATABASE
    if not os.path.exists(path):
        raise ConfigurationError(
            f"There is no database {path!r} to look at. Run an experiment in this folder, or name "
            "another one with --db."
        )

    def ready(url: str) -> None:
        print(f"Look at {url} (Ctrl+C ends it)", flush=True)
        if not options.no_browser and _has_screen():
            _open(url)

    try:
        serve(options.host, options.port, path=path, api_key=options.api_key, ready=ready)
    except StoreError as error:
        raise ConfigurationError(str(error)) from error
    return 0


def _has_screen() -> bool:
    # Without one, a browser in text mode would take over the terminal.
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(url: str) -> None:
    import webbrowser

    webbrowser.open(url)
