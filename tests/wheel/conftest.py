"""The distributions, built as they would be published, and an environment with nothing else."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path
from typing import Protocol

import pytest
from _distributions import build
from _venvs import clean_environment


class Run(Protocol):
    """Runs a command; returns what it prints."""

    def __call__(
        self, *command: object, cwd: Path | None = None, first_on_path: Path | None = None
    ) -> str: ...


@pytest.fixture(scope="session")
def run() -> Run:
    return _run


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def sdist(built: tuple[Path, Path]) -> Path:
    return built[0]


@pytest.fixture(scope="session")
def wheel(built: tuple[Path, Path]) -> Path:
    return built[1]


@pytest.fixture(scope="session")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment in which only the wheel was installed."""
    home = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(home, with_pip=True)
    _run(home / "bin" / "python", "-m", "pip", "install", wheel)
    return home / "bin" / "python"


def _run(*command: object, cwd: Path | None = None, first_on_path: Path | None = None) -> str:
    environ = clean_environment()
    if first_on_path is not None:
        environ["PATH"] = f"{first_on_path}:{environ['PATH']}"
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout
