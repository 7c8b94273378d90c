"""The blocks of code in the documentation: what each is, and how far the tests go with it.

A page is one session in one folder, from top to bottom:

- Python is run. With a title (``title="eval.py"``) it is a file instead, and so is any other
  language with one.
- Commands are run if all of their block can be. Else they are read: options are parsed, scripts and
  variables have to exist. Lines that begin with ``$`` are the commands, or all lines; a comment
  ``# exit status 1`` says that one fails.
- TOML and YAML are parsed.
- Text right below Python or commands is what they print. Three dots stand for anything on their line,
  and ``0.000`` for any time.
"""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from _venvs import ROOT

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "examples" / "dates" / "README.md",
]

_FENCED = re.compile(
    r'^```(?P<language>\w*)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^```$',
    re.DOTALL | re.MULTILINE,
)
#: These keep a terminal busy, or open a window.
_STAYING = {"serve", "ui"}


@dataclass(frozen=True)
class Block:
    """One block of a page; ``printed`` is the text below it that says what it prints."""

    language: str
    title: str
    text: str
    printed: str

    @property
    def commands(self) -> list[str]:
        """Return the command lines, without prompts."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        prompted = [line[2:] for line in lines if line.startswith("$ ")]
        return prompted or lines

    @property
    def treatment(self) -> str:
        """Return ``"run"``, ``"read"`` (by a program), or ``"shown"``."""
        if self.language == "console":
            return "run" if all(map(_runs, self.commands)) else "read"
        if self.language == "python" or self.title:
            return "run"
        return "read" if self.language in {"toml", "yaml"} else "shown"


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page in their order, each with what it prints."""
    return list(_joined(page.read_text(encoding="utf-8")))


def _joined(text: str) -> Iterator[Block]:
    found = list(_FENCED.finditer(text))
    skipped = None
    for block, following in zip(found, [*found, None][1:], strict=True):
        if block is skipped:
            continue
        printed = ""
        if following and block["language"] in {"python", "console"} and not block["title"]:
            between = text[block.end() : following.start()]
            if following["language"] == "text" and not between.strip():
                printed, skipped = following["text"], following
        yield Block(block["language"], block["title"] or "", block["text"], printed)


def _runs(command: str) -> bool:
    """Say whether a command can be run in an empty folder, and comes to an end."""
    words = shlex.split(command, comments=True)
    if words[0] == "galileo-ext":
        return words[1] not in _STAYING
    return words[0] == "pytest" or (words[0] == "eval" and "completion bash" in command)


def summary() -> str:
    """Return how many blocks there are, and what the tests do with them."""
    everything = [block for page in PAGES for block in blocks(page) if block.language != "text"]
    counts = Counter(block.treatment for block in everything)
    compared = sum(1 for block in everything if block.printed)
    return (
        f"{len(everything)} blocks of code: {counts['run']} run ({compared} with what they print "
        f"compared), {counts['read']} read by a program, {counts['shown']} only shown"
    )
