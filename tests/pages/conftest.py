"""A database with something to look at, and a visitor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from werkzeug.test import Client

from galileo_ext.embedded import App, create_app

from .reading import Visitor

META = "galileo_ext."


@dataclass
class World:
    """A server, what is in it, and somebody who looks at it."""

    app: App
    headers: dict[str, str] = field(default_factory=dict)
    project: str = ""

    def __post_init__(self) -> None:
        self.visitor = Visitor(self.app)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        answer = Client(self.app).open(path, method=method, json=body, headers=self.headers)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return answer.get_json()

    def make_project(self, name: str = "p") -> str:
        self.project = self.call("POST", "/projects", {"name": name})["id"]
        return self.project

    def experiment(self, name: str, *traces: dict[str, Any], **fields: Any) -> str:
        path = f"/projects/{self.project}"
        made = self.call("POST", f"{path}/experiments", {"name": name, **fields})
        self.log(made["id"], *traces)
        return str(made["id"])

    def log(self, run: str, *traces: dict[str, Any]) -> None:
        if traces:
            body = {"experiment_id": run, "traces": list(traces)}
            self.call("POST", f"/projects/{self.project}/traces", body)

    def path(self, run: str) -> str:
        return f"/project/{self.project}/experiments/{run}"

    def see(self, path: str) -> Any:
        return self.visitor.see(path)


def row(index: int, output: Any = "a", error: str | None = None, **fields: Any) -> dict[str, Any]:
    """Make the trace of a row, as our own runs log it."""
    metrics = {"duration_ns": 1_000_000 * (index + 1), **fields.pop("metrics", {})}
    about = {f"{META}row_index": str(index), f"{META}row_id": f"id-{index}"}
    about |= {f"{META}repetition": "0", f"{META}row_key": f"id-{index}"}
    about |= {f"{META}error": error} if error else {}
    return {
        "type": "trace",
        "id": str(uuid4()),
        "input": f"question {index}",
        "output": None if error else output,
        "status_code": 500 if error else None,
        "dataset_input": f"question {index}",
        "dataset_output": f"answer {index}",
        "created_at": f"2026-01-01T00:{index // 60:02}:{index % 60:02}+00:00",
        "metrics": metrics,
        **fields,
        "user_metadata": {**about, **fields.get("user_metadata", {})},
    }


@pytest.fixture
def make_world() -> Iterator[Callable[..., World]]:
    apps: list[App] = []

    def make(**options: Any) -> World:
        apps.append(create_app(":memory:", **options))
        key = options.get("api_key")
        world = World(apps[-1], {"Galileo-API-Key": key} if key else {})
        world.make_project()
        return world

    yield make
    for app in apps:
        app.close()


@pytest.fixture
def world(make_world: Callable[..., World]) -> World:
    return make_world()
