# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chain_poll_template_response_schema_type_0 import (
        ChainPollTemplateResponseSchemaType0,
    )
    from ..models.few_shot_example import FewShotExample


T = TypeVar("T", bound="ChainPollTemplate")


@_attrs_define
class ChainPollTemplate:
    """
    Attributes:
        template (str):
        metric_system_prompt (None | str | Unset):
        metric_description (None | str | Unset):
        value_field_name (str | Unset):  Default: 'rating'.
        explanation_field_name (str | Unset):  Default: 'explanation'.
        metric_few_shot_examples (list[FewShotExample] | Unset):
        response_schema (ChainPollTemplateResponseSchemaType0 | None | Unset):
    """

    template: str
    metric_system_prompt: None | str | Unset = UNSET
    metric_description: None | str | Unset = UNSET
    value_field_name: str | Unset = "rating"
    explanation_field_name: str | Unset = "explanation"
    metric_few_shot_examples: list[FewShotExample] | Unset = UNSET
    response_schema: ChainPollTemplateResponseSchemaType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.chain_poll_template_response_schema_type_0 import (
            ChainPollTemplateResponseSchemaType0,  # noqa: PLC0415
        )

        template = self.template

        metric_system_prompt: None | str | Unset
        if isinstance(self.metric_system_prompt, Unset):
            metric_system_prompt = UNSET
        else:
            metric_system_prompt = self.metric_system_prompt

        metric_description: None | str | Unset
        if isinstance(self.metric_description, Unset):
            metric_description = UNSET
        else:
            metric_description = self.metric_description

        value_field_name = self.value_field_name

        explanation_field_name = self.explanation_field_name

        metric_few_shot_examples: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metric_few_shot_examples, Unset):
            metric_few_shot_examples = []
            for metric_few_shot_examples_item_data in self.metric_few_shot_examples:
                metric_few_shot_examples_item = metric_few_shot_examples_item_data.to_dict()
                metric_few_shot_examples.append(metric_few_shot_examples_item)

        response_schema: dict[str, Any] | None | Unset
        if isinstance(self.response_schema, Unset):
            response_schema = UNSET
        elif isinstance(self.response_schema, ChainPollTemplateResponseSchemaType0):
            response_schema = self.response_schema.to_dict()
        else:
            response_schema = self.response_schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
            }
        )
        if metric_system_prompt is not UNSET:
            field_dict["metric_system_prompt"] = metric_system_prompt
        if metric_description is not UNSET:
            field_dict["metric_description"] = metric_description
        if value_field_name is not UNSET:
            field_dict["value_field_name"] = value_field_name
        if explanation_field_name is not UNSET:
            field_dict["explanation_field_name"] = explanation_field_name
        if metric_few_shot_examples is not UNSET:
            field_dict["metric_few_shot_examples"] = metric_few_shot_examples
        if response_schema is not UNSET:
            field_dict["response_schema"] = response_schema

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chain_poll_template_response_schema_type_0 import (
            ChainPollTemplateResponseSchemaType0,  # noqa: PLC0415
        )
        from ..models.few_shot_example import FewShotExample  # noqa: PLC0415

        d = dict(src_dict)
        template = d.pop("template")

        def _parse_metric_system_prompt(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metric_system_prompt = _parse_metric_system_prompt(d.pop("metric_system_prompt", UNSET))

        def _parse_metric_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metric_description = _parse_metric_description(d.pop("metric_description", UNSET))

        value_field_name = d.pop("value_field_name", UNSET)

        explanation_field_name = d.pop("explanation_field_name", UNSET)

        _metric_few_shot_examples = d.pop("metric_few_shot_examples", UNSET)
        metric_few_shot_examples: list[FewShotExample] | Unset = UNSET
        if _metric_few_shot_examples is not UNSET:
            metric_few_shot_examples = []
            for metric_few_shot_examples_item_data in _metric_few_shot_examples:
                metric_few_shot_examples_item = FewShotExample.from_dict(
                    metric_few_shot_examples_item_data
                )

                metric_few_shot_examples.append(metric_few_shot_examples_item)

        def _parse_response_schema(
            data: object,
        ) -> ChainPollTemplateResponseSchemaType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_schema_type_0 = ChainPollTemplateResponseSchemaType0.from_dict(data)

                return response_schema_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChainPollTemplateResponseSchemaType0 | None | Unset, data)

        response_schema = _parse_response_schema(d.pop("response_schema", UNSET))

        chain_poll_template = cls(
            template=template,
            metric_system_prompt=metric_system_prompt,
            metric_description=metric_description,
            value_field_name=value_field_name,
            explanation_field_name=explanation_field_name,
            metric_few_shot_examples=metric_few_shot_examples,
            response_schema=response_schema,
        )

        chain_poll_template.additional_properties = d
        return chain_poll_template

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
