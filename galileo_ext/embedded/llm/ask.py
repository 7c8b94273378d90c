"""Asking a model: the settings checked, the limits kept, another try where one is worth it."""

import threading
from collections.abc import Mapping, Sequence
from typing import Any

from galileo_ext.calling.limits import Limiter
from galileo_ext.calling.signals import is_rate_limited, retry_after, status_of
from galileo_ext.embedded.llm import chat, echo, settings
from galileo_ext.embedded.llm.answers import Answer
from galileo_ext.embedded.llm.model import ECHO_MODEL, Model
from galileo_ext.embedded.llm.models import Models

Messages = Sequence[Mapping[str, Any]]
Settings = Mapping[str, Any] | None

#: Answers that every further request would get as well: a wrong key, no such model.
_HOPELESS = {401, 404}


class ModelError(Exception):
    """A model could not be asked, or did not answer.

    Attributes:
        kind: the name of the error that it comes from.
        status: the HTTP status; None if nothing was answered.
        hopeless: whether every further request would fail in the same way.
    """

    kind: str
    status: int | None
    hopeless: bool

    def __init__(self, kind: str, message: str, status: int | None, *, hopeless: bool) -> None:
        super().__init__(message)
        self.kind, self.status, self.hopeless = kind, status, hopeless


class Stopped(Exception):
    """The server ends, or nobody wants the answer any more."""


class Llm:
    """All models that can be asked; any thread may ask.

    Args:
        models: which there are.
    """

    def __init__(self, models: Models) -> None:
        self.models = models
        self._lock = threading.Lock()
        self._lines: dict[str, _Line] = {}

    def check(self, asked: Settings) -> Model:
        """Find the model that settings name, and make sure that it takes them.

        Raises:
            Refusal: 422; there is no such model, or it does not take a setting. 501; a package
                is missing.
        """
        whole = settings.whole(asked)
        model = self.models.find(whole["model_alias"])
        settings.parameters(model, whole)
        if model is not ECHO_MODEL:
            chat.demand_package()
        return model

    def ask(
        self, messages: Messages, asked: Settings, stop: threading.Event | None = None
    ) -> Answer:
        """Ask a model.

        Args:
            messages: ``{"role": ..., "content": ...}``, in their order; at least one.
            asked: settings as those of prompts; what is missing is taken for granted.
            stop: set, it ends waiting for a turn or for another try.

        Raises:
            ModelError: it could not be asked, or did not answer.
            Stopped: ``stop`` was set.
            Refusal: as ``check``.
        """
        model = self.check(asked)
        parameters = settings.parameters(model, settings.whole(asked))
        if model is ECHO_MODEL:
            return echo.answer(messages, parameters)
        return self._line(model).ask(messages, parameters, stop or threading.Event())

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            lines, self._lines = self._lines, {}
        for line in lines.values():
            line.chat.close()

    def _line(self, model: Model) -> "_Line":
        with self._lock:
            if model.alias not in self._lines:
                self._lines[model.alias] = _Line(model)
            return self._lines[model.alias]


class _Line:
    """The way to one model, shared by all who ask it: one limit, one set of connections."""

    def __init__(self, model: Model) -> None:
        self.chat = chat.Chat(model)
        self._key, self._retry = model.api_key, model.retry
        self._limiter = Limiter(model.rate_limit)

    def ask(
        self, messages: Messages, parameters: Mapping[str, Any], stop: threading.Event
    ) -> Answer:
        attempts = 0
        while True:
            attempts += 1
            for seconds in self._limiter.turn():
                _pause(seconds, stop)
            try:
                answer = self.chat.ask(messages, parameters, attempts)
            except Exception as error:  # of the package, of HTTP, of what came
                self._failed(error, attempts, stop)
            else:
                self._limiter.succeeded()
                self._limiter.spent((answer.input_tokens or 0) + (answer.output_tokens or 0))
                return answer

    def _failed(self, error: Exception, attempts: int, stop: threading.Event) -> None:
        """Wait for another try, or give up."""
        if is_rate_limited(error):
            self._limiter.throttled(retry_after(error))
        wait = self._retry.delay(attempts, error)
        if wait is None:
            raise self._error(error, attempts) from error
        _pause(wait, stop)

    def _error(self, error: Exception, attempts: int) -> ModelError:
        text = str(error) or type(error).__name__
        if self._key:  # some providers repeat it
            text = text.replace(self._key, "***")
        tries = f" (after {attempts} tries)" if attempts > 1 else ""
        status = status_of(error)
        # A 429 that no waiting mends: the account has no money left.
        spent = status == 429 and not is_rate_limited(error)
        hopeless = status in _HOPELESS or spent
        return ModelError(type(error).__name__, f"{text}{tries}", status, hopeless=hopeless)


def _pause(seconds: float, stop: threading.Event) -> None:
    if stop.wait(seconds):
        raise Stopped
