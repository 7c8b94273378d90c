"""The documentation builds without a warning, and is read without the network."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from _venvs import ROOT

#: What a browser fetches by itself. A link that somebody may follow leads wherever it likes.
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//[^>]*>"""
    r"""|<link\b(?![^>]*\brel=["']?canonical)[^>]*\bhref=["']?(?:https?:)?//[^>]*>"""
)
FETCHED_BY_STYLE = re.compile(r"""(?:url\(|@import)\s*["']?(?:https?:)?//[^)]*""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "docs", "--out", folder],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_built(site: Path) -> None:
    pages = {page.relative_to(ROOT / "docs").with_suffix("") for page in ROOT.glob("docs/**/*.md")}
    built = {page.relative_to(site).with_suffix("") for page in site.glob("**/*.html")}
    assert built - {Path("404")} == pages


def test_parameters_come_with_their_types(site: Path) -> None:
    text = (site / "reference/python/datasets.html").read_text(encoding="utf-8")
    assert 'id="galileo_ext.create_dataset"' in text
    plain = " ".join(re.sub(r"<[^>]+>", "", text).split())
    assert re.search(r"project_id \(str \| None, default: None \) . a project to use it", plain)


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    found = []
    for path in [*site.glob("**/*.html"), *site.glob("**/*.css")]:
        text = path.read_text(encoding="utf-8")
        found += [
            (path.name, *each)
            for each in (FETCHED.findall(text), FETCHED_BY_STYLE.findall(text))
            if each
        ]
    assert found == []
