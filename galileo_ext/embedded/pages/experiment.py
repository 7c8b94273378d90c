"""One experiment: how its metrics are spread, what it took, and its rows."""

import sqlite3
from collections.abc import Iterable, Sequence
from urllib.parse import urlencode

from markupsafe import Markup

from galileo_ext.embedded.pages import cards, contents, formats, layout, measures, rows
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.measures import Spread
from galileo_ext.embedded.pages.rows import Filters, Row
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage import find

_OTHERS = (
    "SELECT id, name, created_at FROM runs WHERE project_id = ? AND kind = 'experiment'"
    " AND id <> ? ORDER BY dataset_id IS ? DESC, group_id IS ? DESC, created_at DESC LIMIT 50"
)


def show(visit: Visit) -> str:
    """Write the page."""
    filters, number = Filters.of(visit), visit.page()
    with visit.store.read() as db:
        project = find.project(db, visit.name("project"))
        run = find.run(db, project["id"], visit.name("experiment"), find.EXPERIMENT)
        spreads = measures.spreads(db, run)
        failed, troubles = measures.failures(db, run), measures.troubles(db, run)
        total = rows.count(db, run, filters)
        metrics = [one.name for one in spreads if one.of_rows and measures.is_score(one.name)]
        path = f"/project/{project['id']}/experiments/{run['id']}"
        listed = [_row(path, row, metrics) for row in rows.read(db, run, filters, number)]
        above = _heading(db, run, failed)
        others = db.execute(_OTHERS, _nearest(run)).fetchall()
    query = _query(visit)
    body: list[Content] = [above]
    if run["num_traces"]:
        body += [
            _compare(project["id"], run, others),
            cards.section(path, spreads, failed, troubles, run["num_traces"]),
            layout.section(
                "Rows",
                _filters(path, filters, metrics, spreads, query),
                _table(path, filters, metrics, listed, total, query),
                _pager(path, query, number, total),
                id_="rows",
            ),
        ]
    else:
        body.append(layout.empty("This experiment has no rows yet."))
    crumbs = [
        layout.Crumb("Projects", "/"),
        layout.Crumb(project["name"], f"/project/{project['id']}"),
    ]
    return layout.page(run["name"], body, crumbs=crumbs, signed_in=visit.signed_in)


def _nearest(run: find.Found) -> tuple[object, ...]:
    """Say to what the others should be near: what ran on the same rows can be compared."""
    return run["project_id"], run["id"], run["dataset_id"], run["group_id"]


def _pager(path: str, query: layout.Query, number: int, total: int) -> Markup | None:
    def to_page(to: int | None) -> str:
        return layout.link(path, query, page=to) + "#rows"

    return layout.pager(to_page, number, rows.SIZE, total, "rows")


def _query(visit: Visit) -> dict[str, str]:
    names = ("status", "find", "metric", "from", "below", "is", "sort", "order")
    return {name: visit.text(name) for name in names if visit.text(name)}


def _heading(db: sqlite3.Connection, run: find.Found, failed: int) -> Markup:
    group = db.execute(
        "SELECT id, name FROM experiment_groups WHERE id = ? AND NOT is_system", (run["group_id"],)
    ).fetchone()
    dataset = db.execute("SELECT name FROM datasets WHERE id = ?", (run["dataset_id"],)).fetchone()
    facts: list[Content] = [formats.plural(run["num_traces"], "row")]
    if failed:
        facts.append(tag("span", f"{formats.count(failed)} failed", class_="failed"))
    if dataset:
        version = run["dataset_version"]
        facts.append(["Dataset ", named(dataset["name"]), f", version {version}"])
    if group:
        link = f"/project/{run['project_id']}?{urlencode({'group': group['id']})}"
        facts.append(["Group ", tag("a", named(group["name"]), href=link)])
    facts.append(["Started ", formats.moment(run["created_at"])])
    sql = "SELECT key, value FROM run_tags WHERE run_id = ? ORDER BY key"
    facts += [
        tag("bdi", f"{one['key']}: {one['value']}", class_="chip")
        for one in db.execute(sql, (run["id"],))
    ]
    return layout.heading("Experiment", run["name"], *facts)


