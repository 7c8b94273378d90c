"""What the client promises, on every back end alike."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas
import pytest
from galileo_api.api.datasets import list_datasets as raw_list_datasets
from galileo_api.api.experiment import (
    experiments_available_columns,
    get_experiment_metrics,
    get_experiments_metrics,
    get_metric_settings_experiment,
    list_experiments_paginated,
)
from galileo_api.api.experiment_tags import get_experiment_tag, update_tag_for_experiment
from galileo_api.api.projects import get_project as raw_get_project
from galileo_api.api.projects import get_projects_count
from galileo_api.api.run_scorer_settings import get_settings as raw_get_settings
from galileo_api.api.trace import (
    count_sessions,
    count_spans,
    get_trace,
    query_traces,
    sessions_available_columns,
    spans_available_columns,
    traces_available_columns,
)
from galileo_api.api.trace import export_records as raw_export_records
from galileo_api.models import (
    ExperimentMetricsRequest,
    LogRecordsAvailableColumnsRequest,
    LogRecordsExportRequest,
    LogRecordsQueryCountRequest,
    LogRecordsQueryRequest,
    ProjectCollectionParams,
    RootType,
    RunTagCreateRequest,
)

from galileo_ext import (
    AmbiguousNameError,
    APIError,
    ConflictError,
    Galileo,
    HTTPValidationError,
    Metric,
    NotFoundError,
    add_experiment_tag,
    add_llm_span,
    add_rows,
    aio,
    column,
    count_traces,
    create_code_metric,
    create_custom_llm_metric,
    create_dataset,
    create_experiment,
    create_log_stream,
    create_metric_version,
    create_project,
    create_prompt,
    create_prompt_version,
    delete_dataset,
    delete_experiment,
    delete_experiment_tag,
    delete_log_stream,
    delete_metric,
    delete_project,
    delete_prompt,
    enable_metrics,
    export_records,
    get_columns,
    get_dataset,
    get_dataset_frame,
    get_dataset_rows,
    get_dataset_version,
    get_dataset_version_history,
    get_experiment,
    get_experiment_tags,
    get_experiments,
    get_log_stream,
    get_metric,
    get_metric_code,
    get_project,
    get_prompt,
    get_prompt_version,
    get_prompt_versions,
    get_prompts,
    get_sessions,
    get_spans,
    get_traces,
    iter_metrics,
    iter_traces,
    list_dataset_projects,
    list_datasets,
    list_experiment_groups,
    list_log_streams,
    list_metric_versions,
    list_metrics,
    list_projects,
    load_experiment,
    render_template,
    restore_metric_version,
    run_experiment,
    save_records,
    select_prompt_version,
    update_dataset,
    update_experiment,
    update_log_stream,
    update_metric,
    update_project,
    update_prompt,
    upsert_experiment_tag,
)
from galileo_ext.datasets import fetch_rows

NOBODY = "00000000-0000-4000-8000-000000000000"
Named = Callable[[str], str]
Store = Callable[[Any], Any]


@pytest.fixture
def project(client: Galileo, named: Named) -> Iterator[Any]:
    """A project of the test's own, gone afterwards."""
    made = create_project(named("project"))
    yield made
    assert delete_project(id=made.id)


@pytest.fixture
def store(client: Galileo, named: Named) -> Iterator[Store]:
    """Store rows as a dataset of the test's own, gone afterwards."""
    made = []

    def create(rows: Any) -> Any:
        made.append(create_dataset(named("dataset"), rows))
        return made[-1]

    yield create
    for dataset in made:
        delete_dataset(id=dataset.id)


def test_a_project_is_found_by_name_and_by_id(project: Any) -> None:
    by_name, by_id = get_project(name=project.name), get_project(id=project.id)

    assert by_name is not None and by_id is not None
    assert (by_name.id, by_name.name) == (by_id.id, by_id.name) == (project.id, project.name)
    assert project.id in [listed.id for listed in list_projects()]


