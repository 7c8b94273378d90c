# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetRow"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.dataset_row_metadata import DatasetRowMetadata


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_row_metadata import DatasetRowMetadata

    globals().update(
        DatasetRowMetadata=DatasetRowMetadata,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetRow(OpenModel):
    """A row.

    Attributes:
        row_id (str): Stays the same over all versions.
        index (int): Place in the dataset, from 0.
        values (list[Any]): The values, in the order of column_names.
        values_dict (dict[str, Any]): The values by column.
        metadata (DatasetRowMetadata | None):
    """

    row_id: str
    index: int
    values: list[Any]
    values_dict: dict[str, Any]
    metadata: DatasetRowMetadata | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["row_id"] = self.row_id
        field_dict["index"] = self.index
        field_dict["values"] = self.values
        field_dict["values_dict"] = self.values_dict
        field_dict["metadata"] = to_json(self.metadata)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        row_id = unread.pop("row_id")
        index = unread.pop("index")
        values = cast(list[Any], unread.pop("values"))
        values_dict = unread.pop("values_dict")

        def _parse_metadata(data: Any) -> DatasetRowMetadata | None:
            if isinstance(data, dict):
                metadata_type_0 = DatasetRowMetadata.from_dict(data)

                return metadata_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        metadata = _parse_metadata(unread.pop("metadata"))
        model = cls(
            row_id=row_id,
            index=index,
            values=values,
            values_dict=values_dict,
            metadata=metadata,
        )
        model.additional_properties = unread
        return model
