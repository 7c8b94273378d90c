"""CHANGELOG.md and the version: what they have to agree on."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from _venvs import ROOT

KINDS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
UNRELEASED = "Unreleased"
_RELEASE = re.compile(r"(?P<version>\d+\.\d+\.\d+) - (?P<date>\d{4}-\d{2}-\d{2})")


@dataclass
class Section:
    """One release, or what is not released yet; ``kinds`` are its headings."""

    title: str
    line: int
    kinds: set[str] = field(default_factory=set)
    entries: int = 0

    @property
    def version(self) -> str | None:
        """Return the version; None of what is unreleased and of a heading that is none."""
        found = _RELEASE.fullmatch(self.title)
        return found["version"] if found else None


@dataclass(frozen=True)
class Changelog:
    """What is in the file, newest first, and the version of the tree that it is in."""

    sections: list[Section]
    current: str
    strange: list[str]

    @classmethod
    def of(cls, root: Path) -> Changelog:
        """Read the changelog and the version of a tree."""
        text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
        return cls.read(text, cls.version(root))

    @staticmethod
    def version(root: Path) -> str:
        """Return the version of a tree: it is written down in ``galileo_ext/__init__.py`` alone."""
        text = (root / "galileo_ext" / "__init__.py").read_text(encoding="utf-8")
        found = re.search(r'^__version__ = "(.*)"$', text, re.MULTILINE)
        if found is None:
            raise ValueError('galileo_ext/__init__.py has no line __version__ = "...".')
        return found[1]

    @classmethod
    def read(cls, text: str, current: str) -> Changelog:
        """Read the text of a changelog."""
        sections: list[Section] = []
        strange: list[str] = []
        for number, line in enumerate(text.splitlines(), 1):
            if line.startswith("## "):
                sections.append(Section(line[3:].strip(), number))
            elif line.startswith("### ") and sections:
                sections[-1].kinds.add(line[4:].strip())
            elif line.startswith("- ") and sections:
                if not sections[-1].kinds:
                    strange.append(f"line {number}: an entry that is under no heading")
                sections[-1].entries += 1
        return cls(sections, current, strange)

    @property
    def newest(self) -> Section:
        """Return the section at the top."""
        return self.sections[0]

    def problems(self) -> list[str]:
        """Say what is wrong, wherever the tree stands between two releases."""
        found = list(self.strange)
        if not self.sections:
            return ["there is no section: expected '## Unreleased' or '## 1.2.3 - 2001-12-31'"]
        found += [text for section in self.sections for text in _wrong_with(section)]
        released = [section for section in self.sections if section.version]
        if any(section.title == UNRELEASED for section in self.sections[1:]):
            found.append(f"'{UNRELEASED}' is not at the top")
        versions = [_numbers(section.version) for section in released]
        if versions != sorted(set(versions), reverse=True):
            found.append("the releases are not in order, newest first, each once")
        if released and (problem := self._against_the_version(released[0])):
            found.append(problem)
        return found

    def _against_the_version(self, last: Section) -> str | None:
        said, released = _numbers(self.current), _numbers(last.version)
        if said == released or (said > released and self.newest.title == UNRELEASED):
            return None
        return (
            f"line {last.line}: the newest release is {last.version}, "
            f"and the code says {self.current}"
        )


def main() -> int:
    """Print what is wrong with the changelog; return the exit status."""
    changes = Changelog.of(ROOT)
    for problem in changes.problems():
        print(f"CHANGELOG.md: {problem}")
    if changes.problems():
        return 1
    print(f"CHANGELOG.md and version {changes.current} agree")
    return 0


def _wrong_with(section: Section) -> list[str]:
    where = f"line {section.line}: "
    found = [f"{where}no such heading: {kind!r}" for kind in sorted(section.kinds - set(KINDS))]
    if section.title == UNRELEASED:
        return found
    matched = _RELEASE.fullmatch(section.title)
    if matched is None:
        return [*found, f"{where}{section.title!r} is neither '{UNRELEASED}' nor 'version - date'"]
    try:
        date.fromisoformat(matched["date"])
    except ValueError:
        found.append(f"{where}there is no day {matched['date']}")
    if not section.entries:
        found.append(f"{where}{section.title} has no entry")
    return found


def _numbers(version: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in (version or "0").split("."))


if __name__ == "__main__":
    sys.exit(main())
