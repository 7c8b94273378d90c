"""An experiment of one Galileo, published to another: whole, once, and with what is in its rows."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from galileo_api.api.trace import get_trace, log_traces
from galileo_api.models import LogTracesIngestRequest

from galileo_ext import (
    ExperimentResult,
    Galileo,
    IncompletePublicationError,
    Message,
    add_llm_span,
    aio,
    create_dataset,
    create_experiment,
    create_project,
    get_experiments,
    load_experiment,
    log,
    publish,
    push,
    recompute_metrics,
    run_experiment,
)
from galileo_ext._inprocess import InProcessTransport
from galileo_ext.embedded import create_app
from galileo_ext.run import copying, trace_copy

ROWS: list[Any] = [
    {"input": {"n": 1}, "ground_truth": "A", "metadata": {"lang": "en"}},
    {"input": "write to ada@example.com"},
    {"input": "bad", "ground_truth": [1, 2]},
]


class Fragile(InProcessTransport):
    """A server that answers uploads of traces with what it is told to, as long as it is told."""

    def __init__(self, path: Path) -> None:
        super().__init__(create_app(path))
        self.status: int | None = None
        self.loses_answers = False

    def _answer(self, request: httpx.Request) -> httpx.Response:
        is_upload = request.method == "POST" and request.url.path.endswith("/traces")
        if is_upload and self.status is not None:
            return httpx.Response(self.status, json={"detail": "no"})
        answer = super()._answer(request)
        if is_upload and self.loses_answers:
            raise httpx.ReadError("gone", request=request)
        return answer


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Galileo]:
    with Galileo.embedded(tmp_path / "here.db", project="here") as client:
        create_project("here")
        yield client


@pytest.fixture
def account(tmp_path: Path) -> Fragile:
    return Fragile(tmp_path / "there.db")


@pytest.fixture
def there(tmp_path: Path, account: Fragile) -> Iterator[Galileo]:
    client = Galileo(
        api_key="key",
        console_url="https://console.example.com",
        project="there",
        transport=account,
        max_retries=0,
        journal=tmp_path / "journal.db",
    )
    create_project("there", client=client)
    yield client
    client.close()


@log(span_type="retriever")
def search(text: Any) -> list[str]:
    return ["one", "two"]


def answer(text: Any) -> Any:
    search(text)
    if text == "bad":
        raise ValueError("not this one")
    add_llm_span([Message(content=str(text), role="user")], "!", model="small", num_input_tokens=3)
    return text if isinstance(text, str) else {"given": text}


def exact(output: Any, expected: Any) -> tuple[bool, dict[str, str]]:
    return output == expected, {"explanation": "compared"}


def broken(output: Any) -> bool:
    raise KeyError("nothing")


def run(name: str = "nightly", **options: Any) -> ExperimentResult:
    given = {"dataset": ROWS, "function": answer, "metrics": [exact, broken], **options}
    return run_experiment(name, **given)


def told(result: Any) -> list[tuple[Any, ...]]:
    return [
        (
            row.index, row.input, row.output, row.expected, row.metadata, row.scores,
            row.score_details, row.score_errors, row.duration,
            row.error and (row.error.type, row.error.message),
        )
        for row in result.rows
    ]  # fmt: skip


def shape(trace: dict[str, Any]) -> tuple[Any, ...]:
    spans = [shape(span) for span in trace.get("spans") or ()]
    numbers = {name: value for name, value in trace["metrics"].items() if value is not None}
    return (trace["type"], trace["name"], trace["input"], trace.get("output"), numbers,
            trace.get("user_metadata"), trace["created_at"], trace.get("model"), spans)  # fmt: skip


def stored(client: Galileo, name: str) -> list[dict[str, Any]]:
    result = load_experiment(name, client=client)
    project = result.experiment.project_id
    found = [get_trace.sync(project, row.trace_id, client=client.raw) for row in result.rows]
    return [trace.to_dict() for trace in found]


@pytest.mark.parametrize("loaded", [False, True])
def test_all_of_it_arrives(here: Galileo, there: Galileo, loaded: bool) -> None:
    ran = run(experiment_tags={"env": "ci"}, experiment_group="routers")

    publication = publish(load_experiment("nightly") if loaded else ran, there)

    assert (publication.stored, publication.failed, publication.pending) == (3, 0, 0)
    assert publication.complete and publication.message.startswith("https://api.example.com/v2 has")
    copy = load_experiment("nightly", client=there)
    assert publication.link == copy.link
    assert told(copy) == told(ran)
    assert str(copy.metrics["exact"]) == str(ran.metrics["exact"])
    assert copy.experiment.experiment_group_name == "routers"
    assert copy.experiment.tags["generic"][0].value == "ci"
    mine, theirs = stored(here, "nightly"), stored(there, "nightly")
    assert list(map(shape, mine)) == list(map(shape, theirs))
    assert not {trace["id"] for trace in mine} & {trace["id"] for trace in theirs}


def test_scores_of_the_server_stay_behind_and_can_be_computed_there(
    here: Galileo, there: Galileo
) -> None:
    ran = run(metrics=[exact, "Input PII"]).wait(timeout=30)
    assert ran.rows[1].scores["input_pii_gpt"] == ["email"]

    publish(ran, there)

    copy = load_experiment("nightly", client=there)
    assert [set(row.scores) for row in copy.rows] == [{"exact"}, {"exact"}, set()]
    recompute_metrics("there", ["Input PII"], copy.experiment.id, client=there)
    again = copy.wait(timeout=30)
    assert again.rows[1].scores["input_pii_gpt"] == ["email"]


def test_it_can_be_of_a_dataset_there(here: Galileo, there: Galileo) -> None:
    dataset = create_dataset("questions", ROWS, client=there)
    publish(run(), there, dataset="questions", name="from home")
    copy = load_experiment("from home", client=there)
    assert copy.experiment.dataset.dataset_id == dataset.id
    after = run_experiment(
        "there", dataset="questions", function=answer, metrics=[exact], client=there
    )
    assert len(after.compare(copy).rows) == 3


def test_a_name_that_is_taken_gets_the_time(here: Galileo, there: Galileo) -> None:
    ran = run()
    first, second = publish(ran, there), publish(ran, there)
    assert first.name == "nightly" != second.name
    assert second.name.startswith("nightly ")
    assert len(get_experiments(client=there)) == 2


def test_what_could_not_be_sent_is_sent_later(
    here: Galileo, there: Galileo, account: Fragile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PATIENCE", 0.0)
    ran, account.status = run(), 503

    with pytest.raises(IncompletePublicationError) as caught:
        publish(ran, there)
    assert (caught.value.publication.pending, caught.value.publication.stored) == (3, 0)
    assert not publish(ran, there, strict=False).complete

    account.status = None
    publication = publish(ran, there)
    assert publication.complete and publication.name == "nightly"
    assert [about.num_traces for about in get_experiments(client=there)] == [3]


def test_a_copy_that_broke_off_is_gone_on_with(
    here: Galileo, there: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, done = run(), []

    def breaks(trace: Any) -> Any:
        if done:
            raise MemoryError
        done.append(trace)
        return trace_copy.copied(trace)

    with monkeypatch.context() as patch:
        patch.setattr(copying, "_PAGE", 1)
        patch.setattr(copying, "copied", breaks)
        with pytest.raises(MemoryError):
            publish(ran, there)
    assert [about.num_traces for about in get_experiments(client=there)] == [1]

    assert publish(ran, there).complete
    assert told(load_experiment("nightly", client=there)) == told(ran)
    assert len(get_experiments(client=there)) == 1


def test_push_delivers_it_too(
    here: Galileo, there: Galileo, account: Fragile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PATIENCE", 0.0)
    account.status = 503
    publish(run(), there, strict=False)

    account.status = None
    (delivery,) = push(client=there)

    assert (delivery.name, delivery.sent, delivery.pending) == ("nightly", 3, 0)
    assert len(load_experiment("nightly", client=there).rows) == 3


def test_a_lost_answer_stores_nothing_twice(
    here: Galileo, there: Galileo, account: Fragile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PATIENCE", 0.0)
    account.loses_answers = True
    assert publish(run(), there, strict=False).stored == 3
    account.loses_answers = False
    assert publish(load_experiment("nightly"), there).complete
    assert len(load_experiment("nightly", client=there).rows) == 3


def test_a_dry_run_and_a_file_arrive_without_spans(
    here: Galileo, there: Galileo, tmp_path: Path
) -> None:
    dry = run("dry", dry_run=True)
    ran = run()
    file = ExperimentResult.load(ran.save(tmp_path / "result.jsonl"))

    assert publish(dry, there).complete
    assert publish(file, there).complete

    assert told(load_experiment("dry", client=there)) == told(dry)
    assert told(load_experiment("nightly", client=there)) == told(ran)
    names = [span.name for span in load_experiment("nightly", client=there).spans()]
    assert names == ["nightly"] * 3


def test_what_somebody_else_logged_is_copied_as_it_is(here: Galileo, there: Galileo) -> None:
    theirs = create_experiment(experiment_name="theirs")
    span = {"type": "tool", "name": "t", "input": "x", "output": "y", "tool_call_id": "c1"}
    trace = {"type": "trace", "name": "e", "input": "in", "output": "out", "tags": ["a"],
             "external_id": "mine", "metrics": {"length": 3}, "spans": [span]}  # fmt: skip
    body = LogTracesIngestRequest.from_dict({"experiment_id": theirs.id, "traces": [trace]})
    log_traces.sync(theirs.project_id, client=here.raw, body=body)

    publish(load_experiment("theirs"), there)

    ((copy,), (original,)) = stored(there, "theirs"), stored(here, "theirs")
    assert shape(copy) == shape(original)
    assert (copy["tags"], copy["external_id"]) == (["a"], "mine")
    assert copy["spans"][0]["tool_call_id"] == "c1"


def test_the_same_to_await(here: Galileo, there: Galileo) -> None:
    ran = run()
    publication = asyncio.run(aio.publish(ran, there))
    assert publication.complete


def test_what_is_not_there_is_said_before_anything_is_made(here: Galileo, there: Galileo) -> None:
    ran = run()
    with pytest.raises(ValueError, match="no dataset named 'nowhere'"):
        publish(ran, there, dataset="nowhere")
    with (
        Galileo.embedded(":memory:") as homeless,
        pytest.raises(ValueError, match="No project is given"),
    ):
        publish(ran, homeless)
    assert get_experiments(client=there) == []
    with pytest.raises(ValueError, match="to is a str; expected a Galileo or Arize connection"):
        publish(ran, "there")  # type: ignore[arg-type]  # that is the test


def test_a_copy_is_gone_on_with_where_it_is(here: Galileo, there: Galileo) -> None:
    publish(run(rows=[0, 2]), there)
    called: list[Any] = []

    def again(text: Any) -> Any:
        called.append(text)
        return text

    result = run_experiment(
        "nightly", dataset=ROWS, function=again, resume="nightly", metrics=[exact], client=there
    )

    assert result.complete and result.total == 3
    assert called and "bad" in called
    assert len(load_experiment("nightly", client=there).rows) == 3


def test_a_copy_of_what_somebody_else_logged_can_be_gone_on_with(
    here: Galileo, there: Galileo
) -> None:
    theirs = create_experiment(experiment_name="theirs")
    trace = {"type": "trace", "name": "e", "input": "a", "output": "A", "spans": []}
    body = LogTracesIngestRequest.from_dict({"experiment_id": theirs.id, "traces": [trace]})
    log_traces.sync(theirs.project_id, client=here.raw, body=body)
    publish(load_experiment("theirs"), there)

    result = run_experiment(
        "theirs",
        dataset=["a", "b"],
        function=answer,
        resume="theirs",
        metrics=[exact],
        client=there,
    )

    assert result.complete
    assert [row.output for row in result.rows] == ["A", "b"]
