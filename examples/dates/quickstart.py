"""Two date parsers, 224 dates, one comparison; on this machine, with no account and no key.

Run it with ``scripts/quickstart``. It stores everything in ``.galileo/galileo.db`` at the root of
the repository, on the embedded server; with an account the same calls go to Galileo.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from dateutil import parser as dateutil_parser

from galileo_ext import (
    Dataset,
    ExperimentResult,
    Galileo,
    RowResult,
    create_dataset,
    create_project,
    get_dataset,
    get_project,
    list_experiment_groups,
    run_experiment,
)

ROOT = Path(__file__).resolve().parents[2]
ROWS = Path(__file__).with_name("dates.jsonl")
DATABASE = ROOT / ".galileo" / "galileo.db"
PROJECT = "quickstart"
GROUP = "date parsers"
REFUSALS = ("invalid", "ambiguous")
SHOWN = 15


# The two functions under test: a text in, an answer out.
#
# To raise ValueError is how both parsers say "this is no date": it is their documented answer, so
# it becomes the output "invalid", which is right on some rows and wrong on others, and is scored.
# Any other exception is a crash. It is left alone: the row is then reported as failed, gets no
# score, and the means say over how many rows they were taken.


def dateutil_parse(text: str) -> str:
    """Parse as ``dateutil`` does, which takes nearly every form."""
    try:
        return str(dateutil_parser.parse(text).isoformat())
    except ValueError:
        return "invalid"


def fromisoformat(text: str) -> str:
    """Parse as the standard library does, which takes ISO 8601."""
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return "invalid"


FUNCTIONS = (dateutil_parse, fromisoformat)


# The metrics: plain functions that take what they need of a row. None means "does not apply".


def right(output: str, expected: str) -> bool:
    """The answer is the right one; to refuse an ambiguous text is right, too."""
    return output == expected or (output in REFUSALS and expected in REFUSALS)


def dates_found(output: str, expected: str) -> bool | None:
    """Of the texts that are a date: was that date found?"""
    return None if expected in REFUSALS else output == expected


def others_refused(output: str, expected: str) -> bool | None:
    """Of the texts that are no date, or could be two: was an answer refused?"""
    return output in REFUSALS if expected in REFUSALS else None


METRICS = [right, dates_found, others_refused]


def main() -> None:
    """Run both experiments and print what came out."""
    # dateutil drops a time zone that it does not know and says so in a warning. The wrong answer
    # that follows is scored, so the warning would only be noise here.
    warnings.simplefilter("ignore", dateutil_parser.UnknownTimezoneWarning)
    with Galileo.embedded(DATABASE):
        if get_project(name=PROJECT) is None:
            create_project(PROJECT)
        dataset = ingest()
        results = [
            run_experiment(
                function.__name__,
                project=PROJECT,
                dataset=dataset,
                function=function,
                metrics=METRICS,
                experiment_group=GROUP,
            )
            for function in FUNCTIONS
        ]
        print_means(results)
        print_differences(results)
        print_where(dataset)


def ingest() -> Dataset:
    """Store the rows as a dataset on the server; a changed file becomes another dataset."""
    name = f"dates {sha256(ROWS.read_bytes()).hexdigest()[:8]}"
    return get_dataset(name=name) or create_dataset(name, ROWS)


def print_means(results: Sequence[ExperimentResult]) -> None:
    """Print the metrics side by side, each mean with the rows it was taken over."""
    print_line("", *(function.__name__ for function in FUNCTIONS))
    for metric in METRICS:
        name = metric.__name__
        print_line(name, *(str(result.metrics[name]) for result in results))
    print_line("rows that failed", *(str(len(result.failures)) for result in results))


def print_differences(results: Sequence[ExperimentResult]) -> None:
    """Print some of the rows on which the two differ: what failed, and others from all over."""
    pairs = list(zip(*(result.rows for result in results), strict=True))
    differing = [pair for pair in pairs if len({answer(row) for row in pair}) > 1]
    shown = [pair for pair in differing if any(row.error for row in pair)]
    shown += differing[:: -(-len(differing) // SHOWN) or 1]
    print(f"\nThey differ on {len(differing)} of {len(pairs)} rows; {len(shown)} of them:\n")
    print_line("text", "right answer", *(function.__name__ for function in FUNCTIONS))
    for pair in shown:
        print_line(pair[0].input, pair[0].expected, *map(answer, pair))


def print_where(dataset: Dataset) -> None:
    """Say where the data lies and how to go on."""
    groups = list_experiment_groups(project_name=PROJECT)
    (count,) = [group.experiment_count for group in groups if group.name == GROUP]
    print(f"\nStored in {DATABASE}:")
    print(f"  project {PROJECT!r}, dataset {dataset.name!r}, {count} experiments in {GROUP!r}")
    print("\nGo on:")
    print(
        f"  add a parser or a metric of yours to {Path(__file__).relative_to(ROOT)}, run it again"
    )
    print(f"  look at it all: .venv-quickstart/bin/galileo-ext ui --db {DATABASE}")


def answer(row: RowResult) -> str:
    """Return what a row came to, as text."""
    return f"failed: {row.error.type}" if row.error else str(row.output)


def print_line(*cells: str) -> None:
    """Print one line of a table."""
    print("".join(f"{cell:<34}" for cell in cells).rstrip())


if __name__ == "__main__":
    main()
