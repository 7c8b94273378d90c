"""Experiments that the server runs: prompts over datasets, and outputs that are there already."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from _model_server import ModelServer, Reply, error, good, model_server, said

from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.prompts import rendering
from galileo_ext.embedded.work import row_jobs

TOOL = {"type": "function", "function": {"name": "look", "parameters": {}}}
ECHO = {"model_alias": "echo"}


@pytest.fixture
def provider() -> Iterator[ModelServer]:
    with model_server() as server:
        yield server


@pytest.fixture
def make(open_api: Any, provider: ModelServer) -> Callable[..., Any]:
    """Open an application that asks the provider."""

    def opened(path: Any = ":memory:", **environ: str) -> Any:
        key = {"GALILEO_EXT_LLM_API_KEY": "sk-secret", **environ}
        found = Models.from_environment({"GALILEO_EXT_LLM_BASE_URL": provider.url, **key})
        api = open_api(path, models=found)
        if not api.ok("GET", "/projects/all"):
            api.project()
        return api

    return opened


def prompt(api: Any, template: Any = "Say {{input}}", **settings: Any) -> str:
    body = {"name": f"prompt {uuid4()}", "template": template, "settings": settings}
    found = api.ok("POST", "/templates", body)
    return str(found["selected_version_id"])


def start(api: Any, version: str | None, settings: Any = None, **fields: Any) -> Any:
    dataset = {"dataset_id": api.known["d"], "version_index": 1}
    body = {"name": "e", "dataset": dataset, "trigger": True, **fields}
    body |= {"prompt_template_version_id": version} if version else {}
    answer = api.post("/projects/{p}/experiments", body | {"prompt_settings": settings})
    if answer.status == 200:
        api.known["e"] = answer.body["id"]
    return answer


def wait(api: Any, until: str = "completed", seconds: float = 20) -> Any:
    """Wait until the newest job of the experiment has a status."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        jobs = api.ok("GET", "/projects/{p}/runs/{e}/jobs")
        if jobs[0]["status"] == until:
            return jobs[0]
        time.sleep(0.02)
    raise AssertionError(f"the job is {jobs[0]}")


def ordered(api: Any, kind: str = "traces") -> list[Any]:
    found = api.search(kind, limit=1000)
    place = "user_metadata" if kind == "traces" else "dataset_metadata"
    return sorted(found, key=lambda one: int(one[place].get("galileo_ext.row_index", 0)))


def run(api: Any, version: str | None, settings: Any = None, **fields: Any) -> list[Any]:
    answer = start(api, version, settings, **fields)
    assert answer.status == 200, answer.body
    wait(api)
    return ordered(api)


def test_each_row_becomes_a_trace_with_the_answer(make: Any, provider: ModelServer) -> None:
    api = make()
    api.dataset(
        [
            {"input": "one", "output": "1", "metadata": {"k": "v"}, "level": "easy"},
            {"input": {"city": "Bonn"}, "output": "2"},
        ]
    )
    messages = [
        {"role": "system", "content": "Be {{level}}"},
        {"role": "user", "content": "{{input}}{{city}}"},
    ]
    first, second = run(api, prompt(api, messages), {"model_alias": "gpt-4o", "temperature": 0.5})
    assert (first["output"], first["dataset_input"], first["dataset_output"]) == ("one", "one", "1")
    assert first["dataset_metadata"] == {"k": "v", "level": "easy"}
    assert second["output"].endswith("Bonn")
    assert UUID(first["id"]).version == 4
    span = next(s for s in api.search("spans") if s["trace_id"] == first["id"])
    assert span["input"] == [
        {"role": "system", "content": "Be easy"},
        {"role": "user", "content": "one"},
    ]
    assert span["output"]["content"] == "one"
    assert (span["model"], span["finish_reason"], span["temperature"]) == (
        "gpt-4o-2026",
        "stop",
        0.5,
    )
    assert span["metrics"]["num_input_tokens"] == 3
    assert span["metrics"]["num_total_tokens"] == 4
    assert span["metrics"]["duration_ns"] > 0
    assert first["metrics"]["duration_ns"] == span["metrics"]["duration_ns"]
    assert provider.headers[0]["authorization"] == "Bearer sk-secret"


