"""Runs are taken up again: nothing that is done runs twice, nothing that is missing stays so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from galileo_api.api.trace import query_traces
from galileo_api.models import LogRecordsQueryRequest

from galileo_ext import (
    ExperimentInterrupted,
    ExperimentResult,
    Galileo,
    create_dataset,
    create_project,
    get_experiments,
    push,
    run_experiment,
)
from galileo_ext.run.journal import Journal

WORDS = [f"word {n}" for n in range(20)]


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Galileo]:
    monkeypatch.setenv("FAILING", "")  # and back to what it was, whatever a test does
    with Galileo.embedded(tmp_path / "galileo.db", project="zoo") as client:
        create_project("zoo")
        yield client


class Shout:
    """Fails on the words in the environment's FAILING; remembers every call.

    In the environment, because what a function captures is part of what it is: a run that is
    resumed with other captured values has another function.
    """

    def __init__(self, *failing: str) -> None:
        os.environ["FAILING"] = ",".join(failing)
        self.calls = list[str]()

    def mend(self) -> None:
        self.calls.clear()
        os.environ["FAILING"] = ""

    def function(self) -> Any:
        calls = self.calls

        def shout(word: str) -> str:
            calls.append(word)
            if word in os.environ["FAILING"].split(","):
                raise ValueError(f"cannot shout {word}")
            return word.upper()

        return shout


def length(output: str) -> int:
    return len(output)


def traces(client: Galileo, result: ExperimentResult) -> list[dict[str, Any]]:
    body = LogRecordsQueryRequest(experiment_id=result.experiment.id, limit=1000)
    page = query_traces.sync(result.experiment.project_id, client=client.raw, body=body)
    return [record.to_dict() for record in page.records or []]


def outputs(result: ExperimentResult) -> list[Any]:
    return [row.output for row in result.rows]


LOUD = [word.upper() for word in WORDS]


def test_failed_rows_run_again_and_the_others_are_kept(client: Galileo) -> None:
    shout = Shout("word 3", "word 7")
    function = shout.function()
    first = run_experiment("r", dataset=WORDS, function=function, metrics=[length])
    assert (first.ok, first.failed) == (18, 2)
    shout.mend()
    again = run_experiment(
        "r", dataset=WORDS, function=function, metrics=[length], resume=first.experiment.id
    )
    assert sorted(shout.calls) == ["word 3", "word 7"]
    assert again.experiment.id == first.experiment.id
    assert outputs(again) == LOUD
    assert again.complete and again.ok == 20
    assert again.metrics["length"].scored == 20
    stored = traces(client, again)
    assert sorted(t["output"] for t in stored) == sorted(LOUD)
    assert {t["id"] for t in stored} == {row.trace_id for row in again.rows}


def test_last_means_the_newest_unfinished_run_or_a_new_one(client: Galileo) -> None:
    shout = Shout()
    function = shout.function()
    new = run_experiment("r", dataset=WORDS, function=function, resume="last")
    assert new.complete
    another = run_experiment("r", dataset=WORDS, function=function, resume="last")
    assert another.experiment.id != new.experiment.id
    assert len(shout.calls) == 40

    def stop(word: str) -> str:
        if word == "word 5":
            raise KeyboardInterrupt
        return word.upper()

    with pytest.raises(ExperimentInterrupted) as caught:
        run_experiment("s", dataset=WORDS, function=stop, max_concurrency=1)
    interrupted = caught.value.result
    assert interrupted.ok == 5
    shout.calls.clear()
    resumed = run_experiment("s", dataset=WORDS, function=function, resume="last")
    assert resumed.experiment.id == interrupted.experiment.id
    assert outputs(resumed) == LOUD
    assert len(traces(client, resumed)) == 20


def test_other_metrics_score_stored_outputs_without_running_the_function(client: Galileo) -> None:
    shout = Shout("word 3")
    function = shout.function()
    first = run_experiment("r", dataset=WORDS, function=function, metrics=[length])
    shout.calls.clear()

    def first_letter(output: str) -> str:
        return output[0]

    again = run_experiment(
        "r", dataset=WORDS, function=function, metrics=[length, first_letter],
        resume=first.experiment.id,
    )  # fmt: skip
    assert shout.calls == ["word 3"], "the failed row, and it alone"
    assert again.metrics["first_letter"].counts == {"W": 19}
    stored = traces(client, again)
    assert len(stored) == 20
    assert sum(t["metrics"].get("first_letter") == "W" for t in stored) == 19


def test_another_function_runs_everything_again(client: Galileo) -> None:
    first = run_experiment("r", dataset=WORDS, function=Shout().function())

    def whisper(word: str) -> str:
        return word.lower()

    again = run_experiment("r", dataset=WORDS, function=whisper, resume=first.experiment.id)
    assert outputs(again) == [word.lower() for word in WORDS]
    assert sorted(t["output"] for t in traces(client, again)) == sorted(outputs(again))


def test_rows_that_changed_run_and_rows_that_left_are_removed(client: Galileo) -> None:
    shout = Shout()
    function = shout.function()
    first = run_experiment("r", dataset=WORDS, function=function)
    shout.calls.clear()
    edited = [*WORDS[:5], "new word", *WORDS[6:18]]
    again = run_experiment("r", dataset=edited, function=function, resume=first.experiment.id)
    assert shout.calls == ["new word"]
    assert outputs(again) == [word.upper() for word in edited]
    assert again.complete
    assert len(traces(client, again)) == 18


def test_rows_of_a_server_dataset_are_known_by_their_id(client: Galileo) -> None:
    create_dataset("words", [{"input": word} for word in WORDS])
    shout = Shout("word 3")
    function = shout.function()
    first = run_experiment("r", dataset="words", function=function)
    shout.mend()
    again = run_experiment("r", dataset="words", function=function, resume=first.experiment.id)
    assert shout.calls == ["word 3"]
    assert again.complete


def test_repetitions_are_rows_of_their_own(client: Galileo) -> None:
    shout = Shout("word 3")
    function = shout.function()
    first = run_experiment("r", dataset=WORDS, function=function, repetitions=3, metrics=[length])
    assert (first.total, first.failed, len(shout.calls)) == (60, 3, 60)
    assert first.metrics["length"].scored == 19
    shout.mend()
    again = run_experiment(
        "r", dataset=WORDS, function=function, repetitions=3, metrics=[length],
        resume=first.experiment.id,
    )  # fmt: skip
    assert shout.calls == ["word 3"] * 3
    assert again.metrics["length"].scored == again.metrics["length"].total == 20


def test_what_another_machine_ran_is_rebuilt_from_the_server(
    client: Galileo, tmp_path: Path
) -> None:
    shout = Shout("word 3")
    function = shout.function()
    first = run_experiment("r", dataset=WORDS, function=function, metrics=[length])
    shout.mend()
    elsewhere = Galileo.embedded(
        tmp_path / "galileo.db", project="zoo", journal=tmp_path / "other" / "journal.db"
    )
    again = run_experiment(
        "r", dataset=WORDS, function=function, metrics=[length], resume="r", client=elsewhere
    )
    assert shout.calls == ["word 3"]
    assert again.experiment.id == first.experiment.id
    assert outputs(again) == LOUD
    assert again.metrics["length"].scored == 20
    assert again.complete
    elsewhere.close()


@pytest.mark.parametrize("resume", ["no such run", "11111111-1111-4111-8111-111111111111"])
def test_what_cannot_be_resumed_is_an_error(client: Galileo, resume: str) -> None:
    with pytest.raises(ValueError, match=resume):
        run_experiment("r", dataset=WORDS, function=Shout().function(), resume=resume)
    assert get_experiments() == []


CHILD = """
    import os, signal, sys, time
    from galileo_ext import Galileo, run_experiment
    count = 0
    def shout(word):
        global count
        count += 1
        if count == {after}:
            {fate}
        time.sleep(0.01)
        return word.upper()
    with Galileo.embedded({database!r}, project="zoo"):
        result = run_experiment("r", dataset=[f"word {{n}}" for n in range(20)], function=shout,
                       max_concurrency=2, resume="last")
        print(len(result.rows), result.complete)
