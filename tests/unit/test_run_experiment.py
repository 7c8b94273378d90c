"""run_experiment from end to end, on the embedded server in this process."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from galileo_api.api.experiment import get_metric_settings_experiment
from galileo_api.api.trace import count_traces, query_traces
from galileo_api.models import LogRecordsQueryCountRequest, LogRecordsQueryRequest

import galileo_ext
from galileo_ext import (
    ExperimentInterrupted,
    ExperimentResult,
    Galileo,
    GalileoMetrics,
    IncompleteUploadError,
    LocalMetricConfig,
    Metric,
    NameNotFoundError,
    NotFoundError,
    NotImplementedByServerError,
    aio,
    create_dataset,
    create_project,
    get_experiment,
    get_experiments,
    list_experiment_groups,
    run_experiment,
)

ROWS: list[dict[str, Any] | str] = [
    {"input": word, "ground_truth": word.upper(), "metadata": {"length": str(len(word))}}
    for word in ("ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibis", "jay")
]


def shout(word: str) -> str:
    return word.upper()


def exact(output: str, expected: str) -> bool:
    return output == expected


@pytest.fixture
def client() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:", project="zoo") as client:
        create_project("zoo")
        yield client


def stored(client: Galileo, result: ExperimentResult) -> list[dict[str, Any]]:
    body = LogRecordsQueryRequest(experiment_id=result.experiment.id, limit=1000)
    page = query_traces.sync(result.experiment.project_id, client=client.raw, body=body)
    return [record.to_dict() for record in page.records or []]


def test_the_whole_way(client: Galileo) -> None:
    result = run_experiment("loud", dataset=ROWS, function=shout, metrics=[exact])
    assert [row.output for row in result.rows] == [row["ground_truth"] for row in ROWS]  # type: ignore[index]  # dicts
    assert all(row.scores == {"exact": True} for row in result.rows)
    assert result.failures == []
    assert str(result.metrics["exact"]) == "1.000 (10 of 10 rows)"
    assert (result.upload.sent, result.upload.stored, result.upload.failed) == (10, 10, 0)
    assert result.complete and "has completed" in result.message
    assert result["experiment"] is result.experiment
    assert result["link"].endswith(f"/experiments/{result.experiment.id}")
    assert set(dict(result)) == {"experiment", "link", "message"}
    with pytest.raises(KeyError):
        result["rows"]
    assert result.experiment.num_traces == 10
    assert result.experiment.aggregate_metrics["average_exact"] == 1.0


def test_each_trace_holds_its_own_row(client: Galileo) -> None:
    def picky(word: str) -> str:
        if word == "dog":
            raise ValueError("no dogs")
        return word.upper()

    result = run_experiment("picky", dataset=ROWS, function=picky, metrics=[exact])
    traces = {trace["id"]: trace for trace in stored(client, result)}
    assert len(traces) == 10
    for row in result.rows:
        trace = traces[row.trace_id]
        assert trace["dataset_input"] == row.input
        assert trace["dataset_output"] == row.expected
        assert trace["dataset_metadata"] == row.metadata
        assert trace["input"] == row.input
        if row.error:
            assert (row.input, trace["status_code"]) == ("dog", 500)
            assert not trace.get("output")
            assert trace["user_metadata"]["galileo_ext.error"] == "ValueError: no dogs"
        else:
            assert trace["output"] == row.output
            assert trace["metrics"]["exact"] in (True, 1)


def test_means_say_on_how_many_rows_they_rest(client: Galileo) -> None:
    def picky(word: str) -> str:
        if word == "dog":
            raise ValueError("no dogs")
        return word.upper()

    def unsure(output: str) -> float:
        if output == "CAT":
            raise RuntimeError("cannot judge cats")
        return 0.5

    result = run_experiment("m", dataset=ROWS, function=picky, metrics=[exact, unsure])
    assert str(result.metrics["exact"]) == "1.000 (9 of 10 rows)"
    assert str(result.metrics["unsure"]) == "0.500 (8 of 10 rows)"
    assert result.metrics["unsure"].failed == 1
    assert [row.input for row in result.failures] == ["dog"]
    assert "9 of 10 rows succeeded" in result.message
    assert "failed: ValueError: no dogs" in str(result)
    assert "1.000 (9 of 10 rows)" in str(result)


def test_asynchronous_functions_and_the_asynchronous_entrance(client: Galileo) -> None:
    async def ashout(word: str) -> str:
        await asyncio.sleep(0)
        return word.upper()

    loops = []

    async def on_loop(word: str) -> str:
        loops.append(asyncio.get_running_loop())
        return word.upper()

    async def inside() -> tuple[ExperimentResult, ExperimentResult]:
        ours = await aio.run_experiment("a", dataset=ROWS, function=on_loop, metrics=[exact])
        assert set(loops) == {asyncio.get_running_loop()}
        # A synchronous call from inside a running loop, as in a notebook.
        return ours, run_experiment("b", dataset=ROWS, function=ashout, metrics=[exact])

    for result in (run_experiment("c", dataset=ROWS, function=ashout), *asyncio.run(inside())):
        assert [row.output for row in result.rows] == [row["ground_truth"] for row in ROWS]  # type: ignore[index]  # dicts
        assert result.complete


def test_datasets_by_object_id_name_and_file(client: Galileo, tmp_path: Path) -> None:
    dataset = create_dataset("animals", ROWS)  # type: ignore[arg-type]  # dicts only
    jsonl = tmp_path / "animals.jsonl"
    jsonl.write_text("".join(json.dumps(row) + "\n" for row in ROWS))
    csv = tmp_path / "animals.csv"
    csv.write_text("input,ground_truth\nant,ANT\n")
    ways: list[dict[str, Any]] = [
        {"dataset": dataset},
        {"dataset": dataset.id},
        {"dataset": "animals"},
        {"dataset_id": dataset.id},
        {"dataset_name": "animals"},
        {"dataset": jsonl},
        {"dataset": str(jsonl)},
        {"dataset": csv},
    ]
    for way in ways:
        result = run_experiment("w", function=shout, metrics=[exact], **way)
        assert result.metrics["exact"].mean == 1.0, way
        assert len(result.rows) == (1 if way == {"dataset": csv} else 10)
        on_server = "dataset_id" in way or "dataset_name" in way or way["dataset"] not in (
            jsonl, str(jsonl), csv,
        )  # fmt: skip
        assert all((row.id is not None) == on_server for row in result.rows)
        if on_server:
            linked = result.experiment.dataset
            assert linked is not None and linked.dataset_id == dataset.id  # type: ignore[union-attr]  # set above


def test_groups_as_the_server_assigns_them(client: Galileo) -> None:
    create_dataset("animals", ROWS)  # type: ignore[arg-type]  # dicts only
    named = run_experiment("g1", dataset=ROWS, function=shout, experiment_group="nightly")
    by_dataset = run_experiment("g2", dataset="animals", function=shout)
    neither = run_experiment("g3", dataset=ROWS, function=shout)
    assert named.experiment.experiment_group_name == "nightly"
    assert by_dataset.experiment.experiment_group_name == "animals Experiment Group"
    assert neither.experiment.experiment_group_name == "Ungrouped"
    groups = {group.name: group for group in list_experiment_groups()}
    assert set(groups) == {"nightly", "animals Experiment Group", "Ungrouped"}
    again = run_experiment(
        "g4", dataset=ROWS, function=shout, experiment_group="other",
        experiment_group_id=groups["nightly"].id,
    )  # fmt: skip
    assert again.experiment.experiment_group_name == "nightly"
    in_group = get_experiments(experiment_group="nightly")
    assert {e.name for e in in_group} == {"g1", "g4"}
    assert {e.name for e in get_experiments(experiment_group_id=groups["nightly"].id)} == {
        "g1", "g4",
    }  # fmt: skip


MISSING = "11111111-1111-4111-8111-111111111111"


def test_a_missing_group_is_found_before_the_run_is_created(client: Galileo) -> None:
    with pytest.raises(NotFoundError) as caught:
        run_experiment("x", dataset=ROWS, function=shout, experiment_group_id=MISSING)
    assert (caught.value.status_code, caught.value.error_code) == (404, 3520)
    assert isinstance(caught.value, httpx.HTTPStatusError)
    assert get_experiments() == []


LOCAL_TWIN = LocalMetricConfig(name="correctness", scorer_fn=lambda step: 1)


def never(word: str) -> str:
    raise AssertionError("the function ran")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"experiment_name": ""}, "experiment_name"),
        ({"experiment_name": 3}, "experiment_name is 3"),
        ({"function": None}, "dataset is a list"),
        ({"function": "shout"}, "something to call"),
        ({"function": lambda: ""}, "too many positional"),
        ({"function": lambda word, metadata: word}, "missing a required argument: 'metadata'"),
        ({"function": lambda *, word: word}, "one argument, the input of a row"),
        ({"prompt_template": object()}, "not both"),
        ({"prompt_settings": {"model_alias": "m"}}, "prompt_settings"),
        ({"dataset": None}, "exactly one of dataset"),
        ({"dataset_name": "animals"}, "2 are given"),
        ({"dataset": []}, "no rows"),
        ({"dataset": {"input": ["a"]}}, "dataset is a dict"),
        ({"dataset": {"a", "b"}}, "dataset is a set"),
        ({"dataset": b"ab"}, "dataset is a bytes"),
        ({"dataset": iter(())}, "no rows"),
        ({"dataset": ["a", 3]}, r"dataset\[1\]"),
        ({"dataset": "animls"}, "Did you mean 'animals'"),
        ({"dataset": MISSING}, MISSING),
        ({"dataset": Path("nowhere.csv")}, "no file nowhere.csv"),
        ({"project": "zo"}, "Did you mean 'zoo'"),
        ({"project": "zoo", "project_id": MISSING}, "Both"),
        ({"project_id": "zoo"}, "not a project id"),
        ({"project_id": MISSING}, MISSING),
        ({"metrics": ["Correctnes"]}, "Did you mean 'Correctness'"),
        ({"metrics": [Metric(name="nope")]}, "no metric named 'nope'"),
        ({"metrics": [exact, exact]}, "Two metrics"),
        ({"metrics": [LOCAL_TWIN, "Correctness"]}, "one here, one that the server computes"),
        ({"metrics": [Metric(name="Correctness", version=1), "correctness"]}, "two versions"),
        ({"experiment_group": ""}, "experiment_group is ''"),
        ({"experiment_group_id": ""}, "experiment_group_id is ''"),
        ({"project": ""}, "project_name is ''"),
        ({"metrics": [3]}, "metrics has 3"),
        ({"max_concurrency": 0}, "max_concurrency is 0"),
        ({"max_concurrency": 1.5}, "max_concurrency is 1.5"),
        ({"if_exists": "append"}, "if_exists is 'append'"),
        ({"experiment_tags": {"k": 3}}, "experiment_tags"),
        ({"experiment_tags": ["a"]}, "experiment_tags is"),
        ({"experiment_tags": {"k" * 257: "v"}}, "1 to 256"),
        ({"on_error": 5}, "on_error is 5"),
        ({"metrics": "correctness"}, "expected a list of metrics"),
        ({"dataset": ""}, "dataset is empty"),
        ({"dataset": "typo.csv"}, "no dataset named 'typo.csv'"),
        ({"timeout": 0}, "timeout is 0"),
        ({"retries": -1}, "retries is -1"),
        ({"repetitions": 0}, "repetitions is 0"),
        ({"reducer": "men"}, "'mean'"),
        ({"repetitions": 2, "reducer": "pass@3"}, "pass@3"),
        ({"max_failures": 1.5}, "max_failures is 1.5"),
        ({"rate_limit": 0}, "0"),
        ({"executor": 3}, "executor is 3"),
        ({"cache": "on"}, "cache is 'on'"),
        ({"limit": 0}, "limit"),
    ],
)
def test_what_cannot_work_is_refused_and_leaves_nothing_behind(
    client: Galileo, arguments: dict[str, Any], text: str
) -> None:
    create_dataset("animals", ROWS)  # type: ignore[arg-type]  # dicts only
    given = {"experiment_name": "x", "dataset": ROWS, "function": never, **arguments}
    with pytest.raises(ValueError, match=text):
        run_experiment(**given)
    assert get_experiments() == []
    assert [group.name for group in list_experiment_groups()] in ([], ["Ungrouped"])


def test_a_file_of_another_kind_is_recognised(client: Galileo, tmp_path: Path) -> None:
    path = tmp_path / "rows.txt"
    path.write_text("a")
    with pytest.raises(NameNotFoundError) as caught:
        run_experiment("x", dataset=str(path), function=never)
    assert "There is such a file" in caught.value.__notes__[0]


def test_a_taken_name_gets_the_time_or_is_refused(client: Galileo) -> None:
    run_experiment("same", dataset=ROWS, function=shout)
    again = run_experiment("same", dataset=ROWS, function=shout)
    stamp = r"same \d{4}-\d\d-\d\d at \d\d:\d\d:\d\d\.\d{3}"
    assert re.fullmatch(stamp, again.name)
    with pytest.raises(ValueError, match="'same' exists"):
        run_experiment("same", dataset=ROWS, function=shout, if_exists="error")
    assert len(get_experiments()) == 2


def test_tags_and_hosted_metrics_are_registered(client: Galileo) -> None:
    result = run_experiment(
        "tagged",
        dataset=ROWS,
        function=shout,
        experiment_tags={"env": "ci"},
        metrics=[GalileoMetrics.correctness, "context_adherence", exact],
    )
    found = get_experiment(experiment_name="tagged")
    assert found is not None
    tags = found.to_dict()["tags"]["generic"]
    assert [(tag["key"], tag["value"]) for tag in tags] == [("env", "ci")]
    assert sorted(result.server_metrics) == ["context_adherence", "correctness"]
    settings = client.http.get(
        f"/projects/{result.experiment.project_id}/runs/{result.experiment.id}/scorer-settings"
    ).json()
    assert {s["name"] for s in settings["scorers"]} == {"correctness", "context_adherence"}


@pytest.mark.parametrize("group", [None, "closed"])
def test_a_metric_that_the_server_cannot_compute_leaves_nothing_behind(
    client: Galileo, group: str | None
) -> None:
    with pytest.raises(NotImplementedByServerError, match=r"Completeness \(SLM\).*Luna"):
        run_experiment(
            "closed",
            dataset=ROWS,
            function=shout,
            metrics=["Completeness (SLM)"],
            experiment_group=group,
        )
    assert get_experiments() == []
    assert list_experiment_groups() == []


def test_a_local_metric_config_works_as_in_the_official_sdk(client: Galileo) -> None:
    config = LocalMetricConfig(
        name="matches",
        scorer_fn=lambda step: int(step.output == step.dataset_output),
        scorable_types=["trace"],
    )
    result = run_experiment("local", dataset=ROWS, function=shout, metrics=[config])
    assert result.metrics["matches"].mean == 1.0
    assert {trace["metrics"]["matches"] for trace in stored(client, result)} == {1}


class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes everything on but the upload of traces, which it refuses."""

    def __init__(self, inner: Any, status: int) -> None:
        self.inner, self.status = inner, status

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/traces") and request.method == "POST":
            return httpx.Response(self.status, json={"detail": "no room"}, request=request)
        return await self.inner.handle_async_request(request)


