"""The source distribution and the wheel: how they are built, and what is in them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

from _venvs import ROOT, clean_environment


def build(
    folder: Path, source: Path = ROOT, python: str | Path = sys.executable
) -> tuple[Path, Path]:
    """Build the source distribution, and from it, the wheel; return both.

    The same tree gives the same bytes on every run: what has a time gets the one of the commit.

    Args:
        folder: where they go; empty.
        source: the tree.
        python: has ``build`` installed.
    """
    environ = clean_environment() | {"SOURCE_DATE_EPOCH": _time_of(source)}
    command = [str(python), "-m", "build", "--outdir", str(folder), str(source)]
    done = subprocess.run(
        command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


def unpack(sdist: Path, folder: Path) -> Path:
    """Unpack a source distribution; return the folder that was in it."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    return folder / sdist.name.removesuffix(".tar.gz")


def contents(distribution: Path) -> dict[str, str]:
    """Return what is in a distribution: the hash of each file by its path."""
    if distribution.suffix == ".whl":
        with ZipFile(distribution) as wheel:
            return {name: _hash(wheel.read(name)) for name in wheel.namelist()}
    found = {}
    with tarfile.open(distribution) as archive:
        for member in archive:
            if (file := archive.extractfile(member)) is not None:
                found[member.name.partition("/")[2]] = _hash(file.read())
    return found


def tracked(source: Path = ROOT) -> set[str]:
    """Return the files that git tracks or would: everything but what is ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=source, capture_output=True, text=True, check=True)
    names = listed.stdout.split("\0")
    return {name for name in names if name and (source / name).exists()}


def _time_of(source: Path) -> str:
    """Return the seconds of the commit, or of whoever set them; the Unix time of 2020 without."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    if not (source / ".git").exists():
        return "1577836800"
    command = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(command, cwd=source, capture_output=True, text=True).stdout.strip()


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
