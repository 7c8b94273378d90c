# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentRunInput"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentRunInput(OpenModel):
    """A run to be stored. Whatever it has beside `example_id` and `output` is kept: by custom
    `error`, `execution_status`, `latency`, and `eval.NAME.score`, `.label` and `.explanation`.

    Attributes:
        output (str): What the task made of the example.
        example_id (str | Unset): The example; needed if there is a dataset.
    """

    output: str
    example_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["output"] = self.output
        if not isinstance(self.example_id, Unset):
            field_dict["example_id"] = self.example_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        output = unread.pop("output")
        example_id = unread.pop("example_id", UNSET)
        model = cls(
            output=output,
            example_id=example_id,
        )
        model.additional_properties = unread
        return model
