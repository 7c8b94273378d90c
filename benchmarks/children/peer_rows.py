"""pydantic-evals: seconds per row of a function that does nothing; it uploads nothing."""

import sys
import time

from pydantic_evals import Case, Dataset


async def echo(text: str) -> str:
    """Return the text."""
    return text


def main(rows: int) -> float:
    """Run one row first, then measure."""
    cases = [
        Case(name=str(n), inputs=f"question {n}", expected_output=f"answer {n}")
        for n in range(rows)
    ]
    for size in (1, rows):
        began = time.perf_counter()
        Dataset(name="rows", cases=cases[:size]).evaluate_sync(echo, progress=False)
        took = time.perf_counter() - began
    return took / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
