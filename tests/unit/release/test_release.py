"""What keeps a tree from being a release."""

from __future__ import annotations

import pytest
from _changelog import Changelog
from _release import problems

URLS = "pyproject.toml has no [project.urls]"
DATED = "## 0.1.0 - 2026-01-31\n\n### Added\n\n- It.\n"


@pytest.mark.parametrize(
    ("text", "status", "tags", "said"),
    [
        (DATED, "", "", []),
        (DATED, "", "v0.1.0\nchecked\n", []),
        (DATED, "", "v0.2.0\n", ["the commit has the tag v0.2.0, not v0.1.0"]),
        (DATED, " M README.md", "", ["not committed"]),
        ("## Unreleased\n", "", "", ["begins with 'Unreleased'; expected '0.1.0 - ' and the day"]),
        (DATED.replace("-31", "-32"), "", "", ["there is no day 2026-01-32"]),
    ],
)
def test_what_it_lacks(text: str, status: str, tags: str, said: list[str]) -> None:
    found = [
        problem
        for problem in problems(Changelog.read(text, "0.1.0"), status, tags)
        if not problem.startswith(URLS)
    ]

    assert len(found) == len(said), found
    assert all(part in problem for part, problem in zip(said, found, strict=True))
