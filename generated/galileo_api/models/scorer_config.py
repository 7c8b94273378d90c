# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerConfig"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.input_type_enum import InputTypeEnum
from ..models.model_type import ModelType
from ..models.multimodal_capability import MultimodalCapability
from ..models.output_type_enum import OutputTypeEnum
from ..models.roll_up_method_display_options import RollUpMethodDisplayOptions
from ..models.scorer_types import ScorerTypes
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.base_scorer_version_db import BaseScorerVersionDB
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.base_scorer_version_db import BaseScorerVersionDB
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter

    globals().update(
        BaseScorerVersionDB=BaseScorerVersionDB,
        MetadataFilter=MetadataFilter,
        ModalityFilter=ModalityFilter,
        NodeNameFilter=NodeNameFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ScorerConfig(OpenModel):
    """A scorer as one run uses it. Keys that are left out hold what the scorer itself says.

    Attributes:
        id (str):
        scorer_type (ScorerTypes): How a scorer works: a prompt for a model, code, a fine-
            tuned model, or one that comes with the service.
        model_name (None | str | Unset):
        num_judges (int | None | Unset): How many times to ask a model.
        filters (list[MetadataFilter | ModalityFilter | NodeNameFilter] | None | Unset): Score
            only the nodes that match.
        scoreable_node_types (list[str] | None | Unset): Kinds of node to score.
        cot_enabled (bool | None | Unset): Let the model think first.
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
        name (None | str | Unset):
        model_type (ModelType | None | Unset):
        scorer_version (BaseScorerVersionDB | None | Unset): The version to use; the latest if
            left out.
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):
        roll_up_method (None | RollUpMethodDisplayOptions | Unset):
        score_type (None | str | Unset):
    """

    id: str
    scorer_type: ScorerTypes
    model_name: None | str | Unset = UNSET
    num_judges: int | None | Unset = UNSET
    filters: list[MetadataFilter | ModalityFilter | NodeNameFilter] | None | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    cot_enabled: bool | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    name: None | str | Unset = UNSET
    model_type: ModelType | None | Unset = UNSET
    scorer_version: BaseScorerVersionDB | None | Unset = UNSET
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET
    roll_up_method: None | RollUpMethodDisplayOptions | Unset = UNSET
    score_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["scorer_type"] = to_json(self.scorer_type)
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
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.model_type, Unset):
            field_dict["model_type"] = to_json(self.model_type)
        if not isinstance(self.scorer_version, Unset):
            field_dict["scorer_version"] = to_json(self.scorer_version)
        if not isinstance(self.multimodal_capabilities, Unset):
            field_dict["multimodal_capabilities"] = to_json(self.multimodal_capabilities)
        if not isinstance(self.roll_up_method, Unset):
            field_dict["roll_up_method"] = to_json(self.roll_up_method)
        if not isinstance(self.score_type, Unset):
            field_dict["score_type"] = self.score_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        scorer_type = ScorerTypes(unread.pop("scorer_type"))
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
        name = unread.pop("name", UNSET)

        def _parse_model_type(data: Any) -> ModelType | None | Unset:
            if isinstance(data, str):
                model_type_type_0 = ModelType(data)

                return model_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        model_type = _parse_model_type(unread.pop("model_type", UNSET))

        def _parse_scorer_version(data: Any) -> BaseScorerVersionDB | None | Unset:
            if isinstance(data, dict):
                scorer_version_type_0 = BaseScorerVersionDB.from_dict(data)

                return scorer_version_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorer_version = _parse_scorer_version(unread.pop("scorer_version", UNSET))

        def _parse_multimodal_capabilities(data: Any) -> list[MultimodalCapability] | None | Unset:
            if isinstance(data, list):
                multimodal_capabilities_type_0 = []
                _multimodal_capabilities_type_0 = data
                for multimodal_capabilities_type_0_item_data in _multimodal_capabilities_type_0:
                    multimodal_capabilities_type_0_item = MultimodalCapability(
                        multimodal_capabilities_type_0_item_data
                    )

                    multimodal_capabilities_type_0.append(multimodal_capabilities_type_0_item)

                return multimodal_capabilities_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multimodal_capabilities = _parse_multimodal_capabilities(
            unread.pop("multimodal_capabilities", UNSET)
        )

        def _parse_roll_up_method(data: Any) -> None | RollUpMethodDisplayOptions | Unset:
            if isinstance(data, str):
                roll_up_method_type_0 = RollUpMethodDisplayOptions(data)

                return roll_up_method_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_method = _parse_roll_up_method(unread.pop("roll_up_method", UNSET))
        score_type = unread.pop("score_type", UNSET)
        model = cls(
            id=id,
            scorer_type=scorer_type,
            model_name=model_name,
            num_judges=num_judges,
            filters=filters,
            scoreable_node_types=scoreable_node_types,
            cot_enabled=cot_enabled,
            output_type=output_type,
            input_type=input_type,
            name=name,
            model_type=model_type,
            scorer_version=scorer_version,
            multimodal_capabilities=multimodal_capabilities,
            roll_up_method=roll_up_method,
            score_type=score_type,
        )
        model.additional_properties = unread
        return model
