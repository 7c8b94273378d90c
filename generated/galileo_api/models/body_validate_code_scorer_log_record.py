# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BodyValidateCodeScorerLogRecord"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, OpenModel, Unset, to_json


@_attrs_define
class BodyValidateCodeScorerLogRecord(OpenModel):
    """The form that tries code on stored records.

    Attributes:
        file (File): The code.
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        limit (int | Unset): How many to return at most. Default: 100.
        starting_token (int | None | Unset): Where to begin; the `next_starting_token` of the
            answer before.
        filters (None | str | Unset): A list of filters as JSON text.
        sort (None | str | Unset): A LogRecordsSortClause as JSON text.
        required_scorers (list[str] | None | str | Unset):
        scoreable_node_types (list[str] | None | str | Unset):
    """

    file: File
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    limit: int | Unset = 100
    starting_token: int | None | Unset = UNSET
    filters: None | str | Unset = UNSET
    sort: None | str | Unset = UNSET
    required_scorers: list[str] | None | str | Unset = UNSET
    scoreable_node_types: list[str] | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file"] = to_json(self.file)
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = self.filters
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = self.sort
        if not isinstance(self.required_scorers, Unset):
            field_dict["required_scorers"] = self.required_scorers
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of a form; fields that are UNSET or None are left out."""
        files: types.RequestFiles = []
        files.append(("file", self.file.to_tuple()))
        if not isinstance(self.log_stream_id, Unset):
            if self.log_stream_id is not None:
                files.append(
                    ("log_stream_id", (None, str(self.log_stream_id).encode(), "text/plain"))
                )
        if not isinstance(self.experiment_id, Unset):
            if self.experiment_id is not None:
                files.append(
                    ("experiment_id", (None, str(self.experiment_id).encode(), "text/plain"))
                )
        if not isinstance(self.limit, Unset):
            files.append(("limit", (None, str(self.limit).encode(), "text/plain")))
        if not isinstance(self.starting_token, Unset):
            if self.starting_token is not None:
                files.append(
                    ("starting_token", (None, str(self.starting_token).encode(), "text/plain"))
                )
        if not isinstance(self.filters, Unset):
            if self.filters is not None:
                files.append(("filters", (None, str(self.filters).encode(), "text/plain")))
        if not isinstance(self.sort, Unset):
            if self.sort is not None:
                files.append(("sort", (None, str(self.sort).encode(), "text/plain")))
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
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        limit = unread.pop("limit", UNSET)
        starting_token = unread.pop("starting_token", UNSET)
        filters = unread.pop("filters", UNSET)
        sort = unread.pop("sort", UNSET)
        required_scorers = unread.pop("required_scorers", UNSET)
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        model = cls(
            file=file,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            limit=limit,
            starting_token=starting_token,
            filters=filters,
            sort=sort,
            required_scorers=required_scorers,
            scoreable_node_types=scoreable_node_types,
        )
        model.additional_properties = unread
        return model
