# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentsTagsAddRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define


@_attrs_define
class ExperimentsTagsAddRequest:
    """ExperimentsTagsAddRequest

    Attributes:
        tag_ids (list[str]):
    """

    tag_ids: list[str]

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["tag_ids"] = self.tag_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        tag_ids = cast(list[str], unread.pop("tag_ids"))
        model = cls(
            tag_ids=tag_ids,
        )
        return model
