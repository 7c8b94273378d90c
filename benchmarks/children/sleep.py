"""Our ``run_experiment`` over rows of a function that sleeps 20 ms: seconds."""

import asyncio
import sys
import time

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark sleep"
PAUSE = 0.02


def blocking(text: str) -> str:
    """Sleep in a thread."""
    time.sleep(PAUSE)
    return text


async def waiting(text: str) -> str:
    """Sleep in a task."""
    await asyncio.sleep(PAUSE)
    return text


def main(kind: str, rows: int = 200, width: int = 16) -> float:
    """Run one row to open every connection, then measure."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [{"input": f"question {n}"} for n in range(rows)]
    function = {"sync": blocking, "async": waiting}[kind]
    for size in (1, rows):
        began = time.perf_counter()
        result = run_experiment(
            f"sleep {kind}",
            project=PROJECT,
            dataset=dataset[:size],
            function=function,
            max_concurrency=width,
        )
        took = time.perf_counter() - began
        assert result.upload.stored == size, result.message
    return took


if __name__ == "__main__":
    print(main(sys.argv[1], *map(int, sys.argv[2:])))
