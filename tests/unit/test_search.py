"""Finding traces, spans and sessions: filters, sorts, pages, and what is refused."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from galileo_api.api.log_stream import create_log_stream
from galileo_api.api.trace import create_session, log_traces
from galileo_api.models import (
    LogStreamCreateRequest,
    LogTracesIngestRequest,
    SessionCreateRequest,
)

from galileo_ext import (
    Galileo,
    HTTPValidationError,
    NameNotFoundError,
    NotFoundError,
    add_llm_span,
    aio,
    column,
    count_traces,
    create_experiment,
    create_project,
    get_sessions,
    get_spans,
    get_traces,
    iter_sessions,
    iter_spans,
    iter_traces,
    run_experiment,
)

NOBODY = "00000000-0000-4000-8000-000000000000"
ROWS = [
    {"input": "a", "ground_truth": "A", "metadata": {"env": "ci"}},
    {"input": "Bee", "ground_truth": "wasp", "metadata": {"env": "prod"}},
    {"input": "ant", "ground_truth": "ANT", "metadata": {"env": "ci"}},
]


def exact(output: str, expected: str) -> float:
    return float(output == expected)


def right(output: str, expected: str) -> bool:
    return output == expected


def shout(text: str) -> str:
    add_llm_span(input=text, output=text.upper(), model=f"model {len(text)}")
    return text.upper()


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as client:
        project = create_project("p")
        run_experiment(
            "e",
            project="p",
            dataset=ROWS,
            function=shout,
            metrics=[exact, right],
            max_concurrency=1,
        )
        body = LogStreamCreateRequest.from_dict({"name": "stream"})
        stream = create_log_stream.sync(project.id, client=client.raw, body=body)
        traces = [
            {"type": "trace", "input": name, "output": "o", "tags": tags, "name": name, "spans": []}
            for name, tags in (("one", ["x"]), ("two", ["x", "y"]), ("three", []))
        ]
        log_traces.sync(
            project.id,
            client=client.raw,
            body=LogTracesIngestRequest.from_dict({"traces": traces, "log_stream_id": stream.id}),
        )
        create_session.sync(
            project.id,
            client=client.raw,
            body=SessionCreateRequest.from_dict({"name": "chat", "log_stream_id": stream.id}),
        )
        yield client


def found(*filters: Any, **options: Any) -> set[str]:
    return {trace.input_ for trace in iter_traces("p", "e", filters=filters, **options)}


@pytest.mark.parametrize(
    ("matching", "inputs"),
    [
        (column("input").contains("a"), {"a", "ant"}),
        (column("input").contains("B"), {"Bee"}),
        (column("input").contains("b"), set()),
        (column("input").contains("b", case_sensitive=False), {"Bee"}),
        (column("input").equals("a"), {"a"}),
        (column("input").not_equals("a"), {"Bee", "ant"}),
        (column("input").one_of(["a", "Bee", "c"]), {"a", "Bee"}),
        (column("input").not_in(["a", "Bee"]), {"ant"}),
        (column("metrics/exact") > 0.5, {"a", "ant"}),
        (column("metrics/exact").greater_than(0.5), {"a", "ant"}),
        (column("metrics/exact") >= 0, {"a", "Bee", "ant"}),
        (column("metrics/exact").greater_than_or_equal(1), {"a", "ant"}),
        (column("metrics/exact") < 1, {"Bee"}),
        (column("metrics/exact").less_than(1), {"Bee"}),
        (column("metrics/exact") <= 0, {"Bee"}),
        (column("metrics/exact").less_than_or_equal(1), {"a", "Bee", "ant"}),
        (column("metrics/exact").equals(0), {"Bee"}),
        (column("metrics/exact").not_equals(0), {"a", "ant"}),
        (column("metrics/exact").between(0.5, 1), {"a", "ant"}),
        (column("metrics/right").is_true(), {"a", "ant"}),
        (column("metrics/right").is_false(), {"Bee"}),
        (column("created_at").after("2020-01-01"), {"a", "Bee", "ant"}),
        (column("created_at") > datetime.now(UTC) + timedelta(days=1), set()),
        (column("created_at").before(datetime(2020, 1, 1)), set()),
        (column("created_at").on_or_before("2100-01-01T00:00:00"), {"a", "Bee", "ant"}),
        (column("created_at").on_or_after("2100-01-01T00:00:00Z"), set()),
    ],
)
def test_filters(matching: Any, inputs: set[str]) -> None:
    assert found(matching) == inputs
    assert count_traces("p", "e", filters=[matching]) == len(inputs)
    answer = get_traces("p", experiment_id="e", filters=[matching])
    assert {trace.input_ for trace in answer.records} == inputs


def test_all_filters_must_match() -> None:
    assert found(column("input").contains("a"), column("metrics/exact") > 0.5) == {"a", "ant"}
    assert found(column("input").equals("a"), column("metrics/exact") < 0.5) == set()


def test_tags_are_lists() -> None:
    def named(matching: Any) -> set[str]:
        return {
            trace.name for trace in iter_traces("p", log_stream_id="stream", filters=[matching])
        }

    assert named(column("tags").contains("x")) == {"one", "two"}
    assert named(column("tags").one_of(["y", "z"])) == {"two"}
    assert named(column("tags").not_in(["y"])) == {"one", "three"}
    with pytest.raises(ValueError, match="expected not_in"):
        column("tags").not_equals("x")


def test_the_order_is_chosen_or_the_newest_first() -> None:
    def inputs(**options: Any) -> list[str]:
        return [trace.input_ for trace in iter_traces("p", "e", **options)]

    assert inputs(sort=column("input").ascending()) == ["Bee", "a", "ant"]
    assert inputs(sort=column("input").descending()) == ["ant", "a", "Bee"]
    oldest = inputs(sort=column("created_at").ascending())
    assert inputs() == oldest[::-1] == ["ant", "Bee", "a"]


def test_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    first = get_traces("p", "e", limit=2)
    assert [trace.input_ for trace in first.records] == ["ant", "Bee"]
    assert (first.paginated, first.next_starting_token) == (True, 2)
    rest = get_traces("p", "e", limit=2, starting_token=2)
    assert [trace.input_ for trace in rest.records] == ["a"]
    assert rest.next_starting_token is None

    monkeypatch.setattr("galileo_ext.search._PAGE", 1)
    for prefetch in (False, True):
        everything = [trace.input_ for trace in iter_traces("p", "e", prefetch=prefetch)]
        assert everything == ["ant", "Bee", "a"]


def test_where_to_search() -> None:
    project = create_project("q")
    experiment = create_experiment(project.id, "e")

    assert [count_traces("p"), count_traces("p", "e"), count_traces("p", None, "stream")] == [
        6,
        3,
        3,
    ]
    assert count_traces(project.id, experiment.id) == 0
    stream = get_traces("p", log_stream_id="stream").records[0].run_id
    assert count_traces("p", log_stream_id=stream.upper()) == 3


def test_spans_and_sessions() -> None:
    spans = list(iter_spans("p", "e", filters=[column("type").equals("llm")]))
    assert {span.model for span in spans} == {"model 1", "model 3"}
    assert len(get_spans("p", "e", filters=[column("model").equals("model 3")]).records) == 2
    assert list(iter_spans("p", log_stream_id="stream")) == []
    chats = [column("name").equals("chat")]
    (chat,) = get_sessions("p", log_stream_id="stream", filters=chats).records
    assert [session.id for session in iter_sessions("p", filters=chats)] == [chat.id]
    assert get_sessions("p", "e", filters=chats).records == []


CALLS: list[Callable[..., object]] = [
    get_traces,
    get_spans,
    get_sessions,
    count_traces,
    lambda *where, **options: list(iter_traces(*where, **options)),
    lambda *where, **options: list(iter_spans(*where, **options)),
    lambda *where, **options: list(iter_sessions(*where, **options)),
]


@pytest.mark.parametrize("call", CALLS)
def test_what_is_searched_exists(call: Callable[..., object]) -> None:
    for project in (None, "", 5):
        with pytest.raises(ValueError, match="expected a name"):
            call(project)
    with pytest.raises(ValueError, match="Both experiment 'e' and log stream 'stream'"):
        call("p", "e", "stream")
    with pytest.raises(NameNotFoundError, match="no project named 'q'"):
        call("q")
    with pytest.raises(NameNotFoundError, match="no experiment named 'f'"):
        call("p", "f")
    with pytest.raises(NotFoundError):
        call("p", NOBODY)
    with pytest.raises(NameNotFoundError, match="Did you mean 'stream'"):
        call("p", None, "steam")
    with pytest.raises(NotFoundError, match=NOBODY):
        call("p", None, NOBODY)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ([column("input") == "a"], r"filters\[0\] is False; .*not =="),
        ([column("input").equals("a"), column("input")], r"filters\[1\] is column\('input'\)"),
        (column("input").equals("a"), "expected a list"),
        ([column("no_such").equals("a")], "no_such"),
        ([column("input") > 5], "does not fit"),
    ],
)
def test_what_is_no_filter_is_refused(call: Callable[..., object], filters: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call("p", "e", filters=filters)


def test_what_is_no_sort_is_refused() -> None:
    with pytest.raises(ValueError, match=r"sort is 'input'; .*ascending\(\)"):
        get_traces("p", sort="input")  # type: ignore[arg-type]  # the error is the test
    with pytest.raises(HTTPValidationError, match="no_such"):
        get_traces("p", sort=column("no_such").ascending())


@pytest.mark.parametrize(
    "make",
    [
        lambda: column(""),
        lambda: column(None),  # type: ignore[arg-type]  # the error is the test
        lambda: column("input").contains(5),  # type: ignore[arg-type]  # the error is the test
        lambda: column("input").equals(None),  # type: ignore[arg-type]  # the error is the test
        lambda: column("input").one_of("abc"),
        lambda: column("input").one_of([1]),  # type: ignore[list-item]  # the error is the test
        lambda: column("n") > "5",  # type: ignore[operator]  # the error is the test
        lambda: column("n") > True,
        lambda: column("n") < float("nan"),
        lambda: column("n").between(2, 1),
        lambda: column("created_at").after("yesterday"),
        lambda: column("created_at").after(5),  # type: ignore[arg-type]  # the error is the test
    ],
)
def test_values_that_cannot_be_compared_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"expected|ISO 8601"):
        make()


def test_the_same_to_await() -> None:
    async def scenario() -> tuple[int, int, list[Any]]:
        filters = [column("metrics/exact") > 0.5]
        page = await aio.get_traces("p", "e", filters=filters)
        names = [trace.input_ async for trace in aio.iter_traces("p", "e", prefetch=True)]
        return await aio.count_traces("p", "e", filters=filters), len(page.records), names

    assert asyncio.run(scenario()) == (2, 2, ["ant", "Bee", "a"])
