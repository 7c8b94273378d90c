"""Arize AX: experiments with their runs, datasets with their examples, by name or id.

The same functions, to be awaited, are in ``galileo_ext.aio.arize``.
"""

from .. import _lazy

#: As in ``galileo_ext``: functions, of which each is in ``galileo_ext.aio.arize`` once more.
_FUNCTIONS = {
    ".datasets": [
        "create_dataset",
        "delete_dataset",
        "get_dataset",
        "iter_datasets",
        "list_datasets",
    ],
    ".examples": ["append_examples", "get_examples_frame", "iter_examples", "list_examples"],
    ".experiments": [
        "create_experiment",
        "delete_experiment",
        "get_experiment",
        "iter_experiments",
        "list_experiments",
    ],
    ".runs": ["annotate_runs", "append_runs", "get_runs_frame", "iter_runs", "list_runs"],
    ".spaces": ["get_space", "iter_spaces", "list_spaces"],
}

#: The same in both.
_SHARED = {
    ".connection": ["Arize"],
    ".run_data": ["Run"],
    ".settings": ["ArizeSettings"],
}

_HOMES = _FUNCTIONS | _SHARED

__all__ = _lazy.names(_HOMES)
__getattr__ = _lazy.importer(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
