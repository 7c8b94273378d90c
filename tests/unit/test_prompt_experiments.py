"""Experiments that the server runs, as users of the SDK meet them."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from _model_server import ModelServer, Reply, error, model_server, said

from galileo_ext import (
    ConfigurationError,
    ExperimentFailedError,
    ExperimentTimeoutError,
    Galileo,
    HTTPValidationError,
    LocalMetricConfig,
    NotFoundError,
    PromptRunSettings,
    aio,
    create_dataset,
    create_project,
    create_prompt,
    get_experiments,
    list_experiment_groups,
    load_experiment,
    run_experiment,
)
from galileo_ext.run.hosted import whole_settings

MISSING = "00000000-0000-4000-8000-000000000000"
ECHO = {"model_alias": "echo"}
ROWS: list[dict[str, Any]] = [
    {"input": {"name": "Ada"}, "output": "Hello Ada"},
    {"input": {"name": "Bob"}, "output": "Hello Bob"},
    {"input": {"name": "Cy"}, "output": "Hello Cy"},
]


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A model provider, and its address in the environment."""
    with model_server() as server:
        monkeypatch.setenv("GALILEO_EXT_LLM_BASE_URL", server.url)
        yield server


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch, provider: ModelServer) -> Iterator[Galileo]:
    monkeypatch.setenv("GALILEO_PROJECT", "zoo")
    with Galileo.embedded(":memory:") as client:
        create_project("zoo")
        create_dataset("people", ROWS)
        create_prompt("hello", "Hello {{name}}")
        yield client


def test_a_prompt_runs_over_a_dataset(client: Galileo) -> None:
    result = run_experiment(
        "first",
        prompt_template=create_prompt("greet", "Hello {{name}}"),
        prompt_settings=ECHO,
        dataset="people",
        experiment_tags={"env": "ci"},
        experiment_group="greetings",
    )
    assert result["experiment"].name == "first"
    assert result["link"].endswith(f"/experiments/{result.experiment.id}")
    result.wait(timeout=20)
    assert [row.output for row in result.rows] == ["Hello Ada", "Hello Bob", "Hello Cy"]
    assert [row.expected for row in result.rows] == [row["output"] for row in ROWS]
    assert [row.input for row in result.rows] == [row["input"] for row in ROWS]
    assert [row.index for row in result.rows] == [0, 1, 2]
    assert (result.total, result.failed, result.status) == (3, 0, "stored")
    about = result.experiment.to_dict()
    assert about["prompt"]["name"] == "greet"
    assert about["experiment_group_name"] == "greetings"
    assert about["tags"]["generic"][0]["key"] == "env"


def test_while_it_runs_it_says_so(client: Galileo, provider: ModelServer) -> None:
    provider.script = lambda body: Reply(said(body), delay=0.5)
    result = run_experiment(
        "slow", prompt_template="hello", prompt_settings={"model_alias": "m"}, dataset="people"
    )
    assert result.status == "running"
    assert "'slow' is running: 0 rows so far" in result.message
    with pytest.raises(ExperimentTimeoutError, match="rows are being made"):
        result.wait(timeout=0.1)
    assert "3 of 3 rows succeeded" in result.wait(timeout=20).message


def test_rows_that_fail_are_failures_of_the_result(client: Galileo, provider: ModelServer) -> None:
    bad = lambda body: error(400, "no") if "Bob" in str(body) else Reply(said(body))  # noqa: E731 - a script
    provider.script = bad
    result = run_experiment(
        "mixed", prompt_template="hello", prompt_settings={"model_alias": "m"}, dataset="people"
    ).wait(timeout=20)
    [failure] = result.failures
    assert failure.error is not None
    assert (failure.index, failure.error.type) == (1, "BadRequestError")
    assert (result.total, result.ok, result.failed) == (3, 2, 1)


