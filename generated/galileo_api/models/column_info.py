# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ColumnInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_category import ColumnCategory
from ..models.data_type import DataType
from ..models.data_unit import DataUnit
from ..models.step_type import StepType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ColumnInfo(OpenModel):
    """A column that records can be shown by.

    Attributes:
        id (str): The name to use in filters and sorts.
        category (ColumnCategory): Where the values of a column come from.
        data_type (DataType | None):
        label (None | str | Unset):
        description (None | str | Unset):
        group_label (None | str | Unset):
        data_unit (DataUnit | None | Unset):
        multi_valued (bool | Unset): One record can have several values. Default: False.
        allowed_values (list[Any] | None | Unset): All values that occur, if they are few.
        sortable (bool | Unset):
        filterable (bool | Unset):
        is_empty (bool | Unset): No record has a value. Default: False.
        applicable_types (list[StepType] | Unset): Kinds of record that have the column.
        is_optional (bool | Unset): Some records have no value. Default: False.
        roll_up_method (None | str | Unset):
        metric_key_alias (None | str | Unset): Another name of the same metric.
    """

    id: str
    category: ColumnCategory
    data_type: DataType | None
    label: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    group_label: None | str | Unset = UNSET
    data_unit: DataUnit | None | Unset = UNSET
    multi_valued: bool | Unset = False
    allowed_values: list[Any] | None | Unset = UNSET
    sortable: bool | Unset = UNSET
    filterable: bool | Unset = UNSET
    is_empty: bool | Unset = False
    applicable_types: list[StepType] | Unset = UNSET
    is_optional: bool | Unset = False
    roll_up_method: None | str | Unset = UNSET
    metric_key_alias: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["category"] = to_json(self.category)
        field_dict["data_type"] = to_json(self.data_type)
        if not isinstance(self.label, Unset):
            field_dict["label"] = self.label
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.group_label, Unset):
            field_dict["group_label"] = self.group_label
        if not isinstance(self.data_unit, Unset):
            field_dict["data_unit"] = to_json(self.data_unit)
        if not isinstance(self.multi_valued, Unset):
            field_dict["multi_valued"] = self.multi_valued
        if not isinstance(self.allowed_values, Unset):
            field_dict["allowed_values"] = self.allowed_values
        if not isinstance(self.sortable, Unset):
            field_dict["sortable"] = self.sortable
        if not isinstance(self.filterable, Unset):
            field_dict["filterable"] = self.filterable
        if not isinstance(self.is_empty, Unset):
            field_dict["is_empty"] = self.is_empty
        if not isinstance(self.applicable_types, Unset):
            field_dict["applicable_types"] = to_json(self.applicable_types)
        if not isinstance(self.is_optional, Unset):
            field_dict["is_optional"] = self.is_optional
        if not isinstance(self.roll_up_method, Unset):
            field_dict["roll_up_method"] = self.roll_up_method
        if not isinstance(self.metric_key_alias, Unset):
            field_dict["metric_key_alias"] = self.metric_key_alias
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        category = ColumnCategory(unread.pop("category"))

        def _parse_data_type(data: Any) -> DataType | None:
            if isinstance(data, str):
                data_type_type_0 = DataType(data)

                return data_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data_type = _parse_data_type(unread.pop("data_type"))
        label = unread.pop("label", UNSET)
        description = unread.pop("description", UNSET)
        group_label = unread.pop("group_label", UNSET)

        def _parse_data_unit(data: Any) -> DataUnit | None | Unset:
            if isinstance(data, str):
                data_unit_type_0 = DataUnit(data)

                return data_unit_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data_unit = _parse_data_unit(unread.pop("data_unit", UNSET))
        multi_valued = unread.pop("multi_valued", UNSET)
        allowed_values = unread.pop("allowed_values", UNSET)
        sortable = unread.pop("sortable", UNSET)
        filterable = unread.pop("filterable", UNSET)
        is_empty = unread.pop("is_empty", UNSET)
        _applicable_types = unread.pop("applicable_types", UNSET)
        applicable_types: list[StepType] | Unset = UNSET
        if _applicable_types is not UNSET:
            applicable_types = []
            for applicable_types_item_data in _applicable_types:
                applicable_types_item = StepType(applicable_types_item_data)

                applicable_types.append(applicable_types_item)
        is_optional = unread.pop("is_optional", UNSET)
        roll_up_method = unread.pop("roll_up_method", UNSET)
        metric_key_alias = unread.pop("metric_key_alias", UNSET)
        model = cls(
            id=id,
            category=category,
            data_type=data_type,
            label=label,
            description=description,
            group_label=group_label,
            data_unit=data_unit,
            multi_valued=multi_valued,
            allowed_values=allowed_values,
            sortable=sortable,
            filterable=filterable,
            is_empty=is_empty,
            applicable_types=applicable_types,
            is_optional=is_optional,
            roll_up_method=roll_up_method,
            metric_key_alias=metric_key_alias,
        )
        model.additional_properties = unread
        return model
