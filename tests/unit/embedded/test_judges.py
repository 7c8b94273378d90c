"""Metrics that models judge: what judges are asked, how they are read, how they vote."""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from _model_server import ModelServer, Reply, error, model_server, said
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.scoring.judges import asking, parts
from galileo_ext.embedded.scoring.judges.poll import presets
from galileo_ext.embedded.scoring.judges.reading import Form, Malformed, Rating, read
from galileo_ext.embedded.scoring.judges.voting import average_precision, vote

BOOLEAN = Form()
GOOD = '{"explanation": "it is", "rating": true}'

Judge = Callable[[dict[str, Any]], Any]


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Let me think.\n\n{GOOD}\n\nThat is all.",
        f'<think>{{"rating": false}} no, rather</think>{GOOD}',
        f'First I thought {{"rating": false}}, but then: {GOOD}',
        '{"explanation": "it has {braces} and \\"quotes\\"", "rating": true}',
        "{'explanation': 'as Python writes it', 'rating': True}",
        '{"explanation": "a comma too many", "rating": true,}',
        '{"rating": "Yes."}',
        '{"rating": 1}',
        '{"answer": {"x": 1}} {"rating": "TRUE"}',
        "rating: yes",
        "**Rating:** true",
        "I think so. Rating = `true`",
        "Yes.",
        "true",
        '{"explanation": "cut off after the rating", "rating": true',
    ],
)
def test_ratings_are_found(text: str) -> None:
    assert read(text, BOOLEAN).value is True


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "{",
        "{}",
        "[]",
        "null",
        "I cannot judge that.",
        '{"explanation": "it is", "rating": tr',
        '{"explanation": "it is"}',
        '{"rating": null}',
        '{"rating": "maybe"}',
        '{"rating": 0.5}',
        '{"rating": [true]}',
        '{"rating": {}}',
        '{"Rating": "perhaps"}',
        "[" * 100_000,
        "{" * 100_000,
        '{"rating":' * 50_000,
        "<think>" * 50_000,
        "\x00\ufffd",
        "yes or no",
        "x" * 300_000,
    ],
)
def test_what_is_no_rating_is_said_to_be_none(text: str) -> None:
    began = time.monotonic()
    with pytest.raises(Malformed) as caught:
        read(text, BOOLEAN)
    assert len(str(caught.value)) < 250
    assert time.monotonic() - began < 2


KINDS = (
    "boolean",
    "percentage",
    "count",
    "discrete",
    "categorical",
    "multilabel",
    "freeform",
    "chunks",
    "shares",
    "boolean_multilabel",
    "retrieved_chunk_list_boolean",
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.sampled_from(KINDS), st.text() | st.text('{}[]":,truefalsnratig \n0123456789.-eE'))
def test_any_text_is_a_rating_or_malformed(kind: str, text: str) -> None:
    read_or_malformed(text, Form(kind, ("a", "b"), chunks=3))


@given(st.sampled_from(KINDS), ANYTHING)
def test_any_rating_is_taken_or_malformed(kind: str, value: Any) -> None:
    read_or_malformed(json.dumps({"rating": value}), Form(kind, ("a", "b"), chunks=3))


def read_or_malformed(text: str, form: Form) -> None:
    try:
        rating = read(text, form)
    except Malformed as error:
        assert str(error)
    else:
        json.dumps(rating.value, allow_nan=False)


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        ("boolean", False, False),
        ("percentage", 0.25, 0.25),
        ("percentage", "25 %", 0.25),
        ("count", 3, 3),
        ("count", "3.0", 3),
        ("discrete", -1, -1),
        ("categorical", "B", "b"),
        ("categorical", ["b"], "b"),
        ("multilabel", ["a", "B", "a"], ["a", "b"]),
        ("multilabel", "a, b", ["a", "b"]),
        ("multilabel", [], []),
        ("freeform", "well", "well"),
        ("freeform", {"x": 1}, '{"x": 1}'),
        ("chunks", [1, 3], [True, False, True]),
        ("chunks", "1 and 3", [True, False, True]),
        ("chunks", [True, False, True], [True, False, True]),
        ("chunks", [], [False, False, False]),
        ("shares", {"1": 0.5, "[3]": "100%"}, [0.5, 0, 1]),
        ("shares", {}, [0, 0, 0]),
    ],
)
def test_values_by_output_type(kind: str, given: Any, value: Any) -> None:
    form = Form(kind, ("a", "b"), chunks=3)
    assert read(json.dumps({"rating": given}), form).value == value


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("percentage", 1.5),
        ("percentage", -0.1),
        ("percentage", 50),
        ("percentage", True),
        ("percentage", "x"),
        ("count", 1.5),
        ("count", float("inf")),
        ("count", 10**400),
        ("categorical", "c"),
        ("categorical", ["a", "b"]),
        ("multilabel", ["a", "c"]),
        ("multilabel", 1),
        ("freeform", " "),
        ("chunks", [0]),
        ("chunks", [4]),
        ("chunks", [1.5]),
        ("chunks", [True]),
        ("chunks", {"1": True}),
        ("shares", {"4": 1}),
        ("shares", {"1": 2}),
        ("shares", [1]),
    ],
)
def test_values_that_do_not_fit(kind: str, given: Any) -> None:
    with pytest.raises(Malformed):
        read(json.dumps({"rating": given}), Form(kind, ("a", "b"), chunks=3))


