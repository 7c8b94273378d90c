# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidationError"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ValidationError(OpenModel):
    """One fault of a request.

    Attributes:
        loc (list[int | str]): Where it is: body, query or path, then names and positions.
        msg (str): What it is, in words.
        type_ (str): A fixed name for this kind of fault.
        input_ (Any | Unset): The value that was sent.
        ctx (dict[str, Any] | Unset): Numbers and names that the text mentions.
    """

    loc: list[int | str]
    msg: str
    type_: str
    input_: Any | Unset = UNSET
    ctx: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["loc"] = self.loc
        field_dict["msg"] = self.msg
        field_dict["type"] = self.type_
        if not isinstance(self.input_, Unset):
            field_dict["input"] = self.input_
        if not isinstance(self.ctx, Unset):
            field_dict["ctx"] = self.ctx
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        loc = []
        _loc = unread.pop("loc")
        for loc_item_data in _loc:
            loc_item = loc_item_data

            loc.append(loc_item)
        msg = unread.pop("msg")
        type_ = unread.pop("type")
        input_ = unread.pop("input", UNSET)
        ctx = unread.pop("ctx", UNSET)
        model = cls(
            loc=loc,
            msg=msg,
            type_=type_,
            input_=input_,
            ctx=ctx,
        )
        model.additional_properties = unread
        return model
