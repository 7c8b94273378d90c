"""What a run takes does not grow with its rows; "scripts/benchmark memory" has large figures."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from galileo_ext import Galileo, create_dataset

from .harness.campaign import PROJECT

FEW, MANY, SIZE = 2_000, 12_000, 1_000
#: Were the rows kept anywhere as they are, without their traces, it would be at least this much.
KEPT = (MANY - FEW) * SIZE / 2**20

_CHILD = """
import resource, sys
from pathlib import Path
from galileo_ext import Galileo, run_experiment
from galileo_ext.run import ledger, upload

url, journal, dataset, rows = sys.argv[1:]
# What a run keeps and what is on its way is bounded, but by more than a short test can fill.
ledger.KEPT_ROWS = ledger._BACKLOG = 200
upload.BATCH_BYTES = 200_000
source = {"dataset": Path(dataset)} if dataset.endswith(".jsonl") else {"dataset_id": dataset}

def shout(text):
    return text.upper()

def right(output, expected):
    return output == expected

with Galileo("k", console_url=url, project="PROJECT", journal=journal) as client:
    result = run_experiment(f"memory {rows}", **source, function=shout, metrics=[right],
                            limit=int(rows), client=client)
    assert result.complete and result.ok == int(rows), result.message
    assert sum(row.error is None for row in result.rows) == int(rows)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
""".replace("PROJECT", PROJECT)


def peak(server: str, folder: Path, dataset: str, rows: int) -> float:
    """Run the first so many rows in a process of their own; return its peak in MB."""
    command = [sys.executable, "-c", _CHILD, server, str(folder / "journal.db"), dataset, str(rows)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("memory") / "rows.jsonl"
    load = "x" * (SIZE // 2)
    with path.open("w") as lines:
        for n in range(MANY):
            row = {"input": f"row {n} {load}", "output": f"ROW {n} {load.upper()}"}
            lines.write(f"{json.dumps(row)}\n")
    return path


def from_file(_direct: Galileo, file: Path) -> str:
    return str(file)


def from_server(direct: Galileo, file: Path) -> str:
    return str(create_dataset(f"memory {file.parent.name}", file, client=direct).id)


@pytest.mark.parametrize("source", [from_file, from_server])
def test_a_long_run_takes_no_more_memory_than_a_short_one(
    source: Callable[[Galileo, Path], str], direct: Galileo, server: str, file: Path, tmp_path: Path
) -> None:
    dataset = source(direct, file)
    few = peak(server, tmp_path, dataset, FEW)
    many = peak(server, tmp_path, dataset, MANY)
    print(f"{few:.1f} MB for {FEW} rows, {many:.1f} MB for {MANY}")
    assert many - few < KEPT * 0.75
