"""Validation against the schemas of the spec, and its failures as the documented 422 list."""

from collections.abc import Iterable
from typing import Any

import jsonschema_rs

from galileo_ext.embedded.times import is_timestamp

BASE = "spec:galileo"
HEX = "[0-9a-fA-F]"
UUID = f"^{HEX}{{8}}-?{HEX}{{4}}-?{HEX}{{4}}-?{HEX}{{4}}-?{HEX}{{12}}$"
UUID4 = f"^{HEX}{{8}}-?{HEX}{{4}}-?4{HEX}{{3}}-?[89abAB]{HEX}{{3}}-?{HEX}{{12}}$"

_PATTERNS = {"uuid": UUID, "uuid4": UUID4}
_NAMES = {UUID: "a UUID", UUID4: "a UUID of version 4"}
_MOST_PROBLEMS = 20
_LONGEST_MESSAGE = 300

Problem = dict[str, Any]


class Schemas:
    """The components of one spec, ready to compile validators that point into them."""

    def __init__(self, components: dict[str, Any]) -> None:
        document = {"components": prepare(components)}
        self._registry = jsonschema_rs.Registry([(BASE, document)])

    def validator(self, schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
        """Compile a schema whose references point into the components."""
        return jsonschema_rs.Draft202012Validator(
            {"$id": f"{BASE}/use", **_absolute(prepare(schema))},
            registry=self._registry,
            formats={"date-time": is_timestamp},
            validate_formats=True,
        )


def prepare(schema: Any) -> Any:
    """Rewrite for validation what says the same: ids as patterns, unions by their discriminator.

    A pattern is checked without calling back into Python, and a union that is decided by its
    discriminator reports what is wrong with the one member that was meant.
    """
    if isinstance(schema, list):
        return [prepare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    done = {key: prepare(value) for key, value in schema.items()}
    # A property may be called "format" too, so that not everything under that key is a name.
    if isinstance(done.get("format"), str) and done["format"] in _PATTERNS:
        done["pattern"] = _PATTERNS[done["format"]]
    if "oneOf" in done and "mapping" in done.get("discriminator", {}):
        done = {**done, **_by_discriminator(done.pop("oneOf"), done.pop("discriminator"))}
    return done


def _by_discriminator(one_of: list[Any], discriminator: dict[str, Any]) -> dict[str, Any]:
    tag, mapping = discriminator["propertyName"], discriminator["mapping"]
    choices = [
        {"if": {"properties": {tag: {"const": value}}}, "then": {"$ref": reference}}
        for value, reference in mapping.items()
    ]
    return {
        "type": "object",
        "if": {"required": [tag]},
        "then": {"properties": {tag: {"enum": list(mapping)}}, "allOf": choices},
        "else": {"oneOf": one_of},
    }


def _absolute(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_absolute(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: BASE + value if key == "$ref" and isinstance(value, str) else _absolute(value)
        for key, value in schema.items()
    }


def problems(
    validator: jsonschema_rs.Draft202012Validator, value: Any, *loc: str | int
) -> list[Problem]:
    """List what is wrong with a value; an empty list means that it is valid."""
    if validator.is_valid(value):
        return []
    found: list[Problem] = []
    for error in validator.iter_errors(value):
        found.extend(_problem(leaf, loc) for leaf in _leaves(error))
        if len(found) >= _MOST_PROBLEMS:
            break
    return found[:_MOST_PROBLEMS]


def _leaves(error: Any) -> Iterable[Any]:
    """Go down into a failed union, along the member that came closest."""
    context = getattr(error.kind, "context", None)
    branches = [branch for branch in context or [] if branch]
    if not branches:
        return [error]
    closest = max(branches, key=_closeness)
    if len(branches) > 1 and all(_is_wrong_type(error, branch) for branch in branches):
        return [error]
    return [leaf for inner in closest for leaf in _leaves(inner)]


def _closeness(branch: list[Any]) -> tuple[int, int]:
    return max(len(error.instance_path) for error in branch), -_type_errors(branch)


def _type_errors(branch: list[Any]) -> int:
    return sum(error.kind.name == "type" for error in branch)


def _is_wrong_type(whole: Any, branch: list[Any]) -> bool:
    return any(
        error.kind.name == "type" and len(error.instance_path) == len(whole.instance_path)
        for error in branch
    )


def _problem(error: Any, loc: tuple[str | int, ...]) -> Problem:
    path = [*loc, *error.instance_path]
    kind = error.kind.name
    if kind == "required":
        return {"loc": [*path, error.kind.property], "msg": "Field required", "type": "missing"}
    return {"loc": path, "msg": _message(error, kind), "type": kind}


def _message(error: Any, kind: str) -> str:
    if kind == "pattern" and error.kind.pattern in _NAMES:
        return f"{_short(error.instance)} is not {_NAMES[error.kind.pattern]}"
    if kind in ("anyOf", "oneOf"):
        return f"{_short(error.instance)} has none of the forms that are allowed here"
    text = str(error.message)
    if len(text) <= _LONGEST_MESSAGE:
        return text
    return f"{_short(error.instance)} breaks the rule {kind!r}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
