"""The uploader against a server that fails in every way: nothing lost, nothing stored twice."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from galileo_ext import Galileo
from galileo_ext.run import upload
from galileo_ext.run.journal import Journal
from galileo_ext.run.records import Entry, Run
from galileo_ext.run.trace_upload import Uploader

RUN = Run(
    id="11111111-1111-4111-8111-111111111111", project_id="22222222-2222-4222-8222-222222222222",
    name="x", asked_name="x", location="here", total=0,
)  # fmt: skip
Step = Callable[["Server", httpx.Request], httpx.Response | None]


class Server(httpx.MockTransport):
    """Stores traces without noticing repetitions; fails as the script says, then works."""

    def __init__(self, *script: Step) -> None:
        self.script = list(script)
        self.stored: list[str] = []
        self.posts: list[int] = []
        self.searches = 0
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/traces/search"):
            return self._search(request)
        ids = [trace["id"] for trace in json.loads(request.content)["traces"]]
        self.posts.append(len(ids))
        step = self.script.pop(0) if self.script else None
        answer = step(self, request) if step else None
        return answer or self.store(request)

    def store(self, request: httpx.Request) -> httpx.Response:
        self.stored += [trace["id"] for trace in json.loads(request.content)["traces"]]
        return httpx.Response(200, json={})

    def _search(self, request: httpx.Request) -> httpx.Response:
        self.searches += 1
        wanted = set(json.loads(request.content)["filters"][0]["value"])
        found = [self._record(i) for i in dict.fromkeys(self.stored) if i in wanted]
        return httpx.Response(200, json={"records": found})

    @staticmethod
    def _record(trace_id: str) -> dict[str, Any]:
        ids = dict.fromkeys(("session_id", "project_id", "run_id"), RUN.id)
        return {"type": "trace", "id": trace_id, "trace_id": trace_id, **ids}


def answer(status: int, **headers: str) -> Step:
    return lambda _server, _request: httpx.Response(status, json={"detail": "no"}, headers=headers)


def lost(error: Exception, *, after: bool) -> Step:
    """The connection breaks before or after the server has stored the batch."""

    def step(server: Server, request: httpx.Request) -> httpx.Response:
        if after:
            server.store(request)
        raise error

    return step


def bad(*poison: str, status: int = 422) -> Step:
    """The server refuses every batch that has one of these in it."""

    def step(server: Server, request: httpx.Request) -> httpx.Response | None:
        server.script.insert(0, step)
        text = request.content.decode()
        refused = any(f'"{p}"' in text for p in poison)
        return httpx.Response(status, json={"detail": "odd"}) if refused else None

    return step


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload, "_FIRST_PAUSE", 0.001)
    monkeypatch.setattr(upload, "_LONGEST_PAUSE", 0.002)
    monkeypatch.setattr(upload, "LINGER", 0.001)


def entry(number: int) -> Entry:
    trace_id = f"t{number}"
    return Entry(f"k{number}", 0, number, True, trace_id, json.dumps({"id": trace_id}), "{}")


def send(
    tmp_path: Path, server: Server, total: int = 10, *, patience: float = 5.0
) -> tuple[Journal, Uploader, list[Exception]]:
    journal = Journal(tmp_path / "journal.db")
    journal.begin(RUN)
    journal.append(RUN.id, [entry(n) for n in range(total)])
    client = Galileo("key", api_url="http://127.0.0.1:1", transport=server)
    errors: list[Exception] = []
    uploader_box: list[Uploader] = []

    async def work() -> None:
        uploader = Uploader(client, journal, RUN, errors.append, patience=patience)
        uploader_box.append(uploader)
        uploader.close()
        await uploader.work()
        await client.release_loop()

    asyncio.run(work())
    return journal, uploader_box[0], errors


def ids(total: int) -> list[str]:
    return [f"t{n}" for n in range(total)]


def test_everything_is_sent_once_in_bounded_batches(tmp_path: Path) -> None:
    server = Server()
    journal, _, errors = send(tmp_path, server, 1201)
    assert server.stored == ids(1201)
    assert server.posts == [500, 500, 201]
    assert errors == []
    counts = journal.counts(RUN.id)
    assert (counts.sent, counts.pending, counts.refused) == (1201, 0, 0)


@pytest.mark.parametrize(
    "failure",
    [
        answer(408), answer(429), answer(500), answer(502), answer(503), answer(504),
        lost(httpx.ConnectError("refused"), after=False),
        lost(httpx.ReadError("reset"), after=False),
        lost(httpx.ReadError("reset"), after=True),
        lost(httpx.ReadTimeout("slow"), after=False),
        lost(httpx.ReadTimeout("slow"), after=True),
        lost(httpx.RemoteProtocolError("closed"), after=True),
        lost(httpx.WriteError("closed"), after=False),
    ],
)  # fmt: skip
def test_passing_failures_lose_and_double_nothing(tmp_path: Path, failure: Step) -> None:
    server = Server(failure, failure, failure)
    journal, _, errors = send(tmp_path, server)
    assert sorted(server.stored) == sorted(ids(10))
    assert journal.counts(RUN.id).sent == 10
    assert len(errors) == 3 - (len(server.posts) == 1) * 2, "every failed try was reported"


def test_an_error_after_storing_is_noticed(tmp_path: Path) -> None:
    def stored_but_500(server: Server, request: httpx.Request) -> httpx.Response:
        server.store(request)
        return httpx.Response(500, json={"detail": "after the fact"})

    server = Server(stored_but_500)
    journal, _, _ = send(tmp_path, server)
    assert server.stored == ids(10)
    assert server.posts == [10]
    assert server.searches == 1
    assert journal.counts(RUN.id).sent == 10


def test_half_a_batch_that_was_stored_is_not_sent_again(tmp_path: Path) -> None:
    def half(server: Server, request: httpx.Request) -> httpx.Response:
        server.stored += ids(5)
        raise httpx.ReadError("reset")

    server = Server(half)
    send(tmp_path, server)
    assert sorted(server.stored) == sorted(ids(10))
    assert server.posts == [10, 5]


@pytest.mark.parametrize("status", [400, 413, 422])
def test_what_the_server_will_never_take_is_isolated(tmp_path: Path, status: int) -> None:
    server = Server(bad("t3", "t7", status=status))
    journal, _, errors = send(tmp_path, server)
    assert server.stored == [i for i in ids(10) if i not in ("t3", "t7")]
    counts = journal.counts(RUN.id)
    assert (counts.sent, counts.refused, counts.pending) == (8, 2, 0)
    assert errors


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key_ends_the_upload_and_keeps_the_rows(tmp_path: Path, status: int) -> None:
    server = Server(*[answer(status)] * 3)
    journal, _, errors = send(tmp_path, server)
    assert server.posts == [10], "not tried again"
    assert journal.counts(RUN.id).pending == 10
    assert [getattr(e, "status_code", None) for e in errors] == [status]


def test_an_experiment_that_is_gone_refuses_its_rows(tmp_path: Path) -> None:
    server = Server(answer(404))
    journal, _, _ = send(tmp_path, server)
    assert journal.counts(RUN.id).refused == 10


def test_patience_ends_and_the_rows_stay(tmp_path: Path) -> None:
    server = Server(*[answer(503)] * 10_000)
    journal, _, errors = send(tmp_path, server, patience=0.05)
    assert 1 < len(server.posts) < 1000
    assert len(errors) == len(server.posts)
    assert journal.counts(RUN.id).pending == 10
    journal.close()
    server.script.clear()
    again, _, _ = send(tmp_path, server, 0)
    assert server.stored == ids(10)
    assert again.counts(RUN.id).pending == 0


def test_retry_after_is_honoured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    real = asyncio.sleep

    async def note(seconds: float) -> None:
        pauses.append(seconds)
        await real(0)

    monkeypatch.setattr(asyncio, "sleep", note)
    send(tmp_path, Server(answer(429, **{"Retry-After": "2"})))
    assert max(pauses) == 2.0


def test_rows_are_sent_while_more_come(tmp_path: Path) -> None:
    server = Server()
    journal = Journal(tmp_path / "journal.db")
    journal.begin(RUN)
    client = Galileo("key", api_url="http://127.0.0.1:1", transport=server)

    async def work() -> None:
        uploader = Uploader(client, journal, RUN)
        working = asyncio.create_task(uploader.work())
        for number in range(5):
            uploader.offer(journal.append(RUN.id, [entry(number)]))
            for _ in range(200):
                if len(server.stored) == number + 1:
                    break
                await asyncio.sleep(0.005)
            assert len(server.stored) == number + 1
        uploader.close()
        await working
        await client.release_loop()

    asyncio.run(work())
    assert server.stored == ids(5)
