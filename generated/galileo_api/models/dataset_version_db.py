# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetVersionDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.user_info import UserInfo

    globals().update(
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetVersionDB(OpenModel):
    """A version of a dataset and what it changed.

    Attributes:
        version_index (int): Counted from 1.
        name (None | str): A name that somebody gave it.
        created_at (datetime.datetime):
        created_by_user (None | UserInfo):
        num_rows (int):
        column_names (list[str]):
        rows_added (int):
        rows_removed (int):
        rows_edited (int):
        columns_added (int):
        columns_removed (int):
        columns_renamed (int):
    """

    version_index: int
    name: None | str
    created_at: datetime.datetime
    created_by_user: None | UserInfo
    num_rows: int
    column_names: list[str]
    rows_added: int
    rows_removed: int
    rows_edited: int
    columns_added: int
    columns_removed: int
    columns_renamed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["version_index"] = self.version_index
        field_dict["name"] = self.name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by_user"] = to_json(self.created_by_user)
        field_dict["num_rows"] = self.num_rows
        field_dict["column_names"] = self.column_names
        field_dict["rows_added"] = self.rows_added
        field_dict["rows_removed"] = self.rows_removed
        field_dict["rows_edited"] = self.rows_edited
        field_dict["columns_added"] = self.columns_added
        field_dict["columns_removed"] = self.columns_removed
        field_dict["columns_renamed"] = self.columns_renamed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        version_index = unread.pop("version_index")
        name = unread.pop("name")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))

        def _parse_created_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user"))
        num_rows = unread.pop("num_rows")
        column_names = cast(list[str], unread.pop("column_names"))
        rows_added = unread.pop("rows_added")
        rows_removed = unread.pop("rows_removed")
        rows_edited = unread.pop("rows_edited")
        columns_added = unread.pop("columns_added")
        columns_removed = unread.pop("columns_removed")
        columns_renamed = unread.pop("columns_renamed")
        model = cls(
            version_index=version_index,
            name=name,
            created_at=created_at,
            created_by_user=created_by_user,
            num_rows=num_rows,
            column_names=column_names,
            rows_added=rows_added,
            rows_removed=rows_removed,
            rows_edited=rows_edited,
            columns_added=columns_added,
            columns_removed=columns_removed,
            columns_renamed=columns_renamed,
        )
        model.additional_properties = unread
        return model
