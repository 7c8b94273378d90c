"""Whatever a function or a metric does costs its own row or score; the books balance.

Each run has every oddity at once, with harmless rows between: what one of them does to a neighbour
is seen as well.
"""

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
    Retry,
    create_project,
    run_experiment,
)
from galileo_ext.steps import StepType

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.oddities import BROKEN_RETURNS, RAISES, RETURNS

# What is returned or thrown away unawaited is no concern of the run's.
pytestmark = pytest.mark.filterwarnings("ignore:coroutine.*was never awaited:RuntimeWarning")
Do = Callable[[], Any]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Galileo]:
    folder = tmp_path_factory.mktemp("oddities")
    with Galileo.embedded(
        folder / "galileo.db", project="odd", journal=folder / "journal.db"
    ) as client:
        create_project("odd")
        yield client


def plain(name: str) -> str:
    return f"plain {name}"


def mixed(odd: dict[str, Do]) -> list[str]:
    """Return the inputs of a run: each oddity's name, each followed by a harmless row."""
    return [text for name in odd for text in (name, plain(name))]


def run(client: Galileo, inputs: list[Any], function: Any, **options: Any) -> ExperimentResult:
    result = bounded(
        lambda: run_experiment(
            "odd", dataset=[{"input": i} for i in inputs], function=function, client=client,
            **options,
        ),
        60,
    )  # fmt: skip
    assert result.complete, result.message
    check_counts(result, len(inputs) * options.get("repetitions", 1))
    check_traces(result, traces_of(client, result))
    assert f"{result.ok} of {result.total} rows succeeded" in str(result)
    return result


def synchronous(odd: dict[str, Do]) -> Callable[[str], Any]:
    return lambda text: odd[text]() if text in odd else text.upper()


def asynchronous(odd: dict[str, Do]) -> Callable[[str], Any]:
    async def function(text: str) -> Any:
        await asyncio.sleep(0)
        return odd[text]() if text in odd else text.upper()

    return function


def returning_coroutines(odd: dict[str, Do]) -> Callable[[str], Any]:
    function = asynchronous(odd)
    return lambda text: function(text)


FUNCTIONS = pytest.mark.parametrize("kind", [synchronous, asynchronous, returning_coroutines])


def check_plain(result: ExperimentResult, odd: dict[str, Do]) -> dict[str, Any]:
    """Check the harmless rows; return the odd ones by name."""
    rows = {row.input: row for row in result.rows}
    assert {plain(name): rows[plain(name)].output for name in odd} == {
        plain(name): plain(name).upper() for name in odd
    }
    assert not [name for name in odd if rows[plain(name)].error]
    return {name: rows[name] for name in odd}


@FUNCTIONS
def test_a_function_may_return_anything(client: Galileo, kind: Any) -> None:
    result = run(client, mixed(RETURNS), kind(RETURNS))
    odd = check_plain(result, RETURNS)
    # The class of this one cannot even be asked for.
    assert [name for name, row in odd.items() if row.error] == ["liar"]
    for name, expected in {"generator": [0, 1, 2], "coroutine": "awaited", "text": "text"}.items():
        assert odd[name].output == expected
    assert odd["asynchronous generator"].output == "ab"


@FUNCTIONS
@pytest.mark.parametrize("retries", [None, Retry(attempts=2, backoff=0.001)], ids=["once", "twice"])
def test_a_function_that_raises_costs_its_own_row(client: Galileo, kind: Any, retries: Any) -> None:
    raising = RAISES | BROKEN_RETURNS
    result = run(client, mixed(raising), kind(raising), retries=retries)
    odd = check_plain(result, raising)
    assert [name for name, row in odd.items() if row.error is None] == []
    assert not [name for name, row in odd.items() if row.output is not None or not str(row.error)]
    assert result.failed == len(raising)
    assert f"{result.failed} failed" in result.message


def plain_metric(odd: dict[str, Do]) -> Callable[..., Any]:
    def score(output: str) -> Any:
        return odd[output]() if output in odd else 1.0

    return score


def asynchronous_metric(odd: dict[str, Do]) -> Callable[..., Any]:
    async def score(output: str) -> Any:
        await asyncio.sleep(0)
        return odd[output]() if output in odd else 1.0

    return score


def scorer(odd: dict[str, Do]) -> LocalMetricConfig[Any]:
    def score(step: Any) -> Any:
        return odd[step.output_text]() if step.output_text in odd else 1.0

    return LocalMetricConfig(name="score", scorer_fn=score, scorable_types=[StepType.workflow])


def aggregator(odd: dict[str, Do]) -> LocalMetricConfig[Any]:
    def sum_up(scores: list[str]) -> Any:
        return odd[scores[0]]() if scores[0] in odd else 1.0

    return LocalMetricConfig(
        name="score",
        scorer_fn=lambda step: step.output_text,
        aggregator_fn=sum_up,
        scorable_types=[StepType.workflow],
    )


METRICS = pytest.mark.parametrize("kind", [plain_metric, asynchronous_metric, scorer, aggregator])


def length(output: str) -> int:
    return len(output)