@pytest.fixture
def refusing(client: Galileo) -> Iterator[Galileo]:
    client.http  # noqa: B018  # opens the embedded server
    transport = Broken(client._transport, 413)
    with Galileo.embedded(":memory:", project="zoo", transport=transport) as broken:
        yield broken


def test_traces_that_cannot_be_sent_are_counted_and_reported(
    refusing: Galileo, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = []
    result = run_experiment("lost", dataset=ROWS, function=shout, on_error=errors.append)
    assert (result.upload.sent, result.upload.stored, result.upload.failed) == (0, 0, 10)
    assert not result.complete and "is incomplete" in result.message
    assert "completed" not in result.message
    assert [type(e).__name__ for e in errors] == ["APIError", "IncompleteUploadError"]
    assert len(result.rows) == 10, "what was run is still in the result"
    with pytest.raises(IncompleteUploadError, match="0 of 10 traces") as caught:
        run_experiment("lost", dataset=ROWS, function=shout)
    assert len(caught.value.result.rows) == 10
    caplog.clear()
    with caplog.at_level(logging.WARNING, logger="galileo_ext"):
        run_experiment("lost", dataset=ROWS, function=shout, strict=False)
    messages = [record.getMessage() for record in caplog.records]
    assert any("could not be sent" in message for message in messages)
    assert any("is incomplete" in message for message in messages)


def test_an_interrupt_sends_what_is_finished_and_propagates(client: Galileo) -> None:
    def stop(word: str) -> str:
        if word == "eel":
            raise KeyboardInterrupt
        return word

    with pytest.raises(KeyboardInterrupt) as caught:
        run_experiment("stopped", dataset=ROWS, function=stop, max_concurrency=1)
    experiment = get_experiment(experiment_name="stopped")
    assert experiment is not None
    body = LogRecordsQueryCountRequest(experiment_id=experiment.id)
    count = count_traces.sync(experiment.project_id, client=client.raw, body=body)
    assert count.total_count == 4
    assert isinstance(caught.value, ExperimentInterrupted)
    partial = caught.value.result
    assert (partial.ok, partial.failed, partial.skipped) == (4, 0, 6)
    assert "was interrupted" in partial.message


def test_a_progress_bar_only_when_asked(client: Galileo, capfd: pytest.CaptureFixture[str]) -> None:
    run_experiment("quiet", dataset=ROWS, function=shout)
    assert capfd.readouterr() == ("", "")
    run_experiment("bar", dataset=ROWS, function=shout, progress=True)
    assert "10/10" in capfd.readouterr().err


class Unwritable(io.StringIO):
    """A standard error whose pipe nobody reads any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("progress", [None, True])
@pytest.mark.parametrize("stderr", [None, object(), Unwritable()])
def test_no_place_for_a_progress_bar_is_no_reason_to_fail(
    client: Galileo, monkeypatch: pytest.MonkeyPatch, stderr: Any, progress: bool | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    result = run_experiment("bar", dataset=ROWS, function=shout, progress=progress)
    assert result.complete and result.ok == 10


def test_rows_from_whatever_can_be_gone_through(client: Galileo) -> None:
    words = run_experiment("g", dataset=(row for row in ROWS), function=shout)
    assert [row.output for row in words.rows] == [row["ground_truth"] for row in ROWS]  # type: ignore[index]  # dicts


def test_a_column_called_expected_is_the_ground_truth_unless_there_is_one(client: Galileo) -> None:
    rows = [
        {"input": "ant", "expected": "ANT"},
        {"input": "bee", "expected": "later", "output": "BEE"},
    ]
    result = run_experiment("expected", dataset=rows, function=shout, metrics=[exact])
    assert [row.expected for row in result.rows] == ["ANT", "BEE"]
    assert [row.metadata for row in result.rows] == [{}, {"expected": "later"}]
    assert result.metrics["exact"].mean == 1.0


def test_a_metric_named_twice_is_asked_for_once(client: Galileo) -> None:
    twice: list[Any] = [GalileoMetrics.correctness, "correctness", Metric(name="Correctness")]
    result = run_experiment("twice", dataset=["a"], function=shout, metrics=twice)
    settings = get_metric_settings_experiment.sync(
        result.experiment.project_id, result.experiment.id, client=client.raw
    )
    assert [scorer.name for scorer in settings.scorers or []] == ["correctness"]
    assert result.server_metrics == ["correctness"]


def test_many_rows_in_several_batches(client: Galileo) -> None:
    many = [{"input": f"word {n}", "ground_truth": f"WORD {n}"} for n in range(1234)]
    result = run_experiment("many", dataset=many, function=shout, metrics=[exact])
    assert result.upload.stored == 1234
    assert result.metrics["exact"].mean == 1.0
    assert [row.index for row in result.rows] == list(range(1234))


def test_a_server_dataset_of_several_pages(client: Galileo) -> None:
    many = [{"input": f"word {n}"} for n in range(2345)]
    dataset = create_dataset("big", many)
    result = run_experiment("big", dataset=dataset, function=shout)
    assert [row.output for row in result.rows] == [f"WORD {n}" for n in range(2345)]


def test_the_result_prints_as_a_plain_table(client: Galileo) -> None:
    many = [{"input": f"word {n}\nwith a second line and more text than fits"} for n in range(12)]
    text = str(run_experiment("table", dataset=many, function=shout))
    assert "... 2 more rows" in text
    assert "word 0 with a second line and more te..." in text
    assert all(len(line) < 200 for line in text.splitlines()[1:])


def test_the_version_is_the_package_s() -> None:
    from importlib.metadata import version

    assert galileo_ext.__version__ == version("galileo-ext")


def test_a_dry_run_sends_nothing(client: Galileo) -> None:
    result = run_experiment("dry", dataset=ROWS, function=shout, metrics=[exact], dry_run=True)
    assert result.dry and result.ok == 10
    assert result.metrics["exact"].mean == 1.0
    assert result.message.endswith("Nothing was sent.")
    with pytest.raises(ValueError, match="dry run"):
        result.experiment  # noqa: B018  # the access is the test
    assert get_experiments() == []
    assert not Path(".galileo").exists()


def test_a_dry_run_needs_no_project_and_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", "key")
    monkeypatch.setenv("GALILEO_API_URL", "http://127.0.0.1:1")
    assert run_experiment("dry", dataset=ROWS, function=shout, dry_run=True).ok == 10
    with pytest.raises(ValueError, match="contradict"):
        run_experiment("dry", dataset=ROWS, function=shout, dry_run=True, resume="last")


def test_some_rows_only(client: Galileo) -> None:
    few = run_experiment("few", dataset=ROWS, function=shout, limit=3)
    assert [row.output for row in few.rows] == ["ANT", "BEE", "CAT"]
    assert few.complete and few.total == 3
    chosen = run_experiment("chosen", dataset=ROWS, function=shout, rows=[9, 0])
    assert [row.index for row in chosen.rows] == [0, 9]
    picked = run_experiment("p", dataset=ROWS, function=shout, rows=lambda row: "o" in row.input)
    assert [row.output for row in picked.rows] == ["DOG", "FOX"]
    assert picked.complete
    with pytest.raises(ValueError, match="99"):
        run_experiment("none", dataset=ROWS, function=shout, rows=[99])
    assert len(get_experiments()) == 3


def test_repetitions_are_reduced_and_their_disagreement_shown(client: Galileo) -> None:
    calls: dict[str, int] = {}

    def moody(word: str) -> str:
        calls[word] = calls.get(word, 0) + 1
        return word.upper() if word != "cat" or calls[word] == 1 else "meow"

    result = run_experiment(
        "moody", dataset=ROWS, function=moody, metrics=[exact], repetitions=3,
        reducer="pass@2", max_concurrency=1,
    )  # fmt: skip
    assert (result.total, len(result.rows), result.upload.stored) == (30, 30, 30)
    assert [row.repetition for row in result.rows[:3]] == [0, 1, 2]
    # one of three is right: the chance that two drawn from them hold it is 2/3
    assert result.metrics["exact"].mean == pytest.approx((9 + 2 / 3) / 10)
    assert (result.flakiness[2], result.flakiness[0]) == (pytest.approx(2 / 3), 0.0)
    assert str(result.metrics["exact"]).endswith("(10 of 10 rows)")


def test_the_cache_answers_for_the_function_and_says_so(client: Galileo) -> None:
    calls: list[str] = []

    def slow(word: str) -> str:
        calls.append(word)
        return word.upper()

    first = run_experiment("c1", dataset=ROWS, function=slow, metrics=[exact], cache="use")
    again = run_experiment("c2", dataset=ROWS, function=slow, metrics=[exact], cache="use")
    assert len(calls) == 10
    assert (first.cache.hits, first.cache.stored, again.cache.hits) == (0, 10, 10)
    assert all(row.cached for row in again.rows)
    assert again.metrics["exact"].mean == 1.0
    assert (first.latency.calls, again.latency.calls) == (10, 0)
    assert again.complete
    run_experiment("c3", dataset=ROWS, function=slow, cache="refresh")
    assert len(calls) == 20


def test_logged_spans_belong_to_their_row(client: Galileo) -> None:
    from galileo_api.api.trace import query_spans

    from galileo_ext import log

    @log(span_type="tool")
    def look_up(word: str) -> str:
        return word[::-1]

    def answer(word: str) -> str:
        return look_up(word)

    result = run_experiment("spans", dataset=ROWS, function=answer)
    body = LogRecordsQueryRequest(experiment_id=result.experiment.id, limit=1000)
    page = query_spans.sync(result.experiment.project_id, client=client.raw, body=body)
    spans = [record.to_dict() for record in page.records or []]
    tools = {s["trace_id"]: s for s in spans if s["type"] == "tool"}
    assert len(tools) == 10 and len(spans) == 20
    for row in result.rows:
        assert tools[row.trace_id]["output"] == row.output
