"""Results of experiments on a server: the same as a run's, lazily, and waited for."""

from __future__ import annotations

import asyncio
import csv
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import httpx
import pytest
from galileo_api.api.trace import log_traces
from galileo_api.models import LogTracesIngestRequest

from galileo_ext import (
    ExperimentFailedError,
    ExperimentResult,
    ExperimentTimeoutError,
    Galileo,
    aio,
    create_experiment,
    create_project,
    iter_experiment_rows,
    load_experiment,
    run_experiment,
    wait_for_experiment,
)
from galileo_ext._inprocess import open_database
from galileo_ext.run.served import from_trace

ROWS = [
    {"input": "text", "ground_truth": "TEXT", "metadata": {"kind": "a"}},
    {"input": {"nested": [1, 2]}, "ground_truth": ["x"]},
    {"input": 3, "ground_truth": None},
    {"input": "[looks like a list]"},
    {"input": "fail"},
]


def shout(given: Any) -> Any:
    if given == "fail":
        raise ValueError("no")
    return given.upper() if isinstance(given, str) else {"given": given}


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


def length(output: Any) -> tuple[int, dict[str, str]]:
    return len(str(output)), {"why": "counted"}


def kind(output: Any) -> tuple[str, str]:
    return type(output).__name__, "by its type"


def broken(output: Any) -> bool:
    raise KeyError("nothing there")


class Watched(httpx.BaseTransport):
    """The embedded server, with what it is asked written down."""

    def __init__(self) -> None:
        self.inner = open_database(":memory:")
        self.asked: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path.rpartition("/")[2])
        return self.inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.inner.handle_async_request(request)

    def close(self) -> None:
        self.inner.close()

    async def aclose(self) -> None:
        pass


class Both(Watched, httpx.AsyncBaseTransport):
    """For calls of both kinds."""


@pytest.fixture
def server() -> Both:
    return Both()


@pytest.fixture
def client(server: Both) -> Iterator[Galileo]:
    with Galileo(mode="embedded", transport=server, project="p") as connection:
        create_project("p")
        yield connection
    server.close()


def run(name: str = "run", **options: Any) -> Any:
    options = {"dataset": ROWS, "function": shout, "metrics": [exact, length, kind]} | options
    return run_experiment(name, max_concurrency=1, **options)


def test_what_is_loaded_is_what_the_run_returned(client: Galileo) -> None:
    ran = run(metrics=[exact, length, kind, broken], experiment_tags={"env": "ci"})
    loaded = load_experiment("run")

    assert loaded.loaded and not ran.loaded
    assert (len(loaded.rows), loaded.total, loaded.failed, loaded.ok) == (5, 5, 1, 4)
    for mine, theirs in zip(ran.rows, loaded.rows, strict=True):
        if mine.error is not None:  # the paths of a machine are nobody else's business
            assert theirs.error is not None and 'File "test_results.py"' in theirs.error.traceback
            theirs = replace(theirs, error=replace(theirs.error, traceback=mine.error.traceback))
        assert theirs == mine
    assert {name: replace(about, failed=0) for name, about in loaded.metrics.items()} == {
        name: ran.metrics[name] for name in ("exact", "length", "kind")
    }
    assert loaded.link == ran.link
    assert loaded.upload.stored == 5
    assert loaded.experiment.tags["generic"][0].value == "ci"
    assert loaded.experiment.id == ran.experiment.id == load_experiment(ran.experiment.id)[
        "experiment"
    ].id  # fmt: skip


def test_its_words_claim_only_what_the_server_knows(client: Galileo) -> None:
    ran = run()
    loaded = load_experiment("run")

    assert (ran.status, loaded.status) == ("completed", "stored")
    assert "completed" not in loaded.message
    assert "4 of 5 rows succeeded, 1 failed" in loaded.message
    assert "text" in str(loaded)
    assert loaded.duration is None
    assert [row.input for row in loaded.failures] == ["fail"]


