# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Problem"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class Problem(OpenModel):
    """An error, in the form of RFC 9457.

    Attributes:
        title (str): The kind of error.
        status (int): The HTTP status.
        type_ (str | Unset): A URI for the kind of error.
        detail (str | Unset): What went wrong, for people.
        instance (str | Unset): The path of the request.
    """

    title: str
    status: int
    type_: str | Unset = UNSET
    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["title"] = self.title
        field_dict["status"] = self.status
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.detail, Unset):
            field_dict["detail"] = self.detail
        if not isinstance(self.instance, Unset):
            field_dict["instance"] = self.instance
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        title = unread.pop("title")
        status = unread.pop("status")
        type_ = unread.pop("type", UNSET)
        detail = unread.pop("detail", UNSET)
        instance = unread.pop("instance", UNSET)
        model = cls(
            title=title,
            status=status,
            type_=type_,
            detail=detail,
            instance=instance,
        )
        model.additional_properties = unread
        return model
