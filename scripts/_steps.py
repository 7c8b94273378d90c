"""The steps of scripts/check and scripts/test."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from _venvs import ROOT, clean_environment

#: In the order in which a failure is cheapest to hear of. ``{bin}`` is the environment's folder.
CHECKS = {
    "generated client is current": ["{python}", "scripts/regenerate", "--check"],
    "generated client is sound": ["{python}", "scripts/check-generated"],
    "sync modules are current": ["{python}", "scripts/derive-sync", "--check"],
    "lint": ["{bin}/ruff", "check", "."],
    "format": ["{bin}/ruff", "format", "--check", "."],
    "types": ["{bin}/mypy"],
    "import arrows": ["{bin}/lint-imports", "--no-cache"],
    "public API is written down": ["{python}", "scripts/_api.py", "--check"],
    "public API keeps what was released": ["{python}", "scripts/_api.py", "--diff"],
    "licences are allowed and recorded": ["{python}", "scripts/_audit.py", "--offline"],
    "changelog and version agree": ["{python}", "scripts/_changelog.py"],
}

#: Every folder with tests: the quickest first, those that need environments of their own last.
_LAST = ["contract", "fuzz", "conformance", "wheel"]
_FOUND = {file.relative_to(ROOT / "tests").parts[0] for file in ROOT.glob("tests/*/**/test_*.py")}
_OTHERS = sorted(_FOUND - {"unit", *_LAST})
SUITES = [f"tests/{name}" for name in ["unit", *_OTHERS, *_LAST]]


def run_all(steps: dict[str, list[str]], python: Path) -> int:
    """Run the steps one after another; return the exit status of the first that fails, or 0."""
    for name, command in steps.items():
        began = time.monotonic()
        status = run([part.format(python=python, bin=python.parent) for part in command], python)
        took = f"{time.monotonic() - began:.1f} s"
        print(f"{'FAILED' if status else 'ok'}: {name} ({took})", flush=True)
        if status:
            return status
    return 0


def run(command: Sequence[str], python: Path, folder: Path = ROOT) -> int:
    """Run one command, in the repository, with the environment's programs first on the path."""
    path = os.pathsep.join([str(python.parent), os.environ.get("PATH", os.defpath)])
    environ = {**clean_environment(), "PATH": path}
    done = subprocess.run(command, cwd=folder, env=environ, stdin=subprocess.DEVNULL)
    if done.returncode:
        print(f"exit status {done.returncode}: {' '.join(command)}", file=sys.stderr, flush=True)
    return done.returncode
