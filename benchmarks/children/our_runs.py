"""Our ``arize.list_runs``: seconds, the median of some."""

import statistics
import sys
import time

from galileo_ext import arize
from galileo_ext.arize import Arize


def main(host: str, number: int, runs: int) -> float:
    """Make the experiment and ask once, then measure."""
    with Arize(api_host=host, space="default"):
        columns = {"latency": 1.5, "eval.exact.score": 1.0, "eval.exact.label": "ok"}
        made = arize.create_experiment(
            "listed", [{"output": f"output {n}", **columns} for n in range(number)]
        )
        took = []
        for _ in range(runs + 1):
            began = time.perf_counter()
            found = arize.list_runs(made)
            took.append(time.perf_counter() - began)
            assert len(found) == number
        return statistics.median(took[1:])


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
