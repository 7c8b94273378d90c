"""How long a page of 10,000 rows takes, in a real browser where there is one."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import _devtools as devtools
import httpx
from _serving import served
from measure import Figure

from galileo_ext import ExperimentResult, Galileo, create_project, run_experiment

ROWS, RUNS = 10_000, 15
_SECONDS = 0.5


def pages() -> list[Figure]:
    """Load an experiment of 10,000 rows, filter its rows, and compare it with another."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "galileo.db"
        first, second = _fill(database)
        path = urlsplit(first.link).path
        project = path.partition("/experiments/")[0]
        both = f"base={first.experiment.id}&experiment={second.experiment.id}"
        asked = {
            "an experiment": path,
            "its failed rows": f"{path}?status=failed",
            "its rows with a metric below a bound": f"{path}?metric=share&below=0.1",
            "its rows with a text": f"{path}?find=9876",
            "two side by side": f"{project}/compare?{both}",
        }
        with served(database) as url, _opener(Path(folder)) as (how, load):
            return [
                Figure(f"{name} of {ROWS:,} rows, {how}", _median(load, url + path), "s", RUNS,
                       target=_SECONDS)
                for name, path in asked.items()
            ]  # fmt: skip


def _fill(database: Path) -> list[ExperimentResult]:
    dataset = [{"input": f"question {n}", "ground_truth": f"answer {n}"} for n in range(ROWS)]

    def share(output: str) -> float:
        return int(output) % 101 / 100

    def experiment(step: int) -> ExperimentResult:
        def answer(question: str) -> str:
            number = int(question.split()[1]) * step
            if number % 50 == 0:
                raise LookupError(f"nothing is known of {question}")
            return str(number)

        return run_experiment(
            f"step {step}", project="pages", dataset=dataset, function=answer, metrics=[share]
        )

    with Galileo.embedded(database):
        create_project("pages")
        return [experiment(step) for step in (1, 3)]


@contextmanager
def _opener(folder: Path) -> Iterator[tuple[str, Callable[[str], object]]]:
    chromium = devtools.find()
    if chromium is None:
        yield "without a browser", lambda url: httpx.get(url, timeout=60).raise_for_status()
        return
    with devtools.browser(chromium, folder / "chromium") as tab:
        tab.look(1280)
        yield "in Chromium", tab.open


def _median(load: Callable[[str], object], url: str) -> float:
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        load(url)
        took.append(time.perf_counter() - began)
    return statistics.median(took)


FIGURES: dict[str, Callable[[], list[Figure]]] = {"pages": pages}
