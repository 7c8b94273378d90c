# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luna_input_type_enum import LunaInputTypeEnum
from ..models.luna_output_type_enum import LunaOutputTypeEnum
from ..models.scorer_name import ScorerName
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_0 import (
        FineTunedScorerResponseClassNameToVocabIxType0,
    )
    from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_1 import (
        FineTunedScorerResponseClassNameToVocabIxType1,
    )


T = TypeVar("T", bound="FineTunedScorerResponse")


@_attrs_define
class FineTunedScorerResponse:
    """
    Attributes:
        id (str):
        name (str):
        lora_task_id (int):
        prompt (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (str):
        lora_weights_path (None | str | Unset):
        luna_input_type (LunaInputTypeEnum | None | Unset):
        luna_output_type (LunaOutputTypeEnum | None | Unset):
        class_name_to_vocab_ix (FineTunedScorerResponseClassNameToVocabIxType0 |
            FineTunedScorerResponseClassNameToVocabIxType1 | None | Unset):
        executor (None | ScorerName | Unset):
    """

    id: str
    name: str
    lora_task_id: int
    prompt: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: str
    lora_weights_path: None | str | Unset = UNSET
    luna_input_type: LunaInputTypeEnum | None | Unset = UNSET
    luna_output_type: LunaOutputTypeEnum | None | Unset = UNSET
    class_name_to_vocab_ix: (
        FineTunedScorerResponseClassNameToVocabIxType0
        | FineTunedScorerResponseClassNameToVocabIxType1
        | None
        | Unset
    ) = UNSET
    executor: None | ScorerName | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_0 import (
            FineTunedScorerResponseClassNameToVocabIxType0,  # noqa: PLC0415
        )
        from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_1 import (
            FineTunedScorerResponseClassNameToVocabIxType1,  # noqa: PLC0415
        )

        id = self.id

        name = self.name

        lora_task_id = self.lora_task_id

        prompt = self.prompt

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        created_by = self.created_by

        lora_weights_path: None | str | Unset
        if isinstance(self.lora_weights_path, Unset):
            lora_weights_path = UNSET
        else:
            lora_weights_path = self.lora_weights_path

        luna_input_type: None | str | Unset
        if isinstance(self.luna_input_type, Unset):
            luna_input_type = UNSET
        elif isinstance(self.luna_input_type, LunaInputTypeEnum):
            luna_input_type = self.luna_input_type.value
        else:
            luna_input_type = self.luna_input_type

        luna_output_type: None | str | Unset
        if isinstance(self.luna_output_type, Unset):
            luna_output_type = UNSET
        elif isinstance(self.luna_output_type, LunaOutputTypeEnum):
            luna_output_type = self.luna_output_type.value
        else:
            luna_output_type = self.luna_output_type

        class_name_to_vocab_ix: dict[str, Any] | None | Unset
        if isinstance(self.class_name_to_vocab_ix, Unset):
            class_name_to_vocab_ix = UNSET
        elif isinstance(
            self.class_name_to_vocab_ix, FineTunedScorerResponseClassNameToVocabIxType0
        ):
            class_name_to_vocab_ix = self.class_name_to_vocab_ix.to_dict()
        elif isinstance(
            self.class_name_to_vocab_ix, FineTunedScorerResponseClassNameToVocabIxType1
        ):
            class_name_to_vocab_ix = self.class_name_to_vocab_ix.to_dict()
        else:
            class_name_to_vocab_ix = self.class_name_to_vocab_ix

        executor: None | str | Unset
        if isinstance(self.executor, Unset):
            executor = UNSET
        elif isinstance(self.executor, ScorerName):
            executor = self.executor.value
        else:
            executor = self.executor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "lora_task_id": lora_task_id,
                "prompt": prompt,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by": created_by,
            }
        )
        if lora_weights_path is not UNSET:
            field_dict["lora_weights_path"] = lora_weights_path
        if luna_input_type is not UNSET:
            field_dict["luna_input_type"] = luna_input_type
        if luna_output_type is not UNSET:
            field_dict["luna_output_type"] = luna_output_type
        if class_name_to_vocab_ix is not UNSET:
            field_dict["class_name_to_vocab_ix"] = class_name_to_vocab_ix
        if executor is not UNSET:
            field_dict["executor"] = executor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_0 import (
            FineTunedScorerResponseClassNameToVocabIxType0,  # noqa: PLC0415
        )
        from ..models.fine_tuned_scorer_response_class_name_to_vocab_ix_type_1 import (
            FineTunedScorerResponseClassNameToVocabIxType1,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        lora_task_id = d.pop("lora_task_id")

        prompt = d.pop("prompt")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        created_by = d.pop("created_by")

        def _parse_lora_weights_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        lora_weights_path = _parse_lora_weights_path(d.pop("lora_weights_path", UNSET))

        def _parse_luna_input_type(data: object) -> LunaInputTypeEnum | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                luna_input_type_type_0 = LunaInputTypeEnum(data)

                return luna_input_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LunaInputTypeEnum | None | Unset, data)

        luna_input_type = _parse_luna_input_type(d.pop("luna_input_type", UNSET))

        def _parse_luna_output_type(data: object) -> LunaOutputTypeEnum | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                luna_output_type_type_0 = LunaOutputTypeEnum(data)

                return luna_output_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LunaOutputTypeEnum | None | Unset, data)

        luna_output_type = _parse_luna_output_type(d.pop("luna_output_type", UNSET))

        def _parse_class_name_to_vocab_ix(
            data: object,
        ) -> (
            FineTunedScorerResponseClassNameToVocabIxType0
            | FineTunedScorerResponseClassNameToVocabIxType1
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                class_name_to_vocab_ix_type_0 = (
                    FineTunedScorerResponseClassNameToVocabIxType0.from_dict(data)
                )

                return class_name_to_vocab_ix_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                class_name_to_vocab_ix_type_1 = (
                    FineTunedScorerResponseClassNameToVocabIxType1.from_dict(data)
                )

                return class_name_to_vocab_ix_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                FineTunedScorerResponseClassNameToVocabIxType0
                | FineTunedScorerResponseClassNameToVocabIxType1
                | None
                | Unset,
                data,
            )

        class_name_to_vocab_ix = _parse_class_name_to_vocab_ix(
            d.pop("class_name_to_vocab_ix", UNSET)
        )

        def _parse_executor(data: object) -> None | ScorerName | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                executor_type_0 = ScorerName(data)

                return executor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ScorerName | Unset, data)

        executor = _parse_executor(d.pop("executor", UNSET))

        fine_tuned_scorer_response = cls(
            id=id,
            name=name,
            lora_task_id=lora_task_id,
            prompt=prompt,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            lora_weights_path=lora_weights_path,
            luna_input_type=luna_input_type,
            luna_output_type=luna_output_type,
            class_name_to_vocab_ix=class_name_to_vocab_ix,
            executor=executor,
        )

        fine_tuned_scorer_response.additional_properties = d
        return fine_tuned_scorer_response

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
