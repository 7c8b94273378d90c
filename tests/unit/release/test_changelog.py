"""What the changelog and the version have to agree on."""

from __future__ import annotations

import pytest
from _changelog import Changelog
from _venvs import ROOT

GOOD = """# Changelog

## Unreleased

### Added

- More.

## 0.2.0 - 2026-02-28

### Fixed

- It, which
  takes two lines.

## 0.1.0 - 2025-12-31

### Added

- It.
"""


def test_a_good_one() -> None:
    changes = Changelog.read(GOOD, "0.2.0")

    assert changes.problems() == []
    assert changes.newest.kinds == {"Added"}
    assert [section.version for section in changes.sections] == [None, "0.2.0", "0.1.0"]
    assert [section.entries for section in changes.sections] == [1, 1, 1]


@pytest.mark.parametrize(
    ("old", "new", "current", "said"),
    [
        ("", "", "0.3.0", []),
        ("", "", "0.1.9", ["the newest release is 0.2.0, and the code says 0.1.9"]),
        ("## Unreleased\n\n### Added\n\n- More.\n", "", "0.3.0", ["and the code says 0.3.0"]),
        ("### Fixed", "### Repaired", "0.2.0", ["line 9: no such heading: 'Repaired'"]),
        ("2026-02-28", "2026-02-30", "0.2.0", ["line 9: there is no day 2026-02-30"]),
        ("0.2.0 - 2026", "v0.2.0 - 2026", "0.2.0", ["neither 'Unreleased' nor 'version - date'"]),
        ("0.2.0 - 2026", "0.0.9 - 2026", "0.2.0", ["not in order"]),
        ("### Fixed\n\n", "", "0.2.0", ["line 11: an entry that is under no heading"]),
        ("- It.\n", "", "0.2.0", ["line 16: 0.1.0 - 2025-12-31 has no entry"]),
        ("0.1.0 - 2025-12-31", "Unreleased", "0.2.0", ["'Unreleased' is not at the top"]),
        (GOOD, "# Changelog\n", "0.2.0", ["there is no section"]),
    ],
)
def test_what_is_wrong(old: str, new: str, current: str, said: list[str]) -> None:
    problems = Changelog.read(GOOD.replace(old, new) if old else GOOD, current).problems()

    assert len(problems) == len(said), problems
    assert all(part in text for part, text in zip(said, problems, strict=True))


def test_ours() -> None:
    ours = Changelog.of(ROOT)

    assert ours.problems() == []
    assert ours.current.count(".") == 2