def _compare(project: str, run: find.Found, others: Sequence[sqlite3.Row]) -> Markup | None:
    if not others:
        return None
    names = [(one["id"], one["name"]) for one in others]
    only = [
        ("", "All rows"),
        ("regressed", "Regressed rows"),
        ("improved", "Improved rows"),
        ("changed", "Changed outputs"),
    ]
    return tag(
        "form",
        layout.select("base", "Compare with", names, None),
        tag("input", type="hidden", name="experiment", value=run["id"]),
        layout.select("only", "Show", only, None),
        tag("button", "Compare", class_="second"),
        action=f"/project/{project}/compare",
        class_="filters compare",
    )


def _filters(
    path: str,
    filters: Filters,
    metrics: Iterable[str],
    spreads: Sequence[Spread],
    query: layout.Query,
) -> Markup:
    known = [one.name for one in spreads if one.of_rows and (one.bins or one.is_truth)]
    if filters.metric and filters.metric not in known:
        known.append(filters.metric)
    statuses = [("", "All"), ("failed", "Failed"), ("succeeded", "Succeeded")]
    names = [("", "Any metric"), *((name, formats.title(name)) for name in known)]
    label = layout.field("is", "is", filters.label) if filters.label else None
    clear = tag("a", "Clear", href=f"{path}#rows", class_="button") if filters.narrows else None
    return tag(
        "form",
        layout.hidden({key: query.get(key) for key in ("sort", "order")}),
        layout.select("status", "Status", statuses, filters.status),
        layout.select("metric", "Metric", names, filters.metric),
        label or [_bound("from", "at least", query), _bound("below", "below", query)],
        layout.field("find", "Text contains", filters.find, type="search"),
        tag("button", "Filter"),
        clear,
        role="search",
        action=f"{path}#rows",
        class_="filters",
    )


def _bound(name: str, label: str, query: layout.Query) -> Markup:
    text = str(query.get(name) or "")
    return layout.field(name, label, text, inputmode="decimal", class_="short")


def _table(
    path: str,
    filters: Filters,
    metrics: Sequence[str],
    listed: Sequence[Markup],
    total: int,
    query: layout.Query,
) -> Markup:
    if not listed:
        return layout.empty("No row fits." if not total else "There are no rows on this page.")
    sort = layout.Order(path, query, filters.sort, filters.descending)
    head = [
        sort.head("row", "Row", high_first=False),
        layout.column("Input"),
        layout.column("Output"),
        layout.column("Expected"),
        *(sort.head(f"metric:{name}", name, high_first=False) for name in metrics),
        sort.head("duration_ns", "Time"),
    ]
    said = f"{formats.plural(total, 'row fits', 'rows fit')}." if filters.narrows else None
    note = tag("p", said, class_="note", role="status") if said else None
    return tag("div", note, layout.table("Rows", head, listed, class_="rows"))


def _row(path: str, row: Row, metrics: Iterable[str]) -> Markup:
    name = row.index if row.index is not None else row.id[:8]
    output: Content = contents.snippet(row.output)
    if row.error is not None:
        output = tag("div", tag("span", "Failed ", class_="failed"), contents.snippet(row.error))
    return tag(
        "tr",
        tag("th", tag("a", named(name), href=f"{path}/rows/{row.id}"), scope="row", class_="num"),
        tag("td", contents.snippet(row.input)),
        tag("td", output),
        tag("td", contents.snippet(row.expected)),
        [score(row.metrics.get(one)) for one in metrics],
        tag("td", formats.duration(row.metrics.get("duration_ns")), class_="num"),
    )


def score(value: object) -> Markup:
    """Write the cell of a score."""
    if isinstance(value, bool):
        return tag("td", formats.score(value), class_="num yes" if value else "num no")
    is_text = isinstance(value, str | list | dict)
    return tag("td", named(formats.score(value)[:60]), class_="label-score" if is_text else "num")
