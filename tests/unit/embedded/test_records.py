"""Records seen from many sides: chosen columns, lists of columns, pages, exports."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

import pytest

PERIOD = {"start_time": "2026-01-01T00:00:00Z", "end_time": "2026-01-03T12:00:00"}
DOCUMENTS = [{"content": "c", "metadata": {"page": "1"}}]


@pytest.fixture
def filled(api: Any, make_trace: Any, make_span: Any) -> Any:
    api.project()
    api.experiment()
    message = {"role": "user", "content": "hello"}
    answer = {"role": "assistant", "content": "hi"}
    spans = [
        make_span("llm", input=[message], output=answer, model="m-1", temperature=0.5),
        make_span("retriever", input="q", output=DOCUMENTS, redacted_output=[]),
        make_span("tool", input="i", output="o", metrics={"cost": 0.25}),
    ]
    for number in range(3):
        api.log(
            make_trace(
                input=f'in {number}, "quoted"\nline\u2028end',
                output=f"out {number}",
                redacted_output="***" if number == 1 else None,
                created_at=f"2026-01-0{number + 1}T00:00:00Z",
                user_metadata={"k": f"v{number}"},
                dataset_input="row",
                dataset_metadata={"m/1": "x"},
                tags=["t"],
                metrics={
                    "score": number,
                    "exact": number == 0,
                    "label": "abc"[number],
                    "none": None,
                    "score_metadata": {"why": "so"},
                },
                spans=[{**span, "id": str(uuid4())} for span in spans] if number == 0 else [],
            )
        )
    return api


def partial(api: Any, kind: str, *names: str, **select: Any) -> list[dict[str, Any]]:
    chosen = {"column_ids": list(names), **select}
    body = {"experiment_id": api.known["e"], "select_columns": chosen}
    records = api.ok("POST", f"/projects/{{p}}/{kind}/partial_search", body)["records"]
    return list(records)


def export(api: Any, kind: str = "trace", **fields: Any) -> str:
    sort = {"column_id": "created_at", "ascending": True}
    body = {"experiment_id": api.known["e"], "root_type": kind, "sort": sort, **fields}
    return str(api.ok("POST", "/projects/{p}/export_records", body) or "")


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


class TestPartialSearch:
    def test_answers_what_was_asked_for_and_the_type(self, filled: Any) -> None:
        names = ("output", "metrics/score", "user_metadata/k", "metrics/unknown", "tags")
        found = partial(filled, "traces", *names)
        assert found[0] == {
            "type": "trace",
            "output": "out 2",
            "metrics": {"score": 2},
            "user_metadata": {"k": "v2"},
            "tags": ["t"],
        }
        assert partial(filled, "traces") == [{"type": "trace"}] * 3

    def test_columns_that_only_some_kinds_have(self, filled: Any) -> None:
        found = {record["type"]: record for record in partial(filled, "spans", "model", "name")}
        assert found["llm"] == {"type": "llm", "model": "m-1", "name": "llm"}
        assert found["tool"] == {"type": "tool", "name": "tool"}

    def test_all_metrics(self, filled: Any) -> None:
        (first, *_) = partial(filled, "traces", "metrics/score", include_all_metrics=True)
        assert set(first) == {"type", "metrics"}
        assert set(first["metrics"]) == {"score", "exact", "label", "none", "score_metadata"}

    def test_sessions(self, filled: Any) -> None:
        assert [set(s) for s in partial(filled, "sessions", "id")] == [{"type", "id"}]

    def test_unknown_columns_are_refused(self, filled: Any) -> None:
        for name in ("nonsense", "metrics/", ""):
            body = {"select_columns": {"column_ids": ["input", name]}}
            answer = filled.post("/projects/{p}/traces/partial_search", body)
            assert answer.status == 422
            place = ["body", "select_columns", "column_ids", 1]
            assert answer.body["detail"][0]["loc"] == place


class TestPages:
    def test_the_last_row_says_where_to_go_on(self, filled: Any, make_trace: Any) -> None:
        body = {"experiment_id": filled.known["e"], "limit": 2}
        path = "/projects/{p}/traces/search"
        first = filled.ok("POST", path, body)
        filled.log(make_trace(input="newest"), make_trace(input="newest"))
        following = {**body, "starting_token": 2, "previous_last_row_id": first["last_row_id"]}
        second = filled.ok("POST", path, following)
        assert [record["output"] for record in second["records"]] == ["out 0"]
        assert (second["starting_token"], second["next_starting_token"]) == (4, None)
        gone = {**following, "previous_last_row_id": str(uuid4())}
        assert filled.ok("POST", path, gone)["starting_token"] == 2

    def test_with_a_sort_by_a_metric(self, filled: Any) -> None:
        sort = {"column_id": "metrics/score", "ascending": False}
        body = {"experiment_id": filled.known["e"], "limit": 1, "sort": sort}
        path = "/projects/{p}/traces/search"
        found = [filled.ok("POST", path, body)]
        while (last := found[-1])["next_starting_token"]:
            again = {"previous_last_row_id": last["last_row_id"]}
            found.append(filled.ok("POST", path, {**body, **again}))
        outputs = [record["output"] for page in found for record in page["records"]]
        assert outputs == ["out 2", "out 1", "out 0"]

    def test_sessions_are_counted_when_asked_for(self, filled: Any) -> None:
        empty = {"experiment_id": filled.known["e"], "external_id": "x"}
        filled.ok("POST", "/projects/{p}/sessions", empty)
        found = filled.search("sessions", include_counts=True)
        assert sorted(session["num_traces"] for session in found) == [0, 3]
        assert "num_traces" not in filled.search("sessions")[0]


class TestColumns:
    def columns(self, api: Any, kind: str, **fields: Any) -> dict[str, Any]:
        body = {"log_stream_id": api.known["e"], **fields}
        answer = api.ok("POST", f"/projects/{{p}}/{kind}/available_columns", body)
        found = {column["id"]: column for column in answer["columns"]}
        assert len(found) == len(answer["columns"])
        return found

    def test_of_traces(self, filled: Any) -> None:
        found = self.columns(filled, "traces")
        assert "model" not in found and "parent_id" not in found
        expected = {
            "input": ("standard", "text", False),
            "created_at": ("standard", "timestamp", False),
            "id": ("standard", "uuid", False),
            "is_complete": ("standard", "boolean", False),
            "error_message": ("standard", "text", True),
            "external_id": ("standard", "text", True),
            "tags": ("tags", "string_list", False),
            "dataset_input": ("dataset", "text", False),
            "dataset_output": ("dataset", "text", True),
        }
        for name, described in expected.items():
            column = found[name]
            shown = (column["category"], column["data_type"], column["is_empty"])
            assert shown == described, name

    def test_those_that_callers_brought(self, filled: Any) -> None:
        found = self.columns(filled, "traces")
        metrics = {name: c["data_type"] for name, c in found.items() if c["category"] == "metric"}
        assert metrics == {
            "metrics/score": "integer",
            "metrics/exact": "boolean",
            "metrics/label": "text",
        }
        assert found["user_metadata/k"]["category"] == "user_metadata"
        assert found["dataset_metadata/m/1"]["label"] == "m/1"

    def test_every_one_can_be_filtered_and_sorted_by(self, filled: Any) -> None:
        values: dict[str, Any] = {
            "id": str(uuid4()),
            "text": "x",
            "number": 1,
            "boolean": True,
            "date": "2026-01-01T00:00:00Z",
            "collection": "x",
        }
        for kind in ("traces", "spans", "sessions"):
            for name, column in self.columns(filled, kind).items():
                assert column["filterable"] and column["sortable"]
                shape = column["filter_type"]
                item = {"type": shape, "column_id": name, "value": values[shape]}
                operator = {"collection": "contains"}.get(shape, "eq")
                filled.search(kind, {**item, "operator": operator}, sort={"column_id": name})

    def test_of_spans_say_which_types_have_them(self, filled: Any) -> None:
        found = self.columns(filled, "spans")
        assert found["model"]["applicable_types"] == ["llm"]
        assert (found["temperature"]["data_type"], found["temperature"]["is_empty"]) == (
            "floating_point",
            False,
        )
        assert len(found["parent_id"]["applicable_types"]) == 6
        assert found["metrics/cost"]["data_unit"] == "dollars"

    def test_of_a_stretch_of_time(self, filled: Any) -> None:
        late = self.columns(filled, "traces", start_time="2026-01-03T12:00:00Z")
        assert late["input"]["is_empty"] and "metrics/score" not in late
        early = self.columns(filled, "traces", end_time="2026-01-01T12:00:00Z")
        assert "metrics/score" in early

    def test_of_a_metric_that_is_tried_out(self, filled: Any) -> None:
        body = {"experiment_id": filled.known["e"], "name": "Mine", "output_type": "boolean"}
        path = "/projects/{p}/metrics-testing/available_columns"
        found = {c["id"]: c for c in filled.ok("POST", path, body)["columns"]}
        tried = found["metrics/generated_scorer_validation"]
        assert (tried["label"], tried["data_type"]) == ("Mine", "boolean")
        assert "model" in found and "num_spans" in found
        unknown = {**body, "metrics_testing_id": str(uuid4())}
        assert filled.post(path, unknown).status == 404


class TestExport:
    def test_json_lines_are_what_a_search_finds(self, filled: Any) -> None:
        sort = {"column_id": "created_at", "ascending": True}
        for kind in ("trace", "span", "session"):
            text = export(filled, kind, redact=False)
            assert lines(text) == filled.search(f"{kind}s", sort=sort)
            assert text.isascii()

    def test_flat_json_lines_have_a_key_for_each_column(self, filled: Any) -> None:
        first, *_ = lines(export(filled, export_format="jsonl_flat"))
        assert (first["metrics/score"], first["user_metadata/k"]) == (0, "v0")
        assert first["dataset_metadata/m/1"] == "x"
        assert not {"metrics", "user_metadata"} & set(first)

    def test_csv(self, filled: Any) -> None:
        rows = list(csv.DictReader(io.StringIO(export(filled, export_format="csv"), newline="")))
        assert [row["input"] for row in rows] == [
            f'in {number}, "quoted"\nline\u2028end' for number in range(3)
        ]
        assert [row["metrics/score"] for row in rows] == ["0", "1", "2"]
        assert (rows[0]["metrics/exact"], rows[0]["metrics/none"]) == ("true", "")
        assert json.loads(rows[0]["tags"]) == ["t"]
        assert json.loads(rows[0]["metrics/score_metadata"]) == {"why": "so"}

    def test_csv_of_different_types_has_every_column(self, filled: Any) -> None:
        text = export(filled, "span", export_format="csv")
        rows = {row["type"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
        assert (rows["llm"]["model"], rows["tool"]["model"]) == ("m-1", "")
        assert json.loads(rows["llm"]["output"])["content"] == "hi"
        assert rows["tool"]["metrics/cost"] == "0.25"

    @pytest.mark.parametrize("export_format", ["jsonl", "jsonl_flat", "csv"])
    def test_chosen_columns(self, filled: Any, export_format: str) -> None:
        names = ["output", "metrics/score", "user_metadata"]
        text = export(filled, export_format=export_format, column_ids=names)
        first = {
            "jsonl": '{"output":"out 0","metrics":{"score":0},"user_metadata":{"k":"v0"}}',
            "jsonl_flat": '{"output":"out 0","metrics/score":0,"user_metadata/k":"v0"}',
            "csv": "output,metrics/score,user_metadata",
        }
        assert text.splitlines()[0] == first[export_format]
        if export_format == "csv":
            assert text.splitlines()[1] == 'out 0,0,"{""k"": ""v0""}"'

    def test_redacted_texts_take_the_place_of_the_others(self, filled: Any) -> None:
        assert [r["output"] for r in lines(export(filled))] == ["out 0", "***", "out 2"]
        plain = lines(export(filled, redact=False))
        assert [r["output"] for r in plain] == ["out 0", "out 1", "out 2"]

    def test_metrics_without_a_value_can_be_left_out(self, filled: Any) -> None:
        (first, *_) = lines(export(filled, export_computed_metrics_only=True))
        assert "none" not in first["metrics"] and "score" in first["metrics"]

    def test_filters_and_order(self, filled: Any) -> None:
        item = {"type": "number", "column_id": "metrics/score", "operator": "gt", "value": 0}
        sort = {"column_id": "metrics/score", "ascending": False}
        found = lines(export(filled, filters=[item], sort=sort))
        assert [record["output"] for record in found] == ["out 2", "***"]

    def test_nothing(self, filled: Any) -> None:
        item = {"type": "text", "column_id": "input", "operator": "eq", "value": "nothing"}
        assert export(filled, filters=[item]) == ""
        text = export(filled, filters=[item], export_format="csv")
        assert text.splitlines() == ["id,type,name,input,output,created_at"]

    def test_more_than_is_read_at_once(self, filled: Any, make_trace: Any) -> None:
        filled.log(*(make_trace(input=str(number)) for number in range(450)))
        found = [record["input"] for record in lines(export(filled))]
        assert found[3:] == [str(number) for number in range(450)]

    def test_the_file_has_the_name_that_was_asked_for(self, filled: Any) -> None:
        body = {"root_type": "trace", "experiment_id": filled.known["e"]}
        for name in ("a.jsonl", 'odd "name"; x', "世\r\nX-Evil: 1"):
            answer = filled.post("/projects/{p}/export_records", {**body, "file_name": name})
            assert answer.status == 200
            kind, _, text = answer.headers["Content-Disposition"].partition("; filename*=UTF-8''")
            assert (kind, unquote(text)) == ("attachment", name)

    def test_refusals(self, filled: Any) -> None:
        good = {"root_type": "trace", "experiment_id": filled.known["e"]}
        for change, status in (
            ({"root_type": "dataset"}, 422),
            ({"export_format": "xml"}, 422),
            ({"column_ids": ["nonsense"]}, 422),
            ({"sort": {"column_id": "nonsense"}}, 422),
            ({"experiment_id": str(uuid4())}, 404),
            ({"metrics_testing_id": str(uuid4())}, 404),
        ):
            answer = filled.post("/projects/{p}/export_records", {**good, **change})
            assert answer.status == status, change


class TestMetrics:
    def query(self, api: Any, path: str = "search/v2", **fields: Any) -> Any:
        body = {"experiment_id": api.known["e"], **PERIOD, **fields}
        return api.ok("POST", f"/projects/{{p}}/metrics/{path}", body)

    def test_over_time(self, filled: Any) -> None:
        found = self.query(filled, interval=24 * 60)
        assert found["aggregate_metrics"] == {
            "average_score": 1,
            "average_exact": pytest.approx(1 / 3),
            "average_cost": 0.25,
            "label": {"a": 1, "b": 1, "c": 1},
            "exact": {"true": 1, "false": 2},
        }
        steps = found["bucketed_metrics"]["all"]
        assert [step["average_score"] for step in steps] == [0, 1, 2]
        assert [step["start_bucket_time"][:10] for step in steps] == [
            "2026-01-01",
            "2026-01-02",
            "2026-01-03",
        ]
        assert steps[-1]["end_bucket_time"].startswith("2026-01-03T12:00:00")
        assert [step.get("average_cost") for step in steps] == [0.25, None, None]

    def test_the_first_version_has_averages_alone(self, filled: Any) -> None:
        found = self.query(filled, "search", interval=24 * 60)["aggregate_metrics"]
        assert set(found) == {"average_score", "average_exact", "average_cost"}

    def test_groups(self, filled: Any) -> None:
        found = self.query(filled, interval=5000, group_by="metrics/label")
        assert found["group_by_columns"] == ["metrics/label"]
        groups = found["bucketed_metrics"]
        assert {name: steps[0]["average_score"] for name, steps in groups.items()} == {
            "a": 0,
            "b": 1,
            "c": 2,
        }
        assert list(self.query(filled, group_by="external_id")["bucketed_metrics"]) == [""]

    def test_outside_the_time_and_the_filters(self, filled: Any) -> None:
        item = {"type": "number", "column_id": "metrics/score", "operator": "eq", "value": 1}
        found = self.query(filled, filters=[item])
        assert found["aggregate_metrics"]["average_score"] == 1
        late = {"start_time": "2027-01-01T00:00:00Z", "end_time": "2027-01-01T00:10:00Z"}
        nothing = self.query(filled, **late)
        assert nothing["aggregate_metrics"] == {}
        assert [step["num_traces"] for step in nothing["bucketed_metrics"]["all"]] == [0, 0]

    @pytest.mark.parametrize(
        ("metric", "how", "value"),
        [
            ("score", "Count", 3),
            ("score", "Sum", 3),
            ("score", "Average", 1),
            ("score", "Min", 0),
            ("score", "Max", 2),
            ("score", "P50", 1),
            ("score", "P90", 1.8),
            ("exact", "PercentageTrue", 1 / 3),
            ("exact", "PercentageFalse", 2 / 3),
            ("exact", "Sum", 1),
            ("label", "Count", 3),
            ("label", "Average", None),
            ("score", "PercentageTrue", None),
            ("unknown", "Sum", None),
            ("unknown", "Count", 0),
        ],
    )
    def test_chosen_ones(self, filled: Any, metric: str, how: str, value: Any) -> None:
        detail = {"id": "mine", "metric_name": metric, "aggregation": how}
        found = self.query(filled, "custom_search", metric_details=[detail], interval_minutes=5000)
        assert found["aggregate_metrics"].get("mine") == (
            value if value is None else pytest.approx(value)
        )
        assert found["bucketed_metrics"]["all"][0].get("mine") == found["aggregate_metrics"].get(
            "mine"
        )

    def test_trees_of_filters(self, filled: Any) -> None:
        leaf = {"type": "number", "column_id": "metrics/score", "operator": "eq", "value": 1}
        detail = {"id": "n", "metric_name": "score", "aggregation": "Count"}
        tree = {"not": {"filter": leaf}}
        found = self.query(filled, "custom_search", metric_details=[detail], filter_tree=tree)
        assert found["aggregate_metrics"] == {"n": 2}

    @pytest.mark.parametrize(
        "change",
        [
            {"interval": 0},
            {"interval": -5},
            {"start_time": "2020-01-01T00:00:00Z", "interval": 1},
            {"end_time": "2025-01-01T00:00:00Z"},
            {"group_by": "nonsense"},
        ],
    )
    def test_refusals(self, filled: Any, change: dict[str, Any]) -> None:
        body = {"experiment_id": filled.known["e"], **PERIOD, **change}
        assert filled.post("/projects/{p}/metrics/search", body).status == 422


class TestAggregatedView:
    def view(self, api: Any, **fields: Any) -> Any:
        body = {"log_stream_id": api.known["e"], **fields}
        return api.ok("POST", "/projects/{p}/traces/aggregated", body)

    def test_steps_and_ways(self, api: Any, make_trace: Any, make_span: Any) -> None:
        api.project()
        api.experiment()
        for tools in (["search"], ["search", "search", "write"]):
            inner = [make_span("tool", name=name, metrics={"n": len(tools)}) for name in tools]
            api.log(make_trace(spans=[make_span("agent", name="a", spans=inner), make_span()]))
        found = self.view(api)
        nodes = {node["name"]: node for node in found["graph"]["nodes"]}
        assert {name: (n["occurrences"], n["trace_count"]) for name, n in nodes.items()} == {
            "a": (2, 2),
            "search": (3, 2),
            "write": (1, 1),
            "workflow": (2, 2),
        }
        assert nodes["search"]["parent_id"] == nodes["a"]["id"]
        assert (nodes["a"]["parent_id"], nodes["a"]["has_children"]) == (None, True)
        assert (nodes["write"]["weight"], nodes["write"]["has_children"]) == (0.5, False)
        numbers = nodes["search"]["metrics"]["n"]
        assert (numbers["values"], numbers["median"], numbers["max"]) == ([1, 3, 3], 3, 3)
        assert numbers["histogram"]["total"] == 3
        assert [bucket["count"] for bucket in numbers["histogram"]["buckets"]][::9] == [1, 2]
        names = {node["id"]: name for name, node in nodes.items()}
        ways = {
            (names[way["source"]], names[way["target"]]): (way["occurrences"], way["weight"])
            for way in found["graph"]["edges"]
        }
        assert ways == {
            ("search", "search"): (1, 0.5),
            ("search", "write"): (1, 0.5),
            ("a", "workflow"): (2, 1.0),
        }
        assert (found["num_traces"], found["num_sessions"]) == (2, 1)
        assert found["has_all_traces"] is True

    def test_filters_choose_the_traces(self, filled: Any) -> None:
        item = {"type": "number", "column_id": "metrics/score", "operator": "gt", "value": 0}
        found = self.view(filled, filters=[item])
        assert (found["num_traces"], found["graph"]["nodes"]) == (2, [])
        assert found["graph"]["edge_occurrences_histogram"] is None
        assert (found["start_time"][:10], found["end_time"][:10]) == ("2026-01-02", "2026-01-03")

    def test_nothing(self, api: Any) -> None:
        api.project()
        api.experiment()
        found = self.view(api)
        assert (found["num_traces"], found["start_time"]) == (0, None)
