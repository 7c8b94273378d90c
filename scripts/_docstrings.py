"""How the reference pages read docstrings: an extension of griffe, named in mkdocs.yml."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_CODE = re.compile(r"``(\w+)(\(\))?``")


class Docstrings(griffe.Extension):
    """Give every parameter a line of its own, list what enums have, make links of public names.

    ``name, id: ...`` is one line in a docstring, where it is read next to the signature, and two in
    a list of parameters.
    """

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrite the docstring of what has just been read."""
        if obj.docstring:
            lines = _separated(obj.docstring.value.splitlines())
            obj.docstring.value = _linked("\n".join(lines), obj.path)

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:
        """Add its members to the docstring of an enum."""
        if cls.docstring and any(str(base).endswith("Enum") for base in cls.bases):
            members = [f"- `{name}`: `{member.value}`" for name, member in cls.attributes.items()]
            cls.docstring.value = "\n".join([cls.docstring.value, "", *members])


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
