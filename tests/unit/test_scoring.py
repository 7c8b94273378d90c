"""Metrics take what they ask for, return what they like, and keep their failures to themselves."""

from __future__ import annotations

import asyncio
import functools
import math
from collections.abc import Awaitable
from typing import Any

import pytest

from galileo_ext import LocalMetricConfig, Metric, Step, StepType
from galileo_ext.run import scoring
from galileo_ext.run.rows import Row
from galileo_ext.run.scoring import Scores, Subject


def wait(awaitable: Awaitable[Any]) -> Any:
    async def resolve() -> Any:
        return await awaitable

    return asyncio.run(resolve())


def score(*metrics: Any, trace: Step | None = None, output: Any = "out") -> Scores:
    row = Row(0, "in", "out", {"level": "hard"})
    trace = trace or Step(type=StepType.trace, name="t", input="in", output="out")
    return scoring.apply(scoring.prepare(metrics), Subject(row, output, trace), wait)


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


def test_functions_get_what_they_ask_for() -> None:
    def everything(**given: Any) -> str:
        return ",".join(sorted(given))

    def level(metadata: dict[str, str], threshold: int = 3) -> int:
        return len(metadata["level"]) - threshold

    async def judged(input: str) -> float:
        await asyncio.sleep(0)
        return 0.5

    class Judge:
        def __call__(self, output: str) -> int:
            return 7

    def near(output: Any, expected: Any, within: float) -> bool:
        return len(output) - len(expected) <= within

    metrics = [exact, everything, level, judged, Judge(), functools.partial(near, within=1)]
    values = score(*metrics).values
    assert values == {
        "exact": True,
        "everything": "expected,input,metadata,output",
        "level": 1,
        "judged": 0.5,
        "Judge": 7,
        "near": True,
    }


class Numpyish:
    def item(self) -> float:
        return 0.25


@pytest.mark.parametrize(
    ("returned", "value", "details"),
    [
        (True, True, None),
        (0.5, 0.5, None),
        ("good", "good", None),
        (Numpyish(), 0.25, None),
        ((1, {"why": "x"}), 1, {"why": "x"}),
        ((1, "because"), 1, "because"),
        ({"score": 0.3, "reason": "r"}, 0.3, {"reason": "r"}),
        ({"value": 2}, 2, None),
    ],
)
def test_what_a_metric_may_return(returned: Any, value: Any, details: Any) -> None:
    assert scoring.normalise(returned) == (value, details)


def test_none_means_does_not_apply() -> None:
    def skip(output: Any) -> None:
        return None

    scores = score(skip)
    assert (scores.values, scores.errors) == ({}, {})


@pytest.mark.parametrize(
    "returned", [math.nan, math.inf, [1], object(), {"reason": "no score"}, (1, 2, 3), b"bytes"]
)
def test_odd_values_cost_the_metric_its_score_only(returned: Any) -> None:
    def odd(output: Any) -> Any:
        return returned

    scores = score(odd, exact)
    assert scores.values == {"exact": True}
    assert "odd" in scores.errors


@pytest.mark.parametrize(
    "error", [ValueError("bad row"), SystemExit(3), RecursionError(), asyncio.CancelledError()]
)
def test_a_raising_metric_costs_its_own_score_only(error: BaseException) -> None:
    def broken(output: Any) -> float:
        raise error

    scores = score(broken, exact)
    assert scores.values == {"exact": True}
    assert scores.errors["broken"].startswith(type(error).__name__)


def test_scores_are_written_into_the_trace() -> None:
    trace = Step(type=StepType.trace, name="t")
    score(exact, trace=trace)
    assert trace.metrics == {"exact": True}


def spans(*types: StepType) -> Step:
    inner = [Step(type=kind, name=str(kind), output=str(n)) for n, kind in enumerate(types)]
    return Step(type=StepType.trace, name="t", output="whole", spans=inner)


def test_a_step_metric_scores_the_types_it_names() -> None:
    trace = spans(StepType.llm, StepType.tool, StepType.llm)
    config = LocalMetricConfig(
        name="length", scorer_fn=lambda step: len(step.output or ""), aggregator_fn=sum
    )
    assert score(config, trace=trace).values == {"length": 2}
    assert [s.metrics.get("length") for s in trace.walk()] == [2, 1, None, 1]


def test_a_plain_function_is_scored_too_though_it_has_no_llm_span() -> None:
    config = LocalMetricConfig(name="length", scorer_fn=lambda step: len(step.output or ""))
    assert score(config, trace=spans(StepType.workflow)).values == {"length": 5}
    chosen = LocalMetricConfig(name="length", scorer_fn=len, scorable_types=["tool"])
    assert score(chosen, trace=spans(StepType.workflow)).values == {}


def test_several_scores_become_a_mean_or_what_the_aggregator_says() -> None:
    trace = spans(StepType.llm, StepType.llm)
    number = LocalMetricConfig(name="n", scorer_fn=lambda step: int(step.output or 0))
    assert score(number, trace=trace).values == {"n": 0.5}
    text = LocalMetricConfig(name="t", scorer_fn=lambda step: step.output)
    assert "aggregator_fn" in score(text, trace=trace).errors["t"]
    named = LocalMetricConfig(
        name="n", scorer_fn=number.scorer_fn, aggregator_fn=lambda v: {"max": max(v), "min": min(v)}
    )
    assert score(named, trace=trace).values == {"n_max": 1, "n_min": 0}


def test_details_of_a_step_score_travel_with_it() -> None:
    trace = Step(type=StepType.trace, name="t")
    config = LocalMetricConfig(name="judge", scorer_fn=lambda step: (1, {"why": "fits"}))
    assert score(config, trace=trace).details == {"judge": {"why": "fits"}}
    assert trace.metrics == {"judge": 1, "judge_metadata": {"why": "fits"}}


@pytest.mark.parametrize(
    ("metrics", "text"),
    [
        ([exact, exact], "Two metrics are named 'exact'"),
        ([lambda output: 1], "no usable name"),
        ([LocalMetricConfig(name="_hidden", scorer_fn=len)], "'_hidden'"),
        ([LocalMetricConfig(name="duration_ns", scorer_fn=len)], "'duration_ns'"),
    ],
)
def test_unusable_metrics_are_refused_before_a_run(metrics: list[Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        scoring.prepare(metrics)


def test_a_metric_that_asks_for_something_else_is_refused() -> None:
    def wrong(output: Any, reference: Any) -> bool:
        return True

    with pytest.raises(ValueError, match=r"'reference'.*input, output, expected, metadata"):
        scoring.prepare([wrong])


def test_metric_types_check_themselves() -> None:
    with pytest.raises(ValueError, match="name"):
        Metric(name="")
    with pytest.raises(ValueError, match="version is -1"):
        Metric(name="m", version=-1)
    with pytest.raises(ValueError, match="scorer_fn"):
        LocalMetricConfig(name="m", scorer_fn=3)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(ValueError, match="sentence"):
        LocalMetricConfig(name="m", scorer_fn=len, scorable_types=["sentence"])
