"""Our ``run_experiment``: seconds for rows that log five nested spans each."""

import sys
import time

from galileo_ext import create_project, get_project, log, run_experiment

PROJECT = "benchmark our spans"


@log(span_type="tool")
def nested(text: str, depth: int) -> str:
    """Log a span, and another one inside it."""
    return nested(text, depth - 1) if depth else text


def main(rows: int) -> float:
    """Run one row to open every connection, then measure."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [{"input": f"question {n}", "output": f"answer {n}"} for n in range(rows)]
    for size in (1, rows):
        began = time.perf_counter()
        result = run_experiment(
            "spans", project=PROJECT, dataset=dataset[:size], function=lambda text: nested(text, 4)
        )
        took = time.perf_counter() - began
        assert result.complete, result.message
    return took


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
