# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LlmMetrics"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class LlmMetrics(OpenModel):
    """Numbers about a language-model call. Further keys are metrics that the caller computed, by
    name.

    Attributes:
        duration_ns (int | None | Unset):
        num_input_tokens (int | None | Unset):
        num_output_tokens (int | None | Unset):
        num_total_tokens (int | None | Unset):
        time_to_first_token_ns (int | None | Unset):
        num_image_input_tokens (int | None | Unset):
        num_audio_input_tokens (int | None | Unset):
        num_audio_output_tokens (int | None | Unset):
        num_image_output_tokens (int | None | Unset):
    """

    duration_ns: int | None | Unset = UNSET
    num_input_tokens: int | None | Unset = UNSET
    num_output_tokens: int | None | Unset = UNSET
    num_total_tokens: int | None | Unset = UNSET
    time_to_first_token_ns: int | None | Unset = UNSET
    num_image_input_tokens: int | None | Unset = UNSET
    num_audio_input_tokens: int | None | Unset = UNSET
    num_audio_output_tokens: int | None | Unset = UNSET
    num_image_output_tokens: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.duration_ns, Unset):
            field_dict["duration_ns"] = self.duration_ns
        if not isinstance(self.num_input_tokens, Unset):
            field_dict["num_input_tokens"] = self.num_input_tokens
        if not isinstance(self.num_output_tokens, Unset):
            field_dict["num_output_tokens"] = self.num_output_tokens
        if not isinstance(self.num_total_tokens, Unset):
            field_dict["num_total_tokens"] = self.num_total_tokens
        if not isinstance(self.time_to_first_token_ns, Unset):
            field_dict["time_to_first_token_ns"] = self.time_to_first_token_ns
        if not isinstance(self.num_image_input_tokens, Unset):
            field_dict["num_image_input_tokens"] = self.num_image_input_tokens
        if not isinstance(self.num_audio_input_tokens, Unset):
            field_dict["num_audio_input_tokens"] = self.num_audio_input_tokens
        if not isinstance(self.num_audio_output_tokens, Unset):
            field_dict["num_audio_output_tokens"] = self.num_audio_output_tokens
        if not isinstance(self.num_image_output_tokens, Unset):
            field_dict["num_image_output_tokens"] = self.num_image_output_tokens
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        duration_ns = unread.pop("duration_ns", UNSET)
        num_input_tokens = unread.pop("num_input_tokens", UNSET)
        num_output_tokens = unread.pop("num_output_tokens", UNSET)
        num_total_tokens = unread.pop("num_total_tokens", UNSET)
        time_to_first_token_ns = unread.pop("time_to_first_token_ns", UNSET)
        num_image_input_tokens = unread.pop("num_image_input_tokens", UNSET)
        num_audio_input_tokens = unread.pop("num_audio_input_tokens", UNSET)
        num_audio_output_tokens = unread.pop("num_audio_output_tokens", UNSET)
        num_image_output_tokens = unread.pop("num_image_output_tokens", UNSET)
        model = cls(
            duration_ns=duration_ns,
            num_input_tokens=num_input_tokens,
            num_output_tokens=num_output_tokens,
            num_total_tokens=num_total_tokens,
            time_to_first_token_ns=time_to_first_token_ns,
            num_image_input_tokens=num_image_input_tokens,
            num_audio_input_tokens=num_audio_input_tokens,
            num_audio_output_tokens=num_audio_output_tokens,
            num_image_output_tokens=num_image_output_tokens,
        )
        model.additional_properties = unread
        return model
