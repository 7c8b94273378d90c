"""What the endpoint functions send, return and raise."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import typing
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from galileo_api import AuthenticatedClient, Client, errors
from galileo_api.api.datasets import (
    create_dataset,
    get_dataset,
    get_dataset_content,
    query_datasets,
    update_dataset_content,
    upsert_dataset_content,
)
from galileo_api.api.experiment import (
    create_experiment,
    delete_experiment,
    get_experiment,
    list_experiments,
)
from galileo_api.api.projects import get_projects
from galileo_api.api.trace import get_trace
from galileo_api.models import (
    BodyCreateDataset,
    DatasetAction,
    DatasetDB,
    ExperimentCreateRequest,
    ExperimentResponse,
    ExtendedTraceRecordWithChildren,
    ListDatasetParams,
    ProjectType,
    RollbackRequest,
    StubTraceRecord,
    UpdateDatasetContentRequest,
)
from galileo_api.types import File, Response

UUID = "798d3b01-37e3-49c5-b518-6cbbd8a999d6"
EXPERIMENT = {"id": UUID, "project_id": UUID, "task_type": 16}
DATASET = {
    "id": UUID,
    "name": "d",
    "created_at": "2026-01-01T00:00:00Z",
    "updated_at": "2026-01-01T00:00:00Z",
    "project_count": 0,
    "num_rows": 0,
    "column_names": [],
    "created_by_user": None,
    "current_version_index": 1,
    "draft": False,
}
Handler = Callable[[httpx.Request], httpx.Response]


def client_for(handler: Handler) -> Client:
    transport = httpx.MockTransport(handler)
    client = Client("https://api.example.com/v2")
    base = "https://api.example.com/v2"
    client.set_httpx_client(httpx.Client(base_url=base, transport=transport))
    return client.set_async_httpx_client(httpx.AsyncClient(base_url=base, transport=transport))


def answering(status: int = 200, **content: Any) -> tuple[Client, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(status, **content)

    return client_for(handler), seen


def test_a_call_sends_its_body_and_returns_its_answer() -> None:
    client, seen = answering(json=EXPERIMENT)
    got = create_experiment.sync(UUID, client=client, body=ExperimentCreateRequest(name="e"))
    assert isinstance(got, ExperimentResponse)
    assert seen[0].method == "POST"
    assert seen[0].url == f"https://api.example.com/v2/projects/{UUID}/experiments"
    assert json.loads(seen[0].content) == {"name": "e", "task_type": 16, "trigger": False}


def test_the_async_call_does_the_same() -> None:
    client, seen = answering(json=EXPERIMENT)
    body = ExperimentCreateRequest(name="e")
    got = asyncio.run(create_experiment.asyncio(UUID, client=client, body=body))
    assert got.id == UUID
    assert seen[0].method == "POST"


def test_the_detailed_answer_has_an_int_status_and_the_headers() -> None:
    client, _ = answering(json={"rows": []}, headers={"ETag": "w1"})
    got = get_dataset_content.sync_detailed(UUID, client=client)
    assert type(got.status_code) is int
    assert got.headers["etag"] == "w1"
    assert got.parsed.rows == []


def test_a_list_answer_is_a_list_of_models() -> None:
    client, _ = answering(json=[EXPERIMENT, EXPERIMENT])
    assert [type(e) for e in list_experiments.sync(UUID, client=client)] == 2 * [ExperimentResponse]


def test_no_content_is_none() -> None:
    client, _ = answering(204)
    assert delete_experiment.sync(UUID, UUID, client=client) is None  # type: ignore[func-returns-value]  # that it is None is the point
    assert delete_experiment.sync_detailed(UUID, UUID, client=client).status_code == 204


@pytest.mark.parametrize("status", [201, 302, 401, 404, 409, 422, 429, 500, 502, 520, 599])
def test_any_other_status_raises_with_the_status_as_an_int(status: int) -> None:
    client, _ = answering(status, text="<html>proxy</html>")
    with pytest.raises(errors.UnexpectedStatus) as caught:
        get_experiment.sync(UUID, UUID, client=client)
    assert caught.value.status_code == status
    assert type(caught.value.status_code) is int
    assert caught.value.content == b"<html>proxy</html>"
    assert f"answered {status}" in str(caught.value)
    assert "proxy" in str(caught.value)


def test_an_empty_error_body_and_a_long_one_both_make_a_readable_message() -> None:
    client, _ = answering(503)
    with pytest.raises(errors.UnexpectedStatus, match="no text"):
        get_experiment.sync(UUID, UUID, client=client)
    client, _ = answering(503, text="x" * 100_000)
    with pytest.raises(errors.UnexpectedStatus) as caught:
        get_experiment.sync(UUID, UUID, client=client)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"text": "<html>please log in</html>"}, "cannot be read"),
        ({"content": b""}, "cannot be read"),
        ({"json": {"id": UUID}}, "the field 'project_id' is missing"),
        ({"json": [1, 2]}, "cannot be read"),
        ({"json": None}, "cannot be read"),
        ({"json": {**EXPERIMENT, "created_at": "soon"}}, "soon"),
    ],
)
def test_a_success_that_is_not_what_was_promised_is_an_error_of_its_own(
    content: dict[str, Any], reason: str
) -> None:
    client, _ = answering(200, **content)
    with pytest.raises(errors.UnreadableAnswer, match="body that cannot be read") as caught:
        get_experiment.sync(UUID, UUID, client=client)
    assert reason in str(caught.value)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_an_id_cannot_lead_to_another_path(name: str) -> None:
    client, seen = answering(204)
    with pytest.raises(ValueError, match="experiment_id must name something"):
        delete_experiment.sync(UUID, name, client=client)
    assert seen == []


def test_an_id_is_quoted() -> None:
    client, seen = answering(json=EXPERIMENT)
    get_experiment.sync(UUID, "a/../b?c#d", client=client)
    assert seen[0].url.raw_path == f"/v2/projects/{UUID}/experiments/a%2F..%2Fb%3Fc%23d".encode()


def test_query_parameters_leave_out_none_and_unset() -> None:
    client, seen = answering(json=[])
    get_projects.sync(client=client, project_name="a b", type_=None)
    assert dict(seen[0].url.params) == {"project_name": "a b"}
    get_projects.sync(client=client, type_=ProjectType.GEN_AI)
    assert dict(seen[1].url.params) == {"type": "gen_ai"}


def test_lists_and_defaults_in_the_query_and_an_optional_body() -> None:
    client, seen = answering(json={"datasets": []})
    actions = [DatasetAction.UPDATE, DatasetAction.DELETE]
    query_datasets.sync(client=client, actions=actions)
    assert seen[0].url.params.get_list("actions") == ["update", "delete"]
    assert seen[0].url.params["limit"] == "100"
    assert seen[0].content == b""
    query_datasets.sync(client=client, body=ListDatasetParams())
    assert json.loads(seen[1].content) == {}


def test_a_header_parameter_is_sent_only_if_there_is_one() -> None:
    client, seen = answering(204)
    edits = UpdateDatasetContentRequest(edits=[])
    update_dataset_content.sync(UUID, client=client, body=edits, if_match="w1")
    update_dataset_content.sync(UUID, client=client, body=edits, if_match=None)
    update_dataset_content.sync(UUID, client=client, body=edits)
    assert [request.headers.get("if-match") for request in seen] == ["w1", None, None]


def test_a_union_body_is_sent_as_its_member() -> None:
    client, seen = answering(204)
    upsert_dataset_content.sync(UUID, client=client, body=RollbackRequest(rollback_version=2))
    assert json.loads(seen[0].content) == {"rollback_version": 2}


@pytest.mark.parametrize(
    ("kind", "model"), [("trace", ExtendedTraceRecordWithChildren), ("stub_trace", StubTraceRecord)]
)
def test_a_tagged_answer_is_its_own_class(kind: str, model: type) -> None:
    ids = {name: UUID for name in ("id", "session_id", "trace_id", "project_id", "run_id")}
    if kind == "stub_trace":
        ids.pop("trace_id")
    client, _ = answering(json={**ids, "type": kind})
    assert type(get_trace.sync(UUID, UUID, client=client)) is model


def parts(request: httpx.Request) -> dict[str, bytes]:
    """Read a multipart body the way a server does: by the boundary that the header names."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    found = {}
    for part in request.content.split(b"--" + boundary)[1:-1]:
        head, _, body = part.partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        assert name not in found, f"part {name} came twice"
        found[name] = body.removesuffix(b"\r\n")
    return found


