# Derived from galileo_ext/__init__.py by scripts/derive-sync; do not edit.
from galileo_api.models import BasePromptTemplateResponse as PromptTemplate
from galileo_api.models import BasePromptTemplateVersionResponse as PromptTemplateVersion
from galileo_api.models import DatasetData as DatasetData
from galileo_api.models import DatasetDB as Dataset
from galileo_api.models import ExperimentGroupResponse as ExperimentGroupResponse
from galileo_api.models import ExperimentResponse as ExperimentResponse
from galileo_api.models import ProjectDB as Project
from galileo_api.models import PromptRunSettings as PromptRunSettings
from galileo_api.models import RenderedTemplate as RenderedTemplate
from galileo_api.models import RenderTemplateResponse as RenderTemplateResponse
from galileo_api.models import StringData as StringData

from . import aio as aio
from .calling.limits import RateLimit as RateLimit
from .calling.retrying import Retry as Retry
from .client import Galileo as Galileo
from .client import current as current
from .compare.comparison import Comparison as Comparison
from .compare.comparison import MetricComparison as MetricComparison
from .compare.comparison import RowChange as RowChange
from .config import Settings as Settings
from .dataset_extension import extend_dataset as extend_dataset
from .dataset_projects import iter_dataset_projects as iter_dataset_projects
from .dataset_projects import list_dataset_projects as list_dataset_projects
from .dataset_rows import add_rows as add_rows
from .dataset_rows import get_dataset_frame as get_dataset_frame
from .dataset_rows import get_dataset_rows as get_dataset_rows
from .dataset_rows import get_dataset_version as get_dataset_version
from .dataset_rows import get_dataset_version_history as get_dataset_version_history
from .dataset_rows import iter_dataset_rows as iter_dataset_rows
from .dataset_rows import iter_dataset_versions as iter_dataset_versions
from .datasets import create_dataset as create_dataset
from .datasets import delete_dataset as delete_dataset
from .datasets import get_dataset as get_dataset
from .datasets import iter_datasets as iter_datasets
from .datasets import list_datasets as list_datasets
from .datasets import update_dataset as update_dataset
from .errors import AmbiguousNameError as AmbiguousNameError
from .errors import APIConnectionError as APIConnectionError
from .errors import APIError as APIError
from .errors import APITimeoutError as APITimeoutError
from .errors import AuthenticationError as AuthenticationError
from .errors import BadRequestError as BadRequestError
from .errors import ConfigurationError as ConfigurationError
from .errors import ConflictError as ConflictError
from .errors import DatasetExtensionError as DatasetExtensionError
from .errors import ExperimentFailedError as ExperimentFailedError
from .errors import ExperimentTimeoutError as ExperimentTimeoutError
from .errors import ForbiddenError as ForbiddenError
from .errors import GalileoError as GalileoError
from .errors import HTTPValidationError as HTTPValidationError
from .errors import IdNotFoundError as IdNotFoundError
from .errors import NameNotFoundError as NameNotFoundError
from .errors import NotFoundError as NotFoundError
from .errors import NotImplementedByServerError as NotImplementedByServerError
from .errors import PaginationError as PaginationError
from .errors import PreconditionFailedError as PreconditionFailedError
from .errors import RateLimitError as RateLimitError
from .errors import ResolutionError as ResolutionError
from .errors import ResponseError as ResponseError
from .errors import ServerError as ServerError
from .experiment_groups import get_experiment_group as get_experiment_group
from .experiment_groups import iter_experiment_groups as iter_experiment_groups
from .experiment_groups import list_experiment_groups as list_experiment_groups
from .experiment_tags import add_experiment_tag as add_experiment_tag
from .experiment_tags import delete_experiment_tag as delete_experiment_tag
from .experiment_tags import get_experiment_tags as get_experiment_tags
from .experiment_tags import upsert_experiment_tag as upsert_experiment_tag
from .experiments import create_experiment as create_experiment
from .experiments import delete_experiment as delete_experiment
from .experiments import get_experiment as get_experiment
from .experiments import get_experiments as get_experiments
from .experiments import iter_experiments as iter_experiments
from .experiments import update_experiment as update_experiment
from .export import export_records as export_records
from .export import get_columns as get_columns
from .export import save_records as save_records
from .filters import column as column
from .gate.conditions import ConditionResult as ConditionResult
from .gate.report import CheckReport as CheckReport
from .log_streams import create_log_stream as create_log_stream
from .log_streams import delete_log_stream as delete_log_stream
from .log_streams import enable_metrics as enable_metrics
from .log_streams import get_log_stream as get_log_stream
from .log_streams import iter_log_streams as iter_log_streams
from .log_streams import list_log_streams as list_log_streams
from .log_streams import update_log_stream as update_log_stream
from .messages import Document as Document
from .messages import Message as Message
from .messages import MessageRole as MessageRole
from .messages import ToolCall as ToolCall
from .messages import ToolCallFunction as ToolCallFunction
from .metric_creation import create_code_metric as create_code_metric
from .metric_creation import create_custom_llm_metric as create_custom_llm_metric
from .metric_types import GalileoMetrics as GalileoMetrics
from .metric_types import LocalMetricConfig as LocalMetricConfig
from .metric_types import Metric as Metric
from .metric_values import get_metrics as get_metrics
from .metric_versions import create_metric_version as create_metric_version
from .metric_versions import get_metric_code as get_metric_code
from .metric_versions import get_metric_version as get_metric_version
from .metric_versions import iter_metric_versions as iter_metric_versions
from .metric_versions import list_metric_versions as list_metric_versions
from .metric_versions import restore_metric_version as restore_metric_version
from .metrics import delete_metric as delete_metric
from .metrics import get_metric as get_metric
from .metrics import iter_metrics as iter_metrics
from .metrics import list_metrics as list_metrics
from .metrics import update_metric as update_metric
from .projects import create_project as create_project
from .projects import delete_project as delete_project
from .projects import get_project as get_project
from .projects import iter_projects as iter_projects
from .projects import list_projects as list_projects
from .projects import update_project as update_project
from .prompt_versions import create_prompt_version as create_prompt_version
from .prompt_versions import get_prompt_version as get_prompt_version
from .prompt_versions import get_prompt_versions as get_prompt_versions
from .prompt_versions import iter_prompt_versions as iter_prompt_versions
from .prompt_versions import select_prompt_version as select_prompt_version
from .prompts import create_prompt as create_prompt
from .prompts import delete_prompt as delete_prompt
from .prompts import get_prompt as get_prompt
from .prompts import get_prompts as get_prompts
from .prompts import iter_prompts as iter_prompts
from .prompts import update_prompt as update_prompt
from .recomputing import recompute_metrics as recompute_metrics
from .records import records_to_pandas as records_to_pandas
from .records import records_to_polars as records_to_polars
from .rendering import iter_rendered_templates as iter_rendered_templates
from .rendering import render_template as render_template
from .results import iter_experiment_rows as iter_experiment_rows
from .results import load_experiment as load_experiment
from .results import wait_for_experiment as wait_for_experiment
from .run.journal_file import JournalError as JournalError
from .run.publish import IncompletePublicationError as IncompletePublicationError
from .run.push import Delivery as Delivery
from .run.result import ExperimentInterrupted as ExperimentInterrupted
from .run.result import ExperimentResult as ExperimentResult
from .run.result import IncompleteUploadError as IncompleteUploadError
from .run.values import MetricSummary as MetricSummary
from .run.values import Publication as Publication
from .run.values import RowError as RowError
from .run.values import RowResult as RowResult
from .run.values import UploadReport as UploadReport
from .runs import publish as publish
from .runs import push as push
from .runs import run_experiment as run_experiment
from .search import count_traces as count_traces
from .search import get_sessions as get_sessions
from .search import get_spans as get_spans
from .search import get_traces as get_traces
from .search import iter_sessions as iter_sessions
from .search import iter_spans as iter_spans
from .search import iter_traces as iter_traces
from .steps import Step as Step
from .steps import StepType as StepType
from .tracing import add_llm_span as add_llm_span
from .tracing import add_retriever_span as add_retriever_span
from .tracing import add_tool_span as add_tool_span
from .tracing import bind_span as bind_span
from .tracing import current_span as current_span
from .tracing import log as log
from .tracing import span as span

__version__: str
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
