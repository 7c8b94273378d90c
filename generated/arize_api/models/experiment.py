# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Experiment"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class Experiment(OpenModel):
    """Experiment

    Attributes:
        id (str):
        name (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        space_id (str | Unset): The space that it belongs to.
        dataset_id (None | str | Unset): The dataset; null without one.
        dataset_version_id (None | str | Unset):
        experiment_traces_project_id (str | Unset): The project that has the traces of its
            runs.
        integration_id (None | str | Unset):
    """

    id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    space_id: str | Unset = UNSET
    dataset_id: None | str | Unset = UNSET
    dataset_version_id: None | str | Unset = UNSET
    experiment_traces_project_id: str | Unset = UNSET
    integration_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.space_id, Unset):
            field_dict["space_id"] = self.space_id
        if not isinstance(self.dataset_id, Unset):
            field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.dataset_version_id, Unset):
            field_dict["dataset_version_id"] = self.dataset_version_id
        if not isinstance(self.experiment_traces_project_id, Unset):
            field_dict["experiment_traces_project_id"] = self.experiment_traces_project_id
        if not isinstance(self.integration_id, Unset):
            field_dict["integration_id"] = self.integration_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        space_id = unread.pop("space_id", UNSET)
        dataset_id = unread.pop("dataset_id", UNSET)
        dataset_version_id = unread.pop("dataset_version_id", UNSET)
        experiment_traces_project_id = unread.pop("experiment_traces_project_id", UNSET)
        integration_id = unread.pop("integration_id", UNSET)
        model = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            space_id=space_id,
            dataset_id=dataset_id,
            dataset_version_id=dataset_version_id,
            experiment_traces_project_id=experiment_traces_project_id,
            integration_id=integration_id,
        )
        model.additional_properties = unread
        return model
