"""The pinned environment that the code generation runs in; needs nothing but Python itself."""

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "openapi" / "requirements.txt"
ENVIRONMENT = ROOT / ".venv-codegen"
STAMP = ENVIRONMENT / "requirements.sha256"


def wanted_stamp() -> str:
    """Name the state that the environment must be in: these pins, this Python."""
    version = ".".join(map(str, sys.version_info[:3]))
    return hashlib.sha256(REQUIREMENTS.read_bytes() + version.encode()).hexdigest()


def environment_python() -> Path:
    """Return the interpreter of the pinned environment, made new when it is missing or stale."""
    python = ENVIRONMENT / "bin" / "python"
    if python.exists() and STAMP.exists() and STAMP.read_text() == wanted_stamp():
        return python
    print(f"making {ENVIRONMENT.name} ...", file=sys.stderr)
    venv.EnvBuilder(clear=True, with_pip=True).create(ENVIRONMENT)
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-deps", "-r", REQUIREMENTS], check=True)
    STAMP.write_text(wanted_stamp())
    return python


def run(module: str, arguments: Sequence[str]) -> int:
    """Run a module of this folder in the environment and hand on its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - python3 may be an older one
        print(f"{sys.argv[0]} needs Python 3.11 or newer", file=sys.stderr)
        return 2
    env = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(environment_python()), "-m", module, *arguments]
    return subprocess.run(command, env=env, check=False).returncode
