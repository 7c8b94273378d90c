"""Whatever a server answers, a run ends with its result or with one of our errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from galileo_ext import (
    Galileo,
    GalileoError,
    IncompleteUploadError,
    create_dataset,
    create_project,
    create_prompt,
    load_experiment,
    run_experiment,
)
from galileo_ext._inprocess import open_database

ANSWERS = {
    "null": (200, b"null"),
    "empty": (200, b"{}"),
    "list": (200, b"[]"),
    "text": (200, b'"x"'),
    "objects": (200, b"[{}]"),
    "parts": (200, b'{"records": [{}], "experiments": [{}], "rows": [{}], "total_count": "x"}'),
    "circles": (200, b'{"total_count": -5, "next_starting_token": -1, "records": [null]}'),
    "nothing": (204, b""),
    "refused": (401, b"{}"),
    "missing": (404, b"not json"),
    "invalid": (422, b'{"detail": []}'),
    "broken": (500, b"x"),
}


class Odd(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The embedded server, of which one operation is answered in a way of its own."""

    def __init__(self) -> None:
        self.inner = open_database(":memory:")
        self.asked: dict[str, None] = {}
        self.operation = ""
        self.answer = (200, b"")
        self.times = 0

    def _instead(self, request: httpx.Request) -> httpx.Response | None:
        operation = (
            request.method + " " + re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "{}", request.url.path)
        )
        self.asked[operation] = None
        if operation != self.operation or not self.times:
            return None
        self.times -= 1
        status, content = self.answer
        return httpx.Response(status, content=content, headers={"content-type": "application/json"})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._instead(request) or self.inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._instead(request) or await self.inner.handle_async_request(request)

    def close(self) -> None:
        self.inner.close()

    async def aclose(self) -> None:
        pass


def exact(output: str, expected: str) -> bool:
    return output == expected


def run() -> object:
    return run_experiment(
        "r",
        dataset="d",
        function=str.upper,
        metrics=[exact, "Exact Match"],
        experiment_tags={"a": "b"},
    )


def have_run() -> object:
    settings = {"model_alias": "echo", "max_tokens": 10}
    started = run_experiment("h", dataset="d", prompt_template="say", prompt_settings=settings)
    return started.wait(timeout=10, stalled_after=2)


def load() -> object:
    loaded = load_experiment("base")
    return list(loaded.rows), list(loaded.traces()), list(loaded.spans())


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch) -> Iterator[Odd]:
    monkeypatch.setattr("galileo_ext.run.execution._COUNTING", (0.0,))
    transport = Odd()
    with Galileo(
        "key",
        api_url="http://127.0.0.1:1/v2",
        transport=transport,
        journal=":memory:",
        max_retries=0,
        project="p",
    ):
        create_project("p")
        create_dataset("d", [{"input": "a", "output": "A"}, {"input": "b", "output": "B"}])
        create_prompt("say", "Say {{input}}")
        run_experiment("base", dataset="d", function=str.upper, metrics=[exact])
        yield transport


@pytest.mark.parametrize("call", [run, have_run, load])
@pytest.mark.parametrize("answer", ANSWERS)
def test_odd_answers_end_in_our_errors(odd: Odd, call: Callable[[], Any], answer: str) -> None:
    odd.asked.clear()
    call()
    for operation in list(odd.asked):
        odd.operation, odd.answer, odd.times = operation, ANSWERS[answer], 1
        try:
            call()
        except GalileoError:
            pass
        except Exception as error:
            raise AssertionError(f"{operation} answered with {answer}") from error


@pytest.mark.parametrize("answer", ["parts", "circles", "nothing", "broken"])
def test_what_cannot_be_counted_is_not_called_complete(odd: Odd, answer: str) -> None:
    odd.operation, odd.answer, odd.times = "POST /v2/projects/{}/traces/count", ANSWERS[answer], 99
    with pytest.raises(IncompleteUploadError) as caught:
        run()
    assert caught.value.result.ok == 2
    assert caught.value.result.upload.stored is None
