"""Compare and replace whole folders."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of every file by its path in the folder, byte code left out."""
    if not folder.is_dir():
        return {}
    paths = (p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def differences(wanted: Path, found: Path) -> list[str]:
    """Name every file that is missing, left over or not the same."""
    new, old = files(wanted), files(found)
    return [name for name in sorted(new.keys() | old.keys()) if new.get(name) != old.get(name)]


@contextmanager
def workspace(beside: Path | None = None) -> Iterator[Path]:
    """Give a temporary folder, in `beside` if what is made there is to be moved by a rename."""
    if beside:
        beside.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".regenerate-", dir=beside) as folder:
        yield Path(folder)


def swap(new: Path, target: Path, work: Path) -> None:
    """Put `new` in the place of `target` as a whole; on a failure the old one stays."""
    old = work / "replaced"
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that a reader sees the old text or the new one, never a part."""
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
