"""The file of models: what it says of each, checked."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from galileo_ext.calling.limits import RateLimit
from galileo_ext.calling.retrying import Retry
from galileo_ext.embedded.llm.model import CHAT, ECHO, REASONING, Model

BASE_URL = "GALILEO_EXT_LLM_BASE_URL"
API_KEY = "GALILEO_EXT_LLM_API_KEY"
FILE = "GALILEO_EXT_LLM_MODELS"

#: How OpenAI names those that reason.
_REASONS = re.compile(r"(o\d|gpt-5)(?![^-.])", re.IGNORECASE)
_ENTRY = (
    "model",
    "base_url",
    "api_key_env",
    "reasoning",
    "parameters",
    "input_price",
    "output_price",
    "requests_per_minute",
    "tokens_per_minute",
    "timeout",
    "retries",
)


class ModelsError(ValueError):
    """The models are not set up as they should be."""


def read_models(
    path: Path, environ: Mapping[str, str], base_url: str | None, api_key: str | None
) -> dict[str, Model]:
    """Read a file of models.

    Args:
        path: the file.
        environ: where keys stand.
        base_url: the provider of those that name none.
        api_key: the key for that.

    Raises:
        ModelsError: it cannot be read, or says what makes no sense.
    """
    import tomllib  # read by few

    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelsError(f"The file of {FILE} cannot be read: {error}") from error
    entries = content.get("models")
    if set(content) != {"models"} or not isinstance(entries, dict) or not entries:
        raise ModelsError(f"{path} has no tables [models.ALIAS], or something beside them.")
    found: dict[str, Model] = {}
    for alias, entry in entries.items():
        try:
            if alias == ECHO:
                raise ValueError("the name stands for the built-in model")
            _check(entry)
            found[alias] = make(alias, entry, environ, base_url, api_key)
        except (ValueError, TypeError) as error:
            raise ModelsError(f"{path}, model {alias!r}: {error}") from error
    return found


def _check(entry: Any) -> None:
    if not isinstance(entry, dict):
        raise ValueError("expected a table")
    unknown = sorted(set(entry) - set(_ENTRY))
    if unknown:
        raise ValueError(f"{unknown[0]!r} is unknown; expected one of {', '.join(_ENTRY)}")
    for name in ("input_price", "output_price", "timeout"):
        value = entry.get(name, 1)
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
            raise ValueError(f"{name} is {value!r}; expected a number, 0 or more")
    for name in ("model", "base_url", "api_key_env"):
        if not isinstance(entry.get(name, "text"), str) or entry.get(name) == "":
            raise ValueError(f"{name} is {entry[name]!r}; expected a text")
    if not isinstance(entry.get("reasoning", False), bool):
        raise ValueError(f"reasoning is {entry['reasoning']!r}; expected true or false")


def make(
    alias: str,
    entry: Mapping[str, Any],
    environ: Mapping[str, str],
    base_url: str | None,
    api_key: str | None,
) -> Model:
    """Make a model of what is said about it.

    Raises:
        ValueError: that makes no sense.
    """
    name, variable = entry.get("model", alias), entry.get("api_key_env")
    address = entry.get("base_url", base_url)
    if address is None:
        raise ValueError(f"it has no base_url, and {BASE_URL} is not set")
    if variable is not None and not environ.get(variable):
        raise ValueError(f"api_key_env is {variable!r}, which is not set")
    if "base_url" in entry and variable is None and entry["base_url"] != base_url:
        api_key = None  # the key of another provider is not for this one
    reasons = entry.get("reasoning", bool(_REASONS.match(name)))
    return Model(
        alias=alias,
        name=name,
        base_url=address,
        api_key=environ[variable] if variable is not None else api_key,
        parameters=_parameters(entry.get("parameters", {}), REASONING if reasons else CHAT),
        input_price=entry.get("input_price"),
        output_price=entry.get("output_price"),
        rate_limit=_rate_limit(entry),
        timeout=float(entry.get("timeout", 120.0)),
        retry=Retry(attempts=entry.get("retries", 4) + 1),
    )


def _parameters(own: Any, usual: Mapping[str, str | bool]) -> Mapping[str, str | bool]:
    if not isinstance(own, dict):
        raise ValueError(f"parameters is {own!r}; expected a table")
    for name, sent in own.items():
        if name not in usual:
            raise ValueError(f"parameters has {name!r}; expected one of {', '.join(usual)}")
        if not isinstance(sent, bool | str) or sent == "":
            raise ValueError(f"parameters has {name} = {sent!r}; expected true, false or a name")
    return {**usual, **own}


def _rate_limit(entry: Mapping[str, Any]) -> RateLimit | None:
    limits = {name: entry.get(name) for name in ("requests_per_minute", "tokens_per_minute")}
    return RateLimit(**limits) if any(value is not None for value in limits.values()) else None
