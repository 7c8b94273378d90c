"""Whatever a function or a metric does costs its own row or score; the books balance."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import (
    ExperimentResult,
    Galileo,
    LocalMetricConfig,
    create_project,
    run_experiment,
)
from galileo_ext.steps import StepType

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.oddities import BROKEN_RETURNS, RAISES, RETURNS

ODD, TOTAL = 2, 5
WITHOUT_ODD = [n for n in range(TOTAL) if n != ODD]
Do = Callable[[], Any]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Galileo]:
    folder = tmp_path_factory.mktemp("oddities")
    with Galileo.embedded(
        folder / "galileo.db", project="odd", journal=folder / "journal.db"
    ) as client:
        create_project("odd")
        yield client


def synchronous(do: Do) -> Callable[[int], Any]:
    return lambda n: do() if n == ODD else n * 2


def asynchronous(do: Do) -> Callable[[int], Any]:
    async def function(n: int) -> Any:
        await asyncio.sleep(0)
        return do() if n == ODD else n * 2

    return function


def returning_coroutines(do: Do) -> Callable[[int], Any]:
    function = asynchronous(do)
    return lambda n: function(n)


FUNCTIONS = pytest.mark.parametrize("kind", [synchronous, asynchronous, returning_coroutines])


def plain(do: Do) -> Callable[..., Any]:
    def odd(input: int) -> Any:
        return do() if input == ODD else 1.0

    return odd


def aplain(do: Do) -> Callable[..., Any]:
    async def odd(input: int) -> Any:
        await asyncio.sleep(0)
        return do() if input == ODD else 1.0

    return odd


def scorer(do: Do) -> LocalMetricConfig[Any]:
    def score(step: Any) -> Any:
        return do() if step.input_text == str(ODD) else 1.0

    return LocalMetricConfig(name="odd", scorer_fn=score, scorable_types=[StepType.workflow])


def aggregator(do: Do) -> LocalMetricConfig[Any]:
    def score(step: Any) -> float:
        return float(step.input_text)

    def sum_up(scores: list[float]) -> Any:
        return do() if scores == [float(ODD)] else 1.0

    return LocalMetricConfig(
        name="odd", scorer_fn=score, aggregator_fn=sum_up, scorable_types=[StepType.workflow]
    )


METRICS = pytest.mark.parametrize("kind", [plain, aplain, scorer, aggregator])


def doubled(input: int, output: Any) -> bool:
    return bool(output == input * 2) if type(output) is int else False


def run(client: Galileo, function: Callable[[int], Any], **options: Any) -> ExperimentResult:
    """Run, and check that everything but the odd row is as it should be."""
    result = bounded(
        lambda: run_experiment(
            "odd",
            dataset=[{"input": n, "output": n * 2} for n in range(TOTAL)],
            function=function,
            client=client,
            **{"metrics": [doubled], "max_concurrency": 3} | options,
        ),
        30,
    )
    assert result.complete, result.message
    check_counts(result, TOTAL)
    check_traces(result, traces_of(client, result))
    assert [result.rows[n].output for n in WITHOUT_ODD] == [n * 2 for n in WITHOUT_ODD]
    assert {result.rows[n].scores["doubled"] for n in WITHOUT_ODD} == {True}
    str(result), repr(result)
    return result


@FUNCTIONS
@pytest.mark.parametrize("name", RETURNS)
def test_a_function_may_return_anything(client: Galileo, kind: Any, name: str) -> None:
    result = run(client, kind(RETURNS[name]))
    assert (result.ok, result.failed) == (TOTAL, 0)
    assert result.metrics["doubled"].scored == TOTAL


@FUNCTIONS
@pytest.mark.parametrize("name", RAISES)
def test_a_function_that_raises_costs_its_own_row(client: Galileo, kind: Any, name: str) -> None:
    result = run(client, kind(RAISES[name]))
    assert (result.ok, result.failed) == (TOTAL - 1, 1)
    assert [row.index for row in result.failures] == [ODD]
    assert result.failures[0].output is None
    assert str(result.failures[0].error)
    assert result.metrics["doubled"].scored == TOTAL - 1
    assert f"{TOTAL - 1} of {TOTAL} rows" in str(result.metrics["doubled"])


@pytest.mark.parametrize("kind", [synchronous, returning_coroutines])
@pytest.mark.parametrize("name", BROKEN_RETURNS)
def test_what_breaks_after_it_was_returned_costs_its_own_row(
    client: Galileo, kind: Any, name: str
) -> None:
    result = run(client, kind(BROKEN_RETURNS[name]))
    assert [row.index for row in result.failures] == [ODD]


@FUNCTIONS
@pytest.mark.parametrize("name", RAISES)
def test_the_same_with_retries(client: Galileo, kind: Any, name: str) -> None:
    from galileo_ext import Retry

    result = run(client, kind(RAISES[name]), retries=Retry(attempts=2, backoff=0.001))
    assert [row.index for row in result.failures] == [ODD]


@METRICS
@pytest.mark.parametrize("name", RETURNS)
def test_a_metric_may_return_anything(client: Galileo, kind: Any, name: str) -> None:
    result = run(client, lambda n: n * 2, metrics=[kind(RETURNS[name]), doubled])
    assert (result.ok, result.failed) == (TOTAL, 0)
    assert {result.rows[n].scores["odd"] for n in WITHOUT_ODD} == {1.0}
    assert result.metrics["doubled"].scored == TOTAL
    odd = result.rows[ODD]
    assert "odd" not in odd.score_errors or "odd" not in odd.scores


@METRICS
@pytest.mark.parametrize("name", RAISES)
def test_a_metric_that_raises_costs_its_own_score(client: Galileo, kind: Any, name: str) -> None:
    result = run(client, lambda n: n * 2, metrics=[kind(RAISES[name]), doubled])
    assert (result.ok, result.failed) == (TOTAL, 0)
    assert {result.rows[n].scores["odd"] for n in WITHOUT_ODD} == {1.0}
    assert [row.index for row in result.rows if row.score_errors] == [ODD]
    assert result.rows[ODD].score_errors["odd"]
    assert (result.metrics["odd"].scored, result.metrics["odd"].failed) == (TOTAL - 1, 1)
    assert result.metrics["odd"].mean == 1.0
    assert result.metrics["doubled"].scored == TOTAL


@pytest.mark.parametrize("name", {**RETURNS, **RAISES})
def test_a_reducer_may_do_anything(client: Galileo, name: str) -> None:
    do = {**RETURNS, **RAISES}[name]

    def reduce(scores: list[Any]) -> Any:
        return do()

    rows = [{"input": n, "output": n * 2} for n in range(TOTAL)]
    result = bounded(
        lambda: run_experiment(
            "odd", dataset=rows, function=lambda n: n * 2, metrics=[doubled],
            repetitions=2, reducer=reduce, client=client,
        ),
        30,
    )  # fmt: skip
    assert result.complete, result.message
    check_counts(result, 2 * TOTAL)
    check_traces(result, traces_of(client, result))
    summary = result.metrics["doubled"]
    assert summary.scored + summary.failed <= summary.total == TOTAL
    str(result)


@pytest.mark.parametrize("name", RETURNS)
def test_repetitions_of_anything_are_compared(client: Galileo, name: str) -> None:
    rows = [{"input": n} for n in range(TOTAL)]
    function = synchronous(RETURNS[name])
    result = bounded(
        lambda: run_experiment(
            "odd", dataset=rows, function=function, repetitions=2, client=client
        ),
        30,
    )
    assert result.complete, result.message
    check_counts(result, 2 * TOTAL)
    assert [result.flakiness[n] for n in WITHOUT_ODD] == [0.0] * len(WITHOUT_ODD)


@pytest.mark.parametrize("name", RETURNS)
@pytest.mark.parametrize("column", ["input", "output", "metadata"])
def test_a_row_may_hold_anything(client: Galileo, column: str, name: str, tmp_path: Path) -> None:
    value = RETURNS[name]()
    if name in ("coroutine",):
        value.close()
    odd: dict[str, Any] = {"input": "odd", column: value}
    if column == "metadata":
        odd = {"input": "odd", "metadata": {"a": value, 1: value}}
    rows = [{"input": "a"}, odd, {"input": "b"}]
    try:
        result = bounded(
            lambda: run_experiment("odd", dataset=rows, function=lambda value: "x", client=client),
            30,
        )
    except ValueError as error:
        assert "dataset[1]" in str(error), "refused before anything was created, and where"
        return
    assert result.complete, result.message
    check_counts(result, 3)
    check_traces(result, traces_of(client, result))
    assert [row.output for row in result.rows if row.error is None] == ["x"] * result.ok
