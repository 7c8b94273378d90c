# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_group_dataset import ExperimentGroupDataset
    from ..models.user_info import UserInfo


T = TypeVar("T", bound="ExperimentGroupResponse")


@_attrs_define
class ExperimentGroupResponse:
    """
    Attributes:
        id (str):
        name (str):
        project_id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        description (None | str | Unset):
        is_system (bool | Unset):  Default: False.
        experiment_count (int | Unset):  Default: 0.
        latest_run_date (datetime.datetime | None | Unset):
        datasets (list[ExperimentGroupDataset] | Unset):
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
        from ..models.user_info import UserInfo  # noqa: PLC0415

        id = self.id

        name = self.name

        project_id = self.project_id

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        is_system = self.is_system

        experiment_count = self.experiment_count

        latest_run_date: None | str | Unset
        if isinstance(self.latest_run_date, Unset):
            latest_run_date = UNSET
        elif isinstance(self.latest_run_date, datetime.datetime):
            latest_run_date = self.latest_run_date.isoformat()
        else:
            latest_run_date = self.latest_run_date

        datasets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.datasets, Unset):
            datasets = []
            for datasets_item_data in self.datasets:
                datasets_item = datasets_item_data.to_dict()
                datasets.append(datasets_item)

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        created_by_user: dict[str, Any] | None | Unset
        if isinstance(self.created_by_user, Unset):
            created_by_user = UNSET
        elif isinstance(self.created_by_user, UserInfo):
            created_by_user = self.created_by_user.to_dict()
        else:
            created_by_user = self.created_by_user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "project_id": project_id,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if is_system is not UNSET:
            field_dict["is_system"] = is_system
        if experiment_count is not UNSET:
            field_dict["experiment_count"] = experiment_count
        if latest_run_date is not UNSET:
            field_dict["latest_run_date"] = latest_run_date
        if datasets is not UNSET:
            field_dict["datasets"] = datasets
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if created_by_user is not UNSET:
            field_dict["created_by_user"] = created_by_user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_group_dataset import ExperimentGroupDataset  # noqa: PLC0415
        from ..models.user_info import UserInfo  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        project_id = d.pop("project_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        is_system = d.pop("is_system", UNSET)

        experiment_count = d.pop("experiment_count", UNSET)

        def _parse_latest_run_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                latest_run_date_type_0 = datetime.datetime.fromisoformat(data)

                return latest_run_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        latest_run_date = _parse_latest_run_date(d.pop("latest_run_date", UNSET))

        _datasets = d.pop("datasets", UNSET)
        datasets: list[ExperimentGroupDataset] | Unset = UNSET
        if _datasets is not UNSET:
            datasets = []
            for datasets_item_data in _datasets:
                datasets_item = ExperimentGroupDataset.from_dict(datasets_item_data)

                datasets.append(datasets_item)

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        def _parse_created_by_user(data: object) -> None | Unset | UserInfo:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UserInfo, data)

        created_by_user = _parse_created_by_user(d.pop("created_by_user", UNSET))

        experiment_group_response = cls(
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

        experiment_group_response.additional_properties = d
        return experiment_group_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
