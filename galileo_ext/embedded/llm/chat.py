"""One request to the chat API of a provider, made by the package ``openai``."""

import importlib.util
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.llm.answers import Answer, AnswerError, read
from galileo_ext.embedded.llm.model import Model


def demand_package() -> None:
    """Make sure that the package is there.

    Raises:
        Refusal: 501; it is not.
    """
    if importlib.util.find_spec("openai") is None:
        message = "Models are asked with the package openai: pip install 'galileo-ext[llm]'."
        raise Refusal(501, message)


class Chat:
    """The chat API of one provider, as it is used for one model; any thread may call it."""

    def __init__(self, model: Model) -> None:
        # Imported here: a server that asks no model does without the package.
        import openai

        self._model = model
        self._client = openai.OpenAI(
            base_url=model.base_url,
            # Given none, it would take a key, and send it, that is meant for another provider.
            api_key=model.api_key or "none",
            timeout=model.timeout,
            max_retries=0,  # whether to ask again is decided by who knows of the other requests
        )

    def ask(
        self, messages: Sequence[Mapping[str, Any]], parameters: Mapping[str, Any], attempts: int
    ) -> Answer:
        """Ask once.

        Raises:
            AnswerError: what came is no answer.
            openai.OpenAIError: nothing came, or an error.
        """
        began = time.perf_counter()
        # As text: the package's own function takes as long again to look at what it sends, and
        # its classes take any answer for a good one.
        text = self._client.post(
            "/chat/completions",
            cast_to=str,
            body={"model": self._model.name, "messages": list(messages), **parameters},
        )
        seconds = time.perf_counter() - began
        try:
            body = json.loads(text)
        except ValueError as error:
            raise AnswerError(f"the answer is no JSON: {error}") from error
        return read(body, self._model, seconds=seconds, attempts=attempts)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
