"""Which models there are: what the environment and the file of models say.

Nothing is asked of a provider to find out; ``echo`` is always there and is no model at all.
"""

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from galileo_ext.calling.limits import RateLimit
from galileo_ext.calling.retrying import Retry
from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.times import now

BASE_URL = "GALILEO_EXT_LLM_BASE_URL"
API_KEY = "GALILEO_EXT_LLM_API_KEY"
FILE = "GALILEO_EXT_LLM_MODELS"
ECHO = "echo"

#: The settings that go to a chat model, and how its API calls them; False: it takes none.
CHAT: Mapping[str, str | bool] = {
    "temperature": True,
    "max_tokens": True,
    "stop_sequences": "stop",
    "top_p": True,
    "top_k": False,
    "frequency_penalty": True,
    "presence_penalty": True,
    "logprobs": True,
    "top_logprobs": True,
    "reasoning_effort": False,
    "verbosity": False,
    "tools": True,
    "tool_choice": True,
    "response_format": True,
}
#: The same for a model that reasons before it answers.
REASONING: Mapping[str, str | bool] = {
    **dict.fromkeys(CHAT, False),
    "max_tokens": "max_completion_tokens",
    "reasoning_effort": True,
    "verbosity": True,
    "tools": True,
    "tool_choice": True,
    "response_format": True,
}
#: The same for ``echo``: nothing is drawn by chance there, so that it may be drawn anyhow.
_ECHO: Mapping[str, str | bool] = {
    **dict.fromkeys(CHAT, False),
    **dict.fromkeys(("temperature", "top_p", "top_k"), True),
    **dict.fromkeys(("frequency_penalty", "presence_penalty"), True),
    **dict.fromkeys(("max_tokens", "stop_sequences"), True),
}
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


@dataclass(frozen=True, kw_only=True)
class Model:
    """A model that can be asked.

    Attributes:
        alias: the name that users choose it by.
        name: the provider's name of it.
        base_url: where the provider's API begins; empty for ``echo``.
        api_key: the key for it; None sends none.
        parameters: for each setting, the name under which it is sent; True: its own; False: the
            model does not take it.
        input_price, output_price: dollars for a million tokens; None: unknown.
        rate_limit: how much may be asked a minute.
        timeout: seconds for one request.
        retry: when to ask again.
    """

    alias: str
    name: str
    base_url: str = ""
    api_key: str | None = field(default=None, repr=False)
    parameters: Mapping[str, str | bool] = field(default_factory=lambda: CHAT)
    input_price: float | None = None
    output_price: float | None = None
    rate_limit: RateLimit | None = None
    timeout: float = 120.0
    retry: Retry = field(default_factory=lambda: Retry(attempts=5))


ECHO_MODEL = Model(alias=ECHO, name=ECHO, parameters=_ECHO)


class Models:
    """The models that can be asked.

    Args:
        named: those that a file names, by their aliases; None: there is no file, and any alias
            is taken for the provider's own name of a model.
        base_url: where the provider's API begins, if it is known.
        api_key: the key for it.

    Attributes:
        since: when they were set up.
    """

    def __init__(
        self,
        named: Mapping[str, Model] | None = None,
        base_url: str | None = None,
        api_key: str | None = None,
    ) -> None:
        self._named, self._base_url, self._api_key = named, base_url, api_key
        self.since = now()

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> "Models":
        """Read the variables and the file that they name.

        Raises:
            ModelsError: the file cannot be read, or says what makes no sense.
        """
        base_url, api_key = environ.get(BASE_URL) or None, environ.get(API_KEY) or None
        path = environ.get(FILE)
        if base_url is not None and not base_url.startswith(("http://", "https://")):
            raise ModelsError(f"{BASE_URL} is {base_url!r}; expected a URL with http or https.")
        named = _read(Path(path).expanduser(), environ, base_url, api_key) if path else None
        return cls(named, base_url, api_key)

    @property
    def configured(self) -> bool:
        """Whether any model but ``echo`` can be asked."""
        return bool(self._named) or (self._named is None and self._base_url is not None)

    @property
    def named(self) -> list[str]:
        """The aliases of the models that the file names."""
        return list(self._named or ())

    @property
    def endpoint(self) -> str:
        """Where the provider's API begins; that of the first model if each has its own."""
        addresses = [model.base_url for model in (self._named or {}).values()]
        return self._base_url or next(iter(addresses), "")

    @property
    def has_key(self) -> bool:
        """Whether a key is sent."""
        keys = [model.api_key for model in (self._named or {}).values()]
        return any(keys) if keys else self._api_key is not None

    def find(self, alias: str) -> Model:
        """Find a model by its alias, or refuse the call.

        Raises:
            Refusal: 422; there is no such model, or none at all.
        """
        if alias == ECHO:
            return ECHO_MODEL
        if self._named is not None:
            if alias in self._named:
                return self._named[alias]
            raise _unknown(alias, [*self._named, ECHO])
        if self._base_url is None:
            raise _refused(
                f"{alias!r} is no model that can be asked: none is configured. Set {BASE_URL} "
                f"(and {API_KEY}, where a key is needed), or {FILE} for a file of models. "
                f"The built-in model {ECHO!r} needs nothing; it repeats the prompt."
            )
        if not alias:
            raise _refused("model_alias is empty; expected the name of a model.")
        return _model(alias, {}, {}, self._base_url, self._api_key)


def _unknown(alias: str, known: Iterable[str]) -> Refusal:
    known = list(known)
    close = get_close_matches(alias, known, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(map(repr, close))}?" if close else f"it has {known}."
    return _refused(f"{alias!r} is not in the file that {FILE} names; {hint}")


def _refused(message: str) -> Refusal:
    return invalid(message, "body", "prompt_settings", "model_alias")


def _read(
    path: Path, environ: Mapping[str, str], base_url: str | None, api_key: str | None
) -> dict[str, Model]:
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
            found[alias] = _model(alias, entry, environ, base_url, api_key)
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


def _model(
    alias: str,
    entry: Mapping[str, Any],
    environ: Mapping[str, str],
    base_url: str | None,
    api_key: str | None,
) -> Model:
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
