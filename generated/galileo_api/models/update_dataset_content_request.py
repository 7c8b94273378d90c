# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.dataset_append_row import DatasetAppendRow
    from ..models.dataset_copy_record_data import DatasetCopyRecordData
    from ..models.dataset_delete_row import DatasetDeleteRow
    from ..models.dataset_filter_rows import DatasetFilterRows
    from ..models.dataset_prepend_row import DatasetPrependRow
    from ..models.dataset_remove_column import DatasetRemoveColumn
    from ..models.dataset_rename_column import DatasetRenameColumn
    from ..models.dataset_update_row import DatasetUpdateRow


T = TypeVar("T", bound="UpdateDatasetContentRequest")


@_attrs_define
class UpdateDatasetContentRequest:
    """
    Attributes:
        edits (list[DatasetAppendRow | DatasetCopyRecordData | DatasetDeleteRow | DatasetFilterRows | DatasetPrependRow
            | DatasetRemoveColumn | DatasetRenameColumn | DatasetUpdateRow]):
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
        from ..models.dataset_append_row import DatasetAppendRow  # noqa: PLC0415
        from ..models.dataset_copy_record_data import DatasetCopyRecordData  # noqa: PLC0415
        from ..models.dataset_delete_row import DatasetDeleteRow  # noqa: PLC0415
        from ..models.dataset_filter_rows import DatasetFilterRows  # noqa: PLC0415
        from ..models.dataset_prepend_row import DatasetPrependRow  # noqa: PLC0415
        from ..models.dataset_remove_column import DatasetRemoveColumn  # noqa: PLC0415
        from ..models.dataset_update_row import DatasetUpdateRow  # noqa: PLC0415

        edits = []
        for edits_item_data in self.edits:
            edits_item: dict[str, Any]
            if isinstance(edits_item_data, DatasetPrependRow):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetAppendRow):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetUpdateRow):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetDeleteRow):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetFilterRows):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetCopyRecordData):
                edits_item = edits_item_data.to_dict()
            elif isinstance(edits_item_data, DatasetRemoveColumn):
                edits_item = edits_item_data.to_dict()
            else:
                edits_item = edits_item_data.to_dict()

            edits.append(edits_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "edits": edits,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dataset_append_row import DatasetAppendRow  # noqa: PLC0415
        from ..models.dataset_copy_record_data import DatasetCopyRecordData  # noqa: PLC0415
        from ..models.dataset_delete_row import DatasetDeleteRow  # noqa: PLC0415
        from ..models.dataset_filter_rows import DatasetFilterRows  # noqa: PLC0415
        from ..models.dataset_prepend_row import DatasetPrependRow  # noqa: PLC0415
        from ..models.dataset_remove_column import DatasetRemoveColumn  # noqa: PLC0415
        from ..models.dataset_rename_column import DatasetRenameColumn  # noqa: PLC0415
        from ..models.dataset_update_row import DatasetUpdateRow  # noqa: PLC0415

        d = dict(src_dict)
        edits = []
        _edits = d.pop("edits")
        for edits_item_data in _edits:

            def _parse_edits_item(
                data: object,
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
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_0 = DatasetPrependRow.from_dict(data)

                    return edits_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_1 = DatasetAppendRow.from_dict(data)

                    return edits_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_2 = DatasetUpdateRow.from_dict(data)

                    return edits_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_3 = DatasetDeleteRow.from_dict(data)

                    return edits_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_4 = DatasetFilterRows.from_dict(data)

                    return edits_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_5 = DatasetCopyRecordData.from_dict(data)

                    return edits_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    edits_item_type_6 = DatasetRemoveColumn.from_dict(data)

                    return edits_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                edits_item_type_7 = DatasetRenameColumn.from_dict(data)

                return edits_item_type_7

            edits_item = _parse_edits_item(edits_item_data)

            edits.append(edits_item)

        update_dataset_content_request = cls(
            edits=edits,
        )

        update_dataset_content_request.additional_properties = d
        return update_dataset_content_request

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
