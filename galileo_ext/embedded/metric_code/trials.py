"""Trials of the code of a scorer: it is run for real, on a made-up record of each kind."""

import json
from typing import Any

from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.metric_code.process import CodeError, CodeMetric, Value
from galileo_ext.embedded.times import now

MOST_CODE = 1024 * 1024
DEFAULT_KINDS = ("llm",)
_INPUT = "What is the capital of France?"
_OUTPUT = "Paris is the capital of France."


def read_code(content: bytes) -> str:
    """Read uploaded code as text."""
    if len(content) > MOST_CODE:
        message = f"The code has {len(content)} bytes; {MOST_CODE} are the most"
        raise invalid(message, "body", "file", kind="too_long")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise invalid(f"The code is not UTF-8 text: {error}", "body", "file") from None


def run(code: str, kinds: list[str], question: str | None, answer: str | None) -> dict[str, Any]:
    """Run code on one record of each kind; say which values it gave, or why it gave none."""
    scores: list[tuple[str, Value]] = []
    try:
        with CodeMetric(code) as metric:
            for kind in kinds:
                record = sample(kind, question or _INPUT, answer or _OUTPUT)
                scores.append((kind, metric.score(record).value))
    except CodeError as error:
        return {"result_type": "invalid", "error_message": str(error)}
    return {
        "result_type": "valid",
        "score_type": _score_type([score for _, score in scores]),
        "scoreable_node_types": kinds,
        "include_llm_credentials": False,
        "chain_aggregation": None,
        "test_scores": [{"node_type": kind, "score": _shown(score)} for kind, score in scores],
    }


def sample(kind: str, question: str, answer: str) -> dict[str, Any]:
    """Make up a record, in the form in which stored ones are answered."""
    moment = now()
    record: dict[str, Any] = {
        "type": kind,
        "name": f"sample {kind}",
        "input": question,
        "output": answer,
        "created_at": moment,
        "updated_at": moment,
        "user_metadata": {},
        "tags": [],
        "status_code": 200,
        "metrics": {"duration_ns": 1_000_000},
        "dataset_input": question,
        "dataset_output": answer,
        "dataset_metadata": {},
    }
    if kind in ("llm", "chat"):
        record["input"] = [{"role": "user", "content": question}]
        record["output"] = {"role": "assistant", "content": answer}
    elif kind == "retriever":
        record["output"] = [{"content": answer, "metadata": {}}]
    elif kind in ("trace", "workflow", "agent", "chain"):
        record["spans"] = [sample("llm", question, answer)]
    elif kind == "session":
        record["traces"] = [sample("trace", question, answer)]
    return record


def _score_type(scores: list[Value]) -> str:
    """Name the Python type of the values; numbers of both kinds together are floats."""
    names = {type(score).__name__ for score in scores if score is not None}
    if names == {"int", "float"}:
        return "float"
    return names.pop() if len(names) == 1 else "unknown"


def _shown(score: Value) -> Any:
    return json.dumps(score, ensure_ascii=False) if isinstance(score, list) else score
