"""The source distribution: all of the project, and the same wheel as the tree gives."""

from __future__ import annotations

import os
import re
import sys
from email import message_from_bytes
from email.message import Message
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest
from _distributions import build, contents, tracked
from _venvs import ROOT

import galileo_ext

from .conftest import Run


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="what belongs in it is what git tracks")
def test_it_holds_what_git_tracks_and_nothing_else(sdist: Path) -> None:
    assert contents(sdist).keys() == tracked() | {"PKG-INFO"}


def test_the_wheel_from_it_is_the_one_from_the_tree(wheel: Path, run: Run, tmp_path: Path) -> None:
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", tmp_path, ROOT)
    (from_tree,) = tmp_path.glob("*.whl")

    assert contents(from_tree) == contents(wheel)


def test_the_same_tree_gives_the_same_bytes(
    sdist: Path, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    before = os.umask(0o077)
    try:
        again = build(tmp_path)
    finally:
        os.umask(before)

    assert [file.read_bytes() for file in again] == [sdist.read_bytes(), wheel.read_bytes()]


def test_the_version_is_the_same_everywhere(sdist: Path, wheel: Path) -> None:
    version = galileo_ext.__version__

    assert metadata.version("galileo-ext") == version
    assert sdist.name == f"galileo_ext-{version}.tar.gz"
    assert wheel.name == f"galileo_ext-{version}-py3-none-any.whl"
    assert _metadata(wheel)["Version"] == version


def test_an_index_can_show_its_readme(wheel: Path) -> None:
    """There, a link into the repository would lead nowhere, and nobody has a tree to install."""
    described = _metadata(wheel)
    text = described.get_payload()

    assert described["Description-Content-Type"] == "text/markdown"
    assert isinstance(text, str)
    assert re.findall(r"\]\((?!https?://)", text) == []
    assert "The documentation (`docs/index.md`)" in text
    assert "pip install galileo-ext" in text


def _metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))
