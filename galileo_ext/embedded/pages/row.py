"""One row: what went in and came out, its scores, and what happened inside, as a tree."""

import json
import sqlite3

from markupsafe import Markup
from werkzeug import Response

from galileo_ext.embedded.errors import Refusal, not_found
from galileo_ext.embedded.pages import contents, formats, layout, scores, spans
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.rows import META, Row
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage import find

_ONE = "SELECT * FROM records WHERE run = ? AND trace_id = ? AND kind = 'trace' AND id = ?"
_FIELDS = ("input", "output", "dataset_input", "dataset_output", "error_message", "user_metadata")


def show(visit: Visit) -> str:
    """Write the page."""
    with visit.store.read() as db:
        project = find.project(db, visit.name("project"))
        run = find.run(db, project["id"], visit.name("experiment"), find.EXPERIMENT)
        found = _trace(db, run, visit.name("trace"))
        row = Row(json.loads(found["data"]))
        above = f"/project/{project['id']}/experiments/{run['id']}"
        path = f"{above}/rows/{row.id}"
        tree = spans.tree(db, found, path, is_open=bool(visit.choice("steps", "", "open")))
        before, after = (_neighbour(db, found, way) for way in ("<", ">"))
    name = f"Row {row.index}" if row.index is not None else f"Trace {row.id[:8]}"
    body = [
        layout.heading(f"Row of {run['name']}", name, *_facts(row)),
        _neighbours(above, before, after),
        _error(row),
        _values(row, path),
        scores.section(row),
        tree,
        _metadata(row),
    ]
    crumbs = [
        layout.Crumb("Projects", "/"),
        layout.Crumb(project["name"], f"/project/{project['id']}"),
        layout.Crumb(run["name"], above),
    ]
    return layout.page(name, body, crumbs=crumbs, signed_in=visit.signed_in)


def text(visit: Visit) -> Response:
    """Send the whole of one value, as plain text."""
    field = visit.choice("field", *_FIELDS)
    with visit.store.read() as db:
        run = find.run(db, visit.name("project"), visit.name("experiment"), find.EXPERIMENT)
        _trace(db, run, visit.name("trace"))
        sql = "SELECT data FROM records WHERE run = ? AND trace_id = ? AND id = ?"
        record = visit.text("record") or visit.name("trace")
        found = db.execute(sql, (run["pk"], visit.name("trace"), record)).fetchone()
    if found is None:
        raise not_found("record with the id", record)
    value = contents.text_of(json.loads(found["data"]).get(field))
    return Response(value, content_type="text/plain; charset=utf-8")


def _trace(db: sqlite3.Connection, run: find.Found, trace_id: str) -> find.Found:
    found = db.execute(_ONE, (run["pk"], trace_id, trace_id)).fetchone()
    if found is None:
        raise Refusal(404, f"This experiment has no row with the trace id {trace_id!r}.")
    return found


def _neighbour(db: sqlite3.Connection, found: find.Found, way: str) -> str | None:
    direction = "DESC" if way == "<" else "ASC"
    sql = (
        "SELECT id FROM records WHERE run = ? AND kind = 'trace'"
        f" AND (created_at, pk) {way} (?, ?) ORDER BY created_at {direction}, pk {direction}"
    )
    row = db.execute(sql, (found["run"], found["created_at"], found["pk"])).fetchone()
    return str(row["id"]) if row else None


def _neighbours(path: str, before: str | None, after: str | None) -> Markup | None:
    links = [
        tag("a", name, href=f"{path}/rows/{to}", rel=rel, class_="button")
        for name, to, rel in (("Previous row", before, "prev"), ("Next row", after, "next"))
        if to
    ]
    return tag("nav", links, class_="steps", aria_label="Neighbouring rows") if links else None


def _facts(row: Row) -> list[Content]:
    facts: list[Content] = []
    if row.failed:
        facts.append(tag("span", "Failed", class_="failed"))
    taken = row.metrics.get("duration_ns")
    if taken is not None:
        facts.append(f"Took {formats.duration(taken)}")
    facts.append(["Begun ", formats.moment(row.record["created_at"])])
    if row.about.get(f"{META}cached") == "true":
        facts.append("From the cache")
    facts.append(["Trace ", tag("code", row.id)])
    return facts


def _error(row: Row) -> Markup | None:
    if row.error is None:
        return None
    trace = row.about.get(f"{META}traceback")
    more = tag("details", tag("summary", "Traceback"), tag("pre", str(trace))) if trace else None
    said = tag("pre", row.error[: contents.LONG], dir="auto")
    return layout.section("Error", said, more, id_="error")


def _values(row: Row, path: str) -> Markup:
    given = "dataset_input" if row.record.get("dataset_input") is not None else "input"
    parts = [("Input", given, row.input), ("Output", "output", row.output)]
    if row.expected is not None:
        parts.append(("Expected", "dataset_output", row.expected))
    shown = [
        layout.section(
            name,
            contents.whole(value, layout.link(f"{path}/text", {"field": field})),
            id_=name.lower(),
        )
        for name, field, value in parts
    ]
    return tag("div", shown, class_="values")


def _metadata(row: Row) -> Markup | None:
    given = row.record.get("dataset_metadata") or {}
    own = {key: value for key, value in row.about.items() if not key.startswith(META)}
    pairs = [
        tag(
            "tr",
            tag("th", named(key), scope="row"),
            tag("td", tag("bdi", contents.text_of(value)[:2000], dir="auto")),
        )
        for key, value in {**given, **own}.items()
    ]
    if not pairs:
        return None
    head = [layout.column("Name"), layout.column("Value")]
    return layout.section(
        "Metadata", layout.table("Metadata", head, pairs, fit=True), id_="metadata"
    )