def test_a_job_that_fails_ends_the_wait_with_its_error(
    client: Galileo, provider: ModelServer
) -> None:
    provider.script = lambda body: error(401, "that key is no good")
    result = run_experiment(
        "locked out",
        prompt_template="hello",
        prompt_settings={"model_alias": "m"},
        dataset="people",
    )
    with pytest.raises(ExperimentFailedError, match="that key is no good"):
        result.wait(timeout=20)


def test_generated_outputs_are_taken_from_the_dataset(client: Galileo) -> None:
    create_dataset("generated", [{"input": "q", "output": "a", "generated_output": "g"}])
    result = run_experiment("outputs", dataset_name="generated").wait(timeout=20)
    assert [(row.input, row.output, row.expected) for row in result.rows] == [("q", "g", "a")]


def test_a_dataset_without_generated_outputs(client: Galileo) -> None:
    with pytest.raises(HTTPValidationError, match="generated_output") as caught:
        run_experiment("none", dataset="people")
    assert caught.value.error_code == 3512
    assert get_experiments() == []


def test_metrics_are_computed_by_the_server(client: Galileo) -> None:
    result = run_experiment(
        "scored",
        prompt_template="hello",
        prompt_settings=PromptRunSettings(model_alias="m"),
        dataset="people",
        metrics=["uncertainty"],
    )
    assert result.server_metrics == ["uncertainty"]
    result.wait(timeout=30)
    # The provider gives every token the log probability -0.5.
    assert result.metrics["uncertainty"].mean == pytest.approx(1 - math.exp(-0.5))


def test_to_await(client: Galileo) -> None:
    async def main() -> list[Any]:
        result = await aio.run_experiment(
            "async", prompt_template="hello", prompt_settings=ECHO, dataset="people"
        )
        loaded = await aio.wait_for_experiment(result.name, timeout=20)
        return [row.output for row in loaded.rows]

    assert asyncio.run(main()) == ["Hello Ada", "Hello Bob", "Hello Cy"]


def test_on_error_is_not_called_and_that_is_said(
    client: Galileo, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="galileo_ext"):
        run_experiment(
            "warned",
            prompt_template="hello",
            prompt_settings=ECHO,
            dataset="people",
            on_error=lambda error: None,
        )
    assert "on_error is not called" in caplog.text


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"function": str}, "not both"),
        ({"dataset": None}, "a dataset is needed"),
        ({"dataset": ROWS}, "dataset is a list. create_dataset"),
        ({"dataset": Path("rows.csv")}, "create_dataset"),
        ({"dataset": "peple"}, "Did you mean 'people'"),
        ({"dataset_name": "people"}, "2 are given"),
        ({"metrics": [exact]}, "the server computes the metrics"),
        ({"metrics": [LocalMetricConfig(name="x", scorer_fn=exact)]}, "the server computes"),
        ({"metrics": ["Correctnes"]}, "Did you mean 'Correctness'"),
        ({"prompt_template": "helo"}, "Did you mean 'hello'"),
        ({"prompt_template": ""}, "prompt_template is ''"),
        ({"prompt_template": 3}, "prompt_template is 3"),
        ({"prompt_template": None}, "there is none"),
        ({"prompt_settings": 3}, "prompt_settings is 3"),
        ({"prompt_settings": {"modl": "m"}}, "prompt_settings has 'modl'"),
        ({"prompt_settings": {**ECHO, "n": 2}}, "n is 2"),
        ({"max_concurrency": 4}, "max_concurrency is for a function"),
        ({"retries": 2}, "retries is for a function"),
        ({"repetitions": 2}, "repetitions is for a function"),
        ({"limit": 2}, "limit is for a function"),
        ({"resume": "last"}, "resume is for a function"),
        ({"cache": "use"}, "cache is for a function"),
        ({"dry_run": True}, "dry_run is for a function"),
        ({"strict": False}, "strict is for a function"),
        ({"progress": True}, "progress is for a function"),
        ({"project": "zo"}, "Did you mean 'zoo'"),
    ],
)
def test_what_cannot_work_is_refused_and_leaves_nothing_behind(
    client: Galileo, arguments: dict[str, Any], text: str
) -> None:
    given: dict[str, Any] = {
        "prompt_template": "hello",
        "prompt_settings": ECHO,
        "dataset": "people",
        **arguments,
    }
    with pytest.raises(ValueError, match=text):
        run_experiment("x", **given)
    assert get_experiments() == []
    assert [group.name for group in list_experiment_groups()] in ([], ["Ungrouped"])


