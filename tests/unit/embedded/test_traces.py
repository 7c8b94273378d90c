"""Traces, spans and sessions: ingest, search, tree, deletion."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest


@pytest.fixture
def run(api: Any) -> Any:
    api.project()
    api.experiment()
    return api


def text(column: str, operator: str, value: Any, **fields: Any) -> dict[str, Any]:
    return {"type": "text", "column_id": column, "operator": operator, "value": value, **fields}


def number(column: str, operator: str, value: Any) -> dict[str, Any]:
    return {"type": "number", "column_id": column, "operator": operator, "value": value}


def truth(column: str, operator: str, value: bool) -> dict[str, Any]:
    return {"type": "boolean", "column_id": column, "operator": operator, "value": value}


def made_at(operator: str, value: str) -> dict[str, Any]:
    return {"type": "date", "column_id": "created_at", "operator": operator, "value": value}


def tags(operator: str, value: Any, **fields: Any) -> dict[str, Any]:
    column = {"type": "collection", "column_id": "tags"}
    return {**column, "operator": operator, "value": value, **fields}


def inputs(api: Any, *filters: dict[str, Any], **fields: Any) -> list[str]:
    return [record["input"] for record in api.search("traces", *filters, **fields)]


class TestIngest:
    def test_what_was_sent_is_read_back(self, run: Any, make_trace: Any, make_span: Any) -> None:
        sent = make_trace(
            input='{"x": "\u00e4\u2028\x00"}',
            output=None,
            user_metadata={"k": "v"},
            tags=["t"],
            status_code=200,
            metrics={"duration_ns": 5, "exact": 1.0, "note": "x", "exact_metadata": {"why": [1]}},
            dataset_input="in",
            dataset_output="out",
            dataset_metadata={"m": "1"},
            external_id="x-1",
            created_at="2026-11-21T20:36:37.5+01:00",
        )
        run.log(sent)
        (record,) = run.search("traces")
        expected = {**sent, "created_at": "2026-11-21T19:36:37.500000+00:00"}
        assert {key: record[key] for key in expected} == expected
        assert record["run_id"] == run.known["e"]
        assert record["trace_id"] == record["id"]
        assert (record["is_complete"], record["num_spans"]) == (True, 0)

    def test_ids_of_nested_spans_are_derived(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        nulls = {"trace_id": None, "parent_id": None, "session_id": None, "step_number": None}
        leaf = make_span("llm", input=[{"role": "user", "content": "q"}], **nulls)
        leaf["output"] = {"role": "assistant", "content": "a"}
        tool = make_span("tool", input="i", output="o", **nulls)
        retriever = make_span("retriever", output=[{"content": "c", "metadata": {}}], **nulls)
        outer = make_span("workflow", spans=[leaf, tool, retriever], **nulls)
        sent = make_trace(spans=[outer, make_span("agent", spans=[make_span("control")])])
        receipt = run.log(sent, include_trace_ids=True)
        assert (receipt["traces_count"], receipt["spans_count"]) == (1, 6)
        assert (receipt["records_count"], receipt["trace_ids"]) == (7, [sent["id"]])
        spans = {span["id"]: span for span in run.search("spans")}
        assert {span["trace_id"] for span in spans.values()} == {sent["id"]}
        assert spans[leaf["id"]]["parent_id"] == outer["id"]
        assert spans[outer["id"]]["parent_id"] == sent["id"]
        assert {span["session_id"] for span in spans.values()} == {receipt["session_id"]}
        assert [spans[s["id"]]["step_number"] for s in (leaf, tool, retriever)] == [0, 1, 2]
        tree = run.ok("GET", f"/projects/{{p}}/traces/{sent['id']}")
        assert [child["id"] for child in tree["spans"]] == [s["id"] for s in sent["spans"]]
        assert [c["id"] for c in tree["spans"][0]["spans"]] == [
            leaf["id"],
            tool["id"],
            retriever["id"],
        ]
        assert tree["num_spans"] == 6

    def test_sending_again_replaces_and_never_doubles(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        first = make_trace(output="one", spans=[make_span(), make_span()])
        second = make_trace(output="two", spans=[make_span()])
        run.log(first)
        run.log({**first, "output": "again", "spans": first["spans"][:1]}, second)
        made = run.ok("GET", "/projects/{p}/experiments/{e}")
        assert (made["num_traces"], made["num_spans"]) == (2, 2)
        assert sorted(t["output"] for t in run.search("traces")) == ["again", "two"]
        assert len(run.search("spans")) == 2

    def test_the_same_id_in_another_run_is_another_trace(self, run: Any, make_trace: Any) -> None:
        sent = make_trace()
        run.log(sent)
        run.experiment("other")
        run.log(sent)
        counted = [e["num_traces"] for e in run.ok("GET", "/projects/{p}/experiments")]
        assert counted == [1, 1]

    def test_ids_that_stand_twice_are_refused(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        same, twin = make_trace(), make_span()
        path = "/projects/{p}/traces"
        for traces in ([same, same], [make_trace(spans=[twin, twin])]):
            answer = run.post(path, {"experiment_id": run.known["e"], "traces": traces})
            assert answer.status == 422
            assert "twice" in answer.detail()
        assert run.search("traces") == []

    def test_missing_ids_are_made(self, run: Any) -> None:
        run.log({"input": "q", "spans": [{"type": "tool", "input": "x"}]})
        (trace,), (span,) = run.search("traces"), run.search("spans")
        assert trace["id"][14] == span["id"][14] == "4"

    def test_the_duration_of_a_trace_is_that_of_its_outermost_spans(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        spans = [
            make_span(metrics={"duration_ns": 3}, spans=[make_span(metrics={"duration_ns": 2})]),
            make_span(metrics={"duration_ns": 4}),
        ]
        run.log(make_trace(metrics={"duration_ns": None}, spans=spans))
        run.log(
            make_trace(metrics={"duration_ns": 9}, spans=[make_span(metrics={"duration_ns": 1})])
        )
        durations = [t["metrics"]["duration_ns"] for t in run.search("traces")]
        assert sorted(durations) == [7, 9]
        made = run.ok("GET", "/projects/{p}/experiments/{e}")
        assert made["aggregate_metrics"]["average_duration_ns"] == 8

    @pytest.mark.parametrize(
        ("change", "status"),
        [
            ({"experiment_id": None}, 422),
            ({"experiment_id": str(uuid4())}, 404),
            ({"log_stream_id": str(uuid4())}, 422),
            ({"metrics_testing_id": str(uuid4())}, 404),
            ({"traces": []}, 422),
            ({"traces": [{"id": "x"}]}, 422),
            ({"traces": [{"id": "2b0f1a52-6c0e-1f0b-9d5e-6a3f3b1c7d10"}]}, 422),
            ({"traces": [{"spans": [{"type": "nonsense"}]}]}, 422),
            ({"traces": [{"created_at": "yesterday"}]}, 422),
            ({"traces": [{"metrics": None}]}, 422),
        ],
    )
    def test_refusals_store_nothing(
        self, run: Any, make_trace: Any, change: dict[str, Any], status: int
    ) -> None:
        body = {"experiment_id": run.known["e"], "traces": [make_trace()], **change}
        assert run.post("/v2/projects/{p}/traces", body).status == status
        assert run.ok("POST", "/projects/{p}/traces/count", {})["total_count"] == 0

    def test_the_422_points_at_the_place(self, run: Any, make_trace: Any, make_span: Any) -> None:
        bad = make_trace(spans=[make_span("llm", output={"role": "nobody", "content": "x"})])
        body = {"experiment_id": run.known["e"], "traces": [make_trace(), bad]}
        answer = run.post("/projects/{p}/traces", body)
        assert answer.status == 422
        locs = [problem["loc"] for problem in answer.body["detail"]]
        assert ["body", "traces", 1, "spans", 0, "output", "role"] in locs

    def test_traces_of_an_unfinished_run(self, run: Any, make_trace: Any) -> None:
        run.log(make_trace(), is_complete=False)
        (record,) = run.search("traces")
        assert record["is_complete"] is False

    def test_deep_trees(self, run: Any, make_trace: Any, make_span: Any) -> None:
        inner = make_span("tool")
        for _ in range(80):
            inner = make_span("workflow", spans=[inner])
        sent = make_trace(spans=[inner])
        run.log(sent)
        node, depth = run.ok("GET", f"/projects/{{p}}/traces/{sent['id']}"), 0
        while node.get("spans"):
            (node,), depth = node["spans"], depth + 1
        assert (depth, node["type"]) == (81, "tool")


class TestSessions:
    def test_one_for_a_run(self, run: Any, make_trace: Any) -> None:
        first = run.log(make_trace())["session_id"]
        assert run.log(make_trace())["session_id"] == first
        assert [session["id"] for session in run.search("sessions")] == [first]
        assert first[14] == "4"

    def test_named_in_the_body_or_the_trace(self, run: Any, make_trace: Any) -> None:
        body = {"experiment_id": run.known["e"], "name": "s", "external_id": "ext-1"}
        made = run.ok("POST", "/v2/projects/{p}/sessions", body)
        assert (made["name"], made["external_id"]) == ("s", "ext-1")
        assert run.log(make_trace(), session_id=made["id"])["session_id"] == made["id"]
        assert run.log(make_trace(), session_external_id="ext-1")["session_id"] == made["id"]
        other = str(uuid4())
        run.log(make_trace(input="mine", session_id=other))
        assert run.search("traces", text("input", "eq", "mine"))[0]["session_id"] == other
        fresh = run.log(make_trace(), session_external_id="ext-2")["session_id"]
        ids = {session["id"] for session in run.search("sessions")}
        assert ids == {made["id"], other, fresh}
        assert run.ok("GET", "/projects/{p}/experiments/{e}")["num_sessions"] == 3

    @pytest.mark.parametrize("key", ["name", "column_id"])
    def test_found_by_external_id_under_either_key(self, run: Any, key: str) -> None:
        for external in ("ext-1", "ext-2"):
            body = {"experiment_id": run.known["e"], "external_id": external}
            run.ok("POST", "/v2/projects/{p}/sessions", body)
        item = {"type": "text", key: "external_id", "value": "ext-1", "operator": "eq"}
        (found,) = run.search("sessions", item)
        assert found["external_id"] == "ext-1"

    def test_needs_a_run(self, run: Any) -> None:
        assert run.post("/projects/{p}/sessions", {}).status == 422
        missing = {"experiment_id": str(uuid4())}
        assert run.post("/projects/{p}/sessions", missing).status == 404


class TestSearch:
    @pytest.fixture
    def filled(self, run: Any, make_trace: Any, make_span: Any) -> Any:
        rows = [
            ("alpha", {"score": 1, "ok": True, "label": "x"}, ["t1", "t2"], "2026-01-01T00:00:00Z"),
            ("Beta", {"score": 2.5, "ok": False}, ["t2"], "2026-01-02T00:00:00Z"),
            ("100%_\\'\"", {"score": 10}, [], "2026-01-03T00:00:00Z"),
            ("", {"score": None, "label": "y"}, ["T1"], "2026-01-04T00:00:00Z"),
        ]
        for name, metrics, tags, moment in rows:
            run.log(
                make_trace(
                    input=name,
                    metrics=metrics,
                    tags=tags,
                    created_at=moment,
                    user_metadata={'it\'s "odd"': name},
                    spans=[make_span("tool", name=f"s-{name}", created_at=moment)],
                )
            )
        return run

    @pytest.mark.parametrize(
        ("item", "found"),
        [
            (text("input", "eq", "alpha"), [0]),
            (text("input", "eq", "beta"), []),
            (text("input", "eq", "beta", case_sensitive=False), [1]),
            (text("input", "ne", "alpha"), [1, 2, 3]),
            (text("input", "contains", "%_"), [2]),
            (text("input", "contains", "'\""), [2]),
            (text("input", "contains", ""), [0, 1, 2, 3]),
            (text("input", "contains", ["lph", "et"]), [0, 1]),
            (text("input", "one_of", ["alpha", "Beta"]), [0, 1]),
            (text("input", "not_in", ["alpha", "Beta"]), [2, 3]),
            (text('user_metadata/it\'s "odd"', "eq", "Beta"), [1]),
            (text("metrics/label", "ne", "x"), [1, 2, 3]),
            (text("metrics/label", "eq", "y"), [3]),
            (text("type", "eq", "trace"), [0, 1, 2, 3]),
            (number("metrics/score", "eq", 1), [0]),
            (number("metrics/score", "eq", [1, 10]), [0, 2]),
            (number("metrics/score", "ne", 1), [1, 2, 3]),
            (number("metrics/score", "gt", 1), [1, 2]),
            (number("metrics/score", "gte", 1), [0, 1, 2]),
            (number("metrics/score", "lt", 2.5), [0]),
            (number("metrics/score", "lte", 2.5), [0, 1]),
            (number("metrics/score", "between", [2, 11]), [1, 2]),
            (number("metrics/score", "lt", 10**400), [0, 1, 2]),
            (number("metrics/label", "gt", 0), []),
            (number("num_spans", "eq", 1), [0, 1, 2, 3]),
            ({"type": "boolean", "column_id": "metrics/ok", "value": True}, [0]),
            (
                truth("metrics/ok", "ne", True),
                [1, 2, 3],
            ),
            ({"type": "boolean", "column_id": "is_complete", "value": False}, []),
            (
                {
                    "type": "date",
                    "column_id": "created_at",
                    "operator": "gt",
                    "value": "2026-01-02T12:00:00",
                },
                [2, 3],
            ),
            (
                {
                    "type": "date",
                    "column_id": "created_at",
                    "operator": "eq",
                    "value": "2026-01-02T01:00:00+01:00",
                },
                [1],
            ),
            (
                tags("contains", "t2"),
                [0, 1],
            ),
            (
                {
                    "type": "collection",
                    "column_id": "tags",
                    "operator": "eq",
                    "value": ["t2", "t1"],
                },
                [0],
            ),
            (tags("eq", []), [2]),
            (
                {
                    "type": "collection",
                    "column_id": "tags",
                    "operator": "one_of",
                    "value": ["t1", "x"],
                },
                [0],
            ),
            (
                {
                    "type": "collection",
                    "column_id": "tags",
                    "operator": "one_of",
                    "value": ["t1"],
                    "case_sensitive": False,
                },
                [0, 3],
            ),
            (
                tags("not_in", ["t2"]),
                [2, 3],
            ),
        ],
    )
    def test_filters(self, filled: Any, item: dict[str, Any], found: list[int]) -> None:
        order = {"column_id": "created_at", "ascending": True}
        everything = inputs(filled, sort=order)
        assert inputs(filled, item, sort=order) == [everything[place] for place in found]
        body = {"experiment_id": filled.known["e"], "filters": [item]}
        counted = filled.ok("POST", "/projects/{p}/traces/count", body)
        assert counted["total_count"] == len(found)

    def test_ids(self, filled: Any) -> None:
        record = filled.search("traces")[0]
        for column in ("id", "trace_id"):
            item = {"type": "id", "column_id": column, "value": record["id"].upper()}
            assert filled.search("traces", item) == [record]
        by_session = {"type": "id", "column_id": "session_id", "value": [record["session_id"]]}
        assert len(filled.search("traces", by_session)) == 4
        parents = {"type": "id", "column_id": "parent_id", "operator": "ne", "value": record["id"]}
        assert len(filled.search("spans", parents)) == 3

    def test_ids_of_users_keep_their_capitals(self, run: Any, make_trace: Any) -> None:
        run.log(make_trace(external_id="Ext-1"))
        for value, count in (("Ext-1", 1), ("ext-1", 0)):
            item = {"type": "id", "column_id": "external_id", "value": value}
            assert len(run.search("traces", item)) == count

    def test_filters_are_joined_by_and(self, filled: Any) -> None:
        both = [text("input", "contains", "a"), number("metrics/score", "gt", 1)]
        assert inputs(filled, *both) == ["Beta"]

    def test_trees_of_filters(self, filled: Any) -> None:
        alpha = {"filter": text("input", "eq", "alpha")}
        low = {"filter": number("metrics/score", "lt", 5)}
        cases: list[tuple[Any, list[str]]] = [
            (alpha, ["alpha"]),
            ({"and": [low, {"not": alpha}]}, ["Beta"]),
            ({"or": [alpha, {"filter": text("input", "eq", "Beta")}]}, ["Beta", "alpha"]),
            ({"not": {"or": [alpha, low]}}, ["", "100%_\\'\""]),
            ({"and": []}, ["", "100%_\\'\"", "Beta", "alpha"]),
            ({"or": []}, []),
        ]
        for tree, found in cases:
            assert inputs(filled, filter_tree=tree) == found

    def test_sorts(self, filled: Any) -> None:
        def by(column: str, **fields: Any) -> list[str]:
            return inputs(filled, sort={"column_id": column, **fields})

        assert inputs(filled) == ["", "100%_\\'\"", "Beta", "alpha"]
        assert by("input", ascending=True) == ["", "100%_\\'\"", "Beta", "alpha"]
        assert by("metrics/score", ascending=False)[:3] == ["100%_\\'\"", "Beta", "alpha"]
        assert by("created_at") == ["alpha", "Beta", "100%_\\'\"", ""]

    def test_pages_do_not_overlap(self, filled: Any) -> None:
        body = {"experiment_id": filled.known["e"], "limit": 3, "sort": {"column_id": "type"}}
        path = "/projects/{p}/traces/search"
        page = filled.ok("POST", path, body)
        assert (len(page["records"]), page["next_starting_token"]) == (3, 3)
        assert page["last_row_id"] == page["records"][-1]["id"]
        rest = filled.ok("POST", path, {**body, "starting_token": 3})
        assert rest["next_starting_token"] is None
        ids = {record["id"] for record in page["records"] + rest["records"]}
        assert len(ids) == 4
        assert filled.ok("POST", path, {**body, "starting_token": 99})["records"] == []

    def test_spans(self, filled: Any) -> None:
        (found,) = filled.search("spans", text("name", "eq", "s-Beta"))
        assert found["type"] == "tool"
        assert len(filled.search("spans", text("type", "eq", "tool"))) == 4
        assert filled.search("spans", text("type", "eq", "llm")) == []

    def test_without_a_run_the_whole_project_is_searched(
        self, filled: Any, make_trace: Any
    ) -> None:
        filled.experiment("other")
        filled.log(make_trace(input="elsewhere"))
        body = {"filters": [text("input", "one_of", ["alpha", "elsewhere"])]}
        assert len(filled.ok("POST", "/projects/{p}/traces/search", body)["records"]) == 2
        filled.project("second")
        assert filled.ok("POST", "/projects/{p}/traces/search", body)["records"] == []

    def test_an_experiment_is_found_under_log_stream_id_too(self, filled: Any) -> None:
        body = {"log_stream_id": filled.known["e"]}
        assert len(filled.ok("POST", "/projects/{p}/traces/search", body)["records"]) == 4

    def test_long_texts_are_cut_on_request(self, run: Any, make_trace: Any) -> None:
        run.log(make_trace(input="x" * 5000))
        assert len(run.search("traces")[0]["input"]) == 5000
        assert len(run.search("traces", truncate_fields=True)[0]["input"]) == 1000

    @pytest.mark.parametrize(
        ("item", "status"),
        [
            (text("nonsense", "eq", "x"), 422),
            (text("metrics/", "eq", "x"), 422),
            (text("", "eq", "x"), 422),
            (text("created_at", "eq", "x"), 422),
            (number("input", "eq", 1), 422),
            (number("metrics/x", "between", [1]), 422),
            (number("metrics/x", "gt", [1, 2]), 422),
            (number("metrics/x", "like", 1), 422),
            (made_at("gt", "soon"), 422),
            ({"type": "nonsense", "column_id": "input", "operator": "eq", "value": "x"}, 422),
            ({"type": "text", "operator": "eq", "value": "x"}, 422),
            ({"type": "fully_annotated", "column_id": "fully_annotated"}, 501),
        ],
    )
    def test_refusals(self, run: Any, item: dict[str, Any], status: int) -> None:
        for kind in ("traces/search", "traces/count", "spans/search", "sessions/search"):
            body = {"experiment_id": run.known["e"], "filters": [item]}
            assert run.post(f"/projects/{{p}}/{kind}", body).status == status

    def test_unknown_runs_and_sorts(self, run: Any) -> None:
        path = "/projects/{p}/traces/search"
        assert run.post(path, {"experiment_id": str(uuid4())}).status == 404
        assert run.post(path, {"sort": {"column_id": "nonsense"}}).status == 422
        assert run.post(path, {"limit": 0}).status == 422
        assert run.post(path, {"starting_token": -1}).status == 422

    def test_too_many_filters_are_refused(self, run: Any) -> None:
        many = [text("input", "eq", str(n)) for n in range(2000)]
        answer = run.post("/projects/{p}/traces/search", {"filters": many})
        assert (answer.status, "filters" in answer.detail()) == (422, True)
        tree = {"or": [{"filter": item} for item in many]}
        assert run.post("/projects/{p}/traces/search", {"filter_tree": tree}).status == 422
        wide = text("input", "one_of", [str(n) for n in range(50_000)])
        assert inputs(run, wide) == []


class TestDeletion:
    def test_by_filter(self, run: Any, make_trace: Any, make_span: Any) -> None:
        run.log(make_trace(input="keep", spans=[make_span()]))
        run.log(make_trace(input="drop", spans=[make_span(), make_span()]))
        body = {"experiment_id": run.known["e"], "filters": [text("input", "eq", "drop")]}
        answer = run.ok("POST", "/projects/{p}/traces/delete", body)
        assert "1" in answer["message"]
        assert inputs(run) == ["keep"]
        made = run.ok("GET", "/projects/{p}/experiments/{e}")
        assert (made["num_traces"], made["num_spans"]) == (1, 1)

    def test_nothing_named_deletes_nothing(self, run: Any, make_trace: Any) -> None:
        run.log(make_trace())
        assert run.post("/projects/{p}/traces/delete", {}).status == 422
        assert run.post("/projects/{p}/traces/delete", {"filters": []}).status == 422
        assert len(inputs(run)) == 1


class TestOne:
    def test_unknown(self, run: Any) -> None:
        assert run.get(f"/projects/{{p}}/traces/{uuid4()}").status == 404
        assert run.get("/projects/{p}/traces/nonsense").status == 404

    def test_other_projects_do_not_see_it(self, run: Any, make_trace: Any) -> None:
        sent = make_trace()
        run.log(sent)
        run.project("other")
        assert run.get(f"/projects/{{p}}/traces/{sent['id']}").status == 404

    def test_texts_that_look_like_the_tree(self, run: Any, make_trace: Any, make_span: Any) -> None:
        odd = json.dumps({"spans": [], "}": "]"})
        sent = make_trace(input=odd, spans=[make_span("tool", input=odd)])
        run.log(sent)
        tree = run.ok("GET", f"/projects/{{p}}/traces/{sent['id']}")
        assert tree["input"] == tree["spans"][0]["input"] == odd
