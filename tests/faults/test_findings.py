"""What other runners get wrong, each as it was found there; the names say what happened to them."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from galileo_ext import (
    ExperimentInterrupted,
    ExperimentResult,
    Galileo,
    GalileoError,
    create_dataset,
    run_experiment,
)
from galileo_ext.run import upload

from .harness import faults
from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.campaign import PROJECT
from .harness.proxy import Exchange, Fault, Proxy
from .harness.quick import connect

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
def proxy(server: str) -> Iterator[Proxy]:
    with Proxy(server) as proxy:
        yield proxy


@pytest.fixture
def client(proxy: Proxy, tmp_path: Path) -> Iterator[Galileo]:
    with connect(proxy.url, str(tmp_path / "journal.db"), PROJECT, timeout=2.0) as client:
        yield client


def rows(total: int) -> list[dict[str, Any]]:
    return [{"input": f"row {n}", "output": f"ROW {n}"} for n in range(total)]


def run(
    client: Galileo, function: Callable[[Any], Any], total: int = 300, **options: Any
) -> ExperimentResult:
    result = bounded(
        lambda: run_experiment(
            "finding", **{"dataset": rows(total)} | options, function=function, client=client
        ),
        60,
    )
    check_counts(result, total)
    traces = traces_of(client, result)
    check_traces(result, traces)
    assert result.complete and len(traces) == total, result.message
    return result


def exact(output: str, expected: str) -> bool:
    return output == expected


def number(text: str) -> int:
    return int(text.split()[1])


@pytest.mark.parametrize("failing", ["every third", "all", "the first", "the last", "two in a row"])
def test_an_error_does_not_give_a_row_the_output_of_the_next(client: Galileo, failing: str) -> None:
    """galileo: 300 rows, every third failing: 201 traces, inputs paired with others' outputs."""
    fails: Callable[[int], bool] = {
        "every third": lambda n: n % 3 == 0,
        "all": lambda n: True,
        "the first": lambda n: n == 0,
        "the last": lambda n: n == 299,
        "two in a row": lambda n: n in (100, 101),
    }[failing]

    def picky(text: str) -> str:
        if fails(number(text)):
            raise ValueError(f"not {text}")
        return text.upper()

    result = run(client, picky, metrics=[exact], max_concurrency=1)
    assert {row.index for row in result.failures} == {n for n in range(300) if fails(n)}
    assert result.metrics["exact"].mean in (1.0, None)
    assert result.metrics["exact"].scored == result.ok


def test_an_asynchronous_function_is_run(client: Galileo) -> None:
    """galileo: never awaited, no trace, "has completed"."""

    async def shout(text: str) -> str:
        await asyncio.sleep(0)
        return text.upper()

    assert run(client, shout, metrics=[exact]).metrics["exact"].mean == 1.0


def test_a_generator_is_one_row(client: Galileo) -> None:
    """galileo: three rows gave one trace without an output."""

    def words(text: str) -> Iterator[str]:
        yield from (text[:3], text[3:])

    async def awords(text: str) -> AsyncIterator[str]:
        yield text[:3]
        yield text[3:]

    for function in (words, awords):
        result = run(client, function, 3)
        assert [row.output for row in result.rows] == ["row 0", "row 1", "row 2"]


def test_one_raising_metric_loses_no_row(client: Galileo) -> None:
    """galileo: a scorer that raises on one row of 300 left none of them."""

    def picky(output: str) -> float:
        if output == "ROW 150":
            raise ZeroDivisionError("no score")
        return 1.0

    result = run(client, str.upper, metrics=[picky, exact])
    assert (result.metrics["picky"].scored, result.metrics["exact"].scored) == (299, 300)
    assert result.rows[150].score_errors == {"picky": "ZeroDivisionError: no score"}


def test_means_say_how_many_rows_they_rest_on(client: Galileo) -> None:
    """Most: one row of ten raises, and the mean is 1.0 without a word about it."""

    def picky(text: str) -> str:
        if number(text) == 3:
            raise ValueError("no")
        return text.upper()

    result = run(client, picky, 10, metrics=[exact])
    assert str(result.metrics["exact"]) == "1.000 (9 of 10 rows)"
    assert "9 of 10 rows succeeded, 1 failed" in str(result)
    assert "1.000 (9 of 10 rows)" in str(result)


def once(fault: Fault) -> Callable[[Exchange], Fault | None]:
    return lambda e: fault if (e.kind, e.number) == ("traces", 1) else None


