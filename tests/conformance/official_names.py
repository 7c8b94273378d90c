"""Print public names as JSON, functions with their parameters: ``official_names.py [MODULE...]``.

Without modules, those of the official client that are documented.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from typing import Any

MODULES = (
    "galileo",
    "galileo.datasets",
    "galileo.decorator",
    "galileo.exceptions",
    "galileo.experiment_tags",
    "galileo.experiments",
    "galileo.export",
    "galileo.log_streams",
    "galileo.metrics",
    "galileo.projects",
    "galileo.prompts",
    "galileo.search",
)


def public(module: str) -> dict[str, Any]:
    """Return what a module lists, or else the functions, classes and objects that it defines."""
    found = importlib.import_module(module)
    listed = getattr(found, "__all__", None) or [
        name
        for name, value in vars(found).items()
        if name[0] != "_"
        and len(name) > 1  # type variables
        and not inspect.ismodule(value)
        and getattr(value, "__module__", None) == module
    ]
    return {f"{module}.{name}": parameters(getattr(found, name)) for name in listed}


def parameters(value: Any) -> list[tuple[str, str, str]] | None:
    """Return name, kind and default of each parameter; None of what is no function."""
    if not inspect.isroutine(value):
        return None
    return [
        (one.name, one.kind.name, repr(getattr(one.default, "value", one.default)))
        for one in inspect.signature(value).parameters.values()
    ]


if __name__ == "__main__":
    modules = sys.argv[1:] or MODULES
    print(json.dumps({name: about for module in modules for name, about in public(module).items()}))
