"""Publishing to Arize: whole, once, resumable, and without harm to the run or to other places."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from galileo_ext import (
    Galileo,
    IncompletePublicationError,
    Publication,
    add_llm_span,
    aio,
    arize,
    create_project,
    get_experiments,
    load_experiment,
    publish,
    push,
    run_experiment,
    span,
)
from galileo_ext._inprocess import InProcessTransport
from galileo_ext.arize import Arize, Run
from galileo_ext.embedded import create_app
from galileo_ext.run import publisher, upload
from galileo_ext.run.journal import Journal

ROWS = [{"input": f"q{number}", "output": f"a{number}", "lang": "en"} for number in range(5)]
Fault = Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response]


class Faulty(InProcessTransport):
    """The embedded server, behind a network on which each POST may go wrong in its own way."""

    def __init__(self, path: Any) -> None:
        super().__init__(create_app(path, api="arize"))
        self.faults: list[Fault | None] = []
        self.always: Fault | None = None
        self.posts = 0

    def _answer(self, request: httpx.Request) -> httpx.Response:
        fault = self.always
        if request.method == "POST":
            self.posts += 1
            fault = fault or (self.faults.pop(0) if self.faults else None)
        if fault is None:
            return super()._answer(request)
        return fault(request, lambda: super(Faulty, self)._answer(request))


def refuse(status: int) -> Fault:
    return lambda request, _: httpx.Response(
        status, json={"title": "No", "status": status}, headers={"Retry-After": "0"}
    )


def lose_answer(request: httpx.Request, go_on: Callable[[], httpx.Response]) -> httpx.Response:
    go_on()
    raise httpx.ReadError("gone", request=request)


def down(request: httpx.Request, _: Any) -> httpx.Response:
    raise httpx.ConnectError("down", request=request)


@pytest.fixture
def galileo(tmp_path: Path) -> Iterator[Galileo]:
    journal = tmp_path / "journal.db"
    with Galileo.embedded(tmp_path / "g.db", journal=journal, project="support") as client:
        create_project("support")
        yield client


@pytest.fixture
def faulty(tmp_path: Path) -> Faulty:
    return Faulty(tmp_path / "arize.db")


@pytest.fixture
def place(tmp_path: Path, faulty: Faulty) -> Iterator[Arize]:
    client = Arize(
        "key", space="default", api_host="here", transport=faulty, max_retries=0,
        journal=tmp_path / "journal.db",
    )  # fmt: skip
    yield client
    client.close()


def answer(text: str) -> str:
    if text == "q3":
        raise ValueError("no q3")
    return text.replace("q", "a")


def exact(output: str, expected: str) -> tuple[bool, dict[str, str]]:
    return output == expected, {"explanation": "the same"}


def undefined(output: Any) -> float:
    return float("nan")


def run(place: Arize, **options: Any) -> Any:
    given = {"dataset": ROWS, "function": answer, "metrics": [exact], **options}
    return run_experiment("nightly", publish=[place], **given)


def published(result: Any) -> Publication:
    (publication,) = result.publications
    assert isinstance(publication, Publication)
    return publication


def runs_of(place: Arize, name: str = "nightly") -> list[Run]:
    return arize.list_runs(name, client=place)


def check_whole(place: Arize, result: Any, name: str = "nightly") -> None:
    """Every row is there once, as the result has it."""
    found = {run.columns["result.trace.id"]: run for run in runs_of(place, name)}
    assert len(runs_of(place, name)) == len(found) == len(result.rows)
    for row in result.rows:
        run = found[row.trace_id]
        assert (run.output, run.error) == (row.output, str(row.error) if row.error else None)
        assert run.columns["input"] == row.input


def test_a_run_is_published_row_by_row(galileo: Galileo, place: Arize) -> None:
    result = run(place)
    publication = published(result)
    assert (publication.stored, publication.sent, publication.pending) == (5, 5, 0)
    assert publication.complete
    assert result.complete
    check_whole(place, result)
    experiment = arize.get_experiment("nightly", client=place)
    assert experiment.id == publication.experiment_id
    by_input = {run.columns["input"]: run.columns for run in runs_of(place)}
    good, bad = by_input["q0"], by_input["q3"]
    assert good["eval.exact.score"] == 1.0
    assert good["eval.exact.label"] == "true"
    assert good["eval.exact.explanation"] == "the same"
    assert (good["expected"], good["metadata.lang"]) == ("a0", "en")
    assert good["latency"] > 0
    assert (good["execution_status"], bad["execution_status"]) == ("COMPLETED", "FAILED")
    assert "eval.exact.score" not in bad


def test_tokens_and_cost_are_those_of_the_spans(galileo: Galileo, place: Arize) -> None:
    def ask(text: str) -> str:
        with span("outer"):
            for _ in range(2):
                add_llm_span("q", "a", "m", num_input_tokens=3, total_tokens=7, cost=0.5)
        return text

    run(place, function=ask)
    assert {run.columns["token_count"] for run in runs_of(place)} == {14}
    assert {run.columns["input_token_count"] for run in runs_of(place)} == {6}
    assert {run.columns["total_cost"] for run in runs_of(place)} == {1.0}


@pytest.mark.parametrize(
    "output", [None, 4, [1, {"a": None}], {"a": 1}, True, float("nan"), object(), "\ud800", b"x"]
)
def test_odd_outputs_and_scores_arrive(galileo: Galileo, place: Arize, output: Any) -> None:
    result = run(
        place,
        dataset=[{"input": {"a": 1}}],
        function=lambda _: output,
        metrics=[undefined],
    )
    assert published(result).complete
    (stored,) = runs_of(place)
    if isinstance(output, int | list | dict | None):
        assert stored.output == output
    assert stored.columns["input"] == {"a": 1}


@pytest.mark.parametrize(
    "faults",
    [
        [refuse(503)],
        [refuse(429), refuse(500)],
        [lose_answer],
        [None, lose_answer, lose_answer],
        [down, lose_answer, refuse(502)],
        [None, refuse(408)],
    ],
)
def test_nothing_is_lost_and_nothing_is_doubled(
    galileo: Galileo,
    place: Arize,
    faulty: Faulty,
    faults: list[Fault | None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(upload, "BATCH_TRACES", 7)
    monkeypatch.setattr(upload, "_FIRST_PAUSE", 0.01)
    faulty.faults = faults
    rows = [{"input": f"q{number}", "output": "x"} for number in range(40)]
    result = run(place, dataset=rows)
    publication = published(result)
    assert publication.complete
    assert publication.errors
    check_whole(place, result)


def test_a_place_that_is_down_harms_nobody(
    galileo: Galileo, place: Arize, faulty: Faulty, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(upload, "PATIENCE", 0.1)

    def break_down(text: str) -> str:
        faulty.always = down
        return text

    other = Arize.embedded(tmp_path / "other.db", journal=tmp_path / "journal.db")
    result = run_experiment("nightly", dataset=ROWS, function=break_down, publish=[place, other])
    broken, whole = result.publications
    assert result.complete
    assert (broken.stored, broken.sent, broken.pending) == (None, 0, 5)
    assert broken.errors
    assert "5 wait in the journal" in broken.message
    assert whole.complete
    check_whole(other, result)
    faulty.always = None
    assert push() == []
    (delivery,) = push(client=place)
    assert (delivery.sent, delivery.pending) == (5, 0)
    check_whole(place, result)
    assert push(client=place) == []


def test_what_arrived_is_counted_and_the_rest_resumed(
    galileo: Galileo, place: Arize, faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "PATIENCE", 0.1)
    monkeypatch.setattr(upload, "BATCH_TRACES", 2)
    faulty.faults = [None, *[down] * 50]
    first = run(place)
    publication = published(first)
    assert publication.sent == publication.stored == 2
    assert publication.pending == 3
    faulty.faults = []
    again = run(place, resume=first.experiment.id)
    assert published(again).complete
    check_whole(place, again)


def test_a_resumed_run_replaces_what_ran_again(galileo: Galileo, place: Arize) -> None:
    first = run(place)
    fixed = {"q3": "a3"}
    failing = [True]

    def better(text: str) -> str:
        if failing[0] and text == "q3":
            raise ValueError("no q3")
        return fixed.get(text, text.replace("q", "a"))

    first = run_experiment("again", dataset=ROWS, function=better, publish=[place])
    assert first.failed == 1
    failing[0] = False
    second = run_experiment(
        "again", dataset=ROWS, function=better, publish=[place], resume=first.experiment.id
    )
    assert second.failed == 0
    assert published(second).complete
    check_whole(place, second, "again")


def test_what_a_push_finishes_is_taken_back_first(
    galileo: Galileo, place: Arize, faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The resumed run cannot reach the place any more; a later push does what it would have."""
    first = run(place)
    monkeypatch.setattr(upload, "PATIENCE", 0.1)

    def function(text: str) -> str:
        faulty.always = down
        return text.replace("q", "a")

    second = run(place, function=function, resume=first.experiment.id)
    assert not published(second).complete
    faulty.always = None
    (delivery,) = push(client=place)
    assert delivery.pending == 0
    check_whole(place, second)


