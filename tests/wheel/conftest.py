"""The distributions, built as they would be published, and an environment with nothing else."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from typing import Protocol

import pytest
from _venvs import ROOT, clean_environment


class Run(Protocol):
    """Runs a command; returns what it prints."""

    def __call__(
        self, *command: object, cwd: Path | None = None, first_on_path: Path | None = None
    ) -> str: ...


@pytest.fixture(scope="session")
def run() -> Run:
    return _run


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


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
