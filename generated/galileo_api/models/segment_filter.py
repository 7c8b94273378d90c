# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SegmentFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.metadata_filter import MetadataFilter
    from ..models.modality_filter import ModalityFilter
    from ..models.node_name_filter import NodeNameFilter

    globals().update(
        MetadataFilter=MetadataFilter,
        ModalityFilter=ModalityFilter,
        NodeNameFilter=NodeNameFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class SegmentFilter(OpenModel):
    """The share of records to score.

    Attributes:
        sample_rate (float): From 0 to 1.
        filter_ (MetadataFilter | ModalityFilter | NodeNameFilter | None | Unset): Only count
            records that match.
        llm_scorers (bool | Unset):  Default: False.
        multimodal_scorers (bool | Unset):  Default: False.
    """

    sample_rate: float
    filter_: MetadataFilter | ModalityFilter | NodeNameFilter | None | Unset = UNSET
    llm_scorers: bool | Unset = False
    multimodal_scorers: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["sample_rate"] = self.sample_rate
        if not isinstance(self.filter_, Unset):
            field_dict["filter"] = to_json(self.filter_)
        if not isinstance(self.llm_scorers, Unset):
            field_dict["llm_scorers"] = self.llm_scorers
        if not isinstance(self.multimodal_scorers, Unset):
            field_dict["multimodal_scorers"] = self.multimodal_scorers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        sample_rate = unread.pop("sample_rate")

        def _parse_filter_(
            data: Any,
        ) -> MetadataFilter | ModalityFilter | NodeNameFilter | None | Unset:
            if isinstance(data, dict):
                match data.get("name"):
                    case "node_name":
                        filter_type_0_type_0 = NodeNameFilter.from_dict(data)

                        return filter_type_0_type_0

                    case "metadata":
                        filter_type_0_type_1 = MetadataFilter.from_dict(data)

                        return filter_type_0_type_1

                    case "modality":
                        filter_type_0_type_2 = ModalityFilter.from_dict(data)

                        return filter_type_0_type_2

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        filter_ = _parse_filter_(unread.pop("filter", UNSET))
        llm_scorers = unread.pop("llm_scorers", UNSET)
        multimodal_scorers = unread.pop("multimodal_scorers", UNSET)
        model = cls(
            sample_rate=sample_rate,
            filter_=filter_,
            llm_scorers=llm_scorers,
            multimodal_scorers=multimodal_scorers,
        )
        model.additional_properties = unread
        return model
