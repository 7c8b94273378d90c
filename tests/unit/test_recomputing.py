"""Metrics of the server computed for what is there: again, waited for, refused."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from galileo_ext import (
    Galileo,
    NameNotFoundError,
    aio,
    column,
    create_code_metric,
    create_project,
    load_experiment,
    recompute_metrics,
    run_experiment,
)
from galileo_ext.errors import APIError

ROWS = [{"input": "a", "output": "a"}, {"input": "b", "output": "x"}]


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:", project="p") as connection:
        create_project("p")
        yield connection


def test_metrics_that_a_run_asks_for_are_computed_and_waited_for() -> None:
    result = run_experiment(
        "e", dataset=ROWS, function=lambda text: text, metrics=["Exact Match"], progress=False
    )
    result.wait(timeout=20)
    result.refresh()
    assert result.experiment.aggregate_metrics["average_exact_match"] == 0.5


def test_metrics_are_computed_later() -> None:
    result = run_experiment("e", dataset=ROWS, function=lambda text: text, progress=False)
    only = column("dataset_input").equals("b")
    assert recompute_metrics("p", ["Exact Match"], "e", filters=[only]) == 1
    result.wait(timeout=20)
    assert load_experiment("e").metrics["exact_match"].mean == 0
    assert recompute_metrics("p", ["Exact Match", "Output PII"], result.experiment.id) == 2
    result.wait(timeout=20)
    assert load_experiment("e").metrics["exact_match"].mean == 0.5


def test_code_of_ones_own_is_computed() -> None:
    create_code_metric("length", "def scorer_fn(step):\n    return len(step.output.content) * 2\n")
    result = run_experiment(
        "e", dataset=ROWS, function=lambda text: text, metrics=["length"], progress=False
    )
    assert result.wait(timeout=20).metrics["length"].mean == 2


def test_the_same_to_await() -> None:
    async def later() -> int:
        async with Galileo.embedded(":memory:", project="q"):
            await aio.create_project("q")
            await aio.run_experiment("e", dataset=ROWS, function=lambda x: x, progress=False)
            return await aio.recompute_metrics("q", ["Exact Match"], "e")

    assert asyncio.run(later()) == 2


def test_what_is_refused() -> None:
    run_experiment("e", dataset=ROWS, function=lambda text: text, progress=False)
    with pytest.raises(NameNotFoundError, match="Exact Match"):
        recompute_metrics("p", ["Exakt Match"], "e")
    with pytest.raises(ValueError, match="at least one"):
        recompute_metrics("p", [], "e")
    with pytest.raises(ValueError, match="at least one"):
        recompute_metrics("p", "Exact Match", "e")
    with pytest.raises(ValueError, match="Neither"):
        recompute_metrics("p", ["Exact Match"])
    with pytest.raises(ValueError, match="'nothing'"):
        recompute_metrics("p", ["Exact Match"], "nothing")
    with pytest.raises(APIError, match="closed models"):
        recompute_metrics("p", ["Completeness (SLM)"], "e")