def test_a_text_is_taken_for_the_name_of_a_prompt(client: Galileo) -> None:
    with pytest.raises(ValueError, match="no prompt named") as caught:
        run_experiment("x", prompt_template="Say {{input}}", dataset="people")
    assert "create_prompt" in str(caught.value.__notes__)


def test_an_unknown_group_creates_nothing(client: Galileo) -> None:
    with pytest.raises(NotFoundError) as caught:
        run_experiment(
            "x",
            prompt_template="hello",
            prompt_settings=ECHO,
            dataset="people",
            experiment_group_id=MISSING,
        )
    assert caught.value.error_code == 3520
    assert get_experiments() == []


def test_a_taken_name_gets_the_time(client: Galileo) -> None:
    for _ in range(2):
        result = run_experiment(
            "same", prompt_template="hello", prompt_settings=ECHO, dataset="people"
        )
    assert re.fullmatch(r"same \d{4}-\d\d-\d\d at .*", result.name)
    with pytest.raises(ValueError, match="'same' exists"):
        run_experiment(
            "same",
            prompt_template="hello",
            prompt_settings=ECHO,
            dataset="people",
            if_exists="error",
        )


def test_one_request_creates_and_starts(client: Galileo) -> None:
    sent: list[httpx.Request] = []

    async def note(request: httpx.Request) -> None:
        sent.append(request)

    async def main() -> None:
        client.async_http.event_hooks["request"].append(note)
        await aio.run_experiment(
            "one", prompt_template="hello", prompt_settings=ECHO, dataset="people"
        )

    asyncio.run(main())
    posted = [r for r in sent if r.method == "POST" and r.url.path.endswith("/experiments")]
    assert len(posted) == 1
    body = json.loads(posted[0].content)
    assert body["trigger"] is True
    assert body.keys() == {
        "name",
        "task_type",
        "dataset",
        "prompt_template_version_id",
        "prompt_settings",
        "trigger",
    }


def test_settings_are_sent_whole() -> None:
    """The service starts no run where a setting is missing."""
    sent = whole_settings(None).to_dict()
    assert sent == {
        "logprobs": True,
        "top_logprobs": 5,
        "echo": False,
        "n": 1,
        "reasoning_effort": "medium",
        "verbosity": "medium",
        "deployment_name": None,
        "model_alias": "GPT-4o",
        "temperature": 0.8,
        "max_tokens": 256,
        "stop_sequences": None,
        "top_p": 1.0,
        "top_k": 40,
        "frequency_penalty": 0.0,
        "presence_penalty": 0.0,
        "tools": None,
        "tool_choice": None,
        "response_format": None,
    }
    assert whole_settings({"n": 3}).to_dict().keys() == sent.keys()
    assert whole_settings(PromptRunSettings(model_alias="m")).to_dict()["temperature"] is None
    chosen = {"tool_choice": {"type": "function", "function": {"name": "f"}}}
    assert whole_settings(chosen).to_dict()["tool_choice"] == chosen["tool_choice"]


def test_an_experiment_is_loaded_with_its_rows(client: Galileo) -> None:
    run_experiment("again", prompt_template="hello", prompt_settings=ECHO, dataset="people").wait(
        timeout=20
    )
    loaded = load_experiment("again")
    assert [row.output for row in loaded.rows] == ["Hello Ada", "Hello Bob", "Hello Cy"]
    assert loaded.latency.calls == 3


def test_models_that_are_not_set_up_as_they_should_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GALILEO_EXT_LLM_MODELS", str(tmp_path / "none.toml"))
    with pytest.raises(ConfigurationError, match=r"none\.toml"), Galileo.embedded(":memory:"):
        create_project("zoo")
