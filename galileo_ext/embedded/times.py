"""Timestamps in one form, UTC with microseconds, so that text order is time order."""

import re
from datetime import UTC, datetime

_STORED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00", re.ASCII)


def now() -> str:
    """Return the present moment."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def normal(text: str) -> str:
    """Bring a timestamp into the stored form; one without a zone counts as UTC."""
    if _STORED.fullmatch(text):
        datetime.fromisoformat(text)  # a month 13 has this form too
        return text
    moment = _parse(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def is_timestamp(text: str) -> bool:
    """Tell whether a text is a date with a time that this server can hold."""
    try:
        normal(text)
    except (ValueError, OverflowError):
        return False
    return True


def _parse(text: str) -> datetime:
    if len(text) < 11 or text[10] not in "Tt ":
        raise ValueError(f"{text!r} has no time of day")
    return datetime.fromisoformat(text.upper())
