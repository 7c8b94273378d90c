"""Exports: records as they come, files that are whole, columns, and frames."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from galileo_api.api.trace import log_traces
from galileo_api.models import LogTracesIngestRequest

from galileo_ext import (
    APIConnectionError,
    Galileo,
    HTTPValidationError,
    NameNotFoundError,
    NotFoundError,
    ResponseError,
    aio,
    column,
    create_experiment,
    create_log_stream,
    create_project,
    export_records,
    get_columns,
    iter_spans,
    iter_traces,
    records_to_pandas,
    records_to_polars,
    save_records,
)
from galileo_ext._lines import Lines

ODD = 'a "quoted", text\r\nof two lines\u2028and \U0001f30d'


def trace(number: int) -> dict[str, Any]:
    return {
        "type": "trace",
        "input": ODD if number == 0 else f"input {number}",
        "output": f"output {number}",
        "redacted_output": "***",
        "created_at": f"2026-01-0{number + 1}T00:00:00Z",
        "metrics": {"score": number / 2, "label": "x"},
        "user_metadata": {"k": "v"},
        "tags": ["t"],
        "spans": [{"type": "tool", "name": "look up", "input": "i", "output": "o"}],
    }


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as client:
        project = create_project("p")
        create_experiment(project.id, "e")
        for name, count in (("first", 3), ("second", 1)):
            stream = create_log_stream(name, project_name="p")
            body = {"log_stream_id": stream.id, "traces": [trace(n) for n in range(count)]}
            request = LogTracesIngestRequest.from_dict(body)
            log_traces.sync(project.id, client=client.raw, body=request)
        yield client


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("root_type", ["trace", "span", "session"])
def test_json_lines_are_what_a_search_finds(root_type: str) -> None:
    found = list(export_records("p", root_type, log_stream_id="first", redact=False))
    kinds = {"trace": iter_traces, "span": iter_spans}
    if root_type in kinds:
        searched = kinds[root_type]("p", log_stream_id="first")
        assert [r["id"] for r in found] == [record.id for record in searched]
    assert {record["run_id"] for record in found} == {found[0]["run_id"]}
    assert len(found) == (1 if root_type == "session" else 3)


@pytest.mark.parametrize("export_format", ["jsonl", "jsonl_flat", "csv"])
def test_formats(export_format: str) -> None:
    order = column("created_at").ascending()
    first, second, _ = export_records(
        "p", sort=order, export_format=export_format, log_stream_id="first", redact=False
    )
    assert (first["input"], second["output"]) == (ODD, "output 1")
    score = second["metrics"]["score"] if export_format == "jsonl" else second["metrics/score"]
    assert score == ("0.5" if export_format == "csv" else 0.5)


def test_the_newest_come_first_and_redacted() -> None:
    found = list(export_records("p", log_stream_id="first", column_ids=["input", "output"]))
    assert [record["input"] for record in found] == ["input 2", "input 1", ODD]
    assert [set(record) for record in found] == [{"input", "output"}] * 3
    assert {record["output"] for record in found} == {"***"}


def test_filters() -> None:
    high = column("metrics/score").greater_than(0.6)
    found = list(export_records("p", filters=[high], log_stream_id="first"))
    assert [record["input"] for record in found] == ["input 2"]


def test_without_a_run_the_oldest_log_stream_is_exported() -> None:
    assert len(list(export_records("p"))) == 3
    create_project("empty")
    with pytest.raises(ValueError, match="no log stream"):
        list(export_records("empty"))


def test_an_experiment_without_records() -> None:
    assert list(export_records("p", experiment_id="e")) == []
    assert list(export_records("p", experiment_id="e", export_format="csv")) == []


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"root_type": "dataset"}, ValueError, "root_type is 'dataset'; expected one of"),
        ({"export_format": "xml"}, ValueError, "'jsonl_flat'"),
        ({"column_ids": "input"}, ValueError, "expected a list"),
        ({"filters": ["x"]}, ValueError, "filters"),
        ({"sort": "created_at"}, ValueError, "sort"),
        ({"log_stream_id": "a", "experiment_id": "b"}, ValueError, "Both"),
        ({"log_stream_id": "frist"}, NameNotFoundError, "first"),
        ({"experiment_id": "f"}, NameNotFoundError, "'f'"),
        ({"project_id": "q"}, NameNotFoundError, "'q'"),
        ({"column_ids": ["nonsense"]}, HTTPValidationError, "nonsense"),
    ],
)
def test_refusals(
    options: dict[str, Any], error: type[Exception], said: str, tmp_path: Path
) -> None:
    arguments = {"project_id": "p", **options}
    with pytest.raises(error, match=said):
        list(export_records(**arguments))
    with pytest.raises(error, match=said):
        save_records(tmp_path / "x.jsonl", **arguments)
    assert list(tmp_path.iterdir()) == []


class TestFiles:
    def test_the_suffix_chooses_the_format(self, tmp_path: Path) -> None:
        lines = save_records(tmp_path / "a.jsonl", "p", log_stream_id="first")
        assert [json.loads(line)["type"] for line in lines.read_text().splitlines()] == [
            "trace"
        ] * 3
        table = save_records(tmp_path / "a.csv", "p", "span", log_stream_id="first")
        assert [row["name"] for row in rows(table)] == ["look up"] * 3
        flat = save_records(tmp_path / "b", "p", export_format="jsonl_flat")
        assert "metrics/score" in json.loads(flat.read_text().splitlines()[0])
        with pytest.raises(ValueError, match="export_format is 'txt'"):
            save_records(tmp_path / "a.txt", "p")
        assert len(list(tmp_path.iterdir())) == 3

    def test_what_was_there_stays_after_an_error(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text("old")
        with broken_off(b'{"a": 1}\n{"b"') as client, pytest.raises(APIConnectionError):
            save_records(path, "p", experiment_id="e", client=client)
        assert path.read_text() == "old"
        assert list(tmp_path.iterdir()) == [path]


class _Stream(httpx.SyncByteStream):
    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        raise httpx.RemoteProtocolError("peer closed connection")


def broken_off(*pieces: bytes) -> Galileo:
    """A connection whose exports end in the middle."""
    project = {
        "id": "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10",
        "name": "p",
        "created_by": "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10",
        "created_by_user": {"id": "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10", "email": "a@b"},
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-01T00:00:00Z",
        "runs": [],
    }
    experiment = {"id": project["id"], "project_id": project["id"], "name": "e", "task_type": 16}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("export_records"):
            return httpx.Response(200, stream=_Stream(*pieces))
        if request.url.path.endswith("search"):
            return httpx.Response(200, json={"experiments": [experiment]})
        return httpx.Response(200, json=[project])

    return Galileo(
        api_key="k", console_url="https://console.test", transport=httpx.MockTransport(answer)
    )


def test_a_stream_that_breaks_off_is_an_error() -> None:
    with broken_off(b'{"a": 1}\n{"b"') as client:
        records = export_records("p", experiment_id="e", client=client)
        assert next(records) == {"a": 1}
        with pytest.raises(APIConnectionError, match="export_records"):
            next(records)


class TestLines:
    def read(self, text: str, size: int, *, is_csv: bool) -> list[dict[str, Any]]:
        data, lines = text.encode(), Lines(is_csv)
        pieces = [data[start : start + size] for start in range(0, len(data), size)]
        return [r for piece in pieces for r in lines.feed(piece)] + lines.finish()

    @pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
    def test_cut_anywhere(self, size: int) -> None:
        records = [{"a": ODD, "b": str(n)} for n in range(4)]
        text = "\n\n".join(json.dumps(record, ensure_ascii=False) for record in records)
        assert self.read(text, size, is_csv=False) == records
        for line_end in ("\n", "\r\n"):
            buffer = io.StringIO(newline="")
            writer = csv.DictWriter(buffer, ["a", "b"], lineterminator=line_end)
            writer.writeheader()
            writer.writerows(records)
            assert self.read(buffer.getvalue(), size, is_csv=True) == records

    def test_cells_of_any_length(self) -> None:
        long = "x" * 200_000
        assert self.read(f"a\n{long}\n", 1000, is_csv=True) == [{"a": long}]

    @pytest.mark.parametrize(
        ("text", "is_csv"),
        [("{}\nnonsense\n", False), ("[]\n", False), ('{"a"', False), ("a,b\n1\n", True)],
    )
    def test_what_cannot_be_read(self, text: str, is_csv: bool) -> None:
        with pytest.raises(ResponseError, match="exported"):
            self.read(text, 100, is_csv=is_csv)

    def test_what_is_no_text(self) -> None:
        with pytest.raises(ResponseError, match="UTF-8"):
            Lines(is_csv=False).feed(b'{"a": "\xff"}\n')


class TestColumns:
    def test_every_kind(self) -> None:
        found = {info.id: info for info in get_columns("p", "traces", log_stream_id="first")}
        assert str(found["metrics/score"].data_type) == "floating_point"
        assert str(found["user_metadata/k"].category) == "user_metadata"
        assert "num_spans" in found
        spans = [info.id for info in get_columns("p", "spans", log_stream_id="first")]
        assert "tool_call_id" in spans and "num_spans" not in spans
        assert "previous_session_id" in [info.id for info in get_columns("p", "sessions")]

    def test_refusals(self) -> None:
        with pytest.raises(ValueError, match="kind is 'trace'; expected one of 'traces'"):
            get_columns("p", "trace")  # type: ignore[arg-type]  # the mistake is the test
        with pytest.raises(NotFoundError):
            get_columns("p", experiment_id="00000000-0000-4000-8000-000000000000")


class TestFrames:
    def test_pandas(self) -> None:
        pytest.importorskip("pandas")
        table = records_to_pandas(iter_traces("p", log_stream_id="first"))
        assert list(table["metrics/score"]) == [1.0, 0.5, 0.0]
        exported = records_to_pandas(export_records("p", log_stream_id="first", redact=False))
        assert list(exported["output"]) == list(table["output"])

    def test_polars(self) -> None:
        pytest.importorskip("polars")
        table = records_to_polars(iter_spans("p", log_stream_id="first"))
        assert table["name"].to_list() == ["look up"] * 3
        assert set(table["type"]) == {"tool"}

    def test_without_the_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "pandas", None)
        with pytest.raises(ModuleNotFoundError, match=r"galileo-ext\[pandas\]"):
            records_to_pandas([])


def test_to_await(tmp_path: Path) -> None:
    async def main() -> tuple[list[str], int]:
        found = [record["input"] async for record in aio.export_records("p")]
        path = await aio.save_records(tmp_path / "a.csv", "p")
        return found, len(rows(path))

    assert asyncio.run(main()) == (["input 2", "input 1", ODD], 3)
