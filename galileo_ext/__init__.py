"""galileo-ext: LLM experiments whose results say what happened.

Every public name is here, and under ``galileo_ext.aio`` once more with the functions to await.
Names are imported when they are first used, so that ``import galileo_ext`` costs next to nothing;
what editors and type checkers read of them, ``__init__.pyi``, is derived from the lists below.
"""

from . import _lazy

__version__ = "0.1.0"

#: The module of each function; of the same name in ``galileo_ext.aio`` is the one to be awaited.
_FUNCTIONS = {
    ".dataset_extension": ["extend_dataset"],
    ".dataset_projects": ["iter_dataset_projects", "list_dataset_projects"],
    ".dataset_rows": [
        "add_rows",
        "get_dataset_frame",
        "get_dataset_rows",
        "get_dataset_version",
        "get_dataset_version_history",
        "iter_dataset_rows",
        "iter_dataset_versions",
    ],
    ".datasets": [
        "create_dataset",
        "delete_dataset",
        "get_dataset",
        "iter_datasets",
        "list_datasets",
        "update_dataset",
    ],
    ".experiment_groups": [
        "get_experiment_group",
        "iter_experiment_groups",
        "list_experiment_groups",
    ],
    ".experiment_tags": [
        "add_experiment_tag",
        "delete_experiment_tag",
        "get_experiment_tags",
        "upsert_experiment_tag",
    ],
    ".experiments": [
        "create_experiment",
        "delete_experiment",
        "get_experiment",
        "get_experiments",
        "iter_experiments",
        "update_experiment",
    ],
    ".export": ["export_records", "get_columns", "save_records"],
    ".log_streams": [
        "create_log_stream",
        "delete_log_stream",
        "enable_metrics",
        "get_log_stream",
        "iter_log_streams",
        "list_log_streams",
        "update_log_stream",
    ],
    ".metric_creation": ["create_code_metric", "create_custom_llm_metric"],
    ".metric_values": ["get_metrics"],
    ".metric_versions": [
        "create_metric_version",
        "get_metric_code",
        "get_metric_version",
        "iter_metric_versions",
        "list_metric_versions",
        "restore_metric_version",
    ],
    ".metrics": ["delete_metric", "get_metric", "iter_metrics", "list_metrics", "update_metric"],
    ".projects": [
        "create_project",
        "delete_project",
        "get_project",
        "iter_projects",
        "list_projects",
        "update_project",
    ],
    ".prompt_versions": [
        "create_prompt_version",
        "get_prompt_version",
        "get_prompt_versions",
        "iter_prompt_versions",
        "select_prompt_version",
    ],
    ".prompts": [
        "create_prompt",
        "delete_prompt",
        "get_prompt",
        "get_prompts",
        "iter_prompts",
        "update_prompt",
    ],
    ".recomputing": ["recompute_metrics"],
    ".rendering": ["iter_rendered_templates", "render_template"],
    ".results": ["iter_experiment_rows", "load_experiment", "wait_for_experiment"],
    ".runs": ["publish", "push", "run_experiment"],
    ".search": [
        "count_traces",
        "get_sessions",
        "get_spans",
        "get_traces",
        "iter_sessions",
        "iter_spans",
        "iter_traces",
    ],
}

#: The module of each name that is the same in both.
_SHARED = {
    ".calling.limits": ["RateLimit"],
    ".calling.retrying": ["Retry"],
    ".client": ["Galileo", "current"],
    ".compare.comparison": ["Comparison", "MetricComparison", "RowChange"],
    ".config": ["Settings"],
    ".errors": [
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
    ".filters": ["column"],
    ".gate.conditions": ["ConditionResult"],
    ".gate.report": ["CheckReport"],
    ".messages": ["Document", "Message", "MessageRole", "ToolCall", "ToolCallFunction"],
    ".metric_types": ["GalileoMetrics", "LocalMetricConfig", "Metric"],
    ".records": ["records_to_pandas", "records_to_polars"],
    ".run.journal_file": ["JournalError"],
    ".run.publish": ["IncompletePublicationError"],
    ".run.push": ["Delivery"],
    ".run.result": ["ExperimentInterrupted", "ExperimentResult", "IncompleteUploadError"],
    ".run.values": ["MetricSummary", "Publication", "RowError", "RowResult", "UploadReport"],
    ".steps": ["Step", "StepType"],
    ".tracing": [
        "add_llm_span",
        "add_retriever_span",
        "add_tool_span",
        "bind_span",
        "current_span",
        "log",
        "span",
    ],
    "galileo_api.models": [
        "DatasetDB as Dataset",
        "DatasetData",
        "ExperimentGroupResponse",
        "ExperimentResponse",
        "ProjectDB as Project",
        "PromptRunSettings",
        "BasePromptTemplateResponse as PromptTemplate",
        "BasePromptTemplateVersionResponse as PromptTemplateVersion",
        "RenderTemplateResponse",
        "RenderedTemplate",
        "StringData",
    ],
}

_HOMES = _FUNCTIONS | _SHARED | {".": ["aio"]}

__all__ = sorted([*_lazy.names(_HOMES), "__version__"])
__getattr__ = _lazy.importer(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
