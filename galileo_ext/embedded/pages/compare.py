"""Two or more experiments side by side: what changed, by how much, and on which rows."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from markupsafe import Markup

from galileo_ext.compare.comparison import MetricComparison
from galileo_ext.embedded import find
from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.pages import compare_rows, formats, layout, sides
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.sides import Line, Side
from galileo_ext.embedded.pages.visit import Visit

SIZE = 25
MOST = 5

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
        listed = [compare_rows.line(db, project["id"], line, choice.runs) for line in part]
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
    names = list(dict.fromkeys(n for side in held if side.against for n in side.against.metrics))
    several = len(held) > 1
    head = [
        layout.column("Metric"),
        layout.column("Experiment") if several else None,
        layout.column(named(base.run["name"]), num=True),
        layout.column("Mean" if several else named(held[0].run["name"]), num=True),
        layout.column("Difference", num=True),
        layout.column("95 % interval", num=True),
        layout.column("Verdict"),
        layout.column("Regressed", num=True),
        layout.column("Improved", num=True),
    ]
    rows = [
        _metric(choice, _score_name(choice, name), side, side.against.metrics[name], several)
        for name in names
        for side in held
        if side.against and name in side.against.metrics
    ]
    rows += [_failures(choice, side, several) for side in held]
    rows += [_duration(choice, side, several) for side in held]
    note = (
        "Means over the rows that have a score on both sides. A verdict is given where chance is "
        "an unlikely reason, all metrics considered."
    )
    skipped = {n: why for side in held if side.against for n, why in side.against.skipped.items()}
    left = [
        tag("p", "Not compared: ", named(name), f", {why}.", class_="note")
        for name, why in skipped.items()
    ]
    table = layout.table("Metrics", [one for one in head if one], rows, class_="metrics")
    return layout.section("Metrics", table, left, id_="metrics", note=note)


def _failures(choice: Choice, side: Side, several: bool) -> Markup:
    assert side.against is not None
    return _metric(choice, _own_name("Failed rows"), side, side.against.failures, several, "share")


def _duration(choice: Choice, side: Side, several: bool) -> Markup:
    assert side.against is not None
    return _metric(choice, _own_name("Time a row"), side, side.against.duration, several, "time")


_SHOWN: dict[str, Callable[[float], str]] = {
    "score": formats.score,
    "share": formats.share,
    "time": lambda seconds: formats.duration(seconds * 1e9),
}


def _metric(
    choice: Choice,
    name: Markup,
    side: Side,
    one: MetricComparison,
    several: bool,
    unit: str = "score",
) -> Markup:
    path = f"{choice.path.removesuffix('/compare')}/experiments/{side.run['id']}"
    whose = tag("td", tag("a", named(side.run["name"]), href=path)) if several else None
    if one.difference is None or one.before is None or one.after is None:
        return tag("tr", name, whose, tag("td", "no row to compare", colspan=7, class_="none"))
    show, is_score = _SHOWN[unit], unit == "score"
    spread = "one row only"
    if one.low is not None and one.high is not None:
        spread = f"{_signed(show, one.low)} to {_signed(show, one.high)}"
    return tag(
        "tr",
        name,
        whose,
        tag("td", show(one.before), class_="num"),
        tag("td", show(one.after), class_="num"),
        tag("td", tag("strong", _signed(show, one.difference)), class_="num"),
        tag("td", spread, class_="num"),
        tag("td", one.verdict, class_=_VERDICTS.get(one.verdict, "none")),
        _moved(choice, one.regressed, "regressed", one.name if is_score else None),
        _moved(choice, one.improved, "improved", one.name if is_score else None),
    )


_VERDICTS = {"better": "good", "worse": "bad"}


def _signed(show: Callable[[float], str], value: float) -> str:
    sign = "\N{MINUS SIGN}" if value < 0 else "+"
    return f"{sign}{show(abs(value))}"


def _own_name(name: str) -> Markup:
    return tag("th", name, tag("small", "less is better"), scope="row")


def _score_name(choice: Choice, name: str) -> Markup:
    said = "less is better" if name in choice.lower else "more is better"
    other = [one for one in choice.lower if one != name]
    other += [] if name in choice.lower else [name]
    turn = tag("a", said, href=choice.link(lower=other), title="turn round")
    return tag("th", named(name), tag("small", turn), scope="row")


def _moved(choice: Choice, number: int, only: str, metric: str | None) -> Markup:
    said: Content = formats.count(number)
    if number and metric is not None:
        said = tag("a", said, href=choice.link(only=only, metric=metric) + "#rows")
    return tag("td", said, class_="num")


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
        *(layout.column(named(run["name"])) for run in choice.runs),
    ]
    return layout.table("Rows side by side", head, listed, class_="rows sides", role="table")


def _pager(choice: Choice, number: int, total: int) -> Markup | None:
    return layout.pager(lambda to: choice.link(page=to) + "#rows", number, SIZE, total, "rows")
