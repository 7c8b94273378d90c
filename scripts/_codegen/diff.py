"""What changes for a user of the client when one description takes the place of another.

Both are in normal form, so that operations and schemas have the names that Python code imports.
Breaking is what makes code that works today fail: an import, an argument, an attribute, a value
that is refused from now on, an answer of a new kind. A new value of an enum in an answer is none:
the client makes a member of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from _codegen.document import Document, nodes, operations, schemas
from _codegen.shapes import Schema, Shapes, is_class, is_value, tightened

SENT, READ = "sent", "read"
Directions = frozenset[str]
SENT_ONLY, READ_ONLY = frozenset({SENT}), frozenset({READ})


@dataclass(frozen=True)
class Operation:
    """An endpoint function, as far as its callers see it."""

    place: str
    data: Schema
    arguments: dict[str, Schema]

    @property
    def success(self) -> Schema:
        """Return the answer that a call returns."""
        found = [r for status, r in sorted(self.data["responses"].items()) if status[0] == "2"]
        return found[0] if found else {}


@dataclass(frozen=True, order=True)
class Change:
    """One difference that a user can meet."""

    where: str
    """`operation create_experiment`, or `schema ExperimentResponse`."""
    what: str
    breaking: bool
    member: str = ""
    """The parameter or field, if it is about one."""
    kind: str = field(default="changed")


def changes(old: Document, new: Document) -> list[Change]:
    """Compare two descriptions in normal form."""
    compared = Comparison(old, new)
    return sorted({*compared.operations(), *compared.schemas()})


def by_name(document: Document) -> dict[str, Operation]:
    """Return the operations by `tag.operationId`, which is what code imports."""
    return {
        f"{(operation.get('tags') or ['default'])[0]}.{operation['operationId']}": Operation(
            f"{method.upper()} {path}", operation, _arguments(document, path, operation)
        )
        for path, method, operation in operations(document)
    }


def _arguments(document: Document, path: str, operation: Schema) -> dict[str, Schema]:
    shared = document.get("components", {}).get("parameters", {})
    found = [
        shared[p["$ref"].rsplit("/", 1)[1]] if "$ref" in p else p
        for p in [*document["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
    ]
    return {parameter["name"]: parameter for parameter in found}


class Comparison:
    """Two descriptions, and what their schemas let through."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.shapes = Shapes(schemas(old)), Shapes(schemas(new))

    def operations(self) -> Iterator[Change]:
        """Compare the endpoint functions."""
        before, after = by_name(self.old), by_name(self.new)
        for name in before.keys() | after.keys():
            where = f"operation {name}"
            if name not in after:
                yield Change(where, "is gone", True, kind="removed")
            elif name not in before:
                yield Change(where, "is new", False, kind="added")
            else:
                yield from self._operation(where, before[name], after[name])

    def _operation(self, where: str, old: Operation, new: Operation) -> Iterator[Change]:
        if old.place != new.place:
            yield Change(where, f"moved from {old.place} to {new.place}", False)
        yield from self._parameters(where, old.arguments, new.arguments)
        yield from self._body(where, old.data.get("requestBody"), new.data.get("requestBody"))
        yield from self._contents(where, "answer", old.success, new.success, READ_ONLY)

    def _parameters(
        self, where: str, old: dict[str, Schema], new: dict[str, Schema]
    ) -> Iterator[Change]:
        for name in old.keys() | new.keys():
            if name not in new:
                yield Change(where, "is no argument any more", True, name, "removed")
            elif name not in old:
                needed = bool(new[name].get("required"))
                what = "is a new argument" + (" that is needed" if needed else "")
                yield Change(where, what, needed, name, "added")
            else:
                if new[name].get("required") and not old[name].get("required"):
                    yield Change(where, "is needed now", True, name)
                both = old[name].get("schema", {}), new[name].get("schema", {})
                yield from self._shape(where, name, *both, SENT_ONLY)

    def _body(self, where: str, old: Schema | None, new: Schema | None) -> Iterator[Change]:
        needed = bool(new and new.get("required"))
        if old and new:
            if needed and not old.get("required"):
                yield Change(where, "is needed now", True, "body")
            yield from self._contents(where, "body", old, new, SENT_ONLY)
        elif old or new:
            what = "is no argument any more" if old else "is a new argument"
            yield Change(where, what, bool(old) or needed, "body")

    def _contents(
        self, where: str, member: str, old: Schema, new: Schema, ways: Directions
    ) -> Iterator[Change]:
        before, after = old.get("content", {}), new.get("content", {})
        if before.keys() - after.keys() or (after and not before):
            what = f"is {_list(after)} instead of {_list(before)}"
            yield Change(where, what, True, member)
        for kind in before.keys() & after.keys():
            both = before[kind].get("schema", {}), after[kind].get("schema", {})
            yield from self._shape(where, member, *both, ways)

    def schemas(self) -> Iterator[Change]:
        """Compare the classes; a schema that is only a name for something else is looked into."""
        before, after = _classes(self.old), _classes(self.new)
        ways, ways_after = directions(self.old), directions(self.new)
        for name in before.keys() | after.keys():
            where = f"schema {name}"
            if name not in after:
                yield Change(where, "is gone", True, kind="removed")
            elif name not in before:
                yield Change(where, "is new", False, kind="added")
            else:
                both = before[name], after[name]
                yield from self._schema(where, *both, ways[name] | ways_after[name])

    def _schema(self, where: str, old: Schema, new: Schema, ways: Directions) -> Iterator[Change]:
        yield from self._shape(where, "", old, new, ways)
        before, after = old.get("properties", {}), new.get("properties", {})
        for name in before.keys() | after.keys():
            was, needed = (name in schema.get("required", ()) for schema in (old, new))
            if name not in after:
                yield Change(where, "is gone", True, name, "removed")
            elif name not in before:
                what = "is new" + (" and needed" if needed else "")
                yield Change(where, what, needed and SENT in ways, name, "added")
            else:
                if was != needed:
                    what = "is needed now" if needed else "may be left out now"
                    yield Change(where, what, (SENT if needed else READ) in ways, name)
                yield from self._shape(where, name, before[name], after[name], ways)

    def _shape(
        self, where: str, member: str, old: Schema, new: Schema, ways: Directions
    ) -> Iterator[Change]:
        before, after = self.shapes[0].alternatives(old), self.shapes[1].alternatives(new)
        gone, added = before - after, after - before
        if gone or added:
            refused = SENT in ways and bool(gone) and "any" not in added
            surprising = READ in ways and not all(map(is_value, added)) and "any" not in gone
            parts = [f"no longer {_list(gone)}" if gone else "", _list(added) if added else ""]
            what = ", now also ".join(parts).removeprefix(", ").removesuffix(", now also ")
            yield Change(where, what, refused or surprising, member)
        for limit in tightened(old, new):
            yield Change(where, f"{limit} now", SENT in ways, member)


def _classes(document: Document) -> dict[str, Schema]:
    return {name: schema for name, schema in schemas(document).items() if is_class(schema)}


def directions(document: Document) -> dict[str, Directions]:
    """Say of each schema whether it is sent, read or both."""
    found: dict[str, set[str]] = {name: set() for name in schemas(document)}
    for operation in by_name(document).values():
        sent = [*operation.arguments.values(), operation.data.get("requestBody", {})]
        for name in reachable(sent, document):
            found[name].add(SENT)
        for name in reachable(operation.success, document):
            found[name].add(READ)
    return {name: frozenset(ways) for name, ways in found.items()}


def reachable(tree: Any, document: Document) -> set[str]:
    """Name the schemas that a part of the document refers to, directly or not."""
    seen: set[str] = set()
    todo = [tree]
    while todo:
        names = {n["$ref"].rsplit("/", 1)[1] for n in nodes(todo.pop()) if _is_schema_ref(n)}
        todo += [schemas(document)[name] for name in names - seen]
        seen |= names
    return seen


def _is_schema_ref(node: Schema) -> bool:
    return str(node.get("$ref", "")).startswith("#/components/schemas/")


def _list(names: Iterable[str]) -> str:
    return " or ".join(sorted(names)) or "nothing"
