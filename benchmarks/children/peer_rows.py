"""pydantic-evals: seconds per row of a function that does nothing; it uploads nothing."""

import sys
import time

from pydantic_evals import Case, Dataset
from pydantic_evals.evaluators import EqualsExpected


def echo(text: str) -> str:
    """Return the text."""
    return text


async def aecho(text: str) -> str:
    """Return the text."""
    return text


def main(rows: int, kind: str) -> float:
    """Run one row first, then measure; the kinds are those of ``our_rows.py``."""
    cases = [
        Case(name=str(n), inputs=f"question {n}", expected_output=f"answer {n}")
        for n in range(rows)
    ]
    evaluators = [] if kind == "bare" else [EqualsExpected()]
    for size in (1, rows):
        began = time.perf_counter()
        dataset = Dataset(name="rows", cases=cases[:size], evaluators=evaluators)
        dataset.evaluate_sync(aecho if kind == "async" else echo, progress=False)
        took = time.perf_counter() - began
    return took / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1]), sys.argv[2]))
