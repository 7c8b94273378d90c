"""Rows and metrics that do not end, and rows that pull the rug from under the process."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import ExperimentResult, Galileo, create_project, run_experiment

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded

STUCK, TOTAL = 2, 8
OTHERS = [n for n in range(TOTAL) if n != STUCK]


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Galileo]:
    with Galileo.embedded(
        tmp_path / "galileo.db", project="stuck", journal=tmp_path / "journal.db"
    ) as client:
        create_project("stuck")
        yield client


@pytest.fixture
def release() -> Iterator[threading.Event]:
    """Lets go of everything that is stuck when the test is over."""
    event = threading.Event()
    yield event
    event.set()


def run(client: Galileo, function: Callable[[int], Any], **options: Any) -> ExperimentResult:
    """Run within a time that the stuck row alone would take many times over."""
    result = bounded(
        lambda: run_experiment(
            "stuck", dataset=[{"input": n, "output": n * 2} for n in range(TOTAL)],
            function=function, client=client, **{"timeout": 0.2, "max_concurrency": 3} | options,
        ),
        15,
    )  # fmt: skip
    assert result.complete, result.message
    check_counts(result, TOTAL)
    check_traces(result, traces_of(client, result))
    assert [result.rows[n].output for n in OTHERS] == [n * 2 for n in OTHERS]
    return result


def stuck_function(kind: str, release: threading.Event) -> Callable[[int], Any]:
    def blocking(n: int) -> int:
        if n == STUCK:
            release.wait(60)
        return n * 2

    async def waiting(n: int) -> int:
        if n == STUCK:
            await asyncio.sleep(60)
        return n * 2

    async def stubborn(n: int) -> int:
        while n == STUCK and not release.is_set():
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                continue
        return n * 2

    def endless(n: int) -> Any:
        if n != STUCK:
            return n * 2
        return iter_endlessly()

    def iter_endlessly() -> Iterator[int]:
        while not release.is_set():
            time.sleep(0.001)
            yield 1

    async def aendless(n: int) -> Any:
        return aiter_endlessly() if n == STUCK else n * 2

    async def aiter_endlessly() -> Any:
        while not release.is_set():
            await asyncio.sleep(0.001)
            yield 1

    return {
        "blocking": blocking,
        "waiting": waiting,
        "returns a coroutine": lambda n: waiting(n),
        "stubborn": stubborn,
        "endless generator": endless,
        "endless asynchronous generator": aendless,
    }[kind]


@pytest.mark.parametrize(
    "kind",
    [
        "blocking",
        "waiting",
        "returns a coroutine",
        "stubborn",
        "endless generator",
        "endless asynchronous generator",
    ],
)
@pytest.mark.parametrize("retries", [None, 2])
def test_a_row_that_hangs_costs_itself(
    client: Galileo, release: threading.Event, kind: str, retries: int | None
) -> None:
    """Arize puts such a row back into its queue for ever."""
    result = run(client, stuck_function(kind, release), retries=retries)
    assert [row.index for row in result.failures] == [STUCK]
    assert "longer than 0.2 s" in str(result.failures[0].error)
    assert result.failures[0].attempts == (3 if retries else 1)


def double(n: int) -> int:
    return n * 2


async def adouble(n: int) -> int:
    return n * 2


@pytest.mark.parametrize("function", [double, adouble])
@pytest.mark.parametrize("kind", ["blocking", "waiting"])
def test_a_metric_that_hangs_costs_its_own_score(
    client: Galileo, release: threading.Event, function: Any, kind: str
) -> None:
    def blocking(input: int) -> float:
        if input == STUCK:
            release.wait(60)
        return 1.0

    async def waiting(input: int) -> float:
        if input == STUCK:
            await asyncio.sleep(60)
        return 1.0

    def quick(output: int) -> float:
        return float(output)

    stuck = {"blocking": blocking, "waiting": waiting}[kind]
    result = run(client, function, metrics=[stuck, quick])
    assert result.failed == 0, "the output was there; it is the metric that hangs"
    assert [row.index for row in result.rows if row.score_errors] == [STUCK]
    assert "longer than 0.2 s" in result.rows[STUCK].score_errors[kind]
    assert result.metrics[kind].scored == TOTAL - 1
    assert result.metrics["quick"].scored == TOTAL


_CHILD = """
import json, os, sys, time
out = os.dup(1)
from galileo_ext import Galileo, create_project, run_experiment

