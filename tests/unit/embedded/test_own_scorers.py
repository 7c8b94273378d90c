"""Scorers that users make: of a prompt or of code, with versions, scopes and health scores."""

from __future__ import annotations

import io
import json
from typing import Any
from uuid import uuid4

import pytest

from galileo_ext.embedded.metric_code import trials

CODE = "def scorer_fn(step_object):\n    return len(step_object.output.content)\n"


def make(api: Any, name: str = "kind", **fields: Any) -> Any:
    made = api.ok("POST", "/scorers", {"name": name, "scorer_type": "llm", **fields})
    api.known["s"] = made["id"]
    return made


def refused(answer: Any, status: int, *words: str) -> None:
    assert answer.status == status, answer.body
    for word in words:
        assert word in answer.detail()


def names(api: Any, *filters: dict[str, Any], **fields: Any) -> list[str]:
    body = {"filters": list(filters), **fields}
    return [one["name"] for one in api.ok("POST", "/scorers/list", body)["scorers"]]


def own(api: Any, *filters: dict[str, Any]) -> list[str]:
    kinds = {"name": "scorer_type", "operator": "one_of", "value": ["llm", "code"]}
    return names(api, kinds, *filters)


def trial(api: Any, code: str, **fields: Any) -> Any:
    data = {"file": (io.BytesIO(code.encode()), "scorer.py"), **fields}
    task = api.ok("POST", "/scorers/code/validate", data=data)["task_id"]
    found = api.ok("GET", f"/scorers/code/validate/{task}")
    assert found["status"] == "completed"
    return found["result"]


def add_code(api: Any, code: str = CODE, validation: Any = None) -> Any:
    text = json.dumps(trial(api, code) if validation is None else validation)
    data = {"file": (io.BytesIO(code.encode()), "scorer.py"), "validation_result": text}
    return api.post("/scorers/{s}/version/code", data=data)


def test_what_is_created_is_read_back(api: Any) -> None:
    sent = {
        "description": "Is it kind?",
        "tags": ["a", "b"],
        "defaults": {"model_name": "gpt-4.1-mini", "num_judges": 3, "cot_enabled": True},
        "ground_truth": True,
        "scoreable_node_types": ["llm"],
        "output_type": "boolean",
    }
    made = make(api, **sent)
    assert {key: made[key] for key in sent} == sent
    assert (made["label"], made["model_type"], made["is_global"]) == ("kind", "llm", True)
    assert made["latest_version"] is None
    assert api.ok("GET", "/scorers/{s}") == made
    assert own(api) == ["kind"]
    assert api.ok("GET", "/scorers/tags") == ["a", "b", "preset"]


@pytest.mark.parametrize(
    ("fields", "status", "word"),
    [
        ({"name": " "}, 422, "empty"),
        ({"name": "Correctness"}, 409, "correctness"),
        ({"label": "correctness"}, 409, "correctness"),
        ({"scorer_type": "luna"}, 501, "closed models"),
        ({"scorer_type": "preset"}, 422, "come with the server"),
        ({"default_version_id": str(uuid4())}, 422, "no versions yet"),
        ({"scorer_type": "code", "user_prompt": "p"}, 422, "no prompt"),
        ({"scoreable_node_types": ["llm", "sock"]}, 422, "'sock'"),
        ({"defaults": {"num_judges": 11}}, 422, "num_judges is 11"),
        ({"required_scorers": ["nothing"]}, 422, "'nothing'"),
        ({"required_metric_ids": [str(uuid4())]}, 422, "There is no scorer"),
        ({"is_global": True, "project_ids": [str(uuid4())]}, 422, "takes no project_ids"),
        ({"project_ids": [str(uuid4())]}, 422, "There is no project"),
    ],
)
def test_what_cannot_be_is_refused(api: Any, fields: Any, status: int, word: str) -> None:
    body = {"name": "kind", "scorer_type": "llm", **fields}
    refused(api.post("/scorers", body), status, word)
    assert own(api) == []