def test_the_experiment_shows_its_prompt_and_how_far_it_is(
    make: Any, provider: ModelServer
) -> None:
    api, go = make(), threading.Event()
    api.dataset([{"input": str(number)} for number in range(4)])
    provider.script = lambda body: (
        good(body) if "0" in str(body["messages"]) else Reply(said(body), delay=0.3)
    )
    shown = start(api, prompt(api), {"model_alias": "m"}).body
    assert shown["prompt"]["content"] == "Say {{input}}"
    assert shown["prompt"]["version_index"] == 1
    assert shown["prompt_model"] == "m"
    seen = {shown["status"]["log_generation"]["progress_percent"]}
    while max(seen) < 1:
        now = api.ok("GET", "/projects/{p}/experiments/{e}")
        seen.add(now["status"]["log_generation"]["progress_percent"])
        go.wait(0.01)
    assert {0.0, 0.25, 1.0} <= seen
    job = wait(api)
    assert (job["steps_completed"], job["steps_total"], job["retries"]) == (4, 4, 0)
    assert job["request_data"]["prompt_settings"]["max_tokens"] == 4096


def test_settings_reach_the_model(make: Any, provider: ModelServer) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    settings = {
        "model_alias": "m",
        "temperature": 0.0,
        "max_tokens": 7,
        "stop_sequences": ["END"],
        "top_p": 0.5,
        "frequency_penalty": 0.1,
        "presence_penalty": 0.2,
        "top_logprobs": 2,
        "tools": [TOOL],
        "tool_choice": "auto",
        "response_format": {"type": "json_object"},
    }
    run(api, prompt(api), settings)
    sent = provider.requests[0]
    assert {name: sent[name] for name in sent if name not in ("messages", "model")} == {
        "temperature": 0.0,
        "max_tokens": 7,
        "stop": ["END"],
        "top_p": 0.5,
        "frequency_penalty": 0.1,
        "presence_penalty": 0.2,
        "logprobs": True,
        "top_logprobs": 2,
        "tools": [TOOL],
        "tool_choice": "auto",
        "response_format": {"type": "json_object"},
    }
    assert api.search("spans")[0]["tools"] == [TOOL]


def test_a_model_that_reasons_takes_other_settings(make: Any, provider: ModelServer) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    run(api, prompt(api), {"reasoning_effort": "low"})
    sent = provider.requests[0]
    assert sent["model"] == "gpt-5.1"
    assert {name for name in sent if name not in ("messages", "model")} == {
        "max_completion_tokens",
        "reasoning_effort",
        "verbosity",
    }
    assert sent["reasoning_effort"] == "low"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"n": 2}, "n is 2; only 1 is possible: a row has one output"),
        ({"echo": True}, "echo is True"),
        ({"deployment_name": "mine"}, "deployment_name is 'mine'"),
        ({"known_models": [{"name": "a", "alias": "a"}]}, "known_models"),
        ({"top_k": 3}, "top_k is 3, and the model 'm' does not take it"),
        ({"reasoning_effort": "high"}, "reasoning_effort is 'high'"),
        ({"verbosity": "low"}, "verbosity is 'low'"),
        ({"tools": "[not json"}, "tools is a text that is no JSON list"),
        ({"model_alias": "o3", "temperature": 0.1}, "temperature is 0.1, and the model 'o3'"),
        ({"model_alias": ""}, "model_alias is empty"),
        ({"seed": 1}, "There is no setting 'seed'"),
        ({"model_alias": "echo", "tools": [TOOL]}, "the model 'echo' does not take it"),
    ],
)
def test_settings_that_a_model_does_not_take_are_refused(
    make: Any, settings: Any, words: str
) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    answer = start(api, prompt(api), {"model_alias": "m", **settings})
    assert answer.status == 422
    assert words in answer.body["detail"][0]["msg"]
    assert api.ok("GET", "/projects/{p}/experiments") == []


def test_the_settings_of_the_prompt_are_used_where_there_are_no_others(
    make: Any, provider: ModelServer
) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    run(api, prompt(api, model_alias="theirs"))
    assert provider.requests[0]["model"] == "theirs"


