# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""JobDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class JobDB(OpenModel):
    """A job of the service.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        job_name (str):
        project_id (str):
        run_id (str):
        status (str): How far it is.
        retries (int):
        request_data (dict[str, Any]): What the job was asked to do.
        failed_at (datetime.datetime | None | Unset):
        completed_at (datetime.datetime | None | Unset):
        processing_started (datetime.datetime | None | Unset):
        migration_name (None | str | Unset):
        monitor_batch_id (None | str | Unset):
        error_message (None | str | Unset):
        progress_message (None | str | Unset):
        steps_completed (int | Unset):  Default: 0.
        steps_total (int | Unset):  Default: 0.
        progress_percent (float | Unset):  Default: 0.0.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    job_name: str
    project_id: str
    run_id: str
    status: str
    retries: int
    request_data: dict[str, Any]
    failed_at: datetime.datetime | None | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    processing_started: datetime.datetime | None | Unset = UNSET
    migration_name: None | str | Unset = UNSET
    monitor_batch_id: None | str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    progress_message: None | str | Unset = UNSET
    steps_completed: int | Unset = 0
    steps_total: int | Unset = 0
    progress_percent: float | Unset = 0.0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["job_name"] = self.job_name
        field_dict["project_id"] = self.project_id
        field_dict["run_id"] = self.run_id
        field_dict["status"] = self.status
        field_dict["retries"] = self.retries
        field_dict["request_data"] = self.request_data
        if not isinstance(self.failed_at, Unset):
            field_dict["failed_at"] = to_json(self.failed_at)
        if not isinstance(self.completed_at, Unset):
            field_dict["completed_at"] = to_json(self.completed_at)
        if not isinstance(self.processing_started, Unset):
            field_dict["processing_started"] = to_json(self.processing_started)
        if not isinstance(self.migration_name, Unset):
            field_dict["migration_name"] = self.migration_name
        if not isinstance(self.monitor_batch_id, Unset):
            field_dict["monitor_batch_id"] = self.monitor_batch_id
        if not isinstance(self.error_message, Unset):
            field_dict["error_message"] = self.error_message
        if not isinstance(self.progress_message, Unset):
            field_dict["progress_message"] = self.progress_message
        if not isinstance(self.steps_completed, Unset):
            field_dict["steps_completed"] = self.steps_completed
        if not isinstance(self.steps_total, Unset):
            field_dict["steps_total"] = self.steps_total
        if not isinstance(self.progress_percent, Unset):
            field_dict["progress_percent"] = self.progress_percent
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        job_name = unread.pop("job_name")
        project_id = unread.pop("project_id")
        run_id = unread.pop("run_id")
        status = unread.pop("status")
        retries = unread.pop("retries")
        request_data = unread.pop("request_data")

        def _parse_failed_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                failed_at_type_0 = datetime.datetime.fromisoformat(data)

                return failed_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        failed_at = _parse_failed_at(unread.pop("failed_at", UNSET))

        def _parse_completed_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        completed_at = _parse_completed_at(unread.pop("completed_at", UNSET))

        def _parse_processing_started(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                processing_started_type_0 = datetime.datetime.fromisoformat(data)

                return processing_started_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        processing_started = _parse_processing_started(unread.pop("processing_started", UNSET))
        migration_name = unread.pop("migration_name", UNSET)
        monitor_batch_id = unread.pop("monitor_batch_id", UNSET)
        error_message = unread.pop("error_message", UNSET)
        progress_message = unread.pop("progress_message", UNSET)
        steps_completed = unread.pop("steps_completed", UNSET)
        steps_total = unread.pop("steps_total", UNSET)
        progress_percent = unread.pop("progress_percent", UNSET)
        model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            job_name=job_name,
            project_id=project_id,
            run_id=run_id,
            status=status,
            retries=retries,
            request_data=request_data,
            failed_at=failed_at,
            completed_at=completed_at,
            processing_started=processing_started,
            migration_name=migration_name,
            monitor_batch_id=monitor_batch_id,
            error_message=error_message,
            progress_message=progress_message,
            steps_completed=steps_completed,
            steps_total=steps_total,
            progress_percent=progress_percent,
        )
        model.additional_properties = unread
        return model