def effect():
{effect}

def work(n):
    if n == 3:
        effect()
    return n * 2

async def awork(n):
    return work(n)

def stuck(output):
    if output == 6:
        time.sleep(50)
    return 1

with Galileo.embedded("galileo.db", journal="journal.db", project="p") as client:
    create_project("p")
    result = run_experiment("side effects", dataset=[{{"input": n}} for n in range(10)],
                            function={function}, metrics=[{metric}], max_concurrency=2,
                            timeout={timeout})
    outputs = [row.output for row in result.rows]
    told = [result.complete, result.ok, result.upload.stored, outputs]
    os.write(out, json.dumps(told).encode())
"""
#: What a row may do to its process, by name.
EFFECTS = {
    "closes stdout": "sys.stdout.close()",
    "closes stdout and stderr for good": "os.close(1); os.close(2)",
    "has no stdout": "sys.stdout = sys.stderr = None",
    "goes elsewhere": "os.mkdir('elsewhere'); os.chdir('elsewhere')",
    "removes where it is": "os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')",
    "empties the environment": "os.environ.clear()",
    "starts a thread": "import threading; threading.Thread(target=print).start()",
    "makes warnings errors": "import warnings; warnings.simplefilter('error')",
    "turns logging off": "import logging; logging.disable(); logging.shutdown()",
    "wants little recursion": "sys.setrecursionlimit(150)",
    "collects garbage": "import gc; gc.collect(); gc.disable()",
    "leaves a bad finalizer": "type('X', (), {'__del__': lambda self: 1 / 0})()",
    "changes how numbers are read": "import decimal; decimal.getcontext().prec = 1",
    "changes the random numbers": "import random; random.seed(0)",
    "runs a loop of its own": "import asyncio, threading;"
    " t = threading.Thread(target=asyncio.run, args=(asyncio.sleep(0),)); t.start(); t.join()",
    "uses up file descriptors": "import resource as r;"
    " r.setrlimit(r.RLIMIT_NOFILE, (3, r.getrlimit(r.RLIMIT_NOFILE)[1]))",
}


def child(tmp_path: Path, effect: str, **more: str) -> tuple[list[Any], str]:
    settings = {"function": "work", "metric": "", "timeout": "None"} | more
    code = _CHILD.format(effect=textwrap.indent(effect, "    "), **settings)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout), done.stderr


@pytest.mark.parametrize("function", ["work", "awork"])
@pytest.mark.parametrize("name", EFFECTS)
def test_what_a_row_does_to_its_process_costs_no_row(
    name: str, function: str, tmp_path: Path
) -> None:
    told, _ = child(tmp_path, EFFECTS[name], function=function)
    assert told == [True, 10, 10, [n * 2 for n in range(10)]]


def test_a_row_that_goes_elsewhere_takes_nothing_along(tmp_path: Path) -> None:
    child(tmp_path, EFFECTS["goes elsewhere"])
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert not list((tmp_path / "journal.db.locks").iterdir()), "no lock is left behind"


@pytest.mark.parametrize(
    ("function", "metric", "effect"),
    [("work", "", "time.sleep(50)"), ("work", "stuck", "pass"), ("awork", "stuck", "pass")],
    ids=["a row", "a metric", "a metric of an asynchronous function"],
)
def test_what_hangs_does_not_keep_the_process_from_ending(
    function: str, metric: str, effect: str, tmp_path: Path
) -> None:
    started = time.monotonic()
    told, _ = child(tmp_path, effect, function=function, metric=metric, timeout="0.3")
    assert told[0] is True
    assert time.monotonic() - started < 20
