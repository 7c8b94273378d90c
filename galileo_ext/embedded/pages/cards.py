"""How the metrics of an experiment are spread: a card for each, and what has no value."""

from collections.abc import Sequence

from markupsafe import Markup

from galileo_ext.embedded.pages import charts, formats, layout, measures
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.measures import Spread, Trouble


def section(
    path: str,
    spreads: Sequence[Spread],
    failed: int,
    troubles: Sequence[Trouble],
    rows: int,
) -> Markup:
    """Write the part of the page; ``path`` is that of the experiment, with so many rows."""
    scores = [one for one in spreads if measures.is_score(one.name)]
    took = [one for one in spreads if not measures.is_score(one.name) and one.bins]
    cards = [_card(path, one, rows) for one in [*scores, *took]]
    shown = tag("div", cards, class_="cards") if cards else layout.empty("No metric has a value.")
    note = f"{formats.plural(failed, 'row')} failed and so has no scores." if failed == 1 else None
    if failed > 1:
        note = f"{formats.count(failed)} rows failed and so have no scores."
    said = tag("ul", [_trouble(one) for one in troubles], class_="troubles") if troubles else None
    return layout.section("Metrics", said, shown, id_="metrics", note=note)


_STANDING = {"not_applicable": "does not apply to", "computing": "is yet to be computed for"}


def _trouble(one: Trouble) -> Markup:
    standing = _STANDING.get(one.status, "failed on")
    said = f" {standing} {formats.plural(one.rows, 'row')}"
    why = [": ", named(str(one.message)[:300])] if one.message and one.status != "computing" else ""
    return tag("li", tag("strong", named(one.name)), said, why)


def _card(path: str, one: Spread, rows: int) -> Markup:
    name = named(formats.title(one.name))
    over = f"{formats.count(one.summary['count'])} of {formats.plural(rows, 'row')}"
    if not one.of_rows:
        over = formats.plural(one.summary["count"], "step")
    return tag(
        "figure",
        tag("figcaption", tag("h3", name), tag("span", over, class_="note")),
        tag("p", _headline(one), " ", tag("small", _headline_is(one)), class_="figure"),
        _chart(path, one),
        _facts(one),
    )


def _headline(one: Spread) -> Content:
    if one.is_truth:
        return formats.share(one.summary["pct"])
    if one.bins:
        if one.name == "cost":
            return formats.money(one.summary["sum"])
        return formats.measurement(one.name, one.summary["avg"])
    if one.labels:
        label, _ = max(one.labels, key=lambda pair: pair[1])
        return named(label[:40])
    # No label at all, or so many different texts that they are no labels.
    is_bare = one.summary["value_distribution"] is not None
    return "(none)" if is_bare else formats.plural(one.summary["count"], "text")


def _headline_is(one: Spread) -> str | None:
    if one.is_truth:
        return "true"
    if one.bins:
        return "in all" if one.name == "cost" else "on average"
    return "most often" if one.labels else None


def _chart(path: str, one: Spread) -> Markup | None:
    def at(low: float | None, high: float | None) -> str | None:
        query = {"metric": one.name, "from": _exact(low), "below": _exact(high)}
        return layout.link(path, query) + "#rows" if one.of_rows else None

    def labelled(label: str) -> str | None:
        if one.is_truth:
            bound = {"from": "1"} if label == "true" else {"below": "1"}
            return layout.link(path, {"metric": one.name, **bound}) + "#rows"
        return layout.link(path, {"metric": one.name, "is": label}) + "#rows"

    name = formats.title(one.name)
    if one.bins:
        marks = [(key, one.summary[key]) for key in ("p50", "p95")]
        return charts.histogram(
            name, one.bins, lambda v: formats.measurement(one.name, v), at, marks
        )
    if one.labels:
        return charts.bars(name, one.labels, labelled if one.of_rows else lambda _: None)
    return None


def _exact(value: float | None) -> str | None:
    return None if value is None else repr(value)


def _facts(one: Spread) -> Markup | None:
    if not one.bins:
        return None
    keys = {"p50": "median", "p95": "95 %", "max": "highest"}
    if one.name == "cost" or one.name.startswith("num_"):
        keys = {"p50": "median", "p95": "95 %", "sum": "total"}
    if measures.is_score(one.name):
        keys = {"min": "lowest", "p50": "median", "max": "highest"}
    pairs = [
        tag("div", tag("dt", said), tag("dd", formats.measurement(one.name, one.summary[key])))
        for key, said in keys.items()
    ]
    return tag("dl", pairs, class_="pairs")
