"""Spans that come by themselves, changes of what was logged, trees, and deletion."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest


@pytest.fixture
def run(api: Any) -> Any:
    api.project()
    api.experiment()
    return api


def add(api: Any, trace_id: str, parent_id: str, *spans: dict[str, Any]) -> Any:
    body = {"experiment_id": api.known["e"], "trace_id": trace_id, "parent_id": parent_id}
    return api.ok("POST", "/v2/projects/{p}/spans", {**body, "spans": list(spans)})


def patch(api: Any, kind: str, record_id: str, **changes: Any) -> Any:
    body = {f"{kind}_id": record_id, "experiment_id": api.known["e"], **changes}
    return api.call("PATCH", f"/v2/projects/{{p}}/{kind}s/{record_id}", body)


def shape(node: dict[str, Any]) -> Any:
    """The names in a tree."""
    return [node.get("name", ""), *(shape(span) for span in node.get("spans", []))]


def tree(api: Any, trace_id: str) -> Any:
    return api.ok("GET", f"/projects/{{p}}/traces/{trace_id}")


def counts(api: Any) -> tuple[int, int]:
    made = api.ok("GET", "/projects/{p}/experiments/{e}")
    return made["num_traces"], made["num_spans"]


class TestSpansByThemselves:
    def test_join_their_trace(self, run: Any, make_trace: Any, make_span: Any) -> None:
        sent = make_trace(name="t")
        session = run.log(sent, is_complete=False)["session_id"]
        outer, inner = make_span(name="outer"), make_span("tool", name="inner")
        receipt = add(run, sent["id"], sent["id"], outer)
        assert (receipt["records_count"], receipt["session_id"]) == (1, session)
        assert (receipt["trace_id"], receipt["parent_id"]) == (sent["id"], sent["id"])
        add(run, sent["id"], outer["id"], inner, make_span(name="second", spans=[make_span()]))
        found = tree(run, sent["id"])
        names = ["t", ["outer", ["inner"], ["second", ["workflow"]]]]
        assert (shape(found), found["num_spans"], found["has_children"]) == (names, 4, True)
        spans = {span["name"]: span for span in run.search("spans")}
        assert spans["outer"]["has_children"] is True
        assert spans["inner"]["has_children"] is False
        assert {span["session_id"] for span in spans.values()} == {session}
        assert [spans[name]["step_number"] for name in ("inner", "second")] == [0, 1]
        assert counts(run) == (1, 4)

    def test_may_come_before_their_parents_and_their_trace(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        sent = make_trace(name="t", session_id=str(uuid4()))
        outer, inner, leaf = (make_span(name=name) for name in ("outer", "inner", "leaf"))
        add(run, sent["id"], inner["id"], leaf)
        add(run, sent["id"], outer["id"], inner)
        stub = tree(run, sent["id"])
        assert (stub["type"], stub["id"]) == ("stub_trace", sent["id"])
        assert [shape(span) for span in stub["spans"]] == [["inner", ["leaf"]]]
        assert counts(run) == (0, 2)
        run.log(sent, is_complete=False)
        add(run, sent["id"], sent["id"], outer)
        found = tree(run, sent["id"])
        assert shape(found) == ["t", ["outer", ["inner", ["leaf"]]]]
        assert (found["num_spans"], found["has_children"]) == (3, True)
        spans = {span["name"]: span for span in run.search("spans")}
        assert {span["session_id"] for span in spans.values()} == {sent["session_id"]}
        assert [spans[name]["has_children"] for name in ("outer", "inner", "leaf")] == [
            True,
            True,
            False,
        ]

    def test_the_same_id_is_the_same_span(self, run: Any, make_trace: Any, make_span: Any) -> None:
        sent, first, second = make_trace(), make_span(name="1"), make_span(name="2")
        run.log(sent)
        for span in (first, second, {**first, "output": "new"}):
            add(run, sent["id"], sent["id"], span)
        add(run, sent["id"], first["id"], make_span(name="3"))
        add(run, sent["id"], sent["id"], {**first, "output": "newer"})
        found = tree(run, sent["id"])
        assert shape(found)[1:] == [["1", ["3"]], ["2"]]
        assert [span.get("output") for span in found["spans"]] == ["newer", None]
        assert [span["step_number"] for span in found["spans"]] == [0, 1]
        assert found["spans"][0]["has_children"] is True
        assert (found["num_spans"], counts(run)) == (3, (1, 3))

    def test_stay_when_their_trace_is_sent_again(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        own, apart = make_span(name="own"), make_span(name="apart")
        sent = make_trace(name="t", spans=[own, make_span(name="dropped")])
        run.log(sent)
        add(run, sent["id"], own["id"], apart)
        run.log({**sent, "spans": [own]})
        found = tree(run, sent["id"])
        assert (shape(found), found["num_spans"]) == (["t", ["own", ["apart"]]], 2)
        assert counts(run) == (1, 2)
        run.log({**sent, "spans": [{**own, "spans": [apart]}]})
        assert shape(tree(run, sent["id"])) == ["t", ["own", ["apart"]]]
        assert counts(run) == (1, 2)

    def test_loops_are_shown_and_not_followed_for_ever(
        self, run: Any, make_trace: Any, make_span: Any
    ) -> None:
        sent, one, other = make_trace(name="t"), make_span(name="1"), make_span(name="2")
        run.log(sent)
        add(run, sent["id"], other["id"], one)
        add(run, sent["id"], one["id"], other)
        assert shape(tree(run, sent["id"])) == ["t", ["1", ["2"]]]
        assert shape(run.ok("GET", f"/projects/{{p}}/spans/{one['id']}")) == ["1", ["2"]]

    def test_long_chains(self, run: Any, make_trace: Any, make_span: Any) -> None:
        sent = make_trace()
        run.log(sent)
        parent = sent["id"]
        for number in range(120):
            span = make_span(name=str(number))
            add(run, sent["id"], parent, span)
            parent = span["id"]
        node, depth = tree(run, sent["id"]), 0
        while node.get("spans"):
            (node,), depth = node["spans"], depth + 1
        assert (depth, node["name"]) == (120, "119")

    def test_refusals_store_nothing(self, run: Any, make_span: Any) -> None:
        twin = make_span()
        good = {
            "experiment_id": run.known["e"],
            "trace_id": str(uuid4()),
            "parent_id": str(uuid4()),
            "spans": [make_span()],
        }
        for change, status in (
            ({"experiment_id": str(uuid4())}, 404),
            ({"experiment_id": None}, 422),
            ({"spans": []}, 422),
            ({"spans": [twin, twin]}, 422),
            ({"trace_id": "x"}, 422),
        ):
            assert run.post("/projects/{p}/spans", {**good, **change}).status == status
        assert run.ok("POST", "/projects/{p}/spans/count", {})["total_count"] == 0


class TestChanges:
    def test_of_a_trace(self, run: Any, make_trace: Any, make_span: Any) -> None:
        sent = make_trace(output=None, tags=["kept"], metrics={"score": 1})
        run.log(sent, is_complete=False)
        spans = [make_span(metrics={"duration_ns": number}) for number in (3, 4)]
        add(run, sent["id"], sent["id"], *spans)
        answer = patch(run, "trace", sent["id"], output="done", status_code=200, is_complete=True)
        assert answer.status == 200
        assert (answer.body["trace_id"], answer.body["records_count"]) == (sent["id"], 1)
        (found,) = run.search("traces")
        assert (found["input"], found["output"]) == (sent["input"], "done")
        assert (found["status_code"], found["is_complete"]) == (200, True)
        assert (found["tags"], found["metrics"]) == (["kept"], {"score": 1, "duration_ns": 7})
        assert patch(run, "trace", sent["id"], is_complete=False, duration_ns=9).status == 200
        (found,) = run.search("traces")
        assert (found["is_complete"], found["metrics"]["duration_ns"]) == (True, 9)
        made = run.ok("GET", "/projects/{p}/experiments/{e}")
        assert made["aggregate_metrics"]["average_duration_ns"] == 9

    def test_of_a_span(self, run: Any, make_trace: Any, make_span: Any) -> None:
        span = make_span("tool", input="i", tags=["old"], metrics={"score": 1})
        run.log(make_trace(spans=[span]))
        changes = {"output": "o", "tags": ["new"], "status_code": 500, "duration_ns": 5}
        answer = patch(run, "span", span["id"], **changes)
        assert (answer.status, answer.body["span_id"]) == (200, span["id"])
        (found,) = run.search("spans")
        assert (found["input"], found["output"], found["tags"]) == ("i", "o", ["new"])
        assert (found["status_code"], found["metrics"]) == (500, {"score": 1, "duration_ns": 5})
        longer = {"type": "number", "column_id": "metrics/duration_ns", "operator": "gte"}
        assert len(run.search("spans", {**longer, "value": 5})) == 1

    def test_of_the_wrong_kind_are_refused(self, run: Any, make_trace: Any, make_span: Any) -> None:
        output = {"role": "assistant", "content": "a"}
        span = make_span("llm", input=[{"role": "user", "content": "q"}], output=output)
        run.log(make_trace(spans=[span]))
        answer = patch(run, "span", span["id"], output="only text")
        assert (answer.status, "output" in answer.detail()) == (422, True)
        assert run.search("spans")[0]["output"]["content"] == "a"

    @pytest.mark.parametrize("kind", ["trace", "span"])
    def test_of_what_is_not_there(self, run: Any, make_trace: Any, kind: str) -> None:
        assert patch(run, kind, str(uuid4()), output="x").status == 404
        sent = make_trace()
        run.log(sent)
        other = {f"{kind}_id": str(uuid4())}
        path = f"/projects/{{p}}/{kind}s/{sent['id']}"
        assert run.call("PATCH", path, {**other, "experiment_id": run.known["e"]}).status == 422
        run.experiment("other")
        assert patch(run, kind, sent["id"], output="x").status == 404


class TestOne:
    def test_a_span_with_what_is_in_it(self, run: Any, make_trace: Any, make_span: Any) -> None:
        outer = make_span(name="o", spans=[make_span(name="i", spans=[make_span(name="l")])])
        run.log(make_trace(spans=[outer, make_span(name="beside")]))
        path = "/projects/{p}/spans/"
        assert shape(run.ok("GET", path + outer["id"])) == ["o", ["i", ["l"]]]
        run.project("other")
        assert run.get(path + outer["id"]).status == 404

    def test_a_session_with_its_traces(self, run: Any, make_trace: Any, make_span: Any) -> None:
        late, early = "2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"
        session = run.log(make_trace(name="2", created_at=late))["session_id"]
        run.log(make_trace(name="1", created_at=early, spans=[make_span(name="s")]))
        run.log(make_trace(name="elsewhere", session_id=str(uuid4())))
        found = run.ok("GET", f"/projects/{{p}}/sessions/{session}")
        assert [shape(trace) for trace in found["traces"]] == [["1", ["s"]], ["2"]]
        assert (found["num_traces"], found["has_children"]) == (2, True)


class TestDeletion:
    def delete(self, api: Any, kind: str, column: str, value: str) -> Any:
        item = {"type": "text", "column_id": column, "operator": "eq", "value": value}
        body = {"experiment_id": api.known["e"], "filters": [item]}
        return api.ok("POST", f"/projects/{{p}}/{kind}/delete", body)

    def test_spans_go_with_what_is_in_them(self, run: Any, make_trace: Any, make_span: Any) -> None:
        inner = make_span(name="drop", spans=[make_span(name="below")])
        sent = make_trace(name="t", spans=[make_span(name="keep", spans=[inner])])
        run.log(sent)
        assert "1" in self.delete(run, "spans", "name", "drop")["message"]
        found = tree(run, sent["id"])
        assert (shape(found), found["num_spans"]) == (["t", ["keep"]], 1)
        assert found["spans"][0]["has_children"] is False
        assert counts(run) == (1, 1)

    def test_sessions_go_with_their_traces(self, run: Any, make_trace: Any, make_span: Any) -> None:
        run.log(make_trace(input="drop", spans=[make_span()]), session_external_id="x")
        own = run.log(make_trace(input="keep"))["session_id"]
        self.delete(run, "sessions", "external_id", "x")
        assert [trace["input"] for trace in run.search("traces")] == ["keep"]
        assert counts(run) == (1, 0)
        body = {"experiment_id": run.known["e"]}
        run.ok("POST", "/projects/{p}/sessions/delete", body)
        assert (run.search("sessions"), counts(run)) == ([], (0, 0))
        assert run.log(make_trace())["session_id"] != own

    @pytest.mark.parametrize("kind", ["spans", "sessions", "traces"])
    def test_nothing_named_deletes_nothing(self, run: Any, make_trace: Any, kind: str) -> None:
        run.log(make_trace())
        assert run.post(f"/projects/{{p}}/{kind}/delete", {}).status == 422
        assert counts(run) == (1, 0)
