"""``get_experiments`` of the official client: seconds, the median of some."""

import statistics
import sys
import time

from galileo.experiments import get_experiments


def main(project: str, number: int, runs: int) -> float:
    """Ask once to open the connection, then measure."""
    took = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        found = get_experiments(project_name=project)
        took.append(time.perf_counter() - began)
        means = [one.aggregate_metrics["average_accuracy"] for one in found]
        assert len(means) == number and all(0 <= mean <= 1 for mean in means)
    return statistics.median(took[1:])


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
