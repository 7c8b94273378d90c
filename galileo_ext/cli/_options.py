"""Options that several commands have."""

from __future__ import annotations

import argparse
from typing import Any

Commands = Any  # argparse does not name the type of what add_subparsers returns


def add_project(command: argparse.ArgumentParser) -> None:
    """Add ``--project``."""
    command.add_argument(
        "--project", metavar="NAME", help="the project's name or id (default: GALILEO_PROJECT)"
    )


def add_json(command: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    command.add_argument("--json", action="store_true", help="print JSON instead of text")


def add_summary(command: argparse.ArgumentParser) -> None:
    """Add ``--summary``."""
    command.add_argument(
        "--summary", metavar="PATH", help="add Markdown to a file, such as $GITHUB_STEP_SUMMARY"
    )


def add_lower_is_better(command: argparse.ArgumentParser) -> None:
    """Add ``--lower-is-better``."""
    command.add_argument(
        "--lower-is-better",
        metavar="METRIC",
        action="append",
        default=[],
        help="a metric of which less is better; may be repeated",
    )
