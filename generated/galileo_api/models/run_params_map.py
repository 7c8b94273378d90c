# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RunParamsMap"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class RunParamsMap(OpenModel):
    """What a provider's API calls each setting; null for one that it lacks.

    Attributes:
        model (None | str | Unset):
        temperature (None | str | Unset):
        max_tokens (None | str | Unset):
        stop_sequences (None | str | Unset):
        top_p (None | str | Unset):
        top_k (None | str | Unset):
        frequency_penalty (None | str | Unset):
        presence_penalty (None | str | Unset):
        echo (None | str | Unset):
        logprobs (None | str | Unset):
        top_logprobs (None | str | Unset):
        n (None | str | Unset):
        api_version (None | str | Unset):
        tools (None | str | Unset):
        tool_choice (None | str | Unset):
        response_format (None | str | Unset):
        reasoning_effort (None | str | Unset):
        verbosity (None | str | Unset):
        deployment_name (None | str | Unset):
    """

    model: None | str | Unset = UNSET
    temperature: None | str | Unset = UNSET
    max_tokens: None | str | Unset = UNSET
    stop_sequences: None | str | Unset = UNSET
    top_p: None | str | Unset = UNSET
    top_k: None | str | Unset = UNSET
    frequency_penalty: None | str | Unset = UNSET
    presence_penalty: None | str | Unset = UNSET
    echo: None | str | Unset = UNSET
    logprobs: None | str | Unset = UNSET
    top_logprobs: None | str | Unset = UNSET
    n: None | str | Unset = UNSET
    api_version: None | str | Unset = UNSET
    tools: None | str | Unset = UNSET
    tool_choice: None | str | Unset = UNSET
    response_format: None | str | Unset = UNSET
    reasoning_effort: None | str | Unset = UNSET
    verbosity: None | str | Unset = UNSET
    deployment_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.model, Unset):
            field_dict["model"] = self.model
        if not isinstance(self.temperature, Unset):
            field_dict["temperature"] = self.temperature
        if not isinstance(self.max_tokens, Unset):
            field_dict["max_tokens"] = self.max_tokens
        if not isinstance(self.stop_sequences, Unset):
            field_dict["stop_sequences"] = self.stop_sequences
        if not isinstance(self.top_p, Unset):
            field_dict["top_p"] = self.top_p
        if not isinstance(self.top_k, Unset):
            field_dict["top_k"] = self.top_k
        if not isinstance(self.frequency_penalty, Unset):
            field_dict["frequency_penalty"] = self.frequency_penalty
        if not isinstance(self.presence_penalty, Unset):
            field_dict["presence_penalty"] = self.presence_penalty
        if not isinstance(self.echo, Unset):
            field_dict["echo"] = self.echo
        if not isinstance(self.logprobs, Unset):
            field_dict["logprobs"] = self.logprobs
        if not isinstance(self.top_logprobs, Unset):
            field_dict["top_logprobs"] = self.top_logprobs
        if not isinstance(self.n, Unset):
            field_dict["n"] = self.n
        if not isinstance(self.api_version, Unset):
            field_dict["api_version"] = self.api_version
        if not isinstance(self.tools, Unset):
            field_dict["tools"] = self.tools
        if not isinstance(self.tool_choice, Unset):
            field_dict["tool_choice"] = self.tool_choice
        if not isinstance(self.response_format, Unset):
            field_dict["response_format"] = self.response_format
        if not isinstance(self.reasoning_effort, Unset):
            field_dict["reasoning_effort"] = self.reasoning_effort
        if not isinstance(self.verbosity, Unset):
            field_dict["verbosity"] = self.verbosity
        if not isinstance(self.deployment_name, Unset):
            field_dict["deployment_name"] = self.deployment_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        model = unread.pop("model", UNSET)
        temperature = unread.pop("temperature", UNSET)
        max_tokens = unread.pop("max_tokens", UNSET)
        stop_sequences = unread.pop("stop_sequences", UNSET)
        top_p = unread.pop("top_p", UNSET)
        top_k = unread.pop("top_k", UNSET)
        frequency_penalty = unread.pop("frequency_penalty", UNSET)
        presence_penalty = unread.pop("presence_penalty", UNSET)
        echo = unread.pop("echo", UNSET)
        logprobs = unread.pop("logprobs", UNSET)
        top_logprobs = unread.pop("top_logprobs", UNSET)
        n = unread.pop("n", UNSET)
        api_version = unread.pop("api_version", UNSET)
        tools = unread.pop("tools", UNSET)
        tool_choice = unread.pop("tool_choice", UNSET)
        response_format = unread.pop("response_format", UNSET)
        reasoning_effort = unread.pop("reasoning_effort", UNSET)
        verbosity = unread.pop("verbosity", UNSET)
        deployment_name = unread.pop("deployment_name", UNSET)
        model = cls(
            model=model,
            temperature=temperature,
            max_tokens=max_tokens,
            stop_sequences=stop_sequences,
            top_p=top_p,
            top_k=top_k,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            echo=echo,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            n=n,
            api_version=api_version,
            tools=tools,
            tool_choice=tool_choice,
            response_format=response_format,
            reasoning_effort=reasoning_effort,
            verbosity=verbosity,
            deployment_name=deployment_name,
        )
        model.additional_properties = unread
        return model
