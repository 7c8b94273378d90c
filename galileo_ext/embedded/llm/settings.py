"""From the settings of a prompt to what is sent to a model: each is sent, or refused by name."""

import json
from collections.abc import Mapping
from typing import Any

from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.llm.model import CHAT, Model
from galileo_ext.embedded.llm.models_file import FILE

#: What the API takes for granted where a setting is missing.
DEFAULTS: Mapping[str, Any] = {
    "logprobs": True,
    "top_logprobs": 5,
    "echo": False,
    "n": 1,
    "reasoning_effort": "medium",
    "verbosity": "medium",
    "deployment_name": None,
    "model_alias": "gpt-5.1",
    "temperature": None,
    "max_tokens": 4096,
    "stop_sequences": None,
    "top_p": 1.0,
    "top_k": 40,
    "frequency_penalty": 0.0,
    "presence_penalty": 0.0,
    "tools": None,
    "tool_choice": None,
    "response_format": None,
    "known_models": [],
}
#: Why a setting can have but one value here.
_FIXED = {
    "n": "a row has one output",
    "echo": "chat models do not repeat the prompt",
    "deployment_name": f"the provider's name of a model stands in the file of {FILE}",
    "known_models": f"models are described in the file of {FILE}",
}
#: Values that say what a model does anyway; some of those that take the setting refuse it.
_NEUTRAL = {"top_p": 1.0, "frequency_penalty": 0.0, "presence_penalty": 0.0}


def whole(settings: Mapping[str, Any] | None) -> dict[str, Any]:
    """Fill in what is taken for granted.

    Raises:
        Refusal: 422; there is a setting that nobody knows.
    """
    unknown = sorted((settings or {}).keys() - DEFAULTS.keys())
    if unknown:
        raise _refused(unknown[0], f"There is no setting {unknown[0]!r}")
    return {**DEFAULTS, **(settings or {})}


def parameters(model: Model, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Name the settings as the model's API does.

    A setting that the model does not take is left out if it is the one that is taken for granted,
    because then nobody has asked for it.

    Raises:
        Refusal: 422; the settings ask for what the model does not take.
    """
    settings = {**whole(settings), "tools": tools(settings)}
    for name, why in _FIXED.items():
        if (settings[name] or None) != (DEFAULTS[name] or None):
            only = json.dumps(DEFAULTS[name])
            raise _refused(name, f"{name} is {settings[name]!r}; only {only} is possible: {why}")
    return {
        _sent_as(model, name): value
        for name, value in _wanted(settings).items()
        if _is_taken(model, name, value)
    }


def _wanted(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Pick the settings that say something."""
    without = () if settings["logprobs"] else ("logprobs", "top_logprobs")
    said = {name: settings[name] for name in CHAT if name not in without}
    return {
        name: value
        for name, value in said.items()
        if value not in (None, [], "") and value != _NEUTRAL.get(name)
    }


def _is_taken(model: Model, name: str, value: Any) -> bool:
    needs = (name, "logprobs") if name == "top_logprobs" else (name,)
    if all(model.parameters[each] for each in needs):
        return True
    if value == DEFAULTS[name]:
        return False
    raise _refused(
        name,
        f"{name} is {value!r}, and the model {model.alias!r} does not take it. If it does, "
        f"say so in the file of {FILE}: parameters.{name} = true",
    )


def _sent_as(model: Model, name: str) -> str:
    sent = model.parameters[name]
    return sent if isinstance(sent, str) else name


def tools(settings: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """Read the tools; they may be JSON text, which is how some answers of the API hold them."""
    found = settings.get("tools") or None
    if isinstance(found, str):
        try:
            found = json.loads(found)
        except ValueError:
            found = ""
    if found is not None and not isinstance(found, list):
        raise _refused("tools", "tools is a text that is no JSON list")
    return found


def _refused(name: str, message: str) -> Refusal:
    return invalid(message, "body", "prompt_settings", name)
