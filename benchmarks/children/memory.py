"""Our ``run_experiment`` over a JSONL file or a dataset: the process's peak memory in bytes."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from pathlib import Path
from typing import Any

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark memory"


def main(rows: int, dataset_id: str = "") -> int:
    """Run so many rows, read every result, return the peak."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    with tempfile.TemporaryDirectory() as folder:
        where: dict[str, Any] = {"dataset_id": dataset_id}
        if not dataset_id:
            where = {"dataset": _written(Path(folder) / "rows.jsonl", rows)}
        result = run_experiment(
            f"{rows} rows", project=PROJECT, function=lambda text: text, limit=rows, **where
        )
    assert result.complete, result.message
    assert sum(1 for _ in result.rows) == rows
    return _peak()


def _peak() -> int:
    """Bytes; from the kernel's own book where it is open: what getrusage says begins with what the
    process that started this one had.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _written(path: Path, rows: int) -> Path:
    with path.open("w") as file:
        for n in range(rows):
            file.write(json.dumps({"input": f"question {n}", "output": f"answer {n}"}) + "\n")
    return path


if __name__ == "__main__":
    print(main(int(sys.argv[1]), *sys.argv[2:]))
