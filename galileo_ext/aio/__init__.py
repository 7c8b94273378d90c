"""The same names as ``galileo_ext``, with every function that talks to a server to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .dataset_extension import extend_dataset
    from .dataset_projects import iter_dataset_projects, list_dataset_projects
    from .dataset_rows import (
        add_rows,
        get_dataset_frame,
        get_dataset_rows,
        get_dataset_version,
        get_dataset_version_history,
        iter_dataset_rows,
        iter_dataset_versions,
    )
    from .datasets import (
        create_dataset,
        delete_dataset,
        get_dataset,
        iter_datasets,
        list_datasets,
        update_dataset,
    )
    from .experiment_groups import (
        get_experiment_group,
        iter_experiment_groups,
        list_experiment_groups,
    )
    from .experiment_tags import (
        add_experiment_tag,
        delete_experiment_tag,
        get_experiment_tags,
        upsert_experiment_tag,
    )
    from .experiments import (
        create_experiment,
        delete_experiment,
        get_experiment,
        get_experiments,
        iter_experiments,
        update_experiment,
    )
    from .export import (
        export_records,
        get_columns,
        save_records,
    )
    from .log_streams import (
        create_log_stream,
        delete_log_stream,
        enable_metrics,
        get_log_stream,
        iter_log_streams,
        list_log_streams,
        update_log_stream,
    )
    from .metric_creation import create_code_metric, create_custom_llm_metric
    from .metric_values import get_metrics
    from .metric_versions import (
        create_metric_version,
        get_metric_code,
        get_metric_version,
        iter_metric_versions,
        list_metric_versions,
        restore_metric_version,
    )
    from .metrics import delete_metric, get_metric, iter_metrics, list_metrics, update_metric
    from .projects import (
        create_project,
        delete_project,
        get_project,
        iter_projects,
        list_projects,
        update_project,
    )
    from .prompt_versions import (
        create_prompt_version,
        get_prompt_version,
        get_prompt_versions,
        iter_prompt_versions,
        select_prompt_version,
    )
    from .prompts import (
        create_prompt,
        delete_prompt,
        get_prompt,
        get_prompts,
        iter_prompts,
        update_prompt,
    )
    from .recomputing import recompute_metrics
    from .rendering import (
        iter_rendered_templates,
        render_template,
    )
    from .results import iter_experiment_rows, load_experiment, wait_for_experiment
    from .runs import publish, push, run_experiment
    from .search import (
        count_traces,
        get_sessions,
        get_spans,
        get_traces,
        iter_sessions,
        iter_spans,
        iter_traces,
    )

__all__ = [
    "add_experiment_tag",
    "add_rows",
    "count_traces",
    "create_code_metric",
    "create_custom_llm_metric",
    "create_dataset",
    "create_experiment",
    "create_log_stream",
    "create_metric_version",
    "create_project",
    "create_prompt",
    "create_prompt_version",
    "delete_dataset",
    "delete_experiment",
    "delete_experiment_tag",
    "delete_log_stream",
    "delete_metric",
    "delete_project",
    "delete_prompt",
    "enable_metrics",
    "export_records",
    "extend_dataset",
    "get_columns",
    "get_dataset",
    "get_dataset_frame",
    "get_dataset_rows",
    "get_dataset_version",
    "get_dataset_version_history",
    "get_experiment",
    "get_experiment_group",
    "get_experiment_tags",
    "get_experiments",
    "get_log_stream",
    "get_metric",
    "get_metric_code",
    "get_metric_version",
    "get_metrics",
    "get_project",
    "get_prompt",
    "get_prompt_version",
    "get_prompt_versions",
    "get_prompts",
    "get_sessions",
    "get_spans",
    "get_traces",
    "iter_dataset_projects",
    "iter_dataset_rows",
    "iter_dataset_versions",
    "iter_datasets",
    "iter_experiment_groups",
    "iter_experiment_rows",
    "iter_experiments",
    "iter_log_streams",
    "iter_metric_versions",
    "iter_metrics",
    "iter_projects",
    "iter_prompt_versions",
    "iter_prompts",
    "iter_rendered_templates",
    "iter_sessions",
    "iter_spans",
    "iter_traces",
    "list_dataset_projects",
    "list_datasets",
    "list_experiment_groups",
    "list_log_streams",
    "list_metric_versions",
    "list_metrics",
    "list_projects",
    "load_experiment",
    "publish",
    "push",
    "recompute_metrics",
    "render_template",
    "restore_metric_version",
    "run_experiment",
    "save_records",
    "select_prompt_version",
    "update_dataset",
    "update_experiment",
    "update_log_stream",
    "update_metric",
    "update_project",
    "update_prompt",
    "upsert_experiment_tag",
    "wait_for_experiment",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    package = import_module("galileo_ext")
    home = package._WHERE.get(name)
    if name in __all__:
        value = getattr(import_module(f"{__name__}.{home}"), name)
    elif home is not None or name in package._MODELS:
        value = getattr(package, name)  # errors, results, settings: there is one of each
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
