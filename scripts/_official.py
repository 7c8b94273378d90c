"""Whether the packages that this project is measured against have newer versions than pinned."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from _venvs import ROOT, clean_environment

#: The services' own clients: what they do is what ours has to agree with.
OFFICIAL = ("galileo", "galileo-core", "arize")
CURRENT, NEWER, UNKNOWN = 0, 1, 2


class NoAnswer(Exception):
    """The package index did not say."""


def main(ask: Callable[[str], str] | None = None, folder: Path = ROOT / "requirements") -> int:
    """Print a line for each package that is pinned; return the exit status.

    Args:
        ask: returns the newest version of a package, or raises ``NoAnswer``; default: pip asks the
            index that it is set up with.
        folder: where the pins are.
    """
    pins = pinned(folder)
    states = [_report(name, version, ask or newest) for name, version in pins.items()]
    for name in sorted(set(OFFICIAL) - set(pins)):
        print(f"{name} is not pinned in {folder.name}/")
    return max(states, default=UNKNOWN)


def _report(name: str, version: str, ask: Callable[[str], str]) -> int:
    try:
        there = ask(name)
    except NoAnswer as error:
        print(f"{name} {version}: cannot tell whether there is a newer version: {error}")
        return UNKNOWN
    if order(there) <= order(version):
        print(f"{name} {version} is the newest")
        return CURRENT
    print(f"{name} {there} is there; pinned is {version}")
    return NEWER


def pinned(folder: Path, names: Iterable[str] = OFFICIAL) -> dict[str, str]:
    """Return the exact version of each package in the requirements, by name."""
    found = {}
    for file in sorted(folder.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            name, exact, version = line.partition("==")
            if exact and name.strip() in names:
                found[name.strip()] = version.strip()
    return found


def newest(name: str) -> str:
    """Ask pip for the newest released version of a package.

    Raises:
        NoAnswer: there was none.
    """
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    command += ["index", "versions", name]
    done = subprocess.run(
        command, env=clean_environment(), capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    return read(done.stdout, name) if done.returncode == 0 else _no_answer(done.stderr)


def read(answer: str, name: str) -> str:
    """Take the version out of what pip prints: ``name (version)`` comes first.

    Raises:
        NoAnswer: it is not there.
    """
    found = re.match(rf"{re.escape(name)} \(([0-9][^)\s]*)\)", answer)
    return found[1] if found else _no_answer(answer)


def _no_answer(text: str) -> str:
    lines = text.strip().splitlines()
    raise NoAnswer(lines[-1] if lines else "pip said nothing")


def order(version: str) -> tuple[int, ...]:
    """Return what released versions are sorted by: their numbers, 1.10 after 1.9."""
    numbers = [int(number) for number in re.findall(r"[0-9]+", version.partition("+")[0])]
    while numbers and numbers[-1] == 0:  # 2.7 and 2.7.0 are one version
        numbers.pop()
    return tuple(numbers)


if __name__ == "__main__":
    sys.exit(main())
