"""Column mappings: which columns of a table become which part of a dataset's rows.

A part with one column takes its value as it is, one with several takes an object of their values by
column. Flattened, values that are objects themselves (or JSON text of one) are merged into it.
Metadata are always an object. Columns that are not mapped are left out.
"""

import json
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.errors import invalid, not_built, unprocessable
from galileo_ext.embedded.reading import parse_json
from galileo_ext.embedded.spec import load
from galileo_ext.embedded.validate import problems

PARTS = ("input", "output", "generated_output", "metadata")
_SCHEMA = {"$ref": "#/components/schemas/ColumnMapping"}


@dataclass(frozen=True)
class _Part:
    """One column of the result, and the columns that it is made of."""

    name: str
    sources: list[str]
    flatten: bool

    def value(self, row: dict[str, Any]) -> Any:
        """Make the value of this part for a row."""
        parts = {name: row.get(name) for name in self.sources}
        if self.flatten:
            return _merged(parts)
        if len(parts) > 1:
            return parts
        (value,) = parts.values()
        return parts if self.name == "metadata" and as_object(value) is None else value


@dataclass(frozen=True)
class Mapping:
    """A checked column mapping."""

    parts: list[_Part]
    loc: tuple[str, ...]

    @classmethod
    def of(cls, given: dict[str, Any] | None, *loc: str) -> "Mapping | None":
        """Read a mapping that fits the API description; None if it maps nothing."""
        if not given:
            return None
        if given.get("mgt"):
            reason = "what the values of metrics should be is not kept here"
            raise not_built("the part 'mgt' of column mappings", reason)
        parts = [_part(name, given[name]) for name in PARTS if given.get(name)]
        parts = [part for part in parts if part.sources]
        return cls(parts, loc) if parts else None

    @classmethod
    def of_text(cls, text: str, *loc: str) -> "Mapping | None":
        """Read a mapping from JSON text, as forms have it, and check it."""
        given = parse_json(text, *loc)
        wrong = problems(load().schemas.validator(_SCHEMA), given, *loc)
        if wrong:
            raise unprocessable(wrong)
        return cls.of(given, *loc)

    @property
    def columns(self) -> list[str]:
        """The columns of the result."""
        return [part.name for part in self.parts]

    def check(self, columns: list[str]) -> None:
        """Refuse a mapping that names a column which is not there."""
        for name in (name for part in self.parts for name in part.sources):
            if name not in columns:
                raise invalid(f"{name!r} is none of the columns {columns}", *self.loc)

    def apply(self, row: dict[str, Any]) -> dict[str, Any]:
        """Make a row of the result."""
        return {part.name: part.value(row) for part in self.parts}


def _part(name: str, given: Any) -> _Part:
    if isinstance(given, list):
        return _Part(name, given, flatten=False)
    return _Part(name, given["columns"], given.get("flatten", False))


def _merged(values: dict[str, Any]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for name, value in values.items():
        inner = as_object(value)
        merged.update({name: value} if inner is None else inner)
    return merged


def as_object(value: Any) -> dict[str, Any] | None:
    """Return an object, also one that is given as JSON text; None for anything else."""
    if isinstance(value, str) and value[:1] == "{":
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    return value if isinstance(value, dict) else None
