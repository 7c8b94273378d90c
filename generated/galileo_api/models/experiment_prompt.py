# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentPrompt"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentPrompt(OpenModel):
    """The prompt that an experiment ran.

    Attributes:
        prompt_template_id (None | str | Unset):
        version_index (int | None | Unset):
        name (None | str | Unset):
        content (None | str | Unset):
    """

    prompt_template_id: None | str | Unset = UNSET
    version_index: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    content: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.prompt_template_id, Unset):
            field_dict["prompt_template_id"] = self.prompt_template_id
        if not isinstance(self.version_index, Unset):
            field_dict["version_index"] = self.version_index
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.content, Unset):
            field_dict["content"] = self.content
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        prompt_template_id = unread.pop("prompt_template_id", UNSET)
        version_index = unread.pop("version_index", UNSET)
        name = unread.pop("name", UNSET)
        content = unread.pop("content", UNSET)
        model = cls(
            prompt_template_id=prompt_template_id,
            version_index=version_index,
            name=name,
            content=content,
        )
        model.additional_properties = unread
        return model
