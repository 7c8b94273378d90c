# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyCreateCodeScorerVersion"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import File, OpenModel, to_json


@_attrs_define
class BodyCreateCodeScorerVersion(OpenModel):
    """The form that adds a version made of code.

    Attributes:
        file (File): The code.
        validation_result (str): What the trial of the code answered, as JSON text.
    """

    file: File
    validation_result: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file"] = to_json(self.file)
        field_dict["validation_result"] = self.validation_result
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        files.append(("file", self.file.to_tuple()))
        files.append(
            ("validation_result", (None, str(self.validation_result).encode(), "text/plain"))
        )
        for name, value in self.additional_properties.items():
            files.append((name, (None, str(value).encode(), "text/plain")))
        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file = File(payload=BytesIO(unread.pop("file")))
        validation_result = unread.pop("validation_result")
        model = cls(
            file=file,
            validation_result=validation_result,
        )
        model.additional_properties = unread
        return model
