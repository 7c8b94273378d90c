"""Our ``run_experiment`` with ``publish``: seconds for rows of 20 ms, the median of some."""

import asyncio
import statistics
import sys
import time

from galileo_ext import create_project, run_experiment
from galileo_ext.arize import Arize


async def answer(text: str) -> str:
    """Take 20 ms."""
    await asyncio.sleep(0.02)
    return text


def main(host: str, rows: int, runs: int) -> float:
    """Run once to open every connection, then measure."""
    create_project("benchmark")
    place = Arize(api_host=host, space="default")
    dataset = [{"input": f"question {n}"} for n in range(rows)]
    took = []
    for number in range(runs + 1):
        began = time.perf_counter()
        result = run_experiment(
            f"run {number}", project="benchmark", dataset=dataset, function=answer, publish=[place]
        )
        took.append(time.perf_counter() - began)
        assert result.complete and result.publications[0].complete, result.publications
    return statistics.median(took[1:])


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
