"""What scripts/api does, in the environment of the tests."""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

import griffe
from _api_listing import Found, Thing, is_named, lines, load, path_of, public
from _changelog import Changelog
from _venvs import ROOT

LISTING = ROOT / "api.txt"
_HEAD = "# Everything public, a line each. Written by scripts/api; do not edit."


def main() -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/api", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="compare api.txt with the code")
    what.add_argument(
        "--diff", nargs="?", const="", metavar="COMMIT",
        help="compare the code with a commit; default: the last release",
    )  # fmt: skip
    options = parser.parse_args()
    if options.diff is not None:
        return difference(options.diff or last_release())
    return check() if options.check else write()


def listing(root: Path = ROOT) -> list[str]:
    """Return the lines of the listing of a tree."""
    return [_HEAD, *lines(public(load(root)))]


def write() -> int:
    """Write the listing."""
    LISTING.write_text("\n".join(listing()) + "\n", encoding="utf-8")
    return 0


def check(file: Path = LISTING) -> int:
    """Compare the listing with the code; print what differs."""
    kept = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if kept == (said := listing()):
        print(f"{file.name} is what the code says")
        return 0
    _print_changes(kept, said)
    print(f"{file.name} is not what the code says; if it should be so, run scripts/api.")
    return 1


def last_release() -> str:
    """Return the tag of the last release before this commit, or nothing."""
    if not (ROOT / ".git").exists():  # an unpacked source distribution
        return ""
    described = _git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", check=False)
    return described.stdout.decode().strip()


def difference(base: str) -> int:
    """Print what has changed since a commit; return 1 if that is more than the version says."""
    if not base:
        print("Nothing to compare with: no release is tagged here (v1.2.3). Name a commit.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        extract(base, Path(folder))
        then, now = public(load(Path(folder))), public(load(ROOT))
        _print_changes(lines(then), lines(now))
        broken = list(breaking(then, now))
        version = Changelog.version(Path(folder))
    for text in broken:
        print(f"BREAKING {text}")
    problems = unannounced(version, Changelog.of(ROOT)) if broken else []
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def extract(commit: str, folder: Path) -> None:
    """Lay out the package as it was at a commit."""
    archive = _git("archive", commit, "galileo_ext").stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")


def breaking(then: Found, now: Found) -> Iterator[str]:
    """Return what code that uses the one API would trip over with the other."""
    # What is met in annotations only may move; nobody is to import it from where it is.
    then = {path: thing for path, thing in then.items() if is_named(path) or path in now}
    for name in sorted(then.keys() - now.keys()):
        yield f"gone: {name}"
    both = sorted(then.keys() & now.keys())
    for found in griffe.find_breaking_changes(_module(then, both), _module(now, both)):
        old, new = (_short(value) for value in (found.old_value, found.new_value))
        change = f": {old} -> {new}" if new else f": {old}" if old else ""
        yield f"{found.kind.value}: {found.obj.path}{change}"
    for name in both:
        yield from _changed_kind(name, then[name], now[name])


def _changed_kind(name: str, old: Thing, new: Thing) -> Iterator[str]:
    """Return what griffe does not look at: what is another package's, and what is awaited."""
    if isinstance(old, griffe.Alias) or isinstance(new, griffe.Alias):
        if path_of(old) != path_of(new):
            yield f"something else: {name}: {path_of(old)} -> {path_of(new)}"
    elif ("async" in old.labels) != ("async" in new.labels):
        yield f"{'now' if 'async' in new.labels else 'no longer'} to be awaited: {name}"


def _module(found: Found, paths: Iterable[str]) -> griffe.Module:
    """Return a module that has nothing but these things of ours, under their public paths."""
    module = griffe.Module("api", modules_collection=griffe.ModulesCollection())
    for path in paths:
        if isinstance(thing := found[path], griffe.Object):
            module.members[path] = griffe.Alias(path, thing, parent=module)
    return module


def _short(value: object) -> str:
    text = "" if value is None or isinstance(value, griffe.Object | griffe.Alias) else str(value)
    return re.sub(r"^\[[a-z -]+\] ", "", text)


def unannounced(before: str, changes: Changelog) -> list[str]:
    """Say what is missing for a change that breaks code: a version, a line in the changelog."""
    problems = []
    old, new = (tuple(map(int, version.split(".")))[:2] for version in (before, changes.current))
    if not (new > old if old[0] == 0 else new[0] > old[0]):
        part = "minor" if old[0] == 0 else "major"
        problems.append(
            f"This breaks code that works with {before}, and the version is {changes.current}: "
            f"raise the {part} version in galileo_ext/__init__.py."
        )
    if not changes.newest.kinds & {"Changed", "Removed"}:
        problems.append(
            f"This breaks code that works with {before}, and CHANGELOG.md has neither "
            f"'Changed' nor 'Removed' under {changes.newest.title!r}."
        )
    return problems


def _print_changes(old: list[str], new: list[str]) -> None:
    for line in unified_diff(old, new, lineterm="", n=0):
        if not line.startswith(("---", "+++", "@@")):
            print(line)


def _git(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=check)


if __name__ == "__main__":
    sys.exit(main())
