"""The official client with traces, spans, sessions and log streams; see ``official.py``."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import galileo
from galileo import GalileoLogger, Message, galileo_context
from galileo.export import export_records
from galileo.log_streams import (
    create_log_stream,
    enable_metrics,
    get_log_stream,
    list_log_streams,
)
from galileo.projects import get_project
from galileo.resources.models import (
    LLMExportFormat,
    LogRecordsDateFilter,
    LogRecordsDateFilterOperator,
    LogRecordsNumberFilter,
    LogRecordsNumberFilterOperator,
    LogRecordsSortClause,
    LogRecordsTextFilter,
    LogRecordsTextFilterOperator,
    RootType,
)
from galileo.schema.metrics import GalileoMetrics, LocalMetricConfig
from galileo.search import get_sessions, get_spans, get_traces
from galileo_core.schemas.logging.control import ControlResult

BY_TIME = LogRecordsSortClause(column_id="created_at", ascending=True)


def decorated(project: str, stream: str) -> dict[str, Any]:
    """Decorate functions with every type of span and call them inside each other."""
    galileo_context.init(project=project, log_stream=stream)

    @galileo.log(span_type="retriever")
    def look_up(query: str) -> list[str]:
        return [f"about {query}", "more"]

    @galileo.log(span_type="tool")
    def compute(number: int) -> str:
        return str(number * 2)

    @galileo.log(span_type="llm", params={"model": lambda inputs: "a-model"})
    def ask(prompt: str) -> str:
        return f"answer to {prompt}"

    @galileo.log(span_type="agent")
    def act(goal: str) -> str:
        return ask(goal) + compute(21)

    @galileo.log
    def work(question: str) -> str:
        look_up(question)
        return act(question)

    answer = work("why")
    galileo_context.flush()
    found = get_log_stream(name=stream, project_name=project)
    return {"answer": answer, "spans": _spans(found.project_id, log_stream_id=found.id)}


def batch(project: str, stream: str) -> dict[str, Any]:
    """Log a trace with every type of span, everything filled in, inside a session."""
    logger = GalileoLogger(project=project, log_stream=stream)
    first = logger.start_session(name="first talk", external_id="talk-1", metadata={"who": "me"})
    second = logger.start_session(name="second", previous_session_id=first, external_id="talk-2")
    _whole_trace(logger, "whole")
    logger.flush()
    logger.set_session(first)
    _whole_trace(logger, "in the first talk")
    logger.flush()
    project_id, stream_id = get_project(name=project).id, logger.log_stream_id
    sessions = get_sessions(project_id, log_stream_id=stream_id, sort=BY_TIME).records
    traces = get_traces(project_id, log_stream_id=stream_id, sort=BY_TIME).records
    return {
        "ids": [first, second],
        "again": logger.start_session(external_id="talk-1"),
        "sessions": [_session(record) for record in sessions],
        "traces": [{"name": t.name, "session": t.session_id} for t in traces],
        "trace": _plain(traces[0]),
        "spans": _spans(project_id, log_stream_id=stream_id)[: len(SPAN_TYPES)],
        "types": sorted({s["type"] for s in _spans(project_id, log_stream_id=stream_id)}),
    }


SPAN_TYPES = ("workflow", "agent", "llm", "tool", "retriever", "control")


def distributed(project: str, stream: str) -> dict[str, Any]:
    """Send a trace piece by piece, the last ones by another logger that knows the ids alone."""
    logger = GalileoLogger(project=project, log_stream=stream, mode="distributed")
    logger.start_session(external_id="pieces")
    trace = logger.start_trace(input="question", name="in pieces", tags=["kept"])
    outer = logger.add_workflow_span(input="outer in", name="outer", tags=["o"])
    logger.add_llm_span(input="q", output="a", model="m", name="inner", num_input_tokens=3)
    other = GalileoLogger(
        project=project,
        log_stream=stream,
        mode="distributed",
        trace_id=str(trace.id),
        span_id=str(outer.id),
    )
    other.add_tool_span(input="elsewhere", output="done", name="remote")
    other.terminate()
    logger.conclude(output="outer out", duration_ns=7_000, status_code=200)
    logger.conclude(output="answer", duration_ns=9_000, status_code=201)
    logger.terminate()
    project_id = get_project(name=project).id
    traces = get_traces(project_id, log_stream_id=logger.log_stream_id).records
    return {
        "ids": {"trace": str(trace.id), "outer": str(outer.id)},
        "traces": [_plain(record) for record in traces],
        "spans": _spans(project_id, log_stream_id=logger.log_stream_id),
    }


def searching(project: str, stream: str) -> dict[str, Any]:
    """Search by texts, numbers and moments, in both orders, page by page, and list columns."""
    logger = GalileoLogger(project=project, log_stream=stream)
    for number in range(5):
        logger.start_trace(
            input=f"question {number}",
            name="odd" if number % 2 else "even",
            duration_ns=number * 1000,
            created_at=datetime(2026, 1, 1 + number, tzinfo=UTC),
            metadata={"place": str(number)},
        )
        logger.add_tool_span(input=str(number), output="o", name=f"tool {number}")
        logger.conclude(output=f"answer {number}", duration_ns=number * 1000)
    logger.flush()
    project_id, stream_id = get_project(name=project).id, logger.log_stream_id

    def found(*filters: Any, **options: Any) -> list[str]:
        page = get_traces(project_id, log_stream_id=stream_id, filters=list(filters), **options)
        return [record.input_ for record in page.records]

    text = LogRecordsTextFilterOperator
    number = LogRecordsNumberFilterOperator
    moment = LogRecordsDateFilterOperator
    by_text = LogRecordsTextFilter(column_id="name", operator=text.EQ, value="odd")
    some = LogRecordsTextFilter(
        column_id="input", operator=text.ONE_OF, value=["question 1", "question 4"]
    )
    meta = LogRecordsTextFilter(column_id="user_metadata/place", operator=text.NE, value="3")
    long = LogRecordsNumberFilter(
        column_id="metrics/duration_ns", operator=number.BETWEEN, value=[1000, 3000]
    )
    late = LogRecordsDateFilter(
        column_id="created_at", operator=moment.GT, value=datetime(2026, 1, 3, 12)
    )
    longest = LogRecordsSortClause(column_id="metrics/duration_ns", ascending=False)
    table = galileo.LogStream.get(name=stream, project_name=project)
    first = table.query(galileo.search.RecordType.TRACE, limit=2)
    return {
        "default": found(),
        "text": found(by_text),
        "one_of": found(some, sort=BY_TIME),
        "metadata": found(meta, sort=BY_TIME),
        "number": found(long, sort=BY_TIME),
        "date": found(late, sort=BY_TIME),
        "both": found(by_text, long, sort=longest),
        "sorted": found(sort=longest),
        "pages": [found(sort=BY_TIME, limit=2, starting_token=start) for start in (0, 2, 4)],
        "spans": [
            record.name
            for record in get_spans(
                project_id,
                log_stream_id=stream_id,
                filters=[
                    LogRecordsTextFilter(column_id="name", operator=text.CONTAINS, value="tool 3")
                ],
            ).records
        ],
        "next": [len(first), first.has_next_page, len(first.next_page()) if first else 0],
        "columns": {
            kind: sorted(str(name) for name in getattr(table, f"{kind}_columns"))
            for kind in ("trace", "span", "session")
        },
    }


def exporting(project: str, stream: str) -> dict[str, Any]:
    """Export every kind of record in every format."""
    found = get_log_stream(name=stream, project_name=project)
    kinds = {"trace": RootType.TRACE, "span": RootType.SPAN, "session": RootType.SESSION}
    formats = (LLMExportFormat.JSONL, LLMExportFormat.JSONL_FLAT, LLMExportFormat.CSV)
    seen = {
        f"{kind} {export_format}": list(
            export_records(
                found.project_id,
                root_type,
                log_stream_id=found.id,
                export_format=export_format,
                sort=BY_TIME,
                redact=False,
            )
        )
        for kind, root_type in kinds.items()
        for export_format in formats
    }
    seen["oldest"] = [r["name"] for r in export_records(found.project_id)]
    seen["chosen"] = list(
        export_records(found.project_id, log_stream_id=found.id, column_ids=["input", "name"])
    )
    return seen


def log_streams(project: str, name: str) -> dict[str, Any]:
    """Create, list, find, and switch metrics on."""
    made = create_log_stream(name, project_name=project)
    other = create_log_stream(f"{name} 2", project_name=project)
    local = LocalMetricConfig(name="mine", scorer_fn=lambda step: 1)
    left = enable_metrics(
        log_stream_name=name,
        project_name=project,
        metrics=[GalileoMetrics.correctness, "Context Adherence", local],
    )
    table = galileo.LogStream.get(name=name, project_name=project)
    return {
        "id": made.id,
        "other": other.id,
        "listed": [stream.name for stream in list_log_streams(project_name=project)],
        "found": get_log_stream(name=name, project_name=project).id,
        "unknown": get_log_stream(name="nobody made this", project_name=project),
        "left": [metric.name for metric in left],
        "metrics": sorted(table.get_metrics()),
    }


def _whole_trace(logger: GalileoLogger, name: str) -> None:
    logger.start_trace(
        input="question",
        redacted_input="***",
        name=name,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        metadata={"k": "v"},
        tags=["t1", "t2"],
        dataset_input="row in",
        dataset_output="row out",
        dataset_metadata={"m": "1"},
        external_id="mine-1",
    )
    logger.add_workflow_span(input="w in", name="w", metadata={"a": "b"}, tags=["w"])
    logger.add_agent_span(input="a in", name="a", agent_type="planner")
    logger.add_llm_span(
        input=[Message(role="system", content="be brief"), Message(role="user", content="hi")],
        output=Message(role="assistant", content="hello"),
        model="m-1",
        name="l",
        tools=[{"type": "function", "function": {"name": "f"}}],
        num_input_tokens=3,
        num_output_tokens=4,
        total_tokens=7,
        temperature=0.5,
        duration_ns=5,
        status_code=200,
        time_to_first_token_ns=2,
    )
    logger.add_tool_span(input="t in", output="t out", name="t", tool_call_id="call-1")
    logger.add_retriever_span(
        input="r in",
        output=[{"content": "document", "metadata": {"page": "1"}}],
        name="r",
    )
    logger.add_control_span(
        input="c in", output=ControlResult(action="observe", matched=True), name="c", control_id=3
    )
    logger.conclude(output="a out", duration_ns=10)
    logger.conclude(output="w out", duration_ns=20)
    logger.conclude(output="answer", duration_ns=30, status_code=200)


def _spans(project_id: str, **where: Any) -> list[dict[str, Any]]:
    records = get_spans(project_id, sort=BY_TIME, **where).records
    return [_plain(record) for record in records]


def _plain(record: Any) -> dict[str, Any]:
    return dict(record.to_dict())


def _session(record: Any) -> dict[str, Any]:
    names = ("id", "name", "external_id", "previous_session_id", "user_metadata")
    return {name: record.to_dict().get(name) for name in names}


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (decorated, batch, distributed, searching, exporting, log_streams)
}
