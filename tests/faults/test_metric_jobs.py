"""Metrics that a server computes, while the server is killed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from _model_server import Reply, model_server, said

from galileo_ext import create_project, load_experiment, run_experiment
from galileo_ext.embedded.scoring import work

from .harness.quick import connect
from .harness.server import Server

ROWS = 200


def test_a_killed_server_goes_on_with_what_was_not_scored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def judge(body: dict[str, Any]) -> Reply:
        text = json.dumps({"explanation": "so", "rating": True})
        return Reply(said(body, text), delay=0.03)

    with model_server(judge) as provider:
        monkeypatch.setenv("GALILEO_EXT_LLM_BASE_URL", provider.url)
        monkeypatch.setenv("GALILEO_EXT_LLM_JUDGE", "judge")
        with (
            Server(tmp_path / "galileo.db") as server,
            connect(server.url, ":memory:", "killed") as client,
        ):
            create_project("killed", client=client)
            run_experiment(
                "judged",
                dataset=[str(number) for number in range(ROWS)],
                function=lambda text: text,
                metrics=["Correctness"],
                progress=False,
                client=client,
            )
            while len(provider.requests) < ROWS:  # of three for each row
                time.sleep(0.01)
            server.kill()
            asked = len(provider.requests)
            assert asked < 2 * ROWS
            server.start()
            result = load_experiment("judged", client=client).wait(timeout=60)
            assert result.metrics["correctness"].scored == ROWS
            assert result.metrics["correctness"].mean == 1
            asked_twice = len(provider.requests) - 3 * ROWS
            assert 0 <= asked_twice <= 3 * 2 * work.THREADS