def test_what_is_not_there_is_none(client: Galileo, named: Named) -> None:
    assert get_project(name=named("nobody made this")) is None
    assert get_project(id=NOBODY) is None
    assert get_dataset(name=named("nobody made this")) is None


def test_a_taken_project_name_is_refused(project: Any) -> None:
    with pytest.raises(HTTPValidationError) as refused:
        create_project(project.name)

    assert refused.value.status_code == 422
    assert refused.value.path.endswith("/projects")


def test_an_error_carries_what_the_server_said(client: Galileo) -> None:
    with pytest.raises(NotFoundError) as missing:
        raw_get_project.sync(NOBODY, client=client.raw)

    error = missing.value
    assert (error.status_code, error.method) == (404, "GET")
    assert error.path.endswith(f"/projects/{NOBODY}")
    assert error.detail
    assert "the-key-of" not in f"{error!r} {error}"


def test_a_value_the_server_refuses_is_a_value_error(client: Galileo) -> None:
    with pytest.raises(HTTPValidationError) as refused:
        raw_list_datasets.sync(client=client.raw, starting_token=-1)

    assert isinstance(refused.value, ValueError)
    assert refused.value.status_code == 422
    assert refused.value.detail


def test_a_dataset_keeps_its_rows(client: Galileo, store: Store) -> None:
    rows = [
        {"input": "plain", "ground_truth": "text"},
        {
            "input": "Grüße, 世界 🌍",
            "ground_truth": 'line\nbreak, "quotes"',
            "metadata": {"k": "v"},
        },
    ]
    made = store(rows)

    found = get_dataset(name=made.name)
    assert found is not None and found.id == made.id and found.num_rows == 2
    assert made.id in [dataset.id for dataset in list_datasets()]
    stored, following = fetch_rows(client, made.id, made.current_version_index, 0)
    assert following is None
    assert [row["values_dict"]["input"] for row in stored] == [row["input"] for row in rows]
    assert [row["values_dict"]["output"] for row in stored] == [row["ground_truth"] for row in rows]


def test_rows_are_added_in_a_new_version(store: Store) -> None:
    rows = [
        {"input": "plain", "ground_truth": "text", "metadata": {"k": "v"}},
        {"input": ["a", {"deep": 1}], "ground_truth": {"x": [1]}, "metadata": None},
    ]
    made = store(rows[:1])

    after = add_rows(rows[1:], dataset_id=made.id)

    assert (after.id, after.num_rows) == (made.id, 2)
    assert get_dataset_rows(dataset_name=made.name) == rows
    first, second = made.current_version_index, after.current_version_index
    assert get_dataset_rows(dataset_id=made.id, version_index=first) == rows[:1]
    assert len(get_dataset_version(version_index=second, dataset_id=made.id).rows) == 2
    history = get_dataset_version_history(dataset_id=made.id).versions
    assert [(version.version_index, version.num_rows) for version in history] == [
        (second, 2),
        (first, 1),
    ]


def test_a_frame_of_rows_is_stored_and_read(store: Store) -> None:
    rows = [
        {"input": "a", "ground_truth": "A", "n": 1, "metadata": {"k": "v"}, "list": [1, "x"]},
        {"input": "b", "ground_truth": "B", "n": 2, "metadata": {"k": "w"}, "list": []},
    ]
    made = store(pandas.DataFrame(rows))

    assert get_dataset_rows(dataset_id=made.id) == rows
    frame = get_dataset_frame(dataset_name=made.name, library="polars")
    assert frame.to_dicts() == rows


def test_a_dataset_knows_its_projects(project: Any, store: Store) -> None:
    dataset = store(["a"])
    assert list_dataset_projects(dataset_id=dataset.id) == []

    run_experiment("uses it", project_id=project.id, dataset=dataset, function=str)

    assert [used.id for used in list_dataset_projects(dataset_name=dataset.name)] == [project.id]
    listed = list_datasets(project_id=project.id)
    assert [found.id for found in listed] == [dataset.id]


