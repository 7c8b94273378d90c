# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Token"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class Token(OpenModel):
    """What to send as Authorization.

    Attributes:
        access_token (str): A JSON web token.
        token_type (str | Unset):  Default: 'bearer'.
    """

    access_token: str = _attrs_field(repr=False)
    token_type: str | Unset = "bearer"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["access_token"] = self.access_token
        if not isinstance(self.token_type, Unset):
            field_dict["token_type"] = self.token_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        access_token = unread.pop("access_token")
        token_type = unread.pop("token_type", UNSET)
        model = cls(
            access_token=access_token,
            token_type=token_type,
        )
        model.additional_properties = unread
        return model