def test_names_and_ids_are_taken_once(api: Any) -> None:
    made = make(api)
    refused(api.post("/scorers", {"name": "KIND", "scorer_type": "code"}), 409, "kind")
    same = {"name": "other", "scorer_type": "llm", "id": made["id"]}
    refused(api.post("/scorers", same), 409, made["id"])


def test_a_prompt_is_a_version(api: Any) -> None:
    make(api, defaults={"model_name": "m", "num_judges": 3}, scoreable_node_types=["llm"])
    first = api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": "Kind? {output}"})
    assert (first["version"], first["model_name"], first["num_judges"]) == (1, "m", 3)
    assert first["generated_scorer"]["user_prompt"] == "Kind? {output}"
    assert first["chain_poll_template"]["template"] == "Kind? {output}"
    second = api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": "2", "num_judges": 1})
    assert (second["version"], second["num_judges"]) == (2, 1)
    scorer = api.ok("GET", "/scorers/{s}")
    assert scorer["user_prompt"] == "2"
    assert scorer["default_version_id"] == second["id"] == scorer["latest_version"]["id"]
    assert api.ok("GET", "/scorers/{s}/version") == second
    assert api.ok("GET", "/scorers/{s}/version?version=1") == first
    refused(api.get("/scorers/{s}/version?version=3"), 404, "3")


def test_a_template_is_kept_whole(api: Any) -> None:
    make(api)
    examples = [{"generation_prompt_and_response": "q a", "evaluating_response": "true"}]
    template = {"template": "t", "metric_few_shot_examples": examples, "value_field_name": "v"}
    made = api.ok("POST", "/scorers/{s}/version/llm", {"chain_poll_template": template})
    assert made["generated_scorer"]["chain_poll_template"] == template
    assert made["generated_scorer"]["user_prompt"] is None
    refused(api.post("/scorers/{s}/version/llm", {"instructions": "i"}), 422, "user_prompt")
    body = {"user_prompt": "p", "num_judges": 0}
    refused(api.post("/scorers/{s}/version/llm", body), 422, "num_judges is 0")


def test_versions_are_listed_restored_and_chosen(api: Any) -> None:
    make(api)
    ids = [
        api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": text})["id"] for text in "abc"
    ]
    page = api.ok("GET", "/scorers/{s}/versions?limit=2")
    assert [one["version"] for one in page["versions"]] == [3, 2]
    assert page["next_starting_token"] == 2
    again = api.ok("POST", "/scorers/{s}/versions/1/restore")
    assert (again["version"], again["generated_scorer"]["user_prompt"]) == (4, "a")
    assert again["id"] not in ids
    assert api.ok("GET", "/scorers/{s}")["user_prompt"] == "a"
    refused(api.post("/scorers/{s}/versions/9/restore"), 404, "9")
    chosen = api.ok("PATCH", "/scorers/{s}", {"default_version_id": ids[1]})
    assert (chosen["user_prompt"], chosen["default_version"]["version"]) == ("b", 2)
    assert chosen["latest_version"]["version"] == 4
    other = make(api, "other")
    answer = api.call("PATCH", f"/scorers/{other['id']}", {"default_version_id": ids[1]})
    refused(answer, 422, "another scorer")


def test_the_version_of_a_run_comes_first(api: Any) -> None:
    api.project()
    made = make(api)
    ids = [
        api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": text})["id"] for text in "abc"
    ]
    version = {"id": ids[1], "version": 2, "scorer_id": made["id"]}
    run = api.experiment(
        scorers=[{"id": made["id"], "scorer_type": "llm", "scorer_version": version}]
    )
    listed = api.ok("GET", f"/scorers/{{s}}/versions?run_id={run['id']}")["versions"]
    assert [one["version"] for one in listed] == [2, 3, 1]
    refused(api.get(f"/scorers/{{s}}/versions?run_id={uuid4()}"), 404, "run")


