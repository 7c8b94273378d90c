"""``galileo-ext completion``."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from ._options import Commands
from ._output import say

_BASH = """_galileo_ext() {{
    local words
    case "${{COMP_WORDS[1]}} ${{COMP_WORDS[2]}}" in
{nested}
    *)
        case "${{COMP_WORDS[1]}}" in
{cases}
        *) words="{commands}" ;;
        esac ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then words="{commands}"; fi
    COMPREPLY=($(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}"))
}}
complete -o default -F _galileo_ext galileo-ext
"""


def add(commands: Commands) -> None:
    """Add the command."""
    completion = commands.add_parser(
        "completion",
        help="print what completes commands in a shell",
        description='Print it; in .bashrc or .zshrc: eval "$(galileo-ext completion bash)" '
        "(or zsh). For fish: galileo-ext completion fish | source",
    )
    completion.add_argument("shell", choices=tuple(_SHELLS))
    completion.set_defaults(run=_completion)


def _completion(options: argparse.Namespace) -> int:
    # Not at the top: that module imports this one.
    from . import parser

    say(_SHELLS[options.shell](parser()).rstrip("\n"))
    return 0


def _bash(parser: argparse.ArgumentParser) -> str:
    commands = _children(parser)
    nested = {
        f"{name} {child}": _words(about)
        for name, command in commands.items()
        for child, about in _children(command).items()
    }
    return _BASH.format(
        commands=" ".join(commands),
        nested="\n".join(f'    "{name}") words="{words}" ;;' for name, words in nested.items()),
        cases="\n".join(
            f'        {name}) words="{_words(about)}" ;;' for name, about in commands.items()
        ),
    )


def _zsh(parser: argparse.ArgumentParser) -> str:
    return f"autoload -U +X bashcompinit && bashcompinit\n{_bash(parser)}"


def _fish(parser: argparse.ArgumentParser) -> str:
    return "\n".join([*_fish_lines(parser), ""])


def _fish_lines(parser: argparse.ArgumentParser) -> Iterator[str]:
    start = "complete -c galileo-ext"
    for name, command in _children(parser).items():
        yield f"{start} -n __fish_use_subcommand -f -a {name}"
        inside = f'{start} -n "__fish_seen_subcommand_from {name}"'
        for child in _children(command):
            yield f"{inside} -f -a {child}"
        for option in _long_options(command):
            yield f"{inside} -l {option.removeprefix('--')}"


def _children(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _words(parser: argparse.ArgumentParser) -> str:
    return " ".join([*_children(parser), *_long_options(parser)])


def _long_options(parser: argparse.ArgumentParser) -> list[str]:
    return [o for action in parser._actions for o in action.option_strings if o[:2] == "--"]


_SHELLS: dict[str, Callable[[argparse.ArgumentParser], str]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