def test_a_file_cannot_add_parts_to_the_form() -> None:
    client, seen = answering(json=DATASET)
    injected = b'x\r\n--+++\r\nContent-Disposition: form-data; name="hidden"\r\n\r\nTrue\r\n--+++--'
    file = File(io.BytesIO(injected), file_name="rows.jsonl")
    for _ in range(2):
        file.payload.seek(0)
        body = BodyCreateDataset(name="d", file=file)
        assert isinstance(create_dataset.sync(client=client, body=body), DatasetDB)
    assert parts(seen[0])["file"] == injected
    assert parts(seen[0])["hidden"] == b"False"
    boundaries = {request.headers["content-type"] for request in seen}
    assert len(boundaries) == 2, "the boundary can be known beforehand"
    assert all("+++" not in boundary for boundary in boundaries)


def test_parts_that_are_none_or_unset_are_left_out() -> None:
    client, seen = answering(json=DATASET)
    body = BodyCreateDataset(name=None, file=None, copy_from_dataset_id=UUID)
    create_dataset.sync(client=client, body=body)
    assert parts(seen[0]) == {
        "draft": b"False",
        "hidden": b"False",
        "append_suffix_if_duplicate": b"False",
        "copy_from_dataset_id": UUID.encode(),
    }


def endpoints() -> list[Any]:
    import importlib
    import pkgutil

    import galileo_api.api as api

    names = [module.name for module in pkgutil.walk_packages(api.__path__, "galileo_api.api.")]
    modules = [importlib.import_module(name) for name in names]
    return [module for module in modules if hasattr(module, "sync")]


