"""The documentation is true: its code runs, its output is the output, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from _venvs import ROOT, clean_environment

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "examples" / "dates" / "README.md",
]
WITH_CODE = [page for page in PAGES if "```python" in page.read_text(encoding="utf-8")]


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


#: Code, and the text that stands right below it, if any: what that code prints.
BLOCK = re.compile(r"^```python\n(.*?)^```$(?:\n\n^```text\n(.*?)^```$)?", re.DOTALL | re.MULTILINE)
END = "--- end of the block ---"


def _run(page: Path, folder: Path) -> list[tuple[str, str]]:
    """Run all Python of a page, in its order, in a process and a folder of its own.

    Returned is, for each block with a text below it, that text and what the block printed.
    """
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    script = folder / "page.py"
    code = "".join(f"{code}\nprint({END!r})\n" for code, _ in blocks)
    script.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        cwd=folder,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.split(f"{END}\n")
    return [(text, output) for (_, text), output in zip(blocks, printed, strict=False) if text]


def _pattern(shown: str) -> str:
    """Return the expression that what is printed has to match.

    Three dots stand for anything on their line, and a time of no seconds for any time.
    """
    pattern = re.escape(shown).replace(re.escape("..."), ".*")
    return pattern.replace(re.escape("0.000"), r"\d+\.\d{3}")


@pytest.mark.parametrize("page", WITH_CODE, ids=_name)
def test_its_code_runs_and_prints_what_stands_below_it(page: Path, tmp_path: Path) -> None:
    for shown, printed in _run(page, tmp_path):
        assert re.fullmatch(_pattern(shown), printed), f"shown:\n{shown}\nprinted:\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_its_links_and_scripts_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?://)([^)#]+)", text)
    scripts = re.findall(r"(?<![\w/])(?:\./)?(scripts/[\w-]+)", text)

    missing = [link for link in links if not (page.parent / link).exists()]
    missing += [script for script in scripts if not (ROOT / script).exists()]
    assert missing == []


def test_every_page_is_in_the_navigation() -> None:
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = re.findall(r"[\w/-]+\.md", str(settings["nav"]))
    pages = [page.relative_to(ROOT / "docs").as_posix() for page in ROOT.glob("docs/**/*.md")]
    assert sorted(listed) == sorted(pages)
