# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BaseGeneratedScorerDB"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.chain_poll_template import ChainPollTemplate


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.chain_poll_template import ChainPollTemplate

    globals().update(
        ChainPollTemplate=ChainPollTemplate,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BaseGeneratedScorerDB(OpenModel):
    """A scorer that is a prompt for a language model.

    Attributes:
        id (str):
        name (str):
        chain_poll_template (ChainPollTemplate): The prompt of a language-model scorer.
        instructions (None | str | Unset):
        user_prompt (None | str | Unset):
    """

    id: str
    name: str
    chain_poll_template: ChainPollTemplate
    instructions: None | str | Unset = UNSET
    user_prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["chain_poll_template"] = to_json(self.chain_poll_template)
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
        instructions = unread.pop("instructions", UNSET)
        user_prompt = unread.pop("user_prompt", UNSET)
        model = cls(
            id=id,
            name=name,
            chain_poll_template=chain_poll_template,
            instructions=instructions,
            user_prompt=user_prompt,
        )
        model.additional_properties = unread
        return model
