# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""UpdateDatasetRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.column_mapping import ColumnMapping
    from ..models.name import Name


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.column_mapping import ColumnMapping
    from ..models.name import Name

    globals().update(
        ColumnMapping=ColumnMapping,
        Name=Name,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class UpdateDatasetRequest(OpenModel):
    """What to change of a dataset.

    Attributes:
        name (Name | None | str | Unset):
        column_mapping (ColumnMapping | None | Unset):
        draft (bool | None | Unset): False finishes a draft.
    """

    name: Name | None | str | Unset = UNSET
    column_mapping: ColumnMapping | None | Unset = UNSET
    draft: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.name, Unset):
            field_dict["name"] = to_json(self.name)
        if not isinstance(self.column_mapping, Unset):
            field_dict["column_mapping"] = to_json(self.column_mapping)
        if not isinstance(self.draft, Unset):
            field_dict["draft"] = self.draft
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_name(data: Any) -> Name | None | str | Unset:
            if isinstance(data, dict):
                name_type_1 = Name.from_dict(data)

                return name_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        name = _parse_name(unread.pop("name", UNSET))

        def _parse_column_mapping(data: Any) -> ColumnMapping | None | Unset:
            if isinstance(data, dict):
                column_mapping_type_0 = ColumnMapping.from_dict(data)

                return column_mapping_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        column_mapping = _parse_column_mapping(unread.pop("column_mapping", UNSET))
        draft = unread.pop("draft", UNSET)
        model = cls(
            name=name,
            column_mapping=column_mapping,
            draft=draft,
        )
        model.additional_properties = unread
        return model
