"""What it takes to make a client from a description as large as the service's own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from _venvs import ROOT
from codegen import facts
from figures import OURS
from measure import Figure, timed_import

FACTS = ROOT.parent / "shared" / "facts" / "galileo_api.txt"
_ENDPOINT = "from galileo_api.api.experiment import create_experiment"


def adopt() -> list[Figure]:
    """A client from a description of the full size: made, tried, imported."""
    if not FACTS.is_file():
        raise FileNotFoundError(f"{FACTS} is not there; the description is made from it.")
    theirs = facts.description(FACTS)
    operations = sum(map(len, theirs["paths"].values()))
    with tempfile.TemporaryDirectory() as folder:
        out, spec = Path(folder) / "out", Path(folder) / "theirs.json"
        spec.write_text(json.dumps(theirs), encoding="utf-8")
        into = ["--out", str(out), "--package", "galileo_api"]
        began = time.perf_counter()
        said = _script("regenerate", "--spec", str(spec), *into)
        took = time.perf_counter() - began
        made = [p for p in out.glob("galileo_api/api/*/*.py") if p.stem != "__init__"]
        _script("check-generated", *into)  # fails if an import or a model does
        path = f"import sys; sys.path.insert(0, {str(out)!r}); import httpx, attrs; "
        imported = timed_import(OURS, f"{path}{_ENDPOINT}")
        files = sum(p.is_file() for p in out.rglob("*.py"))
    # Two that no description of the service has are added.
    lost = operations + 2 - len(made)
    return [
        Figure("full-size description: operations", operations, "", 0),
        Figure("full-size description: operations lost", lost, "", 0, None, 0),
        Figure("full-size description: warnings", len(re.findall("(?i)warning", said)), "", 0,
               None, 0),
        Figure("full-size description: files made", files, "", 0),
        Figure("full-size description: time to make", took, "s", 1),
        Figure("import of one endpoint of it", imported, "s", 1, None, 0.12),
    ]  # fmt: skip


def _script(name: str, *arguments: str) -> str:
    command = [sys.executable, str(ROOT / "scripts" / name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{name} failed:\n{done.stderr}")
    return done.stdout + done.stderr


FIGURES: dict[str, Callable[[], list[Figure]]] = {"adopt": adopt}
