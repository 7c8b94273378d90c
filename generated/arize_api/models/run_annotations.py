# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""RunAnnotations"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define

from ..types import to_json

if TYPE_CHECKING:
    from ..models.annotation_input import AnnotationInput


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.annotation_input import AnnotationInput

    globals().update(
        AnnotationInput=AnnotationInput,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class RunAnnotations:
    """RunAnnotations

    Attributes:
        record_id (str): The run.
        values (list[AnnotationInput]):
    """

    record_id: str
    values: list[AnnotationInput]

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["record_id"] = self.record_id
        field_dict["values"] = to_json(self.values)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        record_id = unread.pop("record_id")
        values = []
        _values = unread.pop("values")
        for values_item_data in _values:
            values_item = AnnotationInput.from_dict(values_item_data)

            values.append(values_item)
        model = cls(
            record_id=record_id,
            values=values,
        )
        return model
