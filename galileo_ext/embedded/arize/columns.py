"""A run as a trace of Galileo's, and any trace as a run: which column is which field.

A run that was made here comes back as it was sent: its columns are kept whole, in one note of the
trace's metadata. What Galileo can sum up stands in the trace's own fields as well.
"""

import json
import math
import re
from typing import Any, TypeGuard

from galileo_ext.embedded.records.ingest import encode

Run = dict[str, Any]
Trace = dict[str, Any]

_META = "galileo_ext."
OWN, ANNOTATIONS = f"{_META}arize", f"{_META}arize_annotations"
_ROW_ID, _ERROR = f"{_META}row_id", f"{_META}error"
_EVALUATION = re.compile(r"eval\.(.+)\.(score|label|explanation)", re.DOTALL)
_DETAILS = "_metadata"
#: From here on a status says that a row failed.
_FAILED_STATUS = 400
_INPUTS = ("input", "attributes.input.value", "question", "prompt", "query")
_EXPECTED = ("output", "ground_truth", "expected", "attributes.output.value", "answer")
#: Measured by the trace itself: metric and column, with the factor between them.
_MEASURED = {
    "duration_ns": ("latency", 1e6),
    "num_total_tokens": ("token_count", 1),
    "cost": ("total_cost", 1),
}


def to_trace(run: Run, example: dict[str, Any], name: str) -> Trace:
    """Make a trace, without an id, of a run and the example that it names."""
    own = {key: value for key, value in run.items() if key not in ("example_id", "output")}
    about = {OWN: encode(own)}
    if run.get("example_id"):
        about[_ROW_ID] = run["example_id"]
    failed = bool(run.get("error")) or run.get("execution_status") == "FAILED"
    if failed:
        about[_ERROR] = _text(run.get("error")) or "the run says no more"
    asked = _first(example, _INPUTS) if example else run.get("input")
    expected = _first(example, _EXPECTED) if example else run.get("expected")
    return {
        "type": "trace",
        "name": name,
        "input": _text(asked) or (encode(example) if example else ""),
        "output": run["output"],
        "dataset_input": _text(asked),
        "dataset_output": _text(expected),
        "status_code": 500 if failed else None,
        "user_metadata": about,
        "metrics": _metrics(run),
    }


def to_run(trace: Trace) -> Run:
    """Make a run of a trace."""
    about = trace.get("user_metadata") or {}
    failed = _ERROR in about or (trace.get("status_code") or 0) >= _FAILED_STATUS
    own = json.loads(about[OWN]) if OWN in about else _columns(trace, about, failed)
    run = {
        **own,
        "id": trace["id"],
        "example_id": about.get(_ROW_ID),
        "output": None if failed and OWN not in about else _text(trace.get("output")),
    }
    if ANNOTATIONS in about:
        run["annotations"] = json.loads(about[ANNOTATIONS])
    return run


def _columns(trace: Trace, about: dict[str, str], failed: bool) -> Run:
    """Name what a trace of Galileo's says the way this API's clients name it."""
    error = about.get(_ERROR) or trace.get("error_message") or _text(trace.get("output"))
    found = {
        "input": _text(_given(trace, "dataset_input", "input")),
        "expected": _text(trace.get("dataset_output")),
        "error": error if failed else None,
        "execution_status": "FAILED" if failed else "COMPLETED",
        "result.trace.id": trace["id"],
    }
    metrics = trace.get("metrics") or {}
    for metric, (column, factor) in _MEASURED.items():
        if metrics.get(metric) is not None:
            found[column] = metrics[metric] / factor
    notes = {f"metadata.{key}": v for key, v in about.items() if not key.startswith(_META)}
    dataset_notes = trace.get("dataset_metadata") or {}
    notes |= {f"metadata.{key}": value for key, value in dataset_notes.items()}
    return {**found, **notes, **_evaluations(metrics)}


def _evaluations(metrics: dict[str, Any]) -> Run:
    found: Run = {}
    for name, value in metrics.items():
        if name in _MEASURED or name.startswith("num_") or isinstance(value, dict):
            continue
        if isinstance(value, bool):
            found[f"eval.{name}.score"] = float(value)
            found[f"eval.{name}.label"] = str(value).lower()
        elif isinstance(value, int | float):
            found[f"eval.{name}.score"] = value
        elif value is not None:
            found[f"eval.{name}.label"] = _text(value)
        details = metrics.get(f"{name}{_DETAILS}")
        if isinstance(details, dict):
            found[f"eval.{name}.explanation"] = _text(details.get("explanation", details))
    return found


def _metrics(run: Run) -> dict[str, Any]:
    metrics: dict[str, Any] = {}
    for metric, (column, factor) in _MEASURED.items():
        value = run.get(column)
        if _is_number(value) and value >= 0:
            metrics[metric] = value * factor if metric == "cost" else round(value * factor)
    for name, told in _by_evaluator(run).items():
        if name in _MEASURED or name.endswith(_DETAILS):
            continue
        score, label = told.get("score"), told.get("label")
        value = score if _is_number(score) else label
        if isinstance(value, str | int | float):
            metrics[name] = value
            about = {key: told[key] for key in ("label", "explanation") if told.get(key)}
            if about and not (len(about) == 1 and value == label):
                metrics[f"{name}{_DETAILS}"] = about
    return metrics


def _by_evaluator(run: Run) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for column, value in run.items():
        match = _EVALUATION.fullmatch(column)
        if match:
            found.setdefault(match[1], {})[match[2]] = value
    return found


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _given(trace: Trace, *names: str) -> Any:
    return next((trace[name] for name in names if trace.get(name) is not None), None)


def _first(example: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((example[name] for name in names if example.get(name) is not None), None)


def _text(value: Any) -> str | None:
    """Write a value as text: text as it is, anything else as JSON."""
    return value if value is None or isinstance(value, str) else encode(value)
