"""``run_experiment`` of the official client: seconds for rows that log five nested spans each."""

import sys
import time

from galileo import log
from galileo.experiments import run_experiment
from galileo.projects import create_project, get_project

PROJECT = "benchmark official spans"


@log(span_type="tool")  # type: ignore[untyped-decorator]  # the official client is not here
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
        run_experiment(
            "spans", project=PROJECT, dataset=dataset[:size], function=lambda text: nested(text, 4)
        )
    return time.perf_counter() - began


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
