"""Rules that repair a description written by others (FastAPI's output in particular).

Each returns how many places it changed; none is needed by every description.
"""

from collections.abc import Callable
from typing import Any

from _codegen import names
from _codegen.additions import (
    key_headers_added,
    text_answers_marked,
    undocumented_operations_added,
)
from _codegen.document import Document, nodes, operations, schemas

REF = "#/components/schemas/"
SECRETS = [
    "access_token",
    "api_key",
    "api_key_value",
    "client_secret",
    "password",
    "refresh_token",
    "secret",
    "token",
]
BYTES = "application/octet-stream"


def names_shortened(document: Document) -> int:
    """Take FastAPI's paths off operationIds, and module paths and parameters off schema names."""
    ids = _shorten_ids(document)
    components = schemas(document)
    titles = {name: schema.get("title", "") for name, schema in components.items()}
    renamed = names.schema_names(components, titles, ids)
    for old, new in renamed.items():
        components[new] = components.pop(old)
    _repoint(document, {REF + old: REF + new for old, new in renamed.items()})
    return len(renamed) + sum(old != new for old, new in ids.items())


def _shorten_ids(document: Document) -> dict[str, str]:
    found = [
        (path, method, operation.get("operationId", ""), (operation.get("tags") or [""])[0])
        for path, method, operation in operations(document)
    ]
    short = names.operation_ids(found)
    for path, method, operation in operations(document):
        operation["operationId"] = short[path, method] or names.place(path, method)
    return {long: short[path, method] for path, method, long, _ in found}


def _repoint(document: Document, pointers: dict[str, str]) -> None:
    for node in nodes(document):
        if node.get("$ref") in pointers:
            node["$ref"] = pointers[node["$ref"]]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and "mapping" in discriminator:
            mapping = discriminator["mapping"]
            mapping.update({tag: pointers.get(to, to) for tag, to in mapping.items()})


def titles_out(document: Document) -> int:
    """Drop titles, which repeat: a class is named after its schema or after where it stands."""
    count = 0
    for node in nodes(schemas(document)):
        if isinstance(node.get("title"), str):
            del node["title"]
            count += 1
    return count


def unusable_defaults_out(document: Document) -> int:
    """Drop defaults that are objects, or the text "None" where no text may stand."""
    count = 0
    for node in nodes(document):
        default = node.get("default")
        is_object = isinstance(default, dict) and _is_schema(node)
        if is_object or (default == "None" and node.get("type") != "string"):
            del node["default"]
            count += 1
    return count


def _is_schema(node: dict[str, Any]) -> bool:
    return bool({"type", "anyOf", "oneOf", "allOf", "$ref"} & node.keys())


def constants_to_enums(document: Document) -> int:
    """Write `anyOf: [{const: 1}, {const: 2}]` as `enum: [1, 2]`."""
    count = 0
    for node in nodes(document):
        branches = node.get("anyOf")
        if isinstance(branches, list) and len(branches) > 1 and all("const" in b for b in branches):
            kinds = {b.get("type") for b in branches}
            if len(kinds) == 1:
                del node["anyOf"]
                node.update(type=kinds.pop(), enum=[b["const"] for b in branches])
                count += 1
    return count


def recursive_aliases_opened(document: Document) -> int:
    """Let a schema that is no object and refers to itself (any JSON value) be anything."""
    count = 0
    for name, schema in schemas(document).items():
        if "properties" not in schema and {"$ref": REF + name} in list(nodes(schema)):
            description = {k: v for k, v in schema.items() if k == "description"}
            schema.clear()
            schema.update(description)
            count += 1
    return count


def files_marked(document: Document) -> int:
    """Give strings with the media type of plain bytes the format that the generator knows."""
    count = 0
    for node in nodes(document):
        if node.get("type") == "string" and node.get("contentMediaType") == BYTES:
            node.setdefault("format", "binary")
            count += 1
    return count


def secrets_marked(document: Document) -> int:
    """Mark fields that hold a key or a password, so that they stay out of a repr."""
    count = 0
    for schema in schemas(document).values():
        for name, field in schema.get("properties", {}).items():
            if name in SECRETS and "format" not in field and _may_hold_text(field):
                field["format"] = "password"
                count += 1
    return count


def _may_hold_text(field: dict[str, Any]) -> bool:
    kinds = [field.get("type"), *(branch.get("type") for branch in field.get("anyOf", ()))]
    return bool({"string", "object"} & {k for kind in kinds for k in _as_list(kind)})


def _as_list(kind: Any) -> list[Any]:
    return kind if isinstance(kind, list) else [kind]


RULES: tuple[Callable[[Document], int], ...] = (
    names_shortened,
    titles_out,
    unusable_defaults_out,
    constants_to_enums,
    recursive_aliases_opened,
    files_marked,
    secrets_marked,
    undocumented_operations_added,
    text_answers_marked,
    key_headers_added,
)
