# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateCodeMetricGenerationRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class CreateCodeMetricGenerationRequest(OpenModel):
    """What the code of a metric is to do.

    Attributes:
        user_message (str): In words.
        node_type (None | str | Unset):
        model_name (None | str | Unset):
    """

    user_message: str
    node_type: None | str | Unset = UNSET
    model_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["user_message"] = self.user_message
        if not isinstance(self.node_type, Unset):
            field_dict["node_type"] = self.node_type
        if not isinstance(self.model_name, Unset):
            field_dict["model_name"] = self.model_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        user_message = unread.pop("user_message")
        node_type = unread.pop("node_type", UNSET)
        model_name = unread.pop("model_name", UNSET)
        model = cls(
            user_message=user_message,
            node_type=node_type,
            model_name=model_name,
        )
        model.additional_properties = unread
        return model
