# Derived from galileo_ext/aio/arize/__init__.py by scripts/derive-sync; do not edit.
from ...arize import Arize as Arize
from ...arize import ArizeSettings as ArizeSettings
from ...arize import Run as Run
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