def test_rows_that_are_gone_from_the_dataset_are_taken_back(galileo: Galileo, place: Arize) -> None:
    first = run(place)
    second = run(place, dataset=ROWS[:3], resume=first.experiment.id)
    assert len(second.rows) == 3
    assert published(second).complete
    check_whole(place, second)


def test_a_run_that_is_stopped_takes_nothing_back(galileo: Galileo, place: Arize) -> None:
    first = run(place, function=str.upper)
    stopped = run(
        place, function=answer, max_failures=0, max_concurrency=1, resume=first.experiment.id,
        dataset=[*ROWS[3:], *ROWS[:3]],
    )  # fmt: skip
    assert stopped.stopped
    assert published(stopped).pending == 0
    assert len(runs_of(place)) >= 5


def test_a_place_that_hangs_is_not_waited_for_without_end(
    galileo: Galileo, place: Arize, faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "PATIENCE", 0.1)
    monkeypatch.setattr(publisher, "_ASKING", 0.2)

    def hang(request: httpx.Request, _: Any) -> httpx.Response:
        if request.method == "POST":
            raise httpx.ConnectError("down", request=request)
        time.sleep(1)
        raise httpx.ReadTimeout("slow", request=request)

    def function(text: str) -> str:
        faulty.always = hang
        return text

    result = run(place, function=function, metrics=None)
    assert result.complete
    publication = published(result)
    assert (publication.stored, publication.pending) == (None, 5)


