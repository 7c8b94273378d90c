# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsExamplesList200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.dataset_example import DatasetExample
    from ..models.pagination_metadata import PaginationMetadata


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_example import DatasetExample
    from ..models.pagination_metadata import PaginationMetadata

    globals().update(
        DatasetExample=DatasetExample,
        PaginationMetadata=PaginationMetadata,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetsExamplesList200Response(OpenModel):
    """DatasetsExamplesList200Response

    Attributes:
        examples (list[DatasetExample]):
        pagination (PaginationMetadata):
    """

    examples: list[DatasetExample]
    pagination: PaginationMetadata
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["examples"] = to_json(self.examples)
        field_dict["pagination"] = to_json(self.pagination)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        examples = []
        _examples = unread.pop("examples")
        for examples_item_data in _examples:
            examples_item = DatasetExample.from_dict(examples_item_data)

            examples.append(examples_item)
        pagination = PaginationMetadata.from_dict(unread.pop("pagination"))
        model = cls(
            examples=examples,
            pagination=pagination,
        )
        model.additional_properties = unread
        return model
