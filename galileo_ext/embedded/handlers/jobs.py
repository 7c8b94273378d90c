"""Jobs: what the server does for runs in the background."""

from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import not_found
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.work import jobs


def get_job(call: Call) -> Any:
    """Show a job."""
    job_id = call.path["job_id"]
    sql = "SELECT j.*, r.project_id FROM jobs AS j JOIN runs AS r ON r.id = j.run_id WHERE j.id = ?"
    with call.store.read() as db:
        row = db.execute(sql, (job_id,)).fetchone()
    if row is None:
        raise not_found("job with the id", job_id)
    return jobs.describe(row, row["project_id"])


def get_jobs_for_project_run(call: Call) -> Any:
    """List the jobs of a run, the latest first; those of one status if it is given."""
    sql, values = "SELECT * FROM jobs WHERE run_id = ?", [call.path["run_id"]]
    if call.query["status"] is not None:
        sql += " AND status = ?"
        values.append(call.query["status"])
    with call.store.read() as db:
        find.run(db, call.project, call.path["run_id"])
        rows = db.execute(f"{sql} ORDER BY pk DESC", values).fetchall()
    return [jobs.describe(row, call.project) for row in rows]
