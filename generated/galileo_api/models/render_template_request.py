# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RenderTemplateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.dataset_data import DatasetData
    from ..models.string_data import StringData


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_data import DatasetData
    from ..models.string_data import StringData

    globals().update(
        DatasetData=DatasetData,
        StringData=StringData,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class RenderTemplateRequest(OpenModel):
    """A prompt and what to fill it with.

    Attributes:
        template (str):
        data (DatasetData | StringData):
    """

    template: str
    data: DatasetData | StringData
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template"] = self.template
        field_dict["data"] = to_json(self.data)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        template = unread.pop("template")

        def _parse_data(data: Any) -> DatasetData | StringData:
            if isinstance(data, dict):
                try:
                    data_type_0 = DatasetData.from_dict(data)

                    return data_type_0

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    data_type_1 = StringData.from_dict(data)

                    return data_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data = _parse_data(unread.pop("data"))
        model = cls(
            template=template,
            data=data,
        )
        model.additional_properties = unread
        return model
