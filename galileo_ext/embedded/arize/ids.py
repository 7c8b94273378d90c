"""Ids of this API: opaque to clients, made of the ids in the database.

The service's are base64 of a kind and more, with colons between; its own clients take a text of
another form for a name. Runs and examples have the ids that they have in the database.
"""

import base64
import binascii

from galileo_ext.embedded.errors import Refusal, not_found

SPACE, DATASET, VERSION = "Space", "Dataset", "DatasetVersion"
EXPERIMENT, PROJECT, TAG = "Experiment", "Project", "Tag"
_CALLED = {VERSION: "dataset version"}


def encode(kind: str, *parts: object) -> str:
    """Make an id."""
    return _pack(":".join([kind, *map(str, parts)]))


def decode(kind: str, text: str, number: int = 1) -> list[str]:
    """Read an id of a kind; the last of its parts may have colons in it.

    Raises:
        Refusal: 404, for it names nothing.
    """
    found, *parts = _unpack(text).split(":", number)
    if found != kind or len(parts) != number:
        raise missing(kind, text)
    return parts


def missing(kind: str, text: str) -> Refusal:
    """Say that an id names nothing."""
    return not_found(f"{_CALLED.get(kind, kind.lower())} with the id", text)


def pack_cursor(*place: object) -> str:
    """Write down where a page ends."""
    return _pack("\n".join(map(str, place)))


def unpack_cursor(text: str, number: int) -> list[str]:
    """Read where the page before ended.

    Raises:
        Refusal: 400, this server has not made it.
    """
    place = _unpack(text).split("\n")
    if len(place) != number:
        raise _no_cursor(text)
    return place


def number(cursor: str, text: str) -> int:
    """Read a number that is part of a cursor."""
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        raise _no_cursor(cursor)
    return int(text)


def _no_cursor(text: str) -> Refusal:
    return Refusal(400, f"{text!r} is no cursor of this list.")


def _pack(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


def _unpack(text: str) -> str:
    try:
        return base64.b64decode(text, altchars=b"-_", validate=True).decode()
    except (ValueError, binascii.Error):
        return ""
