"""The built-in model ``echo``: it says the last message again. For demos and tests, offline.

Words stand for tokens. It costs nothing.
"""

import re
import time
from collections.abc import Mapping, Sequence
from typing import Any

from galileo_ext.embedded.llm.answers import Answer
from galileo_ext.embedded.llm.model import ECHO

_WORD = re.compile(r"\S+\s*")


def answer(messages: Sequence[Mapping[str, Any]], parameters: Mapping[str, Any]) -> Answer:
    """Repeat the last message, up to a stop sequence and no longer than asked for."""
    began = time.perf_counter()
    texts = [_text(message["content"]) for message in messages]
    said, reason = texts[-1], "stop"
    for stop in parameters.get("stop_sequences", ()):
        said = said.partition(stop)[0] if stop else said
    words = _WORD.findall(said)
    most = parameters.get("max_tokens", len(words))
    if len(words) > most:
        words, reason = words[:most], "length"
        said = "".join(words).rstrip()
    return Answer(
        text=said,
        finish_reason=reason,
        model=ECHO,
        input_tokens=sum(len(text.split()) for text in texts),
        output_tokens=len(words),
        seconds=time.perf_counter() - began,
        cost=0.0,
    )


def _text(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "".join(str(part.get("text", "")) for part in content)
