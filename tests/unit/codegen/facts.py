"""A description as FastAPI would serve it, from a list of facts: names, types and limits.

The notation, one operation or schema a block: `name?` optional; `[T]` array; `map<K, V>` free-form
object; `A | B` union; `oneOf(A | B) by field{tag:A, ...}` tagged union; `<key=value>` limits;
`= value` default. What FastAPI does to a description is done here too: ids that end in path and
method, titles (some of them twice), constants side by side.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
REF = "#/components/schemas/"
SCALARS = {"string", "integer", "number", "boolean", "null", "object"}
JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}
DECODER = json.JSONDecoder()


class TypeReader:
    """Recursive descent over one type expression."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def match(self, pattern: str) -> re.Match[str] | None:
        """Take what the pattern matches here, after blanks."""
        found = re.compile(" *(?:" + pattern + ")").match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def need(self, pattern: str) -> re.Match[str]:
        found = self.match(pattern)
        if not found:
            raise ValueError(f"expected {pattern} at {self.text[self.at :][:60]!r}")
        return found

    def value(self) -> Any:
        self.match("")
        value, end = DECODER.raw_decode(self.text[self.at :])
        self.at += end
        return value

    def union(self) -> Schema:
        parts = [self.term()]
        while self.match(r"\|"):
            parts.append(self.term())
        return joined(parts)

    def term(self) -> Schema:
        schema = self.atom()
        while found := self.match(r"<((?:[A-Za-z]+=[^\s>]+\s*)+)>"):
            pairs = (pair.split("=", 1) for pair in found[1].split())
            schema = {**schema, **{key: number_or_text(value) for key, value in pairs}}
        return schema

    def atom(self) -> Schema:
        if self.match(r"oneOf\("):
            return self.tagged()
        if self.match("map<"):
            return self.mapping()
        if self.match(r"\["):
            items = self.union()
            self.need(r"\]")
            return {"type": "array", "items": items}
        if self.match(r"\("):
            inner = self.union()
            self.need(r"\)")
            return inner
        if re.compile(r' *["\d-]').match(self.text, self.at):
            return constant(self.value())
        return self.word()

    def tagged(self) -> Schema:
        members = [self.term()]
        while self.match(r"\|"):
            members.append(self.term())
        self.need(r"\)")
        schema: Schema = {"oneOf": members}
        if found := self.match(r"by ([A-Za-z_]+)\{([^}]*)\}"):
            pairs = (pair.rsplit(":", 1) for pair in found[2].split(", "))
            mapping = {tag: REF + name for tag, name in pairs}
            schema["discriminator"] = {"propertyName": found[1], "mapping": mapping}
        return schema

    def mapping(self) -> Schema:
        key = self.union()
        self.need(",")
        values = self.union()
        self.need(">")
        names = {} if key in ({}, {"type": "string"}) else {"propertyNames": key}
        return {"type": "object", "additionalProperties": values or True, **names}

    def word(self) -> Schema:
        word = self.need(r"([A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z]+)?)")[1]
        if word in ("true", "false"):
            return constant(word == "true")
        if word not in SCALARS | {"any"}:
            return {"$ref": REF + word}
        form = self.match(r":([a-z0-9-]+)")
        if not form:
            return {} if word == "any" else {"type": word}
        kind = {"type": "string" if word == "any" else word}
        binary = {"contentMediaType": "application/octet-stream"}
        return {**kind, **(binary if form[1] == "binary" else {"format": form[1]})}


def number_or_text(text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return int(value) if isinstance(value, float) and value.is_integer() else value


def constant(value: Any) -> Schema:
    return {"type": JSON_TYPES[type(value)], "const": value}


def joined(parts: list[Schema]) -> Schema:
    if len(parts) == 1:
        return parts[0]
    values = [part.get("const") for part in parts]
    if all(isinstance(value, str) for value in values):
        return {"type": "string", "enum": values}
    return {
        "anyOf": parts
    }  # whole numbers too: that is how FastAPI writes Literal[16] | Literal[17]


def typed(text: str) -> Schema:
    """Read `TYPE [= default] [deprecated]`."""
    reader = TypeReader(text)
    schema = reader.union()
    if reader.match("="):
        schema = {**schema, "default": reader.value()}
    if reader.match("deprecated"):
        schema = {**schema, "deprecated": True}
    if reader.text[reader.at :].strip():
        raise ValueError(f"cannot read {reader.text[reader.at :]!r} in {text!r:.150}")
    return schema


def blocks(text: str) -> list[list[str]]:
    """Split into unindented lines with the indented ones that follow each."""
    found: list[list[str]] = []
    for line in filter(str.strip, text.splitlines()):
        if line.startswith(" "):
            found[-1].append(line.strip())
        else:
            found.append([line])
    return found


def read_schema(head: str, fields: list[str]) -> tuple[str, Schema]:
    name, kind, rest = re.fullmatch(r"(\S+) (object|=)(.*)", head).groups()  # type: ignore[union-attr] # a fact that does not match is a failure of the test
    if kind == "=":
        return name, typed(rest)
    title = re.search(r"\(titled ([^)]+)\)", rest)
    schema: Schema = {"type": "object", "title": title[1] if title else name, "properties": {}}
    if "closed" in rest:
        schema["additionalProperties"] = False
    for line in fields:
        field, optional, text = re.fullmatch(r"([^\s?:]+)(\??): (.*)", line).groups()  # type: ignore[union-attr] # as above
        value = typed(text)
        titled = value if "$ref" in value else {**value, "title": field.replace("_", " ").title()}
        schema["properties"][field] = titled
        if not optional:
            schema.setdefault("required", []).append(field)
    return name, schema


def read_operation(lines: list[str]) -> Schema:
    operation: Schema = {"parameters": [], "responses": {}}
    for line in lines:
        key, rest = line.split(" ", 1)
        if key == "id":
            operation["operationId"] = rest
        elif key == "tag":
            operation["tags"] = rest.split()[0].split(",")
        elif key in ("body", "body?"):
            operation["requestBody"] = {"required": key == "body", "content": content(rest)}
        elif key == "->":
            status, what = rest.split(" ", 1)
            answer = {} if what == "(empty)" else {"content": content(what)}
            operation["responses"][status] = {"description": "Answer", **answer}
        else:
            name, optional, text = re.fullmatch(r"([^\s?:]+)(\??): (.*)", rest).groups()  # type: ignore[union-attr] # as above
            place = {"name": name, "in": key, "required": not optional}
            operation["parameters"].append({**place, "schema": typed(text)})
    return operation


def content(text: str) -> Schema:
    kind, schema = text.split(": ", 1)
    return {kind: {"schema": typed(schema)}}


def description(facts: Path) -> Schema:
    """Build the description that a file of facts stands for."""
    text = facts.read_text(encoding="utf-8").split("# OPERATIONS\n")[1]
    operations, schemas = text.split("# SCHEMAS\n")
    paths: Schema = {}
    for head, *lines in blocks(operations):
        method, path = head.split(" ", 1)
        paths.setdefault(path, {})[method.lower()] = read_operation(lines)
    return {
        "openapi": "3.1.0",
        "info": {"title": "FastAPI", "version": "0.1.0"},
        "paths": paths,
        "components": {"schemas": dict(read_schema(*split(block)) for block in blocks(schemas))},
    }


def split(block: list[str]) -> tuple[str, list[str]]:
    return block[0], block[1:]