def test_there_is_one_module_for_each_operation(document: dict[str, Any]) -> None:
    wanted = {
        (operation["tags"][0].replace("-", "_"), operation["operationId"])
        for item in document["paths"].values()
        for operation in item.values()
    }
    assert {tuple(module.__name__.split(".")[-2:]) for module in endpoints()} == wanted


@pytest.mark.parametrize("module", endpoints(), ids=lambda module: module.__name__)
def test_no_return_type_has_none_beside_an_answer_or_an_error_in_it(module: Any) -> None:
    for function in (module.sync, module.asyncio):
        returns = typing.get_type_hints(function, vars(module))["return"]
        options = typing.get_args(returns) or (returns,)
        assert type(None) not in options or options == (type(None),)
        assert not any("Error" in str(option) for option in options)
        assert inspect.signature(function).parameters["client"].annotation is Client
    detailed = typing.get_type_hints(module.sync_detailed, vars(module))["return"]
    assert typing.get_origin(detailed) is Response


def test_a_subclass_decides_about_transport_for_every_call() -> None:
    class Ours(Client):
        def get_httpx_client(self) -> httpx.Client:
            transport = httpx.MockTransport(lambda _: httpx.Response(200, json=DATASET))
            return httpx.Client(base_url="http://inside", transport=transport)

    assert get_dataset.sync(UUID, client=Ours("http://outside")).name == "d"


def test_a_key_is_sent_and_never_shown() -> None:
    client = AuthenticatedClient(
        "https://user:pass@api.example.com", "s3cret", prefix="", auth_header_name="Galileo-API-Key"
    )
    assert client.get_httpx_client().headers["Galileo-API-Key"] == "s3cret"
    bearer = AuthenticatedClient("https://api.example.com", "s3cret", headers={"x": "y"})
    assert bearer.get_async_httpx_client().headers["authorization"] == "Bearer s3cret"
    assert bearer.get_httpx_client().headers["x"] == "y"
    for shown in (repr(client), repr(bearer), str(client)):
        assert "s3cret" not in shown
        assert "pass" not in shown
        assert "api.example.com" in shown


def test_there_is_a_timeout_unless_somebody_asks_for_none() -> None:
    client = Client("https://api.example.com")
    assert client.get_httpx_client().timeout == httpx.Timeout(60, connect=10)
    assert client.get_async_httpx_client().timeout == httpx.Timeout(60, connect=10)
    endless = Client("https://api.example.com", timeout=None)
    assert endless.get_httpx_client().timeout == httpx.Timeout(None)


def test_threads_that_race_for_the_client_get_the_same_one() -> None:
    from concurrent.futures import ThreadPoolExecutor
    from threading import Barrier

    for _ in range(5):
        client, barrier = Client("https://api.example.com"), Barrier(8)

        def get(client: Client = client, barrier: Barrier = barrier) -> int:
            barrier.wait()
            return id(client.get_httpx_client())

        with ThreadPoolExecutor(8) as pool:
            assert len({future.result() for future in [pool.submit(get) for _ in range(8)]}) == 1


def test_leaving_the_context_closes_the_client() -> None:
    client = Client("https://api.example.com")
    with client as entered:
        assert entered is client
        inner = client.get_httpx_client()
    assert inner.is_closed
