# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentRun"""

from __future__ import annotations

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
class ExperimentRun(OpenModel):
    """ExperimentRun

    Attributes:
        id (str):
        example_id (None | str | Unset): The example; null without a dataset.
        output (None | str | Unset): What the task made; null if it failed.
        error (None | str | Unset): Why the task failed.
        annotations (list[Annotation] | Unset):
    """

    id: str
    example_id: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    annotations: list[Annotation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        if not isinstance(self.example_id, Unset):
            field_dict["example_id"] = self.example_id
        if not isinstance(self.output, Unset):
            field_dict["output"] = self.output
        if not isinstance(self.error, Unset):
            field_dict["error"] = self.error
        if not isinstance(self.annotations, Unset):
            field_dict["annotations"] = to_json(self.annotations)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        example_id = unread.pop("example_id", UNSET)
        output = unread.pop("output", UNSET)
        error = unread.pop("error", UNSET)
        _annotations = unread.pop("annotations", UNSET)
        annotations: list[Annotation] | Unset = UNSET
        if _annotations is not UNSET:
            annotations = []
            for annotations_item_data in _annotations:
                annotations_item = Annotation.from_dict(annotations_item_data)

                annotations.append(annotations_item)
        model = cls(
            id=id,
            example_id=example_id,
            output=output,
            error=error,
            annotations=annotations,
        )
        model.additional_properties = unread
        return model
