"""scripts/regenerate --diff says what breaks, for whom, and nothing else."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import ROOT, Document

MARK = " [galileo_ext uses it]"


def regenerate(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "regenerate"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def changed(document: Document) -> Document:
    """Return a copy with one change of each kind."""
    result = copy.deepcopy(document)
    schemas: dict[str, Any] = result["components"]["schemas"]
    paths = result["paths"]

    del paths["/projects/{project_id}/spans/{span_id}"]["get"]
    paths["/projects/{project_id}/renamed"] = paths.pop("/projects/{project_id}/traces/count")
    news = {"operationId": "read_news", "tags": ["news"], "summary": "Read news."}
    paths["/news"] = {"get": {**news, "responses": {"200": {"description": "News."}}}}
    needed = {"name": "why", "in": "query", "required": True, "schema": {"type": "string"}}
    paths["/templates/query"]["post"]["parameters"].append(needed)
    paths["/templates/{template_id}"]["patch"]["requestBody"]["required"] = False
    listed = paths["/integrations"]["get"]["responses"]["200"]["content"]["application/json"]
    listed["schema"] = {"$ref": "#/components/schemas/IntegrationDB"}

    experiment = schemas["ExperimentResponse"]["properties"]
    del experiment["ranking_score"]
    experiment["colour"] = {"type": "string"}
    experiment["id"] = {"type": ["string", "null"], "format": "uuid4"}
    schemas["ProjectDB"]["description"] = "Said in other words."
    schemas["ProjectDB"]["required"].remove("created_at")
    request = schemas["ExperimentCreateRequest"]
    request["properties"]["owner"] = {"type": "string"}
    request["required"] = [*request.get("required", ()), "owner"]
    schemas["DatasetFormat"]["enum"].remove("feather")
    schemas["TaskResultStatus"]["enum"].append("paused")
    schemas["LogStreamUpdateRequest"]["properties"]["name"]["maxLength"] = 3
    return result


EXPECTED = {
    "removed  BREAKING  operation trace.get_span is gone",
    "changed  ok        operation trace.count_traces moved from"
    " POST /projects/{project_id}/traces/count to POST /projects/{project_id}/renamed" + MARK,
    "added    ok        operation news.read_news is new",
    "added    BREAKING  operation prompts.query_templates: why is a new argument that is needed",
    "changed  BREAKING  operation integrations.list_integrations: answer"
    " no longer list of IntegrationDB, now also IntegrationDB",
    "removed  BREAKING  schema ExperimentResponse: ranking_score is gone" + MARK,
    "added    ok        schema ExperimentResponse: colour is new",
    "changed  BREAKING  schema ExperimentResponse: id now also null" + MARK,
    "changed  BREAKING  schema ProjectDB: created_at may be left out now" + MARK,
    "added    BREAKING  schema ExperimentCreateRequest: owner is new and needed",
    "changed  BREAKING  schema DatasetFormat no longer the value 'feather'" + MARK,
    "changed  ok        schema TaskResultStatus now also the value 'paused'" + MARK,
    "changed  BREAKING  schema LogStreamUpdateRequest: name maxLength is 3 now" + MARK,
}


def test_every_change_is_named_weighed_and_marked(document: Document, tmp_path: Path) -> None:
    spec = tmp_path / "next.json"
    spec.write_text(json.dumps(changed(document)), encoding="utf-8")
    done = regenerate("--diff", "--spec", str(spec))
    *lines, last = done.stdout.splitlines()
    assert set(lines) == EXPECTED, done.stderr
    breaking = [line for line in lines if " BREAKING " in line]
    used = [line for line in breaking if line.endswith(MARK)]
    assert last == (
        f"{len(lines)} changes, {len(breaking)} of them breaking"
        f" ({len(used)} in what galileo_ext uses)"
    )
    assert done.returncode == 3


NOTHING = "0 changes, 0 of them breaking (0 in what galileo_ext uses)\n"


@pytest.mark.parametrize("name", ["galileo", "arize"])
def test_no_change_is_no_finding(name: str) -> None:
    done = regenerate("--diff", "--spec", str(ROOT / f"openapi/{name}.yaml"))
    assert done.stdout == NOTHING, done.stderr
    assert done.returncode == 0


def test_every_client_is_compared_with_its_own_description() -> None:
    done = regenerate("--diff")
    assert done.stdout == 2 * NOTHING, done.stderr
    assert done.returncode == 0


def test_it_writes_nothing_and_says_so() -> None:
    done = regenerate("--diff", "--out", "x", "--package", "y")
    assert done.returncode == 1
    assert "--diff goes with --spec alone; it writes nothing" in done.stderr


def test_what_cannot_be_read_is_an_error_of_its_own() -> None:
    done = regenerate("--diff", "--spec", "no_such.json")
    assert done.returncode == 1
    assert "cannot read" in done.stderr
