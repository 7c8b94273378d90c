"""Scenarios of ``official.py`` about metrics that the server computes."""

from __future__ import annotations

import time
from typing import Any

from galileo import CodeMetric, Experiment, GalileoMetric, LlmMetric, LogStream
from galileo import Metric as MetricObject
from galileo.experiments import run_experiment
from galileo.metrics import create_custom_llm_metric, delete_metric
from galileo.resources.models import ScorerTypes
from galileo.schema.metrics import GalileoMetrics, Metric
from galileo.scorers import Scorers, ScorerSettings
from galileo_core.schemas.logging.step import StepType


def llm_metric(name: str) -> dict[str, Any]:
    """Make one by the function and one by the object, look them up, change and delete one."""
    made = create_custom_llm_metric(
        name, "Is {output} kind?", node_level=StepType.trace, num_judges=2, tags=["tone"]
    )
    version = Scorers().get_scorer_version(scorer_id=made.scorer_id, version=1)
    found = MetricObject.get(name=name)
    other = LlmMetric(
        name=f"{name}, an object",
        prompt="Is {input} polite?",
        model="gpt-4o-mini",
        judges=4,
        cot_enabled=False,
        output_type="percentage",
        ground_truth=True,
    ).create()
    other.update(name=f"{name}, renamed", description="changed", tags=["a", "b"])
    again = MetricObject.get(id=other.id)
    seen = {
        "id": made.scorer_id,
        "version": [version.version, version.id == made.id, version.num_judges],
        "found": [type(found).__name__, found.prompt, found.judges, found.node_level.value],
        "object": [again.name, again.description, again.tags, again.model, again.judges],
        "more": [again.cot_enabled, again.output_type.value, again.ground_truth, again.prompt],
        "listed": [one.name for one in MetricObject.list(scorer_types=[ScorerTypes.LLM])],
        "taken": raised(lambda: create_custom_llm_metric(name, "p")),
        "unknown": MetricObject.get(name="nobody made this"),
    }
    again.delete()
    delete_metric(f"{name}")
    seen["deleted"] = [MetricObject.get(name=name), MetricObject.get(id=other.id)]
    seen["deleted_again"] = raised(lambda: delete_metric(name))
    return seen


def code_metric(name: str, code: str, wrong: str) -> dict[str, Any]:
    """Make one of code; one that does not work is refused before anything is made."""
    metric = CodeMetric(
        name=name, code=code, node_level=StepType.trace, output_type="count", tags=["length"]
    ).create()
    found = MetricObject.get(name=name)
    needy = CodeMetric(name=f"{name}, needy", code=code, required_metrics=[name]).create()
    return {
        "id": metric.id,
        "found": [type(found).__name__, found.node_level.value, found.output_type.value],
        "wrong": raised(CodeMetric(name=f"{name}, wrong", code=wrong).create),
        "wrong_after": MetricObject.get(name=f"{name}, wrong"),
        "needy": needy.name,
    }


def presets() -> dict[str, Any]:
    """Look up every metric that the official client knows by name."""
    labels = [metric.value for metric in GalileoMetrics]
    found = Scorers().list_by_labels(labels=labels)
    correctness = MetricObject.get(name="correctness")
    return {
        "missing": sorted(set(labels) - {scorer.label for scorer in found}),
        "kinds": sorted({scorer.scorer_type.value for scorer in found}),
        "object": isinstance(correctness, GalileoMetric),
        "all": len(MetricObject.list()),
    }


def hosted_metrics(project: str, llm: str) -> dict[str, Any]:
    """Ask for metrics of every kind in an experiment, and change its settings."""
    created = create_custom_llm_metric(llm, "first?")
    done = run_experiment(
        "hosted metrics",
        project=project,
        dataset=[{"input": "a"}],
        function=lambda input: input.upper(),
        metrics=["Correctness", GalileoMetrics.completeness, Metric(name=llm, version=1)],
    )
    experiment = done["experiment"]
    return {
        "id": experiment.id,
        "project_id": experiment.project_id,
        "scorer": created.scorer_id,
        "version": created.id,
    }


def computed_metrics(project: str) -> dict[str, Any]:
    """Read what the server has computed: sums, and what it says of each trace."""
    dataset = [{"input": "a", "output": "A"}, {"input": "b", "output": "x"}]
    run_experiment(
        "computed",
        project=project,
        dataset=dataset,
        function=lambda input: input.upper(),
        metrics=["Exact Match", "Output PII", GalileoMetrics.correctness],
    )
    experiment = Experiment.get(name="computed", project_name=project)
    deadline = time.monotonic() + 20
    while (sums := experiment.get_metric_aggregate("Exact Match")) is None or sums.count < 2:
        assert time.monotonic() < deadline, experiment.aggregate_metrics
        time.sleep(0.1)
        experiment.refresh()
    return {"average": experiment.aggregate_metrics["average_exact_match"], "avg": sums.avg}


def run_settings(project_id: str, run_id: str) -> list[str]:
    """Let a run have one metric."""
    scorers = Scorers().list(name="correctness")
    settings = ScorerSettings().create(project_id=project_id, run_id=run_id, scorers=scorers)
    return [config.name for config in settings.scorers]


def stream_metrics(project: str, stream: str, metrics: list[str]) -> list[str]:
    """Choose the metrics of a log stream, and read them back."""
    made = LogStream(name=stream, project_name=project).create()
    made.set_metrics(metrics)
    return sorted(str(name) for name in made.get_metrics())


def raised(action: Any) -> list[str] | None:
    """Return the type and text of what an action raises."""
    try:
        action()
    except Exception as error:
        return [type(error).__name__, str(error)]
    return None


SCENARIOS = {
    f.__name__: f
    for f in (
        llm_metric,
        code_metric,
        presets,
        hosted_metrics,
        computed_metrics,
        run_settings,
        stream_metrics,
    )
}
