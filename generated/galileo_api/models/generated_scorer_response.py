# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GeneratedScorerResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.node_type import NodeType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration

    globals().update(
        ChainPollTemplate=ChainPollTemplate,
        GeneratedScorerConfiguration=GeneratedScorerConfiguration,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class GeneratedScorerResponse(OpenModel):
    """A language-model scorer with its history.

    Attributes:
        id (str):
        name (str):
        chain_poll_template (ChainPollTemplate): The prompt of a language-model scorer.
        created_by (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        scoreable_node_types (list[NodeType] | None):
        scorer_configuration (GeneratedScorerConfiguration): How a language-model scorer runs.
        instructions (None | str | Unset):
        user_prompt (None | str | Unset):
    """

    id: str
    name: str
    chain_poll_template: ChainPollTemplate
    created_by: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    scoreable_node_types: list[NodeType] | None
    scorer_configuration: GeneratedScorerConfiguration
    instructions: None | str | Unset = UNSET
    user_prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["chain_poll_template"] = to_json(self.chain_poll_template)
        field_dict["created_by"] = self.created_by
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["scoreable_node_types"] = to_json(self.scoreable_node_types)
        field_dict["scorer_configuration"] = to_json(self.scorer_configuration)
        if not isinstance(self.instructions, Unset):
            field_dict["instructions"] = self.instructions
        if not isinstance(self.user_prompt, Unset):
            field_dict["user_prompt"] = self.user_prompt
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        chain_poll_template = ChainPollTemplate.from_dict(unread.pop("chain_poll_template"))
        created_by = unread.pop("created_by")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))

        def _parse_scoreable_node_types(data: Any) -> list[NodeType] | None:
            if isinstance(data, list):
                scoreable_node_types_type_0 = []
                _scoreable_node_types_type_0 = data
                for scoreable_node_types_type_0_item_data in _scoreable_node_types_type_0:
                    scoreable_node_types_type_0_item = NodeType(
                        scoreable_node_types_type_0_item_data
                    )

                    scoreable_node_types_type_0.append(scoreable_node_types_type_0_item)

                return scoreable_node_types_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scoreable_node_types = _parse_scoreable_node_types(unread.pop("scoreable_node_types"))
        scorer_configuration = GeneratedScorerConfiguration.from_dict(
            unread.pop("scorer_configuration")
        )
        instructions = unread.pop("instructions", UNSET)
        user_prompt = unread.pop("user_prompt", UNSET)
        model = cls(
            id=id,
            name=name,
            chain_poll_template=chain_poll_template,
            created_by=created_by,
            created_at=created_at,
            updated_at=updated_at,
            scoreable_node_types=scoreable_node_types,
            scorer_configuration=scorer_configuration,
            instructions=instructions,
            user_prompt=user_prompt,
        )
        model.additional_properties = unread
        return model
