# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SyntheticDatasetExtensionRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.synthetic_data_types import SyntheticDataTypes
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.synthetic_data_source_dataset import SyntheticDataSourceDataset


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.synthetic_data_source_dataset import SyntheticDataSourceDataset

    globals().update(
        PromptRunSettings=PromptRunSettings,
        SyntheticDataSourceDataset=SyntheticDataSourceDataset,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class SyntheticDatasetExtensionRequest(OpenModel):
    """What rows to make up.

    Attributes:
        prompt_settings (PromptRunSettings | Unset): How to run a prompt.
        prompt (None | str | Unset):
        instructions (None | str | Unset): What the rows are to be like, in words.
        examples (list[str] | Unset): Rows that show it.
        source_dataset (None | SyntheticDataSourceDataset | Unset):
        data_types (list[SyntheticDataTypes] | None | Unset):
        count (int | Unset): How many rows. Default: 10.
        project_id (None | str | Unset):
    """

    prompt_settings: PromptRunSettings | Unset = UNSET
    prompt: None | str | Unset = UNSET
    instructions: None | str | Unset = UNSET
    examples: list[str] | Unset = UNSET
    source_dataset: None | SyntheticDataSourceDataset | Unset = UNSET
    data_types: list[SyntheticDataTypes] | None | Unset = UNSET
    count: int | Unset = 10
    project_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.prompt_settings, Unset):
            field_dict["prompt_settings"] = to_json(self.prompt_settings)
        if not isinstance(self.prompt, Unset):
            field_dict["prompt"] = self.prompt
        if not isinstance(self.instructions, Unset):
            field_dict["instructions"] = self.instructions
        if not isinstance(self.examples, Unset):
            field_dict["examples"] = self.examples
        if not isinstance(self.source_dataset, Unset):
            field_dict["source_dataset"] = to_json(self.source_dataset)
        if not isinstance(self.data_types, Unset):
            field_dict["data_types"] = to_json(self.data_types)
        if not isinstance(self.count, Unset):
            field_dict["count"] = self.count
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = self.project_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _prompt_settings = unread.pop("prompt_settings", UNSET)
        prompt_settings: PromptRunSettings | Unset
        if isinstance(_prompt_settings, Unset):
            prompt_settings = UNSET
        else:
            prompt_settings = PromptRunSettings.from_dict(_prompt_settings)
        prompt = unread.pop("prompt", UNSET)
        instructions = unread.pop("instructions", UNSET)
        examples = cast(list[str], unread.pop("examples", UNSET))

        def _parse_source_dataset(data: Any) -> None | SyntheticDataSourceDataset | Unset:
            if isinstance(data, dict):
                source_dataset_type_0 = SyntheticDataSourceDataset.from_dict(data)

                return source_dataset_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        source_dataset = _parse_source_dataset(unread.pop("source_dataset", UNSET))

        def _parse_data_types(data: Any) -> list[SyntheticDataTypes] | None | Unset:
            if isinstance(data, list):
                data_types_type_0 = []
                _data_types_type_0 = data
                for data_types_type_0_item_data in _data_types_type_0:
                    data_types_type_0_item = SyntheticDataTypes(data_types_type_0_item_data)

                    data_types_type_0.append(data_types_type_0_item)

                return data_types_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data_types = _parse_data_types(unread.pop("data_types", UNSET))
        count = unread.pop("count", UNSET)
        project_id = unread.pop("project_id", UNSET)
        model = cls(
            prompt_settings=prompt_settings,
            prompt=prompt,
            instructions=instructions,
            examples=examples,
            source_dataset=source_dataset,
            data_types=data_types,
            count=count,
            project_id=project_id,
        )
        model.additional_properties = unread
        return model