def test_changes_keep_what_is_not_sent(api: Any) -> None:
    make(api, description="d", tags=["t"], defaults={"model_name": "m", "num_judges": 3})
    api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": "a"})
    changed = api.ok("PATCH", "/scorers/{s}", {"name": "new", "defaults": {"num_judges": 5}})
    assert (changed["name"], changed["label"]) == ("new", "new")
    assert (changed["description"], changed["tags"]) == ("d", ["t"])
    assert changed["defaults"] == {"model_name": "m", "num_judges": 5}
    assert changed["latest_version"]["version"] == 1
    prompted = api.ok("PATCH", "/scorers/{s}", {"user_prompt": "b"})
    assert (prompted["user_prompt"], prompted["latest_version"]["version"]) == ("b", 2)
    assert api.ok("PATCH", "/scorers/{s}", {"user_prompt": "b"})["latest_version"]["version"] == 2
    body = {"user_prompt": "c", "default_version_id": prompted["default_version_id"]}
    refused(api.call("PATCH", "/scorers/{s}", body), 422, "new version")
    refused(api.call("PATCH", "/scorers/{s}", {"name": "correctness"}), 409, "correctness")
    refused(api.call("PATCH", "/scorers/{s}", {"name": ""}), 422, "empty")


def test_a_preset_takes_settings_and_stays(api: Any) -> None:
    preset = api.ok("POST", "/scorers/list", {"filters": [CORRECTNESS]})["scorers"][0]
    api.known["s"] = preset["id"]
    made = api.ok("POST", "/scorers/{s}/version/preset", {"num_judges": 5, "model_name": "m"})
    assert (made["version"], made["num_judges"], made["output_type"]) == (2, 5, "boolean")
    listed = api.ok("GET", "/scorers/{s}/versions")["versions"]
    assert [one["version"] for one in listed] == [2, 1]
    assert api.ok("POST", "/scorers/{s}/versions/1/restore")["num_judges"] is None
    tagged = api.ok("PATCH", "/scorers/{s}", {"tags": ["preset", "mine"]})
    assert (tagged["label"], tagged["tags"]) == ("Correctness", ["preset", "mine"])
    assert names(api).count("correctness") == 1
    refused(api.call("PATCH", "/scorers/{s}", {"name": "n"}), 409, "correctness")
    refused(api.call("PATCH", "/scorers/{s}", {"user_prompt": "n"}), 422, "no prompt")
    refused(api.call("DELETE", "/scorers/{s}"), 409, "comes with the server")
    refused(api.post("/scorers/{s}/version/llm", {"user_prompt": "p"}), 409, "'preset'")
    refused(api.get("/scorers/{s}/version/code"), 404, "no code")


CORRECTNESS = {"name": "label", "operator": "eq", "value": "Correctness"}


def test_deleted_with_its_versions(api: Any) -> None:
    made = make(api)
    api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": "a"})
    needy = make(api, "needy", scorer_type="code", required_scorers=["kind"])
    refused(api.call("DELETE", f"/scorers/{made['id']}"), 409, "'needy'")
    for one in (needy, made):
        assert one["name"] in api.ok("DELETE", f"/scorers/{one['id']}")["message"]
    refused(api.get(f"/scorers/{made['id']}/version"), 404, made["id"])
    assert own(api) == []
    make(api)  # the name is free again


def test_filters_on_own_scorers(api: Any) -> None:
    make(api, "one", tags=["x"], scoreable_node_types=["tool"])
    make(api, "two", scorer_type="code", multimodal_capabilities=["vision"])
    user = api.ok("GET", "/current_user")["id"]
    assert own(api) == ["two", "one"]
    assert names(api, {"name": "creator", "value": user}) == ["two", "one"]
    assert names(api, {"name": "tags", "operator": "eq", "value": "x"}) == ["one"]
    assert own(api, {"name": "scoreable_node_types", "operator": "eq", "value": "tool"}) == ["one"]
    assert own(api, {"name": "exclude_multimodal_scorers"}) == ["one"]
    assert own(api, {"name": "model_type", "operator": "eq", "value": "code"}) == ["two"]
    assert own(api, {"name": "name", "operator": "contains", "value": "TW"}) == ["two"]
    future = {"name": "created_at", "operator": "gt", "value": "2026-01-01T00:00:00Z"}
    assert names(api, future) == ["two", "one"]


