"""Every command that the documentation shows is one."""

from __future__ import annotations

import re
import shlex

import pytest
from _venvs import ROOT

from galileo_ext.cli import parser

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def shown() -> list[str]:
    """Return the commands of all pages; those of workflows stand in folded lines."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8").replace("\\\n", "")  # lines that go on
        found += re.findall(r"^\$ (galileo-ext [^\n]+)$", text, re.MULTILINE)
        for block in re.findall(r"^```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
            folded = re.findall(r"run: >\n((?: {10}.+\n)+)", block)
            found += [" ".join(lines.split()) for lines in folded]
    return found


@pytest.mark.parametrize("line", shown())
def test_the_command_exists(line: str) -> None:
    words = shlex.split(line.partition(" | ")[0], comments=True)[1:]
    words = words[: words.index("--")] if "--" in words else words
    assert parser().parse_args(words).run


def test_there_are_some() -> None:
    assert len(shown()) > 10
