"""Print the public names of the official client, as JSON."""

from __future__ import annotations

import importlib
import inspect
import json

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


def public(module: str) -> list[str]:
    """Return what a module lists, or else the functions, classes and objects that it defines."""
    found = importlib.import_module(module)
    listed = getattr(found, "__all__", None)
    if listed is not None:
        return list(listed)
    return [
        name
        for name, value in vars(found).items()
        if name[0] != "_"
        and len(name) > 1  # type variables
        and not inspect.ismodule(value)
        and getattr(value, "__module__", None) == module
    ]


print(json.dumps([f"{module}.{name}" for module in MODULES for name in public(module)]))
