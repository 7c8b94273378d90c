"""Counts what was tried and says so at the end."""

from __future__ import annotations

from collections import Counter

import pytest

ANSWERS = pytest.StashKey[Counter[tuple[str, int]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[ANSWERS] = Counter()


@pytest.fixture(scope="session")
def answers(pytestconfig: pytest.Config) -> Counter[tuple[str, int]]:
    """How often each operation gave which status."""
    return pytestconfig.stash[ANSWERS]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    answers = config.stash[ANSWERS]
    if not answers:
        return
    kinds: Counter[str] = Counter()
    for (_, status), times in answers.items():
        kinds["501" if status == 501 else f"{status // 100}xx"] += times
    told = ", ".join(f"{kinds[kind]:,} {kind}" for kind in sorted(kinds))
    operations = len({operation for operation, _ in answers})
    terminalreporter.write_line(
        f"fuzz: {answers.total():,} cases over {operations} operations ({told})"
    )
