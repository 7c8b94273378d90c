"""What the official client does with experiments, their groups and its ``Experiment`` object."""

from __future__ import annotations

from typing import Any

import galileo
from galileo.experiments import (
    get_experiment,
    get_experiments,
    list_experiment_groups,
    run_experiment,
)
from galileo.projects import get_project
from galileo.prompts import get_prompt
from galileo.resources.models import PromptRunSettings
from galileo.schema.metrics import GalileoMetrics, LocalMetricConfig
from galileo_core.schemas.logging.step import StepType


def list_run(project: str, name: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Run over rows in memory, with every kind of metric, tags and a group."""
    length = LocalMetricConfig(
        name="length",
        scorer_fn=lambda step: len(str(step.output)),
        scorable_types=[StepType.trace, StepType.workflow],
        aggregatable_types=[],
    )
    verdict = LocalMetricConfig(
        name="verdict",
        scorer_fn=lambda step: len(str(step.output)) % 2 == 0,
        scorable_types=[StepType.trace],
        aggregatable_types=[],
    )
    result = run_experiment(
        name,
        project=project,
        dataset=rows,
        function=lambda text: f"<{text}>",
        metrics=[length, verdict, GalileoMetrics.correctness],
        experiment_tags={"env": "ci"},
        experiment_group="from a list",
    )
    return {"id": result["experiment"].id, "group": result["experiment"].experiment_group_name}


def prompt_run(project: str, name: str, prompt: str, dataset: str) -> dict[str, Any]:
    """Run a prompt, with the client's own settings, a dict of some, and an object of all."""
    template = get_prompt(name=prompt)
    shared = {"project": project, "dataset_name": dataset, "prompt_template": template}
    runs = [
        run_experiment(name, metrics=[GalileoMetrics.correctness], **shared),
        run_experiment(f"{name}, some", prompt_settings={"model_alias": "echo"}, **shared),
        run_experiment(
            f"{name}, all",
            prompt_settings=PromptRunSettings(model_alias="m", temperature=0.5),
            experiment_tags={"env": "ci"},
            experiment_group="prompts",
            **shared,
        ),
    ]
    return {
        "names": [run["experiment"].name for run in runs],
        "messages": [run["message"] for run in runs],
        "model": runs[2]["experiment"].prompt_model,
        "template": runs[2]["experiment"].prompt.name,
    }


def generated_outputs(project: str, name: str, dataset: str, without: str) -> dict[str, Any]:
    """Take the outputs that a dataset has, and those that another one has not."""
    run = run_experiment(name, project=project, dataset_name=dataset)
    try:
        run_experiment(f"{name}, none", project=project, dataset_name=without)
    except Exception as error:  # whichever of its classes the client takes
        refused = [type(error).__name__, str(error)]
    return {"name": run["experiment"].name, "refused": refused}


def experiment_object(project: str, name: str) -> dict[str, Any]:
    """Look at an experiment through the object, in every way that it has.

    Its records are flat: what is nested has the outer name before its own.
    """
    found = galileo.Experiment.get(name=name, project_name=project)
    found.refresh()
    status = found.get_status()
    found.monitor_progress(0.01)
    found.add_tag("seen", "yes")
    traces, pages = _all(found.get_traces(limit=100))
    return {
        "id": found.id,
        "progress": status.log_generation.progress_percent,
        "has_failed": found.has_failed(),
        "has_traces": found.has_traces(),
        "listed": sorted(e.name for e in galileo.Experiment.list(project_name=project)),
        "project": found.project.name,
        "tags": {tag["key"]: tag["value"] for tag in _tags(found)},
        "rank": [found.rank, found.ranking_score, found.is_winner],
        "aggregate_metrics": found.aggregate_metrics,
        "length": _plain(found.get_metric_aggregate("length")),
        "verdict": _plain(found.get_metric_aggregate("verdict")),
        "columns": sorted(column.id for column in found.experiment_columns.values()),
        "trace_columns": sorted(column.id for column in found.trace_columns.values()),
        "span_columns": sorted(column.id for column in found.span_columns.values()),
        "session_columns": sorted(column.id for column in found.session_columns.values()),
        "pages": pages,
        "traces": [
            [t["dataset_input"], t["output"], t["dataset_output"], t["dataset_metadata_n"]]
            for t in traces
        ],
        "scores": [[t["metrics_length"], t["metrics_verdict"]] for t in traces],
    }


def experiment_records(project: str, name: str) -> dict[str, Any]:
    """Search and export the records of an experiment through the object."""
    found = galileo.Experiment.get(name=name, project_name=project)
    given, output = found.trace_columns["input"], found.trace_columns["output"]
    about = [given.contains("question 7")]
    by_input = found.get_traces(filters=about, sort=output.ascending())
    return {
        "by_input": [record["output"] for record in by_input.to_list()],
        "spans": {record["type"] for record in found.get_spans(limit=500).to_list()},
        "sessions": len(found.get_sessions().to_list()),
        "exported": sorted(record["output"] for record in found.export_records()),
        "as_csv": len(list(found.export_records(export_format=galileo_csv()))),
    }


def deleted(project: str, name: str) -> dict[str, Any]:
    """Delete an experiment through the object."""
    galileo.Experiment.get(name=name, project_name=project).delete()
    return {
        "found": get_experiment(project_name=project, experiment_name=name),
        "object": galileo.Experiment.get(name=name, project_name=project),
    }


def many(project: str, group: str) -> dict[str, Any]:
    """List more groups, and more experiments of one group, than fit on a page."""
    groups = list_experiment_groups(project_name=project)
    project_id = get_project(name=project).id
    by_name = get_experiments(project_name=project, experiment_group=group)
    (group_id,) = (str(found.id) for found in groups if found.name == group)
    by_id = get_experiments(project_id=project_id, experiment_group_id=group_id)
    return {
        "groups": [[found.name, found.experiment_count] for found in groups],
        "by_name": [found.name for found in by_name],
        "by_id": [found.name for found in by_id],
        "all": len(get_experiments(project_name=project)),
    }


def versioned(project: str, metric: str, version: int) -> dict[str, Any]:
    """Ask for a version of a metric."""
    result = run_experiment(
        "versioned",
        project=project,
        dataset=[{"input": "a"}],
        function=str,
        metrics=[galileo.schema.metrics.Metric(name=metric, version=version)],
    )
    return {"id": result["experiment"].id}


def galileo_csv() -> Any:
    """Return the official client's name for CSV."""
    from galileo.resources.models import LLMExportFormat

    return LLMExportFormat.CSV


def _all(page: Any) -> tuple[list[Any], int]:
    records, pages = list(page.to_list()), 1
    while page.has_next_page:
        page.next_page()
        records, pages = list(page.to_list()), pages + 1
    return records, pages


def _tags(found: Any) -> list[dict[str, Any]]:
    return list(found.tags["generic"])


def _plain(found: Any) -> Any:
    return found.to_dict() if hasattr(found, "to_dict") else found


SCENARIOS = {
    f.__name__: f
    for f in (
        list_run,
        prompt_run,
        generated_outputs,
        experiment_object,
        experiment_records,
        deleted,
        many,
        versioned,
    )
}
