"""What a function is made of besides its code: what it uses, what it changes, whose it is."""

from __future__ import annotations

import ast
import linecache
import sys
import sysconfig
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

#: Methods of the built-in containers that change them.
_CHANGES = {
    "add",
    "append",
    "appendleft",
    "clear",
    "discard",
    "extend",
    "insert",
    "pop",
    "popitem",
    "popleft",
    "remove",
    "setdefault",
    "update",
}
_OURS = {"galileo_ext", "galileo_api"}
_INSTALLED = ("/site-packages/", "/dist-packages/")
_SETUP = ("__init__", "__new__", "__post_init__")

Lines = tuple[str, ...]
_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def source_of(function: FunctionType) -> str | None:
    """Return a function's source without comments and layout, or None if it is not certain.

    The file may have changed since the function was made from it; the source counts only if it
    still compiles to this very code. Lambdas of one line cannot be told apart by their source.
    """
    code = function.__code__
    found = _nodes(code)
    certain = len(found) == 1 and code in _compiled(code.co_filename, _lines(code))
    return ast.unparse(found[0]) if certain else None


def outside(function: FunctionType) -> dict[str, Any]:
    """Return the values of modules and enclosing functions that a function uses, by name.

    Of modules of the user's own, what is used appears as ``module.name``. What the function
    itself changes (a counter, a list of results) is no parameter and is left out.
    """
    names = {name for code in _codes(function.__code__) for name in code.co_names}
    found = {name: v for name, v in function.__globals__.items() if name in names}
    for name, value in list(found.items()):
        if isinstance(value, ModuleType) and _is_own_module(value):
            found |= {f"{name}.{n}": v for n, v in vars(value).items() if n in names}
    found |= _closure(function)
    changed = changed_by(function)
    return {name: found[name] for name in sorted(found) if name.partition(".")[0] not in changed}


def changed_by(function: FunctionType) -> set[str]:
    """Return the names a function assigns or changes outside itself.

    An attribute of ``self`` or ``cls`` appears as ``self.name``.
    """
    return {name for node in _nodes(function.__code__) for name in _changed(node)}


def changed_by_methods(cls: type) -> set[str]:
    """Return the attributes that objects of a class change once they are made."""
    found = set()
    for base in cls.__mro__:
        for name, member in vars(base).items():
            if isinstance(member, cached_property):
                found.add(name)
            function = plain_function(member)
            if function and name not in _SETUP:
                found |= {n[5:] for n in changed_by(function) if n.startswith("self.")}
    return found


def plain_function(member: Any) -> FunctionType | None:
    """Return the function behind a member of a class, or None."""
    if isinstance(member, property):
        member = member.fget
    elif isinstance(member, cached_property):
        member = member.func
    else:
        member = getattr(member, "__func__", member)
    return member if isinstance(member, FunctionType) else None


@dataclass(frozen=True)
class Home:
    """The packages whose code is the user's own, even if they are installed."""

    packages: frozenset[str]

    def owns_function(self, function: FunctionType) -> bool:
        """Tell whether a function is the user's; of others the name says enough."""
        package = _package(function.__globals__.get("__name__"))
        installed = _is_library(function.__code__.co_filename)
        return package not in _OURS and (package in self.packages or not installed)

    def owns_class(self, cls: type) -> bool:
        """Tell whether a class is the user's."""
        package = _package(cls.__module__)
        module = sys.modules.get(cls.__module__)
        own = package in ("__main__", *self.packages) or bool(module and _is_own_module(module))
        return package not in _OURS and own


def _package(module: Any) -> str:
    return str(module).partition(".")[0]


def _is_own_module(module: ModuleType) -> bool:
    return not _is_library(getattr(module, "__file__", None))


def _is_library(filename: str | None) -> bool:
    """Tell whether a file comes with Python or was installed (or is not known)."""
    if not filename or filename.startswith("<frozen"):
        return True
    path = filename.replace("\\", "/")
    return any(part in path for part in _INSTALLED) or path.startswith(_python_folders())


@lru_cache(maxsize=1)
def _python_folders() -> tuple[str, ...]:
    paths = sysconfig.get_paths()
    return tuple(paths[name].replace("\\", "/") + "/" for name in ("stdlib", "platstdlib"))


def _closure(function: FunctionType) -> dict[str, Any]:
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        try:
            found[name] = cell.cell_contents
        except ValueError:  # not assigned yet
            continue
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield a code object and those of the functions inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _lines(code: CodeType) -> Lines:
    """Return the lines of a code's file as they are now."""
    linecache.checkcache(code.co_filename)
    return tuple(linecache.getlines(code.co_filename))


@lru_cache(maxsize=64)
def _parsed(filename: str, lines: Lines) -> ast.Module:
    try:
        with warnings.catch_warnings():
            # They were shown when the file was imported.
            warnings.simplefilter("ignore")
            return ast.parse("".join(lines), filename)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


@lru_cache(maxsize=64)
def _compiled(filename: str, lines: Lines) -> frozenset[CodeType]:
    """Return all code that a file compiles to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = _parsed(filename, lines)
        return frozenset(_codes(compile(tree, filename, "exec", dont_inherit=True)))


@lru_cache(maxsize=64)
def _functions(filename: str, lines: Lines) -> dict[tuple[str, int], list[_Function]]:
    """Return the functions of a file by name and first line."""
    found: dict[tuple[str, int], list[_Function]] = {}
    for node in ast.walk(_parsed(filename, lines)):
        if isinstance(node, _Function):
            found.setdefault(_place(node), []).append(node)
    return found


def _nodes(code: CodeType) -> list[_Function]:
    """Return the functions a code may come from: one, or several lambdas of one line."""
    places = _functions(code.co_filename, _lines(code))
    return places.get((code.co_name, code.co_firstlineno), [])


def _place(node: _Function) -> tuple[str, int]:
    """Return the name and the first line as they stand in the code made from a function."""
    if isinstance(node, ast.Lambda):
        return "<lambda>", node.lineno
    first = node.decorator_list[0] if node.decorator_list else node
    return node.name, first.lineno


def _changed(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            yield from node.names
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            if not isinstance(node.ctx, ast.Load):
                yield _root(node)
        elif isinstance(node, ast.Call) and _is_change(node.func):
            yield _root(node.func)


def _is_change(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and called.attr in _CHANGES


def _root(node: ast.AST) -> str:
    """Return the name that ``name.a[1].b`` begins with; of ``self.a.b`` it is ``self.a``."""
    below: ast.AST | None = None
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        below, node = node, node.value
    if not isinstance(node, ast.Name):
        return ""
    if node.id in ("self", "cls") and isinstance(below, ast.Attribute):
        return f"self.{below.attr}"
    return node.id