def test_a_metric_that_says_words_is_summed_up_by_how_often_it_says_each(client: Galileo) -> None:
    ran = run()
    assert str(ran.metrics["kind"]) == "dict: 2, str: 2 (4 of 5 rows)"

    def letter(output: Any) -> str:
        return str(output)[0]

    assert str(run(dataset=list("abbcdd"), metrics=[letter]).metrics["letter"]) == (
        "B: 2, D: 2, A: 1, ... (6 of 6 rows)"
    )


def test_a_metric_that_is_not_there_is_an_error_that_names_those_that_are(
    client: Galileo, tmp_path: Path
) -> None:
    ran = run(metrics=[exact, "Output PII"])
    with pytest.raises(KeyError, match="no metric 'Output PII' in this result; it has 'exact'"):
        ran.metrics["Output PII"]
    ran.wait(timeout=30)
    saved = ExperimentResult.load(ran.save(tmp_path / "result.jsonl"))
    for result in (ran, load_experiment("run"), saved):
        with pytest.raises(KeyError, match="'output_pii_gpt'"):
            result.metrics["Output PII"]


def test_what_the_server_has_computed_is_not_said_to_be_outstanding(client: Galileo) -> None:
    ran = run(metrics=[exact, "Output PII"])
    assert "left to the server" in str(ran)
    assert "left to the server" not in str(ran.wait(timeout=30))


def test_rows_that_somebody_else_logged(client: Galileo) -> None:
    made = create_experiment(experiment_name="theirs")
    span = {"type": "workflow", "name": "e", "input": "x", "output": "y"}
    body = {
        "experiment_id": made.id,
        "traces": [
            {
                "type": "trace",
                "name": "e",
                "input": '{"x": "a"}',
                "output": '{"stays": "text"}',
                "dataset_input": '{"question": "a"}',
                "dataset_output": "A",
                "dataset_metadata": {"m": "1"},
                "metrics": {"length": 17, "length_metadata": {"unit": "letters"}},
                "spans": [{**span, "metrics": {"duration_ns": 2_000_000}}],
            },
            {"type": "trace", "name": "e", "input": "only this", "spans": []},
        ],
    }
    request = LogTracesIngestRequest.from_dict(body)
    log_traces.sync(made.project_id, client=client.raw, body=request)

    loaded = load_experiment("theirs")

    by_input = {str(row.input): row for row in loaded.rows}
    row = by_input["{'question': 'a'}"]
    assert (row.output, row.expected, row.metadata) == ('{"stays": "text"}', "A", {"m": "1"})
    assert (row.scores, row.score_details) == ({"length": 17}, {"length": {"unit": "letters"}})
    assert row.duration == 0.002
    assert by_input["only this"].output is None
    assert sorted(row.index for row in loaded.rows) == [0, 1]
    assert str(loaded.metrics["length"]) == "17.000 (1 of 2 rows)"


def test_scores_of_the_server_have_the_names_of_its_metrics() -> None:
    trace = {
        "id": "t",
        "input": "x",
        "output": "refused",
        "status_code": 429,
        "metrics": {"duration_ns": 5, "num_input_tokens": 3, "local": 1, "id-1": True},
        "metric_info": {
            "metrics/id-2": {"status_type": "success", "value": 0.5},
            "id-3": {"status_type": "failed", "message": "no model"},
            "id-4": {"status_type": "computing"},
            "other": {"status_type": "error", "metric_key_alias": "alias", "message": None},
        },
    }

    row = from_trace(trace, 7, {"id-1": "correctness", "id-2": "tone", "id-3": "toxicity"})

    assert row.scores == {"local": 1, "correctness": True, "tone": 0.5}
    assert row.score_errors == {"toxicity": "no model", "alias": "The metric failed."}
    assert row.index == 7
    assert row.output is None
    assert str(row.error) == "Status 429: refused"


