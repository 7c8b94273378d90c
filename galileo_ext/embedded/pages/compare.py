"""Two or more experiments side by side: what changed, by how much, and on which rows."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from markupsafe import Markup

from galileo_ext.compare.comparison import MetricComparison, RowChange
from galileo_ext.embedded import find
from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.pages import contents, differences, formats, layout, sides
from galileo_ext.embedded.pages.html import Content, tag
from galileo_ext.embedded.pages.rows import Row
from galileo_ext.embedded.pages.sides import Brief, Line, Side
from galileo_ext.embedded.pages.visit import Visit

SIZE = 25
MOST = 5
#: Characters of an output that are held against another.
LONG = 1_000

_ONLY = {
    "": "All rows",
    "regressed": "Regressed",
    "improved": "Improved",
    "changed": "Another output",
    "failed": "Failed on one side only",
}


@dataclass(frozen=True)
class Choice:
    """What a visitor wants to compare."""

    path: str
    runs: Sequence[find.Found]
    only: str
    metric: str
    lower: Sequence[str] = field(default=())

    def link(self, **changes: str | int | Sequence[str] | None) -> str:
        """Write a link to this comparison with something changed."""
        query: dict[str, object] = {
            "base": self.runs[0]["id"],
            "experiment": [run["id"] for run in self.runs[1:]],
            "only": self.only,
            "metric": self.metric,
            "lower": self.lower,
            **changes,
        }
        kept = {key: value for key, value in query.items() if value not in (None, "", [], ())}
        return f"{self.path}?{urlencode(kept, doseq=True)}"


def show(visit: Visit) -> str:
    """Write the page."""
    number = visit.page()
    with visit.store.read() as db:
        project = find.project(db, visit.name("project"))
        choice = _choice(db, visit, project)
        base, *others = [sides.read(db, run) for run in choice.runs]
        held = [_hold(base, one, choice.lower) for one in others]
        found = [line for line in sides.lines(base, held) if _fits(line, choice)]
        part = found[(number - 1) * SIZE : number * SIZE]
        listed = [_line(db, project["id"], line, choice.runs) for line in part]
    body: list[Content] = [
        _heading(base, held),
        _metrics(choice, base, held),
        layout.section(
            "Rows side by side",
            _filters(choice, held),
            tag("p", formats.plural(len(found), "row"), class_="note", role="status"),
            _table(choice, listed),
            _pager(choice, number, len(found)),
            id_="rows",
        ),
    ]
    crumbs = [
        layout.Crumb("Projects", "/"),
        layout.Crumb(project["name"], f"/project/{project['id']}"),
    ]
    return layout.page("Comparison", body, crumbs=crumbs, signed_in=visit.signed_in)


def _choice(db: sqlite3.Connection, visit: Visit, project: find.Found) -> Choice:
    wanted = [plain_id(one) for one in visit.args.getlist("experiment") if one]
    base = plain_id(visit.text("base"))
    ids = list(dict.fromkeys([base, *wanted] if base else wanted))
    if not 2 <= len(ids) <= MOST:
        raise Refusal(
            400, f"{formats.plural(len(ids), 'experiment')} chosen; choose from 2 to {MOST}."
        )
    runs = [find.run(db, project["id"], one, find.EXPERIMENT) for one in ids]
    if not base:
        runs.sort(key=lambda run: str(run["created_at"]))
    return Choice(
        path=f"/project/{project['id']}/compare",
        runs=runs,
        only=visit.choice("only", *_ONLY),
        metric=visit.text("metric"),
        lower=visit.args.getlist("lower"),
    )


def _hold(base: Side, other: Side, lower: Sequence[str]) -> Side:
    try:
        return sides.hold(base, other, lower)
    except ValueError as error:
        raise Refusal(400, str(error)) from error


def _fits(line: Line, choice: Choice) -> bool:
    if choice.only == "regressed":
        return line.is_worse(choice.metric)
    if choice.only == "improved":
        return line.is_better(choice.metric)
    if choice.only == "changed":
        return line.has_changed()
    return choice.only != "failed" or line.failed_once()


def _heading(base: Side, held: Sequence[Side]) -> Markup:
    facts: list[Content] = []
    for side in held:
        if side.against is None:
            continue
        both = formats.plural(len(side.against.rows), "row")
        alone = side.against.only_before + side.against.only_after
        by = "row id" if side.against.aligned_by == "id" else "input and expected output"
        said = f"{both} in both, matched by {by}"
        facts.append(said + (f"; {formats.count(alone)} on one side only" if alone else ""))
    names = " and ".join(side.run["name"] for side in held)
    unique = list(dict.fromkeys(facts))
    return layout.heading("Comparison", f"{names} against {base.run['name']}", *unique)


def _metrics(choice: Choice, base: Side, held: Sequence[Side]) -> Markup:
    compared = [side.against for side in held if side.against]
    names = list(dict.fromkeys(name for one in compared for name in one.metrics))
    head = [layout.column("Metric"), *(_metric_head(choice, side) for side in held)]
    rows = [
        tag(
            "tr",
            _metric_name(choice, name),
            [_cell(choice, one.metrics.get(name)) for one in compared],
        )
        for name in names
    ]
    for name, got in (("Failed", "failures"), ("Seconds a row", "duration")):
        cells = [_cell(choice, getattr(one, got)) for one in compared]
        rows.append(tag("tr", tag("th", name, tag("small", "less is better"), scope="row"), cells))
    note = (
        "Means over the rows that have a score on both sides, the difference with its 95 % "
        "confidence interval. A verdict takes into account how many metrics are looked at."
    )
    table = layout.table("Metrics", head, rows, class_="metrics")
    return layout.section("Metrics", table, id_="metrics", note=note)


def _metric_head(choice: Choice, side: Side) -> Markup:
    path = f"{choice.path.removesuffix('/compare')}/experiments/{side.run['id']}"
    return tag("th", tag("a", tag("bdi", side.run["name"]), href=path), scope="col")


def _metric_name(choice: Choice, name: str) -> Markup:
    is_lower = name in choice.lower
    other = [one for one in choice.lower if one != name] + ([] if is_lower else [name])
    said = "less is better" if is_lower else "more is better"
    turn = tag("a", said, href=choice.link(lower=other), title="turn round")
    return tag("th", tag("bdi", name), tag("small", turn), scope="row")


def _cell(choice: Choice, one: MetricComparison | None) -> Markup:
    if one is None or one.difference is None or one.before is None or one.after is None:
        return tag("td", "no row to compare", class_="none")
    means = f"{formats.number(one.before)} → {formats.number(one.after)}"
    spread = f"{one.low:+.3f} to {one.high:+.3f}" if one.low is not None else "1 row"
    class_ = {"better": "good", "worse": "bad"}.get(one.verdict, "none")
    is_metric = one.name not in ("failed", "seconds")
    moved = [
        _moved(choice, one.regressed, "regressed", one.name if is_metric else None),
        _moved(choice, one.improved, "improved", one.name if is_metric else None),
    ]
    return tag(
        "td",
        tag("div", tag("strong", f"{one.difference:+.3f}"), f" ({spread})"),
        tag("div", means, class_="note"),
        tag("div", one.verdict, class_=class_),
        tag("div", moved, class_="note"),
    )


def _moved(choice: Choice, number: int, only: str, metric: str | None) -> Content:
    said = f"{formats.count(number)} {only} "
    if not number or metric is None:
        return tag("span", said)
    return tag("a", said, href=choice.link(only=only, metric=metric) + "#rows")


def _filters(choice: Choice, held: Sequence[Side]) -> Markup:
    names = list(
        dict.fromkeys(name for side in held if side.against for name in side.against.metrics)
    )
    chosen = [tag("input", type="hidden", name="base", value=choice.runs[0]["id"])]
    for run in choice.runs[1:]:
        chosen.append(tag("input", type="hidden", name="experiment", value=run["id"]))
    for name in choice.lower:
        chosen.append(tag("input", type="hidden", name="lower", value=name))
    options = [("", "Any metric"), *((name, name) for name in names)]
    return tag(
        "form",
        chosen,
        layout.select("only", "Show", _ONLY.items(), choice.only),
        layout.select("metric", "In", options, choice.metric),
        tag("button", "Filter"),
        role="search",
        action=f"{choice.path}#rows",
        class_="filters",
    )


def _table(choice: Choice, listed: Sequence[Markup]) -> Markup:
    if not listed:
        return layout.empty("No row fits.")
    head = [
        layout.column("Row", num=True),
        layout.column("Input"),
        layout.column("Expected"),
        *(layout.column(tag("bdi", run["name"])) for run in choice.runs),
    ]
    return layout.table("Rows side by side", head, listed, class_="rows sides")


def _pager(choice: Choice, number: int, total: int) -> Markup | None:
    return layout.pager(
        lambda to: choice.link(page=to) + "#rows", number, SIZE, total, "rows"
    )


def _line(
    db: sqlite3.Connection, project: str, line: Line, runs: Sequence[find.Found]
) -> Markup:
    before = _read(db, line.before.pk)
    paths = [f"/project/{project}/experiments/{run['id']}/rows" for run in runs]
    cells = [_output(before, line.before, None, None, paths[0])]
    for change, path in zip(line.changes, paths[1:], strict=True):
        if change is None:
            cells.append(tag("td", "not run", class_="none"))
            continue
        brief = change.after[0]
        assert isinstance(brief, Brief)
        cells.append(_output(_read(db, brief.pk), brief, change, before, path))
    return tag(
        "tr",
        tag("th", str(line.before.index), scope="row", class_="num"),
        tag("td", contents.snippet(before.input)),
        tag("td", contents.snippet(before.expected)),
        cells,
    )


def _output(
    row: Row, brief: Brief, change: RowChange | None, before: Row | None, path: str
) -> Markup:
    if row.error is not None:
        shown: Content = [tag("span", "Failed ", class_="failed"), contents.snippet(row.error)]
    elif before is None or before.error is not None:
        shown = contents.snippet(row.output)
    else:
        old, new = contents.text_of(before.output), contents.text_of(row.output)
        same = tag("p", "The same output", class_="note")
        shown = same if old == new else differences.marked(old[:LONG], new[:LONG])
    scores = [_score(name, value, change) for name, value in brief.scores.items()]
    more = len(change.after) if change else 1
    turns = tag("p", f"The first of {more} repetitions", class_="note") if more > 1 else None
    way = tag("a", "Open the row", href=f"{path}/{brief.trace_id}", class_="note")
    return tag("td", shown, tag("ul", scores, class_="scores") if scores else None, turns, way)


def _score(name: str, value: object, change: RowChange | None) -> Markup:
    said = [tag("bdi", name), " ", tag("bdi", formats.score(value)[:40], class_="value")]
    if change is not None and name in change.regressed:
        return tag("li", said, tag("span", " ▼ worse"), class_="bad")
    if change is not None and name in change.improved:
        return tag("li", said, tag("span", " ▲ better"), class_="good")
    return tag("li", said)


def _read(db: sqlite3.Connection, pk: int) -> Row:
    (data,) = db.execute("SELECT data FROM records WHERE pk = ?", (pk,)).fetchone()
    return Row(json.loads(data))
