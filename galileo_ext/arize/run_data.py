"""Runs as Python has them, and as they go over the wire.

The API takes text for an output and nothing else. What a task returned otherwise is sent as JSON,
and a column beside it says so, so that it comes back as what it was.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from arize_api.models import Annotation, ExperimentRun
from arize_api.types import Unset

from .._frames import Frame, records
from .._plain import plain

#: How many runs or examples a request may have, and how many bytes.
MOST = 1000
MOST_BYTES = 8_000_000
#: Says that the output is JSON (``"json"``) or that there is none (``"none"``).
OUTPUT_FORM = "galileo_ext.output"
#: Given by the service to what it stores.
_SERVICES_OWN = ("id", "annotations")
_ENVELOPE = 1000


@dataclass(frozen=True, slots=True)
class Run:
    """One run of an experiment.

    Attributes:
        output: what the task made; None if it failed.
        example_id: the example; None without a dataset.
        error: why the task failed; None if it did not.
        columns: everything else, by name; evaluations are ``eval.NAME.score``, ``.label`` and
            ``.explanation``.
        id: the run's id; empty for one that is yet to be stored.
        annotations: what people have said about it.
    """

    output: Any
    example_id: str | None = None
    error: str | None = None
    columns: Mapping[str, Any] = field(default_factory=dict)
    id: str = ""
    annotations: Sequence[Annotation] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return it as one flat dict, as in a row of a frame."""
        own = {"id": self.id, "example_id": self.example_id, "output": self.output}
        return {**own, "error": self.error, **self.columns}


def from_wire(found: ExperimentRun) -> Run:
    """Read a run that the API has answered."""
    columns = dict(found.additional_properties)
    form = columns.pop(OUTPUT_FORM, None)
    output = found.output or None if form == "none" else _given(found.output)
    if form == "json" and isinstance(output, str):
        output = json.loads(output)
    return Run(
        output=output,
        example_id=_given(found.example_id) or None,
        error=_given(found.error),
        columns=columns,
        id=found.id,
        annotations=tuple(_given(found.annotations) or ()),
    )


def to_wire(
    runs: Iterable[Run | Mapping[str, Any]] | Frame, *, needs_example: bool
) -> list[dict[str, Any]]:
    """Write runs as the API takes them.

    Args:
        runs: runs, dicts with ``output`` and, on a dataset, ``example_id``; or a DataFrame.
        needs_example: whether they are on a dataset.

    Raises:
        ValueError: one cannot be sent; which, and why.
    """
    found = [_one(run, place, needs_example) for place, run in enumerate(records(runs))]
    if not found:
        raise ValueError("There are no runs; expected at least one.")
    return found


def batches(what: str, items: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Cut a list into what one request may have.

    Raises:
        ValueError: one item alone is too large; nothing has been handed out then.
    """
    sizes = [len(json.dumps(item)) + 2 for item in items]
    for place, size in enumerate(sizes):
        if size > MOST_BYTES - _ENVELOPE:
            raise ValueError(
                f"{what} {place} has {size:,} bytes as JSON; a request may have {MOST_BYTES:,}."
            )
    return _cut(items, sizes)


def checked(where: str, values: Mapping[Any, Any], reserved: Sequence[str]) -> dict[str, Any]:
    """Return a JSON object with these fields; dates are text, and NumPy's values Python's own.

    Raises:
        ValueError: a name is none, or a value has no form in JSON.
    """
    found = {}
    for name, value in values.items():
        if not (isinstance(name, str) and name):
            raise ValueError(f"{where} has a field {name!r}; expected a name, as text.")
        if name in reserved:
            raise ValueError(
                f"{where} has a field {name!r}, which is the service's own; rename it."
            )
        found[name] = _value(f"{where}, field {name!r}", value)
    return found


def _cut(items: Sequence[dict[str, Any]], sizes: Sequence[int]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    total = _ENVELOPE
    for item, size in zip(items, sizes, strict=True):
        if batch and (len(batch) == MOST or total + size > MOST_BYTES):
            yield batch
            batch, total = [], _ENVELOPE
        batch.append(item)
        total += size
    if batch:
        yield batch


def _one(run: Run | Mapping[str, Any], place: int, needs_example: bool) -> dict[str, Any]:
    where = f"Run {place}"
    if isinstance(run, Run):
        own = {"output": run.output, "example_id": run.example_id}
        run = {**own, **({"error": run.error} if run.error is not None else {}), **run.columns}
    if not isinstance(run, Mapping):
        raise ValueError(f"{where} is a {type(run).__name__}; expected a dict or a Run.")
    if "output" not in run:
        raise ValueError(f"{where} has no 'output'; give None and an 'error' if the task failed.")
    example = run.get("example_id")
    if not isinstance(example, str) and (example is not None or needs_example):
        raise ValueError(f"{where} has the example_id {example!r}; expected an id, as text.")
    others = {n: v for n, v in run.items() if n not in ("output", "example_id", OUTPUT_FORM)}
    wire = checked(where, others, _SERVICES_OWN)
    text, form = _output(f"{where}, field 'output'", run["output"])
    wire |= {"output": text} | ({"example_id": example} if example else {})
    return wire | ({OUTPUT_FORM: form} if form else {})


def _output(where: str, value: Any) -> tuple[str, str | None]:
    if isinstance(value, str):
        return str(_value(where, value)), None
    if value is None:
        return "", "none"
    return json.dumps(_value(where, value), ensure_ascii=False), "json"


def _value(where: str, value: Any) -> Any:
    """Return a value as JSON has it, or say why it has none."""
    try:
        text = json.dumps(value, default=plain, allow_nan=False, ensure_ascii=False)
        text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{where} is {value}, which JSON does not have.") from None
        raise ValueError(f"{where} cannot be sent as JSON: {error}.") from error
    return json.loads(text)


def _given(value: Any) -> Any:
    return None if isinstance(value, Unset) else value