def test_rows_are_read_page_by_page(client: Galileo, server: Both) -> None:
    rows = [str(number) for number in range(1203)]
    run(dataset=rows, function=lambda text: text, metrics=[], progress=False)
    loaded = load_experiment("run")
    server.asked.clear()

    assert next(iter(loaded.rows)).input == "0"
    assert server.asked == ["search"]
    assert [row.input for row in loaded.rows] == rows
    assert server.asked == ["search"] * 4
    assert [loaded.rows[place].input for place in (0, 1, 700, 701, -1)] == [
        "0", "1", "700", "701", "1202",
    ]  # fmt: skip
    assert server.asked == ["search"] * 7
    assert [row.input for row in loaded.rows[998:1002]] == ["998", "999", "1000", "1001"]
    with pytest.raises(IndexError):
        loaded.rows[1203]
    server.asked.clear()
    assert repr(loaded) and repr(loaded.rows) and len(loaded.rows) == 1203
    assert server.asked == []


def test_a_result_is_refreshed(client: Galileo) -> None:
    ran = run("again", metrics=[length, "Correctness"])
    early = load_experiment("again")
    trace = {"type": "trace", "name": "e", "input": "late", "metrics": {"correctness": 1.0}}
    body = LogTracesIngestRequest.from_dict(
        {"experiment_id": ran.experiment.id, "traces": [{**trace, "spans": []}]}
    )
    log_traces.sync(ran.experiment.project_id, client=client.raw, body=body)

    assert early.total == 5
    assert early.refresh() is early
    assert (early.total, len(early.rows), early.metrics["length"].total) == (6, 6, 6)
    assert early.server_metrics == ["correctness"]
    assert "correctness" not in ran.metrics
    ran.refresh()
    assert ran.metrics["correctness"].mean == 1.0
    assert ran.metrics["length"].total == 5, "what the run has counted stays"
    assert [row.scores for row in ran.rows if row.input == "late"] == [{"correctness": 1.0}]


def test_traces_and_spans_of_a_result(client: Galileo) -> None:
    from galileo_ext import column

    ran = run()

    assert {trace.id for trace in ran.traces()} == {row.trace_id for row in ran.rows}
    found = ran.traces([column("output").contains("TEX")], column("created_at").ascending())
    assert [trace.dataset_input for trace in found] == ["text"]
    assert len(list(ran.spans())) == 5


class Slow(httpx.BaseTransport):
    """A server that makes rows: each look at the experiment finds it one step further."""

    def __init__(self, steps: list[dict[str, Any]], jobs: list[Any] | None = None) -> None:
        self.steps, self.jobs = steps, jobs or []
        self.seen = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        about = path.endswith(f"/experiments/{ID}")
        self.seen += about
        step = self.steps[min(max(self.seen, 1), len(self.steps)) - 1]
        if path.endswith("/jobs"):
            found = step.get("jobs")
            return httpx.Response(404 if found is None else 200, json=found or {})
        if path.endswith("/search"):
            records = step.get("records", []) if "traces" in path else []
            named = "experiments" if "experiments" in path else "records"
            found = [_experiment(step)] if named == "experiments" else records
            return httpx.Response(200, json={named: found})
        if path.endswith("/count"):
            return httpx.Response(200, json={"total_count": 0})
        if path.endswith("/scorer-settings"):
            scorers = [{"id": "s", "name": "tone", "scorer_type": "llm"}]
            return httpx.Response(200, json={"run_id": ID, "scorers": scorers})
        if about:
            return httpx.Response(200, json=_experiment(step))
        return httpx.Response(200, json=_project())


ID = "00000000-0000-4000-8000-000000000001"


def _experiment(step: dict[str, Any]) -> dict[str, Any]:
    made = {"id": ID, "name": "slow", "project_id": ID, "task_type": 16}
    if "progress" in step:
        made["status"] = {"log_generation": {"progress_percent": step["progress"]}}
    return made


