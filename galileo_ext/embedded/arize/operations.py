"""Which handler answers which operation: each is named after its operationId."""

from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.arize import (
    datasets,
    examples,
    experiment_runs,
    experiments,
    projects,
    spaces,
)
from galileo_ext.embedded.calls import Call

Handler = Callable[[Call], Any]

_ALL: tuple[Handler, ...] = (
    experiments.experiments_list,
    experiments.experiments_create,
    experiments.experiments_get,
    experiments.experiments_delete,
    experiments.experiments_runs_insert,
    experiment_runs.experiments_runs_list,
    experiment_runs.experiments_runs_search,
    experiment_runs.experiments_runs_annotate,
    experiment_runs.experiments_tags_list,
    experiment_runs.experiments_tags_add,
    datasets.datasets_list,
    datasets.datasets_create,
    datasets.datasets_get,
    datasets.datasets_update,
    datasets.datasets_delete,
    examples.datasets_examples_list,
    examples.datasets_examples_insert,
    examples.datasets_examples_update,
    examples.datasets_examples_delete,
    examples.datasets_examples_search,
    spaces.spaces_list,
    spaces.spaces_create,
    spaces.spaces_get,
    projects.projects_list,
    projects.projects_create,
    projects.projects_get,
    projects.projects_update,
    projects.projects_delete,
)

HANDLERS = {handler.__name__: handler for handler in _ALL}
REASONS: dict[str, str] = {}
