"""Rows made up by a server's model: asked for, waited for, read; and every way that it can fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from galileo_ext import (
    DatasetExtensionError,
    Galileo,
    NotImplementedByServerError,
    PromptRunSettings,
    aio,
    extend_dataset,
)

MADE = "7d1f5a52-5d8a-4c76-9f5a-6b1f0a3f7f11"


class Server(httpx.MockTransport):
    """Makes up as many rows as it is asked for, one at each look."""

    def __init__(self, message: str | None = "making rows", stop_at: int | None = None) -> None:
        self.asked: dict[str, Any] = {}
        self.done = -1
        self.message, self.stop_at = message, stop_at
        super().__init__(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v2")
        if request.method == "POST":
            self.asked = json.loads(request.content)
            return httpx.Response(200, json={"dataset_id": MADE})
        if path.startswith("/datasets/extend/"):
            return httpx.Response(200, json=self.progress())
        assert path == f"/datasets/{MADE}/content"
        start = int(request.url.params["starting_token"])
        count = self.asked["count"]
        following = start + 2 if start + 2 < count else None
        rows = [self.row(index) for index in range(start, min(start + 2, count))]
        return httpx.Response(200, json={"rows": rows, "next_starting_token": following})

    def progress(self) -> dict[str, Any]:
        if self.done < 0:  # nothing is known yet
            self.done = 0
            return {"progress_message": None, "steps_completed": None}
        if self.done != self.stop_at:
            self.done += 1
        return {
            "progress_message": self.message,
            "steps_completed": self.done,
            "steps_total": self.asked["count"],
        }

    def row(self, index: int) -> dict[str, Any]:
        values = {"input": f"made up {index}"}
        row_id = MADE.replace("7", str(index))
        return {
            "row_id": row_id,
            "index": index,
            "values": list(values.values()),
            "values_dict": values,
            "metadata": None,
        }


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Time passes by pauses alone."""
    taken: list[float] = []

    async def pause(seconds: float) -> None:
        taken.append(seconds)

    for module in ("galileo_ext.dataset_extension", "galileo_ext.aio.dataset_extension"):
        monkeypatch.setattr(f"{module}.monotonic", lambda: sum(taken))
    monkeypatch.setattr("galileo_ext.dataset_extension.time.sleep", taken.append)
    monkeypatch.setattr("galileo_ext.aio.dataset_extension.asyncio.sleep", pause)
    yield taken


def connect(server: Server) -> Galileo:
    return Galileo("key", api_url="http://127.0.0.1:1", transport=server)


def test_rows_are_asked_for_waited_for_and_read(pauses: list[float]) -> None:
    server = Server()

    rows = extend_dataset(
        prompt_settings={"model_alias": "a model", "temperature": 0.5},
        prompt="answers questions",
        instructions="be short",
        examples=["Why?"],
        data_types=["General Query", "Prompt Injection"],
        count=5,
        client=connect(server),
    )

    assert [row.values_dict["input"] for row in rows] == [f"made up {n}" for n in range(5)]
    assert server.asked.pop("prompt_settings") == {"model_alias": "a model", "temperature": 0.5}
    assert server.asked == {
        "prompt": "answers questions",
        "instructions": "be short",
        "examples": ["Why?"],
        "data_types": ["General Query", "Prompt Injection"],
        "count": 5,
    }
    assert pauses == [1.0] * 5


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (None, {"model_alias": "GPT-4o mini"}),
        ({"top_p": 0.5}, {"model_alias": "GPT-4o mini", "top_p": 0.5}),
    ],
)
def test_the_model_has_a_default(given: Any, sent: Any) -> None:
    server = Server()
    extend_dataset(prompt_settings=given, count=1, client=connect(server))
    assert server.asked == {"prompt_settings": sent, "count": 1}


def test_settings_may_be_an_object() -> None:
    server = Server()
    settings = PromptRunSettings(model_alias="mine")
    extend_dataset(prompt_settings=settings, count=1, client=connect(server))
    assert server.asked["prompt_settings"]["model_alias"] == "mine"


def test_a_failure_is_said() -> None:
    server = Server(message="Unexpected error: no quota")
    with pytest.raises(DatasetExtensionError, match=f"{MADE}: Unexpected error: no quota"):
        extend_dataset(count=2, client=connect(server))


def test_waiting_ends(pauses: list[float]) -> None:
    server = Server(stop_at=2)
    with pytest.raises(TimeoutError, match="after 20 seconds; the server has done 2 of 3 steps"):
        extend_dataset(count=3, timeout=20, client=connect(server))
    assert sum(pauses) == 20


def test_nothing_is_asked_for_that_makes_no_sense() -> None:
    server = Server()
    with pytest.raises(ValueError, match=r"data_types has 'Rude'; expected some of 'General"):
        extend_dataset(data_types=["Rude"], client=connect(server))
    with pytest.raises(ValueError, match="count is 0"):
        extend_dataset(count=0, client=connect(server))
    assert server.asked == {}


def test_the_embedded_server_says_that_it_has_no_model() -> None:
    with (
        Galileo.embedded(":memory:"),
        pytest.raises(NotImplementedByServerError, match="takes a model to make up rows"),
    ):
        extend_dataset()


def test_the_same_to_await(pauses: list[float]) -> None:
    async def scenario() -> list[Any]:
        return await aio.extend_dataset(count=3, client=connect(Server()))

    assert len(asyncio.run(scenario())) == 3
    assert pauses == [1.0] * 3
