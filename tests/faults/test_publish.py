"""A process that publishes is killed again and again; in the end each row is there once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from galileo_ext import Galileo, arize, create_project, load_experiment
from galileo_ext.arize import Arize

ROWS = 150
CHILD = f"""
import sys, time
from galileo_ext import Galileo, run_experiment
from galileo_ext.arize import Arize
from galileo_ext.run import upload

upload.BATCH_TRACES = 20
folder = sys.argv[1]
rows = [{{"input": f"q{{n}}", "output": f"Q{{n}}"}} for n in range({ROWS})]

def shout(text):
    time.sleep(0.01)
    return text.upper()

journal = f"{{folder}}/journal.db"
place = Arize.embedded(f"{{folder}}/arize.db", journal=journal)
with Galileo.embedded(f"{{folder}}/galileo.db", journal=journal, project="p"):
    print("ready", flush=True)
    result = run_experiment(
        "killed", dataset=rows, function=shout, publish=[place], resume="last", max_concurrency=4,
        progress=False,
    )
    print(result.publications[0].complete and result.complete, flush=True)
"""


def start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_run_is_resumed_in_both_places(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    journal = tmp_path / "journal.db"
    with Galileo.embedded(tmp_path / "galileo.db", journal=journal):
        create_project("p")
    kills = 0
    while True:
        with start(tmp_path) as process:
            try:
                process.wait(chance.uniform(0.05, 0.35) if kills < 5 else 60)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                kills += 1
                continue
            assert process.stdout is not None
            assert process.stdout.read().split() == ["True"]
            break
    assert kills >= 2
    place = Arize.embedded(tmp_path / "arize.db", journal=journal)
    with Galileo.embedded(tmp_path / "galileo.db", journal=journal, project="p"):
        result = load_experiment("killed")
        ours = {row.trace_id: row.output for row in result.rows}
    theirs = arize.list_runs("killed", client=place)
    place.close()
    assert len(ours) == ROWS
    assert Counter(run.columns["result.trace.id"] for run in theirs) == Counter(list(ours))
    assert {run.columns["result.trace.id"]: run.output for run in theirs} == ours
