"""What scripts/audit does, in the environment of the tests."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

import _licences
from _venvs import ROOT, clean_environment

FINE, FOUND, UNKNOWN = 0, 1, 2


def main() -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/audit", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--offline", action="store_true", help="only the licences of what is here")
    what.add_argument("--write", action="store_true", help="write requirements/licences.txt")
    options = parser.parse_args()
    rules = _licences.Rules.of()
    found = _licences.installed(rules)
    if options.write:
        _licences.RECORD.write_text(_licences.written(found), encoding="utf-8")
    record = _licences.recorded(_licences.RECORD.read_text(encoding="utf-8"))
    licences = {name: entry.licence for name, entry in found.items()}
    problems = _licences.refused(licences, rules)
    problems += _licences.unlike(record, found)
    if status := _say(problems, f"{len(found)} distributions, every licence allowed and recorded"):
        return status
    return FINE if options.offline or options.write else fresh(record)


def fresh(record: Iterable[str]) -> int:
    """Look at what a fresh installation would bring today."""
    resolved = resolve()
    strangers = {_licences.normal(about["name"]) for about in resolved} - set(record)
    problems = [f"{name}: not in requirements/licences.txt" for name in sorted(strangers)]
    what = f"{len(resolved)} distributions of a fresh installation, all of them recorded"
    return _say(problems, what) or vulnerabilities(resolved)


def resolve() -> list[dict[str, Any]]:
    """Return the metadata of what a fresh installation with every extra would bring."""
    extras = ",".join(metadata.metadata(_licences.PROJECT).get_all("Provides-Extra", []))
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    command += ["--dry-run", "--ignore-installed", "--report", "-", f"{ROOT}[{extras}]"]
    done = subprocess.run(
        command, env=clean_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"pip cannot resolve {_licences.PROJECT}[{extras}]:\n{done.stderr}")
    everything = [item["metadata"] for item in json.loads(done.stdout)["install"]]
    return [about for about in everything if about["name"] != _licences.PROJECT]


def vulnerabilities(resolved: Iterable[dict[str, Any]]) -> int:
    """Ask what is known against the resolved versions; an answer that is missing is none."""
    pins = "".join(f"{about['name']}=={about['version']}\n" for about in resolved)
    auditor = ROOT / ".venv-release" / ("Scripts" if os.name == "nt" else "bin") / "pip-audit"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "resolved.txt"
        file.write_text(pins)
        command = [str(auditor), "--requirement", str(file), "--no-deps", "--disable-pip"]
        command += ["--format", "json", "--progress-spinner", "off"]
        done = subprocess.run(
            command,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
    try:
        return judge(json.loads(done.stdout)["dependencies"])
    except ValueError:
        print(f"pip-audit gave no answer:\n{done.stderr}", file=sys.stderr)
        return UNKNOWN


def judge(answers: list[dict[str, Any]]) -> int:
    """Say what pip-audit has found, and what it was not told: it takes that for "nothing found"."""
    known = [
        f"{item['name']} {item['version']}: {each['id']}, mended in "
        f"{', '.join(each['fix_versions']) or 'no version'}"
        for item in answers
        for each in item.get("vulns", [])
    ]
    skipped = [item["name"] for item in answers if "skip_reason" in item]
    status = _say(
        known, f"{len(answers) - len(skipped)} distributions without a known vulnerability"
    )
    if skipped:
        print(f"The index does not say for {len(skipped)}: {', '.join(skipped)}", file=sys.stderr)
    return status or (UNKNOWN if skipped else FINE)


def _say(problems: Iterable[str], fine: str) -> int:
    problems = list(problems)
    print("\n".join(problems) or fine)
    return FOUND if problems else FINE


if __name__ == "__main__":
    sys.exit(main())