def test_a_run_can_be_published_when_it_is_resumed(galileo: Galileo, place: Arize) -> None:
    first = run_experiment("nightly", dataset=ROWS, function=answer)
    second = run(place, metrics=None, resume=first.experiment.id)
    assert published(second).complete
    check_whole(place, second)


def test_a_run_that_the_service_refuses_is_counted_as_such(
    galileo: Galileo, place: Arize, faulty: Faulty
) -> None:
    def picky(request: httpx.Request, go_on: Callable[[], httpx.Response]) -> httpx.Response:
        if b'"input": "q2"' in request.content:
            return httpx.Response(422, json={"title": "No", "status": 422})
        return go_on()

    faulty.always = picky
    result = run(place)
    publication = published(result)
    assert (publication.stored, publication.failed, publication.pending) == (4, 1, 0)
    assert not publication.complete
    assert result.complete


def test_names_that_are_taken(galileo: Galileo, place: Arize) -> None:
    arize.create_experiment("nightly", [{"output": "other"}], client=place)
    with pytest.raises(ValueError, match="'nightly' exists at https://here"):
        run(place, if_exists="error")
    assert galileo is not None
    result = run(place)
    assert published(result).name.startswith("nightly 20")
    check_whole(place, result, published(result).name)


def test_what_cannot_be_published_to_is_found_before_anything_is_created(
    galileo: Galileo, place: Arize, faulty: Faulty
) -> None:
    elsewhere = Arize("key", space="nowhere", api_host="here", transport=faulty)
    with pytest.raises(ValueError, match="'nowhere'"):
        run(elsewhere)
    for places, words in (([galileo], "list of Arize"), ([place, place], "twice"), (place, "list")):
        with pytest.raises(ValueError, match=words):
            run_experiment("x", dataset=ROWS, function=answer, publish=places)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="dry_run and publish"):
        run(place, dry_run=True)
    assert not get_experiments()
    assert faulty.posts == 0


