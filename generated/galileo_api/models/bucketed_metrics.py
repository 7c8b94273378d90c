# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BucketedMetrics"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class BucketedMetrics(OpenModel):
    """Metrics of one step of time. Further keys are metrics by name.

    Attributes:
        start_bucket_time (datetime.datetime):
        end_bucket_time (datetime.datetime):
    """

    start_bucket_time: datetime.datetime
    end_bucket_time: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["start_bucket_time"] = to_json(self.start_bucket_time)
        field_dict["end_bucket_time"] = to_json(self.end_bucket_time)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        start_bucket_time = datetime.datetime.fromisoformat(unread.pop("start_bucket_time"))
        end_bucket_time = datetime.datetime.fromisoformat(unread.pop("end_bucket_time"))
        model = cls(
            start_bucket_time=start_bucket_time,
            end_bucket_time=end_bucket_time,
        )
        model.additional_properties = unread
        return model