def test_names_change(project: Any, store: Store, named: Named) -> None:
    dataset = store(["a"])

    assert update_project(name=project.name, new_name=named("project, renamed")).id == project.id
    assert update_dataset(name=dataset.name, new_name=named("dataset, renamed")).id == dataset.id

    assert get_project(name=project.name) is None
    assert get_dataset(name=named("dataset, renamed")) is not None


@pytest.fixture
def store_prompt(client: Galileo) -> Iterator[Callable[..., Any]]:
    """Create prompts of the test's own, gone afterwards."""
    made: list[Any] = []

    def create(*arguments: Any, **options: Any) -> Any:
        made.append(create_prompt(*arguments, **options))
        return made[-1]

    yield create
    for prompt in made:
        delete_prompt(id=prompt.id)


MESSAGES = [
    {"role": "system", "content": "Answer in one word."},
    {"role": "user", "content": "{{input}}"},
]


def test_a_prompt_is_what_was_put_in(project: Any, store_prompt: Any, named: Named) -> None:
    settings = {"model_alias": "a model", "temperature": 0.5}
    made = store_prompt(named("prompt"), MESSAGES, project.id, settings=settings)

    found = get_prompt(name=made.name)
    assert found is not None and found == get_prompt(id=made.id)
    version = found.selected_version
    assert not isinstance(version.template, str)
    assert [message.to_dict() for message in version.template] == MESSAGES
    assert settings.items() <= version.settings.to_dict().items()
    assert [prompt.id for prompt in get_prompts(project_id=project.id)] == [made.id]
    assert get_prompt(name=named("nobody made this")) is None


def test_a_taken_prompt_name_gets_a_number(store_prompt: Any, named: Named) -> None:
    first = store_prompt(named("prompt"), "one")
    second = store_prompt(named("prompt"), "two")

    assert (first.name, second.name) == (named("prompt"), f"{named('prompt')} (1)")
    assert len(get_prompts(named("prompt"))) == 2
    assert update_prompt(id=second.id, new_name=named("renamed")).name == named("renamed")


def test_a_prompt_stands_for_the_version_that_is_selected(store_prompt: Any, named: Named) -> None:
    made = store_prompt(named("prompt"), "one: {{input}}")

    second = create_prompt_version("two: {{input}}", id=made.id)

    found = get_prompt(id=made.id)
    assert found is not None and found.selected_version.template == "two: {{input}}"
    assert [version.version for version in get_prompt_versions(id=made.id)] == [2, 1]
    assert get_prompt_version(version=second.version, name=made.name).id == second.id
    back = select_prompt_version(version=1, id=made.id)
    assert back.selected_version_id == made.selected_version_id
    with pytest.raises(NotFoundError):
        get_prompt_version(version=3, id=made.id)


def test_a_prompt_is_filled(client: Galileo, store: Store) -> None:
    dataset = store([{"input": "a"}, {"input": "b"}])

    for data in (["a", "b"], dataset.id):
        page = render_template(template="<{{input}}>", data=data)
        assert [rendered.result for rendered in page.rendered_templates] == ["<a>", "<b>"]


def test_an_experiment_is_found_by_name(project: Any) -> None:
    made = create_experiment(project.id, "the one")
    create_experiment(project.id, "the one and another")

    found = get_experiment(project.id, "the one")
    assert found is not None and found.id == made.id
    assert get_experiment(project.id, "the other") is None
    assert len(get_experiments(project.id)) == 2


def test_a_name_that_two_have_is_ambiguous(project: Any) -> None:
    made = {create_experiment(project.id, "twin").id, create_experiment(project.id, "twin").id}

    with pytest.raises(AmbiguousNameError) as ambiguous:
        get_experiment(project.id, "twin")

    assert set(ambiguous.value.ids) == made


