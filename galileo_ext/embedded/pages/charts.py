"""Charts, drawn as SVG on the server: no script, and each says in words what it shows."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from galileo_ext.embedded.pages.formats import count, plural, share
from galileo_ext.embedded.pages.html import Content, named, tag

BINS = 24
MOST_BARS = 8
_WIDTH, _HEIGHT = 320, 72

#: Leads to what a bar stands for; from (and below) which value, or which label.
Lead = Callable[[float | None, float | None], str | None]


@dataclass(frozen=True)
class Bin:
    """How many values lie from ``low`` up to ``high``; the last one has ``high`` in it."""

    low: float
    high: float
    number: int


def bins(values: Sequence[float], most: int = BINS) -> list[Bin]:
    """Sort values into ranges of the same width; whole numbers near each other get a bin each."""
    known = Counter(values)
    low, high = min(known), max(known)
    if low == high or (high - low < most and all(value == int(value) for value in known)):
        return [Bin(low + i, low + i, known[low + i]) for i in range(int(high - low) + 1)]
    # Weighed, as the distance between two huge values is beyond what a float holds. Between two
    # that are very near each other there are fewer edges than asked for.
    edges = sorted({low * (1 - i / most) + high * (i / most) for i in range(most)})
    counted: Counter[int] = Counter()
    for value, number in known.items():
        counted[max(0, bisect_right(edges, value) - 1)] += number
    return [
        Bin(edge, upper, counted[i]) for i, (edge, upper) in enumerate(pairwise([*edges, high]))
    ]


def histogram(
    name: str,
    found: Sequence[Bin],
    show: Callable[[float], str],
    lead: Lead,
    marks: Sequence[tuple[str, float]] = (),
) -> Markup:
    """Draw how values are spread; every bar leads to its rows."""
    most = max(one.number for one in found)
    low, high = found[0].low, found[-1].high
    step = _WIDTH / len(found)
    bars = [_bar(i, one, found, step, most, show, lead) for i, one in enumerate(found)]
    is_wide = found[0].low < found[0].high and high / 2 - low / 2 > 0
    lines = [_mark(m, at, low, high, show) for m, at in marks] if is_wide else []
    top = max(found, key=lambda one: one.number)
    said = f"{name}: from {show(low)} to {show(high)}; most values ({count(top.number)})"
    said += f" at {show(top.low)}" if top.low == top.high else f" from {show(top.low)}"
    drawn = tag(
        "svg",
        bars,
        lines,
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        preserveAspectRatio="none",
        role="group",
        aria_label=said,
    )
    ends = [tag("span", show(low)), tag("span", show(high)) if low != high else None]
    return tag("div", drawn, tag("div", ends, class_="ends", aria_hidden="true"), class_="chart")


def _bar(
    place: int,
    one: Bin,
    found: Sequence[Bin],
    step: float,
    most: int,
    show: Callable[[float], str],
    lead: Lead,
) -> Markup | None:
    if not one.number:
        return None
    height = max(2.0, one.number / most * _HEIGHT)
    is_last = place == len(found) - 1
    where = show(one.low) if one.low == one.high else f"{show(one.low)} to {show(one.high)}"
    upper = None if is_last else found[place + 1].low
    width = min(step - 2, 40)
    rect = tag(
        "rect",
        x=round((place + 0.5) * step - width / 2, 2),
        y=round(_HEIGHT - height, 2),
        width=round(width, 2),
        height=round(height, 2),
    )
    text = f"{where}: {count(one.number)}"
    drawn = [rect, tag("title", text)]
    target = lead(one.low, upper)
    return tag("a", drawn, href=target, aria_label=text) if target else tag("g", drawn)


def _mark(name: str, at: float, low: float, high: float, show: Callable[[float], str]) -> Markup:
    x = round((at / 2 - low / 2) / (high / 2 - low / 2) * _WIDTH, 2)
    upright = tag("line", x1=x, x2=x, y1=0, y2=_HEIGHT)
    return tag("g", upright, tag("title", f"{name}: {show(at)}"), class_="mark")


def bars(
    name: str, counted: Sequence[tuple[str, int]], lead: Callable[[str], str | None]
) -> Markup:
    """Draw how often each label stands; each leads to its rows."""
    total = sum(number for _, number in counted) or 1
    shown = counted[:MOST_BARS]
    items = [_label(label, number, total, lead) for label, number in shown]
    rest = len(counted) - len(shown)
    more: Content = tag("p", f"and {plural(rest, 'more label')}", class_="note") if rest else None
    return tag("div", tag("ul", items, class_="bars", aria_label=name), more, class_="chart")


def _label(label: str, number: int, total: int, lead: Callable[[str], str | None]) -> Markup:
    shown = named(label[:80] or "(empty)")
    target = lead(label)
    name = tag("a", shown, href=target) if target else shown
    value = tag("span", f"{count(number)} · {share(number / total)}", class_="value")
    return tag("li", tag("span", name, class_="label"), value, line(number / total))


def line(part: float, start: float = 0.0, *, class_: str = "line") -> Markup:
    """Draw a bar that takes a part of the width, from 0 to 1."""
    x, width = min(max(start, 0.0), 0.995) * 100, max(part * 100, 0.5)
    return tag(
        "svg",
        tag("rect", x=round(x, 2), y=0, width=round(min(width, 100 - x), 2), height=4),
        viewBox="0 0 100 4",
        preserveAspectRatio="none",
        class_=class_,
        aria_hidden="true",
    )
