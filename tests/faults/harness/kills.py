"""Runs that are killed or interrupted at any moment, and taken up again by another process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from galileo_ext import get_experiments
from galileo_ext.run.journal import Journal

from .audit import check, stored_traces
from .child import Order
from .quick import connect

_LONGEST = 60.0


@dataclass
class Killed:
    """What became of a run that was killed, and of the one that took it up.

    Attributes:
        begun, finished: whether any row was, and whether all of the run was, when it died.
        done: rows that were written down by then.
        twice: rows that were run by both.
        missing, doubled: traces that the server lacks or has twice in the end.
        outcome: what the first process still said, if anything.
        seconds: what taking it up took.
    """

    begun: bool
    finished: bool
    done: int
    twice: int
    missing: int
    doubled: int
    outcome: dict[str, Any] | None
    seconds: float


def start(order: Order, *prefix: str) -> subprocess.Popen[str]:
    """Start a child, with a command in front or without, and wait until it is ready to run."""
    process = subprocess.Popen(
        [*prefix, *order.command()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    check(line == "ready\n", lambda: f"{line!r} {process.communicate(timeout=5)}")
    return process


def finish(process: subprocess.Popen[str]) -> tuple[dict[str, Any] | None, str]:
    """Wait for a child; return what it said, if it came to that, and its complaints."""
    try:
        said, complaints = process.communicate(timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGABRT)
        process.kill()
        raise AssertionError(f"a child hangs: {process.communicate()[1][-3000:]}") from None
    return (json.loads(said.splitlines()[-1]) if said.strip() else None), complaints


def kill_and_resume(
    order: Order,
    url: str,
    *,
    after: float,
    number: signal.Signals,
    again: float | None = None,
    begun: bool = False,
) -> Killed:
    """Run, send a signal after some seconds, take the run up, and do the accounts.

    Args:
        order: what to run, on the server at ``url``.
        after: seconds from the beginning of the run.
        number: which signal.
        again: seconds until the signal is sent once more.
        begun: whether the seconds are those from the first row's beginning.
    """
    process = start(order)
    if begun:
        wait_for_a_row(order, process)
    time.sleep(after)
    process.send_signal(number)
    if again is not None:
        time.sleep(again)
        process.send_signal(number)
    outcome, _complaints = finish(process)
    return _take_up(order, url, outcome)


def _take_up(order: Order, url: str, outcome: dict[str, Any] | None) -> Killed:
    before, done = calls(order), written_down(order.journal)
    finished = _is_finished(order)
    seconds, twice = 0.0, 0
    if not finished:  # else "last" would mean a new run
        began = time.monotonic()
        told, complaints = finish(start(replace(order, resume="last")))
        seconds = time.monotonic() - began
        check(told is not None and told["outcome"] == "complete", lambda: f"{told} {complaints}")
        assert told is not None
        check(told["total"] == told["ok"] == told["rows"] == order.rows, told)
        both = calls(order) - before
        check(not set(both) & done, f"rows that were written down ran again: {both}")
        twice = sum(before[n] > 0 for n in both)
    missing, doubled = on_server(order, url)
    return Killed(bool(before), finished, len(done), twice, missing, doubled, outcome, seconds)


def wait_for_a_row(order: Order, process: subprocess.Popen[str]) -> None:
    """Wait until a child has begun with its rows."""
    deadline = time.monotonic() + _LONGEST
    while not calls(order):
        check(time.monotonic() < deadline and process.poll() is None, lambda: finish(process))
        time.sleep(0.002)


def _is_finished(order: Order) -> bool:
    if not os.path.exists(order.journal):
        return False
    book = Journal(order.journal)
    try:
        states = book._db.execute("SELECT state FROM runs").fetchall()
        return states == [("completed",)]
    finally:
        book.close()


def calls(order: Order) -> Counter[int]:
    """Return how often the function was called on each row so far."""
    path = Path(order.calls)
    return Counter(map(int, path.read_text().split())) if path.exists() else Counter()


def written_down(journal: str) -> set[int]:
    """Return the rows that a journal has as done."""
    if not os.path.exists(journal):
        return set()
    book = Journal(journal)
    try:
        rows = book._db.execute("SELECT result FROM rows WHERE ok").fetchall()
        return {int(json.loads(row[0])["input"].split()[1]) for row in rows}
    finally:
        book.close()


def on_server(order: Order, url: str) -> tuple[int, int]:
    """Return how many rows have no trace on the server, and how many have more than one."""
    with connect(url, ":memory:", order.project) as client:
        # One that died between the experiment's creation and its first row has left it empty.
        mine = [e for e in get_experiments(client=client) if str(e.name).startswith(order.name)]
        outputs: Counter[str] = Counter()
        for experiment in mine:
            traces = stored_traces(client, str(experiment.project_id), str(experiment.id))
            outputs.update(trace["output"] for trace in traces)
            for trace in traces:
                texts = trace["input"], trace["output"], trace["dataset_output"]
                check(len({text.split()[1] for text in texts}) == 1, f"mixed up: {texts}")
    wanted = {f"answer {n}" for n in range(order.rows)}
    return len(wanted - set(outputs)), sum(times > 1 for times in outputs.values())
