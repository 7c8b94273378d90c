# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SessionCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.logging_method import LoggingMethod
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class SessionCreateRequest(OpenModel):
    """A new session.

    Attributes:
        log_stream_id (None | str | Unset):
        experiment_id (None | str | Unset):
        metrics_testing_id (None | str | Unset):
        logging_method (LoggingMethod | Unset): Kind of sender.
        client_version (None | str | Unset):
        reliable (bool | Unset):  Default: True.
        name (None | str | Unset):
        previous_session_id (None | str | Unset): The session that it continues.
        external_id (None | str | Unset): The caller's own id.
        user_metadata (dict[str, str] | None | Unset):
    """

    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    logging_method: LoggingMethod | Unset = UNSET
    client_version: None | str | Unset = UNSET
    reliable: bool | Unset = True
    name: None | str | Unset = UNSET
    previous_session_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    user_metadata: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.logging_method, Unset):
            field_dict["logging_method"] = to_json(self.logging_method)
        if not isinstance(self.client_version, Unset):
            field_dict["client_version"] = self.client_version
        if not isinstance(self.reliable, Unset):
            field_dict["reliable"] = self.reliable
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.previous_session_id, Unset):
            field_dict["previous_session_id"] = self.previous_session_id
        if not isinstance(self.external_id, Unset):
            field_dict["external_id"] = self.external_id
        if not isinstance(self.user_metadata, Unset):
            field_dict["user_metadata"] = self.user_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        _logging_method = unread.pop("logging_method", UNSET)
        logging_method: LoggingMethod | Unset
        if isinstance(_logging_method, Unset):
            logging_method = UNSET
        else:
            logging_method = LoggingMethod(_logging_method)
        client_version = unread.pop("client_version", UNSET)
        reliable = unread.pop("reliable", UNSET)
        name = unread.pop("name", UNSET)
        previous_session_id = unread.pop("previous_session_id", UNSET)
        external_id = unread.pop("external_id", UNSET)
        user_metadata = unread.pop("user_metadata", UNSET)
        model = cls(
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            logging_method=logging_method,
            client_version=client_version,
            reliable=reliable,
            name=name,
            previous_session_id=previous_session_id,
            external_id=external_id,
            user_metadata=user_metadata,
        )
        model.additional_properties = unread
        return model
