"""scripts/operations: what counts as exercised."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from _operations import described, generated, logged, main, named, recorded

from galileo_ext.embedded.access_log import AccessLog
from galileo_ext.embedded.app import create_app


def test_the_client_has_what_is_described() -> None:
    assert generated() == described()
    assert len(described()) >= 140


def test_calls_are_named_after_the_description() -> None:
    calls = [
        ("GET", "/projects"),
        ("POST", "/v2/projects/x/traces"),
        ("GET", "/ingest/healthz"),
        ("PUT", "/projects"),
    ]
    assert named(calls) == {"get_projects", "log_traces"}


def test_only_successes_of_the_official_client_count(tmp_path: Path) -> None:
    log = tmp_path / "access.jsonl"
    base = {"method": "GET", "path": "/projects", "status": 200, "client": "python-httpx/0.28.1"}
    lines = [
        base,
        {**base, "path": "/datasets", "client": "galileo-ext"},
        {**base, "path": "/current_user", "status": 401},
    ]
    log.write_text("".join(json.dumps(line) + "\n" for line in lines))

    assert logged(log) == {"get_projects"}


def test_the_cassettes_are_read() -> None:
    assert {"create_project", "log_traces", "search_experiments"} <= recorded() <= described()


def test_what_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "access.jsonl"
    log.write_text("")
    monkeypatch.setattr("sys.argv", ["operations", "--missing", "--log", str(log)])

    assert main() == 0
    lines = capsys.readouterr().out.splitlines()
    counts = [line.split(maxsplit=1) for line in lines if not line.startswith("     not")]
    assert [what for _, what in counts] == [
        "described",
        "generated",
        "served",
        "exercised by the official client",
        "exercised by the contract tests",
    ]
    assert counts[0][0] == counts[1][0]
    assert counts[3][0] == "0"


def test_the_access_log_has_a_line_for_each_request_and_no_secret(tmp_path: Path) -> None:
    log = tmp_path / "access.jsonl"
    app = create_app(":memory:", api_key="secret")
    logged_app = AccessLog(app, log)
    with httpx.Client(
        transport=httpx.WSGITransport(app=logged_app), base_url="http://127.0.0.1"
    ) as client:
        headers = {"Galileo-API-Key": "secret", "User-Agent": "somebody/1"}
        client.get("/projects?project_name=hidden", headers=headers)
        client.get("/nowhere", headers={"Galileo-API-Key": "wrong"})
    logged_app.close()
    app.close()

    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [(line["method"], line["path"], line["status"]) for line in lines] == [
        ("GET", "/projects", 200),
        ("GET", "/nowhere", 404),
    ]
    assert lines[0]["client"] == "somebody/1"
    assert 0 <= lines[0]["seconds"] < 10
    assert "secret" not in log.read_text() and "hidden" not in log.read_text()
