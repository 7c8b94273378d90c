"""The documentation is true: its code runs, its output is the output, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from _venvs import ROOT, clean_environment

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "examples" / "dates" / "README.md",
]
WITH_CODE = [page for page in PAGES if "```python" in page.read_text(encoding="utf-8")]


def _blocks(page: Path, language: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def _run(page: Path, folder: Path) -> str:
    """Run all Python of a page, in its order, in a process and a folder of its own."""
    script = folder / f"{page.stem}.py"
    script.write_text("\n".join(_blocks(page, "python")), encoding="utf-8")
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
    return done.stdout


@pytest.mark.parametrize("page", WITH_CODE, ids=lambda page: page.stem)
def test_its_code_runs(page: Path, tmp_path: Path) -> None:
    _run(page, tmp_path)


def test_the_readme_shows_what_its_code_prints(tmp_path: Path) -> None:
    readme = ROOT / "README.md"
    (shown,) = _blocks(readme, "text")

    printed = _run(readme, tmp_path)

    # The link has ids in it, and the seconds differ.
    printed = re.sub(r"(Results: http://127\.0\.0\.1:8088/)\S+", r"\1...", printed)
    printed = re.sub(r"\d\.\d{3}$", "0.000", printed, flags=re.MULTILINE)
    assert printed == shown


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_its_links_and_scripts_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?://)([^)#]+)", text)
    scripts = re.findall(r"(?<![\w/])(?:\./)?(scripts/[\w-]+)", text)

    missing = [link for link in links if not (page.parent / link).exists()]
    missing += [script for script in scripts if not (ROOT / script).exists()]
    assert missing == []
