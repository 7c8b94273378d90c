"""What holds for every test: none of the user's settings, and a working directory of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run, wherever it runs: a failure can be repeated.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


@pytest.fixture(autouse=True)
def _own_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Hide the user's Galileo settings; what a test writes to the working directory is its own."""
    for name in [name for name in os.environ if name.startswith("GALILEO_")]:
        monkeypatch.delenv(name)
    # Nothing a test starts may look for a terminal or a home directory's settings.
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    yield