def _project() -> dict[str, Any]:
    moment = "2026-01-01T00:00:00Z"
    user = {"id": ID, "email": "a@example.com"}
    return {
        "id": ID, "name": "p", "type": "gen_ai", "created_by": ID, "created_by_user": user,
        "runs": [], "created_at": moment, "updated_at": moment,
    }  # fmt: skip


def _job(**about: Any) -> dict[str, Any]:
    moment = "2026-01-01T00:00:00Z"
    made = {
        "id": ID, "created_at": moment, "updated_at": moment, "job_name": "score",
        "project_id": ID, "run_id": ID, "retries": 0, "request_data": {},
    }  # fmt: skip
    return made | about


def wait(*steps: dict[str, Any], **options: Any) -> tuple[Any, Slow]:
    server = Slow(list(steps))
    url = "http://127.0.0.1:1"
    with Galileo(api_key="k", console_url=url, project_id=ID, transport=server) as client:
        return wait_for_experiment(ID, client=client, progress=False, **options), server


def test_waiting_ends_when_all_rows_are_made_and_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    computing = {"id": "t", "metric_info": {"s": {"status_type": "computing"}}}
    scored = {"id": "t", "metric_info": {"s": {"status_type": "success", "value": 1}}}

    result, server = wait(
        {"progress": 0.0},
        {"progress": 0.5},
        {"progress": 1.0, "jobs": [_job(status="in_progress", progress_percent=0.25)]},
        {"progress": 1.0, "jobs": [_job(status="completed")], "records": [computing]},
        {"progress": 1.0, "jobs": [], "records": [scored]},
    )

    assert server.seen == 5
    assert result.status == "stored"
    # The first look is that which finds it.
    assert len(pauses) == 3 and all(pause >= 0.2 for pause in pauses)


def test_a_server_that_tells_nothing_of_progress_is_not_waited_for() -> None:
    result, server = wait({})

    assert (result.name, server.seen) == ("slow", 2)


def test_a_run_that_failed_on_the_server_raises() -> None:
    failed = {"progress": 0.2, "jobs": [_job(status="failed", error_message="no such model")]}

    with pytest.raises(ExperimentFailedError, match="score is failed: no such model"):
        wait(failed)


def test_a_wait_without_end_says_what_is_outstanding() -> None:
    with pytest.raises(TimeoutError, match="not finished after 0 s: rows are being made") as late:
        wait({"progress": 0.4}, timeout=0)

    assert isinstance(late.value, ExperimentTimeoutError)
    assert late.value.outstanding == ["rows are being made (40%)"]


def test_an_experiment_that_makes_no_headway_is_given_up() -> None:
    with pytest.raises(ExperimentTimeoutError, match="no headway"):
        wait({"progress": 0.4}, stalled_after=0.1)


@pytest.mark.parametrize("option", ["timeout", "stalled_after"])
@pytest.mark.parametrize("value", [-1, float("nan")])
def test_a_time_that_is_none_is_refused_at_once(option: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{option} is"):
        wait({"progress": 0.4}, **{option: value})


def test_a_result_waits_for_itself(client: Galileo) -> None:
    ran = run()
    rows = ran.rows

    assert ran.wait(timeout=5) is ran
    assert ran.rows is rows, "no metric is the server's, so it has nothing to add"
    assert ran.status == "completed"


def test_a_running_experiment_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Slow([{"progress": 0.4}])
    with Galileo(api_key="k", console_url="http://127.0.0.1:1", transport=server) as client:
        loaded = load_experiment(ID, project_id=ID, client=client)

    assert loaded.status == "running"
    assert not loaded.complete
    assert loaded.server_metrics == ["tone"]


def test_a_dry_run_has_nothing_on_a_server(client: Galileo, tmp_path: Path) -> None:
    dry = run(dry_run=True)

    for ask in (dry.wait, dry.refresh, dry.traces, dry.spans):
        with pytest.raises(ValueError, match="dry run"):
            ask()
    assert dry.status == "dry run"
    assert dry.export(tmp_path / "rows.jsonl").exists()


def test_the_rows_as_json_lines(client: Galileo, tmp_path: Path) -> None:
    ran = run()

    for result in (ran, load_experiment("run")):
        path = result.to_jsonl(tmp_path / "rows.jsonl")
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert [line["input"] for line in lines] == [row["input"] for row in ROWS]
        assert lines[1]["output"] == {"given": {"nested": [1, 2]}}
        assert lines[0]["scores"] == {"exact": True, "length": 4, "kind": "str"}
        assert lines[4]["error"]["message"] == "no"


def test_the_rows_as_csv(client: Galileo, tmp_path: Path) -> None:
    run()
    path = load_experiment("run").export(tmp_path / "rows.csv")

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["input"] for row in rows][:2] == ["text", '{"nested": [1, 2]}']
    assert rows[0]["scores.exact"] == "true"
    assert rows[0]["metadata.kind"] == "a"
    assert rows[4]["error"] == "ValueError: no"
    assert rows[4]["scores.length"] == ""


