"""Datasets of every format and every change of them, by the official client and by ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.feather
import pytest

from galileo_ext import (
    Galileo,
    create_dataset,
    get_dataset_rows,
    list_dataset_projects,
)

Official = Callable[..., dict[str, Any]]

#: Every type that JSON has; ``ground_truth`` is how both clients call the column.
ROWS: list[dict[str, Any]] = [
    {"input": "text", "ground_truth": True, "n": 1, "metadata": {"k": "v"}, "list": [1, "a", None]},
    {"input": "5", "ground_truth": False, "n": 1.5, "metadata": {"deep": {"x": [1]}}, "list": []},
    {"input": "Grüße 🌍\n", "ground_truth": None, "n": 2**53, "metadata": None, "list": None},
    {"input": "true", "ground_truth": "null", "n": -0.5, "metadata": {}, "list": [[{}]]},
]
CSV = 'input,output,metadata\r\n"a, ""b""\r\nc",1,"{""k"": ""v""}"\r\nGrüße,,\r\n'


def as_text(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows as the official client creates them: structures as their JSON text."""
    return [
        {n: json.dumps(v) if isinstance(v, dict | list) else v for n, v in row.items()}
        for row in rows
    ]


def as_stored(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows under the names that the API has for the columns."""
    return [{"output" if n == "ground_truth" else n: v for n, v in row.items()} for row in rows]


def exactly(rows: list[dict[str, Any]]) -> list[str]:
    """Make True and 1, and 1 and 1.0, different; the order of columns does not count."""
    return [json.dumps(row, sort_keys=True) for row in rows]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    lines = [json.dumps(row, ensure_ascii=False) for row in ROWS]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "rows.csv").write_bytes(CSV.encode())
    table = pyarrow.table(
        {
            "input": ["a", "b"],
            "ground_truth": ["A", None],
            "flag": [True, None],
            "n": [1, 2**40],
            "vector": [[0.5, 1.5], []],
            "object": [{"k": {"x": 1}}, None],
        }
    )
    pyarrow.feather.write_feather(table, str(tmp_path / "rows.feather"))
    return {kind: str(tmp_path / f"rows.{kind}") for kind in ("jsonl", "csv", "feather")}


FEATHER = [
    {"input": "a", "flag": True, "n": 1, "vector": [0.5, 1.5], "object": {"k": {"x": 1}}},
    {"input": "b", "flag": None, "n": 2**40, "vector": [], "object": None},
]


def test_every_format(official: Official, ours: Galileo, files: dict[str, str]) -> None:
    columns = {name: [row[name] for row in ROWS] for name in ROWS[0]}
    seen = official(
        "stored", contents={"official rows": ROWS, "official columns": columns, **files}
    )

    for name in ("official rows", "official columns"):
        assert exactly(seen[name]["rows"]) == exactly(as_text(ROWS))
        assert exactly(get_dataset_rows(dataset_name=name)) == exactly(as_text(ROWS))
    # The official client renames ground_truth by taking it out and putting it in at the end.
    assert seen["official rows"]["columns"] == ["input", "n", "metadata", "list", "ground_truth"]
    assert seen["jsonl"]["columns"] == list(ROWS[0])
    assert exactly(seen["jsonl"]["rows"]) == exactly(ROWS)
    assert seen["csv"]["rows"] == [
        {"input": 'a, "b"\r\nc', "ground_truth": "1", "metadata": '{"k": "v"}'},
        {"input": "Grüße", "ground_truth": "", "metadata": ""},
    ]
    rows = seen["feather"]["rows"]
    assert exactly([{n: v for n, v in row.items() if n != "ground_truth"} for row in rows]) == (
        exactly(FEATHER)
    )
    assert [row["ground_truth"] for row in rows] == ["A", None]
    for found in seen.values():
        assert found["num_rows"] == len(found["rows"])
        assert found["index"] == list(range(len(found["rows"])))
        by_column = [[row[name] for name in found["columns"]] for row in found["rows"]]
        assert found["values"] == by_column


def test_both_read_what_the_other_wrote(
    official: Official, ours: Galileo, files: dict[str, str]
) -> None:
    official("stored", contents={f"theirs {kind}": path for kind, path in files.items()})
    for kind, path in files.items():
        create_dataset(f"ours {kind}", path)
        theirs, mine = (
            get_dataset_rows(dataset_name=f"{who} {kind}") for who in ("theirs", "ours")
        )
        assert exactly(theirs) == exactly(mine)


def test_rows_are_added_with_their_types(official: Official, ours: Galileo) -> None:
    seen = official("edited", name="edited", rows=ROWS[:1], more=ROWS[1:])

    first, added = as_text(ROWS[:1]), ROWS[1:]
    last = dict.fromkeys(ROWS[0]) | {"input": "with a column", "new": "x"}
    wide = [{**row, "new": None} for row in first + added]
    # Of a version, the official client shows the names that are stored.
    assert exactly(seen["versions"]["1"]) == exactly(as_stored(first))
    assert exactly(seen["versions"]["2"]) == exactly(as_stored(first + added))
    assert exactly(seen["versions"]["3"]) == exactly(as_stored([*wide, last]))
    assert exactly(get_dataset_rows(dataset_name="edited, renamed")) == exactly([*wide, last])
    assert exactly(seen["loaded"]) == exactly(as_stored(first))
    names = ["input", "n", "metadata", "list", "output"]
    assert seen["history"] == [
        [3, 5, 1, 1, [*names, "new"]],
        [2, 4, 3, 0, names],
        [1, 1, 1, 5, names],
    ]
    assert seen["changed_in"] == [[1, 1], [2, 2], [2, 2], [2, 2], [3, 3]]
    assert [row["input"] for row in seen["page"]] == ["5"]


def test_a_lost_update_is_refused(official: Official, ours: Galileo) -> None:
    seen = official("edited", name="twice", rows=[{"input": "a"}], more=[{"input": "b"}])

    kind, text = seen["lost_update"]
    assert kind == "UnexpectedStatus" and "412" in text
    rows = get_dataset_rows(dataset_name="twice, renamed")
    assert [row["input"] for row in rows] == ["a", "b", "with a column"]
    assert seen["renamed"] == [True, "twice, renamed"]
    assert seen["old_name"] is None
    assert seen["taken"][0] == "DatasetAPIException"
    assert seen["unknown_version"][0] == "NotFoundError"


def test_where_a_dataset_is_used(official: Official, ours: Galileo) -> None:
    seen = official("usage", name="used", rows=[{"input": "a"}])

    assert seen["projects"] == ["used second", "used first"]
    assert seen["one"] == ["used second"]
    assert seen["method"] is True
    assert (seen["listed"], seen["not_listed"]) == (["used"], [])
    assert seen["in_project"] is True
    assert seen["elsewhere"][0] == seen["kept"][0] == "ValueError"
    assert seen["count"] == 2
    assert seen["after_project"] == ["used first"]
    assert seen["project_gone"] is None
    assert seen["dataset_gone"] is None


def test_our_view_of_where_it_is_used(official: Official, ours: Galileo) -> None:
    seen = official("called", project="used by theirs", name="theirs, used", rows=[{"input": "a"}])

    assert seen["calls"] == ["a"]
    assert [p.name for p in list_dataset_projects(dataset_name="theirs, used")] == [
        "used by theirs"
    ]


def test_a_function_gets_the_values(official: Official, ours: Galileo) -> None:
    inputs = ["text", 7, 1.5, True, ["a", 1], {"q": {"deep": [1]}}, "Grüße"]
    seen = official(
        "called", project="calls", name="values", rows=[{"input": value} for value in inputs]
    )

    assert exactly([{"input": v} for v in seen["calls"]]) == exactly([{"input": v} for v in inputs])


def test_rows_are_not_made_up(official: Official, ours: Galileo) -> None:
    kind, text = official("extended")["refused"]

    assert kind == "ServerError"
    assert "takes a model to make up rows" in text
