# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricNotApplicable"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scorer_type import ScorerType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.standard_error import StandardError


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.standard_error import StandardError

    globals().update(
        StandardError=StandardError,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MetricNotApplicable(OpenModel):
    """The metric does not fit this record.

    Attributes:
        status_type (Literal['not_applicable'] | Unset):  Default: 'not_applicable'.
        scorer_type (None | ScorerType | Unset):
        metric_key_alias (None | str | Unset):
        message (str | Unset):  Default: 'Metric not applicable.'.
        ems_error_code (int | None | Unset):
        standard_error (None | StandardError | Unset):
    """

    status_type: Literal["not_applicable"] | Unset = "not_applicable"
    scorer_type: None | ScorerType | Unset = UNSET
    metric_key_alias: None | str | Unset = UNSET
    message: str | Unset = "Metric not applicable."
    ems_error_code: int | None | Unset = UNSET
    standard_error: None | StandardError | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.status_type, Unset):
            field_dict["status_type"] = self.status_type
        if not isinstance(self.scorer_type, Unset):
            field_dict["scorer_type"] = to_json(self.scorer_type)
        if not isinstance(self.metric_key_alias, Unset):
            field_dict["metric_key_alias"] = self.metric_key_alias
        if not isinstance(self.message, Unset):
            field_dict["message"] = self.message
        if not isinstance(self.ems_error_code, Unset):
            field_dict["ems_error_code"] = self.ems_error_code
        if not isinstance(self.standard_error, Unset):
            field_dict["standard_error"] = to_json(self.standard_error)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        status_type = unread.pop("status_type", UNSET)

        def _parse_scorer_type(data: Any) -> None | ScorerType | Unset:
            if isinstance(data, str):
                scorer_type_type_0 = ScorerType(data)

                return scorer_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorer_type = _parse_scorer_type(unread.pop("scorer_type", UNSET))
        metric_key_alias = unread.pop("metric_key_alias", UNSET)
        message = unread.pop("message", UNSET)
        ems_error_code = unread.pop("ems_error_code", UNSET)

        def _parse_standard_error(data: Any) -> None | StandardError | Unset:
            if isinstance(data, dict):
                standard_error_type_0 = StandardError.from_dict(data)

                return standard_error_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        standard_error = _parse_standard_error(unread.pop("standard_error", UNSET))
        model = cls(
            status_type=status_type,
            scorer_type=scorer_type,
            metric_key_alias=metric_key_alias,
            message=message,
            ems_error_code=ems_error_code,
            standard_error=standard_error,
        )
        model.additional_properties = unread
        return model
