"""What the official client does where docs/how-to/move-from-galileo.md says that ours differs."""

from __future__ import annotations

import threading
import time
from typing import Any

from galileo.datasets import create_dataset, delete_dataset, get_dataset
from galileo.experiments import create_experiment, get_experiment, run_experiment
from galileo.schema.metrics import LocalMetricConfig


def moving(project: str) -> dict[str, Any]:
    """Run into each of the differences."""
    ran = run_experiment("fails", project=project, dataset=["a", "b", "c"], function=_fails_on_b)
    run_experiment("async", project=project, dataset=["a", "b"], function=_later)
    inputs: list[Any] = []
    run_experiment(
        "inputs", project=project, dataset=[{"input": '{"a": 1}'}, {"input": "t"}],
        function=lambda given: inputs.append(given) or "done",
    )  # fmt: skip
    return {
        "returned": sorted(ran),
        "message": ran["message"],
        "inputs": inputs,
        "at_once": _at_once(project),
        "scored": _scored_steps(project),
        "unknown_metric": _raised(
            lambda: run_experiment(
                "typo", project=project, dataset=["a"], function=str, metrics=["No such metric"]
            )
        ),
        "unknown_dataset": _raised(
            lambda: run_experiment("none", project=project, dataset="no such", function=str)
        ),
        "function_as_metric": _raised(
            lambda: run_experiment(
                "function", project=project, dataset=["a"], function=str, metrics=[len]
            )
        ),
        "deleting_nothing": _raised(lambda: delete_dataset(name="no such")),
        "methods": [hasattr(create_dataset("wrapped", [{"input": "a"}]), "get_content")],
        "missing": [get_dataset(name="no such"), _missing_experiment(project)],
    }


def _fails_on_b(text: str) -> str:
    if text == "b":
        raise ValueError("no b")
    return text.upper()


async def _later(text: str) -> str:
    return text


def _at_once(project: str) -> int:
    seen: set[int] = set()
    most = 0

    def slow(text: str) -> str:
        nonlocal most
        seen.add(threading.get_ident() + len(text))
        most = max(most, len(seen))
        time.sleep(0.01)
        seen.clear()
        return text

    run_experiment("serial", project=project, dataset=["a", "bb", "ccc"], function=slow)
    return most


def _scored_steps(project: str) -> int:
    steps: list[Any] = []
    metric = LocalMetricConfig(name="seen", scorer_fn=lambda step: steps.append(step) or 1.0)
    run_experiment("default", project=project, dataset=["a"], function=str, metrics=[metric])
    return len(steps)


def _missing_experiment(project: str) -> Any:
    create_experiment(project_name=project, experiment_name="there")
    return get_experiment(project_name=project, experiment_name="not there")


def _raised(call: Any) -> list[str]:
    try:
        call()
    except Exception as error:  # what is raised is the answer
        return [type(error).__name__, str(error)]
    return ["nothing", ""]


SCENARIOS = {"moving": moving}