@pytest.mark.parametrize(
    "fault",
    [faults.close(after=after, reset=reset) for after in (0, 1) for reset in (0, 1)],
    ids=lambda fault: fault.name,
)
def test_a_closed_connection_drops_no_batch(
    proxy: Proxy, client: Galileo, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """galileo: taken for success; 172 of 300 traces were stored."""
    monkeypatch.setattr(upload, "BATCH_TRACES", 128)
    proxy.plan = once(fault)
    run(client, str.upper)
    assert proxy.log == [(fault.name, "traces")]
    assert set(proxy.delivered.values()) == {1}


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("after", [False, True])
def test_an_error_answer_neither_drops_nor_doubles_a_batch(
    proxy: Proxy, client: Galileo, status: int, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """galileo: sent once more with the next batch, and 428 traces were stored for 300 rows."""
    monkeypatch.setattr(upload, "BATCH_TRACES", 128)
    proxy.plan = once(faults.answer(status, after=after))
    run(client, str.upper)
    assert proxy.log
    assert set(proxy.delivered.values()) == {1}
    assert len(proxy.delivered) == 300


def test_an_answer_that_does_not_come_is_not_taken_for_one(
    proxy: Proxy, server: str, tmp_path: Path
) -> None:
    """galileo: 60 seconds without an answer counted as success."""
    proxy.plan = once(faults.stall())
    with connect(proxy.url, str(tmp_path / "journal.db"), PROJECT, timeout=0.2) as client:
        run(client, str.upper)
    assert set(proxy.delivered.values()) == {1}


def test_a_server_that_says_wait_is_given_time(proxy: Proxy, client: Galileo) -> None:
    """galileo: Retry-After was not read."""
    told: list[float] = []

    def plan(exchange: Exchange) -> Fault | None:
        if exchange.kind != "traces":
            return None
        told.append(time.monotonic())
        return faults.answer(429, retry_after="1") if len(told) == 1 else None

    proxy.plan = plan
    run(client, str.upper, 10)
    assert told[1] - told[0] >= 1.0


def test_batches_are_bounded_by_what_they_weigh(
    proxy: Proxy, client: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """galileo: the size of the list object was measured, not that of its traces."""
    monkeypatch.setattr(upload, "BATCH_BYTES", 100_000)
    sizes: list[int] = []

    def weigh(exchange: Exchange) -> None:
        if exchange.kind == "traces":
            sizes.append(len(exchange.body))

    proxy.plan = weigh
    run(client, lambda text: f"{text} {'漢' * 3000}", 60)
    assert max(sizes) < 100_000 + 25_000, "a batch, and never more than one trace above it"
    assert len(sizes) < 60, "but not one by one either"


_TEXTS = ["42", "true", "null", "NaN", "1e3", " 1", '"quoted"']


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *((kind, text) for kind in ("list", "file", "dataset") for text in _TEXTS),
        # An empty cell of a dataset is none.
        ("list", ""),
        ("file", ""),
    ],
)
def test_inputs_stay_what_they_are(client: Galileo, kind: str, text: str, tmp_path: Path) -> None:
    """galileo: every string was parsed as JSON, so that "42" reached the function as 42."""
    seen: list[Any] = []
    record = {"input": text, "output": text}
    dataset: Any = [record]
    if kind == "file":
        dataset = tmp_path / "rows.jsonl"
        dataset.write_text(json.dumps(record))
    if kind == "dataset":
        dataset = create_dataset(f"{tmp_path.name} {time.time()}", [record], client=client)

    def note(given: Any) -> Any:
        seen.append(given)
        return given

    result = run(client, note, 1, dataset=dataset)
    assert seen == [text]
    row = result.rows[0]
    assert (row.input, row.output) == (text, text)
    assert row.expected == text


@pytest.mark.parametrize("is_async", [False, True])
def test_rows_run_side_by_side_also_plain_functions(client: Galileo, is_async: bool) -> None:
    """galileo is serial; Arize, Langfuse, Phoenix and Inspect run plain functions one at a time."""
    inside, peak, lock = 0, 0, threading.Lock()

    def enter(step: int) -> None:
        nonlocal inside, peak
        with lock:
            inside += step
            peak = max(peak, inside)

    def nap(text: str) -> str:
        enter(1)
        time.sleep(0.02)
        enter(-1)
        return text.upper()

    async def anap(text: str) -> str:
        enter(1)
        await asyncio.sleep(0.02)
        enter(-1)
        return text.upper()

    run(client, anap if is_async else nap, 100)
    assert peak == 16


def test_the_function_is_called_once_a_row(client: Galileo) -> None:
    """mlflow makes one call more, to try; Phoenix calls a function four times that raises."""
    calls: Counter[str] = Counter()

    def picky(text: str) -> str:
        calls[text] += 1
        if number(text) == 3:
            raise ValueError("a mistake does not go away by itself")
        return text.upper()

    run(client, picky, 10)
    run(client, picky, 10, retries=3)
    assert set(calls.values()) == {2}
    assert len(calls) == 10


def test_rows_that_are_alike_are_two_rows(client: Galileo) -> None:
    """langfuse: the id of a row was a hash of its input."""
    result = run(client, str.upper, 5, dataset=[{"input": "same", "output": "SAME"}] * 5)
    assert len({row.trace_id for row in result.rows}) == 5


def test_no_output_is_not_an_error(client: Galileo) -> None:
    result = run(client, lambda text: None, 5)
    assert (result.ok, result.failed) == (5, 0)


@pytest.mark.parametrize("is_async", [False, True])
def test_a_dry_run_sends_nothing(is_async: bool, tmp_path: Path) -> None:
    """langsmith: ``aevaluate(upload_results=False)`` posted the users' inputs."""
    from galileo_ext import aio

    sent: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ConnectError("nothing may be sent")

    client = Galileo(
        "key", api_url="http://127.0.0.1:1", project=PROJECT,
        journal=tmp_path / "journal.db", transport=httpx.MockTransport(refuse),
    )  # fmt: skip
    options: dict[str, Any] = {"dataset": rows(10), "function": str.upper, "metrics": [exact]}
    options |= {"dry_run": True, "client": client, "experiment_tags": {"a": "b"}}
    if is_async:
        result = asyncio.run(aio.run_experiment("dry", **options))
    else:
        result = run_experiment("dry", **options)
    assert result.metrics["exact"].mean == 1.0
    assert sent == []
    assert not (tmp_path / "journal.db").exists()


def test_an_interrupt_is_neither_swallowed_nor_loses_anything(client: Galileo) -> None:
    """LangSmith swallows it; Arize, Braintrust, Langfuse, Weave and pydantic-evals lose all."""
    done: list[str] = []

    def until(text: str) -> str:
        if number(text) == 50:
            raise KeyboardInterrupt
        done.append(text)
        return text.upper()

    with pytest.raises(KeyboardInterrupt) as caught:
        run(client, until, max_concurrency=4)
    assert isinstance(caught.value, ExperimentInterrupted)
    result = caught.value.result
    check_counts(result, 300)
    assert result.ok == len(done)
    assert result.skipped == 300 - len(done)
    assert len(traces_of(client, result)) == len(done)
    assert "was interrupted" in result.message


def test_a_page_that_cannot_be_read_costs_no_row_that_was_run(
    proxy: Proxy, client: Galileo, tmp_path: Path
) -> None:
    """galileo: what had been run was sent at the interpreter's end, if that came."""
    dataset = create_dataset(tmp_path.name, rows(2500), client=client)
    calls: Counter[str] = Counter()

    def shout(text: str) -> str:
        calls[text] += 1
        return text.upper()

    def plan(exchange: Exchange) -> Fault | None:
        late = "/content" in exchange.path and "starting_token=0" not in exchange.path
        return faults.answer(500) if late else None

    proxy.plan = plan
    with pytest.raises(GalileoError, match="500"):
        run(client, shout, 2500, dataset=dataset)
    ran = len(calls)
    assert 0 < ran < 2500
    proxy.plan = None
    result = run(client, shout, 2500, dataset=dataset, resume="last")
    assert result.ok == 2500
    assert set(calls.values()) == {1}, "nothing that was run ran again"
    assert set(proxy.delivered.values()) == {1}


def test_a_slow_server_does_not_make_a_fast_run_forget(
    proxy: Proxy, client: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """braintrust: when its queue is full, the oldest are dropped."""
    monkeypatch.setattr(upload, "BATCH_TRACES", 100)
    monkeypatch.setattr("galileo_ext.run.ledger._BACKLOG", 50)
    proxy.plan = lambda e: faults.delay(0.05) if e.kind == "traces" else None
    run(client, str.upper, 2000)
