"""Which operations are described, generated, served, and exercised by whom."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml
from _venvs import ROOT, clean_environment
from werkzeug.exceptions import HTTPException

from galileo_ext.embedded import spec
from galileo_ext.embedded.operations import HANDLERS

CASSETTES = ROOT / "tests" / "contract" / "cassettes"
#: How the official client introduces itself; ours does as galileo-ext.
_OFFICIAL = "python-httpx/"


def main() -> int:
    """Count and print; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/operations", description=__doc__)
    parser.add_argument("--missing", action="store_true", help="name those that are missing too")
    parser.add_argument(
        "--log", type=Path, help="take the official client's calls from this access log of a "
        "served embedded server; default: run tests/conformance for it",
    )  # fmt: skip
    options = parser.parse_args()
    counted = {
        "described": described(),
        "generated": generated(),
        "served": set(HANDLERS),
        "exercised by the official client": official(options.log),
        "exercised by the contract tests": recorded(),
    }
    for what, found in counted.items():
        print(f"{len(found & counted['described']):4} {what}")
        if options.missing and (missing := sorted(counted["described"] - found)):
            print(f"     not: {', '.join(missing)}")
    return 0


def described() -> set[str]:
    """Return the operations of the description."""
    return set(spec.load().operations)


def generated() -> set[str]:
    """Return the operations that have a module in the generated client."""
    modules = (ROOT / "generated" / "galileo_api" / "api").glob("*/*.py")
    return {module.stem for module in modules} - {"__init__"}


def official(log: Path | None) -> set[str]:
    """Return the operations that the official client has had an answer from."""
    if log is not None:
        return logged(log)
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "access.jsonl"
        command = [sys.executable, "-m", "pytest", "-q", "tests/conformance"]
        done = subprocess.run(
            [*command, "--access-log", str(log)],
            cwd=ROOT, env=clean_environment(), stdout=sys.stderr, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if done.returncode:
            sys.exit("tests/conformance failed; nothing is counted")
        return logged(log)


def logged(log: Path) -> set[str]:
    """Return the operations of the official client's successes in an access log."""
    lines = map(json.loads, log.read_text(encoding="utf-8").splitlines())
    return named(
        (line["method"], line["path"])
        for line in lines
        if line["status"] < 300 and line["client"].startswith(_OFFICIAL)
    )


def recorded(folder: Path = CASSETTES) -> set[str]:
    """Return the operations of the successes in the cassettes."""
    return named(call for cassette in folder.glob("*.yaml") for call in _calls(cassette))


def _calls(cassette: Path) -> Iterator[tuple[str, str]]:
    for interaction in yaml.load(cassette.read_text(encoding="utf-8"), yaml.CSafeLoader)[
        "interactions"
    ]:
        request = interaction["request"]
        if interaction["response"]["status"]["code"] < 300:
            yield request["method"], request["uri"].split("server.invalid")[1].partition("?")[0]


def named(calls: Iterable[tuple[str, str]]) -> set[str]:
    """Return the operations that answer to methods and paths."""
    found = set()
    for method, path in set(calls):
        try:
            operation, _ = spec.load().find(path.removeprefix("/v2"), method)
        except HTTPException:  # a path beyond the description, such as a probe
            continue
        found.add(operation.id)
    return found


if __name__ == "__main__":
    sys.exit(main())
