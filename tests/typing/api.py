"""The public API as a type checker sees it: checked with mypy --strict, never run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_type

from galileo_ext import (
    CheckReport,
    Comparison,
    ConditionResult,
    Dataset,
    ExperimentGroupResponse,
    ExperimentResponse,
    ExperimentResult,
    Galileo,
    GalileoMetrics,
    LocalMetricConfig,
    Metric,
    Project,
    PromptTemplate,
    PromptTemplateVersion,
    RenderTemplateResponse,
    RowChange,
    RowResult,
    Step,
    StepType,
    aio,
    create_dataset,
    create_experiment,
    create_prompt,
    create_prompt_version,
    get_dataset,
    get_experiment,
    get_experiments,
    get_project,
    get_prompt,
    get_prompts,
    iter_experiment_rows,
    list_experiment_groups,
    load_experiment,
    render_template,
    run_experiment,
)


def length(output: str) -> int:
    return len(output)


def scored(step: Step) -> float:
    return float(len(step.output_text))


def nouns(client: Galileo) -> None:
    assert_type(get_project(name="p", client=client), Project | None)
    assert_type(create_dataset("d", [{"input": "a"}]), Dataset)
    assert_type(get_dataset(id="d"), Dataset | None)
    assert_type(create_experiment("p", "e", experiment_group="g"), ExperimentResponse)
    assert_type(get_experiment(project_name="p", experiment_name="e"), ExperimentResponse | None)
    assert_type(get_experiments("p"), list[ExperimentResponse])
    assert_type(list_experiment_groups("p"), list[ExperimentGroupResponse])


def results(client: Galileo) -> None:
    loaded = load_experiment("e", project="p", client=client)
    assert_type(loaded, ExperimentResult)
    assert_type(loaded.wait(timeout=5), ExperimentResult)
    assert_type(loaded.refresh(), ExperimentResult)
    assert_type([row for row in iter_experiment_rows("e")], list[RowResult])
    assert_type([trace.id for trace in loaded.traces()], list[str])
    assert_type(ExperimentResult.load("r.jsonl"), ExperimentResult)
    comparison = loaded.compare(loaded, lower_is_better=["cost"])
    assert_type(comparison, Comparison)
    assert_type(comparison.metrics["m"].low, float | None)
    assert_type(comparison.regressions, list[RowChange])
    report = loaded.check("m >= 0.9", max_regressions=0, baseline="b.json")
    assert_type(report, CheckReport)
    assert_type(report.conditions, list[ConditionResult])


def prompts() -> None:
    made = create_prompt("t", [{"role": "user", "content": "{{input}}"}], settings={"n": 1})
    assert_type(made, PromptTemplate)
    assert_type(get_prompt(name="t"), PromptTemplate | None)
    assert_type(get_prompts("t", limit=3), list[PromptTemplate])
    version = made.selected_version
    again = create_prompt_version(version.template, name="t", settings=version.settings)
    assert_type(again, PromptTemplateVersion)
    assert_type(render_template(template="t", data=["a"]), RenderTemplateResponse)


def runs() -> None:
    local = LocalMetricConfig(name="l", scorer_fn=scored, scorable_types=[StepType.trace])
    result = run_experiment(
        "e",
        project="p",
        dataset=["a", {"input": "b", "ground_truth": "c"}],
        function=str.upper,
        metrics=[length, local, GalileoMetrics.correctness, Metric(name="m", version=1), "Name"],
        experiment_tags={"env": "ci"},
    )
    assert_type(result, ExperimentResult)
    assert_type(result.rows, Sequence[RowResult])
    assert_type(result.metrics["length"].mean, float | None)
    assert_type(result.experiment, ExperimentResponse)


async def asynchronous() -> None:
    async def answer(question: str) -> str:
        return question

    assert_type(await aio.get_project(id="p"), Project | None)
    assert_type(await aio.create_experiment("p", "e"), ExperimentResponse)
    assert_type(
        await aio.run_experiment("e", project="p", dataset=["a"], function=answer),
        ExperimentResult,
    )
