"""The listing of the public API, and what is a break of it."""

from __future__ import annotations

from pathlib import Path

import _api
import pytest
from _api_listing import lines, load, public
from _changelog import Changelog

THINGS = '''
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from others import Theirs

Kind = Literal["a", "b"]

class Met:
    """Is returned by a function only."""
    size: int = 3
    _hidden = 1
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

@dataclass
class Result(Met):
    name: str
    count: int = 0
    @property
    def first(self) -> Met: ...
    @classmethod
    def of(cls, *parts: str, **options: int) -> "Result": ...

class Colour(StrEnum):
    red = "r"

def get(name: str, /, kind: Kind = "a", *, count: int | None = None) -> Met: ...
async def wait(name: str) -> Iterator[Theirs]: ...
def unlisted() -> None: ...
'''
INIT = """
__version__ = "0.1.0"
__all__ = ["Colour", "Result", "Theirs", "__version__", "get", "wait"]
from .things import Colour, Result, Theirs, get, wait
"""


def tree(folder: Path, **changes: str) -> Path:
    """Write a package; ``old=new`` are replacements in its source."""
    source, init = THINGS, INIT
    for old, new in changes.items():
        source, init = source.replace(old, new), init.replace(old, new)
    (folder / "galileo_ext").mkdir(parents=True)
    (folder / "galileo_ext" / "__init__.py").write_text(init)
    (folder / "galileo_ext" / "things.py").write_text(source)
    return folder


def test_the_listing_has_a_line_for_everything_public(tmp_path: Path) -> None:
    assert lines(public(load(tree(tmp_path)))) == [
        "class galileo_ext.Colour(StrEnum)",
        "galileo_ext.Colour.red = 'r'",
        "class galileo_ext.Result(Met)",
        "def galileo_ext.Result.__init__(name: str, count: int = 0) -> None",
        "galileo_ext.Result.count: int",
        "property galileo_ext.Result.first: Met",
        "galileo_ext.Result.name: str",
        "classmethod def galileo_ext.Result.of(*parts: str, **options: int) -> Result",
        "galileo_ext.Theirs is others.Theirs",
        "galileo_ext.__version__",
        "def galileo_ext.get(name: str, /, kind: Kind = 'a', *, count: int | None = None) -> Met",
        "galileo_ext.things.Kind = Literal['a', 'b']",
        "class galileo_ext.things.Met",
        "def galileo_ext.things.Met.__len__() -> int",
        "galileo_ext.things.Met.size: int",
        "async def galileo_ext.wait(name: str) -> Iterator[Theirs]",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"get", ', "", "gone: galileo_ext.get"),
        ("name: str, /", "name: str, more: int, /", "added as required"),
        ("*, count", "count", ""),
        ('"a", *, count: int | None = None', '"a"', "Parameter was removed"),
        ("first(self)", "second(self)", "removed: galileo_ext.things.Result.first"),
        ("async def", "def", "no longer to be awaited: galileo_ext.wait"),
        ("def get", "async def get", "now to be awaited: galileo_ext.get"),
        ("size: int = 3\n", "length: int = 3\n", "removed: galileo_ext.things.Met.size"),
        ("from others", "from strangers", "something else: galileo_ext.Theirs"),
        ("class Met:", "class Moved:\n    pass\n\nclass Met(Moved):", ""),
        ("def unlisted", "def renamed", ""),
        ("_hidden", "_gone", ""),
    ],
)
def test_what_is_a_break(tmp_path: Path, old: str, new: str, said: str) -> None:
    then = public(load(tree(tmp_path / "then")))
    now = public(load(tree(tmp_path / "now", **{old: new})))

    found = list(_api.breaking(then, now))

    assert bool(found) == bool(said), found
    assert any(said in text for text in found) or not said, found


@pytest.mark.parametrize(
    ("before", "now", "kind", "missing"),
    [
        ("0.1.0", "0.2.0", "Changed", []),
        ("0.1.0", "1.0.0", "Removed", []),
        ("0.1.0", "0.1.1", "Changed", ["raise the minor version"]),
        ("1.4.0", "1.5.0", "Changed", ["raise the major version"]),
        ("1.4.0", "2.0.0", "Added", ["neither 'Changed' nor 'Removed' under 'Unreleased'"]),
        ("1.4.0", "1.4.0", "Fixed", ["raise the major version", "neither 'Changed' nor"]),
    ],
)
def test_a_break_has_to_be_announced(before: str, now: str, kind: str, missing: list[str]) -> None:
    changes = Changelog.read(f"## Unreleased\n\n### {kind}\n\n- It.\n", now)

    problems = _api.unannounced(before, changes)

    assert len(problems) == len(missing)
    assert all(part in text for part, text in zip(missing, problems, strict=True))


def test_a_listing_that_is_not_current_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stale = tmp_path / "api.txt"
    kept = _api.LISTING.read_text()
    stale.write_text(kept.replace("def galileo_ext.push(", "def galileo_ext.pull("))

    assert _api.check() == 0
    assert _api.check(stale) == 1

    said = capsys.readouterr().out
    assert "-def galileo_ext.pull(" in said
    assert "+def galileo_ext.push(" in said
