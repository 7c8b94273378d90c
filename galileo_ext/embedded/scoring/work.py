"""The job that computes metrics: takes what is to be scored, scores it, stores the scores."""

import json
import queue
import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from galileo_ext.calling.daemons import Pool
from galileo_ext.embedded.experiments import ranking
from galileo_ext.embedded.llm.ask import Stopped
from galileo_ext.embedded.scoring import backlog, cases, settings
from galileo_ext.embedded.scoring.cases import Record
from galileo_ext.embedded.scoring.records import Told, score
from galileo_ext.embedded.scoring.registry import Scorer, scorer
from galileo_ext.embedded.scoring.settings import Setting
from galileo_ext.embedded.scoring.writing import Writer
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.work import jobs
from galileo_ext.embedded.work.row_jobs import logprobs
from galileo_ext.embedded.work.runner import Task, Work

#: Traces at once.
THREADS = 16
#: Seconds between signs of life.
_BEAT = 1.0


@dataclass(frozen=True)
class Done:
    """Something of the backlog that has been scored; without a root it has gone meanwhile."""

    thing: sqlite3.Row
    root: Record | None
    told: list[Told]


def compute(task: Task) -> None:
    """Compute the metrics that the job asks for."""
    with task.store.write() as db:
        task.hold(db)
        jobs.start(db, task.id)
        run = find.run_anywhere(db, task.run_id)
        (job,) = db.execute("SELECT pk FROM jobs WHERE id = ?", (task.id,)).fetchone()
        chosen = _settings(db, run, task.request)
    with _scorers(task, chosen) as scorers:
        ScoringJob(task, job, run["pk"], scorers).run()


WORKS: dict[str, Work] = {backlog.JOB: compute}


class ScoringJob:
    """A job that scores what is in its backlog.

    What has been scored is taken off it together with storing the scores, so that after a restart
    only what was in flight is scored again.
    """

    def __init__(
        self, task: Task, job: int, run: int, scorers: list[tuple[Setting, Scorer]]
    ) -> None:
        self._task, self._job, self._run, self._scorers = task, job, run, scorers
        self._finished: queue.SimpleQueue[Future[Done]] = queue.SimpleQueue()
        self._in_flight: dict[int, str] = {}
        self._wants_sessions = any("session" in setting.node_types for setting, _ in scorers)
        self._wants_logprobs = any(setting.name == "uncertainty" for setting, _ in scorers)

    def run(self) -> None:
        """Score until nothing is left.

        Raises:
            Lost, Stopped: the job was taken away.
        """
        pool = Pool(THREADS, "galileo-ext-metrics")
        try:
            while True:
                self._fill(pool)
                if not self._in_flight and self._complete():
                    return
                self._keep(self._next())
        finally:
            self._task.stop.set()
            pool.close()

    def _fill(self, pool: Pool) -> None:
        """Begin with more, twice as many as there are threads: none waits for the writing."""
        if len(self._in_flight) > THREADS:
            return
        with self._task.store.read() as db:
            things = [
                thing
                for thing in backlog.some(db, self._job, 2 * THREADS)
                if thing["pk"] not in self._in_flight
            ]
            # Sessions wait for their traces.
            if any(thing["kind"] == "trace" for thing in things) or self._in_flight:
                things = [thing for thing in things if thing["kind"] == "trace"]
            read = [(thing, self._read(db, thing)) for thing in things]
        for thing, root in read:
            self._in_flight[thing["pk"]] = thing["kind"]
            pool.submit(partial(self._score, thing, root)).add_done_callback(self._finished.put)

    def _read(self, db: sqlite3.Connection, thing: sqlite3.Row) -> Record | None:
        if thing["kind"] == "session":
            return cases.of_session(db, self._run, thing["id"]) if self._wants_sessions else None
        root = cases.of_trace(db, self._run, thing["id"])
        if root is not None and self._wants_logprobs:
            _add_logprobs(db, self._run, root)
        return root

    def _score(self, thing: sqlite3.Row, root: Record | None) -> Done:
        if self._task.stop.is_set():
            raise Stopped
        return Done(thing, root, [] if root is None else score(root, self._scorers))

    def _next(self) -> list[Future[Done]]:
        """Wait for what is finished, but no longer than until the next sign of life is due."""
        finished: list[Future[Done]] = []
        try:
            finished.append(self._finished.get(timeout=_BEAT))
            while True:
                finished.append(self._finished.get_nowait())
        except queue.Empty:
            return finished

    def _keep(self, finished: list[Future[Done]]) -> None:
        """Store what is finished, then raise what is not to be stored."""
        problems = [error for one in finished if (error := one.exception())]
        self._store([one.result() for one in finished if not one.exception()])
        if problems:
            raise problems[0]
        if self._task.stop.is_set():
            raise Stopped

    def _store(self, done: list[Done]) -> None:
        with self._task.store.write() as db:
            self._task.hold(db)
            writer = Writer(db, self._run)
            for one in done:
                if one.root is not None:
                    writer.write(one.root, one.told)
                del self._in_flight[one.thing["pk"]]
            writer.finish()
            if done:
                backlog.take_off(db, self._job, [one.thing for one in done])

    def _complete(self) -> bool:
        """End the job, unless more has come: asked and said in one transaction."""
        with self._task.store.write() as db:
            self._task.hold(db)
            if backlog.some(db, self._job, 1):
                return False
            ranking.renew(db, self._run)
            jobs.complete(db, self._task.id)
        return True


def _add_logprobs(db: sqlite3.Connection, run: int, root: Record) -> None:
    """Put in what prompt runs keep beside the records."""
    for span in cases.walk(root):
        tokens = logprobs(db, run, span["id"]) if span["type"] == "llm" else None
        if tokens:
            known = [token["logprob"] for token in tokens]
            span["metrics"] = {"logprobs": known, **(span.get("metrics") or {})}


def _settings(db: sqlite3.Connection, run: sqlite3.Row, request: dict[str, Any]) -> list[Setting]:
    """Put together which scorers are to be run: those of the run, or those that were asked for."""
    configs = {one["id"]: one for one in json.loads(run["scorers"])}
    wanted = request.get("scorer_ids")
    if wanted is None:
        wanted = list(configs)
    chosen = [settings.resolve(db, configs.get(one, {"id": one})) for one in wanted]
    return settings.in_turn(chosen)


@contextmanager
def _scorers(task: Task, chosen: list[Setting]) -> Iterator[list[tuple[Setting, Scorer]]]:
    made = [(setting, scorer(setting, task.llm, task.stop)) for setting in chosen]
    try:
        yield made
    finally:
        for _, one in made:
            if hasattr(one, "close"):
                one.close()