def test_over_a_dataset_of_arize(galileo: Galileo, place: Arize) -> None:
    made = arize.create_dataset("qa", [{"input": "q1", "output": "a1"}, {"n": 2}], client=place)
    dataset = arize.get_dataset("qa", client=place)
    seen = []
    result = run(place, dataset=dataset, function=lambda given: seen.append(given) or "a1")
    assert sorted(map(str, seen)) == ["q1", "{'n': 2}"]
    assert published(result).complete
    (experiment,) = arize.list_experiments(dataset="qa", client=place)
    assert experiment.dataset_id == made.id
    examples = [example["id"] for example in arize.list_examples("qa", client=place)]
    assert sorted(str(run.example_id) for run in runs_of(place)) == sorted(examples)


def test_publish_a_result(galileo: Galileo, place: Arize) -> None:
    result = run_experiment("nightly", dataset=ROWS, function=answer, metrics=[exact])
    publication = publish(result, to=place)
    assert publication.complete
    check_whole(place, result)
    again = publish(result, to=place)
    assert again.complete
    assert again.experiment_id == publication.experiment_id
    check_whole(place, result)
    publish(result, to=place, name="other")
    check_whole(place, result, "other")


def test_publish_what_was_loaded_and_what_was_dry(galileo: Galileo, place: Arize) -> None:
    run_experiment("nightly", dataset=ROWS, function=answer, metrics=[exact])
    loaded = load_experiment("nightly")
    assert publish(loaded, to=place).stored == 5
    check_whole(place, loaded)
    dry = run_experiment("dry", dataset=ROWS, function=answer, dry_run=True)
    assert publish(dry, to=place).stored == 5
    assert sorted(str(run.output) for run in runs_of(place, "dry")) == [
        "None", "a0", "a1", "a2", "a4",
    ]  # fmt: skip


def test_publish_says_what_is_missing(
    galileo: Galileo, place: Arize, faulty: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload, "PATIENCE", 0.1)
    result = run_experiment("nightly", dataset=ROWS, function=answer)
    faulty.faults = [down] * 50
    with pytest.raises(IncompletePublicationError, match=r"has 0 of 5 rows .* 5 wait") as caught:
        publish(result, to=place)
    assert caught.value.publication.pending == 5
    assert not publish(result, to=place, strict=False).complete
    faulty.faults = []
    assert publish(result, to=place).complete
    check_whole(place, result)


def test_publish_refuses_what_it_cannot_do(galileo: Galileo, place: Arize) -> None:
    arize.create_dataset("qa", ROWS, client=place)
    result = run_experiment("nightly", dataset=ROWS, function=answer)
    with pytest.raises(ValueError, match="rows are not of the dataset 'qa'"):
        publish(result, to=place, dataset="qa")
    with pytest.raises(ValueError, match="to is a str; expected a Galileo or Arize"):
        publish(result, to="here")  # type: ignore[arg-type]  # that is the point
    assert arize.list_experiments(client=place) == []


def test_publish_from_a_running_loop(galileo: Galileo, place: Arize) -> None:
    async def work() -> None:
        result = await aio.run_experiment("nightly", dataset=ROWS, function=answer, publish=[place])
        assert published(result).complete
        assert (await aio.publish(result, to=place)).complete

    asyncio.run(work())


def test_the_journal_keeps_the_publication_apart(
    galileo: Galileo, place: Arize, tmp_path: Path
) -> None:
    result = run(place)
    journal = Journal(tmp_path / "journal.db")
    assert journal.counts(result.experiment.id).sent == 5
    rows = journal._db.execute("SELECT id, location, state FROM runs").fetchall()
    journal.close()
    assert {(location, state) for _, location, state in rows} == {
        (galileo.location, "completed"),
        ("arize:https://here", "completed"),
    }
    assert json.dumps(rows).count("key") == 0
