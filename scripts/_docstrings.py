"""How the reference pages read the code: an extension of griffe, named in mkdocs.yml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import griffe

import galileo_ext
import galileo_ext.arize

#: The public names by the path that their modules begin with; the first that fits counts.
_PUBLIC = {
    "galileo_ext.arize": frozenset(galileo_ext.arize.__all__),
    "galileo_ext": frozenset(galileo_ext.__all__),
}
_SECTION = re.compile(r"^(?:Args|Attributes):$")
_SHARED = re.compile(r"^( {4})(\w+(?:, \w+)+): ")
#: The generated models repeat the type of each field, over several lines if it is long.
_TYPED = re.compile(r"^( {4}\w+) \(.*?\):", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"``(\w+)(\(\))?``")


#: Unions of many models, which have an entry of their own on a page.
_NAMED = {"galileo_ext.filters.Filter", "galileo_ext.search.Span"}


class Docstrings(griffe.Extension):
    """Give every parameter a line of its own and its type in full, and make links of public names.

    ``name, id: ...`` is one line in a docstring, where it is read next to the signature, and two in
    a list of parameters. What an enum has is listed. A type that has a name in our code only, such
    as ``Library``, becomes what it stands for, ``Literal["pandas", "polars"]``.
    """

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrite the docstring of what has just been read."""
        if obj.docstring:
            text = _TYPED.sub(r"\1:", obj.docstring.value)
            lines = _separated(text.splitlines())
            obj.docstring.value = _linked("\n".join(lines), obj.path)

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:
        """Add its members to the docstring of an enum."""
        if any(str(base).endswith("Enum") for base in cls.bases):
            members = [f"- `{name}`: `{member.value}`" for name, member in cls.attributes.items()]
            said = cls.docstring.value if cls.docstring else ""
            cls.docstring = griffe.Docstring("\n".join([said, "", *members]).strip(), parent=cls)

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        """Write out the types in the signatures of a package, all of which is read by now."""
        for typed in _typed(pkg):
            if isinstance(typed, griffe.Attribute):
                typed.annotation = _expanded(typed.annotation, pkg)
                continue
            typed.returns = _expanded(typed.returns, pkg)
            for parameter in typed.parameters:
                parameter.annotation = _expanded(parameter.annotation, pkg)


def _typed(parent: griffe.Module | griffe.Class) -> Iterator[griffe.Function | griffe.Attribute]:
    """Yield everything in a module or class that has types."""
    for member in parent.members.values():
        if isinstance(member, griffe.Function):
            yield from [member, *(member.overloads or [])]
        elif isinstance(member, griffe.Attribute):
            yield member
        elif isinstance(member, griffe.Module | griffe.Class):
            yield from _typed(member)


def _expanded(annotation: Any, pkg: griffe.Module) -> Any:
    """Return a type with the names of our own type aliases replaced by what they stand for."""
    if isinstance(annotation, griffe.ExprName):
        value = _alias(annotation.canonical_path, pkg)
        return annotation if value is None else _expanded(value, pkg)
    if isinstance(annotation, list):
        return [_expanded(each, pkg) for each in annotation]
    if not isinstance(annotation, griffe.Expr):
        return annotation
    names = [field.name for field in fields(annotation)]
    return replace(annotation, **{n: _expanded(getattr(annotation, n), pkg) for n in names})


def _alias(path: str, pkg: griffe.Module) -> griffe.Expr | None:
    """Return what a name stands for, if it is a type alias of ours."""
    inside = path.removeprefix(f"{pkg.path}.")
    if inside == path or path in _NAMED:
        return None
    found = pkg[inside]
    value = found.value if isinstance(found, griffe.Attribute) else None
    return value if isinstance(value, griffe.Expr) and _is_type(value) else None


def _is_type(value: griffe.Expr) -> bool:
    """Say whether a value is written like a type; a ``TypeVar`` is called to be made."""
    return isinstance(value, griffe.ExprBinOp | griffe.ExprSubscript)


def _separated(lines: list[str]) -> Iterator[str]:
    """Repeat what is said about several parameters for each of them."""
    item: list[str] = []
    names: list[str] = []
    inside = False
    for line in [*lines, ""]:
        if names and not line.startswith("     "):
            yield from (part for name in names for part in [f"    {name}: {item[0]}", *item[1:]])
            names = []
        if line.strip() and not line.startswith(" "):
            inside = bool(_SECTION.match(line))
        found = _SHARED.match(line) if inside else None
        if found:
            names, item = found[2].split(", "), [line[found.end() :]]
        elif names:
            item.append(line)
        else:
            yield line


def _linked(text: str, path: str) -> str:
    """Make a link of each public name that stands in double backticks."""
    home = next((home for home in _PUBLIC if path.startswith(home)), None)
    if home is None:
        return text

    def link(found: re.Match[str]) -> str:
        name, call = found[1], found[2] or ""
        place = home if name in _PUBLIC[home] else "galileo_ext"
        if name not in _PUBLIC[place] or path.endswith(f".{name}"):
            return found[0]
        return f"[`{name}{call}`][{place}.{name}]"

    return _CODE.sub(link, text)