def test_groups(project: Any) -> None:
    alone = create_experiment(project.id, "alone")
    first = create_experiment(project.id, "first", experiment_group="a group")
    second = create_experiment(
        project.id,
        "second",
        experiment_group="ignored, since the id wins",
        experiment_group_id=first.experiment_group_id,
    )

    assert (alone.experiment_group_name, alone.experiment_group_is_system) == ("Ungrouped", True)
    assert second.experiment_group_name == "a group"
    members = get_experiments(project.id, experiment_group="a group")
    assert {member.id for member in members} == {first.id, second.id}
    counts = {group.name: group.experiment_count for group in list_experiment_groups(project.id)}
    assert counts == {"a group": 2, "Ungrouped": 1}


def test_an_experiment_is_renamed_moved_and_deleted(project: Any) -> None:
    made = create_experiment(project.id, "before")
    kept = create_experiment(project.id, "kept")

    changed = update_experiment(project.id, "before", new_name="after", experiment_group="g")

    assert (changed.id, changed.name, changed.experiment_group_name) == (made.id, "after", "g")
    delete_experiment(project.id, "after")
    assert [experiment.id for experiment in get_experiments(project.id)] == [kept.id]


def test_tags(project: Any) -> None:
    made = create_experiment(project.id, "tagged")

    first = add_experiment_tag(project.id, made.id, "env", "ci")
    upsert_experiment_tag(project.id, "tagged", "env", "prod")
    add_experiment_tag(project.id, made.id, "author", "me")

    with pytest.raises(ValueError, match="already"):
        add_experiment_tag(project.id, made.id, "env", "other")
    stored = get_experiment_tags(project.id, made.id)
    assert {tag.key: tag.value for tag in stored} == {"env": "prod", "author": "me"}
    assert delete_experiment_tag(project.id, made.id, "env")["tag_id"] == first.id
    assert [tag.key for tag in get_experiment_tags(project.id, made.id)] == ["author"]


def test_an_unknown_group_creates_nothing(project: Any) -> None:
    with pytest.raises(NotFoundError) as missing:
        create_experiment(project.id, "never", experiment_group_id=NOBODY)

    assert missing.value.error_code == 3520
    assert get_experiment(project.id, "never") is None


def length(output: str) -> int:
    return len(output)


def exact(output: str, expected: str) -> bool:
    return output == expected


def shout(text: str) -> str:
    if not text:
        raise ValueError("nothing to shout")
    return text.upper()


ROWS = [
    {"input": "a", "ground_truth": "A"},
    {"input": "bee", "ground_truth": "wasp", "metadata": {"kind": "insect"}},
    {"input": ""},
]


def test_a_run_stores_what_it_reports(client: Galileo, project: Any) -> None:
    result = run_experiment(
        "run",
        project_id=project.id,
        dataset=ROWS,
        function=shout,
        metrics=[length, exact],
        experiment_tags={"env": "ci"},
        experiment_group="runs",
        max_concurrency=1,
    )

    assert [row.output for row in result.rows] == ["A", "BEE", None]
    assert [row.scores for row in result.rows[:2]] == [
        {"length": 1, "exact": True},
        {"length": 3, "exact": False},
    ]
    assert [row.input for row in result.failures] == [""]
    assert str(result.metrics["length"]) == "2.000 (2 of 3 rows)"
    assert result.experiment.experiment_group_name == "runs"
    assert result.upload.stored == 3
    stored = _traces(client, project.id, result.experiment.id)
    assert {t["dataset_input"]: t["output"] for t in stored if t["dataset_input"]} == {
        "a": "A",
        "bee": "BEE",
    }
    assert sorted(t["metrics"]["length"] for t in stored if "length" in t["metrics"]) == [1, 3]


