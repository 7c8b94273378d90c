"""The served API against its own description: whatever is sent, the answer fits and is no 500."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
import schemathesis
from _serving import served
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    negative_data_rejection,
    positive_data_acceptance,
)

API = json.loads(files("galileo_api").joinpath("openapi.json").read_text(encoding="utf-8"))
schema = schemathesis.openapi.from_dict(API)
# The coverage phase enumerates; spans within spans make that millions of requests.
schema.config.phases.update(phases=["examples", "fuzzing"])
#: Requests for each operation; ``FUZZ_EXAMPLES=200 scripts/test tests/fuzz`` tries more.
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "25"))
#: Not asked: 5xx has a stricter rule below; there is no key to ignore; and a request that fits the
#: description may still be refused (a taken name, an unknown id).
NOT_ASKED = [not_a_server_error, ignored_auth, positive_data_acceptance]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("fuzz") / "galileo.db") as url:
        yield url


@pytest.fixture
def world(server: str) -> dict[str, str]:
    """Things that exist, by the name of the path parameter: made anew for every operation."""
    with httpx.Client(base_url=server) as http:
        count = len(http.get("/projects/all").json())
        project = http.post("/projects", json={"name": f"p{count}", "type": "gen_ai"}).json()["id"]
        row = ("rows.jsonl", b'{"input": "a", "output": "b"}\n')
        upload = {"data": {"name": f"d{count}"}, "files": {"file": row}}
        dataset = http.post("/datasets", params={"format": "jsonl"}, **upload).json()["id"]
        base = f"/projects/{project}"
        body: dict[str, Any] = {"name": "e", "task_type": 16}
        experiment = http.post(f"{base}/experiments", json=body).json()["id"]
        tag = {"key": "k", "value": "v", "tag_type": "generic"}
        tag_id = http.post(f"{base}/experiments/{experiment}/tags", json=tag).json()["id"]
        trace: dict[str, Any] = {
            "type": "trace",
            "id": str(uuid4()),
            "input": "a",
            "metrics": {"score": 1},
            "spans": [{"type": "tool", "id": str(uuid4()), "input": "i"}],
        }
        body = {"experiment_id": experiment, "traces": [trace]}
        session = http.post(f"{base}/traces", json=body).raise_for_status().json()["session_id"]
        stream = http.post(f"{base}/log_streams", json={"name": "l"}).json()["id"]
        body = {"name": f"t{count}", "template": "{{input}}"}
        template = http.post(f"{base}/templates", json=body).json()["id"]
        scorer = _scorer(http, count)
    return {
        "project_id": project,
        "dataset_id": dataset,
        "experiment_id": experiment,
        "run_id": experiment,
        "tag_id": tag_id,
        "template_id": template,
        "trace_id": trace["id"],
        "span_id": trace["spans"][0]["id"],
        "session_id": session,
        "log_stream_id": stream,
        "scorer_id": scorer,
    }


def _scorer(http: httpx.Client, count: int) -> str:
    """A preset, one of a prompt with a version, or one that is to be code, in turn."""
    kind = ("preset", "llm", "code")[count % 3]
    if kind != "preset":
        body = {"name": f"s{count}", "scorer_type": kind}
        made = http.post("/scorers", json=body).raise_for_status().json()["id"]
        if kind == "llm":
            http.post(f"/scorers/{made}/version/llm", json={"user_prompt": "p"}).raise_for_status()
        return str(made)
    is_preset = {"name": "scorer_type", "operator": "eq", "value": kind}
    found = http.post("/scorers/list", json={"filters": [is_preset]}).json()["scorers"]
    return str(found[0]["id"])


@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def test_every_answer_fits(
    case: schemathesis.Case,
    server: str,
    world: dict[str, str],
    answers: Counter[tuple[str, int]],
) -> None:
    case.path_parameters = _mostly_real(case.path_parameters or {}, world)
    if isinstance(case.body, dict):
        case.body = _mostly_real(case.body, world)
    response = case.call(base_url=server, timeout=10)
    answers[case.operation.label, response.status_code] += 1

    assert response.status_code < 500 or response.status_code == 501, response.text
    lenient = [] if _is_json_spoiled(case) else [negative_data_rejection]
    case.validate_response(response, excluded_checks=[*NOT_ASKED, *lenient])


def _is_json_spoiled(case: schemathesis.Case) -> bool:
    """Whether a refusal can be expected: elsewhere a wrong null is the text, or nothing at all."""
    body = case.meta.components.get(ParameterLocation.BODY) if case.meta else None
    return body is not None and body.mode.is_negative and case.media_type == "application/json"


def _mostly_real(generated: dict[str, Any], world: dict[str, str]) -> dict[str, Any]:
    """Put ids that exist in place of three out of four made-up ones, or all answers were 404.

    So it is in bodies, which name experiments and log streams.
    """
    return {
        name: world[name] if name in world and _lucky(value) else value
        for name, value in generated.items()
    }


def _lucky(value: Any) -> bool:
    try:
        return UUID(value).int % 4 > 0
    except (ValueError, AttributeError, TypeError):
        return False
