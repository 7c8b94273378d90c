# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""NvidiaIntegration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class NvidiaIntegration(OpenModel):
    """A connection to NVIDIA.

    Attributes:
        id (None | str | Unset):
        name (Literal['nvidia'] | Unset):  Default: 'nvidia'.
        provider (Literal['nvidia'] | Unset):  Default: 'nvidia'.
        extra (dict[str, Any] | None | Unset):
    """

    id: None | str | Unset = UNSET
    name: Literal["nvidia"] | Unset = "nvidia"
    provider: Literal["nvidia"] | Unset = "nvidia"
    extra: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.provider, Unset):
            field_dict["provider"] = self.provider
        if not isinstance(self.extra, Unset):
            field_dict["extra"] = self.extra
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id", UNSET)
        name = unread.pop("name", UNSET)
        provider = unread.pop("provider", UNSET)
        extra = unread.pop("extra", UNSET)
        model = cls(
            id=id,
            name=name,
            provider=provider,
            extra=extra,
        )
        model.additional_properties = unread
        return model