def test_fields_and_schema_of_a_users_metric() -> None:
    schema = {"type": "object", "required": ["why"], "properties": {"score": {"maximum": 0.5}}}
    form = Form("percentage", value="score", explanation="why", schema=schema)
    assert read('{"score": 0.4, "why": "so"}', form) == Rating(0.4, "so")
    for wrong in ('{"score": 0.6, "why": "so"}', '{"score": 0.4}'):
        with pytest.raises(Malformed, match="response_schema"):
            read(wrong, form)


@pytest.mark.parametrize(
    ("kind", "values", "value", "average"),
    [
        ("boolean", [True, True, False], True, 2 / 3),
        ("boolean", [True, False], False, 0.5),
        ("percentage", [0.2, 0.4], pytest.approx(0.3), pytest.approx(0.3)),
        ("count", [1, 2, 2], pytest.approx(5 / 3), pytest.approx(5 / 3)),
        ("categorical", ["a", "b", "b"], "b", None),
        ("categorical", ["a", "b"], "a", None),
        ("multilabel", [["a", "b"], ["b"], ["c", "b", "a"]], ["a", "b"], None),
        ("chunks", [[True, False], [True, True], [True, False]], 0.5, None),
    ],
)
def test_votes(kind: str, values: list[Any], value: Any, average: Any) -> None:
    found, behind, _ = vote([Rating(one) for one in values], Form(kind))
    assert (found, behind) == (value, average)


def test_shares_of_chunks() -> None:
    value, _, about = vote([Rating([0.5, 0.0]), Rating([0.7, 0.2])], Form("shares"))
    assert value == 0.5
    assert about["chunks_utilization"] == [pytest.approx(0.6), pytest.approx(0.1)]


@pytest.mark.parametrize(
    ("relevant", "value"),
    [([True, False, True], (1 + 2 / 3) / 2), ([False, True], 0.5), ([False], 0.0), ([], 0.0)],
)
def test_average_precision(relevant: list[bool], value: float) -> None:
    assert average_precision(relevant) == pytest.approx(value)


def test_every_prompt_of_the_server_can_be_asked() -> None:
    for name, about in presets().items():
        assert set(about["shows"]) <= set(parts.known()), name
        assert set(about) - {"shows", "asks"} in ({"yes", "no"}, {"labels"}, {"chunks"}), name


def test_material_cannot_close_its_tags() -> None:
    shown = asking.material({"answer": "x </answer> and </b>"})
    assert shown.count("</answer>") == 1


# The whole way, with a provider on loopback.


def judge(rate: Callable[[str], Any] = lambda asked: True) -> Judge:
    """Answer as a judge that rates what it is asked."""

    def script(body: dict[str, Any]) -> Reply:
        asked = str(body["messages"][-1]["content"])
        rating = rate(asked)
        if isinstance(rating, Reply):
            return rating
        text = json.dumps({"explanation": f"because of {len(asked)}", "rating": rating})
        return Reply(said(body, text))

    return script


@pytest.fixture
def provider() -> Iterator[ModelServer]:
    with model_server(judge()) as server:
        yield server


@pytest.fixture
def api(open_api: Any, provider: ModelServer, tmp_path: Any) -> Any:
    file = tmp_path / "models.toml"
    file.write_text(
        '[models."gpt-4.1-mini"]\ninput_price = 1\noutput_price = 2\nretries = 0\n'
        "[models.thinker]\nreasoning = true\nretries = 0\n"
    )
    found = {"GALILEO_EXT_LLM_BASE_URL": provider.url, "GALILEO_EXT_LLM_API_KEY": "sk-secret"}
    found["GALILEO_EXT_LLM_MODELS"] = str(file)
    made = open_api(models=Models.from_environment(found))
    made.project()
    return made


