# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectCollectionParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.project_bookmark_filter import ProjectBookmarkFilter
    from ..models.project_bookmark_sort import ProjectBookmarkSort
    from ..models.project_created_at_filter import ProjectCreatedAtFilter
    from ..models.project_created_at_sort import ProjectCreatedAtSort
    from ..models.project_creator_filter import ProjectCreatorFilter
    from ..models.project_id_filter import ProjectIDFilter
    from ..models.project_name_filter import ProjectNameFilter
    from ..models.project_name_sort import ProjectNameSort
    from ..models.project_runs_filter import ProjectRunsFilter
    from ..models.project_runs_sort import ProjectRunsSort
    from ..models.project_type_filter import ProjectTypeFilter
    from ..models.project_type_sort import ProjectTypeSort
    from ..models.project_updated_at_filter import ProjectUpdatedAtFilter
    from ..models.project_updated_at_sort import ProjectUpdatedAtSort


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.project_bookmark_filter import ProjectBookmarkFilter
    from ..models.project_bookmark_sort import ProjectBookmarkSort
    from ..models.project_created_at_filter import ProjectCreatedAtFilter
    from ..models.project_created_at_sort import ProjectCreatedAtSort
    from ..models.project_creator_filter import ProjectCreatorFilter
    from ..models.project_id_filter import ProjectIDFilter
    from ..models.project_name_filter import ProjectNameFilter
    from ..models.project_name_sort import ProjectNameSort
    from ..models.project_runs_filter import ProjectRunsFilter
    from ..models.project_runs_sort import ProjectRunsSort
    from ..models.project_type_filter import ProjectTypeFilter
    from ..models.project_type_sort import ProjectTypeSort
    from ..models.project_updated_at_filter import ProjectUpdatedAtFilter
    from ..models.project_updated_at_sort import ProjectUpdatedAtSort

    globals().update(
        ProjectBookmarkFilter=ProjectBookmarkFilter,
        ProjectBookmarkSort=ProjectBookmarkSort,
        ProjectCreatedAtFilter=ProjectCreatedAtFilter,
        ProjectCreatedAtSort=ProjectCreatedAtSort,
        ProjectCreatorFilter=ProjectCreatorFilter,
        ProjectIDFilter=ProjectIDFilter,
        ProjectNameFilter=ProjectNameFilter,
        ProjectNameSort=ProjectNameSort,
        ProjectRunsFilter=ProjectRunsFilter,
        ProjectRunsSort=ProjectRunsSort,
        ProjectTypeFilter=ProjectTypeFilter,
        ProjectTypeSort=ProjectTypeSort,
        ProjectUpdatedAtFilter=ProjectUpdatedAtFilter,
        ProjectUpdatedAtSort=ProjectUpdatedAtSort,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ProjectCollectionParams(OpenModel):
    """Which projects to find.

    Attributes:
        filters (list[ProjectBookmarkFilter | ProjectCreatedAtFilter | ProjectCreatorFilter |
            ProjectIDFilter | ProjectNameFilter | ProjectRunsFilter | ProjectTypeFilter |
            ProjectUpdatedAtFilter] | Unset): All of them must match.
        sort (None | ProjectBookmarkSort | ProjectCreatedAtSort | ProjectNameSort |
            ProjectRunsSort | ProjectTypeSort | ProjectUpdatedAtSort | Unset):
    """

    filters: (
        list[
            ProjectBookmarkFilter
            | ProjectCreatedAtFilter
            | ProjectCreatorFilter
            | ProjectIDFilter
            | ProjectNameFilter
            | ProjectRunsFilter
            | ProjectTypeFilter
            | ProjectUpdatedAtFilter
        ]
        | Unset
    ) = UNSET
    sort: (
        None
        | ProjectBookmarkSort
        | ProjectCreatedAtSort
        | ProjectNameSort
        | ProjectRunsSort
        | ProjectTypeSort
        | ProjectUpdatedAtSort
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = to_json(self.sort)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _filters = unread.pop("filters", UNSET)
        filters: (
            list[
                ProjectBookmarkFilter
                | ProjectCreatedAtFilter
                | ProjectCreatorFilter
                | ProjectIDFilter
                | ProjectNameFilter
                | ProjectRunsFilter
                | ProjectTypeFilter
                | ProjectUpdatedAtFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    ProjectBookmarkFilter
                    | ProjectCreatedAtFilter
                    | ProjectCreatorFilter
                    | ProjectIDFilter
                    | ProjectNameFilter
                    | ProjectRunsFilter
                    | ProjectTypeFilter
                    | ProjectUpdatedAtFilter
                ):
                    if isinstance(data, dict):
                        match data.get("name"):
                            case "id":
                                filters_item_type_0 = ProjectIDFilter.from_dict(data)

                                return filters_item_type_0

                            case "name":
                                filters_item_type_1 = ProjectNameFilter.from_dict(data)

                                return filters_item_type_1

                            case "type":
                                filters_item_type_2 = ProjectTypeFilter.from_dict(data)

                                return filters_item_type_2

                            case "creator":
                                filters_item_type_3 = ProjectCreatorFilter.from_dict(data)

                                return filters_item_type_3

                            case "created_at":
                                filters_item_type_4 = ProjectCreatedAtFilter.from_dict(data)

                                return filters_item_type_4

                            case "updated_at":
                                filters_item_type_5 = ProjectUpdatedAtFilter.from_dict(data)

                                return filters_item_type_5

                            case "runs":
                                filters_item_type_6 = ProjectRunsFilter.from_dict(data)

                                return filters_item_type_6

                            case "bookmark":
                                filters_item_type_7 = ProjectBookmarkFilter.from_dict(data)

                                return filters_item_type_7

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: Any,
        ) -> (
            None
            | ProjectBookmarkSort
            | ProjectCreatedAtSort
            | ProjectNameSort
            | ProjectRunsSort
            | ProjectTypeSort
            | ProjectUpdatedAtSort
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("name"):
                    case "name":
                        sort_type_0_type_0 = ProjectNameSort.from_dict(data)

                        return sort_type_0_type_0

                    case "type":
                        sort_type_0_type_1 = ProjectTypeSort.from_dict(data)

                        return sort_type_0_type_1

                    case "created_at":
                        sort_type_0_type_2 = ProjectCreatedAtSort.from_dict(data)

                        return sort_type_0_type_2

                    case "updated_at":
                        sort_type_0_type_3 = ProjectUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_3

                    case "runs":
                        sort_type_0_type_4 = ProjectRunsSort.from_dict(data)

                        return sort_type_0_type_4

                    case "bookmark":
                        sort_type_0_type_5 = ProjectBookmarkSort.from_dict(data)

                        return sort_type_0_type_5

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            filters=filters,
            sort=sort,
        )
        model.additional_properties = unread
        return model
