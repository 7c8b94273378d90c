"""What goes into one HTML file that needs nothing else, and into notebooks.

Inputs and outputs are text of users and models: whatever it says, it is shown and never obeyed. All
of it is escaped, there is no script, and the page's own policy forbids any.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from html import escape
from typing import Any

from ._numbers import shown
from ._text import to_line, to_text

_CUT = 200
#: What browsers take for something else, or use to turn the direction of text around.
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STYLE = """
:root { color-scheme: light dark; --line: #8886; --bad: #c0362c; --bar: #4a7fc1; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem;
  padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; } caption { text-align: left; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
  vertical-align: top; }
td.number { font-variant-numeric: tabular-nums; text-align: right; }
pre { margin: 0; max-width: 34rem; overflow-wrap: anywhere; white-space: pre-wrap;
  font-size: .85rem; }
summary { max-width: 34rem; overflow-wrap: anywhere; }
.none { opacity: .75; } .bad { color: var(--bad); }
.bars { align-items: end; display: flex; gap: 1px; height: 2.2rem; }
.bars span { background: var(--bar); min-height: 1px; width: .6rem; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff9d94; --bar: #6f9fda; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

CLOSING = "</main>\n</body>\n</html>\n"
TABLE_CLOSING = "</tbody></table></div>\n"


def opening(title: str) -> str:
    """Return the start of a page, up to and with its heading."""
    name = text(title)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{name}</h1>\n"
    )


def table_opening(names: Iterable[str]) -> str:
    """Return the start of a table with a column for each name, up to its first row."""
    cells = "".join(f'<th scope="col">{text(name)}</th>' for name in names)
    scroll = '<div class="scroll" role="group" tabindex="0" aria-label="Table">'
    return f"{scroll}<table><thead><tr>{cells}</tr></thead><tbody>"


def text(value: object) -> str:
    """Return a value as text of HTML."""
    return escape(_ODD.sub(lambda found: f"\\u{ord(found[0]):04x}", str(value)))


def cell(value: Any) -> str:
    """Return a score, a count or a word as a cell of a table."""
    if value is None:
        return "<td>-</td>"
    if isinstance(value, float):
        return f'<td class="number">{shown(value)}</td>'
    return f"<td>{text(to_line(value))}</td>"


def whole(value: Any) -> str:
    """Return a value in full, folded if it is long."""
    found = to_text(value) or ""
    if not found.strip():
        return _nothing(value)
    if not isinstance(value, str):
        # It may be a description, or deeper than can be laid out.
        with suppress(ValueError, RecursionError):
            found = json.dumps(json.loads(found), ensure_ascii=False, indent=1)
    if len(found) <= _CUT:
        return f'<pre dir="auto">{text(found)}</pre>'
    start = text(" ".join(found[:_CUT].split()))
    folded = f'<summary dir="auto">{start}…</summary><pre dir="auto">{text(found)}</pre>'
    return f"<details>{folded}</details>"


def short(value: Any) -> str:
    """Return the start of a value, on one line."""
    line = to_line(to_text(value) or "")
    if not line:
        return _nothing(value)
    return text(line if len(line) <= _CUT else f"{line[: _CUT - 1]}…")


def _nothing(value: Any) -> str:
    """Say which kind of nothing something is: they look alike, and mean different things."""
    said = "-" if value is None else "(blank)" if value else "(empty)"
    return f'<span class="none">{said}</span>'
