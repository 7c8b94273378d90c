"""Metrics that the server computes: when, on what, and how records show them."""

from __future__ import annotations

import io
import json
import sys
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from galileo_ext.embedded.scoring import texts
from galileo_ext.embedded.scoring.registry import RULES

SCORERS = "/projects/{p}/runs/{e}/scorer-settings"


@pytest.fixture
def run(api: Any) -> Any:
    """An experiment whose settings ask for metrics."""

    def make(*names: str, **settings: Any) -> None:
        api.project()
        api.experiment()
        api.ok(
            "POST", SCORERS, {"run_id": api.known["e"], "scorers": configs(api, *names, **settings)}
        )

    return make


def configs(api: Any, *names: str, **settings: Any) -> list[dict[str, Any]]:
    found = api.ok("POST", "/scorers/list?limit=1000", {})["scorers"]
    by_name = {one[key]: one for one in found for key in ("name", "label")}
    chosen = [by_name[name] for name in names]
    return [{"id": one["id"], "scorer_type": one["scorer_type"], **settings} for one in chosen]


def settled(api: Any) -> list[dict[str, Any]]:
    """Wait for the jobs of the experiment."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        jobs = api.ok("GET", "/projects/{p}/runs/{e}/jobs")
        if all(job["status"] in ("completed", "failed") for job in jobs):
            return jobs
        time.sleep(0.01)
    raise AssertionError(jobs)


def traces(api: Any) -> list[dict[str, Any]]:
    body = {"experiment_id": api.known["e"], "sort": {"column_id": "created_at"}, "limit": 1000}
    return api.ok("POST", "/projects/{p}/traces/search", body)["records"]


def spans(api: Any) -> list[dict[str, Any]]:
    body = {"experiment_id": api.known["e"], "limit": 1000}
    return api.ok("POST", "/projects/{p}/spans/search", body)["records"]


def test_a_plain_trace_is_scored(api: Any, run: Any, make_trace: Any) -> None:
    run("BLEU", "Exact Match")
    text = "the cat sat on the mat"
    api.log(
        make_trace(output=text, dataset_output=text), make_trace(output="no", dataset_output=text)
    )
    (job,) = settled(api)
    assert (job["status"], job["job_name"], job["progress_percent"]) == ("completed", "metrics", 1)
    same, other = sorted(traces(api), key=lambda t: t["output"], reverse=True)
    assert same["metrics"]["bleu"] == pytest.approx(1)
    assert same["metrics"]["exact_match"] is True
    assert other["metrics"]["exact_match"] is False
    told = same["metric_info"]["exact_match"]
    assert (told["status_type"], told["value"], told["metadata"]["scorer_version"]) == (
        "success",
        True,
        1,
    )
    shown = api.ok("GET", "/projects/{p}/experiments/{e}")
    assert shown["aggregate_metrics"]["average_exact_match"] == 0.5
    assert shown["ranking_score"] is not None


def test_calls_of_models_are_scored_and_rolled_up(
    api: Any, run: Any, make_trace: Any, make_span: Any
) -> None:
    run("Exact Match")
    calls = [make_span("llm", output={"role": "assistant", "content": text}) for text in "ab"]
    outer = make_span("workflow", spans=calls)
    api.log(make_trace(output="a", dataset_output="a", spans=[outer]))
    settled(api)
    (trace,) = traces(api)
    found = {span["id"]: span for span in spans(api)}
    assert [found[one["id"]]["metrics"]["exact_match"] for one in calls] == [True, False]
    assert "exact_match" not in found[outer["id"]]["metrics"]
    assert trace["metrics"]["exact_match"] == 0.5
    told = trace["metric_info"]["exact_match"]
    assert (told["status_type"], told["roll_up_metrics"]) == ("roll_up", {"average": 0.5})


def test_a_single_call_rolls_up_as_it_is(
    api: Any, run: Any, make_trace: Any, make_span: Any
) -> None:
    run("Exact Match")
    call = make_span("llm", output={"role": "assistant", "content": "a"})
    api.log(make_trace(dataset_output="a", spans=[call]))
    settled(api)
    assert traces(api)[0]["metrics"]["exact_match"] is True


def test_what_does_not_fit_says_so(api: Any, run: Any, make_trace: Any) -> None:
    run("ROUGE", "Uncertainty", "Tool Error Rate")
    api.log(make_trace())
    settled(api)
    (trace,) = traces(api)
    info = trace["metric_info"]
    assert info["rouge"]["status_type"] == "not_applicable"
    assert "no output" in info["rouge"]["message"]
    assert "metrics.logprobs" in info["uncertainty"]["message"]
    assert "tool_error_rate" not in info
    assert not {"rouge", "uncertainty"} & set(trace["metrics"])


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"output": "fine"}, False),
        ({"output": '{"error": "no such city"}'}, True),
        ({"output": '{"error": null}'}, False),
        ({"output": '{"isError": true}'}, True),
        ({"output": "fine", "status_code": 503}, True),
        ({}, False),
    ],
)
def test_failed_tool_calls(
    api: Any, run: Any, make_trace: Any, make_span: Any, fields: Any, value: bool
) -> None:
    run("Tool Error Rate")
    api.log(make_trace(spans=[make_span("tool", **fields)]))
    settled(api)
    assert traces(api)[0]["metrics"]["tool_error_rate"] is value


def test_log_probabilities(api: Any, run: Any, make_trace: Any, make_span: Any) -> None:
    run("Uncertainty", "Prompt Perplexity")
    known = {"logprobs": [-0.1, -0.3], "prompt_logprobs": [None, -1.0, -3.0]}
    api.log(make_trace(spans=[make_span("llm", metrics=known)]))
    settled(api)
    metrics = traces(api)[0]["metrics"]
    assert metrics["uncertainty"] == pytest.approx(1 - 2.718281828**-0.2)
    assert metrics["prompt_perplexity"] == pytest.approx(2.718281828**2)


@pytest.mark.parametrize("wrong", ["x", [], [0.5], ["a"], [True], [None]])
def test_what_is_no_log_probability(
    api: Any, run: Any, make_trace: Any, make_span: Any, wrong: Any
) -> None:
    run("Uncertainty")
    api.log(make_trace(spans=[make_span("llm", metrics={"logprobs": wrong})]))
    settled(api)
    told = traces(api)[0]["metric_info"]["uncertainty"]
    assert (told["status_type"], "log probabilities" in told["message"]) == ("failed", True)


def test_personal_data(api: Any, run: Any, make_trace: Any) -> None:
    run("Input PII", "Output PII")
    api.log(make_trace(input="mail a.b@example.org", output="nothing here"))
    settled(api)
    (trace,) = traces(api)
    assert trace["metrics"]["input_pii_gpt"] == ["email"]
    assert trace["metrics"]["output_pii_gpt"] == []


def test_a_scorer_looks_at_the_records_it_is_for(
    api: Any, run: Any, make_trace: Any, make_span: Any
) -> None:
    wanted = [{"name": "node_name", "operator": "one_of", "value": ["b", "c"]}]
    run("Exact Match", filters=wanted, scoreable_node_types=["tool"])
    tools = [make_span("tool", name=name, output=name) for name in "abc"]
    api.log(make_trace(dataset_output="b", spans=[*tools, make_span("llm", name="b")]))
    settled(api)
    scored = {span["name"]: span["metrics"].get("exact_match") for span in spans(api)[::-1]}
    assert {name: scored[name] for name in "ac"} == {"a": None, "c": False}
    assert traces(api)[0]["metrics"]["exact_match"] == 0.5


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (
            {"name": "node_name", "operator": "contains", "value": "LO", "case_sensitive": False},
            "x",
        ),
        ({"name": "node_name", "operator": "ne", "value": "flow"}, "y"),
        ({"name": "metadata", "operator": "eq", "key": "k", "value": "1"}, "x"),
        ({"name": "metadata", "operator": "not_in", "key": "k", "value": ["1"]}, "y"),
        ({"name": "modality", "operator": "eq", "value": "text"}, "xy"),
        ({"name": "modality", "operator": "ne", "value": "text"}, ""),
    ],
)
def test_filters(
    api: Any, run: Any, make_trace: Any, make_span: Any, condition: Any, names: str
) -> None:
    run("Output PII", filters=[condition], scoreable_node_types=["tool"])
    first = make_span("tool", name="flow", user_metadata={"k": "1", "is": "x"})
    api.log(make_trace(spans=[first, make_span("tool", user_metadata={"is": "y"})]))
    settled(api)
    found = [span["user_metadata"]["is"] for span in spans(api) if "metric_info" in span]
    assert "".join(sorted(found)) == names


def own_code(api: Any, body: str, name: str = "own", kinds: str = '["llm"]') -> str:
    made = api.ok("POST", "/scorers", {"name": name, "scorer_type": "code"})["id"]
    add_code(api, made, body, kinds)
    return str(made)


def add_code(api: Any, scorer: str, body: str, kinds: str = '["llm"]') -> dict[str, Any]:
    valid = {
        "result_type": "valid",
        "score_type": "float",
        "scoreable_node_types": json.loads(kinds),
        "test_scores": [],
    }
    source = f"def scorer_fn(step):\n    {body}\n".encode()
    form = {"file": (io.BytesIO(source), "m.py"), "validation_result": json.dumps(valid)}
    return dict(api.ok("POST", f"/scorers/{scorer}/version/code", data=form))


def test_code_of_users_in_the_version_that_is_asked_for(
    api: Any, run: Any, make_trace: Any
) -> None:
    run()
    scorer = own_code(api, "return 1, {'why': step.output.content}")
    first = api.ok("GET", f"/scorers/{scorer}/version?version=1")
    add_code(api, scorer, "return 2")
    chosen = {"id": scorer, "scorer_type": "code"}
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": [chosen]})
    api.log(make_trace())
    settled(api)
    assert traces(api)[0]["metrics"]["own"] == 2
    versioned = [{**chosen, "scorer_version": first}]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": versioned})
    body = {"experiment_id": api.known["e"], "scorer_ids": [scorer]}
    told = api.ok("POST", "/projects/{p}/recompute-metrics", body)
    assert told["records_count"] == 1
    settled(api)
    (trace,) = traces(api)
    assert trace["metrics"]["own"] == 1
    told = trace["metric_info"]["own"]["metadata"]
    assert told == {"why": "a", "scorer_id": scorer, "scorer_version": 1}


def test_code_that_fails_is_a_value_and_the_next_record_is_scored(
    api: Any, run: Any, make_trace: Any
) -> None:
    run()
    scorer = own_code(api, "return 1 / (step.output.content != 'zero')")
    chosen = [{"id": scorer, "scorer_type": "code"}]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": chosen})
    api.log(make_trace(output="zero"), make_trace(output="one"))
    (job,) = settled(api)
    assert job["status"] == "completed"
    found = {trace["output"]: trace["metric_info"]["own"] for trace in traces(api)}
    assert found["one"]["value"] == 1
    assert found["zero"]["status_type"] == "failed"
    assert "division by zero" in found["zero"]["message"]


def test_sessions_are_scored_with_their_traces(api: Any, run: Any, make_trace: Any) -> None:
    run()
    scorer = own_code(api, "return len(step.traces)", kinds='["session"]')
    chosen = [{"id": scorer, "scorer_type": "code"}]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": chosen})
    api.log(make_trace(), make_trace())
    settled(api)
    (session,) = api.search("sessions")
    assert session["metrics"]["own"] == 2
    assert "metric_info" not in traces(api)[0]
    shown = api.ok("GET", "/projects/{p}/experiments/{e}")
    assert shown["aggregate_metrics"] == {"average_own": 2}


def test_a_trace_is_scored_when_it_is_complete(api: Any, run: Any, make_trace: Any) -> None:
    run("Exact Match")
    sent = make_trace(output=None, dataset_output="x")
    api.log(sent, is_complete=False)
    settled(api)
    assert "metric_info" not in traces(api)[0]
    change = {"trace_id": sent["id"], "output": "x", "is_complete": True}
    api.ok("PATCH", f"/projects/{{p}}/traces/{sent['id']}", change)
    settled(api)
    assert traces(api)[0]["metrics"]["exact_match"] is True


def test_a_trace_that_is_sent_again_is_scored_again(api: Any, run: Any, make_trace: Any) -> None:
    run("Exact Match")
    sent = make_trace(output="x", dataset_output="x")
    api.log(sent)
    settled(api)
    api.log({**sent, "output": "y"})
    settled(api)
    assert [one["metrics"]["exact_match"] for one in traces(api)] == [False]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", SCORERS),
        ("PATCH", SCORERS),
        ("PATCH", "/projects/{p}/experiments/{e}/metric_settings"),
        ("POST", "/projects/{p}/experiments"),
        ("POST", "/projects/{p}/recompute-metrics"),
    ],
)
def test_closed_models_are_refused_by_name(api: Any, run: Any, method: str, path: str) -> None:
    run()
    (chosen,) = configs(api, "Correctness", "Input Toxicity (SLM)")[1:]
    body = {
        "name": "other",
        "run_id": api.known["e"],
        "experiment_id": api.known["e"],
        "scorers": [chosen],
        "scorer_ids": [chosen["id"]],
    }
    answer = api.call(method, path, body)
    assert answer.status == 501
    assert "Input Toxicity (SLM)" in answer.detail() and "closed models" in answer.detail()


def test_computing_again_takes_those_that_match(api: Any, run: Any, make_trace: Any) -> None:
    run()
    api.log(*(make_trace(name=name, output="x", dataset_output="x") for name in "abc"))
    (exact,) = configs(api, "Exact Match")
    match = {"type": "text", "column_id": "name", "operator": "ne", "value": "a"}
    body = {"experiment_id": api.known["e"], "scorer_ids": [exact["id"]], "filters": [match]}
    told = api.ok("POST", "/projects/{p}/recompute-metrics", {**body, "limit": 1})
    assert (told["records_count"], told["next_starting_token"]) == (1, 1)
    settled(api)
    told = api.ok("POST", "/projects/{p}/recompute-metrics", {**body, "starting_token": 1})
    assert told["next_starting_token"] is None
    settled(api)
    scored = {one["name"]: one["metrics"].get("exact_match") for one in traces(api)}
    assert scored == {"a": None, "b": True, "c": True}


@pytest.mark.parametrize(
    ("changes", "status", "part"),
    [
        ({"scorer_ids": []}, 422, "Name the scorers"),
        ({"scorer_ids": [str(uuid4())]}, 422, "There is no scorer"),
        ({"experiment_id": str(uuid4())}, 404, "There is no run"),
        ({"experiment_id": None}, 422, "required"),
    ],
)
def test_what_cannot_be_computed_again(
    api: Any, run: Any, changes: Any, status: int, part: str
) -> None:
    run()
    (exact,) = configs(api, "Exact Match")
    body = {"experiment_id": api.known["e"], "scorer_ids": [exact["id"]], **changes}
    answer = api.post("/projects/{p}/recompute-metrics", body)
    assert (answer.status, part in answer.detail()) == (status, True), answer.body


def test_work_that_was_left_is_done_by_the_next_server(
    open_api: Any, tmp_path: Path, make_trace: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "left.db"
    with monkeypatch.context() as patched:
        patched.setattr("galileo_ext.embedded.work.runner.Runner.wake", lambda runner: None)
        first = open_api(path)
        first.project()
        first.experiment(scorers=configs(first, "Exact Match"))
        first.log(make_trace(output="x", dataset_output="x"))
        (job,) = first.ok("GET", "/projects/{p}/runs/{e}/jobs")
        assert (job["status"], job["steps_total"]) == ("unstarted", 2)
    second = open_api(path)
    second.known = first.known
    (job,) = settled(second)
    assert (job["status"], job["steps_completed"]) == ("completed", 2)
    assert traces(second)[0]["metrics"]["exact_match"] is True


def test_two_servers_on_a_file_do_not_do_the_same_job(
    open_api: Any, tmp_path: Path, make_trace: Any
) -> None:
    apis = [open_api(tmp_path / "shared.db") for _ in range(3)]
    apis[0].project()
    apis[0].experiment()
    scorer = own_code(apis[0], "import time; time.sleep(0.05); return 1")
    chosen = [{"id": scorer, "scorer_type": "code"}]
    body = {"run_id": apis[0].known["e"], "scorers": chosen}
    apis[0].ok("POST", SCORERS, body)
    for one in apis:
        one.known = apis[0].known
        one.log(*(make_trace() for _ in range(4)))
    jobs = settled(apis[0])
    assert [job["retries"] for job in jobs] == [0] * len(jobs)
    assert sum(job["steps_total"] for job in jobs) >= 12
    assert all(one["metrics"]["own"] == 1 for one in traces(apis[1]))


def test_an_upload_does_not_wait_for_the_scores(api: Any, run: Any, make_trace: Any) -> None:
    run()
    scorer = own_code(api, "import time; time.sleep(1); return 1")
    chosen = [{"id": scorer, "scorer_type": "code"}]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": chosen})
    began = time.monotonic()
    api.log(make_trace())
    assert time.monotonic() - began < 0.9
    settled(api)
    assert traces(api)[0]["metrics"]["own"] == 1


def test_a_metric_that_breaks_is_a_value(
    api: Any, run: Any, make_trace: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(case: Any) -> Any:
        raise RuntimeError("out of order")

    monkeypatch.setitem(RULES, "exact_match", breaks)
    run("Exact Match")
    api.log(make_trace(dataset_output="x"))
    assert settled(api)[0]["status"] == "completed"
    told = traces(api)[0]["metric_info"]["exact_match"]
    assert told["status_type"] == "error"
    assert told["message"] == "RuntimeError: out of order"


def test_a_job_that_breaks_says_why(
    api: Any, run: Any, make_trace: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*given: Any) -> Any:
        raise RuntimeError("out of order")

    run("Exact Match")
    monkeypatch.setattr("galileo_ext.embedded.scoring.work.score", breaks)
    api.log(make_trace(dataset_output="x"))
    (job,) = settled(api)
    assert (job["status"], "RuntimeError" in job["error_message"]) == ("failed", True)


@pytest.mark.parametrize(("name", "package"), [("BLEU", "sacrebleu"), ("ROUGE", "rouge_score")])
def test_a_missing_library_is_named_with_its_extra(
    api: Any, run: Any, make_trace: Any, monkeypatch: pytest.MonkeyPatch, name: str, package: str
) -> None:
    texts._sacrebleu.cache_clear()
    texts._rouge.cache_clear()
    for module in (package, "rouge_score.rouge_scorer"):
        monkeypatch.setitem(sys.modules, module, None)
    run(name)
    api.log(make_trace(dataset_output="x"))
    settled(api)
    (told,) = traces(api)[0]["metric_info"].values()
    assert told["status_type"] == "failed"
    assert "galileo-ext[metrics]" in told["message"]


def test_what_a_client_has_computed_stays_unless_there_is_a_value(
    api: Any, run: Any, make_trace: Any
) -> None:
    run("Exact Match")
    api.log(make_trace(name="a", metrics={"exact_match": 0.5}))
    api.log(make_trace(name="b", metrics={"exact_match": 0.5}, dataset_output="a"))
    settled(api)
    found = {one["name"]: one["metrics"]["exact_match"] for one in traces(api)}
    assert found == {"a": 0.5, "b": True}


def test_code_reads_what_it_requires(api: Any, run: Any, make_trace: Any) -> None:
    run()
    made = {"name": "second", "scorer_type": "code", "required_scorers": ["Exact Match"]}
    scorer = api.ok("POST", "/scorers", made)["id"]
    add_code(api, scorer, "return step.metrics.exact_match is True")
    exact = configs(api, "Exact Match")
    chosen = [{"id": scorer, "scorer_type": "code"}, *exact]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": chosen})
    api.log(make_trace(dataset_output="a"))
    settled(api)
    assert traces(api)[0]["metrics"]["second"] is True


def test_what_is_required_and_not_there_is_named(api: Any, run: Any, make_trace: Any) -> None:
    run()
    made = {"name": "second", "scorer_type": "code", "required_scorers": ["Exact Match"]}
    scorer = api.ok("POST", "/scorers", made)["id"]
    add_code(api, scorer, "return 1")
    chosen = [{"id": scorer, "scorer_type": "code"}]
    api.ok("POST", SCORERS, {"run_id": api.known["e"], "scorers": chosen})
    api.log(make_trace(dataset_output="a"))
    settled(api)
    assert "requires 'exact_match'" in traces(api)[0]["metric_info"]["second"]["message"]
