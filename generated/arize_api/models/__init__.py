# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""The models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .annotation import Annotation
    from .annotation_input import AnnotationInput
    from .annotator import Annotator
    from .dataset import Dataset
    from .dataset_example import DatasetExample
    from .dataset_example_update import DatasetExampleUpdate
    from .dataset_version import DatasetVersion
    from .dataset_version_with_example_ids import DatasetVersionWithExampleIds
    from .datasets_create_request import DatasetsCreateRequest
    from .datasets_examples_delete_200_response import DatasetsExamplesDelete200Response
    from .datasets_examples_delete_request import DatasetsExamplesDeleteRequest
    from .datasets_examples_insert_request import DatasetsExamplesInsertRequest
    from .datasets_examples_list_200_response import DatasetsExamplesList200Response
    from .datasets_examples_search_request import DatasetsExamplesSearchRequest
    from .datasets_examples_update_request import DatasetsExamplesUpdateRequest
    from .datasets_list_200_response import DatasetsList200Response
    from .datasets_update_request import DatasetsUpdateRequest
    from .experiment import Experiment
    from .experiment_run import ExperimentRun
    from .experiment_run_input import ExperimentRunInput
    from .experiment_with_run_ids import ExperimentWithRunIds
    from .experiments_create_request import ExperimentsCreateRequest
    from .experiments_list_200_response import ExperimentsList200Response
    from .experiments_runs_annotate_request import ExperimentsRunsAnnotateRequest
    from .experiments_runs_insert_request import ExperimentsRunsInsertRequest
    from .experiments_runs_list_200_response import ExperimentsRunsList200Response
    from .experiments_runs_search_request import ExperimentsRunsSearchRequest
    from .experiments_tags_add_request import ExperimentsTagsAddRequest
    from .pagination_metadata import PaginationMetadata
    from .problem import Problem
    from .project import Project
    from .project_type import ProjectType
    from .projects_create_request import ProjectsCreateRequest
    from .projects_list_200_response import ProjectsList200Response
    from .projects_update_request import ProjectsUpdateRequest
    from .run_annotations import RunAnnotations
    from .space import Space
    from .spaces_create_request import SpacesCreateRequest
    from .spaces_list_200_response import SpacesList200Response
    from .tag import Tag
    from .tags_list_200_response import TagsList200Response
else:
    _MODULES = {
        "Annotation": ".annotation",
        "AnnotationInput": ".annotation_input",
        "Annotator": ".annotator",
        "Dataset": ".dataset",
        "DatasetExample": ".dataset_example",
        "DatasetExampleUpdate": ".dataset_example_update",
        "DatasetVersion": ".dataset_version",
        "DatasetVersionWithExampleIds": ".dataset_version_with_example_ids",
        "DatasetsCreateRequest": ".datasets_create_request",
        "DatasetsExamplesDelete200Response": ".datasets_examples_delete_200_response",
        "DatasetsExamplesDeleteRequest": ".datasets_examples_delete_request",
        "DatasetsExamplesInsertRequest": ".datasets_examples_insert_request",
        "DatasetsExamplesList200Response": ".datasets_examples_list_200_response",
        "DatasetsExamplesSearchRequest": ".datasets_examples_search_request",
        "DatasetsExamplesUpdateRequest": ".datasets_examples_update_request",
        "DatasetsList200Response": ".datasets_list_200_response",
        "DatasetsUpdateRequest": ".datasets_update_request",
        "Experiment": ".experiment",
        "ExperimentRun": ".experiment_run",
        "ExperimentRunInput": ".experiment_run_input",
        "ExperimentWithRunIds": ".experiment_with_run_ids",
        "ExperimentsCreateRequest": ".experiments_create_request",
        "ExperimentsList200Response": ".experiments_list_200_response",
        "ExperimentsRunsAnnotateRequest": ".experiments_runs_annotate_request",
        "ExperimentsRunsInsertRequest": ".experiments_runs_insert_request",
        "ExperimentsRunsList200Response": ".experiments_runs_list_200_response",
        "ExperimentsRunsSearchRequest": ".experiments_runs_search_request",
        "ExperimentsTagsAddRequest": ".experiments_tags_add_request",
        "PaginationMetadata": ".pagination_metadata",
        "Problem": ".problem",
        "Project": ".project",
        "ProjectType": ".project_type",
        "ProjectsCreateRequest": ".projects_create_request",
        "ProjectsList200Response": ".projects_list_200_response",
        "ProjectsUpdateRequest": ".projects_update_request",
        "RunAnnotations": ".run_annotations",
        "Space": ".space",
        "SpacesCreateRequest": ".spaces_create_request",
        "SpacesList200Response": ".spaces_list_200_response",
        "Tag": ".tag",
        "TagsList200Response": ".tags_list_200_response",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = (
    "Annotation",
    "AnnotationInput",
    "Annotator",
    "Dataset",
    "DatasetExample",
    "DatasetExampleUpdate",
    "DatasetsCreateRequest",
    "DatasetsExamplesDelete200Response",
    "DatasetsExamplesDeleteRequest",
    "DatasetsExamplesInsertRequest",
    "DatasetsExamplesList200Response",
    "DatasetsExamplesSearchRequest",
    "DatasetsExamplesUpdateRequest",
    "DatasetsList200Response",
    "DatasetsUpdateRequest",
    "DatasetVersion",
    "DatasetVersionWithExampleIds",
    "Experiment",
    "ExperimentRun",
    "ExperimentRunInput",
    "ExperimentsCreateRequest",
    "ExperimentsList200Response",
    "ExperimentsRunsAnnotateRequest",
    "ExperimentsRunsInsertRequest",
    "ExperimentsRunsList200Response",
    "ExperimentsRunsSearchRequest",
    "ExperimentsTagsAddRequest",
    "ExperimentWithRunIds",
    "PaginationMetadata",
    "Problem",
    "Project",
    "ProjectsCreateRequest",
    "ProjectsList200Response",
    "ProjectsUpdateRequest",
    "ProjectType",
    "RunAnnotations",
    "Space",
    "SpacesCreateRequest",
    "SpacesList200Response",
    "Tag",
    "TagsList200Response",
)
