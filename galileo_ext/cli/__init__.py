"""The command line: ``galileo-ext``, with a module for each command."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from typing import Any

from .. import __version__
from . import (
    check,
    compare,
    completion,
    datasets,
    doctor,
    export,
    ls,
    publish,
    push,
    run,
    serve,
    show,
    ui,
)
from ._output import complain, finish

_COMMANDS = (
    run, ls, show, compare, check, export, datasets, push, publish, serve, ui, doctor, completion
)  # fmt: skip
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit code: 0 done, 1 a check failed, 2 misused or broken."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    theirs: list[str] = []
    if given[:1] == ["run"] and "--" in given:  # what follows is for the script
        place = given.index("--")
        given, theirs = given[:place], given[place + 1 :]
    options = _parsed(given, argparse.Namespace(arguments=theirs))
    _print_whatever_it_is()
    try:
        code: int = options.run(options)
        finish()
        return code
    except KeyboardInterrupt as interrupt:  # that of a run says how far it came
        complain(f"galileo-ext: {str(interrupt) or 'interrupted.'}")
        return _INTERRUPTED
    except Exception as error:
        if not _is_expected(error):
            raise
        complain(f"galileo-ext: {_told(error)}")
        return 2


def _print_whatever_it_is() -> None:
    """Write characters that the terminal's encoding lacks as their codes; other output goes on."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _is_expected(error: Exception) -> bool:
    """Tell a mistake, or trouble with a server or a file, from a fault of this program."""
    from ..errors import GalileoError  # not at the top: --help should not pay for it

    return isinstance(error, GalileoError | ValueError | OSError | ModuleNotFoundError)


def _told(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename}: {error.strerror}"
    return "\n".join([str(error), *getattr(error, "__notes__", ())])


def _parsed(given: list[str], namespace: argparse.Namespace) -> argparse.Namespace:
    made = parser()
    options, more = made.parse_known_args(given, namespace)
    if more and "conditions" in options and not any(word.startswith("-") for word in more):
        options.conditions += more  # they stand behind an option, where argparse expects no more
    elif more:
        made.error(f"unrecognized arguments: {' '.join(more)}")
    return options


class _Parser(argparse.ArgumentParser):
    """Refuses values that are empty: they are those of variables that are not set."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.register("type", None, _filled)


def _filled(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def parser() -> argparse.ArgumentParser:
    """Make the parser of all commands."""
    made = _Parser(prog="galileo-ext", description="LLM experiments.")
    made.add_argument("--version", action="version", version=f"galileo-ext {__version__}")
    commands = made.add_subparsers(title="commands", required=True, metavar="COMMAND")
    commands.type = str  # whose arguments the command itself looks at
    for command in _COMMANDS:
        command.add(commands)
    return made
