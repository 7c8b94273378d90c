"""A tour through every operation that has a handler: each answer fits the description.

What has no handler yet says so by name, before anything else is looked at.
"""

from __future__ import annotations

import io
import json
import re
from typing import Any
from uuid import uuid4

from galileo_ext.embedded.operations import HANDLERS, REASONS
from galileo_ext.embedded.spec import load
from galileo_ext.embedded.work import jobs

SPEC = load()
#: What asks for a connection to a model provider; there is none in the environment of the tests.
NEVER_THERE = {
    "get_available_models",
    "get_available_scorer_models",
    "get_custom_integration_definition",
    "get_integration",
    "get_integration_status",
    "get_named_custom_integration",
    "get_named_custom_integration_definition",
    "get_named_custom_integration_status",
}


def test_every_operation_succeeds_and_fits(api: Any, make_trace: Any, make_span: Any) -> None:
    tour(api, make_trace, make_span)
    succeeded = {name for name, status in api.app.seen if status in (200, 204)}
    assert succeeded == set(HANDLERS) - NEVER_THERE


def tour(api: Any, make_trace: Any, make_span: Any) -> None:
    api.project()
    api.dataset([{"input": "q", "output": 1, "metadata": {"k": "v"}}])
    dataset = {"dataset_id": api.known["d"], "version_index": 1}
    scorer = api.ok("POST", "/scorers/list", {})["scorers"][0]
    api.known["scorer"] = scorer["id"]
    api.experiment(dataset=dataset, scorers=[scorer], prompt_settings={"model_alias": "m"})
    kinds = ("agent", "control", "llm", "retriever", "tool", "workflow")
    sent = make_trace(spans=[make_span(kind) for kind in kinds], metrics={"score": 1, "l": "x"})
    api.known["session"] = api.log(sent)["session_id"]
    api.known |= {"t": sent["id"], "s": sent["spans"][-1]["id"]}
    apart = {"trace_id": sent["id"], "parent_id": api.known["s"], "spans": [make_span()]}
    api.known["apart"] = apart["spans"][0]["id"]
    text = {"type": "text", "column_id": "name", "operator": "eq", "value": "nothing"}
    make_scorers(api)
    api.known["stream"] = api.ok("POST", "/projects/{p}/log_streams", {"name": "l"})["id"]
    tag = {"key": "k", "value": "v", "tag_type": "generic"}
    api.known["tag"] = api.ok("POST", "/projects/{p}/experiments/{e}/tags", tag)["id"]
    row = {"edit_type": "append_row", "values": {"input": "r"}}
    prompt = {"name": "t", "template": "{{input}}", "settings": {"model_alias": "m"}}
    api.known["prompt"] = api.ok("POST", "/templates?project_id={p}", prompt)["id"]
    api.known["other"] = api.ok("POST", "/templates", {**prompt, "name": "other"})["id"]
    shown = api.ok("GET", "/templates/{prompt}")
    asked = {"dataset": dataset, "prompt_template_version_id": shown["selected_version_id"]}
    echo = {"name": "run", "trigger": True, "prompt_settings": {"model_alias": "echo"}, **asked}
    messages = [{"role": "system", "content": "s"}, {"role": "user", "content": "{{input}}"}]
    dataset_of = {"dataset_id": api.known["d"]}
    settings = {"run_id": api.known["e"], "scorers": [scorer]}
    body = {"experiment_id": api.known["e"], "include_counts": True}
    partial = {**body, "select_columns": {"column_ids": ["input", "metrics/score"]}}
    columns = {"log_stream_id": api.known["e"]}
    period = {"start_time": "2026-01-01T00:00:00Z", "end_time": "2026-01-02T00:00:00Z"}
    detail = {"id": "d", "metric_name": "score", "aggregation": "Sum"}
    calls: list[tuple[str, str, Any]] = [
        ("GET", "/healthcheck", None),
        ("POST", "/login/api_key", {"api_key": "k"}),
        ("GET", "/current_user", None),
        ("GET", "/projects", None),
        ("GET", "/projects/all", None),
        ("POST", "/projects/paginated", {}),
        ("POST", "/projects/count", {}),
        ("GET", "/projects/{p}", None),
        ("PUT", "/projects/{p}", {"description": "d"}),
        ("GET", "/datasets", None),
        ("POST", "/datasets/query", {}),
        ("POST", "/datasets/query/count", {}),
        ("GET", "/datasets/{d}", None),
        ("PATCH", "/datasets/{d}", {"name": "new"}),
        ("GET", "/datasets/{d}/content", None),
        ("PATCH", "/datasets/{d}/content", {"edits": [row]}),
        ("POST", "/datasets/{d}/content/query", {}),
        ("GET", "/datasets/{d}/download", None),
        ("POST", "/datasets/{d}/preview", {}),
        ("GET", "/datasets/{d}/variable_preview", None),
        ("GET", "/datasets/{d}/projects", None),
        ("PUT", "/datasets/{d}/content", {"rollback_version": 1}),
        ("POST", "/datasets/{d}/versions/query", {}),
        ("PATCH", "/datasets/{d}/versions/1", {"name": "first"}),
        ("GET", "/datasets/{d}/versions/1/content", None),
        ("POST", "/projects/{p}/experiments", echo),
        ("POST", "/templates/query", {}),
        ("GET", "/templates/{prompt}", None),
        ("PATCH", "/templates/{prompt}", {"name": "new"}),
        ("POST", "/templates/{prompt}/versions", {"template": messages}),
        ("POST", "/templates/{prompt}/versions/query", {}),
        ("GET", "/templates/{prompt}/versions/2", None),
        ("PUT", "/templates/{prompt}/versions/2", None),
        ("GET", "/projects/{p}/templates", None),
        ("GET", "/projects/{p}/templates/versions?template_name=new", None),
        ("GET", "/projects/{p}/templates/{prompt}", None),
        ("POST", "/projects/{p}/templates/{prompt}/versions", {"template": "t"}),
        ("GET", "/projects/{p}/templates/{prompt}/versions/3", None),
        ("PUT", "/projects/{p}/templates/{prompt}/versions/3", None),
        ("POST", "/render_template", {"template": "{{input}}", "data": dataset_of}),
        ("POST", "/input_stub", {"templates": ["{{input.a}}"]}),
        ("DELETE", "/projects/{p}/templates/{prompt}", None),
        ("POST", "/projects/{p}/templates", {"name": "new", "template": "t"}),
        ("DELETE", "/templates/{other}", None),
        ("DELETE", "/templates/bulk_delete", {"template_ids": [api.known["other"]]}),
        ("GET", "/projects/{p}/experiments", None),
        ("GET", "/projects/{p}/experiments/paginated?include_counts=true", None),
        ("POST", "/projects/{p}/experiments/search", {"include_counts": True}),
        ("GET", "/projects/{p}/experiments/{e}", None),
        ("PUT", "/projects/{p}/experiments/{e}", {"name": "new"}),
        ("POST", "/projects/{p}/experiments/available_columns", None),
        ("POST", "/projects/{p}/experiments/metrics", {}),
        ("POST", "/projects/{p}/experiments/{e}/metrics", {}),
        ("GET", "/projects/{p}/experiments/{e}/metric_settings", None),
        ("PATCH", "/projects/{p}/experiments/{e}/metric_settings", {"scorers": [scorer]}),
        ("GET", "/projects/{p}/experiments/{e}/tags", None),
        ("GET", "/projects/{p}/experiments/{e}/tags/{tag}", None),
        ("PUT", "/projects/{p}/experiments/{e}/tags/{tag}", tag),
        ("DELETE", "/projects/{p}/experiments/{e}/tags/{tag}", None),
        ("POST", "/projects/{p}/experiment-groups/query", {}),
        ("POST", "/projects/{p}/runs/{e}/scorer-settings", settings),
        ("PATCH", "/projects/{p}/runs/{e}/scorer-settings", settings),
        ("GET", "/projects/{p}/runs/{e}/scorer-settings", None),
        ("POST", "/projects/{p}/recompute-metrics", {**body, "scorer_ids": [scorer["id"]]}),
        *SCORER_CALLS,
        ("POST", "/scorers/{made}/versions/1/health-scores", health_of(api)),
        ("GET", "/scorers/{made}/health-scores?dataset_id={d}", None),
        ("GET", "/jobs/{job}", None),
        ("GET", "/projects/{p}/runs/{e}/jobs", None),
        ("GET", "/llm_integrations/projects/{p}/runs/{e}", None),
        ("DELETE", "/scorers/{made}", None),
        ("GET", "/projects/{p}/log_streams", None),
        ("GET", "/projects/{p}/log_streams/paginated", None),
        ("POST", "/projects/{p}/log_streams/search", {"include_counts": True}),
        ("GET", "/projects/{p}/log_streams/{stream}", None),
        ("PUT", "/projects/{p}/log_streams/{stream}", {"name": "new"}),
        ("GET", "/projects/{p}/log_streams/{stream}/metric_settings", None),
        ("PATCH", "/projects/{p}/log_streams/{stream}/metric_settings", {"scorers": [scorer]}),
        ("POST", "/projects/{p}/sessions", {"experiment_id": api.known["e"]}),
        ("POST", "/projects/{p}/sessions/search", body),
        ("POST", "/projects/{p}/sessions/count", {}),
        ("GET", "/projects/{p}/sessions/{session}", None),
        ("POST", "/projects/{p}/spans", {**apart, "experiment_id": api.known["e"]}),
        ("GET", "/projects/{p}/spans/{s}", None),
        ("PATCH", "/projects/{p}/spans/{apart}", {"span_id": api.known["apart"]}),
        ("PATCH", "/projects/{p}/traces/{t}", {"trace_id": api.known["t"], "duration_ns": 5}),
        ("POST", "/projects/{p}/spans/count", {}),
        ("POST", "/projects/{p}/spans/search", body),
        ("POST", "/projects/{p}/traces/search", body),
        ("POST", "/projects/{p}/sessions/partial_search", partial),
        ("POST", "/projects/{p}/spans/partial_search", partial),
        ("POST", "/projects/{p}/traces/partial_search", partial),
        ("POST", "/projects/{p}/sessions/available_columns", columns),
        ("POST", "/projects/{p}/spans/available_columns", columns),
        ("POST", "/projects/{p}/traces/available_columns", columns),
        ("POST", "/projects/{p}/metrics-testing/available_columns", {**columns, "name": "m"}),
        ("POST", "/projects/{p}/metrics/search", {**columns, **period}),
        ("POST", "/projects/{p}/metrics/search/v2", {**columns, **period}),
        ("POST", "/projects/{p}/metrics/custom_search", {**period, "metric_details": [detail]}),
        ("POST", "/projects/{p}/traces/aggregated", columns),
        ("POST", "/projects/{p}/export_records", {**body, "root_type": "span"}),
        ("POST", "/projects/{p}/traces/count", {}),
        ("GET", "/projects/{p}/traces/{t}?include_presigned_urls=true", None),
        ("POST", "/projects/{p}/spans/delete", {"filters": [text]}),
        ("POST", "/projects/{p}/sessions/delete", {"filters": [text]}),
        ("POST", "/projects/{p}/traces/delete", {"experiment_id": api.known["e"]}),
        ("DELETE", "/projects/{p}/log_streams/{stream}", None),
        ("DELETE", "/projects/{p}/experiments/{e}", None),
        ("DELETE", "/datasets/bulk_delete", {"dataset_ids": [str(uuid4())]}),
        ("DELETE", "/datasets/{d}", None),
        ("DELETE", "/projects/{p}", None),
    ]
    for method, path, sent_body in calls:
        api.ok(method, path, sent_body)


