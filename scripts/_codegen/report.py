"""scripts/regenerate --diff: what would change for a user, before anything is swapped."""

import json
from pathlib import Path

from _codegen import diff, document, normalise, usage
from _codegen.diff import Change
from _codegen.errors import CodegenError
from _codegen.targets import ROOT, Target

BREAKING = 3
"""The exit code, so that CI can tell a breaking change from a failed run."""


def run(target: Target, current: Target) -> int:
    """Compare the client that is there with the one that a description would give."""
    old = _current(current)
    new, _ = normalise.full(document.read(target.spec, ROOT), target)
    document.validate(new, target.spec)
    found = diff.changes(old, new)
    used = usage.of(ROOT / "galileo_ext", current.package, old)
    for change in found:
        print(line(change, used.concerns(change)))
    breaking = [change for change in found if change.breaking]
    concerned = sum(map(used.concerns, breaking))
    print(
        f"{len(found)} changes, {len(breaking)} of them breaking"
        f" ({concerned} in what galileo_ext uses)"
    )
    return BREAKING if breaking else 0


def _current(target: Target) -> document.Document:
    path: Path = target.out / target.package / "openapi.json"
    if not path.is_file():
        raise CodegenError(f"nothing to compare with: there is no {path}")
    loaded: document.Document = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def line(change: Change, used: bool) -> str:
    """Write one change as a line that can be searched for: kind, weight, place, what."""
    weight = "BREAKING" if change.breaking else "ok"
    where = f"{change.where}: {change.member}" if change.member else change.where
    mark = " [galileo_ext uses it]" if used else ""
    return f"{change.kind:8} {weight:9} {where} {change.what}{mark}"
