"""Which handler answers which operation: each is named after its operationId."""

from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.handlers import (
    dataset_content,
    dataset_views,
    datasets,
    experiment_metrics,
    experiments,
    groups,
    log_streams,
    projects,
    records,
    scorer_settings,
    scorers,
    sessions,
    system,
    tags,
    traces,
)

Handler = Callable[[Call], Any]

_ALL: tuple[Handler, ...] = (
    system.healthcheck,
    system.login_api_key,
    system.get_current_user,
    projects.create_project,
    projects.get_projects,
    projects.get_all_projects,
    projects.get_projects_count,
    projects.get_projects_paginated,
    projects.get_project,
    projects.update_project,
    projects.delete_project,
    datasets.create_dataset,
    datasets.list_datasets,
    datasets.query_datasets,
    datasets.count_datasets,
    datasets.bulk_delete_datasets,
    datasets.list_dataset_projects,
    datasets.get_dataset,
    datasets.update_dataset,
    datasets.delete_dataset,
    dataset_content.get_dataset_content,
    dataset_content.update_dataset_content,
    dataset_content.upsert_dataset_content,
    dataset_views.query_dataset_content,
    dataset_views.download_dataset,
    dataset_views.preview_dataset,
    dataset_views.get_dataset_variable_preview,
    dataset_content.query_dataset_versions,
    dataset_content.update_dataset_version,
    dataset_content.get_dataset_version_content,
    experiments.create_experiment,
    experiments.list_experiments,
    experiments.list_experiments_paginated,
    experiments.search_experiments,
    experiments.get_experiment,
    experiments.update_experiment,
    experiments.delete_experiment,
    experiment_metrics.experiments_available_columns,
    experiment_metrics.get_experiments_metrics,
    experiment_metrics.get_experiment_metrics,
    scorer_settings.get_metric_settings_experiment,
    scorer_settings.update_metric_settings_experiment,
    scorer_settings.get_settings,
    scorer_settings.upsert_scorers_config_post,
    scorer_settings.upsert_scorers_config_patch,
    tags.get_experiment_tags,
    tags.set_tag_for_experiment,
    tags.get_experiment_tag,
    tags.update_tag_for_experiment,
    tags.delete_experiment_tag,
    groups.query_experiment_groups,
    scorers.list_scorers_with_filters,
    scorers.get_scorer_version_or_latest,
    log_streams.create_log_stream,
    log_streams.list_log_streams_paginated,
    sessions.create_session,
    traces.log_traces,
    traces.get_trace,
    traces.delete_traces,
    records.query_traces,
    records.query_spans,
    records.query_sessions,
    records.count_traces,
)

#: What is refused for good, and why.
NOT_HERE = dict.fromkeys(
    ("extend_dataset_content", "get_dataset_synthetic_extend_status"),
    "it takes a model to make up rows, and there is none here",
)

HANDLERS: dict[str, Handler] = {handler.__name__: handler for handler in _ALL}