CODE = b"def scorer_fn(step_object):\n    return 1.0\n"
DAYS = "start_time=2026-01-01T00:00:00Z&end_time=2026-01-02T00:00:00Z&interval=daily"
SCORER_CALLS: list[tuple[str, str, Any]] = [
    ("GET", "/scorers/tags", None),
    ("GET", "/scorers/{made}", None),
    ("PATCH", "/scorers/{made}", {"description": "d"}),
    ("PUT", "/scorers/{made}/scope", {"is_global": True}),
    ("GET", "/scorers/{made}/projects", None),
    ("POST", "/scorers/{made}/version/llm", {"user_prompt": "{output}?"}),
    ("POST", "/scorers/{made}/versions/1/restore", None),
    ("GET", "/scorers/{made}/versions", None),
    ("POST", "/scorers/{scorer}/version/preset", {"num_judges": 5}),
    ("GET", "/scorers/{scorer}/version", None),
    ("GET", "/scorers/versions/{version}/projects", None),
    ("GET", "/scorers/{program}/version/code", None),
    ("GET", "/scorers/code/validate/{trial}", None),
    ("GET", "/integrations", None),
    ("GET", "/integrations/available", None),
    ("GET", f"/integrations/costs/summary?{DAYS}", None),
    ("GET", "/llm_integrations", None),
    ("GET", "/llm_integrations/recommended_models", None),
]


