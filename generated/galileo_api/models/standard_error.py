# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""StandardError"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.error_severity import ErrorSeverity
from ..models.error_type import ErrorType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class StandardError(OpenModel):
    """Why something failed.

    Attributes:
        error_code (int):
        error_type (ErrorType): What kind of error it is.
        error_group (str):
        severity (ErrorSeverity): How bad an error is.
        message (str):
        user_action (None | str | Unset): What to do about it.
        documentation_link (None | str | Unset):
        retriable (bool | Unset): Trying again may help. Default: False.
        blocking (bool | Unset):  Default: False.
        http_status_code (int | None | Unset):
        source_service (None | str | Unset):
        context (dict[str, Any] | Unset):
    """

    error_code: int
    error_type: ErrorType
    error_group: str
    severity: ErrorSeverity
    message: str
    user_action: None | str | Unset = UNSET
    documentation_link: None | str | Unset = UNSET
    retriable: bool | Unset = False
    blocking: bool | Unset = False
    http_status_code: int | None | Unset = UNSET
    source_service: None | str | Unset = UNSET
    context: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["error_code"] = self.error_code
        field_dict["error_type"] = to_json(self.error_type)
        field_dict["error_group"] = self.error_group
        field_dict["severity"] = to_json(self.severity)
        field_dict["message"] = self.message
        if not isinstance(self.user_action, Unset):
            field_dict["user_action"] = self.user_action
        if not isinstance(self.documentation_link, Unset):
            field_dict["documentation_link"] = self.documentation_link
        if not isinstance(self.retriable, Unset):
            field_dict["retriable"] = self.retriable
        if not isinstance(self.blocking, Unset):
            field_dict["blocking"] = self.blocking
        if not isinstance(self.http_status_code, Unset):
            field_dict["http_status_code"] = self.http_status_code
        if not isinstance(self.source_service, Unset):
            field_dict["source_service"] = self.source_service
        if not isinstance(self.context, Unset):
            field_dict["context"] = self.context
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        error_code = unread.pop("error_code")
        error_type = ErrorType(unread.pop("error_type"))
        error_group = unread.pop("error_group")
        severity = ErrorSeverity(unread.pop("severity"))
        message = unread.pop("message")
        user_action = unread.pop("user_action", UNSET)
        documentation_link = unread.pop("documentation_link", UNSET)
        retriable = unread.pop("retriable", UNSET)
        blocking = unread.pop("blocking", UNSET)
        http_status_code = unread.pop("http_status_code", UNSET)
        source_service = unread.pop("source_service", UNSET)
        context = unread.pop("context", UNSET)
        model = cls(
            error_code=error_code,
            error_type=error_type,
            error_group=error_group,
            severity=severity,
            message=message,
            user_action=user_action,
            documentation_link=documentation_link,
            retriable=retriable,
            blocking=blocking,
            http_status_code=http_status_code,
            source_service=source_service,
            context=context,
        )
        model.additional_properties = unread
        return model
