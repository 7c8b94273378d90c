# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SessionCreateResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class SessionCreateResponse(OpenModel):
    """The new session.

    Attributes:
        id (str):
        name (None | str):
        project_id (str):
        project_name (str):
        previous_session_id (None | str | Unset):
        external_id (None | str | Unset):
    """

    id: str
    name: None | str
    project_id: str
    project_name: str
    previous_session_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["project_id"] = self.project_id
        field_dict["project_name"] = self.project_name
        if not isinstance(self.previous_session_id, Unset):
            field_dict["previous_session_id"] = self.previous_session_id
        if not isinstance(self.external_id, Unset):
            field_dict["external_id"] = self.external_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        project_id = unread.pop("project_id")
        project_name = unread.pop("project_name")
        previous_session_id = unread.pop("previous_session_id", UNSET)
        external_id = unread.pop("external_id", UNSET)
        model = cls(
            id=id,
            name=name,
            project_id=project_id,
            project_name=project_name,
            previous_session_id=previous_session_id,
            external_id=external_id,
        )
        model.additional_properties = unread
        return model
