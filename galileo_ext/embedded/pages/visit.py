"""One request for a page."""

from collections.abc import Mapping
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from galileo_ext.embedded.calls import INT64_MAX, plain_id
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.storage.store import Store


@dataclass(frozen=True)
class Visit:
    """What a page is made from: the data, the names in its path, its parameters."""

    store: Store
    args: MultiDict[str, str]
    path: str
    names: Mapping[str, str]
    signed_in: bool

    def name(self, key: str) -> str:
        """Return an id of the path."""
        return plain_id(self.names[key])

    def text(self, key: str) -> str:
        """Return a parameter; empty if it is not there."""
        return self.args.get(key, "")

    def choice(self, key: str, *allowed: str) -> str:
        """Return a parameter that is one of some; the first stands for none."""
        value = self.text(key) or allowed[0]
        if value not in allowed:
            known = ", ".join(one or "(nothing)" for one in allowed)
            raise Refusal(400, f"{key} is {value!r}; expected one of {known}.")
        return value

    def number(self, key: str) -> float | None:
        """Return a parameter that is a number."""
        text = self.text(key).strip()
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not abs(value) <= 1.7e308:
            raise Refusal(400, f"{key} is {text!r}; expected a number.")
        return value

    def page(self) -> int:
        """Return which page of a list is asked for, from 1."""
        value = self.number("page")
        number = 1 if value is None else value
        if number != int(number) or not 1 <= number <= INT64_MAX // 10_000:
            raise Refusal(400, f"page is {self.text('page')!r}; expected a whole number from 1.")
        return int(number)
