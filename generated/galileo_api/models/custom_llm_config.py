# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CustomLLMConfig"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class CustomLLMConfig(OpenModel):
    """Code that calls a custom provider.

    Attributes:
        file_name (str):
        class_name (str):
        init_kwargs (dict[str, Any] | None | Unset):
    """

    file_name: str
    class_name: str
    init_kwargs: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file_name"] = self.file_name
        field_dict["class_name"] = self.class_name
        if not isinstance(self.init_kwargs, Unset):
            field_dict["init_kwargs"] = self.init_kwargs
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file_name = unread.pop("file_name")
        class_name = unread.pop("class_name")
        init_kwargs = unread.pop("init_kwargs", UNSET)
        model = cls(
            file_name=file_name,
            class_name=class_name,
            init_kwargs=init_kwargs,
        )
        model.additional_properties = unread
        return model
