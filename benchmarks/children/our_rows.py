"""Our ``run_experiment``: seconds per row of a function that does nothing, maybe with a metric."""

import sys
import time

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark ours"


def echo(text: str) -> str:
    """Return the text."""
    return text


async def aecho(text: str) -> str:
    """Return the text."""
    return text


def exact(output: str, expected: str) -> bool:
    """Compare the two."""
    return output == expected


def main(rows: int, kind: str) -> float:
    """Run one row to open every connection, then measure.

    Args:
        rows: how many.
        kind: "bare", or "sync" or "async" with an exact match.
    """
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    dataset = [{"input": f"question {n}", "output": f"answer {n}"} for n in range(rows)]
    for size in (1, rows):
        began = time.perf_counter()
        result = run_experiment(
            f"{rows} rows, {kind}",
            project=PROJECT,
            dataset=dataset[:size],
            function=aecho if kind == "async" else echo,
            metrics=[] if kind == "bare" else [exact],
        )
        took = time.perf_counter() - began
        assert result.upload.stored == size, result.message
    return took / rows


if __name__ == "__main__":
    print(main(int(sys.argv[1]), *(sys.argv[2:] or ["bare"])))
