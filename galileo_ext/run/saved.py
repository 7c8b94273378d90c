"""Results as files that hold all of them, and back."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast

from galileo_api.models import ExperimentResponse

from .._files import replacing
from .._text import to_plain
from .stored import result_text
from .values import Latency, MetricSummary, RowError, RowResult, Summaries, UploadReport

if TYPE_CHECKING:
    from .result import ExperimentResult

_FORMAT, _VERSION = "galileo-ext result", 1
_PLAIN = ("name", "link", "duration", "total", "failed", "stopped", "server_metrics", "loaded")


class Saved:
    """What can be written to a file and read from there."""

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a result from a file that ``save`` wrote.

        What the server has of it since, ``refresh`` asks.

        Args:
            path: of the file.

        Raises:
            ValueError: the file is none, is cut off, or has a version that is not known here.
            OSError: it cannot be read.
        """
        try:
            return cls(**_read(Path(path)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{os.fspath(path)} is no saved result: {error}.") from error

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write all of this to a file that ``load`` reads, and return its path.

        It has a line of JSON for each row; values that JSON cannot hold become the text that
        describes them.

        Args:
            path: of the file; one that exists is replaced.
        """
        target, result = Path(path), cast("ExperimentResult", self)
        with replacing(target, "x", encoding="utf-8") as file:
            file.write(json.dumps(to_plain(_about(result)), ensure_ascii=False) + "\n")
            for row in result.rows:
                text = result_text(row)
                # The journal has the trace's id beside the text; a file has only the text.
                file.write(f'{{"trace_id": {json.dumps(row.trace_id)}, {text[1:]}\n')
        return target


def _read(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        about = json.loads(file.readline())
        _check(about)
        rows = [_row(json.loads(line)) for line in file]
    if len(rows) != about["rows"]:
        raise ValueError(f"it has {len(rows)} rows and says that it has {about['rows']}")
    return _fields(about, rows)


def _about(result: ExperimentResult) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "rows": len(result.rows),
        **{name: getattr(result, name) for name in _PLAIN},
        "metrics": [asdict(about) for about in result.metrics.values()],
        "latency": asdict(result.latency),
        "flakiness": [[index, share] for index, share in result.flakiness.items()],
        "upload": {
            "sent": result.upload.sent,
            "stored": result.upload.stored,
            "failed": result.upload.failed,
            "pending": result.upload.pending,
        },
        "experiment": None if result.dry else result.experiment.to_dict(),
    }


def _check(about: Any) -> None:
    if not isinstance(about, Mapping) or about.get("format") != _FORMAT:
        raise ValueError("it does not say that it is one")
    if about.get("version") != _VERSION:
        raise ValueError(f"its version is {about.get('version')!r}, expected {_VERSION}")


def _fields(about: Mapping[str, Any], rows: list[RowResult]) -> dict[str, Any]:
    experiment = about["experiment"]
    return {
        **{name: about[name] for name in _PLAIN},
        "rows": rows,
        "metrics": Summaries((told["name"], MetricSummary(**told)) for told in about["metrics"]),
        "latency": Latency(**about["latency"]),
        "flakiness": dict(about["flakiness"]),
        "upload": UploadReport(**about["upload"]),
        "_experiment": None if experiment is None else ExperimentResponse.from_dict(experiment),
    }


def _row(fields: dict[str, Any]) -> RowResult:
    error = fields.pop("error", None)
    return RowResult(**fields, error=RowError(**error) if error else None)
