# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateCustomLunaScorerVersionRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luna_input_type_enum import LunaInputTypeEnum
from ..models.luna_output_type_enum import LunaOutputTypeEnum
from ..models.scorer_name import ScorerName
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class CreateCustomLunaScorerVersionRequest(OpenModel):
    """A new version made of a fine-tuned model.

    Attributes:
        lora_task_id (int):
        prompt (str):
        lora_weights_path (None | str | Unset):
        executor (None | ScorerName | Unset):
        luna_input_type (LunaInputTypeEnum | None | Unset):
        luna_output_type (LunaOutputTypeEnum | None | Unset):
    """

    lora_task_id: int
    prompt: str
    lora_weights_path: None | str | Unset = UNSET
    executor: None | ScorerName | Unset = UNSET
    luna_input_type: LunaInputTypeEnum | None | Unset = UNSET
    luna_output_type: LunaOutputTypeEnum | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["lora_task_id"] = self.lora_task_id
        field_dict["prompt"] = self.prompt
        if not isinstance(self.lora_weights_path, Unset):
            field_dict["lora_weights_path"] = self.lora_weights_path
        if not isinstance(self.executor, Unset):
            field_dict["executor"] = to_json(self.executor)
        if not isinstance(self.luna_input_type, Unset):
            field_dict["luna_input_type"] = to_json(self.luna_input_type)
        if not isinstance(self.luna_output_type, Unset):
            field_dict["luna_output_type"] = to_json(self.luna_output_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        lora_task_id = unread.pop("lora_task_id")
        prompt = unread.pop("prompt")
        lora_weights_path = unread.pop("lora_weights_path", UNSET)

        def _parse_executor(data: Any) -> None | ScorerName | Unset:
            if isinstance(data, str):
                executor_type_0 = ScorerName(data)

                return executor_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        executor = _parse_executor(unread.pop("executor", UNSET))

        def _parse_luna_input_type(data: Any) -> LunaInputTypeEnum | None | Unset:
            if isinstance(data, str):
                luna_input_type_type_0 = LunaInputTypeEnum(data)

                return luna_input_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        luna_input_type = _parse_luna_input_type(unread.pop("luna_input_type", UNSET))

        def _parse_luna_output_type(data: Any) -> LunaOutputTypeEnum | None | Unset:
            if isinstance(data, str):
                luna_output_type_type_0 = LunaOutputTypeEnum(data)

                return luna_output_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        luna_output_type = _parse_luna_output_type(unread.pop("luna_output_type", UNSET))
        model = cls(
            lora_task_id=lora_task_id,
            prompt=prompt,
            lora_weights_path=lora_weights_path,
            executor=executor,
            luna_input_type=luna_input_type,
            luna_output_type=luna_output_type,
        )
        model.additional_properties = unread
        return model
