# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetContent"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_row import DatasetRow


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_row import DatasetRow

    globals().update(
        DatasetRow=DatasetRow,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetContent(OpenModel):
    """One page of rows.

    Attributes:
        starting_token (int | Unset): Where this page begins. Default: 0.
        limit (int | Unset): How many a page holds at most. Default: 100.
        paginated (bool | Unset): There is more than this page. Default: False.
        next_starting_token (int | None | Unset): Where the next page begins; null after the
            last row.
        column_names (list[str] | Unset): All columns, in order.
        warning_message (None | str | Unset): Something about the rows that the reader should
            know.
        exact_values (bool | Unset): Every value is of the type that was put in. Where this is
            missing or false, lists, nested objects, true and false are their JSON text.
        rows (list[DatasetRow] | Unset):
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    paginated: bool | Unset = False
    next_starting_token: int | None | Unset = UNSET
    column_names: list[str] | Unset = UNSET
    warning_message: None | str | Unset = UNSET
    exact_values: bool | Unset = UNSET
    rows: list[DatasetRow] | Unset = UNSET
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
        if not isinstance(self.column_names, Unset):
            field_dict["column_names"] = self.column_names
        if not isinstance(self.warning_message, Unset):
            field_dict["warning_message"] = self.warning_message
        if not isinstance(self.exact_values, Unset):
            field_dict["exact_values"] = self.exact_values
        if not isinstance(self.rows, Unset):
            field_dict["rows"] = to_json(self.rows)
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
        column_names = cast(list[str], unread.pop("column_names", UNSET))
        warning_message = unread.pop("warning_message", UNSET)
        exact_values = unread.pop("exact_values", UNSET)
        _rows = unread.pop("rows", UNSET)
        rows: list[DatasetRow] | Unset = UNSET
        if _rows is not UNSET:
            rows = []
            for rows_item_data in _rows:
                rows_item = DatasetRow.from_dict(rows_item_data)

                rows.append(rows_item)
        model = cls(
            starting_token=starting_token,
            limit=limit,
            paginated=paginated,
            next_starting_token=next_starting_token,
            column_names=column_names,
            warning_message=warning_message,
            exact_values=exact_values,
            rows=rows,
        )
        model.additional_properties = unread
        return model
