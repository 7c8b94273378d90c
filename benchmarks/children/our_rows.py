"""Our ``run_experiment``: seconds per row of a function that does nothing."""

import sys
import time

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark ours"


def main(rows: int) -> float:
    """Run one row to open every connection, then measure."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [{"input": f"question {n}", "output": f"answer {n}"} for n in range(rows)]
    for size in (1, rows):
        began = time.perf_counter()
        result = run_experiment(
            f"{rows} rows", project=PROJECT, dataset=dataset[:size], function=lambda text: text
        )
        took = time.perf_counter() - began
        assert result.upload.stored == size, result.message
    return took / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
