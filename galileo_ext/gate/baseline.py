"""Baselines: the scores of a result in a file that is committed, without what is in the rows."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._files import replacing
from ..compare.units import Unit

_FORMAT, _VERSION = "galileo-ext baseline", 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier result, as far as a comparison needs it.

    Attributes:
        name: of the experiment.
        units: its rows.
    """

    name: str
    units: Sequence[Unit]


def write_baseline(name: str, units: Iterable[Unit], path: str | os.PathLike[str]) -> Path:
    """Write a baseline, a line for each row, so that a change of it can be read."""
    target = Path(path)
    lines = ",\n".join(json.dumps(_record(unit), ensure_ascii=False) for unit in units)
    head = json.dumps({"format": _FORMAT, "version": _VERSION, "name": name}, ensure_ascii=False)
    with replacing(target, "x", encoding="utf-8") as file:
        file.write(f'{head[:-1]}, "rows": [\n{lines}\n]}}\n')
    return target


def read_baseline(path: str | os.PathLike[str]) -> Baseline:
    """Read a baseline.

    Raises:
        ValueError: the file is none, or one of a version that is not known here.
        OSError: it cannot be read.
    """
    try:
        told = json.loads(Path(path).read_text(encoding="utf-8"))
        if not isinstance(told, Mapping) or told.get("format") != _FORMAT:
            raise ValueError("it does not say that it is one")
        if told.get("version") != _VERSION:
            raise ValueError(f"its version is {told.get('version')!r}, expected {_VERSION}")
        return Baseline(str(told["name"]), [_unit(record) for record in told["rows"]])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{os.fspath(path)} is no baseline: {error}.") from error


def _record(unit: Unit) -> dict[str, Any]:
    # No durations: they differ every time, and a committed file should not.
    record = {"id": unit.id, "content": unit.content, "index": unit.index}
    numbers = {name: value for name, value in unit.scores.items() if isinstance(value, int | float)}
    return {**record, "scores": numbers, "failed": unit.failed}


def _unit(record: Mapping[str, Any]) -> Unit:
    scores = record["scores"]
    if not all(isinstance(value, int | float) for value in (*scores.values(), record["failed"])):
        raise ValueError(f"a score of row {record['index']} is no number")
    return Unit(
        id=record["id"],
        content=record["content"],
        index=record["index"],
        scores=dict(scores),
        failed=record["failed"],
        duration=None,
    )
