# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""OrNodeLogRecordsFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter

    globals().update(
        AndNodeLogRecordsFilter=AndNodeLogRecordsFilter,
        FilterLeafLogRecordsFilter=FilterLeafLogRecordsFilter,
        NotNodeLogRecordsFilter=NotNodeLogRecordsFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class OrNodeLogRecordsFilter(OpenModel):
    """Matches what at least one of its parts matches.

    Attributes:
        or_ (list[AndNodeLogRecordsFilter | FilterLeafLogRecordsFilter |
            NotNodeLogRecordsFilter | OrNodeLogRecordsFilter]):
    """

    or_: list[
        AndNodeLogRecordsFilter
        | FilterLeafLogRecordsFilter
        | NotNodeLogRecordsFilter
        | OrNodeLogRecordsFilter
    ]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["or"] = to_json(self.or_)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        or_ = []
        _or_ = unread.pop("or")
        for or_item_data in _or_:

            def _parse_or_item(
                data: Any,
            ) -> (
                AndNodeLogRecordsFilter
                | FilterLeafLogRecordsFilter
                | NotNodeLogRecordsFilter
                | OrNodeLogRecordsFilter
            ):
                if isinstance(data, dict):
                    try:
                        or_item_type_0 = FilterLeafLogRecordsFilter.from_dict(data)

                        return or_item_type_0

                    except (AttributeError, KeyError, TypeError, ValueError):
                        pass
                    try:
                        or_item_type_1 = AndNodeLogRecordsFilter.from_dict(data)

                        return or_item_type_1

                    except (AttributeError, KeyError, TypeError, ValueError):
                        pass
                    try:
                        or_item_type_2 = OrNodeLogRecordsFilter.from_dict(data)

                        return or_item_type_2

                    except (AttributeError, KeyError, TypeError, ValueError):
                        pass
                    try:
                        or_item_type_3 = NotNodeLogRecordsFilter.from_dict(data)

                        return or_item_type_3

                    except (AttributeError, KeyError, TypeError, ValueError):
                        pass
                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            or_item = _parse_or_item(or_item_data)

            or_.append(or_item)
        model = cls(
            or_=or_,
        )
        model.additional_properties = unread
        return model
