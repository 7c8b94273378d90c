# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsColumnInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_category import ColumnCategory
from ..models.data_type import DataType
from ..models.data_unit import DataUnit
from ..models.insight_type import InsightType
from ..models.log_records_column_info_label_color_type_0 import LogRecordsColumnInfoLabelColorType0
from ..models.log_records_filter_type import LogRecordsFilterType
from ..models.step_type import StepType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.metric_threshold import MetricThreshold
    from ..models.scorer_config import ScorerConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.metric_threshold import MetricThreshold
    from ..models.scorer_config import ScorerConfig

    globals().update(
        MetricThreshold=MetricThreshold,
        ScorerConfig=ScorerConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsColumnInfo(OpenModel):
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
        allowed_values (list[Any] | None | Unset):
        sortable (bool | Unset):
        filterable (bool | Unset):
        is_empty (bool | Unset): No record has a value. Default: False.
        applicable_types (list[StepType] | Unset): Kinds of record that have the column.
        is_optional (bool | Unset): Some records have no value. Default: False.
        roll_up_method (None | str | Unset):
        metric_key_alias (None | str | Unset):
        scorer_config (None | ScorerConfig | Unset):
        scorer_id (None | str | Unset):
        insight_type (InsightType | None | Unset):
        filter_type (LogRecordsFilterType | None | Unset):
        threshold (MetricThreshold | None | Unset):
        label_color (LogRecordsColumnInfoLabelColorType0 | None | Unset):
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
    scorer_config: None | ScorerConfig | Unset = UNSET
    scorer_id: None | str | Unset = UNSET
    insight_type: InsightType | None | Unset = UNSET
    filter_type: LogRecordsFilterType | None | Unset = UNSET
    threshold: MetricThreshold | None | Unset = UNSET
    label_color: LogRecordsColumnInfoLabelColorType0 | None | Unset = UNSET
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
        if not isinstance(self.scorer_config, Unset):
            field_dict["scorer_config"] = to_json(self.scorer_config)
        if not isinstance(self.scorer_id, Unset):
            field_dict["scorer_id"] = self.scorer_id
        if not isinstance(self.insight_type, Unset):
            field_dict["insight_type"] = to_json(self.insight_type)
        if not isinstance(self.filter_type, Unset):
            field_dict["filter_type"] = to_json(self.filter_type)
        if not isinstance(self.threshold, Unset):
            field_dict["threshold"] = to_json(self.threshold)
        if not isinstance(self.label_color, Unset):
            field_dict["label_color"] = to_json(self.label_color)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
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

        def _parse_scorer_config(data: Any) -> None | ScorerConfig | Unset:
            if isinstance(data, dict):
                scorer_config_type_0 = ScorerConfig.from_dict(data)

                return scorer_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorer_config = _parse_scorer_config(unread.pop("scorer_config", UNSET))
        scorer_id = unread.pop("scorer_id", UNSET)

        def _parse_insight_type(data: Any) -> InsightType | None | Unset:
            if isinstance(data, str):
                insight_type_type_0 = InsightType(data)

                return insight_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        insight_type = _parse_insight_type(unread.pop("insight_type", UNSET))

        def _parse_filter_type(data: Any) -> LogRecordsFilterType | None | Unset:
            if isinstance(data, str):
                filter_type_type_0 = LogRecordsFilterType(data)

                return filter_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        filter_type = _parse_filter_type(unread.pop("filter_type", UNSET))

        def _parse_threshold(data: Any) -> MetricThreshold | None | Unset:
            if isinstance(data, dict):
                threshold_type_0 = MetricThreshold.from_dict(data)

                return threshold_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        threshold = _parse_threshold(unread.pop("threshold", UNSET))

        def _parse_label_color(data: Any) -> LogRecordsColumnInfoLabelColorType0 | None | Unset:
            if isinstance(data, str):
                label_color_type_0 = LogRecordsColumnInfoLabelColorType0(data)

                return label_color_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        label_color = _parse_label_color(unread.pop("label_color", UNSET))
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
            scorer_config=scorer_config,
            scorer_id=scorer_id,
            insight_type=insight_type,
            filter_type=filter_type,
            threshold=threshold,
            label_color=label_color,
        )
        model.additional_properties = unread
        return model
