"""Numbers, times and amounts as people read them."""

import json
from datetime import UTC, datetime
from typing import Any

from markupsafe import Markup

from galileo_ext.embedded.experiments import ranking
from galileo_ext.embedded.pages.html import tag

NOTHING = "–"  # noqa: RUF001 - a dash is what stands where there is nothing


def number(value: float | None) -> str:
    """Write a score: three digits behind the point, fewer where they say nothing."""
    if value is None:
        return NOTHING
    if _held(value) is None:
        return f"{str(value)[:20]}…"
    if abs(value) < 1e15 and value == int(value):
        return count(int(value))
    if not 0.001 <= abs(value) < 1e6:
        return f"{value:.3g}"
    return f"{value:,.3f}" if abs(value) < 1000 else f"{value:,.1f}"


def count(value: int | None) -> str:
    """Write how many there are."""
    return NOTHING if value is None else f"{value:,}"


def _held(value: float | None) -> float | None:
    """Return a number that arithmetic can hold: JSON has larger ones."""
    return ranking.number(value)


def share(value: float | None) -> str:
    """Write a share as a percentage."""
    return NOTHING if value is None else f"{value * 100:.1f} %"


def plural(value: int, one: str, many: str | None = None) -> str:
    """Write how many there are of something."""
    return f"{count(value)} {one if value == 1 else many or one + 's'}"


def duration(nanoseconds: float | None) -> str:
    """Write a time span in the unit that fits it."""
    nanoseconds = _held(nanoseconds)
    if nanoseconds is None:
        return NOTHING
    seconds = nanoseconds / 1e9
    if seconds >= 60:
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if nanoseconds >= 1e6:
        return (
            f"{nanoseconds / 1e6:.0f} ms" if nanoseconds >= 1e7 else f"{nanoseconds / 1e6:.1f} ms"
        )
    return f"{nanoseconds / 1e3:.0f} µs" if nanoseconds >= 1e4 else f"{nanoseconds / 1e3:.1f} µs"


def money(value: float | None) -> str:
    """Write an amount of dollars."""
    value = _held(value)
    if value is None:
        return NOTHING
    return f"${value:,.2f}" if value == 0 or abs(value) >= 0.1 else f"${value:.2g}"


def moment(text: str) -> Markup:
    """Write a stored timestamp with its zone; the seconds are there for those who ask."""
    when = datetime.fromisoformat(text).astimezone(UTC)
    shown = f"{when.day} {when:%b %Y, %H:%M} UTC"
    return tag("time", shown, datetime=text, title=f"{when:%Y-%m-%d %H:%M:%S} UTC")


def measurement(name: str, value: float | None) -> str:
    """Write what is measured in the unit that its name tells."""
    if name.endswith("_ns"):
        return duration(value)
    if name == "cost":
        return money(value)
    if name.startswith("num_") and _held(value) is not None and value is not None:
        return count(round(value)) if abs(value) >= 100 else f"{value:.3g}"
    return number(value)


def title(name: str) -> str:
    """Write the name of what is measured for people; metrics keep the names that users gave."""
    return _TITLES.get(name, name)


_TITLES = {
    "duration_ns": "Time",
    "time_to_first_token_ns": "Time to first token",
    "num_input_tokens": "Input tokens",
    "num_output_tokens": "Output tokens",
    "num_total_tokens": "Total tokens",
    "cost": "Cost",
}


def score(value: Any) -> str:
    """Write the value of a metric for one row."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and (not value or 0.001 <= abs(value) < 1000):
        return f"{value:.3f}"  # all alike, so that they line up below each other
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value) or "(none)"
    return json.dumps(value, ensure_ascii=False)
