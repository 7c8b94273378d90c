"""Prompts on the embedded server: rows a second, and what a killed server asks twice."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from _model_server import ModelServer, Reply, model_server, said
from _serving import served
from figures import KEY
from harness.server import Server
from measure import Figure

from galileo_ext import (
    ExperimentResult,
    Galileo,
    create_dataset,
    create_project,
    create_prompt,
    run_experiment,
    wait_for_experiment,
)

_ROWS, _RUNS, _KILLS = 4000, 3, 5
_LATENCY, _AT_ONCE = 0.02, 16


def prompt_rows() -> list[Figure]:
    """4,000 rows through the runner, with a model that takes 20 ms, 16 at once."""
    ideal = _ROWS * _LATENCY / _AT_ONCE
    seen = []
    with _model() as model, tempfile.TemporaryDirectory() as folder:
        environ = {"GALILEO_EXT_LLM_BASE_URL": model}
        with served(Path(folder) / "galileo.db", api_key=KEY, environ=environ) as url, _at(url):
            _fill(_ROWS)
            for number in range(_RUNS):
                began = time.perf_counter()
                _start(f"run {number}").wait()
                seen.append(time.perf_counter() - began)
    seconds = statistics.median(seen)
    what = f"{_ROWS:,} prompts, {_ROWS / seconds:,.0f} rows a second"
    return [Figure(what, seconds, "s", _RUNS, ("a model with nothing around it", ideal), 2.0)]


def prompt_kills() -> list[Figure]:
    """4,000 rows, the server killed five times on the way: what was asked or stored twice."""
    with (
        model_server(lambda body: Reply(said(body), delay=_LATENCY)) as model,
        tempfile.TemporaryDirectory() as folder,
        _environ("GALILEO_EXT_LLM_BASE_URL", model.url),
        Server(Path(folder) / "galileo.db") as server,
        _at(server.url),
    ):
        _fill(_ROWS)
        _start("killed")
        for number in range(1, _KILLS + 1):
            _wait_for(model, _ROWS * number // (_KILLS + 1))
            server.kill()
            server.start()
        rows = [row.output for row in wait_for_experiment("killed").rows]
        asked = Counter(body["messages"][0]["content"] for body in model.requests)
    missing = _ROWS - len(set(rows))
    return [
        Figure(f"rows lost by {_KILLS} kills", missing, "", 0, None, 0),
        Figure("rows stored twice", len(rows) - len(set(rows)), "", 0, None, 0),
        Figure("rows asked twice", asked.total() - len(asked), "", 0, None, _KILLS * 2 * _AT_ONCE),
    ]


def _fill(rows: int) -> None:
    create_project("prompts")
    create_dataset("rows", [{"input": f"row {number}"} for number in range(rows)])
    create_prompt("say", "{{input}}")


def _start(name: str) -> ExperimentResult:
    settings = {"model_alias": "m"}
    return run_experiment(name, prompt_template="say", prompt_settings=settings, dataset="rows")


def _wait_for(model: ModelServer, requests: int) -> None:
    while len(model.requests) < requests:
        time.sleep(0.005)


@contextmanager
def _at(url: str) -> Iterator[None]:
    with Galileo(api_key=KEY, console_url=url, project="prompts"):
        yield


@contextmanager
def _model() -> Iterator[str]:
    """Serve a model in a process of its own: here it would wait for our threads."""
    program = Path(__file__).resolve().parent.parent / "scripts" / "_model_server.py"
    command = [sys.executable, str(program), str(_LATENCY)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


@contextmanager
def _environ(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        del os.environ[name]
        if before is not None:
            os.environ[name] = before


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "prompt-rows": prompt_rows,
    "prompt-kills": prompt_kills,
}
