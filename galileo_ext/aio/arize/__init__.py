"""The same names as ``galileo_ext.arize``, with every function to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...arize import __all__

if TYPE_CHECKING:
    from ...arize.connection import Arize as Arize
    from ...arize.run_data import Run as Run
    from ...arize.settings import ArizeSettings as ArizeSettings
    from .datasets import create_dataset as create_dataset
    from .datasets import delete_dataset as delete_dataset
    from .datasets import get_dataset as get_dataset
    from .datasets import iter_datasets as iter_datasets
    from .datasets import list_datasets as list_datasets
    from .examples import append_examples as append_examples
    from .examples import get_examples_frame as get_examples_frame
    from .examples import iter_examples as iter_examples
    from .examples import list_examples as list_examples
    from .experiments import create_experiment as create_experiment
    from .experiments import delete_experiment as delete_experiment
    from .experiments import get_experiment as get_experiment
    from .experiments import iter_experiments as iter_experiments
    from .experiments import list_experiments as list_experiments
    from .runs import annotate_runs as annotate_runs
    from .runs import append_runs as append_runs
    from .runs import get_runs_frame as get_runs_frame
    from .runs import iter_runs as iter_runs
    from .runs import list_runs as list_runs
    from .spaces import get_space as get_space
    from .spaces import iter_spaces as iter_spaces
    from .spaces import list_spaces as list_spaces


def __getattr__(name: str) -> Any:
    from importlib import import_module

    package = import_module("galileo_ext.arize")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in package._SHARED:
        value = getattr(package, name)
    else:
        value = getattr(import_module(f"{__name__}.{package._WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
