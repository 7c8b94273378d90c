# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BulkDeletePromptTemplatesResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.prompt_bulk_delete_failure import PromptBulkDeleteFailure


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.prompt_bulk_delete_failure import PromptBulkDeleteFailure

    globals().update(
        PromptBulkDeleteFailure=PromptBulkDeleteFailure,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BulkDeletePromptTemplatesResponse(OpenModel):
    """What became of the prompts.

    Attributes:
        deleted_count (int):
        message (str):
        failed_deletions (list[PromptBulkDeleteFailure] | Unset):
    """

    deleted_count: int
    message: str
    failed_deletions: list[PromptBulkDeleteFailure] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["deleted_count"] = self.deleted_count
        field_dict["message"] = self.message
        if not isinstance(self.failed_deletions, Unset):
            field_dict["failed_deletions"] = to_json(self.failed_deletions)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        deleted_count = unread.pop("deleted_count")
        message = unread.pop("message")
        _failed_deletions = unread.pop("failed_deletions", UNSET)
        failed_deletions: list[PromptBulkDeleteFailure] | Unset = UNSET
        if _failed_deletions is not UNSET:
            failed_deletions = []
            for failed_deletions_item_data in _failed_deletions:
                failed_deletions_item = PromptBulkDeleteFailure.from_dict(
                    failed_deletions_item_data
                )

                failed_deletions.append(failed_deletions_item)
        model = cls(
            deleted_count=deleted_count,
            message=message,
            failed_deletions=failed_deletions,
        )
        model.additional_properties = unread
        return model
