"""What the published API reference shows is in our description: paths, fields, values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
PATHS = {
    "create_experiment": ("/projects/{project_id}/experiments", "post"),
    "list_experiments": ("/projects/{project_id}/experiments", "get"),
    "update_experiment": ("/projects/{project_id}/experiments/{experiment_id}", "put"),
}


def sections(name: str) -> dict[str, list[str]]:
    """Read a file of indented words: headings end in a colon, everything below belongs to them."""
    found: dict[str, list[str]] = {}
    stack: list[tuple[int, str]] = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        stack = [entry for entry in stack if entry[0] < indent]
        if line.endswith(":"):
            stack.append((indent, line.strip()[:-1]))
            if indent == 0:
                found[stack[0][1]] = []
                continue
        head, *names = [name for _, name in stack]
        prefix = ".".join(names)
        words = [""] if line.endswith(":") else line.split()
        found[head] += [".".join(filter(None, (prefix, word))) for word in words]
    return found


FIELDS = sections("documented_fields.txt")
VALUES = sections("documented_values.txt")


def branches(schema: Any, schemas: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a schema and all its alternatives, references and array items resolved."""
    if "$ref" in schema:
        yield from branches(schemas[schema["$ref"].rsplit("/", 1)[1]], schemas)
        return
    yield schema
    for inner in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
        yield from branches(inner, schemas)
    if "items" in schema:
        yield from branches(schema["items"], schemas)


def find(document: dict[str, Any], place: str, field: str) -> list[dict[str, Any]]:
    operation_id, kind = place.split()
    path, method = PATHS[operation_id]
    operation = document["paths"][path][method]
    body = operation["requestBody"] if kind == "request" else operation["responses"]["200"]
    schemas = document["components"]["schemas"]
    found = list(branches(body["content"]["application/json"]["schema"], schemas))
    for name in field.split("."):
        inner = [
            schema["properties"][name] for schema in found if name in schema.get("properties", ())
        ]
        found = [branch for schema in inner for branch in branches(schema, schemas)]
    return found


def test_the_files_were_read() -> None:
    assert len(FIELDS["create_experiment request"]) == 132
    assert len(FIELDS["create_experiment response"]) == 56
    assert "scorers.scorer_version.finetuned_scorer.executor" in FIELDS["create_experiment request"]
    assert sum(map(len, VALUES.values())) > 150


def test_the_operations_have_their_documented_paths(document: dict[str, Any]) -> None:
    for operation_id, (path, method) in PATHS.items():
        assert document["paths"][path][method]["operationId"] == operation_id
    assert document["servers"] == [{"url": "https://api.galileo.ai/v2"}]
    scheme = document["components"]["securitySchemes"]["GalileoApiKey"]
    assert (scheme["in"], scheme["name"]) == ("header", "Galileo-API-Key")


@pytest.mark.parametrize(
    ("place", "field"), [(place, field) for place, fields in FIELDS.items() for field in fields]
)
def test_a_documented_field_is_described(document: dict[str, Any], place: str, field: str) -> None:
    assert find(document, place, field)


@pytest.mark.parametrize("heading", VALUES)
def test_the_documented_values_of_a_field_are_allowed(
    document: dict[str, Any], heading: str
) -> None:
    operation_id, kind, field = heading.split()
    allowed = {
        str(value)
        for schema in find(document, f"{operation_id} {kind}", field)
        for value in [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    }
    assert set(VALUES[heading]) <= allowed


def test_ids_are_version_four_and_stay_text(document: dict[str, Any]) -> None:
    for field in ("id", "project_id"):
        (schema,) = find(document, "create_experiment response", field)
        assert schema == {**schema, "type": "string", "format": "uuid4"}


def test_every_operation_is_described_with_its_errors(document: dict[str, Any]) -> None:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            where = f"{method} {path}"
            assert operation["summary"].endswith("."), where
            success, *errors = sorted(operation["responses"])
            assert re.fullmatch("2..", success), where
            wanted = (
                {"429", "5XX"} if path == "/healthcheck" else {"401", "403", "422", "429", "5XX"}
            )
            assert wanted <= set(errors), where
            # A request that says no more than which collection has nothing that could be missing.
            assert ("404" in errors) or "{" not in path, where


def test_ids_of_operations_are_short_and_unique(document: dict[str, Any]) -> None:
    ids = [o["operationId"] for item in document["paths"].values() for o in item.values()]
    assert len(ids) == len(set(ids)) == 159
    assert not [name for name in ids if "__" in name or len(name) > 40]


def test_every_schema_says_what_it_is(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        assert schema.get("description", "").endswith((".", "?")), name
        assert "title" not in schema, name
