"""Random values that fit a schema of openapi.json, the same ones on every run."""

from __future__ import annotations

import random
import re
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

Schema = dict[str, Any]
DEEP = 4


def form_names(document: dict[str, Any]) -> list[str]:
    """Name the schemas of forms: they are written and never read."""
    bodies = (
        operation.get("requestBody", {}).get("content", {}).get(kind, {})
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)  # a path may have parameters of its own beside them
        for kind in ("multipart/form-data", "application/x-www-form-urlencoded")
    )
    refs = (body.get("schema", {}).get("$ref", "") for body in bodies)
    return sorted({ref.rsplit("/", 1)[1] for ref in refs if ref})


def model_names(document: dict[str, Any]) -> list[str]:
    """Name the schemas that become classes which are read from answers."""
    forms = form_names(document)
    named = document["components"]["schemas"].items()
    return sorted(n for n, schema in named if schema.get("type") == "object" and n not in forms)


class Maker:
    """Makes values for the schemas of one document."""

    def __init__(self, schemas: dict[str, Schema], seed: str) -> None:
        self.schemas = schemas
        self.random = random.Random(seed)

    def make(self, schema: Schema | bool, depth: int = 0, *, tag: str | None = None) -> Any:
        """Return a value that fits; `tag` names a field that must be there."""
        if schema is True or not schema:
            return self.random.choice(["anything", 7, None, {"any": [1]}])
        assert isinstance(schema, dict)
        if "$ref" in schema:
            return self.make(self.schemas[schema["$ref"].rsplit("/", 1)[1]], depth, tag=tag)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if "oneOf" in schema:
            return self._one_of(schema, depth)
        if "anyOf" in schema and "properties" not in schema:
            return self.make(self._choose(schema["anyOf"], depth), depth, tag=tag)
        return self._typed(schema, depth, tag)

    def _one_of(self, schema: Schema, depth: int) -> Any:
        tag = schema.get("discriminator", {}).get("propertyName")
        return self.make(self._choose(schema["oneOf"], depth), depth, tag=tag)

    def _choose(self, branches: list[Schema], depth: int) -> Schema:
        shallow = [
            b for b in branches if b.get("type") not in ("array", "object") and "$ref" not in b
        ]
        return self.random.choice(shallow if depth > DEEP and shallow else branches)

    def _typed(self, schema: Schema, depth: int, tag: str | None) -> Any:
        kinds = schema.get("type", "object")
        kind = self.random.choice(kinds) if isinstance(kinds, list) else kinds
        if kind == "object":
            return self._object(schema, depth, tag)
        if kind == "array":
            return self._array(schema, depth)
        if kind == "string":
            return self._string(schema)
        if kind in ("integer", "number"):
            return self._number(schema, whole=kind == "integer")
        return self.random.random() < 0.5 if kind == "boolean" else None

    def _object(self, schema: Schema, depth: int, tag: str | None) -> dict[str, Any]:
        needed = {*schema.get("required", ()), *([tag] if tag else ())}
        if "anyOf" in schema:
            needed.update(self.random.choice(schema["anyOf"])["required"])
        properties = schema.get("properties", {})
        chance = 0.6 if depth < DEEP else 0.0
        value = {
            name: self.make(field, depth + 1)
            for name, field in properties.items()
            if name in needed or self.random.random() < chance
        }
        extra = schema.get("additionalProperties", not properties)
        if extra is not False and not properties and depth <= DEEP:
            keys = schema.get("propertyNames", {"type": "string"})
            least = schema.get("minProperties", 0)
            for _ in range(self.random.randrange(least, least + 3)):
                value[self.make(keys)] = self.make(extra, depth + 1)
        return value

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", 3), max(least, 3 if depth <= DEEP else 0))
        items = [
            self.make(schema["items"], depth + 1) for _ in range(self.random.randint(least, most))
        ]
        if schema.get("uniqueItems"):
            return [item for at, item in enumerate(items) if item not in items[:at]]
        return items

    def _string(self, schema: Schema) -> str:
        form = schema.get("format")
        if form in ("uuid4", "uuid"):
            return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        if form == "date-time":
            moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(
                seconds=self.random.random() * 1e7
            )
            return moment.isoformat()
        texts = ["", "text", "naïve ☃", 'with "quotes" and\nlines', "null", "16"]
        pattern = schema.get("pattern", "")
        text = self.random.choice([text for text in texts if re.search(pattern, text)] or texts)
        return (text + "x" * schema.get("minLength", 0))[: schema.get("maxLength", 100)]

    def _number(self, schema: Schema, *, whole: bool) -> float:
        low, high = schema.get("minimum", -1000), schema.get("maximum", 1000)
        return self.random.randint(low, high) if whole else self.random.uniform(low, high)
