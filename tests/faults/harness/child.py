"""A program that runs an experiment as its argument says, to be killed on the way.

It says "ready" before it runs, and what came of it as JSON at the end. Each call of the function
is one line in a file, written before the call has a result.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a child is to do.

    Attributes:
        url: of the server; without, the embedded one on ``database``.
        journal, calls: files.
        rows, pause, concurrency, size: of the run; seconds and bytes.
        resume, name: as for ``run_experiment``.
        patience: seconds for which uploads are tried again.
    """

    journal: str
    calls: str
    url: str = ""
    database: str = ""
    project: str = "faults"
    name: str = "kill"
    rows: int = 100
    pause: float = 0.0
    concurrency: int = 4
    size: int = 0
    resume: str | None = None
    patience: float = 60.0

    def command(self) -> list[str]:
        """Return the command that does it."""
        return [sys.executable, os.path.abspath(__file__), json.dumps(asdict(self))]


def work(text: str) -> str:
    """Note the call, take the time, answer.

    What it is told is in the environment: a value from around it would be part of what it is, and
    another process, which was ordered something else, would run everything again.
    """
    with open(os.environ["CHILD_CALLS"], "ab", buffering=0) as calls:
        calls.write(f"{text.split()[1]}\n".encode())
    time.sleep(float(os.environ["CHILD_PAUSE"]))
    return f"answer {text.split()[1]}"


def main(order: Order) -> None:
    """Do it."""
    from galileo_ext import ExperimentInterrupted, Galileo, IncompleteUploadError, run_experiment
    from galileo_ext.run import upload

    upload.PATIENCE = order.patience
    os.environ |= {"CHILD_CALLS": order.calls, "CHILD_PAUSE": str(order.pause)}
    where: dict[str, Any] = {"console_url": order.url, "api_key": "k"}
    if not order.url:
        where = {"mode": "embedded", "database": order.database}
    client = Galileo(**where, project=order.project, journal=order.journal)
    load = "x" * order.size
    rows = [{"input": f"row {n} {load}", "output": f"answer {n}"} for n in range(order.rows)]
    _say("ready")
    try:
        result = run_experiment(
            order.name, dataset=rows, function=work, max_concurrency=order.concurrency,
            resume=order.resume, client=client, progress=False,
        )  # fmt: skip
        outcome = "complete" if result.complete else "incomplete"
    except (IncompleteUploadError, ExperimentInterrupted) as error:
        result, outcome = error.result, type(error).__name__
    _say(json.dumps({"outcome": outcome, **_told(result)}))


def _told(result: Any) -> dict[str, Any]:
    upload = result.upload
    return {
        "experiment": result.experiment.id,
        "total": result.total,
        "ok": result.ok,
        "failed": result.failed,
        "skipped": result.skipped,
        "rows": len(list(result.rows)),
        "sent": upload.sent,
        "stored": upload.stored,
        "refused": upload.failed,
        "pending": upload.pending,
        "message": result.message,
    }


def _say(text: str) -> None:
    with suppress(BrokenPipeError):
        os.write(1, f"{text}\n".encode())


if __name__ == "__main__":
    main(Order(**json.loads(sys.argv[1])))
