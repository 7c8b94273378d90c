# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

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


T = TypeVar("T", bound="ProjectCollectionParams")


@_attrs_define
class ProjectCollectionParams:
    """
    Attributes:
        filters (list[ProjectBookmarkFilter | ProjectCreatedAtFilter | ProjectCreatorFilter | ProjectIDFilter |
            ProjectNameFilter | ProjectRunsFilter | ProjectTypeFilter | ProjectUpdatedAtFilter] | Unset):
        sort (None | ProjectBookmarkSort | ProjectCreatedAtSort | ProjectNameSort | ProjectRunsSort | ProjectTypeSort |
            ProjectUpdatedAtSort | Unset):
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
        from ..models.project_bookmark_sort import ProjectBookmarkSort  # noqa: PLC0415
        from ..models.project_created_at_filter import ProjectCreatedAtFilter  # noqa: PLC0415
        from ..models.project_created_at_sort import ProjectCreatedAtSort  # noqa: PLC0415
        from ..models.project_creator_filter import ProjectCreatorFilter  # noqa: PLC0415
        from ..models.project_id_filter import ProjectIDFilter  # noqa: PLC0415
        from ..models.project_name_filter import ProjectNameFilter  # noqa: PLC0415
        from ..models.project_name_sort import ProjectNameSort  # noqa: PLC0415
        from ..models.project_runs_filter import ProjectRunsFilter  # noqa: PLC0415
        from ..models.project_runs_sort import ProjectRunsSort  # noqa: PLC0415
        from ..models.project_type_filter import ProjectTypeFilter  # noqa: PLC0415
        from ..models.project_type_sort import ProjectTypeSort  # noqa: PLC0415
        from ..models.project_updated_at_filter import ProjectUpdatedAtFilter  # noqa: PLC0415
        from ..models.project_updated_at_sort import ProjectUpdatedAtSort  # noqa: PLC0415

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item: dict[str, Any]
                if isinstance(filters_item_data, ProjectIDFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectNameFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectTypeFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectCreatorFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectCreatedAtFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectUpdatedAtFilter):
                    filters_item = filters_item_data.to_dict()
                elif isinstance(filters_item_data, ProjectRunsFilter):
                    filters_item = filters_item_data.to_dict()
                else:
                    filters_item = filters_item_data.to_dict()

                filters.append(filters_item)

        sort: dict[str, Any] | None | Unset
        if isinstance(self.sort, Unset):
            sort = UNSET
        elif isinstance(self.sort, ProjectNameSort):
            sort = self.sort.to_dict()
        elif isinstance(self.sort, ProjectTypeSort):
            sort = self.sort.to_dict()
        elif isinstance(self.sort, ProjectCreatedAtSort):
            sort = self.sort.to_dict()
        elif isinstance(self.sort, ProjectUpdatedAtSort):
            sort = self.sort.to_dict()
        elif isinstance(self.sort, ProjectRunsSort):
            sort = self.sort.to_dict()
        elif isinstance(self.sort, ProjectBookmarkSort):
            sort = self.sort.to_dict()
        else:
            sort = self.sort

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filters is not UNSET:
            field_dict["filters"] = filters
        if sort is not UNSET:
            field_dict["sort"] = sort

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_bookmark_filter import ProjectBookmarkFilter  # noqa: PLC0415
        from ..models.project_bookmark_sort import ProjectBookmarkSort  # noqa: PLC0415
        from ..models.project_created_at_filter import ProjectCreatedAtFilter  # noqa: PLC0415
        from ..models.project_created_at_sort import ProjectCreatedAtSort  # noqa: PLC0415
        from ..models.project_creator_filter import ProjectCreatorFilter  # noqa: PLC0415
        from ..models.project_id_filter import ProjectIDFilter  # noqa: PLC0415
        from ..models.project_name_filter import ProjectNameFilter  # noqa: PLC0415
        from ..models.project_name_sort import ProjectNameSort  # noqa: PLC0415
        from ..models.project_runs_filter import ProjectRunsFilter  # noqa: PLC0415
        from ..models.project_runs_sort import ProjectRunsSort  # noqa: PLC0415
        from ..models.project_type_filter import ProjectTypeFilter  # noqa: PLC0415
        from ..models.project_type_sort import ProjectTypeSort  # noqa: PLC0415
        from ..models.project_updated_at_filter import ProjectUpdatedAtFilter  # noqa: PLC0415
        from ..models.project_updated_at_sort import ProjectUpdatedAtSort  # noqa: PLC0415

        d = dict(src_dict)
        _filters = d.pop("filters", UNSET)
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
                    data: object,
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
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_0 = ProjectIDFilter.from_dict(data)

                        return filters_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_1 = ProjectNameFilter.from_dict(data)

                        return filters_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_2 = ProjectTypeFilter.from_dict(data)

                        return filters_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_3 = ProjectCreatorFilter.from_dict(data)

                        return filters_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_4 = ProjectCreatedAtFilter.from_dict(data)

                        return filters_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_5 = ProjectUpdatedAtFilter.from_dict(data)

                        return filters_item_type_5
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        filters_item_type_6 = ProjectRunsFilter.from_dict(data)

                        return filters_item_type_6
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    filters_item_type_7 = ProjectBookmarkFilter.from_dict(data)

                    return filters_item_type_7

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: object,
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
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_0 = ProjectNameSort.from_dict(data)

                return sort_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_1 = ProjectTypeSort.from_dict(data)

                return sort_type_0_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_2 = ProjectCreatedAtSort.from_dict(data)

                return sort_type_0_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_3 = ProjectUpdatedAtSort.from_dict(data)

                return sort_type_0_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_4 = ProjectRunsSort.from_dict(data)

                return sort_type_0_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sort_type_0_type_5 = ProjectBookmarkSort.from_dict(data)

                return sort_type_0_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                None
                | ProjectBookmarkSort
                | ProjectCreatedAtSort
                | ProjectNameSort
                | ProjectRunsSort
                | ProjectTypeSort
                | ProjectUpdatedAtSort
                | Unset,
                data,
            )

        sort = _parse_sort(d.pop("sort", UNSET))

        project_collection_params = cls(
            filters=filters,
            sort=sort,
        )

        project_collection_params.additional_properties = d
        return project_collection_params

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
