"""What scripts/pythons does: the wheel, tested on the Pythons of this machine."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from _distributions import build, unpack
from _steps import run
from _venvs import ROOT, clean_environment, environment

#: What tests the package itself; the rest tests what develops it.
_SUITES = ["tests/unit", "tests/contract", "tests/faults"]
_OF_THE_TOOLS = ["tests/unit/codegen", "tests/unit/release", "tests/unit/test_docs.py"]
#: What depends on Python itself more than on us: threads, processes, loops, errors, files.
_QUICK = [
    "tests/contract",
    "tests/unit/test_engine.py",
    "tests/unit/test_executors.py",
    "tests/unit/test_http.py",
    "tests/unit/test_journal.py",
    "tests/unit/test_results.py",
    "tests/unit/test_run_experiment.py",
    "tests/unit/test_tracing_contexts.py",
    "tests/unit/test_upload.py",
    "tests/unit/cli",
]
#: Needs newer versions than the oldest that the package works with, and is for tests/fuzz.
_NOT_WITH_THE_LOWEST = {"schemathesis"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tests on the Pythons that the command line names; return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/pythons", description=__doc__)
    parser.add_argument("versions", nargs="*", metavar="3.13", help="default: all that are here")
    parser.add_argument("--quick", action="store_true", help="a part, on the newest besides this")
    parser.add_argument("--lowest", action="store_true", help="with the lowest dependencies")
    given, options = _split(list(sys.argv[1:] if arguments is None else arguments))
    asked = parser.parse_args(given)
    supported = versions()
    if unknown := set(asked.versions) - set(supported):
        parser.error(f"not supported: {', '.join(sorted(unknown))}; expected {supported}")
    wanted = asked.versions or (supported[:1] if asked.lowest else supported)
    here = {version: found for version in wanted if (found := find(version))}
    missing = sorted(set(wanted) - set(here))
    for version in missing:
        print(f"Python {version} is not on this machine", file=sys.stderr)
    if asked.quick:
        here, options = _newest_other(here), options or _QUICK
    status = 1 if asked.versions and missing else 0
    return run_all(here, asked.lowest, options) or status


def _newest_other(here: dict[str, Path]) -> dict[str, Path]:
    """Return the newest of these Pythons that is not the one that runs."""
    others = [version for version in here if not _is_this(version)]
    return {version: here[version] for version in others[-1:]}


def _is_this(version: str) -> bool:
    return version == "{}.{}".format(*sys.version_info)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Return our arguments and those of pytest, which stand behind a double dash."""
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def versions() -> list[str]:
    """Return the Pythons that the package says it supports, oldest first."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        classifiers = tomllib.load(file)["project"]["classifiers"]
    named = [text.rpartition(" :: ")[2] for text in classifiers if "Python :: 3." in text]
    return sorted(named, key=lambda version: int(version.partition(".")[2]))


def find(version: str) -> Path | None:
    """Return an interpreter of this version; pyenv's are found without being activated."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [sys.executable, shutil.which(f"python{version}")]
    candidates += [str(path / "bin" / "python") for path in sorted(pyenv.glob(f"{version}.*"))]
    return next((Path(path) for path in candidates if path and _is(path, version)), None)


def _is(interpreter: str, version: str) -> bool:
    """Say whether it runs and is what it should be: pyenv leaves names that lead to nothing."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        said = subprocess.run([interpreter, "-c", code], capture_output=True, text=True)
    except OSError:
        return False
    return said.returncode == 0 and said.stdout.strip() == version


def run_all(pythons: Mapping[str, Path], lowest: bool, options: list[str]) -> int:
    """Build the distributions once; run the tests of the one with the other on each Python."""
    with tempfile.TemporaryDirectory() as folder:
        sdist, wheel = build(Path(folder), python=environment("test"))
        tree = unpack(sdist, Path(folder))
        statuses = {
            version: run_one(version, python, wheel, tree, lowest, options)
            for version, python in pythons.items()
        }
    for version, status in statuses.items():
        print(f"{'FAILED' if status else 'ok'}: Python {version}{' (lowest)' if lowest else ''}")
    return max(statuses.values(), default=0)


def run_one(
    version: str, interpreter: Path, wheel: Path, tree: Path, lowest: bool, options: list[str]
) -> int:
    """Run the tests of an unpacked source distribution on one Python; return pytest's status."""
    pins = (ROOT / "requirements" / "test.txt").read_text()
    name = f"python-{version}-lowest" if lowest else f"python-{version}"
    python = environment(
        name, project=False, interpreter=interpreter,
        requirements=lowered(pins, lowest_pins(version)) if lowest else pins,
    )  # fmt: skip
    install = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    install += ["--no-deps", "--force-reinstall", str(wheel)]
    # Not "python -m pytest": that would put the tree on the path, before the wheel.
    command = [str(python.with_name("pytest")), "-p", "no:cacheprovider", "-W", "error"]
    tests = [*_SUITES, *(f"--ignore={path}" for path in _OF_THE_TOOLS)]
    return run(install, python) or run([*command, *(options or tests)], python, tree)


def lowest_pins(version: str) -> list[str]:
    """Return the lowest versions of what pyproject.toml names, and what goes with them."""
    uv = environment("release", project=False).with_name("uv")
    command = [str(uv), "pip", "compile", "--quiet", "--no-header", "--no-annotate"]
    command += ["--resolution", "lowest-direct", "--all-extras", "--python-version", version]
    done = subprocess.run(
        [*command, str(ROOT / "pyproject.toml")], text=True, capture_output=True, check=True,
        env=clean_environment(), cwd=ROOT,
    )  # fmt: skip
    return done.stdout.split()


def lowered(pins: str, lowest: Iterable[str]) -> str:
    """Return the environment of the tests, with the lowest versions in the place of the pinned."""
    by_name = {_name(pin): pin for pin in lowest}
    tools = [pin for pin in pins.split("\n") if "==" in pin and not pin.startswith("#")]
    kept = [pin for pin in tools if _name(pin) not in {*by_name, *_NOT_WITH_THE_LOWEST}]
    return "".join(f"{pin}\n" for pin in [*by_name.values(), *kept])


def _name(pin: str) -> str:
    return re.sub(r"[-_.]+", "-", pin.partition("==")[0]).lower()


if __name__ == "__main__":
    sys.exit(main())
