# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RegisteredScorerTaskResultResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.task_result_status import TaskResultStatus
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.validate_registered_scorer_result import ValidateRegisteredScorerResult


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.validate_registered_scorer_result import ValidateRegisteredScorerResult

    globals().update(
        ValidateRegisteredScorerResult=ValidateRegisteredScorerResult,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class RegisteredScorerTaskResultResponse(OpenModel):
    """How a trial of code went.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (TaskResultStatus): How far a task is.
        result (None | str | Unset | ValidateRegisteredScorerResult):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: TaskResultStatus
    result: None | str | Unset | ValidateRegisteredScorerResult = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["status"] = to_json(self.status)
        if not isinstance(self.result, Unset):
            field_dict["result"] = to_json(self.result)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        status = TaskResultStatus(unread.pop("status"))

        def _parse_result(data: Any) -> None | str | Unset | ValidateRegisteredScorerResult:
            if isinstance(data, dict):
                result_type_0 = ValidateRegisteredScorerResult.from_dict(data)

                return result_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        result = _parse_result(unread.pop("result", UNSET))
        model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            status=status,
            result=result,
        )
        model.additional_properties = unread
        return model
