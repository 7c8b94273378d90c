"""``galileo-ext show``."""

from __future__ import annotations

import argparse

from . import _results
from ._options import Commands, add_json, add_project
from ._output import say, say_json


def add(commands: Commands) -> None:
    """Add the command."""
    show = commands.add_parser("show", help="show what an experiment came to")
    show.add_argument("experiment", help="its name or id, or a file that save() wrote")
    add_project(show)
    add_json(show)
    show.set_defaults(run=_show)


def _show(options: argparse.Namespace) -> int:
    result = _results.found(options.experiment, options.project)
    if options.json:
        say_json(_results.as_json(result))
    else:
        say(result)
    return 0
