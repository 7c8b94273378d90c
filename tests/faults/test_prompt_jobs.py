"""The server is killed while it runs a prompt; started again it goes on, and no row is there twice.

``FAULT_SEED=N`` chooses the moments.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from pathlib import Path
from random import Random, SystemRandom

import pytest
from _model_server import Reply, model_server, said

from galileo_ext import (
    Galileo,
    create_dataset,
    create_project,
    create_prompt,
    run_experiment,
    wait_for_experiment,
)

from .harness.server import Server

SEED = int(os.environ.get("FAULT_SEED", SystemRandom().randrange(10**6)))
ROWS, KILLS, AT_ONCE = 600, 2, 16


def test_a_killed_server_goes_on_with_its_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print(f"FAULT_SEED={SEED} chooses the same moments")
    dice = Random(SEED)
    with model_server(lambda body: Reply(said(body), delay=0.03)) as model:
        monkeypatch.setenv("GALILEO_EXT_LLM_BASE_URL", model.url)
        with (
            Server(tmp_path / "galileo.db") as server,
            Galileo(api_key="k", console_url=server.url, project="killed") as client,
        ):
            create_project("killed")
            create_dataset("rows", [{"input": f"row {n}"} for n in range(ROWS)])
            create_prompt("say", "{{input}}")
            settings = {"model_alias": "m"}
            run_experiment("k", prompt_template="say", prompt_settings=settings, dataset="rows")
            for number in range(1, KILLS + 1):
                until = ROWS * number // (KILLS + 1) + dice.randrange(AT_ONCE)
                while len(model.requests) < until:
                    time.sleep(0.005)
                server.kill()
                server.start()
            result = wait_for_experiment("k", timeout=90, client=client)
            # In the order in which they began, which a kill changes.
            outputs = sorted((row.index, row.output) for row in result.rows)
    assert outputs == [(n, f"row {n}") for n in range(ROWS)]
    asked = Counter(body["messages"][0]["content"] for body in model.requests)
    assert len(asked) == ROWS
    # At most what was with the model, or just answered, when the server was killed.
    assert asked.total() - ROWS <= KILLS * 2 * AT_ONCE
