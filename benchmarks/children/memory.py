"""Our ``run_experiment`` over a JSONL file: the process's peak memory in bytes."""

import json
import resource
import sys
import tempfile
from pathlib import Path

from galileo_ext import create_project, get_project, run_experiment

PROJECT = "benchmark memory"


def main(rows: int) -> int:
    """Write the file, run it, return the peak."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.jsonl"
        with path.open("w") as file:
            for n in range(rows):
                file.write(json.dumps({"input": f"question {n}", "output": f"answer {n}"}) + "\n")
        result = run_experiment(
            f"{rows} rows", project=PROJECT, dataset=path, function=lambda text: text
        )
    assert result.complete, result.message
    assert sum(1 for _ in result.rows) == rows
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
