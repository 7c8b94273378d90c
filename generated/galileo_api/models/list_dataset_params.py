# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListDatasetParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_created_at_sort import DatasetCreatedAtSort
    from ..models.dataset_draft_filter import DatasetDraftFilter
    from ..models.dataset_id_filter import DatasetIDFilter
    from ..models.dataset_last_edited_by_user_at_sort import DatasetLastEditedByUserAtSort
    from ..models.dataset_name_filter import DatasetNameFilter
    from ..models.dataset_name_sort import DatasetNameSort
    from ..models.dataset_not_in_project_filter import DatasetNotInProjectFilter
    from ..models.dataset_project_last_used_at_sort import DatasetProjectLastUsedAtSort
    from ..models.dataset_projects_sort import DatasetProjectsSort
    from ..models.dataset_rows_sort import DatasetRowsSort
    from ..models.dataset_updated_at_sort import DatasetUpdatedAtSort
    from ..models.dataset_used_in_project_filter import DatasetUsedInProjectFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_created_at_sort import DatasetCreatedAtSort
    from ..models.dataset_draft_filter import DatasetDraftFilter
    from ..models.dataset_id_filter import DatasetIDFilter
    from ..models.dataset_last_edited_by_user_at_sort import DatasetLastEditedByUserAtSort
    from ..models.dataset_name_filter import DatasetNameFilter
    from ..models.dataset_name_sort import DatasetNameSort
    from ..models.dataset_not_in_project_filter import DatasetNotInProjectFilter
    from ..models.dataset_project_last_used_at_sort import DatasetProjectLastUsedAtSort
    from ..models.dataset_projects_sort import DatasetProjectsSort
    from ..models.dataset_rows_sort import DatasetRowsSort
    from ..models.dataset_updated_at_sort import DatasetUpdatedAtSort
    from ..models.dataset_used_in_project_filter import DatasetUsedInProjectFilter

    globals().update(
        DatasetCreatedAtSort=DatasetCreatedAtSort,
        DatasetDraftFilter=DatasetDraftFilter,
        DatasetIDFilter=DatasetIDFilter,
        DatasetLastEditedByUserAtSort=DatasetLastEditedByUserAtSort,
        DatasetNameFilter=DatasetNameFilter,
        DatasetNameSort=DatasetNameSort,
        DatasetNotInProjectFilter=DatasetNotInProjectFilter,
        DatasetProjectLastUsedAtSort=DatasetProjectLastUsedAtSort,
        DatasetProjectsSort=DatasetProjectsSort,
        DatasetRowsSort=DatasetRowsSort,
        DatasetUpdatedAtSort=DatasetUpdatedAtSort,
        DatasetUsedInProjectFilter=DatasetUsedInProjectFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListDatasetParams(OpenModel):
    """Which datasets to find.

    Attributes:
        filters (list[DatasetDraftFilter | DatasetIDFilter | DatasetNameFilter |
            DatasetNotInProjectFilter | DatasetUsedInProjectFilter] | Unset): All of them must
            match.
        sort (DatasetCreatedAtSort | DatasetLastEditedByUserAtSort | DatasetNameSort |
            DatasetProjectLastUsedAtSort | DatasetProjectsSort | DatasetRowsSort |
            DatasetUpdatedAtSort | None | Unset):
    """

    filters: (
        list[
            DatasetDraftFilter
            | DatasetIDFilter
            | DatasetNameFilter
            | DatasetNotInProjectFilter
            | DatasetUsedInProjectFilter
        ]
        | Unset
    ) = UNSET
    sort: (
        DatasetCreatedAtSort
        | DatasetLastEditedByUserAtSort
        | DatasetNameSort
        | DatasetProjectLastUsedAtSort
        | DatasetProjectsSort
        | DatasetRowsSort
        | DatasetUpdatedAtSort
        | None
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
                DatasetDraftFilter
                | DatasetIDFilter
                | DatasetNameFilter
                | DatasetNotInProjectFilter
                | DatasetUsedInProjectFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    DatasetDraftFilter
                    | DatasetIDFilter
                    | DatasetNameFilter
                    | DatasetNotInProjectFilter
                    | DatasetUsedInProjectFilter
                ):
                    if isinstance(data, dict):
                        match data.get("name"):
                            case "name":
                                filters_item_type_0 = DatasetNameFilter.from_dict(data)

                                return filters_item_type_0

                            case "draft":
                                filters_item_type_1 = DatasetDraftFilter.from_dict(data)

                                return filters_item_type_1

                            case "used_in_project":
                                filters_item_type_2 = DatasetUsedInProjectFilter.from_dict(data)

                                return filters_item_type_2

                            case "id":
                                filters_item_type_3 = DatasetIDFilter.from_dict(data)

                                return filters_item_type_3

                            case "not_in_project":
                                filters_item_type_4 = DatasetNotInProjectFilter.from_dict(data)

                                return filters_item_type_4

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: Any,
        ) -> (
            DatasetCreatedAtSort
            | DatasetLastEditedByUserAtSort
            | DatasetNameSort
            | DatasetProjectLastUsedAtSort
            | DatasetProjectsSort
            | DatasetRowsSort
            | DatasetUpdatedAtSort
            | None
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("name"):
                    case "name":
                        sort_type_0_type_0 = DatasetNameSort.from_dict(data)

                        return sort_type_0_type_0

                    case "created_at":
                        sort_type_0_type_1 = DatasetCreatedAtSort.from_dict(data)

                        return sort_type_0_type_1

                    case "updated_at":
                        sort_type_0_type_2 = DatasetUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_2

                    case "project_last_used_at":
                        sort_type_0_type_3 = DatasetProjectLastUsedAtSort.from_dict(data)

                        return sort_type_0_type_3

                    case "project_count":
                        sort_type_0_type_4 = DatasetProjectsSort.from_dict(data)

                        return sort_type_0_type_4

                    case "num_rows":
                        sort_type_0_type_5 = DatasetRowsSort.from_dict(data)

                        return sort_type_0_type_5

                    case "last_edited_by_user_at":
                        sort_type_0_type_6 = DatasetLastEditedByUserAtSort.from_dict(data)

                        return sort_type_0_type_6

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            filters=filters,
            sort=sort,
        )
        model.additional_properties = unread
        return model
