"""Drives the official client: ``python official.py SCENARIO JSON-ARGUMENTS``; answers in JSON.

It runs in an environment of its own, in which only the official client is installed, and reports
what that client saw. The tests beside it look at the same server through ours.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import galileo
import official_datasets
import official_experiments
import official_metrics
import official_moving
import official_records
from galileo.datasets import (
    create_dataset,
    delete_dataset,
    get_dataset,
    get_dataset_version,
    get_dataset_version_history,
    list_datasets,
)
from galileo.experiments import (
    create_experiment,
    get_experiment,
    get_experiments,
    list_experiment_groups,
    run_experiment,
)
from galileo.projects import create_project, delete_project, get_project, list_projects
from galileo.prompts import (
    GlobalPromptTemplates,
    create_prompt,
    create_prompt_template,
    delete_prompt,
    get_prompt,
    get_prompt_template,
    get_prompts,
    list_prompt_templates,
    render_template,
    update_prompt,
)
from galileo.resources.models import DatasetData, StringData
from galileo.schema.message import Message
from galileo.schema.metrics import GalileoMetrics, LocalMetricConfig
from galileo.search import get_spans, get_traces
from galileo_core.schemas.logging.step import StepType


def projects(name: str) -> dict[str, Any]:
    """Create, look up in every way, delete."""
    made = create_project(name)
    seen = {
        "id": made.id,
        "by_name": get_project(name=name).id,
        "by_id": get_project(id=made.id).name,
        "unknown": get_project(name=f"{name}, which nobody made"),
        "listed": [project.name for project in list_projects()],
        "duplicate": raised(lambda: create_project(name)),
    }
    other = create_project(f"{name} to delete")
    seen["deleted"] = delete_project(id=other.id)
    seen["after_delete"] = get_project(name=f"{name} to delete")
    return seen


def datasets(name: str, rows: list[dict[str, Any]], more: list[dict[str, Any]]) -> dict[str, Any]:
    """Create, read, extend, look at the versions, delete."""
    made = create_dataset(name, rows)
    found = get_dataset(name=name)
    seen = {
        "id": made.dataset.id,
        "by_name": found.dataset.id,
        "by_id": get_dataset(id=made.dataset.id).dataset.name,
        "unknown": get_dataset(name=f"{name}, which nobody made"),
        "listed": [dataset.name for dataset in list_datasets()],
        "content": contents(found.get_content()),
    }
    found.add_rows(more)
    seen["extended"] = contents(found.get_content())
    seen["current_version"] = get_dataset(name=name).dataset.current_version_index
    history = get_dataset_version_history(dataset_name=name)
    seen["versions"] = sorted(version.version_index for version in history.versions)
    first = min(seen["versions"])
    seen["first_version"] = contents(get_dataset_version(version_index=first, dataset_name=name))
    create_dataset(f"{name} to delete", rows)
    delete_dataset(name=f"{name} to delete")
    seen["after_delete"] = get_dataset(name=f"{name} to delete")
    return seen


def prompts(
    name: str, project: str, messages: list[dict[str, str]], dataset: str
) -> dict[str, Any]:
    """Create in every way, look up, rename, render, delete; all with functions."""
    made = create_prompt(name, [Message(**message) for message in messages], project_name=project)
    text = create_prompt(f"{name}, a text", "Answer {{input}}")
    again = create_prompt(name, "the same name")
    old = create_prompt_template(f"{name}, deprecated", project, [Message(**messages[0])])
    delete_prompt(id=again.id)
    delete_prompt(name=old.name)
    versions = GlobalPromptTemplates()
    return {
        "id": made.id,
        "names": [made.name, text.name, again.name, old.name],
        "by_name": said(get_prompt(name=name)),
        "by_id": said(get_prompt(id=made.id)),
        "deprecated": get_prompt_template(name, project).id,
        "text": said(get_prompt(name=text.name)),
        "unknown": get_prompt(name=f"{name}, which nobody made"),
        "filtered": sorted(prompt.name for prompt in get_prompts(name)),
        "in_project": [prompt.id for prompt in get_prompts(project_name=project)],
        "in_project_deprecated": [prompt.id for prompt in list_prompt_templates(project)],
        "limited": len(get_prompts(limit=1)),
        "version": said_version(versions.get_version(template_id=text.id, version=1)),
        "no_version": raised(lambda: versions.get_version(template_id=text.id, version=2)),
        "renamed": update_prompt(name=text.name, new_name=f"{name}, renamed").name,
        "taken": raised(lambda: update_prompt(id=text.id, new_name=name)),
        "deleted": raised(lambda: delete_prompt(name=again.name)),
        **renderings(get_dataset(name=dataset).id),
    }


def renderings(dataset_id: str) -> dict[str, Any]:
    """Fill prompts with all that the client takes as data."""
    first = DatasetData(dataset_id=dataset_id, dataset_version_index=1)
    texts = StringData(input_strings=["a", "b"])
    return {
        "texts": rendered(["a", '{"city": "Rome"}'], "{{input}} {{city}}"),
        "page": rendered(texts, "<{{input}}>", limit=1),
        "dataset": rendered(dataset_id, "{{input}}: {{output}} {{metadata.kind}}"),
        "first_version": rendered(first, "{{input}}"),
    }


def rendered(data: Any, template: str, **page: Any) -> dict[str, Any]:
    """Fill one prompt."""
    answer = render_template(template=template, data=data, **page)
    return {
        "results": [one.result for one in answer.rendered_templates],
        "warnings": [one.warning for one in answer.rendered_templates],
        "next": answer.next_starting_token,
    }


def prompt_object(name: str, messages: list[dict[str, str]]) -> dict[str, Any]:
    """Do what the object of the same client can do: versions and their selection among it."""
    prompt = galileo.Prompt(name=name, messages=[Message(**message) for message in messages])
    prompt.create()
    prompt.create_version([Message(role="user", content="second {{input}}")])
    seen = {"after_version": spoken(prompt), "selected": prompt.selected_version_number}
    seen["versions"] = {
        version.version: [message.content for message in version.messages]
        for version in prompt.list_versions()
    }
    prompt.select_version(1)
    seen["after_selection"] = spoken(galileo.Prompt.get(name=name))
    prompt.update(name=f"{name}, renamed")
    seen["renamed"] = galileo.Prompt.get(id=prompt.id).name
    other = galileo.Prompt(name=f"{name} to delete", messages=[Message(role="user", content="x")])
    other.create()
    other.delete()
    seen["listed"] = [prompt.name for prompt in galileo.Prompt.list(name_filter=name)]
    return seen


def said(prompt: Any) -> dict[str, Any]:
    """Describe a prompt by its selected version."""
    return {"id": prompt.id, "name": prompt.name, **said_version(prompt.selected_version)}


def said_version(version: Any) -> dict[str, Any]:
    """Describe a version of a prompt."""
    template = version.template
    if not isinstance(template, str):
        template = [message.to_dict() for message in template]
    return {"version": version.version, "template": template}


def spoken(prompt: Any) -> list[list[str]]:
    """Return the messages of a prompt object."""
    return [[message.role, message.content] for message in prompt.messages]


def experiments(project: str) -> dict[str, Any]:
    """Create with and without a group, and read back in every way."""
    plain = create_experiment(project_name=project, experiment_name="plain")
    grouped = create_experiment(
        project_name=project, experiment_name="grouped", experiment_group="a group"
    )
    both = create_experiment(
        project_name=project,
        experiment_name="by id",
        experiment_group="ignored",
        experiment_group_id=grouped.experiment_group_id,
    )
    nobody = "00000000-0000-4000-8000-000000000000"
    return {
        "plain": plain.id,
        "plain_group": [plain.experiment_group_name, plain.experiment_group_is_system],
        "grouped": grouped.id,
        "by_id_group": both.experiment_group_name,
        "unknown_group": raised(
            lambda: create_experiment(
                project_name=project, experiment_name="never", experiment_group_id=nobody
            )
        ),
        "found": get_experiment(project_name=project, experiment_name="grouped").id,
        "not_found": get_experiment(project_name=project, experiment_name="never"),
        "all": sorted(e.name for e in get_experiments(project_name=project)),
        "in_group": sorted(
            e.name for e in get_experiments(project_name=project, experiment_group="a group")
        ),
        "groups": groups(project),
    }


def run(project: str, dataset: str, name: str) -> dict[str, Any]:
    """Run a function over a stored dataset with every kind of metric and with tags."""
    # The official client scores llm spans unless told otherwise; the function makes none.
    length = LocalMetricConfig(
        name="length",
        scorer_fn=lambda step: len(str(step.output)),
        scorable_types=[StepType.trace, StepType.workflow],
        aggregatable_types=[],
    )
    result = run_experiment(
        name,
        project=project,
        dataset=get_dataset(name=dataset),
        function=lambda text: f"<{text}>",
        metrics=[length, GalileoMetrics.correctness, "Context Adherence"],
        experiment_tags={"env": "ci", "run": "7"},
    )
    again = galileo.Experiment.get(name=result["experiment"].name, project_name=project)
    project_id = again.project_id
    return {
        "id": result["experiment"].id,
        "name": result["experiment"].name,
        "link": result["link"],
        "group": result["experiment"].experiment_group_name,
        "aggregate_metrics": again.aggregate_metrics,
        "metric_aggregates": sorted(again.metric_aggregates or {}),
        "has_traces": again.has_traces(),
        "traces": [trace(t) for t in get_traces(project_id, experiment_id=again.id).records],
        "spans": [str(s.type_) for s in get_spans(project_id, experiment_id=again.id).records],
        "groups": groups(project),
    }


def failing(project: str) -> dict[str, Any]:
    """Ask for a metric that does not exist."""
    return {
        "unknown_metric": raised(
            lambda: run_experiment(
                "unknown metric",
                project=project,
                dataset=["a"],
                function=str,
                metrics=["No Such Metric"],
            )
        )
    }


def logger(project: str, stream: str) -> dict[str, Any]:
    """Log two traces, one with an llm span, to a log stream and in a session."""
    log = galileo.GalileoLogger(project=project, log_stream=stream)
    session = log.start_session(external_id="conversation-1")
    log.start_trace(input="question", name="asked")
    log.add_llm_span(input="question", output="answer", model="a-model", num_input_tokens=3)
    log.conclude(output="answer")
    log.start_trace(input="other", name="asked again")
    log.conclude(output="nothing")
    flushed = log.flush()
    again = log.start_session(external_id="conversation-1")
    project_id = get_project(name=project).id
    records = get_traces(project_id, log_stream_id=log.log_stream_id).records
    return {
        "flushed": len(flushed),
        "session": [session, again],
        "traces": sorted(record.name for record in records),
        "in_session": sorted({record.session_id for record in records}),
        "log_stream_id": log.log_stream_id,
    }


def read(project: str, experiment: str) -> dict[str, Any]:
    """Read what another client wrote."""
    found = get_experiment(project_name=project, experiment_name=experiment)
    records = get_traces(found.project_id, experiment_id=found.id).records
    return {
        "id": found.id,
        "group": found.experiment_group_name,
        "tags": {tag["key"]: tag["value"] for tag in found.tags.to_dict()["generic"]},
        "aggregate_metrics": found.aggregate_metrics.to_dict(),
        "traces": [trace(record) for record in records],
    }


def groups(project: str) -> dict[str, Any]:
    """Describe the groups of a project by name."""
    return {
        group.name: {
            "system": group.is_system,
            "experiments": group.experiment_count,
            "datasets": [dataset.name for dataset in group.datasets],
        }
        for group in list_experiment_groups(project_name=project)
    }


def contents(content: Any) -> list[dict[str, Any]]:
    """Return the rows of a dataset as the official client gives them."""
    return [row.values_dict.to_dict() for row in content.rows]


def trace(record: Any) -> dict[str, Any]:
    """Return what a trace says of its row."""
    metrics = record.metrics.to_dict()
    return {
        "id": record.id,
        "input": record.dataset_input,
        "output": record.output,
        "expected": record.dataset_output,
        "metadata": record.dataset_metadata.to_dict() if record.dataset_metadata else {},
        "length": metrics.get("length"),
    }


def raised(action: Any) -> list[str] | None:
    """Return the type and text of what an action raises."""
    try:
        action()
    except Exception as error:
        return [type(error).__name__, str(error)]
    return None


SCENARIOS = {
    f.__name__: f
    for f in (projects, datasets, prompts, prompt_object, experiments, run, failing, logger, read)
}
SCENARIOS |= official_records.SCENARIOS
SCENARIOS |= official_datasets.SCENARIOS
SCENARIOS |= official_experiments.SCENARIOS
SCENARIOS |= official_metrics.SCENARIOS
SCENARIOS |= official_moving.SCENARIOS

if __name__ == "__main__":
    print(json.dumps(SCENARIOS[sys.argv[1]](**json.loads(sys.argv[2])), default=str))
