"""Log streams: create, find, list, rename, delete, and the metrics switched on for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from galileo_api.api.run_scorer_settings import get_settings

from galileo_ext import (
    Galileo,
    GalileoMetrics,
    HTTPValidationError,
    IdNotFoundError,
    LocalMetricConfig,
    Metric,
    NameNotFoundError,
    aio,
    create_log_stream,
    create_project,
    delete_log_stream,
    enable_metrics,
    get_log_stream,
    iter_log_streams,
    list_log_streams,
    update_log_stream,
)

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as client:
        create_project("p")
        yield client


def test_created_ones_are_found_by_name_and_id() -> None:
    made = create_log_stream("production", project_name="p")
    for name in ("production", made.id):
        found = get_log_stream(name=name, project_name="p")
        assert found is not None
        assert (found.id, found.num_traces) == (made.id, 0)
    assert get_log_stream(name="Production", project_name="p") is None
    assert get_log_stream(name=NOBODY, project_name="p") is None


def test_a_name_in_the_form_of_an_id() -> None:
    made = create_log_stream(NOBODY, project_name="p")
    found = get_log_stream(name=NOBODY, project_name="p")
    assert found is not None and found.id == made.id


def test_lists_are_complete_and_the_oldest_come_first() -> None:
    names = [f"stream {number}" for number in range(7)]
    for name in names:
        create_log_stream(name, project_name="p")
    assert [stream.name for stream in list_log_streams(project_name="p")] == names
    assert [stream.name for stream in iter_log_streams(project_name="p")] == names
    some = list_log_streams(project_name="p", limit=2, starting_token=3)
    assert [stream.name for stream in some] == names[3:5]
    assert list_log_streams(project_name="p", starting_token=9) == []
    for wrong in ({"limit": 0}, {"starting_token": -1}):
        with pytest.raises(ValueError, match="expected a positive limit"):
            list_log_streams(project_name="p", **wrong)


def test_more_than_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("galileo_ext.log_streams.PAGE", 2)
    for number in range(5):
        create_log_stream(str(number), project_name="p")
    assert [stream.name for stream in list_log_streams(project_name="p")] == list("01234")


def test_taken_names_are_refused() -> None:
    create_log_stream("one", project_name="p")
    other = create_log_stream("two", project_name="p")
    with pytest.raises(HTTPValidationError, match="already"):
        create_log_stream("one", project_name="p")
    with pytest.raises(HTTPValidationError, match="already"):
        update_log_stream(name="two", new_name="one", project_name="p")
    assert update_log_stream(name=other.id, new_name="2", project_name="p").name == "2"
    assert [stream.name for stream in list_log_streams(project_name="p")] == ["one", "2"]


def test_deleted_ones_are_gone() -> None:
    made = create_log_stream("old", project_name="p")
    create_log_stream("new", project_name="p")
    delete_log_stream(name="old", project_name="p")
    assert [stream.name for stream in list_log_streams(project_name="p")] == ["new"]
    with pytest.raises(NameNotFoundError, match="'new'"):
        delete_log_stream(name="newt", project_name="p")
    with pytest.raises(IdNotFoundError):
        delete_log_stream(name=made.id, project_name="p")


def test_the_project_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="No project is given"):
        create_log_stream("s")
    monkeypatch.setenv("GALILEO_PROJECT", "p")
    with Galileo.embedded(":memory:"):
        create_project("p")
        assert create_log_stream("s").name == "s"
        assert get_log_stream(name="s") is not None


@pytest.mark.parametrize("name", ["", None])
def test_no_name(name: str) -> None:
    for refused in (
        lambda: create_log_stream(name, project_name="p"),
        lambda: get_log_stream(name=name, project_name="p"),
        lambda: delete_log_stream(name=name, project_name="p"),
        lambda: update_log_stream(name="x", new_name=name, project_name="p"),
    ):
        with pytest.raises(ValueError, match="expected a name"):
            refused()


class TestMetrics:
    def names(self, client: Galileo) -> list[str]:
        stream = get_log_stream(name="s", project_name="p")
        assert stream is not None
        settings = get_settings.sync(stream.project_id, stream.id, client=client.raw)
        return [str(scorer["name"]) for scorer in settings.to_dict()["scorers"]]

    def test_hosted_ones_are_told_to_the_server(self, server: Galileo) -> None:
        create_log_stream("s", project_name="p")
        mine = LocalMetricConfig(name="mine", scorer_fn=lambda step: 1)
        left = enable_metrics(
            log_stream_name="s",
            project_name="p",
            metrics=[GalileoMetrics.correctness, "Context Adherence", mine],
        )
        assert left == [mine]
        assert len(self.names(server)) == 2
        chosen = Metric(name="Correctness", version=1)
        enable_metrics(log_stream_name="s", project_name="p", metrics=[chosen])
        assert self.names(server) == ["correctness"]

    def test_unknown_ones_change_nothing(self, server: Galileo) -> None:
        create_log_stream("s", project_name="p")
        enable_metrics(log_stream_name="s", project_name="p", metrics=["Correctness"])
        for wrong in (["Corectness"], [], "Correctness"):
            with pytest.raises(ValueError, match=r"Correctness|expected a list"):
                enable_metrics(log_stream_name="s", project_name="p", metrics=wrong)
        assert self.names(server) == ["correctness"]

    def test_the_log_stream_of_the_settings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ValueError, match="GALILEO_LOG_STREAM"):
            enable_metrics(project_name="p", metrics=["Correctness"])
        monkeypatch.setenv("GALILEO_PROJECT", "p")
        monkeypatch.setenv("GALILEO_LOG_STREAM", "s")
        with Galileo.embedded(":memory:") as client:
            create_project("p")
            create_log_stream("s")
            enable_metrics(metrics=["Correctness"])
            assert self.names(client) == ["correctness"]


def test_to_await() -> None:
    async def main() -> list[str]:
        await aio.create_log_stream("a", project_name="p")
        await aio.create_log_stream("b", project_name="p")
        await aio.delete_log_stream(name="a", project_name="p")
        return [stream.name async for stream in aio.iter_log_streams(project_name="p")]

    assert asyncio.run(main()) == ["b"]