def test_a_run_over_a_stored_dataset(project: Any, store: Store) -> None:
    dataset = store(ROWS[:2])

    result = run_experiment(
        "run", project_id=project.id, dataset=dataset, function=shout, max_concurrency=1
    )

    assert [row.output for row in result.rows] == ["A", "BEE"]
    assert [row.metadata for row in result.rows] == [{}, {"kind": "insect"}]
    assert result.experiment.experiment_group_name == f"{dataset.name} Experiment Group"
    found = get_experiment(project.id, "run")
    assert found is not None and found.dataset.dataset_id == dataset.id


def test_the_outputs_of_a_dataset_are_run_by_the_server(project: Any, store: Store) -> None:
    dataset = store([{"input": "q", "output": "a", "generated_output": "g"}])

    result = run_experiment("outputs", project_id=project.id, dataset=dataset).wait(timeout=120)

    assert [(row.output, row.expected) for row in result.rows] == [("g", "a")]
    assert result.experiment.name == "outputs"
    assert (result.total, result.failed) == (1, 0)


def test_a_dataset_without_outputs_is_refused(project: Any, store: Store) -> None:
    with pytest.raises(APIError) as caught:
        run_experiment("outputs", project_id=project.id, dataset=store(ROWS[:1]))
    assert caught.value.error_code == 3512
    assert get_experiments(project.id) == []


def test_what_a_run_stored_is_searched(project: Any) -> None:
    def reversed_text(text: str) -> str:
        add_llm_span(input=text, output=text[::-1], model="a model")
        return text[::-1]

    run_experiment(
        "run",
        project_id=project.id,
        dataset=["one", "two", "three"],
        function=reversed_text,
        metrics=[length],
        max_concurrency=1,
    )

    short = [column("metrics/length") < 5, column("created_at").after("2020-01-01")]
    with_o = column("input").contains("O", case_sensitive=False)
    assert count_traces(project.id, "run", filters=short) == 2
    assert count_traces(project.id, "run", filters=[with_o]) == 2
    page = get_traces(project.id, "run", filters=short, limit=1)
    assert (len(page.records), page.next_starting_token) == (1, 1)
    traces = iter_traces(project.id, "run", sort=column("input").ascending())
    assert [trace.output for trace in traces] == ["eno", "eerht", "owt"]
    spans = get_spans(project.id, "run", filters=[column("model").one_of(["a model", "b"])])
    assert len(spans.records) == 3
    assert get_sessions(project.id, "run").records
    with pytest.raises(ValueError, match="no experiment named 'walk'"):
        count_traces(project.id, "walk")


def test_what_a_run_stored_is_loaded(project: Any) -> None:
    ran = run_experiment(
        "run",
        project_id=project.id,
        dataset=ROWS,
        function=shout,
        metrics=[length, exact],
        max_concurrency=1,
    )

    loaded = load_experiment("run", project_id=project.id).wait(timeout=60)

    assert (loaded.total, loaded.failed) == (3, 1)
    assert [row.scores for row in loaded.rows] == [row.scores for row in ran.rows]
    assert [row.output for row in loaded.rows] == ["A", "BEE", None]
    assert {name: about.mean for name, about in loaded.metrics.items()} == {
        "length": 2.0,
        "exact": 0.5,
    }
    assert len(list(loaded.spans())) == 3


