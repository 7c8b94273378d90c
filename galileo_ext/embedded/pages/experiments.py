"""The experiments of a project or of a group in it, with what came out of each."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from galileo_ext.embedded.experiments.aggregates import Aggregates, Stats
from galileo_ext.embedded.pages import formats, layout, measures
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage import find

SIZE = 50
#: More columns than that make no table that anybody reads; each experiment's own page has all.
MOST_METRICS = 8
_TOOK = ("duration_ns", "num_total_tokens", "cost")

_LIST = (
    "SELECT e.*, g.name AS group_name FROM runs AS e"
    " LEFT JOIN experiment_groups AS g ON g.id = e.group_id AND NOT g.is_system"
    " WHERE e.project_id = ? AND e.kind = 'experiment' AND (? = '' OR e.group_id = ?)"
    " AND (? = '' OR instr(casefold(e.name), casefold(?)) OR EXISTS (SELECT 1 FROM run_tags AS t"
    " WHERE t.run_id = e.id AND instr(casefold(t.key || ': ' || t.value), casefold(?))))"
    " ORDER BY e.created_at DESC, e.pk DESC"
)
_GROUPS = (
    "SELECT g.id, g.name, count(e.pk) AS number FROM experiment_groups AS g"
    " JOIN runs AS e ON e.group_id = g.id WHERE g.project_id = ? GROUP BY g.id"
    " ORDER BY casefold(g.name)"
)


@dataclass(frozen=True)
class Entry:
    """One experiment in the list."""

    run: sqlite3.Row
    stats: Stats
    failed: int | None = None

    def value(self, key: str) -> Any:
        """Return by what it is sorted; None comes last either way."""
        if key in ("name", "created_at"):
            return self.run[key].casefold()
        if key == "rows":
            return self.run["num_traces"]
        if key == "failed":
            return self.failed
        if key in ("cost", "num_total_tokens"):
            return self.stats.get(key, {}).get("sum")
        return self.stats.get(key.removeprefix("metric:"), {}).get("avg")


def show(visit: Visit) -> str:
    """Write the page."""
    names = ("group", "find", "sort", "order")
    query = {name: visit.text(name).strip() for name in names}
    by = query["sort"] or "created_at"
    descending = visit.choice("order", "desc", "asc") == "desc"
    with visit.store.read() as db:
        project = find.project(db, visit.name("project"))
        groups = db.execute(_GROUPS, (project["id"],)).fetchall()
        known = Aggregates(db)
        entries = [Entry(run, known.of(run)) for run in _runs(db, project, query)]
        if by == "failed":
            entries = [_with_failures(db, entry) for entry in entries]
        ordered = _ordered(entries, by, descending)[(visit.page() - 1) * SIZE :][:SIZE]
        shown = [_with_failures(db, entry) for entry in ordered]
        tags = _tags(db, [entry.run["id"] for entry in shown])
    known.keep(visit.store)
    sort = layout.Order(f"/project/{project['id']}", query, by, descending)
    table = _table(entries, shown, tags, sort) if shown else None
    body = [
        _heading(project, groups, query["group"], len(entries)),
        _filters(groups, query) if groups else None,
        table or _nothing(project["name"], query, len(entries)),
        _pager(sort, visit.page(), len(entries)) if entries else None,
    ]
    crumbs = [layout.Crumb("Projects", "/")]
    return layout.page(project["name"], body, crumbs=crumbs, signed_in=visit.signed_in)


def _runs(db: sqlite3.Connection, project: find.Found, query: dict[str, str]) -> list[sqlite3.Row]:
    group, wanted = query["group"], query["find"]
    values = (project["id"], group, group, wanted, wanted, wanted)
    return db.execute(_LIST, values).fetchall()


def _pager(sort: layout.Order, number: int, total: int) -> Markup | None:
    def to_page(to: int | None) -> str:
        return layout.link(sort.path, sort.query, page=to)

    return layout.pager(to_page, number, SIZE, total, "experiments")


def _ordered(entries: Sequence[Entry], by: str, descending: bool) -> list[Entry]:
    known = [entry for entry in entries if entry.value(by) is not None]
    rest = [entry for entry in entries if entry.value(by) is None]
    return sorted(known, key=lambda entry: entry.value(by), reverse=descending) + rest


def _with_failures(db: sqlite3.Connection, entry: Entry) -> Entry:
    if entry.failed is not None:
        return entry
    return Entry(entry.run, entry.stats, measures.failures(db, entry.run))


def _tags(db: sqlite3.Connection, run_ids: list[str]) -> dict[str, list[sqlite3.Row]]:
    sql = (
        "SELECT run_id, key, value FROM run_tags"
        " WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY key"
    )
    found: dict[str, list[sqlite3.Row]] = {}
    for row in db.execute(sql, (json.dumps(run_ids),)):
        found.setdefault(row["run_id"], []).append(row)
    return found


def _heading(project: find.Found, groups: Sequence[sqlite3.Row], group: str, number: int) -> Markup:
    name = next((one["name"] for one in groups if one["id"] == group), None)
    facts: list[Content] = [formats.plural(number, "experiment")]
    if name is not None:
        facts.append([tag("span", "Group: "), named(name)])
    if project["description"]:
        facts.append(named(project["description"]))
    return layout.heading("Project", project["name"], *facts)


def _nothing(project: str, query: dict[str, str], number: int) -> Markup:
    if number:
        return layout.empty("There are no experiments on this page.")
    if query["group"] or query["find"]:
        return layout.empty("No experiment of this project fits.")
    call = f"run_experiment(…, project={project!r})"
    return layout.empty("There are no experiments here yet; ", tag("code", call), " runs one.")


def _filters(groups: Sequence[sqlite3.Row], query: dict[str, str]) -> Markup:
    names = [(one["id"], f"{one['name']} ({one['number']})") for one in groups]
    return tag(
        "form",
        layout.hidden({"sort": query["sort"], "order": query["order"]}),
        layout.select("group", "Group", [("", "All groups"), *names], query["group"]),
        layout.field("find", "Name or tag contains", query["find"], type="search"),
        tag("button", "Show"),
        role="search",
        class_="filters",
    )


def _table(
    entries: Sequence[Entry],
    shown: Sequence[Entry],
    tags: dict[str, list[sqlite3.Row]],
    sort: layout.Order,
) -> Markup:
    names = dict.fromkeys(name for entry in entries for name in entry.stats)
    metrics = [name for name in names if measures.is_score(name)][:MOST_METRICS]
    took = [name for name in _TOOK if name in names]
    head = [
        layout.column(tag("span", "Compare", class_="unseen")),
        sort.head("name", "Experiment", high_first=False, num=False),
        sort.head("rows", "Rows"),
        sort.head("failed", "Failed"),
        *(_metric_head(entries, name, sort) for name in metrics),
        *(sort.head(name, _TOTALS.get(name, formats.title(name))) for name in took),
        sort.head("created_at", "Started"),
    ]
    best = {name: _best(entries, name) for name in metrics}
    rows = [_row(sort.path, e, tags.get(e.run["id"], []), metrics, took, best) for e in shown]
    table = layout.table("Experiments", head, rows)
    button = tag("button", "Compare the chosen", class_="second")
    note = tag("span", "Choose two or more. The oldest of them is the one to beat.", class_="note")
    actions = tag("div", button, note, class_="actions") if len(entries) > 1 else None
    return tag("form", table, actions, action=f"{sort.path}/compare")


def _metric_head(entries: Sequence[Entry], name: str, sort: layout.Order) -> Markup:
    # Of labels there is no mean to sort by.
    has_mean = any(entry.value(f"metric:{name}") is not None for entry in entries)
    return sort.head(f"metric:{name}", name) if has_mean else layout.column(named(name), num=True)


_TOTALS = {"duration_ns": "Time a row", "num_total_tokens": "Tokens", "cost": "Cost"}


def _best(entries: Sequence[Entry], name: str) -> float | None:
    values = [entry.value(f"metric:{name}") for entry in entries]
    known = [value for value in values if value is not None]
    return max(known) if len(set(known)) > 1 else None


def _row(
    path: str,
    entry: Entry,
    tags: Sequence[sqlite3.Row],
    metrics: Sequence[str],
    took: Sequence[str],
    best: dict[str, float | None],
) -> Markup:
    run = entry.run
    box = tag(
        "input",
        type="checkbox",
        name="experiment",
        value=run["id"],
        aria_label=f"Compare {run['name']}",
    )
    link = tag("a", named(run["name"]), href=f"{path}/experiments/{run['id']}")
    chips = _chips(run, tags)
    failed = formats.count(entry.failed)
    return tag(
        "tr",
        tag("td", box, class_="box"),
        tag("th", link, chips, scope="row"),
        tag("td", formats.count(run["num_traces"]), class_="num"),
        tag("td", failed, class_="num failed" if entry.failed else "num none"),
        [_score(entry, name, best[name]) for name in metrics],
        [tag("td", formats.measurement(one, entry.value(one)), class_="num") for one in took],
        tag("td", formats.moment(run["created_at"]), class_="num"),
    )


def _chips(run: sqlite3.Row, tags: Sequence[sqlite3.Row]) -> Markup | None:
    group = tag("li", named(run["group_name"]), class_="group") if run["group_name"] else None
    chips = [tag("li", named(f"{one['key']}: {one['value']}")) for one in tags]
    return tag("ul", group, chips, class_="chips") if group or chips else None


def _score(entry: Entry, name: str, best: float | None) -> Markup:
    stats = entry.stats.get(name)
    if stats is None:
        return tag("td", formats.NOTHING, class_="num none")
    if stats["avg"] is None:
        labels = stats["value_distribution"]
        top = max(labels, key=labels.__getitem__) if labels else None
        said = (
            [named(top), f" {formats.share(labels[top] / sum(labels.values()))}"]
            if top
            else formats.NOTHING
        )
        return tag("td", said, class_="num")
    shown = formats.number(stats["avg"])
    is_best = best is not None and stats["avg"] == best
    return tag("td", tag("strong", shown, title="the highest") if is_best else shown, class_="num")
