"""``run_experiment`` of the official client: seconds per row of a function that does nothing."""

import sys
import time

from galileo.experiments import run_experiment
from galileo.projects import create_project, get_project

PROJECT = "benchmark official"


def main(rows: int) -> float:
    """Run one row to open every connection, then measure."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [{"input": f"question {n}", "output": f"answer {n}"} for n in range(rows)]
    for size in (1, rows):
        began = time.perf_counter()
        run_experiment(
            f"{rows} rows", project=PROJECT, dataset=dataset[:size], function=lambda text: text
        )
    return (time.perf_counter() - began) / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
