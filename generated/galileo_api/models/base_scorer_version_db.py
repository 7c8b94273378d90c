# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BaseScorerVersionDB"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.input_type_enum import InputTypeEnum
from ..models.output_type_enum import OutputTypeEnum
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.base_finetuned_scorer_db import BaseFinetunedScorerDB
    from ..models.base_generated_scorer_db import BaseGeneratedScorerDB
    from ..models.base_registered_scorer_db import BaseRegisteredScorerDB


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.base_finetuned_scorer_db import BaseFinetunedScorerDB
    from ..models.base_generated_scorer_db import BaseGeneratedScorerDB
    from ..models.base_registered_scorer_db import BaseRegisteredScorerDB

    globals().update(
        BaseFinetunedScorerDB=BaseFinetunedScorerDB,
        BaseGeneratedScorerDB=BaseGeneratedScorerDB,
        BaseRegisteredScorerDB=BaseRegisteredScorerDB,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BaseScorerVersionDB(OpenModel):
    """One version of a scorer. One of `generated_scorer`, `registered_scorer` and
    `finetuned_scorer` says how it works.

    Attributes:
        id (str):
        version (int): Counted from 1.
        scorer_id (str):
        generated_scorer (BaseGeneratedScorerDB | None | Unset):
        registered_scorer (BaseRegisteredScorerDB | None | Unset):
        finetuned_scorer (BaseFinetunedScorerDB | None | Unset):
        model_name (None | str | Unset):
        num_judges (int | None | Unset):
        scoreable_node_types (list[str] | None | Unset):
        cot_enabled (bool | None | Unset):
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
    """

    id: str
    version: int
    scorer_id: str
    generated_scorer: BaseGeneratedScorerDB | None | Unset = UNSET
    registered_scorer: BaseRegisteredScorerDB | None | Unset = UNSET
    finetuned_scorer: BaseFinetunedScorerDB | None | Unset = UNSET
    model_name: None | str | Unset = UNSET
    num_judges: int | None | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    cot_enabled: bool | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["version"] = self.version
        field_dict["scorer_id"] = self.scorer_id
        if not isinstance(self.generated_scorer, Unset):
            field_dict["generated_scorer"] = to_json(self.generated_scorer)
        if not isinstance(self.registered_scorer, Unset):
            field_dict["registered_scorer"] = to_json(self.registered_scorer)
        if not isinstance(self.finetuned_scorer, Unset):
            field_dict["finetuned_scorer"] = to_json(self.finetuned_scorer)
        if not isinstance(self.model_name, Unset):
            field_dict["model_name"] = self.model_name
        if not isinstance(self.num_judges, Unset):
            field_dict["num_judges"] = self.num_judges
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
        id = unread.pop("id")
        version = unread.pop("version")
        scorer_id = unread.pop("scorer_id")

        def _parse_generated_scorer(data: Any) -> BaseGeneratedScorerDB | None | Unset:
            if isinstance(data, dict):
                generated_scorer_type_0 = BaseGeneratedScorerDB.from_dict(data)

                return generated_scorer_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        generated_scorer = _parse_generated_scorer(unread.pop("generated_scorer", UNSET))

        def _parse_registered_scorer(data: Any) -> BaseRegisteredScorerDB | None | Unset:
            if isinstance(data, dict):
                registered_scorer_type_0 = BaseRegisteredScorerDB.from_dict(data)

                return registered_scorer_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        registered_scorer = _parse_registered_scorer(unread.pop("registered_scorer", UNSET))

        def _parse_finetuned_scorer(data: Any) -> BaseFinetunedScorerDB | None | Unset:
            if isinstance(data, dict):
                finetuned_scorer_type_0 = BaseFinetunedScorerDB.from_dict(data)

                return finetuned_scorer_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        finetuned_scorer = _parse_finetuned_scorer(unread.pop("finetuned_scorer", UNSET))
        model_name = unread.pop("model_name", UNSET)
        num_judges = unread.pop("num_judges", UNSET)
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
            id=id,
            version=version,
            scorer_id=scorer_id,
            generated_scorer=generated_scorer,
            registered_scorer=registered_scorer,
            finetuned_scorer=finetuned_scorer,
            model_name=model_name,
            num_judges=num_judges,
            scoreable_node_types=scoreable_node_types,
            cot_enabled=cot_enabled,
            output_type=output_type,
            input_type=input_type,
        )
        model.additional_properties = unread
        return model
