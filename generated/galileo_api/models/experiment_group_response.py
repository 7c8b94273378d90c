# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentGroupResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.experiment_group_dataset import ExperimentGroupDataset
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_group_dataset import ExperimentGroupDataset
    from ..models.user_info import UserInfo

    globals().update(
        ExperimentGroupDataset=ExperimentGroupDataset,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentGroupResponse(OpenModel):
    """Experiments that belong together.

    Attributes:
        id (str):
        name (str):
        project_id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        description (None | str | Unset):
        is_system (bool | Unset): Made by the service for experiments without a group.
            Default: False.
        experiment_count (int | Unset):  Default: 0.
        latest_run_date (datetime.datetime | None | Unset): When its newest experiment was
            created.
        datasets (list[ExperimentGroupDataset] | Unset): What its experiments run over.
        created_by (None | str | Unset):
        created_by_user (None | Unset | UserInfo):
    """

    id: str
    name: str
    project_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    is_system: bool | Unset = False
    experiment_count: int | Unset = 0
    latest_run_date: datetime.datetime | None | Unset = UNSET
    datasets: list[ExperimentGroupDataset] | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_by_user: None | Unset | UserInfo = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["project_id"] = self.project_id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.is_system, Unset):
            field_dict["is_system"] = self.is_system
        if not isinstance(self.experiment_count, Unset):
            field_dict["experiment_count"] = self.experiment_count
        if not isinstance(self.latest_run_date, Unset):
            field_dict["latest_run_date"] = to_json(self.latest_run_date)
        if not isinstance(self.datasets, Unset):
            field_dict["datasets"] = to_json(self.datasets)
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.created_by_user, Unset):
            field_dict["created_by_user"] = to_json(self.created_by_user)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        project_id = unread.pop("project_id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        description = unread.pop("description", UNSET)
        is_system = unread.pop("is_system", UNSET)
        experiment_count = unread.pop("experiment_count", UNSET)

        def _parse_latest_run_date(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                latest_run_date_type_0 = datetime.datetime.fromisoformat(data)

                return latest_run_date_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        latest_run_date = _parse_latest_run_date(unread.pop("latest_run_date", UNSET))
        _datasets = unread.pop("datasets", UNSET)
        datasets: list[ExperimentGroupDataset] | Unset = UNSET
        if _datasets is not UNSET:
            datasets = []
            for datasets_item_data in _datasets:
                datasets_item = ExperimentGroupDataset.from_dict(datasets_item_data)

                datasets.append(datasets_item)
        created_by = unread.pop("created_by", UNSET)

        def _parse_created_by_user(data: Any) -> None | Unset | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user", UNSET))
        model = cls(
            id=id,
            name=name,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            description=description,
            is_system=is_system,
            experiment_count=experiment_count,
            latest_run_date=latest_run_date,
            datasets=datasets,
            created_by=created_by,
            created_by_user=created_by_user,
        )
        model.additional_properties = unread
        return model
