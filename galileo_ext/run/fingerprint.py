"""A fingerprint of a function: the same as long as it does the same, in every process.

It takes in the source (comments and layout do not count), default arguments, the values of
enclosing functions and of modules that are used, the arguments of partials, the attributes of
bound and callable objects, and the user's own functions that are called. It leaves out what the
function itself changes (a counter, a list of results), secrets, and the code of installed
packages, which counts by name. Without certain source, the bytecode takes its place.
"""

from __future__ import annotations

import dataclasses
import hashlib
import inspect
import operator
import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time, timedelta, tzinfo
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cached_property, partial, partialmethod
from pathlib import PurePath
from types import (
    BuiltinFunctionType,
    CodeType,
    FunctionType,
    MappingProxyType,
    MethodType,
    ModuleType,
)
from typing import Any
from uuid import UUID

from . import captured
from .captured import Home

_ATOMS = (type(None), bool, float, complex, str, bytes, type(...))
#: Values whose ``repr`` says all.
_TELLING = (date, time, timedelta, tzinfo, Decimal, Fraction, PurePath, UUID, range, slice)
_GETTERS = (operator.itemgetter, operator.attrgetter, operator.methodcaller)
_MEMBERS = (FunctionType, staticmethod, classmethod, property)
_SECRET = re.compile(
    r"(api_?key|secret|password|passwd|credential|(access|auth|bearer|refresh)_?token)s?$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
#: Objects inside objects beyond this are not looked at; nobody's parameters are that deep.
_DEEPEST = 60


def fingerprint(function: object) -> str:
    """Return 32 hexadecimal digits that change when what ``function`` does may have changed.

    Args:
        function: anything that can be called, a ``LocalMetricConfig``, or a tuple or list of such.
    """
    home = Home(frozenset(_packages(function)))
    return _Fingerprint(home).of(function).hex()[:32]


def _packages(value: Any) -> set[str]:
    """Return the packages that define what is fingerprinted."""
    if isinstance(value, (list, tuple)):
        return {package for item in value for package in _packages(item)}
    if isinstance(value, (partial, MethodType)):
        return _packages(value.func if isinstance(value, partial) else value.__func__)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = [item for item in _attributes(value).values() if callable(item)]
        return {package for item in [type(value), *inside] for package in _packages(item)}
    defined = value if isinstance(value, (type, FunctionType)) else type(value)
    return {str(defined.__module__).partition(".")[0]}


def _hash(*parts: bytes | str) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.digest()


class _Fingerprint:
    """Hashes values by what they consist of, each object once."""

    def __init__(self, home: Home) -> None:
        self._home = home
        # The objects are kept, so that no other gets the id of one.
        self._known: dict[int, tuple[object, bytes]] = {}
        self._inside: list[int] = []
        self._kinds: tuple[tuple[Any, Callable[[Any], bytes]], ...] = (
            (FunctionType, self._function),
            ((partial, partialmethod), lambda p: self._all("partial", p.func, p.args, p.keywords)),
            (MethodType, lambda m: self._all("method", m.__func__, m.__self__)),
            (CodeType, self._code),
            (type, self._class),
            (Enum, lambda e: self._all("enum", type(e).__qualname__, e.name, e.value)),
            (ModuleType, lambda m: _hash("module", m.__name__)),
            ((staticmethod, classmethod), lambda w: self._all(type(w).__name__, w.__func__)),
            (property, lambda p: self._all("property", p.fget, p.fset, p.fdel)),
            (cached_property, lambda p: self._all("cached property", p.func)),
            (re.Pattern, lambda p: self._all("pattern", p.pattern, p.flags)),
            (_TELLING, lambda v: _hash(type(v).__qualname__, repr(v))),
            (_GETTERS, lambda v: _hash("getter", _without_addresses(v))),
            (BuiltinFunctionType, self._builtin),
            ((list, tuple, deque), lambda v: self._list(v, in_order=True)),
            # The order of a set differs from process to process.
            ((set, frozenset), lambda v: self._list(v, in_order=False)),
            ((dict, MappingProxyType), self._mapping),
        )

    def of(self, value: Any) -> bytes:
        """Return the hash of any value."""
        if type(value) in _ATOMS:
            return _hash(type(value).__name__, repr(value))
        if type(value) is int:
            return _hash("int", hex(value))
        if id(value) in self._known:
            return self._known[id(value)][1]
        if id(value) in self._inside:
            return _hash("again", str(len(self._inside) - self._inside.index(id(value))))
        if len(self._inside) > _DEEPEST:
            return _hash("deep", type(value).__qualname__)
        self._inside.append(id(value))
        try:
            found = self._composite(value)
        except Exception:  # some objects do not let themselves be looked at, such as proxies
            found = _hash("opaque", type(value).__qualname__)
        finally:
            self._inside.pop()
        self._known[id(value)] = (value, found)
        return found

    def _composite(self, value: Any) -> bytes:
        for types, describe in self._kinds:
            if isinstance(value, types):
                return describe(value)
        return self._buffer(value) or self._instance(value)

    def _all(self, kind: str, *values: Any) -> bytes:
        return _hash(kind, *map(self.of, values))

    def _list(self, values: Iterable[Any], in_order: bool) -> bytes:
        found = [self.of(value) for value in values]
        return _hash(type(values).__qualname__, *(found if in_order else sorted(found)))

    def _mapping(self, items: Mapping[Any, Any]) -> bytes:
        shown = [(k, v) for k, v in items.items() if not _is_secret(k)]
        return _hash("mapping", *sorted(_hash(self.of(k), self.of(v)) for k, v in shown))

    def _function(self, function: FunctionType) -> bytes:
        # A wrapper carries the function inside it, whoever made the wrapper.
        wrapped = getattr(function, "__wrapped__", None)
        if not self._home.owns_function(function):
            name = function.__globals__.get("__name__"), function.__qualname__
            return self._all("foreign", *name, wrapped)
        return self._all(
            "function",
            captured.source_of(function) or function.__code__,
            function.__defaults__,
            function.__kwdefaults__,
            captured.outside(function),
            wrapped,
        )

    def _code(self, code: CodeType) -> bytes:
        names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
        counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)
        parts = (code.co_code, code.co_consts, code.co_exceptiontable, *names, *counts)
        return self._all("code", *parts)

    def _builtin(self, function: Any) -> bytes:
        owner = function.__self__
        bound = None if isinstance(owner, ModuleType) else owner
        return self._all("builtin", function.__module__, function.__qualname__, bound)

    def _class(self, cls: type) -> bytes:
        if not self._home.owns_class(cls):
            return _hash("foreign class", cls.__module__, cls.__qualname__)
        own = [base for base in reversed(cls.__mro__) if self._home.owns_class(base)]
        members = {
            name: value
            for base in own
            for name, value in vars(base).items()
            if _is_written(base, name, value)
        }
        kept = _without(members, captured.changed_by_methods(cls))
        foreign = [base for base in cls.__mro__ if base not in own]
        declared = [part for base in own for part in _declared(base)]
        return self._all("class", cls.__qualname__, kept, declared, foreign)

    def _instance(self, value: Any) -> bytes:
        cls = type(value)
        attributes = _attributes(value)
        if self._home.owns_class(cls):
            kept = _without(attributes, captured.changed_by_methods(cls))
        elif dataclasses.is_dataclass(cls):
            kept = attributes
        else:
            kept = {n: v for n, v in attributes.items() if _is_simple(v) and n[:1] != "_"}
        # Compiled functions have a name and nothing else that could be seen.
        name = str(getattr(value, "__qualname__", getattr(value, "__name__", "")))
        return self._all("instance", cls, name, kept, attributes.get("__wrapped__"))

    def _buffer(self, value: Any) -> bytes | None:
        """Hash the content of an array; None for anything else, and for an array of objects."""
        try:
            view = memoryview(value)
        except TypeError:
            return None
        if "O" in view.format:
            return None
        return self._all("buffer", type(value).__qualname__, view.format, view.shape, bytes(view))


