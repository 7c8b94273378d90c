"""``galileo-ext export``."""

from __future__ import annotations

import argparse

from . import _results
from ._options import Commands, add_project
from ._output import say


def add(commands: Commands) -> None:
    """Add the command."""
    export = commands.add_parser("export", help="write the rows of an experiment to a file")
    export.add_argument("experiment", help="its name or id, or a file that save() wrote")
    export.add_argument("path", help="of the file; one that exists is replaced")
    export.add_argument(
        "--format", help="jsonl, csv, parquet, html or xml (JUnit); default: as the path ends"
    )
    add_project(export)
    export.set_defaults(run=_export)


def _export(options: argparse.Namespace) -> int:
    result = _results.found(options.experiment, options.project)
    path = result.export(options.path, options.format)
    say(f"{len(result.rows)} rows written to {path}")
    return 0
