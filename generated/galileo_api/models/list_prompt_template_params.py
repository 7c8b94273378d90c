# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListPromptTemplateParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.prompt_template_created_at_sort import PromptTemplateCreatedAtSort
    from ..models.prompt_template_created_by_filter import PromptTemplateCreatedByFilter
    from ..models.prompt_template_name_filter import PromptTemplateNameFilter
    from ..models.prompt_template_name_sort import PromptTemplateNameSort
    from ..models.prompt_template_not_in_project_filter import PromptTemplateNotInProjectFilter
    from ..models.prompt_template_updated_at_sort import PromptTemplateUpdatedAtSort
    from ..models.prompt_template_used_in_project_filter import PromptTemplateUsedInProjectFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.prompt_template_created_at_sort import PromptTemplateCreatedAtSort
    from ..models.prompt_template_created_by_filter import PromptTemplateCreatedByFilter
    from ..models.prompt_template_name_filter import PromptTemplateNameFilter
    from ..models.prompt_template_name_sort import PromptTemplateNameSort
    from ..models.prompt_template_not_in_project_filter import PromptTemplateNotInProjectFilter
    from ..models.prompt_template_updated_at_sort import PromptTemplateUpdatedAtSort
    from ..models.prompt_template_used_in_project_filter import PromptTemplateUsedInProjectFilter

    globals().update(
        PromptTemplateCreatedAtSort=PromptTemplateCreatedAtSort,
        PromptTemplateCreatedByFilter=PromptTemplateCreatedByFilter,
        PromptTemplateNameFilter=PromptTemplateNameFilter,
        PromptTemplateNameSort=PromptTemplateNameSort,
        PromptTemplateNotInProjectFilter=PromptTemplateNotInProjectFilter,
        PromptTemplateUpdatedAtSort=PromptTemplateUpdatedAtSort,
        PromptTemplateUsedInProjectFilter=PromptTemplateUsedInProjectFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListPromptTemplateParams(OpenModel):
    """Which prompts to find.

    Attributes:
        filters (list[PromptTemplateCreatedByFilter | PromptTemplateNameFilter |
            PromptTemplateNotInProjectFilter | PromptTemplateUsedInProjectFilter] | Unset): All of
            them must match.
        sort (None | PromptTemplateCreatedAtSort | PromptTemplateNameSort |
            PromptTemplateUpdatedAtSort | Unset):
    """

    filters: (
        list[
            PromptTemplateCreatedByFilter
            | PromptTemplateNameFilter
            | PromptTemplateNotInProjectFilter
            | PromptTemplateUsedInProjectFilter
        ]
        | Unset
    ) = UNSET
    sort: (
        None
        | PromptTemplateCreatedAtSort
        | PromptTemplateNameSort
        | PromptTemplateUpdatedAtSort
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
                PromptTemplateCreatedByFilter
                | PromptTemplateNameFilter
                | PromptTemplateNotInProjectFilter
                | PromptTemplateUsedInProjectFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    PromptTemplateCreatedByFilter
                    | PromptTemplateNameFilter
                    | PromptTemplateNotInProjectFilter
                    | PromptTemplateUsedInProjectFilter
                ):
                    if isinstance(data, dict):
                        match data.get("name"):
                            case "name":
                                filters_item_type_0 = PromptTemplateNameFilter.from_dict(data)

                                return filters_item_type_0

                            case "creator":
                                filters_item_type_1 = PromptTemplateCreatedByFilter.from_dict(data)

                                return filters_item_type_1

                            case "used_in_project":
                                filters_item_type_2 = PromptTemplateUsedInProjectFilter.from_dict(
                                    data
                                )

                                return filters_item_type_2

                            case "not_in_project":
                                filters_item_type_3 = PromptTemplateNotInProjectFilter.from_dict(
                                    data
                                )

                                return filters_item_type_3

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: Any,
        ) -> (
            None
            | PromptTemplateCreatedAtSort
            | PromptTemplateNameSort
            | PromptTemplateUpdatedAtSort
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("name"):
                    case "name":
                        sort_type_0_type_0 = PromptTemplateNameSort.from_dict(data)

                        return sort_type_0_type_0

                    case "created_at":
                        sort_type_0_type_1 = PromptTemplateCreatedAtSort.from_dict(data)

                        return sort_type_0_type_1

                    case "updated_at":
                        sort_type_0_type_2 = PromptTemplateUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_2

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            filters=filters,
            sort=sort,
        )
        model.additional_properties = unread
        return model
