"""What a schema lets through, as a set of alternatives that can be compared."""

from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


def is_class(schema: Schema) -> bool:
    """Say whether a named schema becomes a class; the others are only names for something else."""
    return "enum" in schema or "properties" in schema or schema.get("type") == "object"


@dataclass(frozen=True)
class Shapes:
    """Reads the schemas of one document."""

    named: dict[str, Schema]

    def alternatives(self, schema: Any, seen: frozenset[str] = frozenset()) -> set[str]:
        """Name each kind of value that fits: `string`, `null`, `list of Trace`, `the value 1`."""
        if not isinstance(schema, dict):
            return {"any"}
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            if is_class(self.named[name]) or name in seen:
                return {name}
            return self.alternatives(self.named[name], seen | {name})
        if "const" in schema:
            return {f"the value {schema['const']!r}"}
        if "enum" in schema:
            return {f"the value {value!r}" for value in schema["enum"]}
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if members and "properties" not in schema:
            return set().union(*(self.alternatives(member, seen) for member in members))
        kinds = schema.get("type", "any")
        return {
            self._named(k, schema, seen) for k in ([kinds] if isinstance(kinds, str) else kinds)
        }

    def _named(self, kind: str, schema: Schema, seen: frozenset[str]) -> str:
        if kind == "array":
            return f"list of {self._joined(schema.get('items', {}), seen)}"
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
            return f"dict of {self._joined(schema['additionalProperties'], seen)}"
        form = schema.get("format")
        return f"{kind} ({form})" if form and kind == "string" and form != "password" else kind

    def _joined(self, schema: Schema, seen: frozenset[str]) -> str:
        return " or ".join(sorted(self.alternatives(schema, seen)))


def is_value(alternative: str) -> bool:
    """Say whether an alternative is one value of an enum."""
    return alternative.startswith("the value ")


def tightened(old: Schema, new: Schema) -> list[str]:
    """Name the limits that refuse more than they did."""
    found = [key for key in LOWER if key in new and new[key] > old.get(key, float("-inf"))]
    found += [key for key in UPPER if key in new and new[key] < old.get(key, float("inf"))]
    if new.get("pattern") and new.get("pattern") != old.get("pattern"):
        found.append("pattern")
    return [f"{key} is {new[key]!r}" for key in found]
