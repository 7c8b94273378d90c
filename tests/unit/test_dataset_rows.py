"""What datasets hold: rows read in any version, rows added, nothing lost."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pandas
import pytest
from galileo_api.api.datasets import update_dataset_content
from galileo_api.models import UpdateDatasetContentRequest

from galileo_ext import (
    Galileo,
    NameNotFoundError,
    NotFoundError,
    PreconditionFailedError,
    ResponseError,
    add_rows,
    aio,
    create_dataset,
    create_project,
    delete_dataset,
    get_dataset,
    get_dataset_frame,
    get_dataset_rows,
    get_dataset_version,
    get_dataset_version_history,
    iter_dataset_projects,
    iter_dataset_rows,
    iter_dataset_versions,
    list_dataset_projects,
    list_datasets,
    run_experiment,
    update_dataset,
)
from galileo_ext.embedded.datasets import versions

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as client:
        create_project("p")
        yield client


def test_rows_come_back_as_they_were_put_in() -> None:
    rows = [
        {"input": "5", "ground_truth": 'a "quoted"\nline', "metadata": {"k": "v", "n": 1}},
        {"input": ["a", {"deep": [1, 2.5]}], "ground_truth": 7, "metadata": {"deep": {"k": []}}},
        {"input": {"question": "?"}, "ground_truth": None, "metadata": None},
        {"input": "Grüße 🌍", "ground_truth": "null", "metadata": {}},
        {"input": True, "ground_truth": [False, None], "metadata": {"flag": True}},
        {"input": '{"text": "of JSON"}', "ground_truth": "[1]", "metadata": None},
        {"input": 2**70, "ground_truth": 1.0, "metadata": None},
    ]
    create_dataset("created", rows)
    create_dataset("added to", ["first"])
    add_rows(rows, dataset_name="added to")

    assert get_dataset_rows(dataset_name="created") == rows
    assert get_dataset_rows(dataset_name="added to")[1:] == rows
    assert list(rows[0]) == list(get_dataset_rows(dataset_name="created")[0])
    for name in ("created", "added to"):  # 1 == True == 1.0, but they are not the same value
        assert json.dumps(get_dataset_rows(dataset_name=name)[-7:]) == json.dumps(rows)


def test_a_run_gets_what_was_put_in() -> None:
    inputs = [True, ["a", 1], '["a", 1]', {"deep": {"k": []}}, 1.0, "5"]
    create_dataset("d", [{"input": value, "ground_truth": value} for value in inputs])

    stored = run_experiment("e", project="p", dataset="d", function=repr)

    assert [row.output for row in stored.rows] == [repr(value) for value in inputs]
    assert [row.expected for row in stored.rows] == inputs


def test_a_server_of_fewer_types_gets_json_text(
    server: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Any] = []

    def listing(*arguments: Any) -> dict[str, Any]:
        return {**original(*arguments), "exact_values": False}

    def keep(request: httpx.Request) -> None:
        if request.method == "PATCH":
            sent.extend(edit["values"] for edit in json.loads(request.content)["edits"])

    original = versions.listing
    monkeypatch.setattr(versions, "listing", listing)
    server.http.event_hooks["request"].append(keep)
    create_dataset("d", ["first"])
    rows = [{"input": ["a", {"deep": 1}], "ground_truth": "text", "metadata": {"k": 1}, "n": 2.5}]

    add_rows(rows, dataset_name="d")
    add_rows([{"input": True, "metadata": {"deep": {"k": 1}}}], dataset_name="d")

    assert sent == [
        {"input": '["a", {"deep": 1}]', "output": "text", "metadata": {"k": 1}, "n": 2.5},
        {"input": "true", "metadata": '{"deep": {"k": 1}}'},
    ]
    read = get_dataset_rows(dataset_name="d")
    assert read[1] == rows[0]
    assert (read[2]["input"], read[2]["metadata"]) == ("true", {"deep": {"k": 1}})


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_frame_goes_in_and_out(library: Any) -> None:
    rows = [
        {"input": "a", "ground_truth": True, "metadata": {"k": "v"}, "score": 1.5},
        {"input": "b", "ground_truth": False, "metadata": {"k": "w"}, "score": None},
    ]
    create_dataset("rows", rows)

    made = get_dataset_frame(dataset_name="rows", library=library)
    create_dataset("frame", made)
    add_rows(made, dataset_name="frame")

    assert type(made).__module__.startswith(library)
    assert list(made.columns) == list(rows[0])
    assert get_dataset_rows(dataset_name="frame") == rows * 2
    ran = run_experiment("e", project="p", dataset=made, function=str.upper)
    assert [(row.output, row.expected) for row in ran.rows] == [("A", True), ("B", False)]


def test_a_frame_of_an_older_version_and_of_no_library() -> None:
    create_dataset("d", ["a"])
    add_rows(["b"], dataset_name="d")

    frame = get_dataset_frame(dataset_name="d", version_index=1)
    assert frame["input"].tolist() == ["a"]
    with pytest.raises(ValueError, match="library is 'numpy'"):
        get_dataset_frame(dataset_name="d", library="numpy")  # type: ignore[arg-type]  # the test


def test_a_feather_file(tmp_path: Path) -> None:
    path = tmp_path / "d.feather"
    frame = pandas.DataFrame(
        {
            "input": ["a", "b"],
            "ground_truth": [1, 2],
            "list": [[1.5], None],
            "at": pandas.to_datetime(["2026-01-02", None]),
        }
    )
    frame.to_feather(path)

    create_dataset("file", path)
    create_dataset("frame", frame)

    for name in ("file", "frame"):
        assert get_dataset_rows(dataset_name=name) == [
            {"input": "a", "ground_truth": 1, "list": [1.5], "at": "2026-01-02T00:00:00"},
            {"input": "b", "ground_truth": 2, "list": None, "at": None},
        ]


def test_projects_that_use_a_dataset(monkeypatch: pytest.MonkeyPatch) -> None:
    made = create_dataset("d", ["a"])
    assert list_dataset_projects(dataset_name="d") == []
    names = [f"p{n}" for n in range(5)]
    for name in names:
        create_project(name)
        run_experiment("e", project=name, dataset=made, function=str)
    monkeypatch.setattr("galileo_ext.dataset_projects.PAGE", 2)

    assert [p.name for p in list_dataset_projects(dataset_id=made.id)] == names[::-1]
    assert [p.name for p in list_dataset_projects(dataset_name="d", limit=3)] == names[:1:-1]
    assert next(iter_dataset_projects(dataset_name="d")).name == "p4"
    with pytest.raises(ValueError, match="limit is 0"):
        list_dataset_projects(dataset_name="d", limit=0)


def test_a_column_without_a_value_is_none() -> None:
    create_dataset("d", ["only an input"])
    add_rows([{"input": "b", "topic": "x"}], dataset_name="d")

    assert get_dataset_rows(dataset_name="d") == [
        {"input": "only an input", "topic": None},
        {"input": "b", "topic": "x"},
    ]


def test_added_rows_are_a_new_version_and_the_old_one_stays() -> None:
    made = create_dataset("d", ["a", "b"])

    after = add_rows({"input": ["c"], "ground_truth": ["C"]}, dataset_id=made.id)

    assert (after.num_rows, after.current_version_index) == (3, made.current_version_index + 1)
    first = made.current_version_index
    old = get_dataset_rows(dataset_name="d", version_index=first)
    assert [row["input"] for row in old] == ["a", "b"]
    assert [row["input"] for row in get_dataset_rows(dataset_name="d")] == ["a", "b", "c"]
    history = get_dataset_version_history(dataset_name="d").versions
    assert [(v.version_index, v.rows_added, v.num_rows) for v in history] == [
        (first + 1, 1, 3),
        (first, 2, 2),
    ]
    content = get_dataset_version(version_index=first, dataset_id=made.id)
    assert [row.values_dict["input"] for row in content.rows] == ["a", "b"]


def test_all_pages_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("datasets", "dataset_rows"):
        monkeypatch.setattr(f"galileo_ext.{module}.PAGE", 2)
    monkeypatch.setattr("galileo_ext.datasets.fetch_rows.__defaults__", (2,))
    made = create_dataset("d", [str(n) for n in range(5)])
    for _ in range(4):
        add_rows(["more"], dataset_name="d")

    assert [row["input"] for row in iter_dataset_rows(dataset_name="d")] == [
        *"01234",
        *["more"] * 4,
    ]
    assert [v.version_index for v in iter_dataset_versions(dataset_name="d")] == [5, 4, 3, 2, 1]
    assert len(get_dataset_version_history(dataset_name="d").versions) == 5
    whole = get_dataset_version(version_index=5, dataset_id=made.id)
    assert [row.index for row in whole.rows] == list(range(9))
    assert (whole.paginated, whole.next_starting_token) == (False, None)


def test_reading_stays_in_the_version_it_began_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("galileo_ext.datasets.fetch_rows.__defaults__", (1,))
    create_dataset("d", ["a", "b"])

    found = iter_dataset_rows(dataset_name="d")
    first = next(found)
    add_rows(["c"], dataset_name="d")

    assert [row["input"] for row in [first, *found]] == ["a", "b"]


def test_a_lost_update_is_refused(server: Galileo) -> None:
    made = create_dataset("d", ["a"])
    other = UpdateDatasetContentRequest.from_dict(
        {"edits": [{"edit_type": "append_row", "values": {"input": "theirs"}}]}
    )

    def interfere(request: httpx.Request) -> None:
        if request.method == "PATCH" and "If-Match" in request.headers:
            update_dataset_content.sync(made.id, client=server.raw, body=other)

    server.http.event_hooks["request"].append(interfere)
    with pytest.raises(PreconditionFailedError) as refused:
        add_rows(["mine"], dataset_name="d")

    assert refused.value.status_code == 412
    assert [row["input"] for row in get_dataset_rows(dataset_name="d")] == ["a", "theirs"]


def test_without_an_etag_nothing_is_added(server: Galileo) -> None:
    create_dataset("d", ["a"])

    def strip(response: httpx.Response) -> None:
        response.headers.pop("ETag", None)

    server.http.event_hooks["response"].append(strip)
    with pytest.raises(ResponseError, match="without an ETag"):
        add_rows(["b"], dataset_name="d")

    assert get_dataset(name="d").num_rows == 1  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "no rows"),
        ("d.csv", "'d.csv'; expected rows"),
        ({"input": "hello"}, "expected a list"),
        ([{}], "Row 0"),
        (["a", 5], "Row 1"),
        ([{"input": float("nan")}], "JSON"),
        (["\udc80"], "no Unicode"),
        ([{"output": "a", "ground_truth": "b"}], "differ"),
        ([{"ground_truth": "b", "output": "a"}], "differ"),
    ],
)
def test_rows_of_no_dataset_are_refused(rows: Any, said: str) -> None:
    create_dataset("d", ["a"])
    with pytest.raises(ValueError, match=said):
        add_rows(rows, dataset_name="d")
    assert len(get_dataset_rows(dataset_name="d")) == 1


@pytest.mark.parametrize("wrong", ["1", True, -1, 1.0, "../../../projects"])
def test_a_version_is_a_number(wrong: Any) -> None:
    create_dataset("d", ["a"])
    for call in (get_dataset_version, get_dataset_rows):
        with pytest.raises(ValueError, match="expected the number of a version"):
            call(version_index=wrong, dataset_name="d")
        with pytest.raises(NotFoundError):
            call(version_index=7, dataset_name="d")


CALLS: list[Callable[..., object]] = [
    get_dataset_rows,
    get_dataset_version_history,
    lambda **which: add_rows(["a"], **which),
    lambda **which: get_dataset_version(version_index=1, **which),
    lambda **which: list(iter_dataset_versions(**which)),
    list_dataset_projects,
    get_dataset_frame,
]


@pytest.mark.parametrize("call", CALLS)
def test_the_dataset_is_named_once_and_exists(call: Callable[..., object]) -> None:
    create_dataset("questions", ["a"])
    for which in ({}, {"dataset_name": "questions", "dataset_id": NOBODY}):
        with pytest.raises(ValueError, match="exactly one"):
            call(**which)
    with pytest.raises(ValueError, match="expected a UUID"):
        call(dataset_id="questions")
    with pytest.raises(NotFoundError):
        call(dataset_id=NOBODY)
    with pytest.raises(NameNotFoundError, match="Did you mean 'questions'"):
        call(dataset_name="question")


def test_a_dataset_is_renamed_and_deleted() -> None:
    made = create_dataset("d", ["a"])
    create_dataset("taken", ["a"])

    assert update_dataset(name="d", new_name="e").id == made.id
    with pytest.raises(ValueError, match="taken"):
        update_dataset(name="e", new_name="taken")
    with pytest.raises(ValueError, match="new_name is ''"):
        update_dataset(name="e", new_name="")
    with pytest.raises(NameNotFoundError):
        delete_dataset(name="d")
    delete_dataset(name="e")
    delete_dataset(id=get_dataset(name="taken").id)  # type: ignore[union-attr]  # it is there
    assert list_datasets() == []


def test_a_dataset_of_another_project_is_not_deleted() -> None:
    create_project("q")
    made = create_dataset("d", ["a"], project_name="p")

    with pytest.raises(ValueError, match="'d' is not used in the project 'q'"):
        delete_dataset(name="d", project_name="q")
    with pytest.raises(ValueError, match="exactly one"):
        delete_dataset()
    assert get_dataset(id=made.id, project_name="p") is not None
    assert get_dataset(id=made.id, project_name="q") is None
    delete_dataset(name="d", project_name="p")
    assert get_dataset(id=made.id) is None


def test_the_same_to_await() -> None:
    async def scenario() -> list[Any]:
        await aio.create_dataset("d", ["a"])
        await aio.add_rows(["b"], dataset_name="d")
        rows = [row async for row in aio.iter_dataset_rows(dataset_name="d", prefetch=True)]
        await aio.delete_dataset(name="d")
        return rows

    assert asyncio.run(scenario()) == [{"input": "a"}, {"input": "b"}]
