"""Computing metrics again, of records that are there."""

import sqlite3
from typing import Any

from galileo_ext.embedded.calls import Call, plain_id
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.handlers import records
from galileo_ext.embedded.records import columns
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.scoring import backlog
from galileo_ext.embedded.storage import find


def recompute_metrics(call: Call) -> Any:
    """Compute scorers again for the traces of a page that match, and for their sessions."""
    wanted = [plain_id(one) for one in call.body["scorer_ids"]]
    if not wanted:
        message = "Name the scorers to compute"
        raise invalid(message, "body", "scorer_ids", kind="missing")
    order = columns.order(call.body.get("sort"))
    with call.store.write() as db:
        run = find.required_run(db, call.project, call.body)
        catalogue.demand_usable(db, call.project, [{"id": one} for one in wanted], "scorer_ids")
        where = columns.where(call, db, "trace")
        page = records.find_page(call, db, where, order)
        sql = f"SELECT r.id FROM records AS r WHERE {where.sql}{order[0]}{page.sql}"
        rows = db.execute(sql, [*where.values, *order[1]]).fetchall()
        ids = _ids(rows, page.limit)
        job = backlog.add(db, run, ids, wanted)
    call.runner.wake()
    last = ids[-1] if ids else None
    return {**page.info(len(rows)), "last_row_id": last, "records_count": len(ids), "job_id": job}


def _ids(rows: list[sqlite3.Row], most: int) -> list[str]:
    return [row["id"] for row in rows[:most]]