def test_what_the_raw_client_reads_of_an_experiment(client: Galileo, project: Any) -> None:
    raw = client.raw
    dataset = [row for row in ROWS if row["input"]]
    made = run_experiment(
        "run", project_id=project.id, dataset=dataset, function=shout, metrics=[length],
        max_concurrency=1,
    ).experiment  # fmt: skip
    ids = (project.id, made.id)

    columns = experiments_available_columns.sync(project.id, client=raw).columns
    assert {"name", "created_at"} <= {column.id for column in columns}
    for answer in (
        get_experiment_metrics.sync(*ids, client=raw, body=ExperimentMetricsRequest()),
        get_experiments_metrics.sync(project.id, client=raw, body=ExperimentMetricsRequest()),
    ):
        assert {metric.name: metric.average for metric in answer.metrics}["length"] == 2.0
    page = list_experiments_paginated.sync(project.id, client=raw, limit=1)
    assert [found.id for found in page.experiments] == [made.id]
    assert get_metric_settings_experiment.sync(*ids, client=raw).scorers == []
    body = LogRecordsQueryCountRequest(experiment_id=made.id)
    assert count_spans.sync(project.id, client=raw, body=body).total_count == 2
    assert count_sessions.sync(project.id, client=raw, body=body).total_count >= 1
    for kind in (traces_available_columns, spans_available_columns, sessions_available_columns):
        asked = LogRecordsAvailableColumnsRequest(experiment_id=made.id)
        assert "created_at" in [
            column.id for column in kind.sync(project.id, client=raw, body=asked).columns
        ]
    (first, _) = iter_traces(project.id, made.id, sort=column("created_at").ascending())
    trace = get_trace.sync(project.id, first.id, client=raw)
    assert [span.output for span in trace.spans] == ["A"]
    assert get_projects_count.sync(client=raw, body=ProjectCollectionParams()) >= 1


def test_a_tag_is_changed_raw(client: Galileo, project: Any) -> None:
    made = create_experiment(project.id, "tagged")
    tag = add_experiment_tag(project.id, made.id, "env", "ci")
    ids = (project.id, made.id, tag.id)

    body = RunTagCreateRequest(key="env", value="prod", tag_type="generic")
    assert update_tag_for_experiment.sync(*ids, client=client.raw, body=body).id == tag.id
    assert get_experiment_tag.sync(*ids, client=client.raw).value == "prod"


def test_an_export_is_streamed(client: Galileo, project: Any) -> None:
    run_experiment(
        "run", project_id=project.id, dataset=["a", "b"], function=shout, max_concurrency=1
    )
    made = get_experiment(project.id, "run")
    assert made is not None

    body = LogRecordsExportRequest(root_type=RootType.TRACE, experiment_id=made.id)
    with client.raw.stream(raw_export_records, project.id, body=body) as answer:
        records = [json.loads(line) for line in answer.iter_lines() if line]
    assert sorted(record["output"] for record in records) == ["A", "B"]


def test_log_streams(project: Any) -> None:
    streams = [create_log_stream(name, project_id=project.id) for name in ("one", "two")]
    with pytest.raises(HTTPValidationError):
        create_log_stream("one", project_id=project.id)
    listed = [stream.id for stream in list_log_streams(project_id=project.id)]
    assert listed == [stream.id for stream in streams]

    update_log_stream(name="two", new_name="2", project_id=project.id)
    enable_metrics(log_stream_name="2", project_name=project.id, metrics=["Correctness"])
    found = get_log_stream(name="2", project_id=project.id)
    assert found is not None and found.id == streams[1].id
    delete_log_stream(name="2", project_id=project.id)

    assert get_log_stream(name="2", project_id=project.id) is None
    assert [stream.name for stream in list_log_streams(project_id=project.id)] == ["one"]


def test_what_a_run_stored_is_exported(project: Any, tmp_path: Path) -> None:
    rows = ["a", 'line\nbreak, "quotes"', "世界"]
    run_experiment("run", project_id=project.id, dataset=rows, function=shout, metrics=[length])
    columns = {info.id: info for info in get_columns(project.id, "traces", "run")}
    assert columns["metrics/length"].filterable and columns["input"].sortable

    for export_format in ("jsonl", "jsonl_flat", "csv"):
        exported = export_records(
            project.id, experiment_id="run", export_format=export_format, column_ids=["output"]
        )
        assert sorted(record["output"] for record in exported) == sorted(map(shout, rows))
    path = save_records(tmp_path / "traces.csv", project.id, experiment_id="run")
    with path.open(newline="", encoding="utf-8") as file:
        assert sorted(row["output"] for row in csv.DictReader(file)) == sorted(map(shout, rows))
    with pytest.raises(HTTPValidationError):
        list(export_records(project.id, experiment_id="run", column_ids=["no such column"]))


