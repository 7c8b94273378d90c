# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PreviewDatasetRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.column_mapping import ColumnMapping


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.column_mapping import ColumnMapping

    globals().update(
        ColumnMapping=ColumnMapping,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class PreviewDatasetRequest(OpenModel):
    """The column mapping to try.

    Attributes:
        column_mapping (ColumnMapping | None | Unset):
    """

    column_mapping: ColumnMapping | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.column_mapping, Unset):
            field_dict["column_mapping"] = to_json(self.column_mapping)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_column_mapping(data: Any) -> ColumnMapping | None | Unset:
            if isinstance(data, dict):
                column_mapping_type_0 = ColumnMapping.from_dict(data)

                return column_mapping_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        column_mapping = _parse_column_mapping(unread.pop("column_mapping", UNSET))
        model = cls(
            column_mapping=column_mapping,
        )
        model.additional_properties = unread
        return model
