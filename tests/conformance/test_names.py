"""The guide for people who come from the official client accounts for every name of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from _venvs import ROOT, clean_environment, environment

GUIDE = (ROOT / "docs" / "how-to" / "move-from-galileo.md").read_text(encoding="utf-8")
SAME_NAMES, _, REST = GUIDE.partition("## Other names")
OTHER_NAMES, _, REST = REST.partition("## What is not here")
ABSENT_NAMES, _, _ = REST.partition("## What is different")

IMPORTS = re.compile(r"^- from `(galileo[\w.]*)`:((?:(?: |\n  )`\w+`,?)+)", re.M)
#: Lists are whole here unless a limit is given; exports begin with the newest without being told.
OTHER_DEFAULTS = {("limit", "100", "None"), ("sort", "LogRecordsSortClause", "None")}


def same() -> list[str]:
    """Return the names that the guide says are the same."""
    return [
        f"{module}.{name}"
        for module, names in IMPORTS.findall(SAME_NAMES)
        for name in re.findall(r"`(\w+)`", names)
    ]


def listed() -> list[str]:
    """Return all names of the official client in the guide."""
    cells = re.findall(r"^\| (`.*?) \|", OTHER_NAMES + ABSENT_NAMES, re.M)
    return same() + [n for cell in cells for n in re.findall(r"`(galileo\.[\w.]+)`", cell)]


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    python = environment("conformance", project=False)
    return public_names(python, tmp_path_factory.mktemp("home"))


def public_names(python: Path, home: Path, *modules: str) -> dict[str, Any]:
    """Return what ``official_names.py`` prints."""
    done = subprocess.run(
        [str(python), str(Path(__file__).with_name("official_names.py")), *modules],
        env=clean_environment() | {"HOME": str(home), "GALILEO_HOME_DIR": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    names: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return names


def test_it_lists_every_public_name_of_the_official_client_once(theirs: dict[str, Any]) -> None:
    assert sorted(listed()) == sorted(theirs)


def test_functions_of_the_same_name_take_the_same(theirs: dict[str, Any], tmp_path: Path) -> None:
    here = public_names(Path(sys.executable), tmp_path, "galileo_ext")
    functions = [name for name in same() if theirs[name] is not None]
    assert len(functions) > 30
    for name in functions:
        ours = here[f"galileo_ext.{name.rpartition('.')[2]}"]
        given = theirs[name]
        extra = ours[len(given) :]
        assert [one[:2] for one in ours[: len(given)]] == [one[:2] for one in given], name
        assert {kind for _, kind, _ in extra} <= {"KEYWORD_ONLY"}, name
        changed = {
            (parameter, default.partition("(")[0], own)
            for (parameter, _, default), (_, _, own) in zip(given, ours, strict=False)
            if default != own
        }
        assert changed <= OTHER_DEFAULTS, name
