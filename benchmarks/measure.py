"""Measuring: repeat, interleave, take medians, and show them as a table."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from _venvs import clean_environment

CHILDREN = Path(__file__).resolve().parent / "children"


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        what: what was measured.
        value, unit: the median.
        runs: how many runs it is the median of; 0 for a count.
        against: what it is compared with, if anything, and that value.
        target: the highest ratio (or, with nothing to compare with, value) that is aimed for.
    """

    what: str
    value: float
    unit: str
    runs: int
    against: tuple[str, float] | None = None
    target: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value over that of the other side."""
        return self.value / self.against[1] if self.against else None

    @property
    def met(self) -> bool | None:
        """Whether the target was met; None without one."""
        if self.target is None:
            return None
        return (self.ratio if self.ratio is not None else self.value) <= self.target


def interleaved(
    sides: dict[str, Callable[[], float]], runs: int, *, warm: int = 1
) -> dict[str, float]:
    """Run every side in turn, ``runs`` times over, so that noise hits all alike; return medians."""
    for _ in range(warm):
        for measure in sides.values():
            measure()
    seen: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(runs):
        for name, measure in sides.items():
            seen[name].append(measure())
    return {name: statistics.median(values) for name, values in seen.items()}


def child(python: Path, program: str, *arguments: str, **environ: str) -> float:
    """Run a program of ``children/``; return the number it prints last."""
    return _last_number([str(python), str(CHILDREN / program), *arguments], environ)


def timed_import(python: Path, statement: str) -> float:
    """Return the seconds an import takes in a new process, the interpreter's start left out."""
    code = f"import time\nt = time.perf_counter()\n{statement}\nprint(time.perf_counter() - t)"
    return _last_number([str(python), "-c", code], {})


def _last_number(command: Sequence[str], environ: dict[str, str]) -> float:
    done = subprocess.run(
        command,
        env=clean_environment() | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stderr}")
    return float(json.loads(done.stdout.splitlines()[-1]))


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| measured | median | runs | compared with | ratio | target |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*lines, *map(_line, figures)])


def _line(figure: Figure) -> str:
    against = ""
    if figure.against:
        against = f"{figure.against[0]}: {_amount(figure.against[1], figure.unit)}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.3f}"
    target = (
        "" if figure.target is None else f"≤ {figure.target:g} {'met' if figure.met else 'MISSED'}"
    )
    runs = str(figure.runs) if figure.runs else ""
    cells = [figure.what, _amount(figure.value, figure.unit), runs, against, ratio, target]
    return f"| {' | '.join(cells)} |"


def _amount(value: float, unit: str) -> str:
    if unit == "s" and value < 1:
        return f"{value * 1000:.2f} ms"
    return f"{value:.3f} s" if unit == "s" else f"{value:g} {unit}".rstrip()
