"""The figures of the run engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from _venvs import environment
from figures import OURS, serving
from measure import Figure, child, interleaved

OFFICIAL = "galileo 2.7.0"


def engine_rows() -> list[Figure]:
    """Per-row cost, journal and upload included, against two peers and the bare floor."""
    official = environment("conformance", project=False)
    peer = environment("peers", project=False)
    programs = {
        "our_rows.py": OURS,
        "peer_rows.py": peer,
        "floor.py": OURS,
        "official_rows.py": official,
    }
    figures = []
    with serving() as (_url, environ):
        for rows, runs in ((1000, 5), (5000, 3), (50_000, 1)):
            asked = [p for p in programs if rows < 50_000 or p != "official_rows.py"]
            sides = {p: _runner(programs[p], p, rows, environ) for p in asked}
            seen = interleaved(sides, runs, warm=0)
            figures += _compared(f"{rows:,} rows, per row", seen, runs)
    return figures


def _compared(what: str, seen: dict[str, float], runs: int) -> list[Figure]:
    ours = seen["our_rows.py"]
    others = [("pydantic-evals 2.62.0", "peer_rows.py", 1.0), ("floor", "floor.py", None)]
    if "official_rows.py" in seen:
        others.insert(0, (OFFICIAL, "official_rows.py", 0.05))
    return [
        Figure(what, ours, "s", runs, (name, seen[program]), target)
        for name, program, target in others
    ]


def spans() -> list[Figure]:
    """1,000 rows that log five nested spans each, against the official client."""
    official = environment("conformance", project=False)
    with serving() as (_url, environ):
        sides = {
            "ours": _runner(OURS, "our_spans.py", 1000, environ),
            "official": _runner(official, "official_spans.py", 1000, environ),
        }
        seen = interleaved(sides, 1, warm=0)
    what = "five nested spans a row, 1,000 rows"
    return [Figure(what, seen["ours"], "s", 1, (OFFICIAL, seen["official"]), 0.02)]


def concurrency() -> list[Figure]:
    """Sleeping rows against the ideal: 200 at 16, and 2,000 at 64."""
    figures = []
    with serving() as (_url, environ):
        for rows, width in ((200, 16), (2000, 64)):
            ideal = ("ideal", rows / width * 0.02)
            sides = {kind: _sleeper(kind, rows, width, environ) for kind in ("sync", "async")}
            seen = interleaved(sides, 5)
            figures += [
                Figure(f"{rows:,} rows of 20 ms at {width}, {kind}", seconds, "s", 5, ideal, 1.15)
                for kind, seconds in seen.items()
            ]
    return figures


def memory() -> list[Figure]:
    """Peak memory of a run over a JSONL file of 1,000, 20,000 and 200,000 rows."""
    with serving() as (_url, environ):
        peaks = {
            rows: child(OURS, "memory.py", str(rows), **environ) / 2**20
            for rows in (1000, 20_000, 200_000)
        }
    against = ("20,000 rows", peaks[20_000])
    return [
        Figure("peak memory, 1,000 rows", round(peaks[1000], 1), "MB", 1),
        Figure("peak memory, 200,000 rows", round(peaks[200_000], 1), "MB", 1, against, 1.25),
    ]


def _runner(python: Path, program: str, rows: int, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(python, program, str(rows), **environ)


def _sleeper(kind: str, rows: int, width: int, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(OURS, "sleep.py", kind, str(rows), str(width), **environ)


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "engine-rows": engine_rows,
    "spans": spans,
    "concurrency": concurrency,
    "memory": memory,
}