def test_a_scope_limits_where_it_can_be_used(api: Any) -> None:
    first, second = api.project("first"), api.project("second")
    made = make(api, project_ids=[first])
    assert (made["is_global"], made["scope_projects"]) == (False, [{"id": first, "name": "first"}])

    def for_project(project: str, **also: Any) -> list[str]:
        return own(api, {"name": "scope_projects", "project_ids": [project], **also})

    assert (for_project(first), for_project(second)) == (["kind"], [])
    run = api.experiment()
    body = {"run_id": run["id"], "scorers": [{"id": made["id"], "scorer_type": "llm"}]}
    settings = "/projects/{p}/runs/{e}/scorer-settings"
    refused(api.post(settings, body), 422, "not for this project")
    scope = {"is_global": False, "project_ids": [first, second]}
    assert len(api.ok("PUT", "/scorers/{s}/scope", scope)["scope_projects"]) == 2
    api.ok("POST", settings, body)
    api.ok("PUT", "/scorers/{s}/scope", {"is_global": True})
    assert for_project(second) == []
    assert for_project(second, include_global=True) == ["kind"]
    gone = {"is_global": False, "project_ids": [str(uuid4())]}
    refused(api.call("PUT", "/scorers/{s}/scope", gone), 422, "There is no project")


def test_an_unknown_scorer_is_not_registered(api: Any) -> None:
    api.project()
    run = api.experiment()
    body = {"run_id": run["id"], "scorers": [{"id": str(uuid4()), "scorer_type": "llm"}]}
    answer = api.post("/projects/{p}/runs/{e}/scorer-settings", body)
    refused(answer, 422, body["scorers"][0]["id"])


def test_who_uses_a_scorer_and_a_version(api: Any) -> None:
    made = make(api)
    old, new = (
        api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": text})["id"] for text in "ab"
    )
    config = {"id": made["id"], "scorer_type": "llm"}
    asked = {**config, "scorer_version": {"id": old, "version": 1, "scorer_id": made["id"]}}
    for name, scorers in (("default", [config]), ("old", [asked]), ("none", [])):
        api.project(name)
        api.experiment(scorers=scorers)

    def users(path: str) -> list[str]:
        found = api.ok("GET", path)
        assert found["total_count"] == len(found["projects"])
        return [project["name"] for project in found["projects"]]

    assert users("/scorers/{s}/projects") == ["old", "default"]
    assert users(f"/scorers/versions/{old}/projects") == ["old"]
    assert users(f"/scorers/versions/{new}/projects") == ["default"]
    page = api.ok("GET", "/scorers/{s}/projects?limit=1")
    assert (page["total_count"], page["next_starting_token"]) == (2, 1)
    sort = {"name": "enabled_in_run", "value": api.experiment(scorers=[config])["id"]}
    assert names(api, sort={**sort, "ascending": False})[0] == "kind"


def test_code_is_tried_stored_and_sent_back(api: Any) -> None:
    make(api, scorer_type="code", scoreable_node_types=["llm"])
    answer = add_code(api)
    assert answer.status == 200, answer.body
    assert answer.body["registered_scorer"]["score_type"] == "int"
    assert answer.body["registered_scorer"]["data_type"] == "integer"
    assert api.ok("GET", "/scorers/{s}/version/code") == CODE
    other = CODE.replace("len(", "2 * len(")
    assert add_code(api, other).body["version"] == 2
    assert api.ok("GET", "/scorers/{s}/version/code") == other
    assert api.ok("GET", "/scorers/{s}/version/code?version=1") == CODE
    assert api.ok("POST", "/scorers/{s}/versions/1/restore")["version"] == 3
    assert api.ok("GET", "/scorers/{s}/version/code") == CODE


