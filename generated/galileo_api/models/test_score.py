# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""TestScore"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.node_type import NodeType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class TestScore(OpenModel):
    """A value that a trial gave.

    Attributes:
        node_type (NodeType): Kind of a node.
        score (bool | float | int | None | str | Unset):
    """

    node_type: NodeType
    score: bool | float | int | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["node_type"] = to_json(self.node_type)
        if not isinstance(self.score, Unset):
            field_dict["score"] = self.score
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        node_type = NodeType(unread.pop("node_type"))
        score = unread.pop("score", UNSET)
        model = cls(
            node_type=node_type,
            score=score,
        )
        model.additional_properties = unread
        return model
