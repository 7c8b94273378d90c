# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ColumnMapping"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.column_mapping_config import ColumnMappingConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.column_mapping_config import ColumnMappingConfig

    globals().update(
        ColumnMappingConfig=ColumnMappingConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ColumnMapping(OpenModel):
    """Which columns of an uploaded file become which part of a row.

    Attributes:
        input_ (ColumnMappingConfig | list[str] | None | Unset):
        output (ColumnMappingConfig | list[str] | None | Unset): The expected output (ground
            truth).
        generated_output (ColumnMappingConfig | list[str] | None | Unset): Output that was
            made before and is only to be scored.
        metadata (ColumnMappingConfig | list[str] | None | Unset):
        mgt (dict[str, ColumnMappingConfig] | None | Unset): Columns that hold the values that
            metrics should have.
    """

    input_: ColumnMappingConfig | list[str] | None | Unset = UNSET
    output: ColumnMappingConfig | list[str] | None | Unset = UNSET
    generated_output: ColumnMappingConfig | list[str] | None | Unset = UNSET
    metadata: ColumnMappingConfig | list[str] | None | Unset = UNSET
    mgt: dict[str, ColumnMappingConfig] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.input_, Unset):
            field_dict["input"] = to_json(self.input_)
        if not isinstance(self.output, Unset):
            field_dict["output"] = to_json(self.output)
        if not isinstance(self.generated_output, Unset):
            field_dict["generated_output"] = to_json(self.generated_output)
        if not isinstance(self.metadata, Unset):
            field_dict["metadata"] = to_json(self.metadata)
        if not isinstance(self.mgt, Unset):
            field_dict["mgt"] = to_json(self.mgt)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_input_(data: Any) -> ColumnMappingConfig | list[str] | None | Unset:
            if isinstance(data, dict):
                input_type_0 = ColumnMappingConfig.from_dict(data)

                return input_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_ = _parse_input_(unread.pop("input", UNSET))

        def _parse_output(data: Any) -> ColumnMappingConfig | list[str] | None | Unset:
            if isinstance(data, dict):
                output_type_0 = ColumnMappingConfig.from_dict(data)

                return output_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output = _parse_output(unread.pop("output", UNSET))

        def _parse_generated_output(data: Any) -> ColumnMappingConfig | list[str] | None | Unset:
            if isinstance(data, dict):
                generated_output_type_0 = ColumnMappingConfig.from_dict(data)

                return generated_output_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        generated_output = _parse_generated_output(unread.pop("generated_output", UNSET))

        def _parse_metadata(data: Any) -> ColumnMappingConfig | list[str] | None | Unset:
            if isinstance(data, dict):
                metadata_type_0 = ColumnMappingConfig.from_dict(data)

                return metadata_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        metadata = _parse_metadata(unread.pop("metadata", UNSET))

        def _parse_mgt(data: Any) -> dict[str, ColumnMappingConfig] | None | Unset:
            if isinstance(data, dict):
                mgt_type_0 = {}
                for mgt_type_0_item_key, mgt_type_0_item_data in data.items():
                    mgt_type_0_item = ColumnMappingConfig.from_dict(mgt_type_0_item_data)

                    mgt_type_0[mgt_type_0_item_key] = mgt_type_0_item

                return mgt_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        mgt = _parse_mgt(unread.pop("mgt", UNSET))
        model = cls(
            input_=input_,
            output=output,
            generated_output=generated_output,
            metadata=metadata,
            mgt=mgt,
        )
        model.additional_properties = unread
        return model