def test_an_unknown_metric_leaves_nothing_behind(project: Any) -> None:
    with pytest.raises(ValueError, match="Corectness"):
        run_experiment(
            "run", project_id=project.id, dataset=["a"], function=shout, metrics=["Corectness"]
        )

    assert get_experiments(project.id) == []


def test_a_metric_of_a_prompt(client: Galileo, named: Named) -> None:
    name = named("kind")
    made = create_custom_llm_metric(name, "Kind? {output}", num_judges=1, tags=["tone"])
    assert (made.version, made.model_name, made.num_judges) == (1, "gpt-4.1-mini", 1)

    found = get_metric(name=name)
    assert found is not None and found == get_metric(id=made.scorer_id)
    assert (found.scorer_type, found.output_type, found.tags) == ("llm", "boolean", ["tone"])
    assert name in [metric.name for metric in list_metrics(scorer_types=["llm"])]
    with pytest.raises(ConflictError):
        create_custom_llm_metric(name, "Kind?")

    create_metric_version(id=made.scorer_id, user_prompt="Very kind?")
    again = restore_metric_version(1, name=name)
    assert again.generated_scorer.user_prompt == "Kind? {output}"
    assert [one.version for one in list_metric_versions(name=name)] == [3, 2, 1]
    assert update_metric(name=name, description="d").description == "d"
    delete_metric(name)
    assert get_metric(name=name) is None


def test_a_metric_of_code(client: Galileo, named: Named) -> None:
    name, code = named("length"), "def scorer_fn(step_object):\n    return 1.5\n"
    made = create_code_metric(name, code, output_type="percentage")
    assert (made.version, made.registered_scorer.score_type) == (1, "float")
    assert get_metric_code(name=name) == code
    with pytest.raises(ValueError, match="did not pass its trial"):
        create_metric_version(name=name, code="x = 1")
    delete_metric(made.scorer_id)
    assert name not in [metric.name for metric in iter_metrics(scorer_types=["code"])]


def test_a_run_asks_for_metrics_by_name(client: Galileo, project: Any, named: Named) -> None:
    own = create_custom_llm_metric(named("kind"), "Kind?")
    wanted = ["Correctness", "context_adherence", Metric(name=named("kind"), version=1)]
    result = run_experiment(
        "run", project_id=project.id, dataset=["a"], function=shout, metrics=wanted
    )

    run_id = result["experiment"].id
    settings = raw_get_settings.sync(project.id, run_id, client=client.raw)
    assert {one.name for one in settings.scorers} == {
        "correctness", "context_adherence", named("kind"),
    }  # fmt: skip
    (asked,) = [one for one in settings.scorers if one.id == own.scorer_id]
    assert (asked.scorer_version.version, asked.num_judges) == (1, 3)
    delete_metric(own.scorer_id)


def test_the_same_to_await(client: Galileo, named: Named) -> None:
    async def scenario() -> None:
        made = await aio.create_project(named("project"))
        found = await aio.get_project(name=made.name)
        await aio.create_experiment(made.id, "one")
        experiments = await aio.get_experiments(made.id)
        await aio.delete_project(id=made.id)
        await client.release_loop()
        assert found is not None and found.id == made.id
        assert [experiment.name for experiment in experiments] == ["one"]

    asyncio.run(scenario())


def _traces(client: Galileo, project_id: str, experiment_id: str) -> list[dict[str, Any]]:
    body = LogRecordsQueryRequest(experiment_id=experiment_id, limit=10)
    answer = query_traces.sync(project_id, client=client.raw, body=body)
    return [record.to_dict() for record in answer.records]
