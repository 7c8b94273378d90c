# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateLLMScorerVersionRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.input_type_enum import InputTypeEnum
from ..models.output_type_enum import OutputTypeEnum
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
class CreateLLMScorerVersionRequest(OpenModel):
    """A new version made of a prompt.

    Attributes:
        model_name (None | str | Unset):
        num_judges (int | None | Unset): How many times to ask a model.
        scoreable_node_types (list[str] | None | Unset):
        cot_enabled (bool | None | Unset): Let the model think first.
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
        instructions (None | str | Unset):
        chain_poll_template (ChainPollTemplate | None | Unset):
        user_prompt (None | str | Unset): The prompt, as its author wrote it.
    """

    model_name: None | str | Unset = UNSET
    num_judges: int | None | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    cot_enabled: bool | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    instructions: None | str | Unset = UNSET
    chain_poll_template: ChainPollTemplate | None | Unset = UNSET
    user_prompt: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.model_name, Unset):
            field_dict["model_name"] = self.model_name
        if not isinstance(self.num_judges, Unset):
            field_dict["num_judges"] = self.num_judges
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        if not isinstance(self.cot_enabled, Unset):
            field_dict["cot_enabled"] = self.cot_enabled
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.input_type, Unset):
            field_dict["input_type"] = to_json(self.input_type)
        if not isinstance(self.instructions, Unset):
            field_dict["instructions"] = self.instructions
        if not isinstance(self.chain_poll_template, Unset):
            field_dict["chain_poll_template"] = to_json(self.chain_poll_template)
        if not isinstance(self.user_prompt, Unset):
            field_dict["user_prompt"] = self.user_prompt
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        model_name = unread.pop("model_name", UNSET)
        num_judges = unread.pop("num_judges", UNSET)
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        cot_enabled = unread.pop("cot_enabled", UNSET)

        def _parse_output_type(data: Any) -> None | OutputTypeEnum | Unset:
            if isinstance(data, str):
                output_type_type_0 = OutputTypeEnum(data)

                return output_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output_type = _parse_output_type(unread.pop("output_type", UNSET))

        def _parse_input_type(data: Any) -> InputTypeEnum | None | Unset:
            if isinstance(data, str):
                input_type_type_0 = InputTypeEnum(data)

                return input_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_type = _parse_input_type(unread.pop("input_type", UNSET))
        instructions = unread.pop("instructions", UNSET)

        def _parse_chain_poll_template(data: Any) -> ChainPollTemplate | None | Unset:
            if isinstance(data, dict):
                chain_poll_template_type_0 = ChainPollTemplate.from_dict(data)

                return chain_poll_template_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        chain_poll_template = _parse_chain_poll_template(unread.pop("chain_poll_template", UNSET))
        user_prompt = unread.pop("user_prompt", UNSET)
        model = cls(
            model_name=model_name,
            num_judges=num_judges,
            scoreable_node_types=scoreable_node_types,
            cot_enabled=cot_enabled,
            output_type=output_type,
            input_type=input_type,
            instructions=instructions,
            chain_poll_template=chain_poll_template,
            user_prompt=user_prompt,
        )
        model.additional_properties = unread
        return model
