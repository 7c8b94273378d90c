# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListPromptTemplateVersionResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.base_prompt_template_version_response import BasePromptTemplateVersionResponse


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.base_prompt_template_version_response import BasePromptTemplateVersionResponse

    globals().update(
        BasePromptTemplateVersionResponse=BasePromptTemplateVersionResponse,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListPromptTemplateVersionResponse(OpenModel):
    """One page of versions.

    Attributes:
        starting_token (int | Unset): Where this page begins. Default: 0.
        limit (int | Unset): How many a page holds at most. Default: 100.
        paginated (bool | Unset): There is more than this page. Default: False.
        next_starting_token (int | None | Unset): Where the next page begins; null after the
            last one.
        versions (list[BasePromptTemplateVersionResponse] | Unset):
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    paginated: bool | Unset = False
    next_starting_token: int | None | Unset = UNSET
    versions: list[BasePromptTemplateVersionResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.paginated, Unset):
            field_dict["paginated"] = self.paginated
        if not isinstance(self.next_starting_token, Unset):
            field_dict["next_starting_token"] = self.next_starting_token
        if not isinstance(self.versions, Unset):
            field_dict["versions"] = to_json(self.versions)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        starting_token = unread.pop("starting_token", UNSET)
        limit = unread.pop("limit", UNSET)
        paginated = unread.pop("paginated", UNSET)
        next_starting_token = unread.pop("next_starting_token", UNSET)
        _versions = unread.pop("versions", UNSET)
        versions: list[BasePromptTemplateVersionResponse] | Unset = UNSET
        if _versions is not UNSET:
            versions = []
            for versions_item_data in _versions:
                versions_item = BasePromptTemplateVersionResponse.from_dict(versions_item_data)

                versions.append(versions_item)
        model = cls(
            starting_token=starting_token,
            limit=limit,
            paginated=paginated,
            next_starting_token=next_starting_token,
            versions=versions,
        )
        model.additional_properties = unread
        return model
