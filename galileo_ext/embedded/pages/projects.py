"""The first page: all projects."""

import sqlite3

from markupsafe import Markup

from galileo_ext.embedded.pages import formats, layout
from galileo_ext.embedded.pages.html import named, tag
from galileo_ext.embedded.pages.visit import Visit

SIZE = 100

_FITS = "? = '' OR instr(casefold(p.name), casefold(?))"
_LIST = f"""
SELECT p.*, count(e.pk) AS experiments, coalesce(sum(e.num_traces), 0) AS traces,
    max(coalesce(e.updated_at, p.updated_at)) AS latest
FROM projects AS p LEFT JOIN runs AS e ON e.project_id = p.id AND e.kind = 'experiment'
WHERE {_FITS} GROUP BY p.id
"""
_ORDERS = {
    "latest": "latest",
    "name": "casefold(p.name)",
    "experiments": "experiments",
    "rows": "traces",
}


def show(visit: Visit) -> str:
    """Write the page."""
    number, by = visit.page(), visit.choice("sort", *_ORDERS)
    descending = visit.choice("order", "desc", "asc") == "desc"
    wanted = visit.text("find").strip()
    with visit.store.read() as db:
        sql = f"SELECT count(*) FROM projects AS p WHERE {_FITS}"
        (total,) = db.execute(sql, (wanted, wanted)).fetchone()
        order = f"ORDER BY {_ORDERS[by]} {'DESC' if descending else 'ASC'}, p.rowid DESC"
        tail = f"{order} LIMIT {SIZE} OFFSET {(number - 1) * SIZE}"
        rows = db.execute(_LIST + tail, (wanted, wanted)).fetchall()
    query = {"find": wanted, "sort": visit.text("sort"), "order": visit.text("order")}
    head = layout.heading("Embedded server", "Projects", f"Data: {visit.store.location}")
    body = [head, _search(wanted) if wanted or total > 8 else None]
    if not rows:
        body.append(_nothing(wanted))
    else:
        sort = layout.Order("/", query, by, descending)
        body.append(layout.table("Projects", _head(sort), [_row(row) for row in rows]))
        body.append(
            layout.pager(
                lambda to: layout.link("/", query, page=to), number, SIZE, total, "projects"
            )
        )
    return layout.page("Projects", body, signed_in=visit.signed_in)


def _search(wanted: str) -> Markup:
    field = layout.field("find", "Name contains", wanted, type="search")
    return tag("form", field, tag("button", "Find"), role="search", class_="filters")


def _nothing(wanted: str) -> Markup:
    if wanted:
        return layout.empty("No project has ", named(f"“{wanted}”"), " in its name.")
    return layout.empty(
        "There is nothing here yet. What ", tag("code", "run_experiment(…)"), " runs on this ",
        "database appears as soon as its first rows are stored.",
    )  # fmt: skip


def _head(sort: layout.Order) -> list[Markup]:
    return [
        sort.head("name", "Project", high_first=False, num=False),
        sort.head("experiments", "Experiments"),
        sort.head("rows", "Rows"),
        sort.head("latest", "Latest change"),
    ]


def _row(row: sqlite3.Row) -> Markup:
    name = tag("a", named(row["name"]), href=f"/project/{row['id']}")
    return tag(
        "tr",
        tag("th", name, scope="row"),
        tag("td", formats.count(row["experiments"]), class_="num"),
        tag("td", formats.count(row["traces"]), class_="num"),
        tag("td", formats.moment(row["latest"]), class_="num"),
    )
