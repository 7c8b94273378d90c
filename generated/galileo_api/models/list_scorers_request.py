# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListScorersRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.scorer_created_at_filter import ScorerCreatedAtFilter
    from ..models.scorer_creator_filter import ScorerCreatorFilter
    from ..models.scorer_enabled_in_playground_sort import ScorerEnabledInPlaygroundSort
    from ..models.scorer_enabled_in_run_sort import ScorerEnabledInRunSort
    from ..models.scorer_exclude_multimodal_scorers_filter import (
        ScorerExcludeMultimodalScorersFilter,
    )
    from ..models.scorer_exclude_slm_scorers_filter import ScorerExcludeSlmScorersFilter
    from ..models.scorer_id_filter import ScorerIDFilter
    from ..models.scorer_is_global_filter import ScorerIsGlobalFilter
    from ..models.scorer_label_filter import ScorerLabelFilter
    from ..models.scorer_model_type_filter import ScorerModelTypeFilter
    from ..models.scorer_multimodal_capabilities_filter import ScorerMultimodalCapabilitiesFilter
    from ..models.scorer_name_filter import ScorerNameFilter
    from ..models.scorer_name_sort import ScorerNameSort
    from ..models.scorer_scope_projects_filter import ScorerScopeProjectsFilter
    from ..models.scorer_scoreable_node_types_filter import ScorerScoreableNodeTypesFilter
    from ..models.scorer_tags_filter import ScorerTagsFilter
    from ..models.scorer_type_filter import ScorerTypeFilter
    from ..models.scorer_updated_at_filter import ScorerUpdatedAtFilter
    from ..models.scorer_updated_at_sort import ScorerUpdatedAtSort


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.scorer_created_at_filter import ScorerCreatedAtFilter
    from ..models.scorer_creator_filter import ScorerCreatorFilter
    from ..models.scorer_enabled_in_playground_sort import ScorerEnabledInPlaygroundSort
    from ..models.scorer_enabled_in_run_sort import ScorerEnabledInRunSort
    from ..models.scorer_exclude_multimodal_scorers_filter import (
        ScorerExcludeMultimodalScorersFilter,
    )
    from ..models.scorer_exclude_slm_scorers_filter import ScorerExcludeSlmScorersFilter
    from ..models.scorer_id_filter import ScorerIDFilter
    from ..models.scorer_is_global_filter import ScorerIsGlobalFilter
    from ..models.scorer_label_filter import ScorerLabelFilter
    from ..models.scorer_model_type_filter import ScorerModelTypeFilter
    from ..models.scorer_multimodal_capabilities_filter import ScorerMultimodalCapabilitiesFilter
    from ..models.scorer_name_filter import ScorerNameFilter
    from ..models.scorer_name_sort import ScorerNameSort
    from ..models.scorer_scope_projects_filter import ScorerScopeProjectsFilter
    from ..models.scorer_scoreable_node_types_filter import ScorerScoreableNodeTypesFilter
    from ..models.scorer_tags_filter import ScorerTagsFilter
    from ..models.scorer_type_filter import ScorerTypeFilter
    from ..models.scorer_updated_at_filter import ScorerUpdatedAtFilter
    from ..models.scorer_updated_at_sort import ScorerUpdatedAtSort

    globals().update(
        ScorerCreatedAtFilter=ScorerCreatedAtFilter,
        ScorerCreatorFilter=ScorerCreatorFilter,
        ScorerEnabledInPlaygroundSort=ScorerEnabledInPlaygroundSort,
        ScorerEnabledInRunSort=ScorerEnabledInRunSort,
        ScorerExcludeMultimodalScorersFilter=ScorerExcludeMultimodalScorersFilter,
        ScorerExcludeSlmScorersFilter=ScorerExcludeSlmScorersFilter,
        ScorerIDFilter=ScorerIDFilter,
        ScorerIsGlobalFilter=ScorerIsGlobalFilter,
        ScorerLabelFilter=ScorerLabelFilter,
        ScorerModelTypeFilter=ScorerModelTypeFilter,
        ScorerMultimodalCapabilitiesFilter=ScorerMultimodalCapabilitiesFilter,
        ScorerNameFilter=ScorerNameFilter,
        ScorerNameSort=ScorerNameSort,
        ScorerScopeProjectsFilter=ScorerScopeProjectsFilter,
        ScorerScoreableNodeTypesFilter=ScorerScoreableNodeTypesFilter,
        ScorerTagsFilter=ScorerTagsFilter,
        ScorerTypeFilter=ScorerTypeFilter,
        ScorerUpdatedAtFilter=ScorerUpdatedAtFilter,
        ScorerUpdatedAtSort=ScorerUpdatedAtSort,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListScorersRequest(OpenModel):
    """Which scorers to find.

    Attributes:
        filters (list[ScorerCreatedAtFilter | ScorerCreatorFilter |
            ScorerExcludeMultimodalScorersFilter | ScorerExcludeSlmScorersFilter | ScorerIDFilter
            | ScorerIsGlobalFilter | ScorerLabelFilter | ScorerModelTypeFilter |
            ScorerMultimodalCapabilitiesFilter | ScorerNameFilter | ScorerScopeProjectsFilter |
            ScorerScoreableNodeTypesFilter | ScorerTagsFilter | ScorerTypeFilter |
            ScorerUpdatedAtFilter] | Unset): All of them must match.
        sort (None | ScorerEnabledInPlaygroundSort | ScorerEnabledInRunSort | ScorerNameSort |
            ScorerUpdatedAtSort | Unset):
    """

    filters: (
        list[
            ScorerCreatedAtFilter
            | ScorerCreatorFilter
            | ScorerExcludeMultimodalScorersFilter
            | ScorerExcludeSlmScorersFilter
            | ScorerIDFilter
            | ScorerIsGlobalFilter
            | ScorerLabelFilter
            | ScorerModelTypeFilter
            | ScorerMultimodalCapabilitiesFilter
            | ScorerNameFilter
            | ScorerScopeProjectsFilter
            | ScorerScoreableNodeTypesFilter
            | ScorerTagsFilter
            | ScorerTypeFilter
            | ScorerUpdatedAtFilter
        ]
        | Unset
    ) = UNSET
    sort: (
        None
        | ScorerEnabledInPlaygroundSort
        | ScorerEnabledInRunSort
        | ScorerNameSort
        | ScorerUpdatedAtSort
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
                ScorerCreatedAtFilter
                | ScorerCreatorFilter
                | ScorerExcludeMultimodalScorersFilter
                | ScorerExcludeSlmScorersFilter
                | ScorerIDFilter
                | ScorerIsGlobalFilter
                | ScorerLabelFilter
                | ScorerModelTypeFilter
                | ScorerMultimodalCapabilitiesFilter
                | ScorerNameFilter
                | ScorerScopeProjectsFilter
                | ScorerScoreableNodeTypesFilter
                | ScorerTagsFilter
                | ScorerTypeFilter
                | ScorerUpdatedAtFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    ScorerCreatedAtFilter
                    | ScorerCreatorFilter
                    | ScorerExcludeMultimodalScorersFilter
                    | ScorerExcludeSlmScorersFilter
                    | ScorerIDFilter
                    | ScorerIsGlobalFilter
                    | ScorerLabelFilter
                    | ScorerModelTypeFilter
                    | ScorerMultimodalCapabilitiesFilter
                    | ScorerNameFilter
                    | ScorerScopeProjectsFilter
                    | ScorerScoreableNodeTypesFilter
                    | ScorerTagsFilter
                    | ScorerTypeFilter
                    | ScorerUpdatedAtFilter
                ):
                    if isinstance(data, dict):
                        match data.get("name"):
                            case "name":
                                filters_item_type_0 = ScorerNameFilter.from_dict(data)

                                return filters_item_type_0

                            case "scorer_type":
                                filters_item_type_1 = ScorerTypeFilter.from_dict(data)

                                return filters_item_type_1

                            case "model_type":
                                filters_item_type_2 = ScorerModelTypeFilter.from_dict(data)

                                return filters_item_type_2

                            case "exclude_slm_scorers":
                                filters_item_type_3 = ScorerExcludeSlmScorersFilter.from_dict(data)

                                return filters_item_type_3

                            case "exclude_multimodal_scorers":
                                filters_item_type_4 = (
                                    ScorerExcludeMultimodalScorersFilter.from_dict(data)
                                )

                                return filters_item_type_4

                            case "tags":
                                filters_item_type_5 = ScorerTagsFilter.from_dict(data)

                                return filters_item_type_5

                            case "creator":
                                filters_item_type_6 = ScorerCreatorFilter.from_dict(data)

                                return filters_item_type_6

                            case "created_at":
                                filters_item_type_7 = ScorerCreatedAtFilter.from_dict(data)

                                return filters_item_type_7

                            case "updated_at":
                                filters_item_type_8 = ScorerUpdatedAtFilter.from_dict(data)

                                return filters_item_type_8

                            case "label":
                                filters_item_type_9 = ScorerLabelFilter.from_dict(data)

                                return filters_item_type_9

                            case "scoreable_node_types":
                                filters_item_type_10 = ScorerScoreableNodeTypesFilter.from_dict(
                                    data
                                )

                                return filters_item_type_10

                            case "multimodal_capabilities":
                                filters_item_type_11 = ScorerMultimodalCapabilitiesFilter.from_dict(
                                    data
                                )

                                return filters_item_type_11

                            case "id":
                                filters_item_type_12 = ScorerIDFilter.from_dict(data)

                                return filters_item_type_12

                            case "is_global":
                                filters_item_type_13 = ScorerIsGlobalFilter.from_dict(data)

                                return filters_item_type_13

                            case "scope_projects":
                                filters_item_type_14 = ScorerScopeProjectsFilter.from_dict(data)

                                return filters_item_type_14

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: Any,
        ) -> (
            None
            | ScorerEnabledInPlaygroundSort
            | ScorerEnabledInRunSort
            | ScorerNameSort
            | ScorerUpdatedAtSort
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("name"):
                    case "name":
                        sort_type_0_type_0 = ScorerNameSort.from_dict(data)

                        return sort_type_0_type_0

                    case "updated_at":
                        sort_type_0_type_1 = ScorerUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_1

                    case "enabled_in_run":
                        sort_type_0_type_2 = ScorerEnabledInRunSort.from_dict(data)

                        return sort_type_0_type_2

                    case "enabled_in_playground":
                        sort_type_0_type_3 = ScorerEnabledInPlaygroundSort.from_dict(data)

                        return sort_type_0_type_3

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            filters=filters,
            sort=sort,
        )
        model.additional_properties = unread
        return model
