"""Virtual environments for the scripts: made once, remade when what they were made from changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - these scripts are what an old Python meets first
    sys.exit(f"galileo-ext needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent


def environment(
    name: str,
    *,
    project: bool = True,
    interpreter: Path | None = None,
    requirements: str | None = None,
) -> Path:
    """Return the Python of ``.venv-<name>``, which has ``requirements/<name>.txt`` installed.

    Nothing is done when the requirements, the interpreter and the project's metadata are what they
    were last time.

    Args:
        name: of the environment.
        project: whether the working tree is installed too, editable.
        interpreter: the Python to make it with; default: the one that runs.
        requirements: what to install instead of the file's contents.
    """
    home = ROOT / f".venv-{name}"
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if requirements is None:
        requirements = (ROOT / "requirements" / f"{name}.txt").read_text()
    stamp, wanted = home / "made-from", _fingerprint(requirements, project, interpreter)
    if not (stamp.is_file() and stamp.read_text() == wanted and python.exists()):
        _say(f"Setting up {home.name} (once)")
        shutil.rmtree(home, ignore_errors=True)
        _create(home, interpreter or Path(sys.executable))
        listed = home / "requirements.txt"
        listed.write_text(requirements)
        _pip(python, "install", "-r", str(listed))
        if project:
            _pip(python, "install", "--editable", str(ROOT))
        stamp.write_text(wanted)
    return python


def clean_environment() -> dict[str, str]:
    """Return the environment without the user's own settings for Galileo and Arize."""
    own = ("GALILEO_", "ARIZE_")
    return {name: value for name, value in os.environ.items() if not name.startswith(own)}


def _fingerprint(requirements: str, project: bool, interpreter: Path | None) -> str:
    """Say what an environment is made from."""
    parts = [sys.version, str(interpreter or ""), str(ROOT), requirements]
    if project:
        parts.append((ROOT / "pyproject.toml").read_text())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _create(home: Path, interpreter: Path) -> None:
    done = subprocess.run(
        [str(interpreter), "-m", "venv", str(home)], capture_output=True, text=True
    )
    if done.returncode:
        said = f"{done.stdout}{done.stderr}".strip()
        sys.exit(f"Python's venv module cannot make {home} ({said}); on Debian: python3-venv.")


def _pip(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, text=True, capture_output=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
