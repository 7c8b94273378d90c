"""The figures of the run engine under faults, and what its safety costs."""

from __future__ import annotations

import json
import os
import signal
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic

from _serving import served
from figures import KEY, OURS, serving
from harness.campaign import PROJECT, Totals, campaign
from harness.child import Order
from harness.kills import Killed, finish, kill_and_resume, start
from harness.quick import connect
from measure import Figure, child, interleaved

from galileo_ext import Galileo, create_dataset, create_project

#: Chooses scenarios and moments; the environment's FAULT_SEED repeats them.
SEED = int(os.environ.get("FAULT_SEED") or SystemRandom().randrange(10**9))
RUNS, KILLS = 1000, 50


def faults() -> list[Figure]:
    """Random runs through a proxy that fails in every way, each audited."""
    _say(f"FAULT_SEED={SEED} repeats these runs")
    totals = Totals()
    with _open_server() as (url, folder):
        for first in range(SEED, SEED + RUNS, 50):
            campaign(url, range(first, first + 50), folder, totals)
            _say(f"{totals.runs} runs, {len(totals.violations)} wrong")
    for seed, wrong in totals.violations:
        _say(f"FAULT_SEED={seed}: {wrong}")
    counts = {
        "runs": (totals.runs, None),
        "faults injected": (sum(totals.faults.values()), None),
        "rows executed": (totals.rows, None),
        "runs that said they were incomplete": (totals.incomplete, None),
        "rows lost": (totals.lost, 0),
        "rows doubled": (totals.doubled, 0),
        "hangs": (totals.hangs, 0),
        "runs whose books do not balance": (len(totals.violations), 0),
    }
    return [
        Figure(f"fault suite: {what}", value, "", 0, None, target)
        for what, (value, target) in counts.items()
    ]


def kills() -> list[Figure]:
    """SIGKILL at a random moment of a 400-row run, which another process takes up."""
    _say(f"FAULT_SEED={SEED} repeats these moments")
    dice = Random(SEED)
    with _open_server() as (url, folder):
        span = _undisturbed(_order(url, folder, "undisturbed"))
        killed = [
            kill_and_resume(
                _order(url, folder, str(number)),
                url,
                after=dice.uniform(0, span),
                number=signal.SIGKILL,
            )
            for number in range(KILLS)
        ]
    return _killed(killed)


def _order(url: str, folder: Path, name: str) -> Order:
    return Order(
        journal=str(folder / f"{name}.db"),
        calls=str(folder / f"{name}.calls"),
        url=url,
        name=f"kill {name}.",
        rows=400,
        pause=0.003,
        concurrency=8,
    )


def _undisturbed(order: Order) -> float:
    process = start(order)
    began = monotonic()
    finish(process)
    return monotonic() - began


def _killed(killed: list[Killed]) -> list[Figure]:
    taken = [each for each in killed if not each.finished]
    seconds = statistics.median(each.seconds for each in taken)
    in_flight = f"{KILLS} kills: rows run twice, at most (8 at once)"
    return [
        Figure(f"{KILLS} kills: runs that were taken up", len(taken), "", 0),
        Figure(in_flight, max(each.twice for each in taken), "", 0),
        Figure(f"{KILLS} kills: rows missing", sum(e.missing for e in killed), "", 0, None, 0),
        Figure(f"{KILLS} kills: rows doubled", sum(e.doubled for e in killed), "", 0, None, 0),
        Figure("taking up a 400-row run, process start included", seconds, "s", len(taken)),
    ]


def journal() -> list[Figure]:
    """What the journal costs: 5,000 rows with a file, against the same in memory."""
    runs = 5
    with serving() as (_url, environ):
        sides = {
            "file": _rows(environ),
            "memory": _rows(environ | {"GALILEO_EXT_JOURNAL": ":memory:"}),
        }
        seen = interleaved(sides, runs, warm=0)
    against = ("in memory", seen["memory"])
    return [Figure("5,000 rows with a journal, per row", seen["file"], "s", runs, against)]


def _rows(environ: dict[str, str], program: str = "our_rows.py") -> Callable[[], float]:
    return lambda: child(OURS, program, "5000", **environ)


def resume() -> list[Figure]:
    """Taking up a run of 5,000 rows of which one is left, against running them all."""
    runs = 3
    with serving() as (_url, environ):
        sides = {kind: _resumer(kind, environ) for kind in ("resumed", "fresh")}
        seen = interleaved(sides, runs, warm=0)
    against = ("a fresh run", seen["fresh"])
    what = "5,000 rows taken up with one left"
    return [Figure(what, seen["resumed"], "s", runs, against)]


def _resumer(kind: str, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(OURS, "resume.py", kind, "5000", **environ)


def memory_dataset() -> list[Figure]:
    """Peak memory of a run over a dataset on the server, 20,000 and 200,000 rows."""
    sizes = (20_000, 200_000)
    with serving() as (url, environ), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.jsonl"
        with path.open("w") as file:
            for n in range(max(sizes)):
                file.write(json.dumps({"input": f"question {n}", "output": f"answer {n}"}) + "\n")
        with Galileo(api_key=KEY, console_url=url, timeout=600) as client:
            dataset = create_dataset("memory", path, client=client).id
        peaks = {
            size: child(OURS, "memory.py", str(size), str(dataset), **environ) / 2**20
            for size in sizes
        }
    few, many = (round(peaks[size], 1) for size in sizes)
    what = "peak memory, 200,000 rows of a dataset on the server"
    return [Figure(what, many, "MB", 1, ("20,000 rows", few), 1.25)]


def profile() -> list[Figure]:
    """Where the time of 5,000 rows goes: samples of the threads that are at work."""
    with serving() as (_url, environ), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shares.json"
        child(OURS, "shares.py", "5000", str(path), **environ)
        shares = json.loads(path.read_text())
        programs = ("our_rows.py", "floor.py")
        sides = {program: _rows(environ, program) for program in programs}
        seen = interleaved(sides, 3, warm=0)
    floor = ("JSON and bare posts", seen["floor.py"])
    return [
        Figure("5,000 rows, per row", seen["our_rows.py"], "s", 3, floor),
        *(Figure(f"time at work in {where}", round(100 * s, 1), "%", 1) for where, s in shares),
    ]


@contextmanager
def _open_server() -> Iterator[tuple[str, Path]]:
    """Serve a database that asks for no key and has the project; yield its URL and a folder."""
    with tempfile.TemporaryDirectory() as name, served(Path(name) / "galileo.db") as url:
        with connect(url, ":memory:", PROJECT) as client:
            create_project(PROJECT, client=client)
        yield url, Path(name)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "faults": faults,
    "kills": kills,
    "journal": journal,
    "resume": resume,
    "memory-dataset": memory_dataset,
    "profile": profile,
}