def _is_secret(name: Any) -> bool:
    return isinstance(name, str) and _SECRET.search(name) is not None


def _is_written(cls: type, name: str, value: Any) -> bool:
    """Tell whether somebody wrote this into a class; the rest was put there by Python."""
    if name == "__doc__":
        # Dataclasses are given one that shows their defaults, sets in any order.
        return value is not None and not value.startswith(f"{cls.__name__}(")
    return not name.startswith("__") or isinstance(value, _MEMBERS)


def _without(attributes: dict[str, Any], changed: set[str]) -> dict[str, Any]:
    return {name: value for name, value in attributes.items() if name not in changed}


def _declared(cls: type) -> list[str]:
    """Return the annotations and the fields of a class as text, as classes of models have them."""
    try:
        annotations = inspect.get_annotations(cls)
    except Exception:  # evaluated lazily, they may fail in any way
        annotations = {}
    fields = vars(cls).get("__pydantic_fields__")
    return [_without_addresses(annotations), _without_addresses(fields)]


def _without_addresses(value: Any) -> str:
    return _ADDRESS.sub("", repr(value))


def _attributes(value: Any) -> dict[str, Any]:
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value) if field.compare]
        return {name: getattr(value, name) for name in names if hasattr(value, name)}
    slots = [name for base in type(value).__mro__ for name in _slots(base) if hasattr(value, name)]
    return {name: getattr(value, name) for name in slots} | getattr(value, "__dict__", {})


def _slots(cls: type) -> list[str]:
    slots = vars(cls).get("__slots__", ())
    names = [slots] if isinstance(slots, str) else list(slots)
    return [name for name in names if name not in ("__dict__", "__weakref__")]


def _is_simple(value: Any, depth: int = 3) -> bool:
    if type(value) in (*_ATOMS, int):
        return True
    if not depth or not isinstance(value, (list, tuple, set, frozenset, dict)):
        return False
    items = [*value.keys(), *value.values()] if isinstance(value, dict) else value
    return all(_is_simple(item, depth - 1) for item in items)
