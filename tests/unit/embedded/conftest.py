"""An application whose every answer is checked against the API description, and a short client."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from werkzeug.exceptions import HTTPException
from werkzeug.test import Client

from galileo_ext.embedded import App, create_app
from galileo_ext.embedded.spec import Operation, Spec, load
from galileo_ext.embedded.validate import problems

SPEC = load()
#: What may be answered to any request, without standing in the description of the operation.
UNLISTED = {405, 413, 501}


class Checked:
    """WSGI middleware that fails the test when an answer does not fit the description."""

    def __init__(self, app: App, spec: Spec = SPEC) -> None:
        self.app = app
        self.spec = spec
        self.seen: set[tuple[str, int]] = set()

    def __call__(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        kept: dict[str, Any] = {}

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            kept.update(status=int(status.split()[0]), headers=dict(headers))
            return start_response(status, headers, *rest)

        body = b"".join(self.app(environ, start))
        operation = find_operation(environ, self.spec)
        self.check(operation, environ["REQUEST_METHOD"], kept["status"], kept["headers"], body)
        return [body]

    def check(
        self,
        operation: Operation | None,
        method: str,
        status: int,
        headers: dict[str, str],
        body: bytes,
    ) -> None:
        assert headers["x-request-id"]
        assert status != 500, body
        answer = operation.answer(status) if operation else None
        if answer is None:
            assert operation is None or status in UNLISTED, f"{operation.id} answers {status}"
            assert json.loads(body)["detail"]
            return
        self.seen.add((operation.id if operation else "", status))
        if "content" not in answer or method == "HEAD":
            assert body == b""
            return
        kind = headers["Content-Type"].partition(";")[0]
        assert kind in answer["content"]
        if kind not in ("application/json", "application/problem+json"):
            return
        schema = answer["content"][kind]["schema"]
        wrong = problems(self.spec.schemas.validator(schema), json.loads(body))
        assert not wrong, (operation, status, wrong)
        for name in answer.get("headers", {}):
            assert name in headers or status == 429, f"no {name}"


def find_operation(environ: Any, spec: Spec) -> Operation | None:
    path = environ["PATH_INFO"]
    path = path.removeprefix("/v2") if path.startswith("/v2/") and spec is SPEC else path
    try:
        return spec.find(path, environ["REQUEST_METHOD"])[0]
    except HTTPException:
        return None


@dataclass
class Answer:
    status: int
    body: Any
    headers: dict[str, str]

    def detail(self) -> str:
        return json.dumps(self.body["detail"])


@dataclass
class Api:
    """The client of the tests: paths with {names} of what this object has made."""

    app: Checked
    known: dict[str, str] = field(default_factory=dict)

    def call(self, method: str, path: str, body: Any = None, **options: Any) -> Answer:
        if body is not None:
            options["json"] = body
        response = Client(self.app).open(path.format(**self.known), method=method, **options)
        text = response.get_data(as_text=True)
        read = json.loads(text) if response.is_json and text else text or None
        return Answer(response.status_code, read, dict(response.headers))

    def get(self, path: str, **options: Any) -> Answer:
        return self.call("GET", path, **options)

    def post(self, path: str, body: Any = None, **options: Any) -> Answer:
        return self.call("POST", path, body, **options)

    def ok(self, method: str, path: str, body: Any = None, **options: Any) -> Any:
        answer = self.call(method, path, body, **options)
        assert answer.status in (200, 201, 202, 204), (answer.status, answer.body)
        return answer.body

    def upload(self, content: bytes | str, name: str = "ds", **form: Any) -> Answer:
        data = content.encode() if isinstance(content, str) else content
        kind = form.pop("format", "jsonl")
        fields = {"name": name, **form, "file": (io.BytesIO(data), f"{name}.{kind}")}
        return self.post(f"/datasets?format={kind}", data=fields)

    def project(self, name: str = "p") -> str:
        self.known["p"] = self.ok("POST", "/projects", {"name": name})["id"]
        return self.known["p"]

    def dataset(self, rows: list[Any], name: str = "ds") -> str:
        answer = self.upload("\n".join(json.dumps(row) for row in rows), name)
        assert answer.status == 200, answer.body
        self.known["d"] = answer.body["id"]
        return self.known["d"]

    def experiment(self, name: str = "e", **fields: Any) -> Any:
        body = self.ok("POST", "/projects/{p}/experiments", {"name": name, **fields})
        self.known["e"] = body["id"]
        return body

    def log(self, *traces: dict[str, Any], **fields: Any) -> Any:
        body = {"experiment_id": self.known["e"], "traces": list(traces), **fields}
        return self.ok("POST", "/projects/{p}/traces", body)

    def search(self, kind: str, *filters: dict[str, Any], **fields: Any) -> list[Any]:
        body = {"experiment_id": self.known["e"], "filters": list(filters), **fields}
        return list(self.ok("POST", f"/projects/{{p}}/{kind}/search", body)["records"])


def trace(**fields: Any) -> dict[str, Any]:
    return {"type": "trace", "id": str(uuid4()), "input": "q", "output": "a", **fields}


def span(kind: str = "workflow", **fields: Any) -> dict[str, Any]:
    return {"type": kind, "id": str(uuid4()), "name": kind, **fields}


@pytest.fixture(params=["memory", "file"])
def api(request: pytest.FixtureRequest, tmp_path: Any) -> Iterator[Api]:
    path = ":memory:" if request.param == "memory" else tmp_path / "data" / "galileo.db"
    app = create_app(path)
    yield Api(Checked(app))
    app.close()


@pytest.fixture
def arize(api: Api) -> Api:
    """Arize's API over the database that `api` has."""
    beside = api.app.app.beside("arize")
    return Api(Checked(beside, load("arize_api")), {"space": default_space(beside)})


def default_space(app: App) -> str:
    answer = Client(app).get("/v2/spaces", query_string={"name": "default"})
    space: str = json.loads(answer.get_data())["spaces"][0]["id"]
    return space


@pytest.fixture
def make_trace() -> Any:
    return trace


@pytest.fixture
def make_span() -> Any:
    return span


@pytest.fixture
def open_api() -> Iterator[Any]:
    """Open applications on given paths, with checks, and close them in the end."""
    opened: list[App] = []

    def make(path: Any = ":memory:", **options: Any) -> Api:
        opened.append(create_app(path, **options))
        return Api(Checked(opened[-1]))

    yield make
    for app in opened:
        app.close()
