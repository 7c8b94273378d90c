"""Arize's API on the embedded server; every answer is checked against the description."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from werkzeug.test import Client

from galileo_ext.embedded import create_app
from galileo_ext.embedded.arize.operations import HANDLERS
from galileo_ext.embedded.spec import load

SPEC = load("arize_api")
RUN = {"output": "4", "latency": 12, "extra": {"a": [1, None]}, "eval.exact.score": 1.0}
OLD = {"headers": {"sdk-version": "8.42.0"}}
FIRST = {"headers": {"User-Agent": "OpenAPI-Generator/1.0.0/python"}}
NEW = {"headers": {**FIRST["headers"], "sdk-version": "8.61.0"}}


@pytest.fixture
def qa(arize: Any) -> Any:
    """A dataset with two examples and an experiment on it with a run for each."""
    examples = [{"input": "2+2?", "output": "4"}, {"input": "3+3?", "output": "6", "tags": ["x"]}]
    body = {"name": "qa", "space_id": arize.known["space"], "examples": examples}
    dataset = arize.ok("POST", "/v2/datasets", body)
    arize.known["d"] = dataset["id"]
    listed = arize.ok("GET", "/v2/datasets/{d}/examples")["examples"]
    arize.known |= {"x1": listed[0]["id"], "x2": listed[1]["id"]}
    runs = [
        {**RUN, "example_id": arize.known["x1"], "eval.exact.label": "ok"},
        {"example_id": arize.known["x2"], "output": "", "error": "ValueError: no",
         "execution_status": "FAILED"},
    ]  # fmt: skip
    body = {"name": "first", "dataset_id": dataset["id"], "experiment_runs": runs}
    arize.known["e"] = arize.ok("POST", "/v2/experiments", body)["id"]
    return arize


def refused(answer: Any, status: int, *words: str) -> None:
    assert answer.status == status, answer.body
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.body["status"] == status
    for word in words:
        assert word in answer.body["detail"]


def test_every_operation_succeeds_and_fits(qa: Any) -> None:
    run = qa.ok("GET", "/v2/experiments/{e}/runs")["experiment_runs"][0]["id"]
    version = qa.ok("GET", "/v2/datasets/{d}")["versions"][0]["id"]
    organization = qa.ok("GET", "/v2/spaces")["spaces"][0]["organization_id"]
    space = {"name": "other", "organization_id": organization}
    qa.known["s"] = qa.ok("POST", "/v2/spaces", space)["id"]
    project = {"name": "app", "space_id": qa.known["s"]}
    qa.known["p"] = qa.ok("POST", "/v2/projects", project)["id"]
    said = [{"record_id": run, "values": [{"name": "good", "score": 1, "text": "yes"}]}]
    changed = {"examples": [{"id": qa.known["x1"], "input": "2 + 2?"}], "new_version": "spaced"}
    calls: list[tuple[str, str, Any]] = [
        ("GET", "/v2/experiments?dataset_id={d}&name=FIR", None),
        ("GET", "/v2/experiments/{e}", None),
        ("POST", "/v2/experiments/{e}/runs", {"experiment_runs": [{**RUN, "example_id": "gone"}]}),
        ("POST", "/v2/experiments/{e}/runs/search", {"limit": 500}),
        ("POST", "/v2/experiments/{e}/runs/annotate", {"annotations": said}),
        ("GET", "/v2/experiments/{e}/tags", None),
        ("GET", "/v2/datasets?space_id={space}", None),
        ("PATCH", "/v2/datasets/{d}", {"name": "qa2"}),
        ("POST", "/v2/datasets/{d}/examples", {"examples": [{"input": "new"}]}),
        ("PATCH", "/v2/datasets/{d}/examples", changed),
        ("POST", "/v2/datasets/{d}/examples/search", {"dataset_version_id": version}),
        ("DELETE", "/v2/datasets/{d}/examples",
         {"dataset_version_id": version, "example_ids": [qa.known["x2"], "nothing"]}),
        ("GET", "/v2/spaces/{s}", None),
        ("GET", "/v2/projects?space_name=oth", None),
        ("GET", "/v2/projects/{p}", None),
        ("PATCH", "/v2/projects/{p}", {"name": "app2"}),
        ("DELETE", "/v2/projects/{p}", None),
        ("DELETE", "/v2/experiments/{e}", None),
        ("DELETE", "/v2/datasets/{d}", None),
    ]  # fmt: skip
    for method, path, body in calls:
        qa.ok(method, path, body)
    succeeded = {name for name, status in qa.app.seen if status < 300}
    assert succeeded == set(HANDLERS) - {"experiments_tags_add"}
    assert set(HANDLERS) == set(SPEC.operations)


def test_runs_come_back_as_they_were_sent(qa: Any) -> None:
    first, second = qa.ok("GET", "/v2/experiments/{e}/runs")["experiment_runs"]
    expected = {**RUN, "example_id": qa.known["x1"], "eval.exact.label": "ok"}
    assert first == {**expected, "id": first["id"]}
    assert second["error"] == "ValueError: no"
    assert second["output"] == ""
    found = qa.ok("POST", "/v2/experiments/{e}/runs/search", {})["experiment_runs"]
    assert sorted([first, second], key=lambda run: run["id"]) == found


def test_galileo_reads_an_experiment_that_was_made_here(qa: Any, api: Any) -> None:
    (project,) = api.ok("GET", "/projects")
    api.known |= {"p": project["id"]}
    (experiment,) = api.ok("GET", "/projects/{p}/experiments")
    assert (experiment["name"], experiment["num_traces"]) == ("first", 2)
    assert experiment["dataset"]["name"] == "qa"
    assert experiment["aggregate_metrics"]["average_exact"] == 1.0
    api.known["e"] = experiment["id"]
    traces = {trace["input"]: trace for trace in api.search("traces")}
    assert traces["2+2?"]["output"] == "4"
    assert traces["2+2?"]["dataset_output"] == "4"
    assert traces["2+2?"]["metrics"]["duration_ns"] == 12_000_000
    assert traces["3+3?"]["status_code"] == 500


def test_an_experiment_of_galileo_is_read_here(arize: Any, api: Any, make_trace: Any) -> None:
    api.project("support")
    api.dataset([{"input": "q", "output": "a"}])
    api.experiment("nightly", dataset={"dataset_id": api.known["d"], "version_index": 1})
    metrics = {"exact": True, "tone": "kind", "duration_ns": 2_000_000, "num_total_tokens": 7}
    about = {"galileo_ext.row_id": "r1", "who": "me"}
    api.log(
        make_trace(metrics=metrics, user_metadata=about),
        make_trace(output="boom", status_code=500, user_metadata={}),
    )
    (found,) = arize.ok("GET", "/v2/experiments")["experiments"]
    arize.known["e"] = found["id"]
    assert found["name"] == "nightly"
    dataset = arize.ok("GET", f"/v2/datasets/{found['dataset_id']}")
    assert dataset["name"] == "ds"
    assert dataset["versions"][0]["id"] == found["dataset_version_id"]
    space = arize.ok("GET", f"/v2/spaces/{dataset['space_id']}")
    assert space["name"] == "support"
    good, bad = arize.ok("GET", "/v2/experiments/{e}/runs")["experiment_runs"]
    assert (good["example_id"], good["output"], good["error"]) == ("r1", "a", None)
    assert good["metadata.who"] == "me"
    assert (good["latency"], good["token_count"]) == (2.0, 7)
    assert (good["eval.exact.score"], good["eval.exact.label"]) == (1.0, "true")
    assert good["eval.tone.label"] == "kind"
    assert (bad["output"], bad["error"], bad["execution_status"]) == (None, "boom", "FAILED")


def test_a_dataset_is_one_thing_in_both(arize: Any, api: Any) -> None:
    api.dataset([{"input": "q", "output": "a"}], "shared")
    (found,) = arize.ok("GET", "/v2/datasets")["datasets"]
    assert found["space_id"] == arize.known["space"]
    example = arize.ok("GET", f"/v2/datasets/{found['id']}/examples")["examples"][0]
    rows = api.ok("GET", "/datasets/{d}/content")["rows"]
    assert example["id"] == rows[0]["row_id"]
    arize.ok("POST", f"/v2/datasets/{found['id']}/examples", {"examples": [{"input": [1]}]})
    assert len(api.ok("GET", "/datasets/{d}/content")["rows"]) == 2


def test_lists_are_paged_and_deleting_meanwhile_moves_nothing(arize: Any) -> None:
    for number in range(5):
        body = {"name": f"e{number}", "space_id": arize.known["space"], "experiment_runs": [RUN]}
        arize.known[f"e{number}"] = arize.ok("POST", "/v2/experiments", body)["id"]
    page = arize.ok("GET", "/v2/experiments?limit=2")
    seen = [found["name"] for found in page["experiments"]]
    arize.ok("DELETE", "/v2/experiments/{e4}")
    while page["pagination"]["has_more"]:
        cursor = page["pagination"]["next_cursor"]
        page = arize.ok("GET", f"/v2/experiments?limit=2&cursor={cursor}")
        seen += [found["name"] for found in page["experiments"]]
    assert seen == ["e4", "e3", "e2", "e1", "e0"]
    assert "next_cursor" not in page["pagination"]


@pytest.mark.parametrize("how", ["list", "search"])
def test_runs_are_paged_in_their_order(arize: Any, how: str) -> None:
    runs = [{"output": str(number)} for number in range(1000)]
    body = {"name": "many", "space_id": arize.known["space"], "experiment_runs": runs}
    arize.known["e"] = arize.ok("POST", "/v2/experiments", body)["id"]
    added = arize.ok("POST", "/v2/experiments/{e}/runs", {"experiment_runs": [{"output": "1000"}]})
    found: list[Any] = []
    cursor: dict[str, str] = {}
    while True:
        if how == "search":
            page = arize.ok("POST", "/v2/experiments/{e}/runs/search", {"limit": 500, **cursor})
        else:
            query = {"limit": 500, **cursor}
            page = arize.ok("GET", "/v2/experiments/{e}/runs", query_string=query)
        found += page["experiment_runs"]
        if not page["pagination"]["has_more"]:
            break
        cursor = {"cursor": page["pagination"]["next_cursor"]}
    assert len({run["id"] for run in found}) == 1001
    if how == "list":
        assert [run["output"] for run in found] == [str(number) for number in range(1001)]
        assert found[-1]["id"] == added["run_ids"][0]
    else:
        assert found == sorted(found, key=lambda run: run["id"])


def test_examples_stay_with_the_version_that_the_reader_began_in(qa: Any) -> None:
    page = qa.ok("GET", "/v2/datasets/{d}/examples?limit=1&dataset_version_id=")
    qa.ok("POST", "/v2/datasets/{d}/examples", {"examples": [{"input": "late"}]})
    cursor = page["pagination"]["next_cursor"]
    rest = qa.ok("GET", f"/v2/datasets/{{d}}/examples?cursor={cursor}")
    assert [example["input"] for example in rest["examples"]] == ["3+3?"]
    assert rest["examples"][0]["tags"] == ["x"]
    assert len(qa.ok("GET", "/v2/datasets/{d}/examples")["examples"]) == 3


def test_changed_and_deleted_examples(qa: Any) -> None:
    changed = {"examples": [{"id": qa.known["x1"], "output": 4}], "new_version": "numbers"}
    answer = qa.ok("PATCH", "/v2/datasets/{d}/examples", changed)
    assert answer["example_ids"] == [qa.known["x1"]]
    versions = qa.ok("GET", "/v2/datasets/{d}")["versions"]
    assert [version["name"] for version in versions] == ["numbers", "v1"]
    gone = {
        "dataset_version_id": answer["dataset_version_id"],
        "example_ids": ["no", qa.known["x2"]],
    }
    assert qa.ok("DELETE", "/v2/datasets/{d}/examples", gone) == {
        "completed": False,
        "deleted_example_ids": [qa.known["x2"]],
        "not_deleted_example_ids": ["no"],
    }
    (left,) = qa.ok("GET", "/v2/datasets/{d}/examples")["examples"]
    assert (left["id"], left["output"], left["input"]) == (qa.known["x1"], 4, "2+2?")


def test_annotations_replace_those_of_the_same_name(qa: Any) -> None:
    run = qa.ok("GET", "/v2/experiments/{e}/runs")["experiment_runs"][0]
    for score in (0, 1):
        said = [{"record_id": run["id"], "values": [{"name": "good", "score": score}]}]
        qa.ok("POST", "/v2/experiments/{e}/runs/annotate", {"annotations": said})
    after = qa.ok("GET", "/v2/experiments/{e}/runs")["experiment_runs"][0]
    (annotation,) = after.pop("annotations")
    assert (annotation["name"], annotation["score"]) == ("good", 1)
    assert after == run


def test_tags_are_those_of_galileo(qa: Any, api: Any) -> None:
    (project,) = api.ok("GET", "/projects")
    (experiment,) = api.ok("GET", f"/projects/{project['id']}/experiments")
    tags = f"/projects/{project['id']}/experiments/{experiment['id']}/tags"
    api.ok("POST", tags, {"key": "team", "value": "nlp", "tag_type": "generic"})
    (tag,) = qa.ok("GET", "/v2/experiments/{e}/tags")["tags"]
    assert tag["name"] == "team: nlp"
    body = {"name": "second", "space_id": qa.known["space"], "experiment_runs": [RUN]}
    other = qa.ok("POST", "/v2/experiments", body)["id"]
    for _ in range(2):
        (same,) = qa.ok("POST", f"/v2/experiments/{other}/tags", {"tag_ids": [tag["id"]]})["tags"]
        assert (same["id"], same["name"]) == (tag["id"], tag["name"])
    refused(qa.post(f"/v2/experiments/{other}/tags", {"tag_ids": ["no"]}), 404, "'no'")


def test_newer_clients_get_everything(qa: Any) -> None:
    for client in (NEW, {}):
        (experiment,) = qa.ok("GET", "/v2/experiments", **client)["experiments"]
        assert experiment["space_id"]


@pytest.mark.parametrize("old", [OLD, FIRST])
def test_older_clients_get_what_they_can_read(qa: Any, old: dict[str, Any]) -> None:
    (experiment,) = qa.ok("GET", "/v2/experiments", **old)["experiments"]
    assert not {"space_id", "integration_id"} & set(experiment)
    (space,) = qa.ok("GET", "/v2/spaces", **old)["spaces"]
    assert set(space) == {"id", "name", "description", "created_at"}
    body = {"name": "bare", "space_id": qa.known["space"], "experiment_runs": [{"output": "x"}]}
    bare = qa.ok("POST", "/v2/experiments", body)["id"]
    (run,) = qa.ok("GET", f"/v2/experiments/{bare}/runs", **old)["experiment_runs"]
    assert run["example_id"] == ""


@pytest.mark.parametrize(
    ("changes", "status", "word"),
    [
        ({"name": "first"}, 409, "'first'"),
        ({"name": 'a "b"'}, 422, "name"),
        ({"name": ""}, 422, "name"),
        ({"dataset_id": "no"}, 404, "'no'"),
        ({"experiment_runs": []}, 422, "experiment_runs"),
        ({"experiment_runs": [RUN] * 1001}, 422, "experiment_runs"),
        ({"experiment_runs": [RUN]}, 422, "example_id"),
        ({"experiment_runs": [{"example_id": "x"}]}, 422, "output"),
        ({"experiment_runs": [{"example_id": "x", "output": 4}]}, 422, "output"),
        ({"experiment_runs": [{"example_id": "x", "output": None}]}, 422, "output"),
        ({"space_id": "x"}, 422, "space_id"),
        ({"model": "x"}, 422, "model"),
    ],
)
def test_what_makes_no_experiment_is_refused_and_leaves_nothing(
    qa: Any, changes: dict[str, Any], status: int, word: str
) -> None:
    runs = [{**RUN, "example_id": qa.known["x1"]}]
    body = {"name": "second", "dataset_id": qa.known["d"], "experiment_runs": runs, **changes}
    refused(qa.post("/v2/experiments", body), status, word)
    assert len(qa.ok("GET", "/v2/experiments")["experiments"]) == 1


@pytest.mark.parametrize("example", [{}, {"id": "x", "a": 1}, {"created_at": "x"}])
def test_examples_may_not_have_the_fields_of_the_service(arize: Any, example: Any) -> None:
    body = {"name": "d", "space_id": arize.known["space"], "examples": [example]}
    refused(arize.post("/v2/datasets", body), 422, "examples")


def test_names_of_datasets_spaces_and_projects_are_taken_once(qa: Any, api: Any) -> None:
    body = {"name": "qa", "space_id": qa.known["space"], "examples": [{"a": 1}]}
    refused(qa.post("/v2/datasets", body), 409, "'qa'")
    (space,) = qa.ok("GET", "/v2/spaces")["spaces"]
    again = {"name": space["name"], "organization_id": space["organization_id"]}
    refused(qa.post("/v2/spaces", again), 409, "'default'")
    refused(qa.post("/v2/spaces", {**again, "organization_id": "x"}), 404, "'x'")
    project = {"name": "app", "space_id": space["id"]}
    qa.ok("POST", "/v2/projects", project)
    refused(qa.post("/v2/projects", project), 409, "'app'")


@pytest.mark.parametrize("path", ["/v2/experiments/{e}/runs", "/v2/datasets/{d}/examples"])
def test_searches_with_a_filter_are_refused(qa: Any, path: str) -> None:
    refused(qa.post(f"{path}/search", {"filter": " "}), 400, "blank")
    refused(qa.post(f"{path}/search", {"filter": "output = 'x'"}), 501, "filter language")


@pytest.mark.parametrize("path", ["/v2/experiments/{e}/runs", "/v2/datasets/{d}/examples"])
def test_a_whole_number_may_be_written_with_a_point(qa: Any, path: str) -> None:
    body = qa.ok("POST", f"{path}/search", {"limit": 1.0})
    assert body["pagination"]["has_more"]


@pytest.mark.parametrize("cursor", ["no", "bm8=", "%F0%9F"])
def test_a_made_up_cursor_is_refused(qa: Any, cursor: str) -> None:
    for path in ("/v2/experiments/{e}/runs", "/v2/datasets/{d}/examples", "/v2/experiments"):
        refused(qa.get(f"{path}?cursor={cursor}"), 400, "cursor")


def test_limits_are_those_of_the_service(qa: Any) -> None:
    for path in ("/v2/experiments?limit=101", "/v2/experiments/{e}/runs?limit=501"):
        refused(qa.get(path), 422, "limit")
    refused(qa.get("/v2/experiments?dataset_id=x&space_id=y"), 422, "not both")


def test_what_does_not_exist_is_404_everywhere(arize: Any) -> None:
    for operation in SPEC.operations.values():
        if "{" in operation.path and operation.method in ("GET", "DELETE") and not operation.body:
            for unknown in (str(uuid4()), "RXhwZXJpbWVudDoxOjI=", "a%2Fb"):
                answer = arize.call(operation.method, re.sub("{.*?}", unknown, operation.path))
                assert answer.status == 404, operation.id
                assert answer.body["title"] == "Not Found"


def test_the_key_is_borne() -> None:
    app = create_app(":memory:", api_key="secret", api="arize")
    for shown, status in (("Bearer secret", 200), ("Bearer other", 401), ("secret", 401)):
        answer = Client(app).get("/v2/spaces", headers={"Authorization": shown})
        assert answer.status_code == status
        assert "secret" not in answer.get_data(as_text=True)
    app.close()


def test_another_api_is_an_error() -> None:
    with pytest.raises(ValueError, match="'galileo' or 'arize'"):
        create_app(":memory:", api="other")  # type: ignore[arg-type]  # that is the point