def test_tools_that_a_model_calls_are_kept(make: Any, provider: ModelServer) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    call = {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    kept = {"id": "c1", "function": {"name": "look", "arguments": "{}"}}
    answer = said({"model": "m", "messages": [{"content": ""}]}, tool_calls=[call])
    answer["choices"][0]["message"]["content"] = None
    answer["choices"][0]["finish_reason"] = "tool_calls"
    provider.script = lambda _: Reply(answer)
    [trace] = run(api, prompt(api), {"model_alias": "m", "tools": json.dumps([TOOL])})
    assert json.loads(trace["output"]) == [kept]
    [span] = api.search("spans")
    assert span["output"]["tool_calls"] == [kept]
    assert (span["finish_reason"], span["tools"]) == ("tool_calls", [TOOL])


def test_likelihoods_of_tokens_are_kept_and_go_with_the_experiment(make: Any) -> None:
    api = make()
    api.dataset([{"input": "a b"}])
    run(api, prompt(api), {"model_alias": "m"})
    [span] = api.search("spans")
    with api.app.app._store.read() as db:
        (pk,) = db.execute("SELECT pk FROM runs WHERE id = ?", (api.known["e"],)).fetchone()
        found = row_jobs.logprobs(db, pk, span["id"])
        assert row_jobs.logprobs(db, pk, "another") is None
    assert [token["token"] for token in found or []] == ["Say", "a", "b"]
    api.ok("DELETE", "/projects/{p}/experiments/{e}")
    with api.app.app._store.read() as db:
        assert row_jobs.logprobs(db, pk, span["id"]) is None


def test_rows_fail_one_by_one(make: Any, provider: ModelServer) -> None:
    answers: dict[str, Callable[[Any], Reply]] = {
        "refused": lambda body: error(400, "too long, says sk-secret"),
        "nonsense": lambda body: Reply("<html>"),
        "no choices": lambda body: Reply({"choices": []}),
        "no message": lambda body: Reply({"choices": [{}]}),
        "no content": lambda body: Reply({"choices": [{"message": {"role": "assistant"}}]}),
        "bad call": lambda body: Reply({"choices": [{"message": {"tool_calls": [{"id": 1}]}}]}),
        "fine": good,
    }
    api = make()
    api.dataset([{"input": name} for name in answers])
    provider.script = lambda body: answers[body["messages"][0]["content"]](body)
    traces = run(api, prompt(api, "{{input}}"), {"model_alias": "m"})
    assert [trace["status_code"] for trace in traces] == [400, *[500] * 5, 200]
    assert [trace.get("output") for trace in traces] == [*[None] * 6, "fine"]
    errors = [trace["user_metadata"].get("galileo_ext.error") for trace in traces]
    assert "too long, says ***" in errors[0]
    assert errors[1].startswith("AnswerError: the answer is no JSON")
    assert "no choices" in errors[2] and "no message" in errors[3]
    assert "neither content nor tool calls" in errors[4] and "tool call" in errors[5]
    assert errors[6] is None
    assert wait(api)["steps_completed"] == 7


def test_a_key_that_is_wrong_ends_the_job_at_once(make: Any, provider: ModelServer) -> None:
    provider.script = lambda body: error(401, "wrong key")
    api = make()
    api.dataset([{"input": str(number)} for number in range(200)])
    assert start(api, prompt(api), {"model_alias": "m"}).status == 200
    job = wait(api, "failed")
    assert (
        job["error_message"].startswith("AuthenticationError")
        and "wrong key" in job["error_message"]
    )
    assert len(provider.requests) <= 2 * row_jobs.THREADS
    shown = api.ok("GET", "/projects/{p}/experiments/{e}")
    assert shown["status"]["log_generation"]["progress_percent"] < 1


def test_limits_and_failures_that_pass_are_waited_for(make: Any, provider: ModelServer) -> None:
    bad = [error(429, **{"Retry-After": "0.2"}), error(500), error(503)]
    provider.script = lambda body: bad.pop() if bad else good(body)
    api = make()
    api.dataset([{"input": "x"}])
    began = time.monotonic()
    [trace] = run(api, prompt(api), {"model_alias": "m"})
    assert time.monotonic() - began >= 0.2
    assert trace["output"] == "Say x"
    assert len(provider.requests) == 4


def test_rows_run_at_the_same_time(make: Any, provider: ModelServer) -> None:
    provider.script = lambda body: Reply(said(body), delay=0.1)
    api = make()
    api.dataset([{"input": str(number)} for number in range(32)])
    run(api, prompt(api), {"model_alias": "m"})
    assert provider.most == row_jobs.THREADS


def test_a_variable_without_a_value_is_reported(make: Any) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    [trace] = run(api, prompt(api, "{{input}} {{nothing}}"), {"model_alias": "m"})
    assert "nothing" in trace["user_metadata"]["galileo_ext.warning"]


@pytest.mark.parametrize(
    ("template", "status", "words"),
    [
        ("{{#each}}", 501, "sections"),
        ([{"role": "king", "content": "x"}], 422, "role 'king'"),
    ],
)
def test_prompts_that_cannot_be_run_are_refused(
    make: Any, template: Any, status: int, words: str
) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    answer = start(api, prompt(api, template), {"model_alias": "m"})
    assert (answer.status, words in answer.detail()) == (status, True)
    assert api.ok("GET", "/projects/{p}/experiments") == []


def test_a_prompt_that_gets_too_long_fails_its_row(
    make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "MOST_CHARACTERS", 10)
    api = make()
    api.dataset([{"input": "x"}, {"input": "x" * 11}])
    good, bad = run(api, prompt(api, "{{input}}"), {"model_alias": "m"})
    assert (good["output"], bad["status_code"]) == ("x", 500)
    assert "more than 10 characters" in bad["user_metadata"]["galileo_ext.error"]


def test_deleting_the_experiment_ends_its_job(make: Any, provider: ModelServer) -> None:
    provider.script = lambda body: Reply(said(body), delay=0.05)
    api = make()
    api.dataset([{"input": str(number)} for number in range(500)])
    start(api, prompt(api), {"model_alias": "m"})
    while not provider.requests:
        time.sleep(0.01)
    api.ok("DELETE", "/projects/{p}/experiments/{e}")
    time.sleep(0.3)
    asked = len(provider.requests)
    time.sleep(0.5)
    assert len(provider.requests) == asked < 500


def test_a_job_goes_on_when_the_server_does(
    make: Any, provider: ModelServer, tmp_path: Any
) -> None:
    path = tmp_path / "galileo.db"
    provider.script = lambda body: Reply(said(body), delay=0.02)
    api = make(path)
    api.dataset([{"input": str(number)} for number in range(200)])
    start(api, prompt(api, "{{input}}"), {"model_alias": "m"})
    while len(provider.requests) < 40:
        time.sleep(0.01)
    api.app.app.close()
    asked = len(provider.requests)
    assert asked < 200
    again = make(path)
    again.known.update(api.known)
    job = wait(again)
    assert job["retries"] == 1
    traces = ordered(again)
    assert [trace["output"] for trace in traces] == [str(number) for number in range(200)]
    assert len(provider.requests) <= 200 + 2 * row_jobs.THREADS


def test_a_job_waits_for_a_server_that_has_its_model(
    make: Any, provider: ModelServer, open_api: Any, tmp_path: Any
) -> None:
    path = tmp_path / "galileo.db"
    provider.script = lambda body: Reply(said(body), delay=0.2)
    api = make(path)
    api.dataset([{"input": str(number)} for number in range(64)])
    start(api, prompt(api, "{{input}}"), {"model_alias": "m"})
    api.app.app.close()
    without = open_api(path, models=Models())
    without.known.update(api.known)
    time.sleep(0.5)
    assert without.ok("GET", "/projects/{p}/runs/{e}/jobs")[0]["status"] != "failed"
    without.app.app.close()
    again = make(path)
    again.known.update(api.known)
    wait(again)
    assert len(ordered(again)) == 64


def test_a_job_is_done_by_one_server_of_several(
    make: Any, provider: ModelServer, tmp_path: Any
) -> None:
    path = tmp_path / "galileo.db"
    provider.script = lambda body: Reply(said(body), delay=0.02)
    first = make(path)
    first.dataset([{"input": str(number)} for number in range(100)])
    start(first, prompt(first, "{{input}}"), {"model_alias": "m"})
    make(path)
    make(path)
    wait(first)
    assert len(provider.requests) == len(ordered(first)) == 100


class TestEcho:
    def test_it_repeats_the_prompt_without_any_configuration(self, api: Any) -> None:
        api.project()
        api.dataset([{"input": "one two three"}])
        [trace] = run(api, prompt(api, "{{input}}"), {**ECHO, "temperature": 0.8, "max_tokens": 2})
        assert trace["output"] == "one two"
        [span] = api.search("spans")
        assert (span["model"], span["finish_reason"]) == ("echo", "length")
        assert span["metrics"]["num_input_tokens"] == 3
        assert span["metrics"]["cost"] == 0.0

    def test_stop_sequences(self, api: Any) -> None:
        api.project()
        api.dataset([{"input": "one two three"}])
        [trace] = run(api, prompt(api, "{{input}}"), {**ECHO, "stop_sequences": ["two"]})
        assert trace["output"] == "one "

    def test_it_stands_in_for_no_other_model(self, open_api: Any) -> None:
        api = open_api(models=Models())
        api.project()
        api.dataset([{"input": "x"}])
        answer = start(api, prompt(api), {"model_alias": "gpt-4o"})
        assert answer.status == 422
        assert "GALILEO_EXT_LLM_BASE_URL" in answer.detail()
        assert "echo" in answer.detail()


class TestGeneratedOutputs:
    def test_they_are_taken_from_the_dataset(self, api: Any) -> None:
        api.project()
        api.dataset(
            [
                {"input": "q", "output": "a", "generated_output": "g"},
                {"input": "q2", "generated_output": ""},
            ]
        )
        first, second = run(api, None)
        assert (first["input"], first["output"], first["dataset_output"]) == ("q", "g", "a")
        assert second["status_code"] == 500
        assert "no generated_output" in second["user_metadata"]["galileo_ext.error"]
        spans = {span["trace_id"]: span for span in api.search("spans")}
        assert spans[first["id"]]["output"]["content"] == "g"
        assert spans[first["id"]].get("model") is None

    def test_a_dataset_without_them(self, api: Any) -> None:
        api.project()
        api.dataset([{"input": "q"}])
        answer = start(api, None)
        assert (answer.status, answer.body["error_code"]) == (422, 3512)
        assert api.ok("GET", "/projects/{p}/experiments") == []


def test_what_is_missing_is_refused_before_anything_is_made(make: Any) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    assert start(api, str(uuid4()), ECHO).status == 404
    assert start(api, prompt(api), ECHO, dataset=None).status == 422
    unknown = {"dataset_id": str(uuid4()), "version_index": 1}
    assert start(api, prompt(api), ECHO, dataset=unknown).status == 404
    assert api.ok("GET", "/projects/{p}/experiments") == []


def test_a_prompt_that_is_only_named_is_shown_and_not_run(make: Any, provider: ModelServer) -> None:
    api = make()
    api.dataset([{"input": "x"}])
    shown = start(api, prompt(api), ECHO, trigger=False).body
    assert shown["prompt"]["content"] == "Say {{input}}"
    assert shown["status"]["log_generation"]["progress_percent"] == 1.0
    assert api.ok("GET", "/projects/{p}/runs/{e}/jobs") == []


class TestIntegrations:
    def test_the_connection_that_the_environment_names_is_shown(self, make: Any) -> None:
        api = make()
        [entry] = api.ok("GET", "/integrations")
        assert (entry["name"], entry["provider"]) == ("custom", "custom")
        assert api.ok("GET", "/integrations/custom/custom") == entry
        shown = api.ok("GET", "/integrations/custom")
        assert shown["endpoint"].startswith("http://127.0.0.1")
        assert shown["authentication_type"] == "api_key"
        assert "sk-secret" not in json.dumps(shown)
        assert api.ok("GET", "/llm_integrations")["custom"]["integration_id"] == entry["id"]
        assert "not tried" in api.ok("GET", "/integrations/custom/custom/status")["status"]
        assert api.get("/integrations/openai").status == 404
        assert "environment" in api.get("/integrations/custom/definition").detail()

    def test_the_models_of_the_file(self, make: Any, tmp_path: Any) -> None:
        file = tmp_path / "models.toml"
        file.write_text('[models.one]\nbase_url = "http://u:pw@h/v1"\n[models.two]\n')
        api = make(GALILEO_EXT_LLM_MODELS=str(file))
        assert api.ok("GET", "/llm_integrations/custom/models") == ["one", "two"]
        assert api.ok("GET", "/llm_integrations/custom/scorer_models") == ["one", "two"]

    def test_what_models_cost(self, make: Any, tmp_path: Any) -> None:
        file = tmp_path / "models.toml"
        file.write_text("[models.m]\ninput_price = 1000000.0\noutput_price = 10.0\n")
        api = make(GALILEO_EXT_LLM_MODELS=str(file))
        api.dataset([{"input": "one two"}, {"input": "three"}])
        first, _ = run(api, prompt(api, "{{input}}"), {"model_alias": "m"})
        spans = {span["trace_id"]: span["metrics"]["cost"] for span in api.search("spans")}
        assert spans[first["id"]] == pytest.approx(2 + 20e-6)
        for interval in ("hourly", "daily", "weekly", "monthly"):
            days = (
                f"start_time=2020-01-01T00:00:00&end_time=2100-01-01T00:00:00&interval={interval}"
            )
            [feature] = api.ok("GET", f"/integrations/costs/summary?{days}")["features"]
            assert feature["total_cost"] == pytest.approx(3 + 30e-6)
            [project] = feature["projects"]
            assert project["project_id"] == api.known["p"]
            [point] = project["data_points"]
            assert point["cost"] == pytest.approx(3 + 30e-6)