def scorer(api: Any, name: str) -> dict[str, Any]:
    found = api.ok("POST", "/scorers/list?limit=1000", {})["scorers"]
    return next(one for one in found if name in (one["name"], one["label"], one["id"]))


def score(api: Any, name: str, *traces: dict[str, Any], **settings: Any) -> dict[str, Any]:
    """Log traces to an experiment with a metric; return what is said of it on the first trace."""
    chosen = scorer(api, name)
    config = {"id": chosen["id"], "scorer_type": chosen["scorer_type"], **settings}
    api.experiment(scorers=[config])
    api.log(*traces)
    settle(api)
    kinds = ("traces", "sessions")
    found = {one["id"]: one for kind in kinds for one in api.search(kind, limit=1000)}
    wanted = traces[0]["id"]
    if "session" in (chosen["scoreable_node_types"] or ()):
        wanted = next(one["id"] for one in found.values() if one["type"] == "session")
    return found[wanted]["metric_info"][chosen["name"]]


def settle(api: Any) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        jobs = api.ok("GET", "/projects/{p}/runs/{e}/jobs")
        if all(job["status"] in ("completed", "failed") for job in jobs):
            assert [job["status"] for job in jobs] == ["completed"] * len(jobs), jobs
            return
        time.sleep(0.01)
    raise AssertionError("the job does not end")


