# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentsList200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.experiment import Experiment
    from ..models.pagination_metadata import PaginationMetadata


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment import Experiment
    from ..models.pagination_metadata import PaginationMetadata

    globals().update(
        Experiment=Experiment,
        PaginationMetadata=PaginationMetadata,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentsList200Response(OpenModel):
    """ExperimentsList200Response

    Attributes:
        experiments (list[Experiment]):
        pagination (PaginationMetadata):
    """

    experiments: list[Experiment]
    pagination: PaginationMetadata
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["experiments"] = to_json(self.experiments)
        field_dict["pagination"] = to_json(self.pagination)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        experiments = []
        _experiments = unread.pop("experiments")
        for experiments_item_data in _experiments:
            experiments_item = Experiment.from_dict(experiments_item_data)

            experiments.append(experiments_item)
        pagination = PaginationMetadata.from_dict(unread.pop("pagination"))
        model = cls(
            experiments=experiments,
            pagination=pagination,
        )
        model.additional_properties = unread
        return model
