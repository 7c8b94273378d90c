"""Which models there are: what the environment and the file of models say.

Nothing is asked of a provider to find out; ``echo`` is always there and is no model at all.
"""

import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path

from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.llm.model import ECHO, ECHO_MODEL, Model
from galileo_ext.embedded.llm.models_file import (
    API_KEY,
    BASE_URL,
    FILE,
    ModelsError,
    make,
    read_models,
)
from galileo_ext.embedded.times import now


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
        self.since: str = now()

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
        named = read_models(Path(path).expanduser(), environ, base_url, api_key) if path else None
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
        return make(alias, {}, {}, self._base_url, self._api_key)


def _unknown(alias: str, known: Iterable[str]) -> Refusal:
    known = list(known)
    close = get_close_matches(alias, known, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(map(repr, close))}?" if close else f"it has {known}."
    return _refused(f"{alias!r} is not in the file that {FILE} names; {hint}")


def _refused(message: str) -> Refusal:
    return invalid(message, "body", "prompt_settings", "model_alias")
