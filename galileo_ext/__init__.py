"""galileo-ext: LLM experiments whose results say what happened.

Every public name is here, and under ``galileo_ext.aio`` once more with the functions to await.
Names are imported when they are first used, so that ``import galileo_ext`` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from galileo_api.models import DatasetDB as Dataset
    from galileo_api.models import (
        ExperimentGroupResponse,
        ExperimentResponse,
        PromptRunSettings,
    )
    from galileo_api.models import ProjectDB as Project

    from . import aio
    from .client import Galileo, current
    from .config import Settings
    from .dataset_rows import (
        add_rows,
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
        list_experiment_groups,
        update_experiment,
    )
    from .filters import column
    from .messages import Document, Message, MessageRole, ToolCall, ToolCallFunction
    from .metrics import GalileoMetrics, LocalMetricConfig, Metric
    from .projects import (
        create_project,
        delete_project,
        get_project,
        iter_projects,
        list_projects,
        update_project,
    )
    from .run.journal_file import JournalError
    from .run.limits import RateLimit
    from .run.push import Delivery
    from .run.result import (
        ExperimentInterrupted,
        ExperimentResult,
        IncompleteUploadError,
        MetricSummary,
        RowError,
        RowResult,
        UploadReport,
    )
    from .run.retrying import Retry
    from .runs import push, run_experiment
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
    "ConfigurationError",
    "ConflictError",
    "Dataset",
    "Delivery",
    "Document",
    "ExperimentGroupResponse",
    "ExperimentInterrupted",
    "ExperimentResponse",
    "ExperimentResult",
    "ForbiddenError",
    "Galileo",
    "GalileoError",
    "GalileoMetrics",
    "HTTPValidationError",
    "IdNotFoundError",
    "IncompleteUploadError",
    "JournalError",
    "LocalMetricConfig",
    "Message",
    "MessageRole",
    "Metric",
    "MetricSummary",
    "NameNotFoundError",
    "NotFoundError",
    "NotImplementedByServerError",
    "PaginationError",
    "PreconditionFailedError",
    "Project",
    "PromptRunSettings",
    "RateLimit",
    "RateLimitError",
    "ResolutionError",
    "ResponseError",
    "Retry",
    "RowError",
    "RowResult",
    "ServerError",
    "Settings",
    "Step",
    "StepType",
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
    "create_dataset",
    "create_experiment",
    "create_project",
    "current",
    "current_span",
    "delete_dataset",
    "delete_experiment",
    "delete_experiment_tag",
    "delete_project",
    "get_dataset",
    "get_dataset_rows",
    "get_dataset_version",
    "get_dataset_version_history",
    "get_experiment",
    "get_experiment_tags",
    "get_experiments",
    "get_project",
    "get_sessions",
    "get_spans",
    "get_traces",
    "iter_dataset_rows",
    "iter_dataset_versions",
    "iter_datasets",
    "iter_experiments",
    "iter_projects",
    "iter_sessions",
    "iter_spans",
    "iter_traces",
    "list_datasets",
    "list_experiment_groups",
    "list_projects",
    "log",
    "push",
    "run_experiment",
    "span",
    "update_dataset",
    "update_experiment",
    "update_project",
    "upsert_experiment_tag",
]

#: The module of each name, for the import at first use.
_HOMES = {
    "client": ["Galileo", "current"],
    "config": ["Settings"],
    "dataset_rows": [
        "add_rows",
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
        "list_experiment_groups",
        "update_experiment",
    ],
    "filters": ["column"],
    "messages": ["Document", "Message", "MessageRole", "ToolCall", "ToolCallFunction"],
    "metrics": ["GalileoMetrics", "LocalMetricConfig", "Metric"],
    "projects": [
        "create_project",
        "delete_project",
        "get_project",
        "iter_projects",
        "list_projects",
        "update_project",
    ],
    "run.journal_file": ["JournalError"],
    "run.limits": ["RateLimit"],
    "run.push": ["Delivery"],
    "run.result": [
        "ExperimentInterrupted",
        "ExperimentResult",
        "IncompleteUploadError",
        "MetricSummary",
        "RowError",
        "RowResult",
        "UploadReport",
    ],
    "run.retrying": ["Retry"],
    "runs": ["push", "run_experiment"],
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
}
#: Models of the raw client under the names the functions' signatures use.
_MODELS = {
    "Dataset": "DatasetDB",
    "ExperimentGroupResponse": "ExperimentGroupResponse",
    "ExperimentResponse": "ExperimentResponse",
    "Project": "ProjectDB",
    "PromptRunSettings": "PromptRunSettings",
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
