# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetExample"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.annotation import Annotation


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.annotation import Annotation

    globals().update(
        Annotation=Annotation,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetExample(OpenModel):
    """An example; the user's own fields stand beside these.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        annotations (list[Annotation] | Unset):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    annotations: list[Annotation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.annotations, Unset):
            field_dict["annotations"] = to_json(self.annotations)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        _annotations = unread.pop("annotations", UNSET)
        annotations: list[Annotation] | Unset = UNSET
        if _annotations is not UNSET:
            annotations = []
            for annotations_item_data in _annotations:
                annotations_item = Annotation.from_dict(annotations_item_data)

                annotations.append(annotations_item)
        model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            annotations=annotations,
        )
        model.additional_properties = unread
        return model
