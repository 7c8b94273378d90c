"""Our own description, spoiled the way that descriptions served by FastAPI are.

What comes out of scripts/regenerate must be the client that the unspoiled one gives.
"""

from __future__ import annotations

import copy
import json
import re
from typing import Any

Schema = dict[str, Any]
REF = "#/components/schemas/"
MODULES = ("api__schemas__content__", "galileo_core__schemas__shared__", "")
BINARY = {"type": "string", "contentMediaType": "application/octet-stream"}
GENERIC = "_Annotated_Union_" + "LogRecordsTextFilter__" * 12 + "FieldInfo_annotation___"
JSON_VALUE = {
    "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"$ref": REF + "JsonValue"}},
        {"type": "object", "additionalProperties": {"$ref": REF + "JsonValue"}},
    ]
}
TASK_TYPE = {"anyOf": [{"type": "integer", "const": 16}, {"type": "integer", "const": 17}]}


def spoiled(document: Schema) -> Schema:
    """Return a copy with every defect that is known of the service's description."""
    result = copy.deepcopy(document)
    result.pop("x-generated")
    del result["components"]["securitySchemes"], result["security"]
    drop_routes(result)
    lengthen_ids(result)
    schemas = result["components"]["schemas"]
    schemas["JsonValue"] = copy.deepcopy(JSON_VALUE)
    schemas["ExperimentCreateRequest"]["properties"]["task_type"] = copy.deepcopy(TASK_TYPE)
    for number, (name, schema) in enumerate(schemas.items()):
        spoil(name, schema, number)
    return renamed(result, long_names(list(schemas)))


def drop_routes(document: Schema) -> None:
    """Leave out the routes that the service answers and does not describe."""
    for path, item in list(document["paths"].items()):
        for method in [m for m, operation in item.items() if operation.get("x-undocumented")]:
            del item[method]
        if not item:
            del document["paths"][path]


def lengthen_ids(document: Schema) -> None:
    """Put path and method at the end of ids, and describe no failure but 422."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            place = re.sub(r"\W", "_", path) + "_" + method
            short = operation["operationId"]
            for told_apart_by in (f"_{method}", "_experiment", "_log_stream"):
                if short.endswith(("_settings" + told_apart_by, "_config" + told_apart_by)):
                    short = short.removesuffix(told_apart_by)
            operation["operationId"] = short + place
            operation.pop("security", None)
            for status in [
                s for s in operation["responses"] if s not in ("200", "201", "202", "204")
            ]:
                del operation["responses"][status]
            for answer in operation["responses"].values():
                if set(answer.get("content", {})) & {"text/csv", "text/plain"}:
                    answer["content"] = {"application/json": {"schema": {}}}


def spoil(name: str, schema: Schema, number: int) -> None:
    """Add titles, every tenth of them twice, and defaults of the wrong kind; hide files."""
    if schema.get("type") == "object":
        schema["title"] = "Info" if number % 10 == 0 else name
    for field, value in schema.get("properties", {}).items():
        value.pop("format", None) if value.get("format") == "password" else None
        value["title"] = field.replace("_", " ").title()
        if field == "sort" and "anyOf" in value:
            value["default"] = {"name": "created_at"} if number % 2 else "None"
    if name.startswith("Body"):
        files = json.dumps(schema).replace(
            '{"type": "string", "format": "binary"}', json.dumps(BINARY)
        )
        schema.update(json.loads(files))


def long_names(names: list[str]) -> dict[str, str]:
    """Choose module-path names, and for generic classes names of more than 100 characters."""
    found = {}
    for number, name in enumerate(names):
        generic = re.fullmatch("(AndNode|OrNode|NotNode|FilterLeaf)LogRecordsFilter", name)
        plain = "_" in name or name.startswith("Body")
        found[name] = name if plain else MODULES[number % len(MODULES)] + name
        if generic:
            found[name] = generic[1] + GENERIC
    return found


def renamed(document: Schema, names: dict[str, str]) -> Schema:
    """Give schemas other names, where they are defined and wherever they are named."""
    schemas = document["components"]["schemas"]
    for old, new in names.items():
        schema = schemas.pop(old)
        if new.endswith(GENERIC):
            schema["title"] = old
        schemas[new] = schema
    text = re.sub(
        rf'"{REF}([^"]+)"', lambda found: json.dumps(REF + names[found[1]]), json.dumps(document)
    )
    result: Schema = json.loads(text)
    return result
