# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentsRunsAnnotateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define

from ..types import to_json

if TYPE_CHECKING:
    from ..models.run_annotations import RunAnnotations


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.run_annotations import RunAnnotations

    globals().update(
        RunAnnotations=RunAnnotations,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentsRunsAnnotateRequest:
    """ExperimentsRunsAnnotateRequest

    Attributes:
        annotations (list[RunAnnotations]):
    """

    annotations: list[RunAnnotations]

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["annotations"] = to_json(self.annotations)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        annotations = []
        _annotations = unread.pop("annotations")
        for annotations_item_data in _annotations:
            annotations_item = RunAnnotations.from_dict(annotations_item_data)

            annotations.append(annotations_item)
        model = cls(
            annotations=annotations,
        )
        return model
