"""Arize AX: experiments with their runs, datasets with their examples, by name or id.

The same functions, to be awaited, are in ``galileo_ext.aio.arize``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .connection import Arize
    from .datasets import (
        create_dataset,
        delete_dataset,
        get_dataset,
        iter_datasets,
        list_datasets,
    )
    from .examples import append_examples, get_examples_frame, iter_examples, list_examples
    from .experiments import (
        create_experiment,
        delete_experiment,
        get_experiment,
        iter_experiments,
        list_experiments,
    )
    from .run_data import Run
    from .runs import (
        annotate_runs,
        append_runs,
        get_runs_frame,
        iter_runs,
        list_runs,
    )
    from .settings import ArizeSettings
    from .spaces import get_space, iter_spaces, list_spaces

__all__ = [
    "Arize",
    "ArizeSettings",
    "Run",
    "annotate_runs",
    "append_examples",
    "append_runs",
    "create_dataset",
    "create_experiment",
    "delete_dataset",
    "delete_experiment",
    "get_dataset",
    "get_examples_frame",
    "get_experiment",
    "get_runs_frame",
    "get_space",
    "iter_datasets",
    "iter_examples",
    "iter_experiments",
    "iter_runs",
    "iter_spaces",
    "list_datasets",
    "list_examples",
    "list_experiments",
    "list_runs",
    "list_spaces",
]

#: Where each name is; what is not to be awaited is the same in both worlds.
_SHARED = {"Arize": "connection", "ArizeSettings": "settings", "Run": "run_data"}
_HOMES = {
    "datasets": [
        "create_dataset",
        "delete_dataset",
        "get_dataset",
        "iter_datasets",
        "list_datasets",
    ],
    "examples": ["append_examples", "get_examples_frame", "iter_examples", "list_examples"],
    "experiments": [
        "create_experiment",
        "delete_experiment",
        "get_experiment",
        "iter_experiments",
        "list_experiments",
    ],
    "runs": ["annotate_runs", "append_runs", "get_runs_frame", "iter_runs", "list_runs"],
    "spaces": ["get_space", "iter_spaces", "list_spaces"],
}
_WHERE = _SHARED | {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
