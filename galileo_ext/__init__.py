"""galileo-ext: LLM experiments whose results say what happened.

Every public name is here, and under ``galileo_ext.aio`` once more with the functions to await.
Names are imported when they are first used, so that ``import galileo_ext`` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from galileo_api.models import BasePromptTemplateResponse as PromptTemplate
    from galileo_api.models import BasePromptTemplateVersionResponse as PromptTemplateVersion
    from galileo_api.models import (
        DatasetData,
        ExperimentGroupResponse,
        ExperimentResponse,
        PromptRunSettings,
        RenderedTemplate,
        RenderTemplateResponse,
        StringData,
    )
    from galileo_api.models import DatasetDB as Dataset
    from galileo_api.models import ProjectDB as Project

    from . import aio
    from .calling.limits import RateLimit
    from .calling.retrying import Retry
    from .client import Galileo, current
    from .compare.comparison import Comparison, MetricComparison, RowChange
    from .config import Settings
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
    from .errors import (
        AmbiguousNameError,
        APIConnectionError,
        APIError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        DatasetExtensionError,
        ExperimentFailedError,
        ExperimentTimeoutError,
        ForbiddenError,
        GalileoError,
        HTTPValidationError,
        IdNotFoundError,
        NameNotFoundError,
        NotFoundError,
        NotImplementedByServerError,
        PaginationError,
        PreconditionFailedError,
        RateLimitError,
        ResolutionError,
        ResponseError,
        ServerError,
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
    from .filters import column
    from .gate.conditions import ConditionResult
    from .gate.report import CheckReport
    from .log_streams import (
        create_log_stream,
        delete_log_stream,
        enable_metrics,
        get_log_stream,
        iter_log_streams,
        list_log_streams,
        update_log_stream,
    )
    from .messages import Document, Message, MessageRole, ToolCall, ToolCallFunction
    from .metric_creation import create_code_metric, create_custom_llm_metric
    from .metric_types import GalileoMetrics, LocalMetricConfig, Metric
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
    from .records import (
        records_to_pandas,
        records_to_polars,
    )
    from .rendering import (
        iter_rendered_templates,
        render_template,
    )
    from .results import iter_experiment_rows, load_experiment, wait_for_experiment
    from .run.journal_file import JournalError
    from .run.publish import IncompletePublicationError
    from .run.push import Delivery
    from .run.result import (
        ExperimentInterrupted,
        ExperimentResult,
        IncompleteUploadError,
    )
    from .run.values import MetricSummary, Publication, RowError, RowResult, UploadReport
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
    from .steps import Step, StepType
    from .tracing import (
        add_llm_span,
        add_retriever_span,
        add_tool_span,
        bind_span,
        current_span,
        log,
        span,
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AmbiguousNameError",
    "AuthenticationError",
    "BadRequestError",
    "CheckReport",
    "Comparison",
    "ConditionResult",
    "ConfigurationError",
    "ConflictError",
    "Dataset",
    "DatasetData",
    "DatasetExtensionError",
    "Delivery",
    "Document",
    "ExperimentFailedError",
    "ExperimentGroupResponse",
    "ExperimentInterrupted",
    "ExperimentResponse",
    "ExperimentResult",
    "ExperimentTimeoutError",
    "ForbiddenError",
    "Galileo",
    "GalileoError",
    "GalileoMetrics",
    "HTTPValidationError",
    "IdNotFoundError",
    "IncompletePublicationError",
    "IncompleteUploadError",
    "JournalError",
    "LocalMetricConfig",
    "Message",
    "MessageRole",
    "Metric",
    "MetricComparison",
    "MetricSummary",
    "NameNotFoundError",
    "NotFoundError",
    "NotImplementedByServerError",
    "PaginationError",
    "PreconditionFailedError",
    "Project",
    "PromptRunSettings",
    "PromptTemplate",
    "PromptTemplateVersion",
    "Publication",
    "RateLimit",
    "RateLimitError",
    "RenderTemplateResponse",
    "RenderedTemplate",
    "ResolutionError",
    "ResponseError",
    "Retry",
    "RowChange",
    "RowError",
    "RowResult",
    "ServerError",
    "Settings",
    "Step",
    "StepType",
    "StringData",
    "ToolCall",
    "ToolCallFunction",
    "UploadReport",
    "__version__",
    "add_experiment_tag",
    "add_llm_span",
    "add_retriever_span",
    "add_rows",
    "add_tool_span",
    "aio",
    "bind_span",
    "column",
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
    "current",
    "current_span",
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
    "log",
    "publish",
    "push",
    "recompute_metrics",
    "records_to_pandas",
    "records_to_polars",
    "render_template",
    "restore_metric_version",
    "run_experiment",
    "save_records",
    "select_prompt_version",
    "span",
    "update_dataset",
    "update_experiment",
    "update_log_stream",
    "update_metric",
    "update_project",
    "update_prompt",
    "upsert_experiment_tag",
    "wait_for_experiment",
]

#: The module of each name, for the import at first use.
_HOMES = {
    "client": ["Galileo", "current"],
    "compare.comparison": ["Comparison", "MetricComparison", "RowChange"],
    "gate.conditions": ["ConditionResult"],
    "gate.report": ["CheckReport"],
    "config": ["Settings"],
    "dataset_extension": ["extend_dataset"],
    "dataset_projects": ["iter_dataset_projects", "list_dataset_projects"],
    "dataset_rows": [
        "add_rows",
        "get_dataset_frame",
        "get_dataset_rows",
        "get_dataset_version",
        "get_dataset_version_history",
        "iter_dataset_rows",
        "iter_dataset_versions",
    ],
    "datasets": [
        "create_dataset",
        "delete_dataset",
        "get_dataset",
        "iter_datasets",
        "list_datasets",
        "update_dataset",
    ],
    "errors": [
        "APIConnectionError",
        "APIError",
        "APITimeoutError",
        "AmbiguousNameError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "DatasetExtensionError",
        "ExperimentFailedError",
        "ExperimentTimeoutError",
        "ForbiddenError",
        "GalileoError",
        "HTTPValidationError",
        "IdNotFoundError",
        "NameNotFoundError",
        "NotFoundError",
        "NotImplementedByServerError",
        "PaginationError",
        "PreconditionFailedError",
        "RateLimitError",
        "ResolutionError",
        "ResponseError",
        "ServerError",
    ],
    "experiment_groups": [
        "get_experiment_group",
        "iter_experiment_groups",
        "list_experiment_groups",
    ],
    "experiment_tags": [
        "add_experiment_tag",
        "delete_experiment_tag",
        "get_experiment_tags",
        "upsert_experiment_tag",
    ],
    "experiments": [
        "create_experiment",
        "delete_experiment",
        "get_experiment",
        "get_experiments",
        "iter_experiments",
        "update_experiment",
    ],
    "filters": ["column"],
    "messages": ["Document", "Message", "MessageRole", "ToolCall", "ToolCallFunction"],
    "metric_creation": ["create_code_metric", "create_custom_llm_metric"],
    "metric_types": ["GalileoMetrics", "LocalMetricConfig", "Metric"],
    "metric_values": ["get_metrics"],
    "metric_versions": [
        "create_metric_version",
        "get_metric_code",
        "get_metric_version",
        "iter_metric_versions",
        "list_metric_versions",
        "restore_metric_version",
    ],
    "metrics": ["delete_metric", "get_metric", "iter_metrics", "list_metrics", "update_metric"],
    "projects": [
        "create_project",
        "delete_project",
        "get_project",
        "iter_projects",
        "list_projects",
        "update_project",
    ],
    "prompt_versions": [
        "create_prompt_version",
        "get_prompt_version",
        "get_prompt_versions",
        "iter_prompt_versions",
        "select_prompt_version",
    ],
    "prompts": [
        "create_prompt",
        "delete_prompt",
        "get_prompt",
        "get_prompts",
        "iter_prompts",
        "update_prompt",
    ],
    "recomputing": ["recompute_metrics"],
    "rendering": [
        "iter_rendered_templates",
        "render_template",
    ],
    "results": ["iter_experiment_rows", "load_experiment", "wait_for_experiment"],
    "calling.limits": ["RateLimit"],
    "run.journal_file": ["JournalError"],
    "run.publish": ["IncompletePublicationError"],
    "run.push": ["Delivery"],
    "run.result": [
        "ExperimentInterrupted",
        "ExperimentResult",
        "IncompleteUploadError",
    ],
    "calling.retrying": ["Retry"],
    "run.values": ["MetricSummary", "Publication", "RowError", "RowResult", "UploadReport"],
    "runs": ["publish", "push", "run_experiment"],
    "search": [
        "count_traces",
        "get_sessions",
        "get_spans",
        "get_traces",
        "iter_sessions",
        "iter_spans",
        "iter_traces",
    ],
    "steps": ["Step", "StepType"],
    "tracing": [
        "add_llm_span",
        "add_retriever_span",
        "add_tool_span",
        "bind_span",
        "current_span",
        "log",
        "span",
    ],
    "log_streams": [
        "create_log_stream",
        "delete_log_stream",
        "enable_metrics",
        "get_log_stream",
        "iter_log_streams",
        "list_log_streams",
        "update_log_stream",
    ],
    "export": [
        "export_records",
        "get_columns",
        "save_records",
    ],
    "records": [
        "records_to_pandas",
        "records_to_polars",
    ],
}
#: Models of the raw client under the names the functions' signatures use.
_MODELS = {
    "Dataset": "DatasetDB",
    "DatasetData": "DatasetData",
    "ExperimentGroupResponse": "ExperimentGroupResponse",
    "ExperimentResponse": "ExperimentResponse",
    "Project": "ProjectDB",
    "PromptRunSettings": "PromptRunSettings",
    "PromptTemplate": "BasePromptTemplateResponse",
    "PromptTemplateVersion": "BasePromptTemplateVersionResponse",
    "RenderTemplateResponse": "RenderTemplateResponse",
    "RenderedTemplate": "RenderedTemplate",
    "StringData": "StringData",
}
_WHERE = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODELS:
        value = getattr(import_module("galileo_api.models"), _MODELS[name])
    elif name in _WHERE:
        value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    elif name == "aio":
        value = import_module(f"{__name__}.aio")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
