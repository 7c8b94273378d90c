# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerDefaults"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.input_type_enum import InputTypeEnum
from ..models.output_type_enum import OutputTypeEnum
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter

    globals().update(
        MetadataFilter=MetadataFilter,
        ModalityFilter=ModalityFilter,
        NodeNameFilter=NodeNameFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ScorerDefaults(OpenModel):
    """What a scorer does when a run says nothing else.

    Attributes:
        model_name (None | str | Unset):
        num_judges (int | None | Unset):
        filters (list[MetadataFilter | ModalityFilter | NodeNameFilter] | None | Unset):
        scoreable_node_types (list[str] | None | Unset):
        cot_enabled (bool | None | Unset):
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
    """

    model_name: None | str | Unset = UNSET
    num_judges: int | None | Unset = UNSET
    filters: list[MetadataFilter | ModalityFilter | NodeNameFilter] | None | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    cot_enabled: bool | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.model_name, Unset):
            field_dict["model_name"] = self.model_name
        if not isinstance(self.num_judges, Unset):
            field_dict["num_judges"] = self.num_judges
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        if not isinstance(self.cot_enabled, Unset):
            field_dict["cot_enabled"] = self.cot_enabled
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.input_type, Unset):
            field_dict["input_type"] = to_json(self.input_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        model_name = unread.pop("model_name", UNSET)
        num_judges = unread.pop("num_judges", UNSET)

        def _parse_filters(
            data: Any,
        ) -> list[MetadataFilter | ModalityFilter | NodeNameFilter] | None | Unset:
            if isinstance(data, list):
                filters_type_0 = []
                _filters_type_0 = data
                for filters_type_0_item_data in _filters_type_0:

                    def _parse_filters_type_0_item(
                        data: Any,
                    ) -> MetadataFilter | ModalityFilter | NodeNameFilter:
                        if isinstance(data, dict):
                            match data.get("name"):
                                case "node_name":
                                    filters_type_0_item_type_0 = NodeNameFilter.from_dict(data)

                                    return filters_type_0_item_type_0

                                case "metadata":
                                    filters_type_0_item_type_1 = MetadataFilter.from_dict(data)

                                    return filters_type_0_item_type_1

                                case "modality":
                                    filters_type_0_item_type_2 = ModalityFilter.from_dict(data)

                                    return filters_type_0_item_type_2

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    filters_type_0_item = _parse_filters_type_0_item(filters_type_0_item_data)

                    filters_type_0.append(filters_type_0_item)

                return filters_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        filters = _parse_filters(unread.pop("filters", UNSET))
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        cot_enabled = unread.pop("cot_enabled", UNSET)

        def _parse_output_type(data: Any) -> None | OutputTypeEnum | Unset:
            if isinstance(data, str):
                output_type_type_0 = OutputTypeEnum(data)

                return output_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output_type = _parse_output_type(unread.pop("output_type", UNSET))

        def _parse_input_type(data: Any) -> InputTypeEnum | None | Unset:
            if isinstance(data, str):
                input_type_type_0 = InputTypeEnum(data)

                return input_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_type = _parse_input_type(unread.pop("input_type", UNSET))
        model = cls(
            model_name=model_name,
            num_judges=num_judges,
            filters=filters,
            scoreable_node_types=scoreable_node_types,
            cot_enabled=cot_enabled,
            output_type=output_type,
            input_type=input_type,
        )
        model.additional_properties = unread
        return model
