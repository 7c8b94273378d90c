"""Data frames in both directions, without changing a value on the way."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import Any

import numpy
import pandas
import polars
import pyarrow
import pytest

from galileo_ext._frames import frame, records
from galileo_ext._plain import plain

ROWS = [
    {"text": "a", "whole": 1, "real": 0.5, "flag": True, "list": [1, "x"], "object": {"k": [1]}},
    {"text": "b", "whole": 2, "real": 1.0, "flag": False, "list": [], "object": {"other": None}},
]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_rows_become_a_frame_and_rows_again(library: Any) -> None:
    made = frame(ROWS, library)

    assert type(made).__module__.startswith(library)
    assert list(made.columns) == list(ROWS[0])
    assert records(made) == ROWS


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_missing_value_is_none_again(library: Any) -> None:
    made = frame([{"a": "x"}, {"b": None}, {"a": None, "b": 2.5}], library)

    assert records(made) == [
        {"a": "x", "b": None},
        {"a": None, "b": None},
        {"a": None, "b": 2.5},
    ]
    assert records(frame([], library)) == []


def test_polars_keeps_values_of_several_types() -> None:
    mixed: list[Any] = [1, "1", True, None, 2**70, {"k": 1}]

    made = frame([{"mixed": value} for value in mixed], "polars")

    assert [row["mixed"] for row in records(made)] == mixed


def test_polars_columns_of_one_type_have_it() -> None:
    made = frame([{"n": 1, "r": 1, "s": "x"}, {"n": None, "r": 0.5, "s": None}], "polars")

    assert made.schema == {"n": polars.Int64, "r": polars.Float64, "s": polars.String}


def test_what_pandas_calls_missing_is_none() -> None:
    given = pandas.DataFrame(
        {
            "number": [1.0, numpy.nan],
            "whole": pandas.array([1, None], dtype="Int64"),
            "time": pandas.to_datetime(["2026-01-02", None]),
            "list": [[numpy.nan], None],
        }
    )

    first, second = records(given)

    assert (first["number"], first["whole"], plain(first["time"])) == (1, 1, "2026-01-02T00:00:00")
    assert len(first["list"]) == 1
    assert second == dict.fromkeys(given.columns)


def test_an_arrow_table_is_taken() -> None:
    assert records(pyarrow.table({"a": [1, None]})) == [{"a": 1}, {"a": None}]


def test_column_names_have_to_be_texts_and_to_differ() -> None:
    with pytest.raises(ValueError, match=r"column 0; expected names that are text"):
        records(pandas.DataFrame([["a"]]))
    with pytest.raises(ValueError, match=r"names a column twice: \['a', 'a'\]"):
        records(pandas.DataFrame([[1, 2]], columns=["a", "a"]))


@pytest.mark.parametrize("content", [ROWS, {"a": [1]}, "file.csv", None, 5])
def test_what_is_no_frame_stays_as_it_is(content: Any) -> None:
    assert records(content) is content


def test_the_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)

    with pytest.raises(ModuleNotFoundError, match=r'pip install "galileo-ext\[polars\]"'):
        frame(ROWS, "polars")
    with pytest.raises(ValueError, match="library is 'dask'"):
        frame(ROWS, "dask")  # type: ignore[arg-type]  # that is the test


def test_what_json_lacks_becomes_plain() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

    assert plain(moment) == "2026-01-02T03:04:05+00:00"
    assert plain(date(2026, 1, 2)) == "2026-01-02"
    assert plain(numpy.int64(7)) == 7
    assert plain(numpy.array([[1.5], [2.5]])) == [[1.5], [2.5]]
    with pytest.raises(TypeError, match="a set has no form in JSON"):
        plain({1})
