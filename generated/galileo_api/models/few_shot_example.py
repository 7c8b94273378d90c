# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FewShotExample"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class FewShotExample(OpenModel):
    """An example for a language-model scorer.

    Attributes:
        generation_prompt_and_response (str): What was to be judged.
        evaluating_response (str): The right judgement.
    """

    generation_prompt_and_response: str
    evaluating_response: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["generation_prompt_and_response"] = self.generation_prompt_and_response
        field_dict["evaluating_response"] = self.evaluating_response
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        generation_prompt_and_response = unread.pop("generation_prompt_and_response")
        evaluating_response = unread.pop("evaluating_response")
        model = cls(
            generation_prompt_and_response=generation_prompt_and_response,
            evaluating_response=evaluating_response,
        )
        model.additional_properties = unread
        return model
