"""The licences of what an installation brings: read, compared with a list and with a record."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from _venvs import ROOT
from packaging.requirements import Requirement

RECORD = ROOT / "requirements" / "licences.txt"
PROJECT = "galileo-ext"
_HEAD = """\
# What an installation brings, and under which licence: by itself ("core") or with which extra.
# Written by scripts/audit --write; do not edit. What is allowed stands in pyproject.toml.
"""
#: What older metadata calls licences, as SPDX does. "BSD" without a number is not one of them.
_CLASSIFIED = {
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "Zope Public License": "ZPL-2.1",
}
_SPDX = re.compile(r"[A-Za-z0-9.-]+( (AND|OR) [A-Za-z0-9.-]+)*")


@dataclass(frozen=True)
class Rules:
    """The table of licences in pyproject.toml: the allowed ones, and what metadata leaves open."""

    allowed: frozenset[str]
    known: Mapping[str, str]

    @classmethod
    def of(cls, root: Path = ROOT) -> Rules:
        """Read them."""
        with (root / "pyproject.toml").open("rb") as file:
            table = tomllib.load(file)["tool"][PROJECT]["licences"]
        return cls(frozenset(table["allowed"]), table["known"])

    def refuse(self, licence: str) -> bool:
        """Say whether an expression asks for a licence that is not allowed."""
        ways = [way.split(" AND ") for way in licence.split(" OR ")]
        return not any(self.allowed.issuperset(way) for way in ways)


@dataclass(frozen=True)
class Entry:
    """A distribution: its licence as SPDX writes it, and what brings it."""

    licence: str
    ways: tuple[str, ...]


def installed(rules: Rules) -> dict[str, Entry]:
    """Return what an installation with every extra has here, by name."""
    project = metadata.metadata(PROJECT)
    ways: dict[str, list[str]] = {}
    for way in ("", *sorted(project.get_all("Provides-Extra", []))):
        for name in brought(PROJECT, {way} if way else set()):
            if "core" not in ways.setdefault(name, []):
                ways[name].append(way or "core")
    return {
        name: Entry(licence_of(metadata.metadata(name), rules), tuple(found))
        for name, found in sorted(ways.items())
    }


def brought(name: str, extras: set[str]) -> set[str]:
    """Return the names of all that a distribution requires, and what that requires, and so on."""
    found: set[str] = set()
    waiting = [(name, frozenset(extras))]
    done = set(waiting)
    while waiting:
        name, wanted = waiting.pop()
        for text in metadata.requires(name) or []:
            required = Requirement(text)
            marker = required.marker
            if marker and not any(marker.evaluate({"extra": extra}) for extra in wanted | {""}):
                continue
            found.add(normal(required.name))
            following = (required.name, frozenset(required.extras))
            if following not in done:
                done.add(following)
                waiting.append(following)
    return found


def licence_of(about: metadata.PackageMetadata, rules: Rules) -> str:
    """Return the licence that a distribution's metadata names, as SPDX writes it; else "unknown".

    The expression counts for most, then a field that is one, then the classifiers, if they are
    clear. What none of them says is in the rules' table, by name, with the place where it was read.
    """
    name = normal(str(about["Name"]))
    if name in rules.known:
        return rules.known[name]
    for field in ("License-Expression", "License"):
        # Not by index: what answers None in the standard library raises in its backport, which
        # takes its place wherever something has imported that.
        (said,) = [str(text).strip() for text in about.get_all(field, [])[:1]] or [""]
        if _SPDX.fullmatch(said) and not said.endswith("License"):
            return said
    classifiers = [str(text) for text in about.get_all("Classifier", [])]
    named = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License ::")]
    return _CLASSIFIED.get(named[0], "unknown") if len(named) == 1 else "unknown"


def normal(name: str) -> str:
    """Return the one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def refused(found: Mapping[str, str], rules: Rules) -> list[str]:
    """Say which distributions have licences that are not allowed, or none that is known."""
    return [
        f"{name}: its licence, {licence}, is not among those that pyproject.toml allows"
        for name, licence in found.items()
        if rules.refuse(licence)
    ]


def written(found: Mapping[str, Entry]) -> str:
    """Return the text of the record."""
    rows = [f"{name:36}{entry.licence:52}{', '.join(entry.ways)}" for name, entry in found.items()]
    return _HEAD + "\n".join(rows) + "\n"


def recorded(text: str) -> dict[str, Entry]:
    """Read the record."""
    rows = [re.split(r"\s{2,}", line) for line in text.splitlines() if not line.startswith("#")]
    return {name: Entry(licence, tuple(ways.split(", "))) for name, licence, ways in rows}


def unlike(record: Mapping[str, Entry], found: Mapping[str, Entry]) -> Iterable[str]:
    """Say where the record differs from what was found.

    Newer Pythons need less: that something is recorded and not there is an error on the oldest.
    """
    for name, entry in found.items():
        if record.get(name) != entry:
            yield f"{name}: recorded is {record.get(name)}, and found was {entry}"
    if sys.version_info[:2] == (3, 11):
        yield from (f"{name}: recorded, and not there" for name in sorted(record.keys() - found))