"""


def child(database: Path, after: int = 0, fate: str = "pass") -> subprocess.Popen[str]:
    code = textwrap.dedent(CHILD).format(after=after, fate=fate, database=str(database))
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_after_kill_9_only_what_was_not_written_runs_again(client: Galileo, tmp_path: Path) -> None:
    database = tmp_path / "galileo.db"
    killed = child(database, after=13, fate="os.kill(os.getpid(), signal.SIGKILL)")
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    journal = Journal(client.settings.journal)
    [run] = [r for r in [journal.unfinished(str(database), _project(client), "r")] if r]
    done = journal.counts(run.id).ok
    journal.close()
    assert done >= 8
    out, err = child(database).communicate(timeout=60)
    assert out.split() == ["20", "True"], err
    assert len(get_experiments()) == 1
    assert get_experiments()[0].num_traces == 20


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_a_run_that_can_be_resumed(
    client: Galileo, tmp_path: Path, number: signal.Signals
) -> None:
    database = tmp_path / "galileo.db"
    interrupted = child(database, after=9, fate=f"os.kill(os.getpid(), {int(number)})")
    _, err = interrupted.communicate(timeout=60)
    assert interrupted.returncode != 0
    assert "ExperimentInterrupted" in err and "was interrupted" in err
    [experiment] = get_experiments()
    stored = experiment.num_traces
    assert isinstance(stored, int) and 8 <= stored < 20
    out, err = child(database).communicate(timeout=60)
    assert out.split() == ["20", "True"], err
    assert get_experiments()[0].num_traces == 20


def test_a_second_interrupt_leaves_at_once(client: Galileo, tmp_path: Path) -> None:
    database = tmp_path / "galileo.db"
    stuck = child(database, after=9, fate="time.sleep(60)")
    time.sleep(2.5)
    started = time.monotonic()
    for _ in range(2):
        os.kill(stuck.pid, signal.SIGINT)
        time.sleep(0.3)
    stuck.communicate(timeout=60)
    assert time.monotonic() - started < 2
    out, err = child(database).communicate(timeout=60)
    assert out.split() == ["20", "True"], err


def _project(client: Galileo) -> str:
    from galileo_ext import get_project

    project = get_project(name="zoo")
    assert project is not None
    return project.id


def test_push_delivers_what_is_left(client: Galileo, monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx

    from galileo_ext import _inprocess

    real = _inprocess.InProcessTransport.handle_async_request

    async def down(self: Any, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/traces"):
            raise httpx.ConnectError("down")
        return await real(self, request)

    monkeypatch.setattr(_inprocess.InProcessTransport, "handle_async_request", down)
    monkeypatch.setattr("galileo_ext.run.upload.PATIENCE", 0.1)
    monkeypatch.setattr("galileo_ext.run.execution._COUNTING", (0.0,))
    result = run_experiment("r", dataset=WORDS, function=Shout().function(), strict=False)
    assert (result.upload.sent, result.upload.pending, result.upload.stored) == (0, 20, 0)
    assert "20 wait in the journal" in result.message
    monkeypatch.setattr(_inprocess.InProcessTransport, "handle_async_request", real)
    [delivery] = push()
    assert (delivery.name, delivery.sent, delivery.pending) == ("r", 20, 0)
    assert push() == []
    assert len(traces(client, result)) == 20


def test_the_next_run_delivers_it_too(client: Galileo) -> None:
    first = run_experiment("r", dataset=WORDS, function=Shout().function())
    journal = Journal(client.settings.journal)
    with journal._write() as db:
        db.execute("UPDATE rows SET state = 0")
    journal.close()

    def slow(word: str) -> str:
        time.sleep(0.2)
        return word

    run_experiment("other", dataset=WORDS[:2], function=slow)
    journal = Journal(client.settings.journal)
    assert journal.counts(first.experiment.id).pending == 0
    journal.close()
    assert len(traces(client, first)) == 20, "and doubles nothing"
