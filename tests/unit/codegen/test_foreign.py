"""A client from a description written by others, with everything that trips the generator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from .conftest import ROOT

REF = "#/components/schemas/"


def ref(name: str) -> dict[str, str]:
    return {"$ref": REF + name}


def operation(operation_id: str, tag: str, answer: Any, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": answer}}
    errors = {"422": {"description": "no", "content": {"application/json": {"schema": ref("Bad")}}}}
    responses = {"200": {"description": "yes", "content": content}, **errors}
    return {"operationId": operation_id, "tags": [tag], "responses": responses, **more}


def body(content_type: str, name: str) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {content_type: {"schema": ref(name)}}}}


PATHS = {
    "/things/{thing_id}": {
        "parameters": [
            {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "get": operation("get_thing_things__thing_id__get", "things", ref("a__thing__Thing")),
        "put": operation(
            "save_things__thing_id__put",
            "things",
            ref("b__thing__Thing"),
            **body("application/json", "b__thing__Thing"),
        ),
        "post": operation(
            "save_things__thing_id__post",
            "things",
            ref("b__thing__Thing"),
            **body("multipart/form-data", "Body_save_things__thing_id__post"),
        ),
    },
    "/people/settings": {"get": operation("settings_people_settings_get", "people", {})},
    "/things/settings": {"get": operation("settings_things_settings_get", "things", {})},
    "/login": {
        "post": operation("login_login_post", "auth", {}, **body("application/json", "Login"))
    },
}
SCHEMAS = {
    "Bad": {"type": "object", "title": "Bad", "properties": {"detail": {"type": "string"}}},
    "Login": {
        "type": "object",
        "title": "Login",
        "properties": {
            "api_key": {"type": "string", "title": "Api Key"},
            "password": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "refresh_token": {"type": ["string", "null"]},
        },
        "required": ["api_key"],
    },
    "Order": {
        "type": "object",
        "title": "Order",
        "properties": {"by": {"type": "string", "const": "name"}},
    },
    "JsonValue": {
        "anyOf": [
            {"type": "string"},
            {"type": "array", "items": ref("JsonValue")},
            {"type": "object", "additionalProperties": ref("JsonValue")},
        ]
    },
    "a__thing__Thing": {
        "type": "object",
        "title": "Thing",
        "properties": {
            "id": {"type": "string", "title": "Id"},
            "kind": {"anyOf": [{"type": "integer", "const": 16}, {"type": "integer", "const": 17}]},
            "order": {"anyOf": [ref("Order"), {"type": "null"}], "default": {"by": "name"}},
            "second": {"anyOf": [ref("Order"), {"type": "null"}], "default": "None"},
            "anything": ref("JsonValue"),
        },
        "required": ["id"],
    },
    "b__thing__Thing": {
        "type": "object",
        "title": "Thing",
        "properties": {"n": {"type": "integer"}},
    },
    "Body_save_things__thing_id__post": {
        "type": "object",
        "title": "Body_save_things__thing_id__post",
        "properties": {"file": {"type": "string", "contentMediaType": "application/octet-stream"}},
        "required": ["file"],
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Theirs", "version": "1"},
    "paths": PATHS,
    "components": {"schemas": SCHEMAS},
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(DOCUMENT).encode())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/openapi.json"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def out(address: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("foreign")
    command = [sys.executable, str(ROOT / "scripts/regenerate"), "--spec", address]
    done = subprocess.run(
        [*command, "--out", str(out), "--package", "theirs_api"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "6 operations" in done.stdout
    return out


def run(out: Path, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(out)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_names_are_short_and_apart(out: Path) -> None:
    modules = {str(path.relative_to(out / "theirs_api/api")) for path in out.rglob("api/*/*.py")}
    assert {name for name in modules if "__init__" not in name} == {
        "things/get_thing.py",
        "things/save_put.py",
        "things/save_post.py",
        "people/settings_people.py",
        "things/settings_things.py",
        "auth/login.py",
    }
    models = run(out, "from theirs_api import models; print(*models.__all__)").split()
    assert {"AThingThing", "BThingThing", "BodySavePost", "Login", "Order"} <= set(models)


def test_traps_of_the_generator_are_out_of_the_way(out: Path) -> None:
    shown = run(
        out,
        "from theirs_api.models import AThingThing as thing\n"
        "read = thing.from_dict({'id': 'x', 'kind': 17, 'anything': [{'a': ['b']}]})\n"
        "print(read.to_dict(), thing(id='y').to_dict())",
    )
    assert shown == "{'id': 'x', 'kind': 17, 'anything': [{'a': ['b']}]} {'id': 'y'}"


def test_secrets_stay_out_of_a_repr(out: Path) -> None:
    shown = run(out, "from theirs_api.models import Login; print(Login(api_key='s3cret'))")
    assert "s3cret" not in shown


def test_the_file_part_is_a_file(out: Path) -> None:
    code = (out / "theirs_api/models/body_save_post.py").read_text(encoding="utf-8")
    assert "file: File" in code


def test_line_one_names_the_source_without_saying_where_it_lies(out: Path) -> None:
    first = (out / "theirs_api/client.py").read_text(encoding="utf-8").split("\n")[0]
    assert first == "# Generated from openapi.json by scripts/regenerate; do not edit."


def test_nothing_of_galileo_is_added_to_another_api(out: Path) -> None:
    assert not list(out.rglob("*experiment*"))
