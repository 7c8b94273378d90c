"""Rows from anywhere come out in one shape, or are refused by name before a run begins."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import PaginationError
from galileo_ext._content import widened
from galileo_ext.run import rows
from galileo_ext.run.rows import Row, RowSource


def read(source: RowSource) -> list[Row]:
    async def run() -> list[Row]:
        return [row async for row in source.rows()]

    return asyncio.run(run())


def test_dicts_and_strings() -> None:
    source = rows.from_records(
        [
            {"input": "a", "ground_truth": "A", "metadata": {"k": "v"}},
            {"input": {"deep": [1]}, "output": 2, "level": "hard"},
            "just text",
        ]
    )
    assert read(source) == [
        Row(0, "a", "A", {"k": "v"}),
        Row(1, {"deep": [1]}, 2, {"level": "hard"}),
        Row(2, "just text"),
    ]
    assert source.total == 3
    assert read(source) == read(source), "a second pass gives the same rows"


@pytest.mark.parametrize("value", ["42", "true", "null", "NaN", "", "{not json", "0"])
def test_text_stays_text(value: str) -> None:
    assert read(rows.from_records([{"input": value}]))[0].input == value
    page = [{"row_id": "r", "values_dict": {"input": value, "output": value}}]
    row = read(server(page))[0]
    assert (row.input, row.expected) == (value, value)


def server(page: list[dict[str, Any]]) -> RowSource:
    async def fetch(token: int) -> rows.Page:
        return page[token : token + 2], token + 2 if token + 2 < len(page) else None

    return rows.from_pages(fetch, total=len(page), dataset_id="d", version_index=1, name="golden")


def test_server_rows_keep_ids_and_come_in_order_over_pages() -> None:
    page = [{"row_id": f"r{n}", "values_dict": {"input": f"q{n}"}} for n in range(5)]
    assert [(r.index, r.id, r.input) for r in read(server(page))] == [
        (n, f"r{n}", f"q{n}") for n in range(5)
    ]


def test_structured_values_stored_as_text_are_decoded() -> None:
    values = {"input": '{"q": [1]}', "output": "[1, 2]", "metadata": '{"k": "v"}', "extra": None}
    page = {"rows": [{"row_id": "r", "values_dict": values}]}
    row = read(server(widened(page)))[0]
    assert (row.input, row.expected, row.metadata) == ({"q": [1]}, [1, 2], {"k": "v"})
    row = read(server(widened({**page, "exact_values": True})))[0]
    assert (row.input, row.expected, row.metadata) == ('{"q": [1]}', "[1, 2]", {"k": "v"})


def test_an_empty_cell_for_metadata_is_no_metadata() -> None:
    row = read(server([{"row_id": "r", "values_dict": {"input": "a", "metadata": ""}}]))[0]
    assert (row.metadata, row.problem) == ({}, None)


def test_a_server_row_without_input_is_a_problem_of_that_row() -> None:
    row = read(server([{"row_id": "r", "values_dict": {"output": "A"}}]))[0]
    assert row.problem is not None and "'input'" in row.problem and "'output'" in row.problem


@pytest.mark.parametrize(
    ("records", "text"),
    [
        ([], "no rows"),
        ([{"input": "a"}, {"question": "b"}], r"dataset\[1\].*'input'.*'question'"),
        ([{"input": None}], "'input'"),
        ([42], r"dataset\[0\] is a int"),
        ([{"input": "a", "metadata": "text"}], "metadata"),
        ([{"input": "a", "output": 1, "ground_truth": 2}], "differ"),
    ],
)
def test_unusable_records_are_named(records: list[Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        rows.from_records(records)


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text('\ufeffinput,ground_truth,level\n"a, b",A,hard\n"two\nlines",,\n', "utf-8")
    assert read(rows.from_file(path)) == [
        Row(0, "a, b", "A", {"level": "hard"}),
        Row(1, "two\nlines"),
    ]


def test_csv_cells_may_be_long(tmp_path: Path) -> None:
    path, limit = tmp_path / "d.csv", csv.field_size_limit()
    path.write_text("input\n" + "x" * 300_000 + "\n")
    assert len(read(rows.from_file(path))[0].input) == 300_000
    assert csv.field_size_limit() == limit


def test_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text('{"input": 1, "output": null}\n\n"text"\n')
    assert read(rows.from_file(path)) == [Row(0, 1), Row(1, "text")]


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("d.jsonl", '{"input": 1}\n{broken\n', "line 2 is not JSON"),
        ("d.jsonl", '{"input": 1}\n{"x": 1}\n', "line 2.*'input'"),
        ("d.jsonl", "[" * 100_000, "line 1 is not JSON"),
        ("d.jsonl", "\n", "no rows"),
        ("d.csv", "", "no rows"),
        ("d.csv", "input,output\na,b,c\n", "line 2: more cells"),
        ("d.csv", "question\nq\n", "line 2.*'input'"),
        ("d.csv", "input,input\na,b\n", "d.csv.*twice"),
        ("d.csv", "input\n\udce9\n", "d.csv is not UTF-8"),
        ("d.jsonl", '{"input": "\udce9"}', "d.jsonl is not UTF-8"),
        ("d.parquet", "", "expected .csv or .jsonl"),
    ],
)
def test_unusable_files_are_named_with_the_line(
    tmp_path: Path, name: str, content: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(content, errors="surrogateescape")
    with pytest.raises(ValueError, match=text):
        rows.from_file(path)


@pytest.mark.parametrize("token", [0, -1, "x"])
def test_a_server_whose_pages_go_in_circles_is_an_error(token: Any) -> None:
    async def fetch(_token: int) -> rows.Page:
        return [{"row_id": "r", "values_dict": {"input": "q"}}], token

    source = rows.from_pages(fetch, total=1, dataset_id="d", version_index=1, name="golden")
    with pytest.raises(PaginationError):
        read(source)