@pytest.mark.parametrize(
    ("validation", "word"),
    [
        ("no json", "Not the result"),
        ({"result": {"result_type": "invalid", "error_message": "boom"}}, "boom"),
        ({"result": {"score_type": 1, "scoreable_node_types": []}}, "Not the result"),
        ({"score_type": "int", "scoreable_node_types": ["sock"]}, "'sock'"),
    ],
)
def test_code_without_a_good_trial_is_refused(api: Any, validation: Any, word: str) -> None:
    make(api, scorer_type="code")
    refused(add_code(api, validation=validation), 422, word)
    refused(api.get("/scorers/{s}/version"), 404, "no version yet")


def test_a_trial_runs_on_each_kind(api: Any) -> None:
    code = "def scorer_fn(step_object):\n    return step_object.type == 'trace'\n"
    result = trial(api, code, scoreable_node_types=["trace", "session"])["result"]
    assert result["score_type"] == "bool"
    assert result["test_scores"] == [
        {"node_type": "trace", "score": True},
        {"node_type": "session", "score": False},
    ]
    as_text = trial(api, code, scoreable_node_types='["tool"]', required_scorers="None")
    assert as_text["result"]["scoreable_node_types"] == ["tool"]
    assert trial(api, code)["result"]["scoreable_node_types"] == ["llm"]


def test_a_trial_takes_what_it_is_given(api: Any) -> None:
    code = "def scorer_fn(step_object):\n    return step_object.input + step_object.output\n"
    given = {"scoreable_node_types": "tool", "test_input": "in", "test_output": "out"}
    assert trial(api, code, **given)["result"]["test_scores"][0]["score"] == "inout"


def test_a_trial_says_why_code_is_none(api: Any) -> None:
    code = "def scorer_fn(step_object):\n    return step_object.nothing\n"
    result = trial(api, code)["result"]
    assert result["result_type"] == "invalid"
    assert "nothing" in result["error_message"] and "line 2" in result["error_message"]


def test_a_trial_needs_code_that_can_be_read(api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = "/scorers/code/validate"
    form = {"data": {"file": "no file"}, "content_type": "multipart/form-data"}
    refused(api.post(path, **form), 422, "as a file")
    refused(api.post(path, data={"file": (io.BytesIO(b"\xff"), "s.py")}), 422, "UTF-8")
    monkeypatch.setattr(trials, "MOST_CODE", 10)
    large = {"file": (io.BytesIO(b"#" * 11), "s.py")}
    refused(api.post(path, data=large), 422, "11 bytes")
    needy = {"file": (io.BytesIO(b"x"), "s.py"), "required_scorers": "nothing"}
    refused(api.post(path, data=needy), 422, "'nothing'")


def test_health_scores_are_kept_by_version_and_dataset(api: Any) -> None:
    api.dataset([{"input": "q"}])
    body = {"dataset_id": api.known["d"], "health_score_type": "macro_f1", "score": 0.5}
    preset = api.ok("POST", "/scorers/list", {"filters": [CORRECTNESS]})["scorers"][0]
    make(api)
    api.ok("POST", "/scorers/{s}/version/llm", {"user_prompt": "a"})
    for scorer_id in (api.known["s"], preset["id"]):
        path = f"/scorers/{scorer_id}"
        api.ok("POST", f"{path}/versions/1/health-scores", body)
        api.ok("POST", f"{path}/versions/1/health-scores", {**body, "score": 0.75})
        api.ok("POST", f"{path}/versions/1/health-scores", {**body, "health_score_type": "mae"})
        found = api.ok("GET", f"{path}/health-scores?dataset_id={{d}}")["scores"]
        assert [(one["health_score_type"], one["score"]) for one in found] == [
            ("mae", 0.5),
            ("macro_f1", 0.75),
        ]
    refused(api.post("/scorers/{s}/versions/7/health-scores", body), 404, "7")
    gone = {**body, "dataset_id": str(uuid4())}
    refused(api.post("/scorers/{s}/versions/1/health-scores", gone), 404, "dataset")
