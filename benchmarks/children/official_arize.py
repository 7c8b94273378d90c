"""Arize's official client: seconds for its runner or for listing runs, the median of some."""

import asyncio
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

from arize import ArizeClient


async def answer(dataset_row: dict[str, Any]) -> str:
    """Take 20 ms."""
    await asyncio.sleep(0.02)
    return str(dataset_row["input"])


def run(client: Any, rows: int) -> Callable[[], int]:
    """Return the run of a dataset, in the mode that is HTTP alone."""
    examples = [{"input": f"question {n}"} for n in range(rows)]
    client.datasets.create(name="benchmark", space="default", examples=examples)

    def action() -> int:
        _, frame = client.experiments.run(
            name="benchmark", dataset="benchmark", space="default", task=answer, dry_run=True,
            dry_run_count=rows, concurrency=16, force_http=True,
        )  # fmt: skip
        return len(frame)

    return action


def list_runs(client: Any, number: int) -> Callable[[], int]:
    """Return the reading of every page of an experiment that is there already."""
    (found,) = [one for one in client.experiments.list().experiments if one.name == "listed"]

    def action() -> int:
        seen, cursor = 0, None
        while True:
            page = client.experiments.list_runs(experiment=found.id, limit=500, cursor=cursor)
            seen += len(page.experiment_runs)
            cursor = page.pagination.next_cursor
            if not cursor:
                return seen

    return action


def main(what: str, host: str, number: int, runs: int) -> float:
    """Do it once, then measure."""
    client = ArizeClient(api_host=host, api_scheme="http", enable_caching=False)
    action = {"run": run, "list_runs": list_runs}[what](client, number)
    took = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        assert action() == number
        took.append(time.perf_counter() - began)
    return statistics.median(took[1:])


if __name__ == "__main__":
    print(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
