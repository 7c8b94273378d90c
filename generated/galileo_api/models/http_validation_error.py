# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""HTTPValidationError"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.validation_error import ValidationError


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.validation_error import ValidationError

    globals().update(
        ValidationError=ValidationError,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class HTTPValidationError(OpenModel):
    """What is wrong with a request.

    Attributes:
        detail (list[ValidationError] | str | Unset): Each fault on its own, or one text.
        error_code (int | Unset): A number for the reason that does not change with the
            wording.
    """

    detail: list[ValidationError] | str | Unset = UNSET
    error_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.detail, Unset):
            field_dict["detail"] = to_json(self.detail)
        if not isinstance(self.error_code, Unset):
            field_dict["error_code"] = self.error_code
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_detail(data: Any) -> list[ValidationError] | str | Unset:
            if isinstance(data, list):
                detail_type_0 = []
                _detail_type_0 = data
                for detail_type_0_item_data in _detail_type_0:
                    detail_type_0_item = ValidationError.from_dict(detail_type_0_item_data)

                    detail_type_0.append(detail_type_0_item)

                return detail_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        detail = _parse_detail(unread.pop("detail", UNSET))
        error_code = unread.pop("error_code", UNSET)
        model = cls(
            detail=detail,
            error_code=error_code,
        )
        model.additional_properties = unread
        return model
