"""Jobs that make a trace of each row of a dataset, some rows at a time."""

import json
import queue
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from itertools import islice
from typing import Any

from galileo_ext.calling.daemons import Pool
from galileo_ext.embedded.calls import Page
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.errors import Refusal, reason
from galileo_ext.embedded.handlers import traces
from galileo_ext.embedded.llm import settings as llm_settings
from galileo_ext.embedded.llm.ask import ModelError, Stopped
from galileo_ext.embedded.prompts import rendering
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now
from galileo_ext.embedded.work import jobs
from galileo_ext.embedded.work.row_traces import Draft, Made, Row, messages, text
from galileo_ext.embedded.work.runner import NotHere, Task, Work

PROMPT_RUN = "prompt_run"
GENERATED_OUTPUT_RUN = "generated_output_run"
#: Rows at once.
THREADS = 16
#: Seconds between signs of life.
_BEAT = 1.0
_PAGE = 500

Make = Callable[[Row, str], Made]


def run_prompt(task: Task) -> None:
    """Ask a model with a prompt that is filled from each row."""
    settings = task.request["prompt_settings"]
    try:
        task.llm.check(settings)
    except Refusal as refusal:  # it was checked when the experiment was made, by another server
        raise NotHere(reason(refusal)) from refusal
    run = _run(task)
    prompt = json.loads(run["prompt"])
    template, tools = rendering.parse(prompt["content"]), llm_settings.tools(settings)

    def make(row: Row, began: str) -> Made:
        if task.stop.is_set():
            raise Stopped
        draft = Draft(run["name"], prompt["name"], row, [], began, settings)
        try:
            rendered = rendering.render(template, rendering.scopes_of_row(row.cells))
            draft.ask(messages(rendered.template), rendered.warning)
            answer = task.llm.ask(draft.messages, settings, task.stop)
        except Refusal as refusal:  # of a prompt that would be too long
            return draft.failed("RenderingError", reason(refusal))
        except ModelError as error:
            if error.hopeless:
                raise
            return draft.failed_by(error)
        return draft.answered(answer, tools)

    RowJob(task, make).run()


def take_outputs(task: Task) -> None:
    """Take what each row has as its generated output."""
    run = _run(task)

    def make(row: Row, began: str) -> Made:
        asked = [{"role": "user", "content": text(row.cells.get("input")) or ""}]
        draft = Draft(run["name"], "generated_output", row, asked, began)
        output = text(row.cells.get("generated_output"))
        if not output:
            return draft.failed("MissingOutput", "The row has no generated_output.")
        return draft.given(output)

    RowJob(task, make).run()


WORKS: dict[str, Work] = {PROMPT_RUN: run_prompt, GENERATED_OUTPUT_RUN: take_outputs}


class RowJob:
    """A job that makes a trace of each row.

    Rows that have a trace already are left out: after a restart of the server only those that
    were in flight are run again.

    Args:
        task: the job.
        make: makes the trace of a row that began at a time; called in several threads at once.
    """

    def __init__(self, task: Task, make: Make) -> None:
        self._task, self._make = task, make
        self._finished: queue.SimpleQueue[Future[Made]] = queue.SimpleQueue()
        self._done: set[str] = set()
        self._total = 0

    def run(self) -> None:
        """Run all rows.

        Raises:
            Lost, Stopped: it was taken away.
            ModelError: no row can be answered.
            Refusal: the dataset is gone.
        """
        self._begin()
        pool = Pool(THREADS, "galileo-ext-row")
        try:
            self._run_all(pool)
        finally:
            self._task.stop.set()
            pool.close()
        with self._task.store.write() as db:
            self._task.hold(db)
            jobs.complete(db, self._task.id)
            db.execute("UPDATE runs SET progress = 1 WHERE id = ?", (self._task.run_id,))

    def _begin(self) -> None:
        task = self._task
        with task.store.write() as db:
            task.hold(db)
            jobs.start(db, task.id)
            self._total = len(self._version(db).rows)
            sql = (
                "SELECT r.id FROM records AS r JOIN runs AS e ON e.pk = r.run"
                " WHERE e.id = ? AND r.kind = 'trace'"
            )
            self._done = {row["id"] for row in db.execute(sql, (task.run_id,))}

    def _run_all(self, pool: Pool) -> None:
        rows, in_flight = self._rows(), 0
        while True:
            # Twice as many as there are threads, so that none waits for what is being written.
            for row in islice(rows, 2 * THREADS - in_flight):
                # Rows are listed by when they began; threads would say so in any order.
                made = pool.submit(partial(self._make, row, now()))
                made.add_done_callback(self._finished.put)
                in_flight += 1
            if not in_flight:
                return
            finished = self._next()
            in_flight -= len(finished)
            self._keep(finished)

    def _rows(self) -> Iterator[Row]:
        """Yield the rows that have no trace yet."""
        start: int | None = 0
        while start is not None:
            with self._task.store.read() as db:
                page = versions.content(db, self._version(db), Page(start, _PAGE))
            found = (Row.of(self._task.id, shown) for shown in page["rows"])
            yield from (row for row in found if row.trace_id not in self._done)
            start = page["next_starting_token"]

    def _version(self, db: sqlite3.Connection) -> versions.Version:
        request = self._task.request
        return versions.load(db, request["dataset_id"], request["dataset_version_index"])

    def _next(self) -> list[Future[Made]]:
        """Wait for finished rows, but no longer than until the next sign of life is due."""
        finished: list[Future[Made]] = []
        try:
            finished.append(self._finished.get(timeout=_BEAT))
            while True:
                finished.append(self._finished.get_nowait())
        except queue.Empty:
            return finished

    def _keep(self, finished: list[Future[Made]]) -> None:
        """Store what is finished, then raise what is not to be stored."""
        problems = [error for one in finished if (error := one.exception())]
        self._store([one.result() for one in finished if not one.exception()])
        if problems:
            raise problems[0]
        if self._task.stop.is_set():
            raise Stopped

    def _store(self, made: list[Made]) -> None:
        task = self._task
        with task.store.write() as db:
            task.hold(db)
            if not made:
                return
            run = find.run_anywhere(db, task.run_id)
            traces.log(db, run, {"traces": [one.trace for one in made]})
            self._done |= {one.trace["id"] for one in made}
            jobs.advance(db, task.id, len(self._done))
            share = min(len(self._done) / self._total, 1.0)
            db.execute("UPDATE runs SET progress = ? WHERE pk = ?", (share, run["pk"]))
            keep_logprobs(db, run["pk"], made)


def keep_logprobs(db: sqlite3.Connection, run: int, made: list[Made]) -> None:
    """Store how likely the tokens of answers were."""
    rows = [
        (run, one.span_id, zlib.compress(encode(one.logprobs).encode()))
        for one in made
        if one.logprobs
    ]
    db.executemany("INSERT OR REPLACE INTO logprobs VALUES (?, ?, ?)", rows)


def logprobs(db: sqlite3.Connection, run: int, span_id: str) -> list[dict[str, Any]] | None:
    """Read how likely the tokens of an answer were, as the model's API said it; None: unknown."""
    sql = "SELECT tokens FROM logprobs WHERE run = ? AND span_id = ?"
    row = db.execute(sql, (run, span_id)).fetchone()
    return json.loads(zlib.decompress(row["tokens"])) if row else None


def _run(task: Task) -> find.Found:
    with task.store.read() as db:
        return find.run_anywhere(db, task.run_id)
