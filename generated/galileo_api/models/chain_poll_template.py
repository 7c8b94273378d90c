# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ChainPollTemplate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.few_shot_example import FewShotExample


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.few_shot_example import FewShotExample

    globals().update(
        FewShotExample=FewShotExample,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ChainPollTemplate(OpenModel):
    """The prompt of a language-model scorer.

    Attributes:
        template (str): The prompt, with places for the values to judge.
        metric_system_prompt (None | str | Unset):
        metric_description (None | str | Unset):
        value_field_name (str | Unset): Field of the model's answer that holds the value.
            Default: 'rating'.
        explanation_field_name (str | Unset): Field of the model's answer that holds the
            reason. Default: 'explanation'.
        metric_few_shot_examples (list[FewShotExample] | Unset): Examples put before the
            question.
        response_schema (dict[str, Any] | None | Unset): JSON schema that the model's answer
            must have.
    """

    template: str
    metric_system_prompt: None | str | Unset = UNSET
    metric_description: None | str | Unset = UNSET
    value_field_name: str | Unset = "rating"
    explanation_field_name: str | Unset = "explanation"
    metric_few_shot_examples: list[FewShotExample] | Unset = UNSET
    response_schema: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template"] = self.template
        if not isinstance(self.metric_system_prompt, Unset):
            field_dict["metric_system_prompt"] = self.metric_system_prompt
        if not isinstance(self.metric_description, Unset):
            field_dict["metric_description"] = self.metric_description
        if not isinstance(self.value_field_name, Unset):
            field_dict["value_field_name"] = self.value_field_name
        if not isinstance(self.explanation_field_name, Unset):
            field_dict["explanation_field_name"] = self.explanation_field_name
        if not isinstance(self.metric_few_shot_examples, Unset):
            field_dict["metric_few_shot_examples"] = to_json(self.metric_few_shot_examples)
        if not isinstance(self.response_schema, Unset):
            field_dict["response_schema"] = self.response_schema
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        template = unread.pop("template")
        metric_system_prompt = unread.pop("metric_system_prompt", UNSET)
        metric_description = unread.pop("metric_description", UNSET)
        value_field_name = unread.pop("value_field_name", UNSET)
        explanation_field_name = unread.pop("explanation_field_name", UNSET)
        _metric_few_shot_examples = unread.pop("metric_few_shot_examples", UNSET)
        metric_few_shot_examples: list[FewShotExample] | Unset = UNSET
        if _metric_few_shot_examples is not UNSET:
            metric_few_shot_examples = []
            for metric_few_shot_examples_item_data in _metric_few_shot_examples:
                metric_few_shot_examples_item = FewShotExample.from_dict(
                    metric_few_shot_examples_item_data
                )

                metric_few_shot_examples.append(metric_few_shot_examples_item)
        response_schema = unread.pop("response_schema", UNSET)
        model = cls(
            template=template,
            metric_system_prompt=metric_system_prompt,
            metric_description=metric_description,
            value_field_name=value_field_name,
            explanation_field_name=explanation_field_name,
            metric_few_shot_examples=metric_few_shot_examples,
            response_schema=response_schema,
        )
        model.additional_properties = unread
        return model
