"""What scripts/release does."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from _changelog import Changelog
from _distributions import build
from _steps import run_all
from _venvs import ROOT, environment

DIST = ROOT / "dist"
#: In the order in which a failure is cheapest to hear of.
TESTS = {
    "checks and tests": ["{python}", "scripts/test"],
    "supported Pythons": ["{python}", "scripts/pythons"],
    "lowest dependencies": ["{python}", "scripts/pythons", "--lowest"],
}
AUDIT = {"licences and vulnerabilities": ["{python}", "scripts/audit"]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Check, build and tell; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/release", description=__doc__)
    parser.add_argument(
        "--rehearsal", action="store_true", help="go on although the tree is no release yet"
    )
    parser.add_argument("--no-tests", action="store_true", help="leave the tests out")
    options = parser.parse_args(arguments)
    changes = Changelog.of(ROOT)
    lacking = problems(changes, _git("status", "--porcelain"), _git("tag", "--points-at", "HEAD"))
    for problem in lacking:
        print(f"not a release yet: {problem}")
    if lacking and not options.rehearsal:
        return 1
    python = environment("test")
    status = (0 if options.no_tests else run_all(TESTS, python)) or distributions()
    # Last, for it is about the world and not about the tree: its answers change from day to day.
    audited = status or run_all(AUDIT, python)
    if status or (audited and not options.rehearsal):
        return status or audited
    print(farewell(changes.current))
    return 0


def problems(changes: Changelog, status: str, tags: str) -> list[str]:
    """Say what keeps a tree from being a release.

    Args:
        changes: the changelog.
        status: what git says has changed since the last commit.
        tags: the tags of the last commit, a line each.
    """
    found = changes.problems()
    if status:
        found.append("there are changes that are not committed")
    if changes.newest.version != changes.current:
        found.append(
            f"CHANGELOG.md begins with {changes.newest.title!r}; "
            f"expected '{changes.current} - ' and the day"
        )
    releases = [tag for tag in tags.split() if tag.startswith("v")]
    if releases and releases != [f"v{changes.current}"]:
        found.append(f"the commit has the tag {', '.join(releases)}, not v{changes.current}")
    with (ROOT / "pyproject.toml").open("rb") as file:
        if "urls" not in tomllib.load(file)["project"]:
            found.append("pyproject.toml has no [project.urls]: an index would lead nowhere")
    return found


def distributions() -> int:
    """Build the distributions twice, compare and examine them; put them into dist/."""
    tools = environment("release", project=False)
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        made = build(Path(first), python=environment("test"))
        again = build(Path(second), python=environment("test"))
        if [file.read_bytes() for file in made] != [file.read_bytes() for file in again]:
            print("two builds of the same tree differ", file=sys.stderr)
            return 1
        names = [str(file) for file in made]
        steps = {
            "distributions are well-formed": ["{bin}/twine", "check", "--strict", *names],
            "wheel holds what it should": ["{bin}/check-wheel-contents", names[1]],
        }
        status = run_all(steps, tools)
        if status == 0:
            shutil.rmtree(DIST, ignore_errors=True)
            DIST.mkdir()
            for file in made:
                shutil.copy2(file, DIST)
        return status


def farewell(version: str) -> str:
    """Say how to publish what was built."""
    files = " ".join(str(file.relative_to(ROOT)) for file in sorted(DIST.iterdir()))
    return f"""
Nothing was published. To publish {version}:
  git tag --annotate v{version} --message "galileo-ext {version}"
  git push origin v{version}
  .venv-release/bin/twine upload {files}
Then give CHANGELOG.md a new section, "## Unreleased"."""


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
