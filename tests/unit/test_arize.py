"""galileo_ext.arize over the embedded server: by name or id, whole lists, values that come back."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from arize_api.models import Experiment

from galileo_ext import (
    AmbiguousNameError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    Galileo,
    IdNotFoundError,
    NameNotFoundError,
    PaginationError,
    RateLimitError,
    arize,
    create_project,
    list_projects,
    load_experiment,
)
from galileo_ext.aio import arize as aio_arize
from galileo_ext.arize import Arize, ArizeSettings, Run, run_data

EXAMPLES = [{"input": "2+2?", "output": "4"}, {"input": "3+3?", "tags": ["x"], "n": 1.5}]


@pytest.fixture
def connection() -> Iterator[Arize]:
    with Arize.embedded(":memory:") as opened:
        yield opened


def answering(*answers: httpx.Response) -> tuple[Arize, list[httpx.Request]]:
    """A connection whose server says this, one after the other."""
    sent: list[httpx.Request] = []
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return left.pop(0)

    return Arize("key-1234", transport=httpx.MockTransport(answer)), sent


def test_datasets_and_examples(connection: Arize) -> None:
    made = arize.create_dataset("qa", EXAMPLES)
    assert arize.get_dataset("qa") == arize.get_dataset(made.id) == made
    assert made.versions
    listed = arize.list_examples("qa")
    assert [{k: e[k] for k in x} for e, x in zip(listed, EXAMPLES, strict=True)] == EXAMPLES
    added = arize.append_examples(made.id, [{"input": "late"}])
    assert [example["id"] for example in arize.list_examples("qa")][2:] == added
    before = arize.list_examples("qa", version=made.versions[-1].id)
    assert before == listed
    assert [dataset.name for dataset in arize.list_datasets()] == ["qa"]
    assert [dataset.name for dataset in arize.list_datasets(space="default")] == ["qa"]
    arize.delete_dataset("qa")
    assert arize.list_datasets() == []


@pytest.mark.parametrize(
    "output",
    ["text", "", " 4 ", '{"a": 1}', 4, 4.5, True, False, None, [], [1, "a", None], {}, {"a": [1]},
     "naïve ☃", 10**30, 0],
)  # fmt: skip
def test_outputs_come_back_as_what_they_were(connection: Arize, output: Any) -> None:
    arize.create_experiment("e", [{"output": output, "model": "m"}])
    (run,) = arize.list_runs("e")
    assert run.output == output
    assert type(run.output) is type(output)
    assert run.columns == {"model": "m"}


def test_columns_and_evaluations_come_back(connection: Arize) -> None:
    dataset = arize.create_dataset("qa", EXAMPLES)
    example = arize.list_examples(dataset)[0]["id"]
    columns = {
        "latency": 12.5,
        "nested": {"a": [1, None, {"b": "c"}]},
        "nothing": None,
        "eval.exact.score": 1,
        "eval.exact.label": "ok",
        "eval.exact.explanation": "same",
    }
    failed = {"example_id": example, "output": None, "error": "ValueError: no"}
    made = arize.create_experiment(
        "e", [{"example_id": example, "output": "4", **columns}, failed], dataset="qa"
    )
    assert made.dataset_id == dataset.id
    good, bad = arize.list_runs("e", dataset="qa")
    assert good == Run("4", example, columns=columns, id=good.id)
    assert bad == Run(None, example, error="ValueError: no", id=bad.id)


def test_runs_that_were_read_can_be_stored_again(connection: Arize) -> None:
    arize.create_experiment("e", [{"output": {"a": 1}, "x": None}, {"output": None, "error": "E"}])
    arize.create_experiment("again", arize.list_runs("e"))
    first, again = arize.list_runs("e"), arize.list_runs("again")
    assert [(r.output, r.error, r.columns) for r in first] == [
        (r.output, r.error, r.columns) for r in again
    ]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ({"output": float("nan")}, "field 'output' is nan"),
        ({"output": object()}, "field 'output' cannot be sent as JSON"),
        ({"output": "\ud800"}, "field 'output' cannot be sent"),
        ({"output": "x", "when": {1, 2}}, "field 'when' cannot be sent"),
        ({"output": "x", "id": "7"}, "'id', which is the service's own"),
        ({"output": "x", 3: 4}, "has a field 3"),
        ({"output": "x", "example_id": 7}, "the example_id 7"),
        ({"model": "m"}, "has no 'output'"),
        ("text", "is a str"),
    ],
)
def test_a_run_that_cannot_be_sent_is_refused_before_anything_is(
    connection: Arize, run: Any, words: str
) -> None:
    with pytest.raises(ValueError, match="Run 1") as caught:
        arize.create_experiment("e", [{"output": "fine"}, run])
    assert words in str(caught.value)
    assert arize.list_experiments() == []


@pytest.mark.parametrize("name", ["", "x" * 256, 'a"b', "a\\b", None])
def test_a_name_that_cannot_be_is_refused(connection: Arize, name: Any) -> None:
    with pytest.raises(ValueError, match="name is"):
        arize.create_experiment(name, [{"output": "x"}])


def test_nothing_is_no_experiment_and_no_dataset(connection: Arize) -> None:
    with pytest.raises(ValueError, match="no runs"):
        arize.create_experiment("e", [])
    with pytest.raises(ValueError, match="no examples"):
        arize.create_dataset("d", [])
    with pytest.raises(ValueError, match="'created_at', which is the service's own"):
        arize.create_dataset("d", [{"created_at": 1}])


def test_on_a_dataset_every_run_names_its_example(connection: Arize) -> None:
    arize.create_dataset("qa", EXAMPLES)
    with pytest.raises(ValueError, match="Run 0 has the example_id None"):
        arize.create_experiment("e", [{"output": "x"}], dataset="qa")


def test_more_runs_than_a_request_may_have(connection: Arize) -> None:
    runs = [{"output": number} for number in range(2345)]
    made = arize.create_experiment("many", runs)
    assert [run.output for run in arize.iter_runs(made, prefetch=True)] == list(range(2345))
    ids = arize.append_runs("many", [{"output": "last"}])
    assert arize.list_runs(made.id)[-1].id == ids[0]


def test_requests_are_within_the_limit_of_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_data, "MOST_BYTES", 5000)
    items = [{"output": "x" * size} for size in (1000, 1000, 2500, 3000, 10)]
    cut = list(run_data.batches("Run", items))
    assert [len(batch) for batch in cut] == [2, 1, 2]
    assert [item for batch in cut for item in batch] == items
    with pytest.raises(
        ValueError, match=r"Run 5 has 4,0.. bytes as JSON; a request may have 5,000"
    ):
        run_data.batches("Run", [*items, {"output": "x" * 4000}])


def test_names_and_ids(connection: Arize) -> None:
    made = arize.create_experiment("nightly", [{"output": "x"}])
    assert arize.get_experiment("nightly") == arize.get_experiment(made.id) == made
    with pytest.raises(NameNotFoundError, match="Did you mean 'nightly'"):
        arize.get_experiment("nightl")
    arize.delete_experiment(made.id)
    with pytest.raises(IdNotFoundError):
        arize.get_experiment(made.id)
    with pytest.raises(ConflictError, match="'twice'"):
        for _ in range(2):
            arize.create_experiment("twice", [{"output": "x"}])


def test_a_name_in_the_form_of_an_id_is_found(connection: Arize) -> None:
    arize.create_experiment("YTpi", [{"output": "x"}])
    assert arize.get_experiment("YTpi").name == "YTpi"


def test_an_ambiguous_name_says_which_ids_have_it(connection: Arize) -> None:
    arize.create_dataset("a", EXAMPLES)
    example = arize.list_examples("a")[0]["id"]
    made = [
        arize.create_experiment("same", [{"output": "x"}]).id,
        arize.create_experiment("same", [{"output": "x", "example_id": example}], dataset="a").id,
    ]
    with pytest.raises(AmbiguousNameError) as caught:
        arize.get_experiment("same")
    assert sorted(caught.value.ids) == sorted(made)
    assert arize.get_experiment("same", dataset="a").id == made[1]


def test_spaces(connection: Arize) -> None:
    (space,) = arize.list_spaces()
    assert arize.get_space("default") == arize.get_space(space.id) == space
    with pytest.raises(NameNotFoundError, match="space named 'other'"):
        arize.create_dataset("qa", EXAMPLES, space="other")
    elsewhere, sent = answering()
    with pytest.raises(ValueError, match="ARIZE_SPACE_ID"):
        arize.create_dataset("qa", EXAMPLES, client=elsewhere)
    assert not sent


def test_annotations(connection: Arize) -> None:
    arize.create_experiment("e", [{"output": "x"}])
    (run,) = arize.list_runs("e")
    arize.annotate_runs("e", {run.id: [{"name": "good", "score": 1.5, "text": "yes"}]})
    (annotation,) = arize.list_runs("e")[0].annotations
    assert (annotation.name, annotation.score, annotation.text) == ("good", 1.5, "yes")
    with pytest.raises(ValueError, match="expected a name and any of"):
        arize.annotate_runs("e", {run.id: [{"name": "good", "stars": 5}]})


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_in_and_out(connection: Arize, library: Any) -> None:
    pytest.importorskip(library)
    arize.create_dataset("qa", [{"input": "a", "n": 1}, {"input": "b", "n": None}])
    frame = arize.get_examples_frame("qa", library=library)
    assert list(frame["input"]) == ["a", "b"]
    arize.create_dataset("copy", frame[["input", "n"]])
    assert [example["n"] for example in arize.list_examples("copy")] == [1, None]
    arize.create_experiment("e", [{"output": {"a": 1}, "eval.x.score": 0.5}])
    runs = arize.get_runs_frame("e", library=library)
    assert list(runs["eval.x.score"]) == [0.5]
    assert list(runs["output"]) == [{"a": 1}]


def test_the_asynchronous_world() -> None:
    async def work() -> None:
        async with Arize.embedded(":memory:"):
            await aio_arize.create_dataset("qa", EXAMPLES)
            (example, _) = await aio_arize.list_examples("qa")
            runs = [{"output": 4, "example_id": example["id"]}] * 1001
            await aio_arize.create_experiment("e", runs, dataset="qa")
            outputs = [run.output async for run in aio_arize.iter_runs("e", prefetch=True)]
            assert outputs == [4] * 1001
            with pytest.raises(NameNotFoundError):
                await aio_arize.get_experiment("other")

    asyncio.run(work())


@pytest.mark.parametrize("name", arize.__all__)
def test_both_worlds_have_the_same_names(name: str) -> None:
    ours, theirs = getattr(arize, name), getattr(aio_arize, name)
    assert ours.__doc__
    if name in ("Arize", "ArizeSettings", "Run"):
        assert ours is theirs
        return
    assert inspect.iscoroutinefunction(theirs) or inspect.isasyncgenfunction(theirs)
    assert list(inspect.signature(ours).parameters) == list(inspect.signature(theirs).parameters)
    assert dir(arize) == arize.__all__


def test_importing_does_no_work() -> None:
    code = "import galileo_ext.arize, sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & {"httpx", "attr", "arize_api", "asyncio"}


def test_ids_are_quoted_in_paths() -> None:
    page = {"experiment_runs": [], "pagination": {"has_more": False}}
    found = {"id": "a/b=:+c", "name": "e", "created_at": "2026-01-01T00:00:00Z",
             "updated_at": "2026-01-01T00:00:00Z"}  # fmt: skip
    client, sent = answering(httpx.Response(200, json=page))
    assert arize.list_runs(Experiment.from_dict(found), client=client) == []
    assert sent[0].url.raw_path.split(b"?")[0] == b"/v2/experiments/a%2Fb%3D%3A%2Bc/runs"
    assert sent[0].headers["authorization"] == "Bearer key-1234"


def test_a_search_that_met_429_is_repeated_and_a_creation_waits() -> None:
    busy = httpx.Response(429, headers={"Retry-After": "0"}, json={"title": "Busy", "status": 429})
    page = {"spaces": [], "pagination": {"has_more": False}}
    client, sent = answering(busy, httpx.Response(200, json=page))
    assert arize.list_spaces(client=client) == []
    assert len(sent) == 2
    busy = [
        httpx.Response(429, headers={"Retry-After": "0"}, json={"title": "Busy", "status": 429})
        for _ in range(9)
    ]
    client, sent = answering(*busy)
    with pytest.raises(RateLimitError, match="Busy"):
        arize.list_spaces(client=client)
    assert len(sent) == 4


def test_errors_name_what_to_check_and_survive_pickling() -> None:
    problem = {"title": "Unauthorized", "status": 401, "detail": "no key-1234", "request_id": "r1"}
    refusal = httpx.Response(
        401, content=json.dumps(problem), headers={"content-type": "application/problem+json"}
    )
    client, _ = answering(refusal)
    with pytest.raises(AuthenticationError) as caught:
        arize.list_spaces(client=client)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert "Check ARIZE_API_KEY" in str(error)
        assert "key-1234" not in str(error) + repr(error)
        assert error.request_id == "r1"
    assert "key-1234" not in repr(client) + repr(client.settings)


@pytest.mark.parametrize(
    "pagination", [{"has_more": True}, {"has_more": True, "next_cursor": "same"}]
)
def test_a_list_that_cannot_end_is_an_error(pagination: Any) -> None:
    space = {"id": "s", "name": "s", "created_at": "2026-01-01T00:00:00Z"}
    pages = [
        httpx.Response(200, json={"spaces": [space], "pagination": pagination}) for _ in range(3)
    ]
    client, _ = answering(*pages)
    with pytest.raises(PaginationError):
        arize.list_spaces(client=client)


def test_a_connection_of_the_other_kind_is_refused(connection: Arize) -> None:
    with pytest.raises(TypeError, match="client is a Galileo; expected an Arize connection"):
        arize.list_spaces(client=Galileo.embedded(":memory:"))  # type: ignore[arg-type]  # that is the point


def test_blocks_of_both_kinds_do_not_hide_each_other() -> None:
    with Arize.embedded(":memory:"), Galileo.embedded(":memory:"):
        create_project("p")
        assert [project.name for project in list_projects()] == ["p"]
        assert [space.name for space in arize.list_spaces()] == ["default"]


def test_one_file_for_both(tmp_path: Any) -> None:
    path = tmp_path / "g.db"
    with Arize.embedded(path), Galileo.embedded(path):
        runs = [
            {"output": "4", "input": "2+2?", "eval.exact.score": 1.0, "latency": 1500},
            {"output": None, "error": "ValueError: no"},
        ]
        arize.create_experiment("nightly", runs)
        result = load_experiment("nightly", project="default")
        assert (result.total, result.failed) == (2, 1)
        assert result.metrics["exact"].mean == 1.0
        good, bad = result.rows
        assert (good.input, good.output, good.duration) == ("2+2?", "4", 1.5)
        assert (str(bad.error), bad.output) == ("ValueError: no", None)


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ({}, "https://api.arize.com"),
        ({"api_host": "eu.arize.com"}, "https://eu.arize.com"),
        ({"api_host": "127.0.0.1:9000"}, "http://127.0.0.1:9000"),
        ({"api_host": "127.0.0.1", "api_port": 9}, "http://127.0.0.1:9"),
        ({"api_host": "h", "api_port": "8", "api_scheme": "http"}, "http://h:8"),
        ({"api_host": "http://h:8/"}, "http://h:8"),
    ],
)
def test_addresses(given: Any, url: str) -> None:
    assert Arize("k", **given).settings.api_url == url


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"api_host": "http://h", "api_scheme": "http"}, "leave api_scheme out"),
        ({"api_host": "h:1", "api_port": 2}, "leave api_port out"),
        ({"api_port": "x"}, "api_port is 'x'"),
        ({"api_port": 70000}, "api_port is '70000'"),
        ({"api_scheme": "ftp"}, "api_scheme is 'ftp'"),
        ({"api_host": "h/v2"}, "without a path"),
        ({"api_key": ""}, "api_key is empty; leave it out .None. to use ARIZE_API_KEY"),
        ({"mode": "local"}, "mode is 'local'"),
        ({"api_key": "a\nb"}, "not shown"),
    ],
)
def test_settings_that_cannot_be(given: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Arize(**{"api_key": "k", **given})


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ArizeSettings.resolve().mode == "embedded"
    monkeypatch.setenv("ARIZE_API_HOST", "localhost")
    with pytest.raises(ConfigurationError, match=r"'localhost' .by ARIZE_API_HOST.*ARIZE_API_KEY"):
        ArizeSettings.resolve()
    monkeypatch.setenv("ARIZE_API_KEY", "secret")
    monkeypatch.setenv("ARIZE_API_PORT", "8089")
    monkeypatch.setenv("ARIZE_API_SCHEME", "https")
    monkeypatch.setenv("ARIZE_SPACE_ID", "s")
    settings = Arize.from_env().settings
    assert (settings.api_url, settings.space) == ("https://localhost:8089", "s")
    assert settings.headers == {"Authorization": "Bearer secret"}
    monkeypatch.setenv("GALILEO_EXT_MODE", "embedded")
    assert Arize.from_env().settings.api_key is None
