"""Rows as a server has them: each is a trace, whoever logged it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .._content import decoded
from .._wire import METRICS
from ..steps import META
from .values import DETAILS, RowError, RowResult

#: What every trace measures; no scores.
MEASURED = METRICS | {"duration_ns"}
#: From here on a status code says that a row failed; also that of the API's own steps.
FAILED_STATUS = 400
_NO_NAMES: Mapping[str, str] = {}


def from_trace(
    trace: Mapping[str, Any], position: int, names: Mapping[str, str] = _NO_NAMES
) -> RowResult:
    """Read a row's result from its trace.

    Args:
        trace: the JSON object of the API.
        position: the row's, unless the trace says it.
        names: the name of each metric that the server computes, by its id.
    """
    about = trace.get("user_metadata") or {}
    metrics = trace.get("metrics") or {}
    scores, errors = _hosted(trace.get("metric_info") or {}, names)
    scores |= {names.get(key, key): value for key, value in metrics.items() if _is(key, value)}
    error = _error(trace, about)
    return RowResult(
        index=_number(about, "row_index", position),
        id=about.get(f"{META}row_id"),
        repetition=_number(about, "repetition", 0),
        input=_value(_first(trace, "dataset_input", "input"), about, "input"),
        output=None if error else _value(trace.get("output"), about, "output"),
        expected=_value(trace.get("dataset_output"), about, "expected"),
        metadata={k: decoded(v) for k, v in (trace.get("dataset_metadata") or {}).items()},
        scores=scores,
        score_details=_details(scores, metrics),
        score_errors=errors | _told(about),
        error=error,
        duration=(metrics.get("duration_ns") or 0) / 1e9,
        cached=about.get(f"{META}cached") == "true",
        trace_id=trace["id"],
    )


def _first(trace: Mapping[str, Any], *names: str) -> Any:
    return next((trace[name] for name in names if trace.get(name) is not None), None)


def _value(text: Any, about: Mapping[str, str], name: str) -> Any:
    """Undo the encoding of a value.

    Our own runs say which texts are JSON. Of others, what looks like an object or a list is one,
    except an output: nobody knows whether the function returned it as text.
    """
    if f"{META}row_key" not in about:
        return text if name == "output" else decoded(text)
    if f"{META}{name}" not in about or not isinstance(text, str):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # a description of what JSON does not have
        return text


def _number(about: Mapping[str, str], name: str, otherwise: int) -> int:
    text = about.get(f"{META}{name}", "")
    return int(text) if text.isdecimal() else otherwise


def _error(trace: Mapping[str, Any], about: Mapping[str, str]) -> RowError | None:
    if f"{META}error" in about:
        kind, _, message = about[f"{META}error"].partition(": ")
        return RowError(kind, message, about.get(f"{META}traceback", ""))
    status = trace.get("status_code")
    if status is None or status < FAILED_STATUS:
        return None
    return RowError(f"Status {status}", trace.get("error_message") or trace.get("output") or "")


def _is(key: str, value: Any) -> bool:
    return key not in MEASURED and isinstance(value, bool | int | float | str | list)


def _details(scores: Mapping[str, Any], metrics: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: metrics.get(f"{name}{DETAILS}") for name in scores}
    told = {name: about for name, about in found.items() if isinstance(about, Mapping)}
    return {
        n: about["details"] if set(about) == {"details"} else about for n, about in told.items()
    }


def _told(about: Mapping[str, str]) -> dict[str, str]:
    start = f"{META}score_error."
    return {key.removeprefix(start): about[key] for key in about if key.startswith(start)}


def _hosted(
    info: Mapping[str, Any], names: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Read what the server says about the metrics that it computes: values, and failures."""
    scores: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for key, told in info.items():
        id = key.removeprefix("metrics/")
        name = names.get(id) or told.get("metric_key_alias") or id
        if name in MEASURED:
            continue
        if told.get("status_type") == "success":
            scores[name] = told.get("value")
        elif told.get("status_type") in ("error", "failed"):
            errors[name] = told.get("message") or "The metric failed."
    return scores, errors
