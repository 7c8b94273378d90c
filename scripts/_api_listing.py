"""The public API, read from the source without running it: every name, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import griffe

#: What is public is what these packages list in ``__all__`` …
PACKAGES = (
    "galileo_ext",
    "galileo_ext.arize",
    "galileo_ext.aio",
    "galileo_ext.aio.arize",
    "galileo_ext.embedded",
)
#: … and what the documentation imports from a module.
NAMES = (
    "galileo_ext.aio.pagination.paginate",
    "galileo_ext.otel.RowSpanProcessor",
    "galileo_ext.pagination.paginate",
)
#: What every object has, and what serves no user: not an API.
_UNSAID = {"__del__", "__post_init__", "__reduce__", "__repr__", "__slots__", "__str__"}

#: An object of ours, or an alias of what another package has.
Thing = griffe.Object | griffe.Alias
Found = dict[str, Thing]


def load(root: Path) -> griffe.Module:
    """Read the package under a folder; nothing is imported."""
    loaded = griffe.load(
        "galileo_ext", search_paths=[root], try_relative_path=False, allow_inspection=False,
        resolve_external=False,
    )  # fmt: skip
    assert isinstance(loaded, griffe.Module)
    return loaded


def public(package: griffe.Module) -> Found:
    """Return what is public by the path under which users find it.

    A class or a type that users meet only as a result or in an annotation is in it too, under the
    path of its definition. The models of the raw clients are not looked into (what changes in them
    is told by ``scripts/regenerate --diff``), and neither is what the embedded server is made of.
    """
    found = {path: obj for path, obj in _named(package) if path != "galileo_ext.aio"}
    known = {path_of(obj) for obj in found.values()}
    waiting = list(found.values())
    while waiting:
        obj = waiting.pop()
        for path in () if obj.path.startswith("galileo_ext.embedded.") else _mentioned(obj):
            met = _within(package, path)
            if met is not None and path_of(met) not in known:
                known.add(path_of(met))
                found[path_of(met)] = met
                waiting.append(met)
    return found


def _named(package: griffe.Module) -> Iterator[tuple[str, Thing]]:
    for path in PACKAGES:
        module = package if path == package.path else _at(package, path)
        if module is None:  # a tree from before there was one
            continue
        if not module.exports:
            raise ValueError(f"{path} lists no public names that can be read: expected __all__.")
        for name in map(str, module.exports):
            thing = _target(module[name])
            if isinstance(thing, griffe.Module) and name in thing.members:
                thing = _target(thing[name])  # from .serve import serve: the function hides it
            yield f"{path}.{name}", thing
    for path in NAMES:
        if (documented := _at(package, path)) is not None:
            yield path, documented


def _at(package: griffe.Module, path: str) -> Thing | None:
    """Return what the package has at a path."""
    try:
        return _target(package[path.removeprefix("galileo_ext.")])
    except KeyError:
        return None


def _target(member: Thing) -> Thing:
    """Follow aliases to an object of ours, or to the last alias before another package."""
    while isinstance(member, griffe.Alias):
        try:
            member = member.modules_collection.get_member(member.target_path)
        except KeyError:
            return member
    return member


def _within(package: griffe.Module, path: str) -> Thing | None:
    """Return what the package itself has at a path, if it is a class or a type."""
    met = _at(package, path)
    if isinstance(met, griffe.Attribute):
        return None if str(met.value).startswith("TypeVar(") else met
    return met if isinstance(met, griffe.Class) else None


def _mentioned(obj: Thing) -> Iterator[str]:
    """Return the paths of everything in the annotations and bases of an object."""
    for expression in _annotations(obj):
        if isinstance(expression, griffe.Expr):
            for part in expression.iterate():
                if isinstance(part, griffe.ExprName):
                    yield part.canonical_path


def _annotations(obj: Thing) -> Iterator[str | griffe.Expr | None]:
    if isinstance(obj, griffe.Function):
        yield from (parameter.annotation for parameter in obj.parameters)
        yield obj.returns
    elif isinstance(obj, griffe.Attribute):
        yield obj.annotation
        if isinstance(obj.parent, griffe.Module):  # a type under another name
            yield obj.value
    elif isinstance(obj, griffe.Class):
        yield from obj.bases
        for member in _members(obj):
            yield from _annotations(member)


def _members(of: griffe.Class) -> list[Thing]:
    """Return what a class defines for its users, by name."""
    return [
        _target(member)
        for name, member in sorted(of.members.items())
        if name not in _UNSAID and (not name.startswith("_") or name.endswith("__"))
    ]


def path_of(thing: Thing) -> str:
    """Return where something is defined."""
    return thing.target_path if isinstance(thing, griffe.Alias) else thing.path


def is_named(path: str) -> bool:
    """Return whether users import something from this path; else they only meet it."""
    return path in NAMES or path.rpartition(".")[0] in PACKAGES


def lines(found: Found) -> list[str]:
    """Return a line for every name, class members included, sorted by path."""
    homes: dict[str, str] = {}
    for path, obj in found.items():  # in the order of PACKAGES
        homes.setdefault(path_of(obj), path)
    return [line for path, obj in sorted(found.items()) for line in _lines(path, obj, homes)]


def _lines(path: str, obj: Thing, homes: dict[str, str]) -> Iterable[str]:
    home = homes[path_of(obj)]
    if isinstance(obj, griffe.Alias) or home != path:
        return [f"{path} is {path_of(obj) if home == path else home}"]
    if isinstance(obj, griffe.Class):
        bases = f"({', '.join(str(base) for base in obj.bases)})" if obj.bases else ""
        members = (line for member in _members(obj) for line in _member(path, member))
        return [f"class {path}{bases}", *members]
    return _member(path.rpartition(".")[0], obj, path.rpartition(".")[2])


def _member(home: str, obj: Thing, name: str | None = None) -> Iterable[str]:
    path = f"{home}.{name or obj.name}"
    if isinstance(obj, griffe.Function):
        return [_signature(path, version) for version in (obj.overloads or [obj])]
    if isinstance(obj, griffe.Attribute):
        return [_attribute(path, obj)]
    return [f"class {path}"]


def _signature(path: str, function: griffe.Function) -> str:
    word = "async def" if "async" in function.labels else "def"
    for label in ("classmethod", "staticmethod"):
        word = f"{label} {word}" if label in function.labels else word
    return f"{word} {path}{_parameters(function.parameters)} -> {function.returns}"


def _parameters(parameters: griffe.Parameters) -> str:
    """Write parameters as in a ``def``, without the ones that Python passes itself."""
    said, starred = [], False
    for parameter in parameters:
        if parameter.name in ("self", "cls"):
            continue
        kind = parameter.kind
        if kind is griffe.ParameterKind.keyword_only and not starred:
            said.append("*")
        starred = starred or kind in (
            griffe.ParameterKind.keyword_only, griffe.ParameterKind.var_positional,
        )  # fmt: skip
        said.append(_parameter(parameter))
        if kind is griffe.ParameterKind.positional_only:
            said = [part for part in said if part != "/"] + ["/"]
    return f"({', '.join(said)})"


def _parameter(parameter: griffe.Parameter) -> str:
    stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
    kind = parameter.kind or griffe.ParameterKind.positional_or_keyword
    text = f"{stars.get(kind, '')}{parameter.name}: {parameter.annotation}"
    return f"{text} = {parameter.default}" if parameter.default and kind not in stars else text


def _attribute(path: str, attribute: griffe.Attribute) -> str:
    """Write an attribute; with its value where that is what counts: a type, an enum's member."""
    text = f"{'property ' if 'property' in attribute.labels else ''}{path}"
    if attribute.annotation is not None:
        text += f": {attribute.annotation}"
    home = attribute.parent
    enum = isinstance(home, griffe.Class) and any(str(base).endswith("Enum") for base in home.bases)
    a_type = isinstance(home, griffe.Module) and attribute.name != "__version__"
    return f"{text} = {attribute.value}" if attribute.value and (enum or a_type) else text
