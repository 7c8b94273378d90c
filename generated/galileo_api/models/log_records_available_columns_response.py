# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsAvailableColumnsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.log_records_column_info import LogRecordsColumnInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.log_records_column_info import LogRecordsColumnInfo

    globals().update(
        LogRecordsColumnInfo=LogRecordsColumnInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsAvailableColumnsResponse(OpenModel):
    """The columns of a run's records.

    Attributes:
        columns (list[LogRecordsColumnInfo] | Unset):
    """

    columns: list[LogRecordsColumnInfo] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.columns, Unset):
            field_dict["columns"] = to_json(self.columns)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _columns = unread.pop("columns", UNSET)
        columns: list[LogRecordsColumnInfo] | Unset = UNSET
        if _columns is not UNSET:
            columns = []
            for columns_item_data in _columns:
                columns_item = LogRecordsColumnInfo.from_dict(columns_item_data)

                columns.append(columns_item)
        model = cls(
            columns=columns,
        )
        model.additional_properties = unread
        return model
