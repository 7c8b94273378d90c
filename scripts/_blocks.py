"""The blocks of code in the documentation: what each is, and how far the tests go with it.

A page is one session in one folder, from top to bottom:

- Python is run. With a title (``title="eval.py"``) it is a file instead, as any other language is
  with one: run if a command of the page names it, else only compiled.
- Commands are run if all of their block can be. Else they are read: options are parsed, scripts and
  variables have to exist. Lines that begin with ``$`` are the commands, or all lines; a comment
  ``# exit status 1`` says that one fails.
- TOML and YAML are parsed.
- Text right below Python or commands is what they print. Three dots stand for anything on their
  line, alone on it for any lines, and ``0.000`` for any time.
"""

from __future__ import annotations

import re
import shlex
from collections import Counter
from dataclasses import dataclass, replace
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
    """One block of a page.

    Attributes:
        language: as it stands behind the fence.
        title: the name of the file that it is; empty for what is no file.
        text: what is between the fences.
        printed: the text below it, which says what it prints.
        named: whether a command of the page names the file.
    """

    language: str
    title: str
    text: str
    printed: str = ""
    named: bool = False

    @property
    def commands(self) -> list[str]:
        """Return the command lines, without prompts."""
        whole = re.sub(r"\\\n\s*", "", self.text)
        lines = [line for line in whole.splitlines() if line.strip()]
        prompted = [line[2:] for line in lines if line.startswith("$ ")]
        return prompted or lines

    @property
    def treatment(self) -> str:
        """Return ``"run"``, ``"read"`` (by a program), or ``"shown"``."""
        if self.language == "console":
            return "run" if all(map(_runs, self.commands)) else "read"
        if self.named or (self.language == "python" and not self.title):
            return "run"
        return "read" if self.language in {"python", "toml", "yaml"} else "shown"


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page in their order, each with what it prints."""
    text = page.read_text(encoding="utf-8")
    found: list[Block] = []
    end = 0
    for match in _FENCED.finditer(text):
        block = Block(match["language"], match["title"] or "", match["text"])
        if block.language == "text" and _prints(found) and not text[end : match.start()].strip():
            found[-1] = replace(found[-1], printed=block.text)
        else:
            found.append(block)
        end = match.end()
    commands = [line for block in found if block.language == "console" for line in block.commands]
    named = {word for line in commands for word in line.split()}
    return [replace(block, named=block.title in named) for block in found]


def _prints(found: list[Block]) -> bool:
    """Say whether text below the last of the blocks is what that prints."""
    last = found[-1] if found else Block("", "", "")
    return last.language in {"python", "console"} and not last.title and not last.printed


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
