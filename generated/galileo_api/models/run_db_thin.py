# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RunDBThin"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.task_type import TaskType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.run_tag_db import RunTagDB
    from ..models.user_db import UserDB


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.run_tag_db import RunTagDB
    from ..models.user_db import UserDB

    globals().update(
        RunTagDB=RunTagDB,
        UserDB=UserDB,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class RunDBThin(OpenModel):
    """A run of a project with few details.

    Attributes:
        created_by (str):
        num_samples (int):
        winner (bool):
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        last_updated_by (str):
        creator (UserDB): A user.
        name (None | str | Unset):
        project_id (None | str | Unset):
        dataset_hash (None | str | Unset):
        dataset_version_id (None | str | Unset):
        task_type (None | TaskType | Unset):
        run_tags (list[RunTagDB] | Unset):
        example_content_id (None | str | Unset):
        logged_splits (list[str] | Unset):
        logged_inference_names (list[str] | Unset):
    """

    created_by: str
    num_samples: int
    winner: bool
    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    last_updated_by: str
    creator: UserDB
    name: None | str | Unset = UNSET
    project_id: None | str | Unset = UNSET
    dataset_hash: None | str | Unset = UNSET
    dataset_version_id: None | str | Unset = UNSET
    task_type: None | TaskType | Unset = UNSET
    run_tags: list[RunTagDB] | Unset = UNSET
    example_content_id: None | str | Unset = UNSET
    logged_splits: list[str] | Unset = UNSET
    logged_inference_names: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["created_by"] = self.created_by
        field_dict["num_samples"] = self.num_samples
        field_dict["winner"] = self.winner
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["last_updated_by"] = self.last_updated_by
        field_dict["creator"] = to_json(self.creator)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = self.project_id
        if not isinstance(self.dataset_hash, Unset):
            field_dict["dataset_hash"] = self.dataset_hash
        if not isinstance(self.dataset_version_id, Unset):
            field_dict["dataset_version_id"] = self.dataset_version_id
        if not isinstance(self.task_type, Unset):
            field_dict["task_type"] = to_json(self.task_type)
        if not isinstance(self.run_tags, Unset):
            field_dict["run_tags"] = to_json(self.run_tags)
        if not isinstance(self.example_content_id, Unset):
            field_dict["example_content_id"] = self.example_content_id
        if not isinstance(self.logged_splits, Unset):
            field_dict["logged_splits"] = self.logged_splits
        if not isinstance(self.logged_inference_names, Unset):
            field_dict["logged_inference_names"] = self.logged_inference_names
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        created_by = unread.pop("created_by")
        num_samples = unread.pop("num_samples")
        winner = unread.pop("winner")
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        last_updated_by = unread.pop("last_updated_by")
        creator = UserDB.from_dict(unread.pop("creator"))
        name = unread.pop("name", UNSET)
        project_id = unread.pop("project_id", UNSET)
        dataset_hash = unread.pop("dataset_hash", UNSET)
        dataset_version_id = unread.pop("dataset_version_id", UNSET)

        def _parse_task_type(data: Any) -> None | TaskType | Unset:
            if isinstance(data, int):
                task_type_type_0 = TaskType(data)

                return task_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        task_type = _parse_task_type(unread.pop("task_type", UNSET))
        _run_tags = unread.pop("run_tags", UNSET)
        run_tags: list[RunTagDB] | Unset = UNSET
        if _run_tags is not UNSET:
            run_tags = []
            for run_tags_item_data in _run_tags:
                run_tags_item = RunTagDB.from_dict(run_tags_item_data)

                run_tags.append(run_tags_item)
        example_content_id = unread.pop("example_content_id", UNSET)
        logged_splits = cast(list[str], unread.pop("logged_splits", UNSET))
        logged_inference_names = cast(list[str], unread.pop("logged_inference_names", UNSET))
        model = cls(
            created_by=created_by,
            num_samples=num_samples,
            winner=winner,
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            last_updated_by=last_updated_by,
            creator=creator,
            name=name,
            project_id=project_id,
            dataset_hash=dataset_hash,
            dataset_version_id=dataset_version_id,
            task_type=task_type,
            run_tags=run_tags,
            example_content_id=example_content_id,
            logged_splits=logged_splits,
            logged_inference_names=logged_inference_names,
        )
        model.additional_properties = unread
        return model
