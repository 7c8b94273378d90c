"""Our ``run_experiment`` of a function that does nothing: in which modules its threads work."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark profile"
PAUSE = 0.001
#: Functions in which a thread waits rather than works.
WAITING = {"wait", "select", "get", "acquire", "_serve", "_worker", "poll", "result"}
#: What a frame belongs to, by a part of its file's name; the innermost that fits counts.
PLACES = {
    "run/journal.py": "the journal",
    "run/upload.py": "the upload",
    "httpx": "HTTP",
    "httpcore": "HTTP",
    "h11": "HTTP",
    "anyio": "HTTP",
    "run/stored.py": "writing rows as JSON",
    "steps.py": "writing rows as JSON",
    "run/worker.py": "the row: trace and result",
    "run/scoring.py": "scoring",
    "run/jobs.py": "the row: trace and result",
    "tracing/": "the row: trace and result",
    "run/drive.py": "threads and scheduling",
    "run/threads.py": "threads and scheduling",
    "run/engine.py": "threads and scheduling",
    "run/ledger.py": "threads and scheduling",
    "calling/": "threads and scheduling",
    "run/tally.py": "totals",
    "run/rows.py": "reading rows",
    "asyncio/": "threads and scheduling",
}


def sample(seen: Counter[str], over: threading.Event) -> None:
    """Note again and again where every other thread is."""
    me = threading.get_ident()
    while not over.wait(PAUSE):
        for ident, frame in sys._current_frames().items():
            if ident != me and frame.f_code.co_name not in WAITING:
                seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    while frame is not None:
        for part, place in PLACES.items():
            if part in frame.f_code.co_filename:
                return place
        frame = frame.f_back
    return "other"


def main(rows: int, out: Path) -> float:
    """Run one row to open every connection, then the others under observation."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [f"question {n}" for n in range(rows)]
    run_experiment("one", project=PROJECT, dataset=dataset[:1], function=str)
    # Otherwise the others are only ever seen where they let go of the interpreter by themselves.
    sys.setswitchinterval(1e-5)
    seen: Counter[str] = Counter()
    over = threading.Event()
    sampling = threading.Thread(target=sample, args=(seen, over))
    sampling.start()
    began = time.perf_counter()
    result = run_experiment("all", project=PROJECT, dataset=dataset, function=str)
    took = time.perf_counter() - began
    over.set()
    sampling.join()
    assert result.complete, result.message
    out.write_text(json.dumps([(place, n / seen.total()) for place, n in seen.most_common()]))
    return took / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1]), Path(sys.argv[2])))
