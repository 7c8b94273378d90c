"""The API description at run time: operations, and the validators that follow from it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any

import jsonschema_rs
from werkzeug.exceptions import MethodNotAllowed
from werkzeug.routing import Map, MapAdapter, Rule

from galileo_ext.embedded.validate import Schemas

_METHODS = ("get", "put", "post", "delete", "patch")

Schema = dict[str, Any]


class Spec:
    """One OpenAPI document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.schemas: Schemas = Schemas(document["components"])
        self._methods = {
            path: {
                method.upper(): Operation(self, method.upper(), path, item[method])
                for method in _METHODS
                if method in item
            }
            for path, item in document["paths"].items()
        }
        self._paths: MapAdapter = _routes(self._methods).bind("localhost")
        self.operations: dict[str, Operation] = {
            operation.id: operation
            for methods in self._methods.values()
            for operation in methods.values()
        }

    def find(self, path: str, method: str) -> tuple["Operation", dict[str, str]]:
        """Find the operation that answers, and what the path says; raises werkzeug's 404 or 405.

        The path decides alone: one without variables goes before one with, whatever the method.
        """
        template, variables = self._paths.match(path)
        methods = self._methods[template]
        operation = methods.get("GET" if method == "HEAD" else method)
        if operation is None:
            raise MethodNotAllowed([*methods, "HEAD"] if "GET" in methods else list(methods))
        return operation, dict(variables)

    @property
    def key_headers(self) -> list[str]:
        """Name the headers that may carry an API key."""
        schemes = self._document["components"].get("securitySchemes", {}).values()
        return [s["name"] for s in schemes if s.get("type") == "apiKey" and s.get("in") == "header"]

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow references inside the document until something else is there."""
        while "$ref" in node:
            target: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = {**target, **{key: node[key] for key in node if key != "$ref"}}
        return node

    def types(self, schema: Schema) -> set[str]:
        """Collect the JSON types that a schema allows."""
        schema = self.resolve(schema)
        found = set(_as_list(schema.get("type", [])))
        for member in [*schema.get("anyOf", []), *schema.get("oneOf", [])]:
            found |= self.types(member)
        return found


@cache
def load(package: str = "galileo_api") -> Spec:
    """Read the description that a raw client was generated from.

    It is package data and never changes, so all applications of a process share it.
    """
    text = resources.files(package).joinpath("openapi.json").read_text("utf-8")
    return Spec(json.loads(text))


@dataclass(frozen=True)
class Parameter:
    """A value that is sent in the path, the query or a header."""

    name: str
    place: str
    required: bool
    default: Any
    types: frozenset[str]
    item_types: frozenset[str]
    validator: jsonschema_rs.Draft202012Validator


class Operation:
    """One method of one path. Validators are compiled at the first call."""

    def __init__(self, spec: Spec, method: str, path: str, node: dict[str, Any]) -> None:
        self._spec = spec
        self._node = node
        self.id: str = node["operationId"]
        self.method = method
        self.path = path
        self.public: bool = node.get("security") in ([], [{}])

    @cached_property
    def parameters(self) -> list[Parameter]:
        """The parameters, with what is needed to read and check them."""
        nodes = [self._spec.resolve(node) for node in self._node.get("parameters", [])]
        return [_parameter(self._spec, node) for node in nodes]

    @property
    def body(self) -> dict[str, Any] | None:
        """The request body as described, or None when there is none."""
        node = self._node.get("requestBody")
        return self._spec.resolve(node) if node else None

    @property
    def body_required(self) -> bool:
        """Whether a call without a body is refused."""
        return bool(self.body and self.body.get("required"))

    @cached_property
    def content(self) -> dict[str, Schema]:
        """The schema of the body for each media type."""
        content = self.body["content"] if self.body else {}
        return {kind: self._spec.resolve(media["schema"]) for kind, media in content.items()}

    @cached_property
    def body_validator(self) -> jsonschema_rs.Draft202012Validator:
        """The check of the body; an operation has one media type."""
        assert self.body is not None
        (media,) = self.body["content"].values()
        return self._spec.schemas.validator(media["schema"])

    def property_types(self, name: str) -> set[str]:
        """Tell which JSON types a field of the body may have; needed to read forms."""
        (schema,) = self.content.values()
        return self._spec.types(schema.get("properties", {}).get(name, {}))

    @cached_property
    def success(self) -> int:
        """The one status that means success; clients accept no other."""
        (status,) = [int(code) for code in self._node["responses"] if code.startswith("2")]
        return status

    @cached_property
    def says_nothing(self) -> bool:
        """Whether success is answered without a body."""
        return "content" not in (self.answer(self.success) or {})

    def answer(self, status: int) -> dict[str, Any] | None:
        """Find the description of an answer by its status."""
        responses = self._node["responses"]
        for code in (str(status), f"{status // 100}XX", "default"):
            if code in responses:
                return self._spec.resolve(responses[code])
        return None


def _routes(paths: Iterable[str]) -> Map:
    rules = [Rule(path.replace("{", "<").replace("}", ">"), endpoint=path) for path in paths]
    return Map(rules, merge_slashes=False)


def _parameter(spec: Spec, node: dict[str, Any]) -> Parameter:
    schema = spec.resolve(node["schema"])
    return Parameter(
        name=node["name"],
        place=node["in"],
        required=node.get("required", False),
        default=schema.get("default"),
        types=frozenset(spec.types(schema)),
        item_types=frozenset(spec.types(schema.get("items", {}))),
        validator=spec.schemas.validator(node["schema"]),
    )


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
