"""A row of a comparison: what each experiment made of it, and in what that differs."""

import json
import sqlite3
from collections.abc import Sequence

from markupsafe import Markup

from galileo_ext.compare.comparison import RowChange
from galileo_ext.embedded.pages import contents, differences, formats
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.rows import Row
from galileo_ext.embedded.pages.sides import Brief, Line
from galileo_ext.embedded.storage import find

#: Characters of an output that are held against another.
LONG = 1_000


def line(db: sqlite3.Connection, project: str, line: Line, runs: Sequence[find.Found]) -> Markup:
    """Write the row of a table; ``runs`` are in the order of the line."""
    before = _read(db, line.before.pk)
    paths = [f"/project/{project}/experiments/{run['id']}/rows" for run in runs]
    outputs: list[Content] = [_output(before, line.before, None, None, paths[0])]
    for change, path in zip(line.changes, paths[1:], strict=True):
        if change is None:
            outputs.append(tag("span", "not run", class_="none"))
            continue
        brief = change.after[0]
        assert isinstance(brief, Brief)
        outputs.append(_output(_read(db, brief.pk), brief, change, before, path))
    return tag(
        "tr",
        tag("th", str(line.before.index), scope="row", class_="num", role="rowheader"),
        _labelled("Input", contents.snippet(before.input)),
        _labelled("Expected", contents.snippet(before.expected)),
        [_labelled(run["name"], out) for run, out in zip(runs, outputs, strict=True)],
        role="row",
    )


def _labelled(name: str, *children: Content) -> Markup:
    """Write a cell that says by itself what it is, for windows where its column has no head."""
    label = tag("span", named(name), class_="label", aria_hidden="true")
    return tag("td", label, children, role="cell")


def _output(
    row: Row, brief: Brief, change: RowChange | None, before: Row | None, path: str
) -> list[Content]:
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
    return [shown, tag("ul", scores, class_="scores") if scores else None, turns, way]


def _score(name: str, value: object, change: RowChange | None) -> Markup:
    said = [named(name), " ", named(formats.score(value)[:40], class_="value")]
    if change is not None and name in change.regressed:
        return tag("li", said, tag("span", " ▼ worse"), class_="bad")
    if change is not None and name in change.improved:
        return tag("li", said, tag("span", " ▲ better"), class_="good")
    return tag("li", said)


def _read(db: sqlite3.Connection, pk: int) -> Row:
    (data,) = db.execute("SELECT data FROM records WHERE pk = ?", (pk,)).fetchone()
    return Row(json.loads(data))
