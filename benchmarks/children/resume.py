"""Our ``run_experiment``: seconds to take up a run of which one row is left, or to run it anew."""

import os
import sys
import time

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark resume"


def echo(text: str) -> str:
    """Fail on one row as long as the environment says so."""
    if text == os.environ.get("FAILING"):
        raise ValueError("not yet")
    return text


def main(kind: str, rows: int) -> float:
    """Run the rows; take the run up again, or run it again."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [f"question {n}" for n in range(rows)]
    os.environ["FAILING"] = dataset[-1]
    first = run_experiment("first", project=PROJECT, dataset=dataset, function=echo)
    assert first.failed == 1, first.message
    os.environ["FAILING"] = ""
    resumed = first.experiment.id if kind == "resumed" else None
    began = time.perf_counter()
    again = run_experiment("again", project=PROJECT, dataset=dataset, function=echo, resume=resumed)
    took = time.perf_counter() - began
    assert again.complete and again.ok == rows, again.message
    return took


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2])))
