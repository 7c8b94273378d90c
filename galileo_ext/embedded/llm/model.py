"""A model, and the settings that each kind of model takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from galileo_ext.calling.limits import RateLimit
from galileo_ext.calling.retrying import Retry

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
