# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetCopyRecordData"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetCopyRecordData(OpenModel):
    """Add rows made of traces or spans.

    Attributes:
        ids (list[str]): The traces or spans.
        edit_type (Literal['copy_record_data'] | Unset):  Default: 'copy_record_data'.
        project_id (None | str | Unset): The project that they are in.
        queue_id (None | str | Unset): The annotation queue that they are in.
        prepend (bool | Unset): Put the rows first instead of last. Default: True.
        use_generated_output_column (bool | Unset): Put what was answered into the column
            generated_output instead of output. Default: False.
    """

    ids: list[str]
    edit_type: Literal["copy_record_data"] | Unset = "copy_record_data"
    project_id: None | str | Unset = UNSET
    queue_id: None | str | Unset = UNSET
    prepend: bool | Unset = True
    use_generated_output_column: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["ids"] = self.ids
        if not isinstance(self.edit_type, Unset):
            field_dict["edit_type"] = self.edit_type
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = self.project_id
        if not isinstance(self.queue_id, Unset):
            field_dict["queue_id"] = self.queue_id
        if not isinstance(self.prepend, Unset):
            field_dict["prepend"] = self.prepend
        if not isinstance(self.use_generated_output_column, Unset):
            field_dict["use_generated_output_column"] = self.use_generated_output_column
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        ids = cast(list[str], unread.pop("ids"))
        edit_type = unread.pop("edit_type", UNSET)
        project_id = unread.pop("project_id", UNSET)
        queue_id = unread.pop("queue_id", UNSET)
        prepend = unread.pop("prepend", UNSET)
        use_generated_output_column = unread.pop("use_generated_output_column", UNSET)
        model = cls(
            ids=ids,
            edit_type=edit_type,
            project_id=project_id,
            queue_id=queue_id,
            prepend=prepend,
            use_generated_output_column=use_generated_output_column,
        )
        model.additional_properties = unread
        return model
