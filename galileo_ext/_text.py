"""Any value as text or as plain JSON. Neither ever fails: a row must not, for what it returned."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any


def to_text(value: Any) -> str | None:
    """Return any value as text a server can store: strings as they are, the rest as JSON.

    Dataclasses and models become objects, without the fields that they keep out of their repr;
    what JSON cannot hold is described by ``repr``; lone surrogates are written as escapes.
    """
    if value is None:
        return None
    # Text of a subclass may do anything when it is looked at; its characters are what counts.
    text = str.__str__(value) if isinstance(value, str) else _json_text(value)
    return text if text.isascii() else _encodable(text)


def to_line(value: Any) -> str:
    """Return any value as people would see it, on one line."""
    try:
        text = str(value)
    except Exception:  # the value's own __str__ is at fault, or it is too deep or too long
        text = _described(value)
    return " ".join(text.split())


def to_plain(value: Any) -> Any:
    """Return a copy of any value that holds only what JSON has; NaN and infinity become None."""
    try:
        text = _SURROGATE.sub(lambda found: f"\\\\u{ord(found[0]):04x}", _ENCODER.encode(value))
        return json.loads(text, parse_constant=lambda _: None)
    except Exception:  # whatever the value's own methods raise
        return to_text(value)


def describe(error: BaseException) -> str:
    """Return an error's type and text in one line."""
    try:
        text = str(error)
    except Exception:  # the error's own __str__ is at fault
        text = ""
    name = type(error).__name__
    return to_text(f"{name}: {text}" if text else name) or name


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


def _json_text(value: Any) -> str:
    try:
        return _ENCODER.encode(value)
    except Exception:  # whatever the value's own methods raise
        return _described(value)


def _described(value: Any) -> str:
    try:
        return str.__str__(repr(value))
    except Exception:  # the object's own __repr__ is at fault
        return f"<{type(value).__name__} without a repr>"


def _other(value: Any) -> Any:
    """Return what JSON is to hold in place of a value that it does not know."""
    try:
        for fits, convert in _CONVERSIONS:
            if fits(value):
                return convert(value)
    except Exception:  # the object's own methods are at fault; it is described instead
        return _described(value)
    return _described(value)


def _is_record(value: Any) -> bool:
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return False
    # Who writes a repr of his own may do it to hide something; the generated one is wrapped.
    return hasattr(type(value).__repr__, "__wrapped__")


def _record(value: Any) -> dict[str, Any]:
    return {f.name: getattr(value, f.name) for f in dataclasses.fields(value) if f.repr}


def _model(value: Any) -> Any:
    """Return a pydantic model's data; what it hides from its repr may be a secret."""
    fields = getattr(type(value), "model_fields", {})
    hidden = {name for name, about in fields.items() if not about.repr}
    return value.model_dump(mode="json", exclude=hidden)


def _attrs(value: Any) -> dict[str, Any]:
    fields = type(value).__attrs_attrs__
    return {f.name: getattr(value, f.name) for f in fields if f.repr}


def _has(name: str) -> Callable[[Any], bool]:
    # Asked of the type: an object that answers to every name, such as a mock, is none of these.
    return lambda value: callable(getattr(type(value), name, None)) and not isinstance(value, type)


_CONVERSIONS: tuple[tuple[Callable[[Any], bool], Callable[[Any], Any]], ...] = (
    (_is_record, _record),
    (lambda value: hasattr(type(value), "__attrs_attrs__"), _attrs),
    (_has("model_dump"), _model),
    (lambda value: isinstance(value, Mapping), dict),
    (lambda value: isinstance(value, set | frozenset), list),
    (lambda value: isinstance(value, Enum), lambda value: value.value),
    (_has("isoformat"), lambda value: value.isoformat()),
    (_has("tolist"), lambda value: value.tolist()),  # numpy: arrays and numbers
    (
        lambda value: isinstance(value, bytes),
        lambda value: value.decode("utf-8", "backslashreplace"),
    ),
)
_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_other)
_SURROGATE = re.compile("[\ud800-\udfff]")
