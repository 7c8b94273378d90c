# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""QueryDatasetParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_content_filter import DatasetContentFilter
    from ..models.dataset_content_sort_clause import DatasetContentSortClause


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_content_filter import DatasetContentFilter
    from ..models.dataset_content_sort_clause import DatasetContentSortClause

    globals().update(
        DatasetContentFilter=DatasetContentFilter,
        DatasetContentSortClause=DatasetContentSortClause,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class QueryDatasetParams(OpenModel):
    """Which rows to find.

    Attributes:
        filters (list[DatasetContentFilter] | Unset): All of them must match.
        sort (DatasetContentSortClause | None | Unset):
    """

    filters: list[DatasetContentFilter] | Unset = UNSET
    sort: DatasetContentSortClause | None | Unset = UNSET
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
        filters: list[DatasetContentFilter] | Unset = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:
                filters_item = DatasetContentFilter.from_dict(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(data: Any) -> DatasetContentSortClause | None | Unset:
            if isinstance(data, dict):
                sort_type_0 = DatasetContentSortClause.from_dict(data)

                return sort_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            filters=filters,
            sort=sort,
        )
        model.additional_properties = unread
        return model
