# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PromptRunSettings"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.model import Model
    from ..models.open_ai_tool_choice import OpenAIToolChoice


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.model import Model
    from ..models.open_ai_tool_choice import OpenAIToolChoice

    globals().update(
        Model=Model,
        OpenAIToolChoice=OpenAIToolChoice,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class PromptRunSettings(OpenModel):
    """How to run a prompt.

    Attributes:
        logprobs (bool | Unset): Return how likely each token was. Default: True.
        top_logprobs (int | Unset): How many likely tokens to return at each place. Default:
            5.
        echo (bool | Unset): Return the prompt in front of the answer. Default: False.
        n (int | Unset): How many answers to ask for. Default: 1.
        reasoning_effort (str | Unset):  Default: 'medium'.
        verbosity (str | Unset):  Default: 'medium'.
        deployment_name (None | str | Unset):
        model_alias (str | Unset): The model, by the name that users choose it by. Default:
            'gpt-5.1'.
        temperature (float | None | Unset):
        max_tokens (int | Unset):  Default: 4096.
        stop_sequences (list[str] | None | Unset): Stop where one of these would come.
        top_p (float | Unset): Choose among the likeliest tokens that make up this share.
            Default: 1.0.
        top_k (int | Unset): Choose among this many of the likeliest tokens. Default: 40.
        frequency_penalty (float | Unset):  Default: 0.0.
        presence_penalty (float | Unset):  Default: 0.0.
        tools (list[dict[str, Any]] | None | str | Unset): Tools that the model may call.
            Answers may hold them as JSON text.
        tool_choice (None | OpenAIToolChoice | str | Unset): Whether the model must call a
            tool, and which.
        response_format (dict[str, str] | None | Unset): The form that the answer must have.
        known_models (list[Model] | Unset): What is known about models, for those that the
            service does not know.
    """

    logprobs: bool | Unset = True
    top_logprobs: int | Unset = 5
    echo: bool | Unset = False
    n: int | Unset = 1
    reasoning_effort: str | Unset = "medium"
    verbosity: str | Unset = "medium"
    deployment_name: None | str | Unset = UNSET
    model_alias: str | Unset = "gpt-5.1"
    temperature: float | None | Unset = UNSET
    max_tokens: int | Unset = 4096
    stop_sequences: list[str] | None | Unset = UNSET
    top_p: float | Unset = 1.0
    top_k: int | Unset = 40
    frequency_penalty: float | Unset = 0.0
    presence_penalty: float | Unset = 0.0
    tools: list[dict[str, Any]] | None | str | Unset = UNSET
    tool_choice: None | OpenAIToolChoice | str | Unset = UNSET
    response_format: dict[str, str] | None | Unset = UNSET
    known_models: list[Model] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.logprobs, Unset):
            field_dict["logprobs"] = self.logprobs
        if not isinstance(self.top_logprobs, Unset):
            field_dict["top_logprobs"] = self.top_logprobs
        if not isinstance(self.echo, Unset):
            field_dict["echo"] = self.echo
        if not isinstance(self.n, Unset):
            field_dict["n"] = self.n
        if not isinstance(self.reasoning_effort, Unset):
            field_dict["reasoning_effort"] = self.reasoning_effort
        if not isinstance(self.verbosity, Unset):
            field_dict["verbosity"] = self.verbosity
        if not isinstance(self.deployment_name, Unset):
            field_dict["deployment_name"] = self.deployment_name
        if not isinstance(self.model_alias, Unset):
            field_dict["model_alias"] = self.model_alias
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
        if not isinstance(self.tools, Unset):
            field_dict["tools"] = self.tools
        if not isinstance(self.tool_choice, Unset):
            field_dict["tool_choice"] = to_json(self.tool_choice)
        if not isinstance(self.response_format, Unset):
            field_dict["response_format"] = self.response_format
        if not isinstance(self.known_models, Unset):
            field_dict["known_models"] = to_json(self.known_models)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        logprobs = unread.pop("logprobs", UNSET)
        top_logprobs = unread.pop("top_logprobs", UNSET)
        echo = unread.pop("echo", UNSET)
        n = unread.pop("n", UNSET)
        reasoning_effort = unread.pop("reasoning_effort", UNSET)
        verbosity = unread.pop("verbosity", UNSET)
        deployment_name = unread.pop("deployment_name", UNSET)
        model_alias = unread.pop("model_alias", UNSET)
        temperature = unread.pop("temperature", UNSET)
        max_tokens = unread.pop("max_tokens", UNSET)
        stop_sequences = unread.pop("stop_sequences", UNSET)
        top_p = unread.pop("top_p", UNSET)
        top_k = unread.pop("top_k", UNSET)
        frequency_penalty = unread.pop("frequency_penalty", UNSET)
        presence_penalty = unread.pop("presence_penalty", UNSET)
        tools = unread.pop("tools", UNSET)

        def _parse_tool_choice(data: Any) -> None | OpenAIToolChoice | str | Unset:
            if isinstance(data, dict):
                tool_choice_type_1 = OpenAIToolChoice.from_dict(data)

                return tool_choice_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        tool_choice = _parse_tool_choice(unread.pop("tool_choice", UNSET))
        response_format = unread.pop("response_format", UNSET)
        _known_models = unread.pop("known_models", UNSET)
        known_models: list[Model] | Unset = UNSET
        if _known_models is not UNSET:
            known_models = []
            for known_models_item_data in _known_models:
                known_models_item = Model.from_dict(known_models_item_data)

                known_models.append(known_models_item)
        model = cls(
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            echo=echo,
            n=n,
            reasoning_effort=reasoning_effort,
            verbosity=verbosity,
            deployment_name=deployment_name,
            model_alias=model_alias,
            temperature=temperature,
            max_tokens=max_tokens,
            stop_sequences=stop_sequences,
            top_p=top_p,
            top_k=top_k,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            tools=tools,
            tool_choice=tool_choice,
            response_format=response_format,
            known_models=known_models,
        )
        model.additional_properties = unread
        return model
