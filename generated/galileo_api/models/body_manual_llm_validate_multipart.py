# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyManualLlmValidateMultipart"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, OpenModel, Unset, to_json


@_attrs_define
class BodyManualLlmValidateMultipart(OpenModel):
    """The form that tries a prompt with files.

    Attributes:
        body (str): The request of manual_llm_validate as JSON text.
        query_files (list[File] | Unset):
        response_files (list[File] | Unset):
    """

    body: str
    query_files: list[File] | Unset = UNSET
    response_files: list[File] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["body"] = self.body
        if not isinstance(self.query_files, Unset):
            field_dict["query_files"] = to_json(self.query_files)
        if not isinstance(self.response_files, Unset):
            field_dict["response_files"] = to_json(self.response_files)
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        files.append(("body", (None, str(self.body).encode(), "text/plain")))
        if not isinstance(self.query_files, Unset):
            for query_files_item_element in self.query_files:
                files.append(("query_files", query_files_item_element.to_tuple()))
        if not isinstance(self.response_files, Unset):
            for response_files_item_element in self.response_files:
                files.append(("response_files", response_files_item_element.to_tuple()))
        for name, value in self.additional_properties.items():
            files.append((name, (None, str(value).encode(), "text/plain")))
        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        body = unread.pop("body")
        _query_files = unread.pop("query_files", UNSET)
        query_files: list[File] | Unset = UNSET
        if _query_files is not UNSET:
            query_files = []
            for query_files_item_data in _query_files:
                query_files_item = File(payload=BytesIO(query_files_item_data))

                query_files.append(query_files_item)
        _response_files = unread.pop("response_files", UNSET)
        response_files: list[File] | Unset = UNSET
        if _response_files is not UNSET:
            response_files = []
            for response_files_item_data in _response_files:
                response_files_item = File(payload=BytesIO(response_files_item_data))

                response_files.append(response_files_item)
        model = cls(
            body=body,
            query_files=query_files,
            response_files=response_files,
        )
        model.additional_properties = unread
        return model
