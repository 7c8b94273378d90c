# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ListPromptTemplateVersionParams"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.prompt_template_version_created_at_sort import PromptTemplateVersionCreatedAtSort
    from ..models.prompt_template_version_number_sort import PromptTemplateVersionNumberSort
    from ..models.prompt_template_version_updated_at_sort import PromptTemplateVersionUpdatedAtSort


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.prompt_template_version_created_at_sort import PromptTemplateVersionCreatedAtSort
    from ..models.prompt_template_version_number_sort import PromptTemplateVersionNumberSort
    from ..models.prompt_template_version_updated_at_sort import PromptTemplateVersionUpdatedAtSort

    globals().update(
        PromptTemplateVersionCreatedAtSort=PromptTemplateVersionCreatedAtSort,
        PromptTemplateVersionNumberSort=PromptTemplateVersionNumberSort,
        PromptTemplateVersionUpdatedAtSort=PromptTemplateVersionUpdatedAtSort,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ListPromptTemplateVersionParams(OpenModel):
    """In which order to list versions.

    Attributes:
        sort (None | PromptTemplateVersionCreatedAtSort | PromptTemplateVersionNumberSort |
            PromptTemplateVersionUpdatedAtSort | Unset):
    """

    sort: (
        None
        | PromptTemplateVersionCreatedAtSort
        | PromptTemplateVersionNumberSort
        | PromptTemplateVersionUpdatedAtSort
        | Unset
    ) = UNSET
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

        def _parse_sort(
            data: Any,
        ) -> (
            None
            | PromptTemplateVersionCreatedAtSort
            | PromptTemplateVersionNumberSort
            | PromptTemplateVersionUpdatedAtSort
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("name"):
                    case "version":
                        sort_type_0_type_0 = PromptTemplateVersionNumberSort.from_dict(data)

                        return sort_type_0_type_0

                    case "created_at":
                        sort_type_0_type_1 = PromptTemplateVersionCreatedAtSort.from_dict(data)

                        return sort_type_0_type_1

                    case "updated_at":
                        sort_type_0_type_2 = PromptTemplateVersionUpdatedAtSort.from_dict(data)

                        return sort_type_0_type_2

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        model = cls(
            sort=sort,
        )
        model.additional_properties = unread
        return model
