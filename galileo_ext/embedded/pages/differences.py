"""What is different between two texts, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from markupsafe import Markup

from galileo_ext.embedded.pages.html import Content, tag

#: Words of each text that are held against each other: the effort grows with their square.
MOST = 400
#: With less in common than this, marking single words explains nothing.
ALIKE = 0.25

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


def marked(before: str, after: str) -> Markup:
    """Write the later text, with what was added to and taken from the earlier one."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    inner = _changes(old[start : len(old) - end], new[start : len(new) - end])
    parts: list[Content] = ["".join(new[:start]), *inner, "".join(new[len(new) - end :])]
    return tag("div", parts, class_="snippet diff", dir="auto")


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _changes(old: list[str], new: list[str]) -> Iterator[Content]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if max(len(old), len(new)) > MOST or (old and new and matcher.ratio() < ALIKE):
        yield from (_gone(old), _added(new))
        return
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield "".join(new[k:m])
        else:
            yield from (_gone(old[i:j]), _added(new[k:m]))


def _gone(words: Sequence[str]) -> Content:
    return tag("del", "".join(words)) if words else None


def _added(words: Sequence[str]) -> Content:
    return tag("ins", "".join(words)) if words else None
