"""What of the raw client galileo_ext uses, read from its code."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from _codegen.diff import Change, by_name, reachable
from _codegen.document import Document, schemas


@dataclass(frozen=True)
class Usage:
    """Operations and schemas that the code imports, and the names that it mentions."""

    operations: frozenset[str]
    schemas: frozenset[str]
    names: frozenset[str]

    def concerns(self, change: Change) -> bool:
        """Say whether a change is about something that the code uses."""
        kind, _, name = change.where.partition(" ")
        used = self.operations if kind == "operation" else self.schemas
        member = change.member.rstrip("_")
        return name in used and (not member or member in ("body", "answer") or member in self.names)


def of(package: Path, client: str, document: Document) -> Usage:
    """Read every module of a package for what it uses of a client made from this document."""
    modules = sorted(package.rglob("*.py"))
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in modules]
    imported = {pair for tree in trees for pair in _imports(tree, client)}
    known = by_name(document)
    # A package is named after a tag, in which a dash is no name.
    operations = {n for n in known if tuple(n.replace("-", "_").split(".")) in imported}
    models = {name for module, name in imported if module == "models" and name in schemas(document)}
    used = [known[name].data for name in operations]
    references = [{"$ref": f"#/components/schemas/{name}"} for name in models]
    return Usage(
        frozenset(operations),
        frozenset(reachable([used, references], document)),
        frozenset(name for tree in trees for name in _mentioned(tree)),
    )


def _imports(tree: ast.AST, client: str) -> Iterator[tuple[str, str]]:
    """Yield (tag, operation) and ("models", class), inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            package, _, rest = node.module.partition(".")
            if package == client and rest:
                yield from ((rest.removeprefix("api."), alias.name) for alias in node.names)


def _mentioned(tree: ast.AST) -> Iterator[str]:
    """Yield every attribute, keyword and text that may name a field."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr.rstrip("_")
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg.rstrip("_")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
