"""The scores of a row: what each metric says, and why it says so or says nothing."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from galileo_ext.embedded.pages import formats, layout, measures
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.rows import META, Row

#: What a metric's own function said beside its value is kept under its name and this.
DETAILS = "_metadata"
LONG = 2000

_STANDING = {"not_applicable": "Does not apply: ", "computing": "Not there yet: "}


def section(row: Row) -> Markup | None:
    """Write the table of a row's scores."""
    rows = list(_rows(row))
    if not rows:
        return None
    head = [layout.column(name) for name in ("Metric", "Value", "About it")]
    return layout.section("Scores", layout.table("Scores", head, rows, fit=True), id_="scores")


def _rows(row: Row) -> Iterator[Markup]:
    told: Mapping[str, Any] = row.record.get("metric_info") or {}
    for name, value in row.metrics.items():
        is_detail = name.endswith(DETAILS) and name.removesuffix(DETAILS) in row.metrics
        if measures.is_score(name) and not is_detail:
            yield _line(name, formats.score(value), _why(row, name, told.get(name) or {}))
    for name, info in told.items():
        if name not in row.metrics and info.get("message"):
            said = _STANDING.get(info.get("status_type"), "Failed: ")
            yield _line(info.get("metric_key_alias") or name, None, _trouble(said, info["message"]))
    start = f"{META}score_error."
    for key, why in row.about.items():
        if key.startswith(start):
            yield _line(key.removeprefix(start), None, _trouble("Failed: ", str(why)))


def _line(name: str, value: str | None, about: Content) -> Markup:
    shown = formats.NOTHING if value is None else value[:LONG]
    return tag(
        "tr",
        tag("th", named(name), scope="row"),
        tag("td", named(shown, dir="auto")),
        tag("td", about, class_="about"),
    )


def _why(row: Row, name: str, info: Mapping[str, Any]) -> Content:
    if info.get("explanation"):
        return named(str(info["explanation"])[:LONG], dir="auto")
    details = row.metrics.get(f"{name}{DETAILS}")
    if details is None:
        return None
    return named(json.dumps(details, ensure_ascii=False)[:LONG], dir="auto")


def _trouble(said: str, why: str) -> Content:
    kind = "failed" if said == "Failed: " else "none"
    return [tag("span", said, class_=kind), named(why[:LONG], dir="auto")]
