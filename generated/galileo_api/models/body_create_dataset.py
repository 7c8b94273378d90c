# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyCreateDataset"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, OpenModel, Unset, to_json


@_attrs_define
class BodyCreateDataset(OpenModel):
    """The form that creates a dataset.

    Attributes:
        draft (bool | Unset): Not finished yet. Default: False.
        hidden (bool | Unset): Left out of lists. Default: False.
        name (None | str | Unset): The name; at most one dataset of an organisation has it.
        append_suffix_if_duplicate (bool | Unset): If the name is taken, add a number to it
            instead of failing. Default: False.
        file (File | None | Unset): The rows, in the format that the query names.
        copy_from_dataset_id (None | str | Unset): Take the rows of this dataset.
        copy_from_dataset_version_index (int | None | Unset): Take this version of it; the
            current one if left out.
        project_id (None | str | Unset): A project to use the dataset in.
        column_mapping (None | str | Unset): A ColumnMapping as JSON text.
    """

    draft: bool | Unset = False
    hidden: bool | Unset = False
    name: None | str | Unset = UNSET
    append_suffix_if_duplicate: bool | Unset = False
    file: File | None | Unset = UNSET
    copy_from_dataset_id: None | str | Unset = UNSET
    copy_from_dataset_version_index: int | None | Unset = UNSET
    project_id: None | str | Unset = UNSET
    column_mapping: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.draft, Unset):
            field_dict["draft"] = self.draft
        if not isinstance(self.hidden, Unset):
            field_dict["hidden"] = self.hidden
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.append_suffix_if_duplicate, Unset):
            field_dict["append_suffix_if_duplicate"] = self.append_suffix_if_duplicate
        if not isinstance(self.file, Unset):
            field_dict["file"] = to_json(self.file)
        if not isinstance(self.copy_from_dataset_id, Unset):
            field_dict["copy_from_dataset_id"] = self.copy_from_dataset_id
        if not isinstance(self.copy_from_dataset_version_index, Unset):
            field_dict["copy_from_dataset_version_index"] = self.copy_from_dataset_version_index
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = self.project_id
        if not isinstance(self.column_mapping, Unset):
            field_dict["column_mapping"] = self.column_mapping
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        if not isinstance(self.draft, Unset):
            files.append(("draft", (None, str(self.draft).encode(), "text/plain")))
        if not isinstance(self.hidden, Unset):
            files.append(("hidden", (None, str(self.hidden).encode(), "text/plain")))
        if not isinstance(self.name, Unset):
            if self.name is not None:
                files.append(("name", (None, str(self.name).encode(), "text/plain")))
        if not isinstance(self.append_suffix_if_duplicate, Unset):
            files.append(
                (
                    "append_suffix_if_duplicate",
                    (None, str(self.append_suffix_if_duplicate).encode(), "text/plain"),
                )
            )
        if not isinstance(self.file, Unset):
            if self.file is not None:
                files.append(("file", self.file.to_tuple()))
        if not isinstance(self.copy_from_dataset_id, Unset):
            if self.copy_from_dataset_id is not None:
                files.append(
                    (
                        "copy_from_dataset_id",
                        (None, str(self.copy_from_dataset_id).encode(), "text/plain"),
                    )
                )
        if not isinstance(self.copy_from_dataset_version_index, Unset):
            if self.copy_from_dataset_version_index is not None:
                files.append(
                    (
                        "copy_from_dataset_version_index",
                        (None, str(self.copy_from_dataset_version_index).encode(), "text/plain"),
                    )
                )
        if not isinstance(self.project_id, Unset):
            if self.project_id is not None:
                files.append(("project_id", (None, str(self.project_id).encode(), "text/plain")))
        if not isinstance(self.column_mapping, Unset):
            if self.column_mapping is not None:
                files.append(
                    ("column_mapping", (None, str(self.column_mapping).encode(), "text/plain"))
                )
        for name, value in self.additional_properties.items():
            files.append((name, (None, str(value).encode(), "text/plain")))
        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        draft = unread.pop("draft", UNSET)
        hidden = unread.pop("hidden", UNSET)
        name = unread.pop("name", UNSET)
        append_suffix_if_duplicate = unread.pop("append_suffix_if_duplicate", UNSET)
        file = unread.pop("file", UNSET)
        copy_from_dataset_id = unread.pop("copy_from_dataset_id", UNSET)
        copy_from_dataset_version_index = unread.pop("copy_from_dataset_version_index", UNSET)
        project_id = unread.pop("project_id", UNSET)
        column_mapping = unread.pop("column_mapping", UNSET)
        model = cls(
            draft=draft,
            hidden=hidden,
            name=name,
            append_suffix_if_duplicate=append_suffix_if_duplicate,
            file=file,
            copy_from_dataset_id=copy_from_dataset_id,
            copy_from_dataset_version_index=copy_from_dataset_version_index,
            project_id=project_id,
            column_mapping=column_mapping,
        )
        model.additional_properties = unread
        return model
