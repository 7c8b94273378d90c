# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Segment"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class Segment(OpenModel):
    """A stretch of text with a value.

    Attributes:
        start (int):
        end (int):
        value (float | int | str):
        prob (float | None | Unset):
    """

    start: int
    end: int
    value: float | int | str
    prob: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["start"] = self.start
        field_dict["end"] = self.end
        field_dict["value"] = self.value
        if not isinstance(self.prob, Unset):
            field_dict["prob"] = self.prob
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        start = unread.pop("start")
        end = unread.pop("end")
        value = unread.pop("value")
        prob = unread.pop("prob", UNSET)
        model = cls(
            start=start,
            end=end,
            value=value,
            prob=prob,
        )
        model.additional_properties = unread
        return model