def make_scorers(api: Any) -> None:
    """One of a prompt, one of code, and a job."""
    made = api.ok("POST", "/scorers", {"name": "made", "scorer_type": "llm"})
    program = api.ok("POST", "/scorers", {"name": "program", "scorer_type": "code"})
    api.known |= {"made": made["id"], "program": program["id"]}
    trial = api.post("/scorers/code/validate", data={"file": (io.BytesIO(CODE), "m.py")}).body
    api.known["trial"] = trial["task_id"]
    result = api.ok("GET", "/scorers/code/validate/{trial}")["result"]
    form = {"file": (io.BytesIO(CODE), "m.py"), "validation_result": json.dumps(result)}
    answer = api.post("/scorers/{program}/version/code", data=form)
    api.known["version"] = answer.body["id"]
    with api.app.app._store.write() as db:
        api.known["job"] = jobs.create(db, api.known["e"], "score", {"scorers": []})


def health_of(api: Any) -> dict[str, Any]:
    return {"dataset_id": api.known["d"], "health_score_type": "macro_f1", "score": 0.5}


def test_every_handler_is_an_operation() -> None:
    assert set(HANDLERS) <= set(SPEC.operations)


def test_an_operation_without_a_handler_is_501_by_name(api: Any) -> None:
    for operation in SPEC.operations.values():
        if operation.id in HANDLERS:
            continue
        answer = api.call(operation.method, re.sub("{.*?}", str(uuid4()), operation.path))
        assert answer.status == 501, operation.id
        assert f"the operation {operation.id}" in answer.detail()
        assert REASONS.get(operation.id, "yet") in answer.detail()


def test_what_does_not_exist_is_404_everywhere(api: Any) -> None:
    """Every path with an id in it, asked for ids that nothing has."""
    api.known |= {"id": str(uuid4())}
    for name in HANDLERS:
        operation = SPEC.operations[name]
        if "{" not in operation.path or operation.method not in ("GET", "DELETE"):
            continue
        path = operation.path.replace("{version_index}", "1")
        query = [p.name for p in operation.parameters if p.required and p.place == "query"]
        path += "?" + "&".join(f"{name}={uuid4()}" for name in query)
        names = [part.split("}")[0] for part in path.split("{")[1:]]
        known = dict.fromkeys(names, api.known["id"])
        answer = api.call(operation.method, path.format(**known))
        assert answer.status == 404, operation.id
        assert api.known["id"] in answer.detail()
