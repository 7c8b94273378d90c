"""Text for terminals, which obey some characters instead of showing them."""

from __future__ import annotations

import re

#: Control characters but line feeds, what turns the direction of text around, half characters.
_OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def tamed(text: str) -> str:
    """Return text in which nothing is obeyed: what a model said is not to move the cursor."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
