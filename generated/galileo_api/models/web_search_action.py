# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""WebSearchAction"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class WebSearchAction(OpenModel):
    """What was searched for.

    Attributes:
        type_ (Literal['search']):
        query (None | str | Unset):
        sources (Any | None | Unset):
    """

    type_: Literal["search"]
    query: None | str | Unset = UNSET
    sources: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["type"] = self.type_
        if not isinstance(self.query, Unset):
            field_dict["query"] = self.query
        if not isinstance(self.sources, Unset):
            field_dict["sources"] = self.sources
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        type_ = unread.pop("type")
        query = unread.pop("query", UNSET)
        sources = unread.pop("sources", UNSET)
        model = cls(
            type_=type_,
            query=query,
            sources=sources,
        )
        model.additional_properties = unread
        return model
