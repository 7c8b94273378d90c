"""Two or more experiments side by side: what changed, by how much, and on which rows."""

import sqlite3
from collections.abc import Sequence

from markupsafe import Markup

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.pages import compare_metrics, compare_rows, formats, layout, sides
from galileo_ext.embedded.pages.choices import Choice
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.sides import Line, Side
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage import find

SIZE = 25
MOST = 5

_ONLY = {
    "": "All rows",
    "regressed": "Regressed",
    "improved": "Improved",
    "changed": "Another output",
    "failed": "Failed on one side only",
}


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
        compare_metrics.section(choice, base, held),
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
        said += f"; {formats.count(alone)} on one side only" if alone else ""
        changed = side.against.changed
        other = f"; {formats.count(changed)} with another input or expected output"
        facts.append(said + (other if changed else ""))
    names = " and ".join(side.run["name"] for side in held)
    unique = list(dict.fromkeys(facts))
    return layout.heading("Comparison", f"{names} against {base.run['name']}", *unique)


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
