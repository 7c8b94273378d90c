"""The floor of a run: seconds per row to encode the traces and post them, and nothing else."""

import json
import os
import sys
import time
from datetime import UTC, datetime
from uuid import uuid4

import httpx

from galileo_ext import create_experiment, create_project, get_project

PROJECT = "benchmark floor"
BATCH = 500


def main(rows: int) -> float:
    """Post batches of minimal traces over one connection."""
    if get_project(name=PROJECT) is None:
        create_project(PROJECT)
    experiment = create_experiment(experiment_name="floor", project_name=PROJECT)
    path = f"/v2/projects/{experiment.project_id}/traces"
    key = os.environ["GALILEO_API_KEY"]
    headers = {"Galileo-API-Key": key, "Content-Type": "application/json"}
    with httpx.Client(base_url=os.environ["GALILEO_API_URL"], headers=headers) as client:
        client.get("/healthcheck")
        began = time.perf_counter()
        for start in range(0, rows, BATCH):
            traces = [_trace(number) for number in range(start, min(start + BATCH, rows))]
            body = json.dumps({"experiment_id": experiment.id, "traces": traces})
            client.post(path, content=body).raise_for_status()
        return (time.perf_counter() - began) / rows


def _trace(number: int) -> dict[str, object]:
    common = {
        "name": "floor",
        "input": f"question {number}",
        "output": f"answer {number}",
        "created_at": datetime.now(UTC).isoformat(),
        "metrics": {"duration_ns": 1000},
        "dataset_input": f"question {number}",
        "dataset_output": f"answer {number}",
    }
    span = {"type": "workflow", "id": str(uuid4()), **common}
    return {"type": "trace", "id": str(uuid4()), "spans": [span], **common}


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
