# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TextAggregate")


@_attrs_define
class TextAggregate:
    """
    Attributes:
        count (int):
        unrated_count (int):
        feedback_type (Literal['text'] | Unset):  Default: 'text'.
    """

    count: int
    unrated_count: int
    feedback_type: Literal["text"] | Unset = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        unrated_count = self.unrated_count

        feedback_type = self.feedback_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "unrated_count": unrated_count,
            }
        )
        if feedback_type is not UNSET:
            field_dict["feedback_type"] = feedback_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("count")

        unrated_count = d.pop("unrated_count")

        feedback_type = cast(Literal["text"] | Unset, d.pop("feedback_type", UNSET))
        if feedback_type != "text" and not isinstance(feedback_type, Unset):
            raise ValueError(f"feedback_type must match const 'text', got '{feedback_type}'")

        text_aggregate = cls(
            count=count,
            unrated_count=unrated_count,
            feedback_type=feedback_type,
        )

        text_aggregate.additional_properties = d
        return text_aggregate

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
