# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyValidateCodeScorerDataset"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, OpenModel, Unset, to_json


@_attrs_define
class BodyValidateCodeScorerDataset(OpenModel):
    """The form that tries code on rows of a dataset.

    Attributes:
        file (File): The code.
        dataset_id (UUID):
        dataset_version_index (int | None | Unset):
        limit (int | Unset): How many to return at most. Default: 100.
        starting_token (int | None | Unset): Where to begin; the `next_starting_token` of the
            answer before.
        required_scorers (list[str] | None | str | Unset):
        scoreable_node_types (list[str] | None | str | Unset):
        score_type (None | str | Unset):
    """

    file: File
    dataset_id: UUID
    dataset_version_index: int | None | Unset = UNSET
    limit: int | Unset = 100
    starting_token: int | None | Unset = UNSET
    required_scorers: list[str] | None | str | Unset = UNSET
    scoreable_node_types: list[str] | None | str | Unset = UNSET
    score_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file"] = to_json(self.file)
        field_dict["dataset_id"] = to_json(self.dataset_id)
        if not isinstance(self.dataset_version_index, Unset):
            field_dict["dataset_version_index"] = self.dataset_version_index
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.required_scorers, Unset):
            field_dict["required_scorers"] = self.required_scorers
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        if not isinstance(self.score_type, Unset):
            field_dict["score_type"] = self.score_type
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        files.append(("file", self.file.to_tuple()))
        files.append(("dataset_id", (None, str(self.dataset_id), "text/plain")))
        if not isinstance(self.dataset_version_index, Unset):
            if self.dataset_version_index is not None:
                files.append(
                    (
                        "dataset_version_index",
                        (None, str(self.dataset_version_index).encode(), "text/plain"),
                    )
                )
        if not isinstance(self.limit, Unset):
            files.append(("limit", (None, str(self.limit).encode(), "text/plain")))
        if not isinstance(self.starting_token, Unset):
            if self.starting_token is not None:
                files.append(
                    ("starting_token", (None, str(self.starting_token).encode(), "text/plain"))
                )
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
        if not isinstance(self.score_type, Unset):
            if self.score_type is not None:
                files.append(("score_type", (None, str(self.score_type).encode(), "text/plain")))
        for name, value in self.additional_properties.items():
            files.append((name, (None, str(value).encode(), "text/plain")))
        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file = File(payload=BytesIO(unread.pop("file")))
        dataset_id = UUID(unread.pop("dataset_id"))
        dataset_version_index = unread.pop("dataset_version_index", UNSET)
        limit = unread.pop("limit", UNSET)
        starting_token = unread.pop("starting_token", UNSET)
        required_scorers = unread.pop("required_scorers", UNSET)
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        score_type = unread.pop("score_type", UNSET)
        model = cls(
            file=file,
            dataset_id=dataset_id,
            dataset_version_index=dataset_version_index,
            limit=limit,
            starting_token=starting_token,
            required_scorers=required_scorers,
            scoreable_node_types=scoreable_node_types,
            score_type=score_type,
        )
        model.additional_properties = unread
        return model
