# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsExamplesUpdateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_example_update import DatasetExampleUpdate


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_example_update import DatasetExampleUpdate

    globals().update(
        DatasetExampleUpdate=DatasetExampleUpdate,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetsExamplesUpdateRequest:
    """DatasetsExamplesUpdateRequest

    Attributes:
        examples (list[DatasetExampleUpdate]):
        new_version (str | Unset): The name of a version to be made for the changes; without
            it they are made in place.
    """

    examples: list[DatasetExampleUpdate]
    new_version: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["examples"] = to_json(self.examples)
        if not isinstance(self.new_version, Unset):
            field_dict["new_version"] = self.new_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        examples = []
        _examples = unread.pop("examples")
        for examples_item_data in _examples:
            examples_item = DatasetExampleUpdate.from_dict(examples_item_data)

            examples.append(examples_item)
        new_version = unread.pop("new_version", UNSET)
        model = cls(
            examples=examples,
            new_version=new_version,
        )
        return model
