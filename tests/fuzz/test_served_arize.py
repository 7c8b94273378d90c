"""Arize's API, served, against its description: whatever is sent, the answer fits and is no 500."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from importlib.resources import files
from itertools import count
from typing import Any
from zlib import crc32

import httpx
import pytest
import schemathesis
from _serving import served
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    negative_data_rejection,
    positive_data_acceptance,
)

API = json.loads(files("arize_api").joinpath("openapi.json").read_text(encoding="utf-8"))
schema = schemathesis.openapi.from_dict(API)
schema.config.phases.update(phases=["examples", "fuzzing"])
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "25"))
#: As in test_served_api.py. And what the description forbids in a path or a query, an empty cursor
#: say, means "not given" to the service's own clients.
NOT_ASKED = [not_a_server_error, ignored_auth, positive_data_acceptance, negative_data_rejection]
_NUMBERS = count()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("fuzz") / "arize.db", api="arize") as url:
        yield url


@pytest.fixture
def world(server: str) -> dict[str, str]:
    """Things that exist, by the name of the parameter: made anew for every operation."""
    number = next(_NUMBERS)
    with httpx.Client(base_url=server) as http:
        space = http.get("/v2/spaces").json()["spaces"][-1]
        body: dict[str, Any] = {"name": f"d{number}", "space_id": space["id"]}
        dataset = http.post("/v2/datasets", json={**body, "examples": [{"input": "a"}]}).json()
        example = http.get(f"/v2/datasets/{dataset['id']}/examples").json()["examples"][0]["id"]
        runs = [{"example_id": example, "output": "o", "eval.a.score": 1}]
        body = {"name": "e", "dataset_id": dataset["id"], "experiment_runs": runs}
        experiment = http.post("/v2/experiments", json=body).json()["id"]
        run = http.get(f"/v2/experiments/{experiment}/runs").json()["experiment_runs"][0]["id"]
        body = {"name": f"p{number}", "space_id": space["id"]}
        project = http.post("/v2/projects", json=body).json()["id"]
    return {
        "space_id": space["id"],
        "organization_id": space["organization_id"],
        "dataset_id": dataset["id"],
        "dataset_version_id": dataset["versions"][0]["id"],
        "experiment_id": experiment,
        "project_id": project,
        "record_id": run,
        "example_id": example,
        "id": example,
    }


@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def test_every_answer_fits(case: schemathesis.Case, server: str, world: dict[str, str]) -> None:
    case.path_parameters = _mostly_real(case.path_parameters or {}, world)
    case.query = _mostly_real(case.query or {}, world)
    case.body = _mostly_real(case.body, world)
    response = case.call(base_url=server, timeout=10)

    assert response.status_code < 500 or response.status_code == 501, response.text
    case.validate_response(response, excluded_checks=NOT_ASKED)


def _mostly_real(generated: Any, world: dict[str, str]) -> Any:
    """Put ids that exist in place of three out of four made-up ones, or all answers were 404."""
    if isinstance(generated, list):
        return [_mostly_real(item, world) for item in generated]
    if not isinstance(generated, dict):
        return generated
    return {
        name: world[name]
        if name in world and isinstance(value, str) and crc32(value.encode("utf-8", "replace")) % 4
        else _mostly_real(value, world)
        for name, value in generated.items()
    }