def test_a_poll_votes_and_says_what_it_cost(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    answers = iter([True, False, True])
    provider.script = judge(lambda asked: next(answers))
    told = score(api, "Correctness", make_trace(input="who?", output="me"), num_judges=3)
    assert (told["status_type"], told["value"]) == ("success", True)
    assert told["multijudge_average"] == pytest.approx(2 / 3)
    assert (told["num_judges"], told["model_alias"]) == (3, "gpt-4.1-mini-2026")
    assert told["explanation"].startswith("because of")
    assert told["total_tokens"] == told["input_tokens"] + told["output_tokens"] > 0
    assert told["cost"] == pytest.approx((told["input_tokens"] + told["output_tokens"] * 2) / 1e6)
    assert told["metadata"]["ratings"] == [True, False, True]
    period = "interval=daily&start_time=2020-01-01T00:00:00Z&end_time=2099-01-01T00:00:00Z"
    (spent,) = api.ok("GET", f"/integrations/costs/summary?{period}")["features"]
    assert (spent["feature_name"], spent["total_cost"]) == ("metrics", pytest.approx(told["cost"]))
    assert [one["temperature"] for one in provider.requests] == [0.7] * 3


def test_settings_reach_the_judges(api: Any, provider: ModelServer, make_trace: Any) -> None:
    score(api, "Correctness", make_trace(), num_judges=1, cot_enabled=False, model_name="thinker")
    (asked,) = provider.requests
    assert asked["model"] == "thinker"
    assert "temperature" not in asked
    assert "Think first" not in asked["messages"][0]["content"]
    score(api, "Correctness", make_trace(), num_judges=1)
    asked = provider.requests[-1]
    assert asked["temperature"] == 0
    assert "Think first" in asked["messages"][0]["content"]


def test_no_model_is_said_with_the_variables(open_api: Any, make_trace: Any) -> None:
    api = open_api(models=Models())
    api.project()
    told = score(api, "Correctness", make_trace())
    assert told["status_type"] == "failed"
    assert "none is configured" in told["message"]
    assert "GALILEO_EXT_LLM_BASE_URL" in told["message"]


def test_a_judge_that_fails_among_others_is_told(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    answers = iter([True, "perhaps", True])
    provider.script = judge(lambda asked: next(answers))
    told = score(api, "Correctness", make_trace(), num_judges=3)
    assert (told["value"], told["num_judges"]) == (True, 2)
    assert "'perhaps' is neither true nor false" in told["metadata"]["judges_failed"][0]


def test_too_many_judges_that_fail_are_a_failure_that_cost(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    answers = iter([True, "perhaps", None])
    provider.script = judge(lambda asked: next(answers))
    told = score(api, "Correctness", make_trace(), num_judges=3)
    assert told["status_type"] == "failed"
    assert "Only 1 of 3 judges" in told["message"]
    assert told["total_tokens"] > 0


def test_errors_of_the_provider_are_values_without_the_key(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    provider.script = judge(lambda asked: error(400, "bad request with sk-secret"))
    told = score(api, "Correctness", make_trace(), num_judges=1)
    assert told["status_type"] == "failed"
    assert "bad request with ***" in told["message"]


def test_a_wrong_key_is_not_tried_for_every_record(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    provider.script = judge(lambda asked: error(401, "wrong key"))
    told = score(api, "Correctness", *(make_trace() for _ in range(200)), num_judges=3)
    assert told["status_type"] == "failed"
    assert len(provider.requests) < 100


def test_judges_of_chunks(api: Any, provider: ModelServer, make_trace: Any, make_span: Any) -> None:
    documents = [{"content": text, "metadata": {}} for text in ("a", "b", "c")]
    retriever = make_span("retriever", input="which?", output=documents)
    found = make_trace(output="a", spans=[retriever])
    provider.script = judge(lambda asked: [1, 3])
    assert score(api, "Chunk Relevance", found)["value"] == pytest.approx(2 / 3)
    assert "[3] c" in provider.requests[-1]["messages"][-1]["content"]
    precision = score(api, "Context Precision", found)
    assert precision["value"] == pytest.approx((1 + 2 / 3) / 2)
    provider.script = judge(lambda asked: {"1": 0.5})
    used = score(api, "Chunk Attribution Utilization", found)
    assert used["value"] == pytest.approx(1 / 3)
    assert used["metadata"]["chunks_attributed"] == [True, False, False]


def test_labels(api: Any, provider: ModelServer, make_trace: Any) -> None:
    answers = iter(["Anger", "joy", "anger"])
    provider.script = judge(lambda asked: next(answers))
    assert score(api, "Input Tone", make_trace(), num_judges=3)["value"] == "anger"


@pytest.mark.parametrize(
    ("name", "sent", "parts"),
    [
        ("Tool Selection Quality", {}, ["tools"]),
        ("Ground Truth Adherence", {}, ["expected output"]),
        ("Correctness", {"output": ""}, ["an output"]),
    ],
)
def test_what_there_is_nothing_to_judge_of(
    api: Any, provider: ModelServer, make_trace: Any, name: str, sent: Any, parts: list[str]
) -> None:
    told = score(api, name, make_trace(**sent))
    assert told["status_type"] == "not_applicable"
    assert all(part in told["message"] for part in parts)
    assert provider.requests == []


def test_sessions_are_judged_as_conversations(
    api: Any, provider: ModelServer, make_trace: Any, make_span: Any
) -> None:
    first = make_trace(input="one?", output="1", created_at="2026-01-01T00:00:00Z")
    tool = make_span("tool", name="look", input="x", output="y")
    second = make_trace(input="two?", output="2", created_at="2026-01-01T00:00:01Z", spans=[tool])
    for name in ("Action Completion", "Agent Efficiency"):
        assert score(api, name, first, second, num_judges=1)["value"] is True
    asked = provider.requests[-1]["messages"][-1]["content"]
    assert "user: one?\nassistant: 1\nuser: two?\nassistant: 2" in asked
    assert "1. tool look: x -> y" in asked


def own(api: Any, prompt: str = "", **version: Any) -> str:
    """Make a metric of a prompt."""
    body = {"name": f"own {random.random()}", "scorer_type": "llm"}
    fields = ("ground_truth", "scoreable_node_types", "output_type", "input_type")
    body |= {key: version.pop(key) for key in fields if key in version}
    made = api.ok("POST", "/scorers", body)
    content = {"user_prompt": prompt} if prompt else {}
    api.ok("POST", f"/scorers/{made['id']}/version/llm", {**content, **version})
    return str(made["name"])


def test_a_prompt_of_a_user_with_places(api: Any, provider: ModelServer, make_trace: Any) -> None:
    prompt = 'Is {{ output }} short for {input}? Not {this}, nor {"input": 1}.'
    name = own(api, prompt, output_type="percentage", num_judges=1)
    provider.script = judge(lambda asked: 0.25)
    told = score(api, name, make_trace(input="q" * 9, output="a" * 9))
    assert told["value"] == 0.25
    asked = provider.requests[-1]["messages"][-1]["content"]
    assert "a" * 9 in asked and "q" * 9 in asked and "{{" not in asked
    assert 'Not {this}, nor {"input": 1}.' in asked


def test_a_prompt_of_a_user_without_places_gets_the_material(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    name = own(api, "Is it short?", ground_truth=True, num_judges=1, output_type="boolean")
    score(api, name, make_trace(input="q", output="a", dataset_output="e"))
    asked = provider.requests[-1]["messages"][-1]["content"]
    assert asked.startswith("Is it short?")
    assert re.findall(r"<(\w+)>", asked) == ["prompt", "answer", "expected"]
    told = score(api, name, make_trace(input="q", output="a"))
    assert told["status_type"] == "not_applicable"


def test_examples_and_fields_of_a_users_template(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    example = {"generation_prompt_and_response": "this", "evaluating_response": '{"score": 1}'}
    template = {
        "template": "How many words has {{output}}?",
        "metric_system_prompt": "You count.",
        "value_field_name": "score",
        "explanation_field_name": "why",
        "metric_few_shot_examples": [example],
    }
    name = own(api, chain_poll_template=template, output_type="count", num_judges=1)
    provider.script = lambda body: Reply(said(body, '{"why": "I counted", "score": 7}'))
    told = score(api, name, make_trace())
    assert (told["value"], told["explanation"]) == (7, "I counted")
    messages = provider.requests[-1]["messages"]
    assert [one["role"] for one in messages] == ["system", "user", "assistant", "user"]
    assert messages[0]["content"].startswith("You count.")
    assert '"score": a whole number' in messages[0]["content"]
    assert (messages[1]["content"], messages[2]["content"]) == ("this", '{"score": 1}')


def test_a_place_that_there_is_not_is_named(
    api: Any, provider: ModelServer, make_trace: Any
) -> None:
    name = own(api, "Is {{outptu}} short?")
    told = score(api, name, make_trace())
    assert told["status_type"] == "failed"
    assert "{{outptu}}" in told["message"]
    assert provider.requests == []


def test_an_own_metric_without_a_prompt_says_so(api: Any, make_trace: Any) -> None:
    made = api.ok("POST", "/scorers", {"name": "empty", "scorer_type": "llm"})
    told = score(api, made["id"], make_trace())
    assert "no version with a prompt" in told["message"]


def test_versions_of_prompts_are_honoured(api: Any, provider: ModelServer, make_trace: Any) -> None:
    name = own(api, "First {{output}}", num_judges=1)
    chosen = scorer(api, name)
    second = {"user_prompt": "Second {{output}}", "num_judges": 2}
    api.ok("POST", f"/scorers/{chosen['id']}/version/llm", second)
    told = score(api, name, make_trace())
    assert (told["num_judges"], told["metadata"]["scorer_version"]) == (2, 2)
    first = api.ok("GET", f"/scorers/{chosen['id']}/version?version=1")
    told = score(api, name, make_trace(), scorer_version=first)
    assert (told["num_judges"], told["metadata"]["scorer_version"]) == (1, 1)
    assert "First" in provider.requests[-1]["messages"][-1]["content"]


def test_the_rows_of_a_prompt_run_are_scored(api: Any, provider: ModelServer) -> None:
    def answer(body: dict[str, Any]) -> Reply:
        first = body["messages"][0]["content"]
        return judge()(body) if first.startswith("You judge") else Reply(said(body, "Paris"))

    provider.script = answer
    api.dataset([{"input": "France", "output": "Paris"}, {"input": "Spain", "output": "Madrid"}])
    template = {"name": "capitals", "template": "Capital of {{input}}?"}
    version = api.ok("POST", "/templates", template)["selected_version_id"]
    names = ("Correctness", "Exact Match", "Uncertainty")
    found = [scorer(api, name) for name in names]
    api.experiment(
        trigger=True,
        dataset={"dataset_id": api.known["d"], "version_index": 1},
        prompt_template_version_id=version,
        prompt_settings={"model_alias": "gpt-4.1-mini"},
        scorers=[{"id": one["id"], "scorer_type": one["scorer_type"]} for one in found],
    )
    settle(api)
    found = api.search("traces")
    assert [one["metrics"]["correctness"] for one in found] == [True, True]
    assert sorted(one["metrics"]["exact_match"] for one in found) == [False, True]
    assert all(one["metrics"]["uncertainty"] == pytest.approx(0.3935, abs=1e-4) for one in found)
    shown = api.ok("GET", "/projects/{p}/experiments/{e}")
    assert shown["aggregate_metrics"]["average_exact_match"] == 0.5