def test_an_export_that_fails_leaves_what_was_there(client: Galileo, tmp_path: Path) -> None:
    ran = run()
    path = tmp_path / "rows.jsonl"
    path.write_text("precious")
    rows = ran.rows

    def interrupted() -> Iterator[Any]:
        yield rows[0]
        raise OSError("the disk is full")

    ran.rows = interrupted()
    with pytest.raises(OSError, match="disk"):
        ran.export(path)
    with pytest.raises(ValueError, match=r"'txt'; expected one of 'jsonl', 'csv'"):
        ran.export(tmp_path / "rows.txt")
    assert path.read_text() == "precious"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["rows.jsonl"]


def test_an_output_that_cannot_be_copied_is_exported(client: Galileo, tmp_path: Path) -> None:
    made = run(function=lambda _: threading.Lock(), metrics=[], dry_run=True)

    text = made.to_jsonl(tmp_path / "rows.jsonl").read_text()
    assert "lock object" in json.loads(text.splitlines()[0])["output"]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_the_rows_as_a_frame(client: Galileo, library: str) -> None:
    pytest.importorskip(library)
    ran = run()

    for result in (ran, load_experiment("run")):
        frame = getattr(result, f"to_{library}")()
        assert list(frame["scores.length"])[:2] == [4, 29]
        assert list(frame["error"])[4] == "ValueError: no"


def test_the_same_to_await(client: Galileo) -> None:
    async def scenario() -> None:
        await aio.run_experiment("run", dataset=ROWS, function=shout, metrics=["Correctness"])
        loaded = await aio.load_experiment("run")
        waited = await aio.wait_for_experiment("run", timeout=5)
        rows = [row async for row in aio.iter_experiment_rows("run")]
        await client.release_loop()
        assert loaded.name == waited.name == "run"
        assert {row.trace_id for row in rows} == {row.trace_id for row in loaded.rows}

    asyncio.run(scenario())
    assert [row.index for row in iter_experiment_rows("run")] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("load", [load_experiment, wait_for_experiment])
def test_what_is_not_there(client: Galileo, load: Callable[..., Any]) -> None:
    run()

    with pytest.raises(ValueError, match=r"'runn'.*'run'"):
        load("runn")
    with pytest.raises(ValueError, match="experiment"):
        load("")


def test_rows_are_listed_as_in_the_dataset_however_threads_wake_up(
    client: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Servers list traces by when they began; the thread with the first row is slow to say when."""
    slow = threading.Event()

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # no Self
            if not slow.is_set():
                slow.set()
                time.sleep(0.05)
            return datetime.now(tz)

    monkeypatch.setattr("galileo_ext.run.jobs.datetime", Clock)
    run_experiment("woken", dataset=["a", "b", "c"], function=str.upper)

    assert [row.output for row in load_experiment("woken").rows] == ["A", "B", "C"]
