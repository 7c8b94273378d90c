"""A served server for every test of the suite, and a project in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _serving import served

from galileo_ext import Galileo, create_project

from .harness.campaign import PROJECT
from .harness.quick import connect, quick


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a server listens that has the project."""
    with served(tmp_path_factory.mktemp("faults") / "galileo.db") as url:
        with connect(url, ":memory:", PROJECT) as client:
            create_project(PROJECT, client=client)
        yield url


@pytest.fixture
def direct(server: str, tmp_path: Path) -> Iterator[Galileo]:
    """A connection that nothing disturbs."""
    with connect(server, str(tmp_path / "journal.db"), PROJECT) as client:
        yield client


@pytest.fixture
def impatient() -> Iterator[None]:
    """Pauses too short to wait for."""
    with quick():
        yield