def scored(client: Galileo, odd: dict[str, Do], kind: Any) -> ExperimentResult:
    """Run with an odd metric beside a harmless one; check everything but the odd scores."""
    inputs = mixed(odd)
    result = run(client, inputs, str, metrics=[kind(odd), length])
    assert result.failed == 0
    assert [row.output for row in result.rows] == inputs
    assert [row.scores["length"] for row in result.rows] == list(map(len, inputs))
    assert {row.scores.get("score") for row in result.rows if row.input not in odd} == {1.0}
    return result


@METRICS
def test_a_metric_may_return_anything(client: Galileo, kind: Any) -> None:
    result = scored(client, RETURNS, kind)
    for row in result.rows:
        assert not {"score"} & set(row.scores) & set(row.score_errors), row.input
    failed = sum("score" in row.score_errors for row in result.rows)
    assert result.metrics["score"].failed == failed > 20
    given = {row.input: row.scores.get("score") for row in result.rows}
    assert (given["true"], given["text"], given["shy number"]) == (True, "text", 0.5)
    if kind is not aggregator:  # of which a dict is several scores, each with a name
        assert given["score of odd details"] == given["score of details in a cycle"] == 1


@METRICS
def test_a_metric_that_raises_costs_its_own_score(client: Galileo, kind: Any) -> None:
    result = scored(client, RAISES, kind)
    assert {row.input for row in result.rows if row.score_errors} == set(RAISES)
    assert not [row.input for row in result.rows if row.input in RAISES and "score" in row.scores]
    summary = result.metrics["score"]
    assert (summary.mean, summary.scored, summary.failed) == (1.0, len(RAISES), len(RAISES))
    assert f"{len(RAISES)} of {2 * len(RAISES)} rows" in str(summary)


def test_a_reducer_may_do_anything(client: Galileo) -> None:
    odd = RETURNS | RAISES
    waiting = list(odd.values())

    def reduce(scores: list[Any]) -> Any:
        return waiting.pop()()

    result = run(client, list(odd), str, metrics=[length], repetitions=2, reducer=reduce)
    assert waiting == []
    summary = result.metrics["length"]
    assert summary.total == len(odd)
    assert summary.failed > len(RAISES)
    assert summary.scored + summary.failed <= summary.total


def test_repetitions_of_anything_are_compared(client: Galileo) -> None:
    comparable = {name: do for name, do in RETURNS.items() if name != "liar"}
    result = run(client, mixed(comparable), synchronous(comparable), repetitions=2)
    assert result.failed == 0
    assert [result.flakiness[n] for n in range(1, len(result.flakiness), 2)] == [0.0] * len(
        comparable
    )
    assert result.flakiness[list(comparable).index("text") * 2] == 0.0


#: Values that a row cannot hold: nothing, and what cannot even be asked for its class.
_NO_VALUES = ("None", "liar", "coroutine")


@pytest.mark.parametrize("column", ["input", "output"])
def test_a_row_may_hold_anything(client: Galileo, column: str) -> None:
    values = {name: do() for name, do in RETURNS.items() if name not in _NO_VALUES}
    rows = [{"input": "x"} | {column: value} for value in values.values()]
    result = bounded(
        lambda: run_experiment("odd", dataset=rows, function=lambda _: "out", client=client), 60
    )
    assert result.complete, result.message
    check_counts(result, len(rows))
    check_traces(result, traces_of(client, result))
    assert [row.output for row in result.rows] == ["out"] * len(rows)


def test_metadata_may_hold_anything(client: Galileo) -> None:
    values = {name: do() for name, do in RETURNS.items() if name not in _NO_VALUES}
    odd_names = {1: "a", None: "b", (1, 2): "c", "\ud800": "d"}
    rows: list[dict[Any, Any]] = [{"input": "x", "metadata": {"m": v}} for v in values.values()]
    rows += [{"input": "x", "metadata": odd_names}, {"input": "x"} | odd_names]
    result = bounded(
        lambda: run_experiment("odd", dataset=rows, function=lambda _: "out", client=client), 60
    )
    assert result.complete, result.message
    check_counts(result, len(rows))
    check_traces(result, traces_of(client, result))


def test_a_row_that_cannot_be_used_is_refused_before_anything_is_made(
    client: Galileo, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=r"dataset\[1\]: the row has no 'input'"):
        run_experiment("odd", dataset=[{"input": 1}, {"input": None}], function=str, client=client)


def test_a_function_that_changes_its_input_changes_nothing_that_is_stored(client: Galileo) -> None:
    def greedy(basket: dict[str, Any]) -> str:
        basket["eaten"] = basket.pop("apples")
        return "done"

    rows = [{"input": {"apples": n}} for n in range(5)]
    result = bounded(
        lambda: run_experiment("odd", dataset=rows, function=greedy, repetitions=2, client=client),
        60,
    )
    assert result.failed == 0, result.failures
    inputs = sorted(trace["input"] for trace in traces_of(client, result))
    assert inputs == sorted(2 * [f'{{"apples": {n}}}' for n in range(5)])
