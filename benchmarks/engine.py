"""The figures of the run engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from _venvs import environment
from figures import OURS, serving
from measure import Figure, child, interleaved

#: A peer's name, its value, and the highest ratio to it that is aimed for.
Against = tuple[str, float, float | None]
OFFICIAL, PEER = "galileo 2.7.0", "pydantic-evals 2.62.0"


#: What a row does: nothing; nothing and an exact match, plain and asynchronous.
KINDS = {"bare": "a row", "sync": "a row with an exact match", "async": "the same, async"}


def engine_rows() -> list[Figure]:
    """Per-row cost, journal and upload included, against two peers and the bare floor."""
    figures = []
    with serving() as (_url, environ):
        for rows, runs in ((1000, 5), (5000, 3), (50_000, 1)):
            sides = _row_sides(rows, environ)
            figures += _compared(f"{rows:,} rows", interleaved(sides, runs, warm=0), runs)
    return figures


def _row_sides(rows: int, environ: dict[str, str]) -> dict[str, Callable[[], float]]:
    """Name who runs so many rows; the official client would take two minutes for 50,000."""
    peer = environment("peers", project=False)
    sides = {"floor": _runner(OURS, "floor.py", rows, environ)}
    if rows < 50_000:
        official = environment("conformance", project=False)
        sides["official"] = _runner(official, "official_rows.py", rows, environ)
    for kind in KINDS:
        sides[f"ours {kind}"] = _runner(OURS, "our_rows.py", rows, environ, kind)
        sides[f"peer {kind}"] = _runner(peer, "peer_rows.py", rows, environ, kind)
    return sides


def _compared(rows: str, seen: dict[str, float], runs: int) -> list[Figure]:
    bare: list[Against] = [("floor", seen["floor"], None)]
    if "official" in seen:
        bare.insert(0, (OFFICIAL, seen["official"], 0.05))
    others: dict[str, list[Against]] = {kind: [(PEER, seen[f"peer {kind}"], 1.0)] for kind in KINDS}
    others["bare"] += bare
    return [
        Figure(f"{rows}, {KINDS[kind]}", seen[f"ours {kind}"], "s", runs, (name, against), target)
        for kind in KINDS
        for name, against, target in others[kind]
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


def _runner(
    python: Path, program: str, rows: int, environ: dict[str, str], *more: str
) -> Callable[[], float]:
    return lambda: child(python, program, str(rows), *more, **environ)


def _sleeper(kind: str, rows: int, width: int, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(OURS, "sleep.py", kind, str(rows), str(width), **environ)


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "engine-rows": engine_rows,
    "spans": spans,
    "concurrency": concurrency,
    "memory": memory,
}
