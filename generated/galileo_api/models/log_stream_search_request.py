# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogStreamSearchRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.log_stream_created_at_filter import LogStreamCreatedAtFilter
    from ..models.log_stream_created_at_sort import LogStreamCreatedAtSort
    from ..models.log_stream_created_by_filter import LogStreamCreatedByFilter
    from ..models.log_stream_id_filter import LogStreamIDFilter
    from ..models.log_stream_name_filter import LogStreamNameFilter
    from ..models.log_stream_name_sort import LogStreamNameSort
    from ..models.log_stream_updated_at_filter import LogStreamUpdatedAtFilter
    from ..models.log_stream_updated_at_sort import LogStreamUpdatedAtSort


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.log_stream_created_at_filter import LogStreamCreatedAtFilter
    from ..models.log_stream_created_at_sort import LogStreamCreatedAtSort
    from ..models.log_stream_created_by_filter import LogStreamCreatedByFilter
    from ..models.log_stream_id_filter import LogStreamIDFilter
    from ..models.log_stream_name_filter import LogStreamNameFilter
    from ..models.log_stream_name_sort import LogStreamNameSort
    from ..models.log_stream_updated_at_filter import LogStreamUpdatedAtFilter
    from ..models.log_stream_updated_at_sort import LogStreamUpdatedAtSort

    globals().update(
        LogStreamCreatedAtFilter=LogStreamCreatedAtFilter,
        LogStreamCreatedAtSort=LogStreamCreatedAtSort,
        LogStreamCreatedByFilter=LogStreamCreatedByFilter,
        LogStreamIDFilter=LogStreamIDFilter,
        LogStreamNameFilter=LogStreamNameFilter,
        LogStreamNameSort=LogStreamNameSort,
        LogStreamUpdatedAtFilter=LogStreamUpdatedAtFilter,
        LogStreamUpdatedAtSort=LogStreamUpdatedAtSort,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogStreamSearchRequest(OpenModel):
    """Which log streams to find.

    Attributes:
        starting_token (int | Unset): Where to begin; the `next_starting_token` of the answer
            before. Default: 0.
        limit (int | Unset): How many to return at most. Default: 100.
        filters (list[LogStreamCreatedAtFilter | LogStreamCreatedByFilter | LogStreamIDFilter
            | LogStreamNameFilter | LogStreamUpdatedAtFilter] | Unset): All of them must match.
        sort (LogStreamCreatedAtSort | LogStreamNameSort | LogStreamUpdatedAtSort | None |
            Unset): By default the newest first.
        include_counts (bool | Unset): Also count traces, spans and sessions. Default: False.
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    filters: (
        list[
            LogStreamCreatedAtFilter
            | LogStreamCreatedByFilter
            | LogStreamIDFilter
            | LogStreamNameFilter
            | LogStreamUpdatedAtFilter
        ]
        | Unset
    ) = UNSET
    sort: LogStreamCreatedAtSort | LogStreamNameSort | LogStreamUpdatedAtSort | None | Unset = UNSET
    include_counts: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = to_json(self.sort)
        if not isinstance(self.include_counts, Unset):
            field_dict["include_counts"] = self.include_counts
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        starting_token = unread.pop("starting_token", UNSET)
        limit = unread.pop("limit", UNSET)
        _filters = unread.pop("filters", UNSET)
        filters: (
            list[
                LogStreamCreatedAtFilter
                | LogStreamCreatedByFilter
                | LogStreamIDFilter
                | LogStreamNameFilter
                | LogStreamUpdatedAtFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    LogStreamCreatedAtFilter
                    | LogStreamCreatedByFilter
                    | LogStreamIDFilter
                    | LogStreamNameFilter
                    | LogStreamUpdatedAtFilter
                ):
                    if isinstance(data, dict):
                        match data.get("name"):
                            case "id":
                                filters_item_type_0 = LogStreamIDFilter.from_dict(data)

                                return filters_item_type_0

                            case "name":
                                filters_item_type_1 = LogStreamNameFilter.from_dict(data)

                                return filters_item_type_1

                            case "created_by":
                                filters_item_type_2 = LogStreamCreatedByFilter.from_dict(data)

                                return filters_item_type_2

                            case "created_at":
                                filters_item_type_3 = LogStreamCreatedAtFilter.from_dict(data)

                                return filters_item_type_3

                            case "updated_at":
                                filters_item_type_4 = LogStreamUpdatedAtFilter.from_dict(data)

                                return filters_item_type_4

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)

        def _parse_sort(
            data: Any,
        ) -> LogStreamCreatedAtSort | LogStreamNameSort | LogStreamUpdatedAtSort | None | Unset:
            if isinstance(data, dict):
                match data.get("name"):
                    case "name":
                        sort_type_0_type_0 = LogStreamNameSort.from_dict(data)

                        return sort_type_0_type_0

                    case "created_at":
                        sort_type_0_type_1 = LogStreamCreatedAtSort.from_dict(data)

                        return sort_type_0_type_1

                    case "updated_at":
                        sort_type_0_type_2 = LogStreamUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_2

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        include_counts = unread.pop("include_counts", UNSET)
        model = cls(
            starting_token=starting_token,
            limit=limit,
            filters=filters,
            sort=sort,
            include_counts=include_counts,
        )
        model.additional_properties = unread
        return model
