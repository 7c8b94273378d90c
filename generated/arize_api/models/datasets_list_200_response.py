# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsList200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.dataset import Dataset
    from ..models.pagination_metadata import PaginationMetadata


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset import Dataset
    from ..models.pagination_metadata import PaginationMetadata

    globals().update(
        Dataset=Dataset,
        PaginationMetadata=PaginationMetadata,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetsList200Response(OpenModel):
    """DatasetsList200Response

    Attributes:
        datasets (list[Dataset]):
        pagination (PaginationMetadata):
    """

    datasets: list[Dataset]
    pagination: PaginationMetadata
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["datasets"] = to_json(self.datasets)
        field_dict["pagination"] = to_json(self.pagination)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        datasets = []
        _datasets = unread.pop("datasets")
        for datasets_item_data in _datasets:
            datasets_item = Dataset.from_dict(datasets_item_data)

            datasets.append(datasets_item)
        pagination = PaginationMetadata.from_dict(unread.pop("pagination"))
        model = cls(
            datasets=datasets,
            pagination=pagination,
        )
        model.additional_properties = unread
        return model
