# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListExperimentResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.experiment_response import ExperimentResponse


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_response import ExperimentResponse

    globals().update(
        ExperimentResponse=ExperimentResponse,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListExperimentResponse(OpenModel):
    """One page of experiments.

    Attributes:
        starting_token (int | Unset): Where this page begins. Default: 0.
        limit (int | Unset): How many a page holds at most. Default: 100.
        paginated (bool | Unset): There is more than this page. Default: False.
        next_starting_token (int | None | Unset): Where the next page begins; null after the
            last one.
        experiments (list[ExperimentResponse] | Unset):
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    paginated: bool | Unset = False
    next_starting_token: int | None | Unset = UNSET
    experiments: list[ExperimentResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.paginated, Unset):
            field_dict["paginated"] = self.paginated
        if not isinstance(self.next_starting_token, Unset):
            field_dict["next_starting_token"] = self.next_starting_token
        if not isinstance(self.experiments, Unset):
            field_dict["experiments"] = to_json(self.experiments)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        starting_token = unread.pop("starting_token", UNSET)
        limit = unread.pop("limit", UNSET)
        paginated = unread.pop("paginated", UNSET)
        next_starting_token = unread.pop("next_starting_token", UNSET)
        _experiments = unread.pop("experiments", UNSET)
        experiments: list[ExperimentResponse] | Unset = UNSET
        if _experiments is not UNSET:
            experiments = []
            for experiments_item_data in _experiments:
                experiments_item = ExperimentResponse.from_dict(experiments_item_data)

                experiments.append(experiments_item)
        model = cls(
            starting_token=starting_token,
            limit=limit,
            paginated=paginated,
            next_starting_token=next_starting_token,
            experiments=experiments,
        )
        model.additional_properties = unread
        return model
