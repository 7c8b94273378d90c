# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyValidateCodeScorer"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, OpenModel, Unset, to_json


@_attrs_define
class BodyValidateCodeScorer(OpenModel):
    """The form that tries code on one record.

    Attributes:
        file (File): The code.
        test_input (None | str | Unset):
        test_output (None | str | Unset):
        required_scorers (list[str] | None | str | Unset):
        scoreable_node_types (list[str] | None | str | Unset):
    """

    file: File
    test_input: None | str | Unset = UNSET
    test_output: None | str | Unset = UNSET
    required_scorers: list[str] | None | str | Unset = UNSET
    scoreable_node_types: list[str] | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file"] = to_json(self.file)
        if not isinstance(self.test_input, Unset):
            field_dict["test_input"] = self.test_input
        if not isinstance(self.test_output, Unset):
            field_dict["test_output"] = self.test_output
        if not isinstance(self.required_scorers, Unset):
            field_dict["required_scorers"] = self.required_scorers
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        files.append(("file", self.file.to_tuple()))
        if not isinstance(self.test_input, Unset):
            if self.test_input is not None:
                files.append(("test_input", (None, str(self.test_input).encode(), "text/plain")))
        if not isinstance(self.test_output, Unset):
            if self.test_output is not None:
                files.append(("test_output", (None, str(self.test_output).encode(), "text/plain")))
        if not isinstance(self.required_scorers, Unset):
            if self.required_scorers is not None:
                if isinstance(self.required_scorers, str):
                    files.append(
                        (
                            "required_scorers",
                            (None, str(self.required_scorers).encode(), "text/plain"),
                        )
                    )
                else:
                    for required_scorers_type_1_item_element in self.required_scorers:
                        files.append(
                            (
                                "required_scorers",
                                (
                                    None,
                                    str(required_scorers_type_1_item_element).encode(),
                                    "text/plain",
                                ),
                            )
                        )
        if not isinstance(self.scoreable_node_types, Unset):
            if self.scoreable_node_types is not None:
                if isinstance(self.scoreable_node_types, str):
                    files.append(
                        (
                            "scoreable_node_types",
                            (None, str(self.scoreable_node_types).encode(), "text/plain"),
                        )
                    )
                else:
                    for scoreable_node_types_type_1_item_element in self.scoreable_node_types:
                        files.append(
                            (
                                "scoreable_node_types",
                                (
                                    None,
                                    str(scoreable_node_types_type_1_item_element).encode(),
                                    "text/plain",
                                ),
                            )
                        )
        for name, value in self.additional_properties.items():
            files.append((name, (None, str(value).encode(), "text/plain")))
        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file = File(payload=BytesIO(unread.pop("file")))
        test_input = unread.pop("test_input", UNSET)
        test_output = unread.pop("test_output", UNSET)
        required_scorers = unread.pop("required_scorers", UNSET)
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        model = cls(
            file=file,
            test_input=test_input,
            test_output=test_output,
            required_scorers=required_scorers,
            scoreable_node_types=scoreable_node_types,
        )
        model.additional_properties = unread
        return model
