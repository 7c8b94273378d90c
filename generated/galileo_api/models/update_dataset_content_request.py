# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""UpdateDatasetContentRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.dataset_append_row import DatasetAppendRow
    from ..models.dataset_copy_record_data import DatasetCopyRecordData
    from ..models.dataset_delete_row import DatasetDeleteRow
    from ..models.dataset_filter_rows import DatasetFilterRows
    from ..models.dataset_prepend_row import DatasetPrependRow
    from ..models.dataset_remove_column import DatasetRemoveColumn
    from ..models.dataset_rename_column import DatasetRenameColumn
    from ..models.dataset_update_row import DatasetUpdateRow


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_append_row import DatasetAppendRow
    from ..models.dataset_copy_record_data import DatasetCopyRecordData
    from ..models.dataset_delete_row import DatasetDeleteRow
    from ..models.dataset_filter_rows import DatasetFilterRows
    from ..models.dataset_prepend_row import DatasetPrependRow
    from ..models.dataset_remove_column import DatasetRemoveColumn
    from ..models.dataset_rename_column import DatasetRenameColumn
    from ..models.dataset_update_row import DatasetUpdateRow

    globals().update(
        DatasetAppendRow=DatasetAppendRow,
        DatasetCopyRecordData=DatasetCopyRecordData,
        DatasetDeleteRow=DatasetDeleteRow,
        DatasetFilterRows=DatasetFilterRows,
        DatasetPrependRow=DatasetPrependRow,
        DatasetRemoveColumn=DatasetRemoveColumn,
        DatasetRenameColumn=DatasetRenameColumn,
        DatasetUpdateRow=DatasetUpdateRow,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class UpdateDatasetContentRequest(OpenModel):
    """Edits of rows and columns.

    Attributes:
        edits (list[DatasetAppendRow | DatasetCopyRecordData | DatasetDeleteRow |
            DatasetFilterRows | DatasetPrependRow | DatasetRemoveColumn | DatasetRenameColumn |
            DatasetUpdateRow]): Applied in this order, all or none.
    """

    edits: list[
        DatasetAppendRow
        | DatasetCopyRecordData
        | DatasetDeleteRow
        | DatasetFilterRows
        | DatasetPrependRow
        | DatasetRemoveColumn
        | DatasetRenameColumn
        | DatasetUpdateRow
    ]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["edits"] = to_json(self.edits)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        edits = []
        _edits = unread.pop("edits")
        for edits_item_data in _edits:

            def _parse_edits_item(
                data: Any,
            ) -> (
                DatasetAppendRow
                | DatasetCopyRecordData
                | DatasetDeleteRow
                | DatasetFilterRows
                | DatasetPrependRow
                | DatasetRemoveColumn
                | DatasetRenameColumn
                | DatasetUpdateRow
            ):
                if isinstance(data, dict):
                    match data.get("edit_type"):
                        case "prepend_row":
                            edits_item_type_0 = DatasetPrependRow.from_dict(data)

                            return edits_item_type_0

                        case "append_row":
                            edits_item_type_1 = DatasetAppendRow.from_dict(data)

                            return edits_item_type_1

                        case "update_row":
                            edits_item_type_2 = DatasetUpdateRow.from_dict(data)

                            return edits_item_type_2

                        case "delete_row":
                            edits_item_type_3 = DatasetDeleteRow.from_dict(data)

                            return edits_item_type_3

                        case "filter_rows":
                            edits_item_type_4 = DatasetFilterRows.from_dict(data)

                            return edits_item_type_4

                        case "copy_record_data":
                            edits_item_type_5 = DatasetCopyRecordData.from_dict(data)

                            return edits_item_type_5

                        case "remove_column":
                            edits_item_type_6 = DatasetRemoveColumn.from_dict(data)

                            return edits_item_type_6

                        case "rename_column":
                            edits_item_type_7 = DatasetRenameColumn.from_dict(data)

                            return edits_item_type_7

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            edits_item = _parse_edits_item(edits_item_data)

            edits.append(edits_item)
        model = cls(
            edits=edits,
        )
        model.additional_properties = unread
        return model
