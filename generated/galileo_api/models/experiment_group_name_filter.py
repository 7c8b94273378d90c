# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentGroupNameFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_group_name_filter_operator import ExperimentGroupNameFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ExperimentGroupNameFilter(OpenModel):
    """Experiments by the name of their group.

    Attributes:
        operator (ExperimentGroupNameFilterOperator):
        value (list[str] | str):
        name (Literal['experiment_group_name'] | Unset):  Default: 'experiment_group_name'.
        case_sensitive (bool | Unset):  Default: True.
        filter_type (str | Unset): Kind of the value that is compared. The official client
            sends it; nothing depends on it.
    """

    operator: ExperimentGroupNameFilterOperator
    value: list[str] | str
    name: Literal["experiment_group_name"] | Unset = "experiment_group_name"
    case_sensitive: bool | Unset = True
    filter_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.case_sensitive, Unset):
            field_dict["case_sensitive"] = self.case_sensitive
        if not isinstance(self.filter_type, Unset):
            field_dict["filter_type"] = self.filter_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = ExperimentGroupNameFilterOperator(unread.pop("operator"))
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        case_sensitive = unread.pop("case_sensitive", UNSET)
        filter_type = unread.pop("filter_type", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
            case_sensitive=case_sensitive,
            filter_type=filter_type,
        )
        model.additional_properties = unread
        return model
