# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""UpdatePromptTemplateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.name import Name


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.name import Name

    globals().update(
        Name=Name,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class UpdatePromptTemplateRequest(OpenModel):
    """What to change of a prompt.

    Attributes:
        name (Name | None | str | Unset):
    """

    name: Name | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.name, Unset):
            field_dict["name"] = to_json(self.name)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_name(data: Any) -> Name | None | str | Unset:
            if isinstance(data, dict):
                name_type_1 = Name.from_dict(data)

                return name_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        name = _parse_name(unread.pop("name", UNSET))
        model = cls(
            name=name,
        )
        model.additional_properties = unread
        return model
