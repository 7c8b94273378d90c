"""What it takes to list experiments."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from functools import partial

import httpx
from _venvs import environment
from engine import OFFICIAL
from figures import KEY, OURS, serving
from galileo_api.api.trace import log_traces
from galileo_api.models import LogTracesIngestRequest
from measure import Figure, child

from galileo_ext import Galileo, add_experiment_tag, create_experiment, create_project

_METRICS = ("accuracy", "relevance", "tone", "brevity", "safety")
_RUNS = 5


def listing() -> list[Figure]:
    """get_experiments of 1,000 and 5,000 with metrics and tags, against json.loads of the bytes."""
    official = environment("conformance", project=False)
    figures = []
    with serving() as (url, environ), Galileo(api_key=KEY, console_url=url) as connection:
        for number in (1000, 5000):
            project = fill(connection, number)
            ours, theirs = (
                child(python, program, f"{number} listed", str(number), str(_RUNS), **environ)
                for python, program in ((OURS, "our_listing.py"), (official, "official_listing.py"))
            )
            body = connection.http.get(f"/projects/{project}/experiments").content
            floor = _median(partial(json.loads, body))
            served = _median(partial(_plain, url, project))
            what = f"get_experiments of {number:,}"
            figures += [
                Figure(what, ours, "s", _RUNS, (OFFICIAL, theirs), 0.4),
                Figure(what, ours, "s", _RUNS, ("the request alone", served)),
                Figure(what, ours, "s", _RUNS, (f"json.loads of {len(body):,} bytes", floor)),
            ]
    return figures


def fill(connection: Galileo, number: int) -> str:
    """Make a project with so many experiments, each with two scored traces and a tag."""
    project = create_project(f"{number} listed", client=connection)
    for place in range(number):
        made = create_experiment(
            project.id, f"experiment {place}", experiment_group=f"group {place % 20}"
        )
        traces = [_trace(place + shift) for shift in (0, 1)]
        body = LogTracesIngestRequest.from_dict({"experiment_id": made.id, "traces": traces})
        log_traces.sync(project.id, client=connection.raw, body=body)
        add_experiment_tag(project.id, made.id, "commit", f"{place:07x}")
    return str(project.id)


def _trace(place: int) -> dict[str, object]:
    scores = {name: (place * (n + 3)) % 101 / 100 for n, name in enumerate(_METRICS)}
    metrics = {**scores, "duration_ns": 1_000_000 + place}
    return {"type": "trace", "name": "t", "input": "in", "output": "out", "metrics": metrics,
            "spans": []}  # fmt: skip


def _plain(url: str, project: str) -> object:
    headers = {"Galileo-API-Key": KEY}
    return httpx.get(f"{url}/projects/{project}/experiments", headers=headers, timeout=60).content


def _median(action: Callable[[], object]) -> float:
    took = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        action()
        took.append(time.perf_counter() - began)
    return statistics.median(took)


FIGURES: dict[str, Callable[[], list[Figure]]] = {"listing": listing}
