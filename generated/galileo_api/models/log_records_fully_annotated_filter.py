# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsFullyAnnotatedFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class LogRecordsFullyAnnotatedFilter(OpenModel):
    """Records that have been rated by everybody who should.

    Attributes:
        column_id (Literal['fully_annotated'] | Unset): The column to compare; see the
            available columns. Default: 'fully_annotated'.
        type_ (Literal['fully_annotated'] | Unset):  Default: 'fully_annotated'.
        user_ids (list[str] | None | Unset): By these users.
    """

    column_id: Literal["fully_annotated"] | Unset = "fully_annotated"
    type_: Literal["fully_annotated"] | Unset = "fully_annotated"
    user_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.column_id, Unset):
            field_dict["column_id"] = self.column_id
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.user_ids, Unset):
            field_dict["user_ids"] = self.user_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        column_id = unread.pop("column_id", UNSET)
        type_ = unread.pop("type", UNSET)
        user_ids = unread.pop("user_ids", UNSET)
        model = cls(
            column_id=column_id,
            type_=type_,
            user_ids=user_ids,
        )
        model.additional_properties = unread
        return model
