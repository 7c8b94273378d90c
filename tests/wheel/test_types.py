"""The types that users get with the wheel, as two checkers see them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from _venvs import ROOT, environment

from .conftest import Run


@pytest.fixture(scope="session")
def pyright() -> Path:
    return environment("pyright", project=False).with_name("basedpyright")


def test_they_reach_a_user_of_mypy(clean: Path, run: Run, tmp_path: Path) -> None:
    """A checker that finds the installed package must not see ``Any`` in its place."""
    user = tmp_path / "user.py"
    user.write_text("from galileo_ext import create_project\nreveal_type(create_project('p').id)\n")
    mypy = Path(sys.executable).with_name("mypy")

    said = run(mypy, "--strict", "--python-executable", clean, user)

    assert 'Revealed type is "str"' in said or 'Revealed type is "builtins.str"' in said, said


def test_pyright_agrees_with_mypy_on_what_a_user_may_write(
    clean: Path, pyright: Path, run: Run
) -> None:
    said = run(pyright, "--project", ROOT, first_on_path=clean.parent)

    assert said.startswith("0 errors, 0 warnings"), said


def test_every_type_is_written_down(pyright: Path, run: Run, tmp_path: Path) -> None:
    """What a checker would have to infer, one checker infers differently from another."""
    with_extras = Path(sys.executable).parent
    said = run(
        pyright, "--verifytypes", "galileo_ext", "--ignoreexternal",
        cwd=tmp_path, first_on_path=with_extras,
    )  # fmt: skip

    assert int(re.findall(r'Symbols exported by "galileo_ext": (\d+)', said)[0]) > 1000, said
    assert "Type completeness score: 100%" in said, said
