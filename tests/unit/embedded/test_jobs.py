"""Jobs of runs, and connections to model providers."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from galileo_ext.embedded.work import jobs


def test_a_job_from_its_start_to_its_end(api: Any) -> None:
    api.project()
    run = api.experiment()
    with api.app.app._store.write() as db:
        job = jobs.create(db, run["id"], "score", {"scorers": ["a"]}, steps=4)
    found = api.ok("GET", f"/jobs/{job}")
    assert (found["status"], found["progress_percent"]) == ("unstarted", 0.0)
    assert (found["run_id"], found["project_id"]) == (run["id"], api.known["p"])
    assert found["request_data"] == {"scorers": ["a"]}
    with api.app.app._store.write() as db:
        jobs.start(db, job)
        jobs.advance(db, job, 1, "row 1")
    found = api.ok("GET", f"/jobs/{job}")
    assert (found["status"], found["progress_percent"]) == ("in_progress", 0.25)
    assert (found["progress_message"], found["retries"]) == ("row 1", 0)
    with api.app.app._store.write() as db:
        jobs.fail(db, job, "the model is gone")
    found = api.ok("GET", f"/jobs/{job}")
    assert (found["status"], found["error_message"]) == ("failed", "the model is gone")
    assert found["failed_at"] and not found["completed_at"]
    with api.app.app._store.write() as db:
        jobs.start(db, job)
        jobs.complete(db, job)
    found = api.ok("GET", f"/jobs/{job}")
    assert (found["status"], found["retries"], found["error_message"]) == ("completed", 1, None)
    assert (found["steps_completed"], found["progress_percent"]) == (4, 1.0)


def test_the_jobs_of_a_run(api: Any) -> None:
    api.project()
    run, path = api.experiment(), "/projects/{p}/runs/{e}/jobs"
    assert api.ok("GET", path) == []
    with api.app.app._store.write() as db:
        first, second = (jobs.create(db, run["id"], name, {}) for name in ("a", "b"))
        jobs.start(db, first)
    assert [job["id"] for job in api.ok("GET", path)] == [second, first]
    assert [job["id"] for job in api.ok("GET", f"{path}?status=in_progress")] == [first]
    api.ok("DELETE", "/projects/{p}/experiments/{e}")
    assert api.get(f"/jobs/{first}").status == 404


def test_there_is_no_connection_to_any_model(api: Any) -> None:
    assert api.ok("GET", "/integrations") == []
    assert api.ok("GET", "/llm_integrations") == {}
    for path in (
        "/integrations/openai",
        "/integrations/openai/status",
        "/integrations/custom/definition",
        "/integrations/custom/mine",
        "/integrations/custom/mine/status",
        "/llm_integrations/openai/models",
        "/llm_integrations/openai/scorer_models",
    ):
        assert api.get(path).status == 404
    api.project()
    assert api.get(f"/llm_integrations/projects/{{p}}/runs/{uuid4()}").status == 404
    days = "start_time=2026-01-02T00:00:00Z&end_time=2026-01-01T00:00:00Z&interval=daily"
    assert "before start_time" in api.get(f"/integrations/costs/summary?{days}").detail()


def test_what_needs_a_model_says_so(api: Any) -> None:
    for path in ("/scorers/llm/autogen", "/scorers/llm/validate", "/code-metric-generations"):
        answer = api.post(path, {})
        assert answer.status == 501
        assert "takes a language model" in answer.detail()
