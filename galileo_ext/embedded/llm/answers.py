"""What a model answered, read from what its API sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.llm.model import Model


class AnswerError(Exception):
    """What came is no answer of a chat model."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a model answered.

    Attributes:
        text: what it said; empty if it only calls tools.
        tool_calls: the tools that it calls, as the API sends them; None if it calls none.
        finish_reason: why it stopped: ``stop``, ``length``, ``tool_calls``, ...
        model: the name under which it answered.
        input_tokens, output_tokens: how many there were; None if it does not say.
        logprobs: how likely each token of the text was, as the API sends it; None if it is not
            told.
        seconds: from the request that was answered to its answer.
        cost: in dollars; None if the price or the tokens are not known.
        attempts: how often it was asked.
    """

    text: str
    tool_calls: list[dict[str, Any]] | None = None
    finish_reason: str | None = None
    model: str = ""
    input_tokens: int | None = None
    output_tokens: int | None = None
    logprobs: list[dict[str, Any]] | None = None
    seconds: float = 0.0
    cost: float | None = None
    attempts: int = 1


def read(body: Any, model: Model, *, seconds: float, attempts: int) -> Answer:
    """Read the answer of a chat model's API.

    Raises:
        AnswerError: it is something else.
    """
    choice = _choice(body)
    message = choice["message"]
    usage = body.get("usage")
    usage = usage if isinstance(usage, Mapping) else {}
    used = _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens"))
    text, calls = _text(message), _calls(message)
    if text is None and calls is None:
        raise AnswerError("the message of the answer has neither content nor tool calls")
    reason, name = choice.get("finish_reason"), body.get("model")
    return Answer(
        text=text or "",
        tool_calls=calls,
        finish_reason=reason if isinstance(reason, str) else None,
        model=name if isinstance(name, str) else model.name,
        input_tokens=used[0],
        output_tokens=used[1],
        logprobs=_logprobs(choice.get("logprobs")),
        seconds=seconds,
        cost=_cost(model, *used),
        attempts=attempts,
    )


def _choice(body: Any) -> Mapping[str, Any]:
    choices = body.get("choices") if isinstance(body, Mapping) else None
    if not isinstance(choices, list) or not choices:
        raise AnswerError("the answer has no choices")
    choice = choices[0]
    if not isinstance(choice, Mapping) or not isinstance(choice.get("message"), Mapping):
        raise AnswerError("the first choice of the answer has no message")
    return choice


def _text(message: Mapping[str, Any]) -> str | None:
    content = message.get("content")
    if isinstance(content, list):  # parts, of which some are texts
        texts = [part.get("text") for part in content if isinstance(part, Mapping)]
        return "".join(text for text in texts if isinstance(text, str))
    if content is None:  # a model that declines says so in a field of its own
        content = message.get("refusal")
    if content is not None and not isinstance(content, str):
        raise AnswerError(f"the content of the message is {type(content).__name__}, not text")
    return content


def _calls(message: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    calls = message.get("tool_calls")
    if not calls:
        return None
    if not isinstance(calls, list) or not all(map(_is_call, calls)):
        raise AnswerError("a tool call of the answer has no id, name or arguments")
    return [{"id": call["id"], "function": _function(call["function"])} for call in calls]


def _is_call(call: Any) -> bool:
    function = call.get("function") if isinstance(call, Mapping) else None
    if not isinstance(function, Mapping) or not isinstance(call.get("id"), str):
        return False
    return all(isinstance(function.get(name), str) for name in ("name", "arguments"))


def _function(function: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": function["name"], "arguments": function["arguments"]}


def _logprobs(found: Any) -> list[dict[str, Any]] | None:
    tokens = found.get("content") if isinstance(found, Mapping) else None
    good = isinstance(tokens, list) and tokens and all(map(_is_token, tokens))
    return tokens if good else None


def _is_token(token: Any) -> bool:
    if not isinstance(token, Mapping) or not isinstance(token.get("token"), str):
        return False
    return isinstance(token.get("logprob"), int | float)


def _count(value: Any) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if whole else None


def _cost(model: Model, used: int | None, made: int | None) -> float | None:
    known = model.input_price is not None and model.output_price is not None
    if not known or used is None or made is None:
        return None
    return (used * (model.input_price or 0) + made * (model.output_price or 0)) / 1e6
