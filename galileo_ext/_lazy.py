"""Public names that are imported when they are first used (PEP 562).

A package lists them by the module in which they are, named as in an import statement:
``{".experiments": ["create_experiment"], "galileo_api.models": ["DatasetDB as Dataset"]}``.
What is listed under ``"."`` is a module of the package itself.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

Homes = Mapping[str, Sequence[str]]


def names(homes: Homes) -> list[str]:
    """Return the public names of the lists, sorted."""
    return sorted(_public(entry) for entries in homes.values() for entry in entries)


def importer(package: str, homes: Homes) -> Callable[[str], Any]:
    """Return the ``__getattr__`` of a package: it imports a name of the lists, once."""
    where = {_public(entry): (home, entry) for home, entries in homes.items() for entry in entries}

    def __getattr__(name: str) -> Any:
        if name not in where:
            said = f"module {package!r} has no attribute {name!r}"
            # With the module, Python's traceback names what comes close.
            raise AttributeError(said, name=name, obj=sys.modules[package])
        home, entry = where[name]
        if home == ".":
            return import_module(f".{name}", package)
        value = getattr(import_module(home, package), entry.partition(" as ")[0])
        setattr(sys.modules[package], name, value)
        return value

    return __getattr__


def _public(entry: str) -> str:
    """Return the name that an entry gives to the package: ``B`` of ``A as B``."""
    return entry.rpartition(" as ")[2]
