# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidateRegisteredScorerResult"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.invalid_result import InvalidResult
    from ..models.valid_result import ValidResult


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.invalid_result import InvalidResult
    from ..models.valid_result import ValidResult

    globals().update(
        InvalidResult=InvalidResult,
        ValidResult=ValidResult,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ValidateRegisteredScorerResult(OpenModel):
    """How a trial of code went.

    Attributes:
        result (InvalidResult | ValidResult):
    """

    result: InvalidResult | ValidResult
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["result"] = to_json(self.result)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_result(data: Any) -> InvalidResult | ValidResult:
            if isinstance(data, dict):
                match data.get("result_type"):
                    case "valid":
                        result_type_0 = ValidResult.from_dict(data)

                        return result_type_0

                    case "invalid":
                        result_type_1 = InvalidResult.from_dict(data)

                        return result_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        result = _parse_result(unread.pop("result"))
        model = cls(
            result=result,
        )
        model.additional_properties = unread
        return model
