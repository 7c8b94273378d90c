# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListDatasetVersionParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_version_index_sort import DatasetVersionIndexSort


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_version_index_sort import DatasetVersionIndexSort

    globals().update(
        DatasetVersionIndexSort=DatasetVersionIndexSort,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListDatasetVersionParams(OpenModel):
    """In which order to list versions.

    Attributes:
        sort (DatasetVersionIndexSort | None | Unset):
    """

    sort: DatasetVersionIndexSort | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = to_json(self.sort)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_sort(data: Any) -> DatasetVersionIndexSort | None | Unset:
            if isinstance(data, dict):
                sort_type_0 = DatasetVersionIndexSort.from_dict(data)

                return sort_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            sort=sort,
        )
        model.additional_properties = unread
        return model
