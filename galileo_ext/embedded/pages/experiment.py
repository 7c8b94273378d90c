"""One experiment: how its metrics are spread, what it took, and its rows."""

import sqlite3
from collections.abc import Iterable, Sequence
from urllib.parse import urlencode

from markupsafe import Markup

from galileo_ext.embedded import find
from galileo_ext.embedded.pages import charts, contents, formats, layout, measures
from galileo_ext.embedded.pages import rows as table
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.measures import Spread, Trouble
from galileo_ext.embedded.pages.rows import Filters, Row
from galileo_ext.embedded.pages.visit import Visit

_OTHERS = (
    "SELECT id, name, created_at FROM runs WHERE project_id = ? AND kind = 'experiment'"
    " AND id <> ? ORDER BY group_id IS ? DESC, created_at DESC LIMIT 50"
)


def show(visit: Visit) -> str:
    """Write the page."""
    filters, number = Filters.of(visit), visit.page()
    with visit.store.read() as db:
        project = find.project(db, visit.name("project"))
        run = find.run(db, project["id"], visit.name("experiment"), find.EXPERIMENT)
        spreads = measures.spreads(db, run)
        failed, troubles = measures.failures(db, run), measures.troubles(db, run)
        total = table.count(db, run, filters)
        metrics = [one.name for one in spreads if one.of_rows and measures.is_score(one.name)]
        path = f"/project/{project['id']}/experiments/{run['id']}"
        listed = [_row(path, row, metrics) for row in table.read(db, run, filters, number)]
        above = _heading(db, run, failed)
        others = db.execute(_OTHERS, (project["id"], run["id"], run["group_id"])).fetchall()
    query = _query(visit)
    body: list[Content] = [above]
    if run["num_traces"]:
        body += [
            _compare(project["id"], run, others),
            _spreads(path, spreads, failed, troubles, run),
        ]
        body.append(
            layout.section(
                "Rows",
                _filters(path, filters, metrics, spreads, query),
                _rows(path, filters, metrics, listed, total, query),
                layout.pager(
                    lambda to: layout.link(path, query, page=to) + "#rows",
                    number,
                    table.SIZE,
                    total,
                    "rows",
                ),
                id_="rows",
            )
        )
    else:
        body.append(layout.empty("This experiment has no rows yet."))
    crumbs = [
        layout.Crumb("Projects", "/"),
        layout.Crumb(project["name"], f"/project/{project['id']}"),
    ]
    return layout.page(run["name"], body, crumbs=crumbs, signed_in=visit.signed_in)


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


def _spreads(
    path: str,
    spreads: Sequence[Spread],
    failed: int,
    troubles: Sequence[Trouble],
    run: find.Found,
) -> Markup:
    scores = [one for one in spreads if measures.is_score(one.name)]
    took = [one for one in spreads if not measures.is_score(one.name) and one.bins]
    cards = [_card(path, one, run["num_traces"]) for one in [*scores, *took]]
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
        tag("p", _headline(one), class_="figure"),
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


def _rows(
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
    kinds = {True: "num yes", False: "num no"} if isinstance(value, bool) else {}
    class_ = kinds.get(value, "num") if isinstance(value, bool) else "num"
    return tag("td", named(formats.score(value)[:60]), class_=class_)
