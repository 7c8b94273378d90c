"""Works at jobs, each in a thread: those that are made here, and those that others have left.

A job is held while somebody works at it (``jobs.LEASE``), so that of several processes on one
database one does it; when that process is killed, another one, or the next, takes it up.
"""

import json
import logging
import sqlite3
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.errors import Refusal, reason
from galileo_ext.embedded.llm.ask import Llm, ModelError, Stopped
from galileo_ext.embedded.storage.store import Store, StoreError
from galileo_ext.embedded.work import jobs

logger: logging.Logger = logging.getLogger("galileo_ext.embedded")

#: Jobs at once.
MOST = 4
#: Seconds between looks at jobs that others hold: they may be killed.
LOOK = 1.0
#: Seconds that a closing server waits for what it is writing.
PARTING = 5.0


class Lost(Exception):
    """The job is not there any more, or somebody else's by now."""


class NotHere(Exception):
    """This server lacks what the job takes; another one may have it."""


@dataclass(frozen=True)
class Task:
    """A job at work.

    Attributes:
        store: the database.
        llm: the models.
        id: the job's.
        run_id: of the experiment that it belongs to.
        request: what was asked for.
        stop: set when the server ends, or when the work is over.
        holder: who holds the job.
    """

    store: Store
    llm: Llm
    id: str
    run_id: str
    request: dict[str, Any]
    stop: threading.Event = field(default_factory=threading.Event)
    holder: str = field(default_factory=lambda: uuid.uuid4().hex)

    def hold(self, db: sqlite3.Connection) -> None:
        """Keep the job; to be called once a second at least, and before anything is written.

        Raises:
            Lost: it is not ours any more.
        """
        if not jobs.hold(db, self.id, self.holder):
            raise Lost


Work = Callable[[Task], None]


class Runner:
    """Works at the jobs of one database.

    Args:
        store: the database.
        llm: the models.
        works: what to do, by the names of jobs; others are left alone.

    Attributes:
        llm: the models.
    """

    def __init__(self, store: Store, llm: Llm, works: Mapping[str, Work]) -> None:
        self.llm = llm
        self._store, self._works = store, works
        self._lock = threading.Lock()
        self._awake = threading.Event()
        self._closed = False
        self._dispatcher: threading.Thread | None = None
        self._working: dict[str, tuple[Task, threading.Thread]] = {}
        self._left: set[str] = set()

    def look(self) -> None:
        """Take up what an earlier process has left."""
        with self._store.read() as db:
            unfinished = jobs.unfinished(db)
        if unfinished:
            self.wake()

    def wake(self) -> None:
        """Say that there may be something to do."""
        with self._lock:
            self._awake.set()
            # After a fork the thread is not there in the child.
            alive = self._dispatcher is not None and self._dispatcher.is_alive()
            if not self._closed and not alive:
                self._dispatcher = _thread(self._dispatch, "galileo-ext-jobs")

    def close(self) -> None:
        """Stop working; what is not finished waits for the next server."""
        with self._lock:
            self._closed = True
            working = list(self._working.values())
            self._awake.set()
        for task, _ in working:
            task.stop.set()
        for _, thread in working:
            if thread is not threading.current_thread():
                thread.join(PARTING)
        self.llm.close()

    def _dispatch(self) -> None:
        waiting = True
        while True:
            self._awake.clear()
            try:
                waiting = self._start()
            except StoreError:  # the database is closed, or gone
                return
            except sqlite3.Error as error:
                logger.warning("Jobs could not be looked for: %s", error)
            if self._is_over(waiting):
                return
            self._awake.wait(LOOK if waiting else None)

    def _is_over(self, waiting: bool) -> bool:
        """Tell whether nothing is left that could become a job; then the next ``wake`` begins."""
        with self._lock:
            over = self._closed or not (waiting or self._working or self._awake.is_set())
            if over:
                self._dispatcher = None
            return over

    def _start(self) -> bool:
        """Start what can be started; tell whether something is left that others hold."""
        with self._store.read() as db:
            found = [job for job in jobs.unfinished(db) if self._is_ours(job)]
        for job in found:
            if len(self._working) < MOST and not jobs.is_held(job):
                self._take(job)
        return any(job["id"] not in self._working for job in found)

    def _is_ours(self, job: sqlite3.Row) -> bool:
        return job["name"] in self._works and job["id"] not in self._left

    def _take(self, job: sqlite3.Row) -> None:
        task = Task(self._store, self.llm, job["id"], job["run_id"], json.loads(job["request"]))
        with self._store.write() as db:
            if not jobs.take(db, task.id, task.holder):
                return
        work = self._works[job["name"]]
        with self._lock:
            if self._closed:
                task.stop.set()
            thread = _thread(lambda: self._work(task, work), f"galileo-ext-{job['name']}")
            self._working[task.id] = task, thread

    def _work(self, task: Task, work: Work) -> None:
        try:
            _attempt(task, work)
        except NotHere as reason:
            logger.warning("The job %s waits for another server: %s", task.id, reason)
            self._left.add(task.id)
        except StoreError:  # the database is closed, or gone
            pass
        except sqlite3.Error:  # to go on would be to ask models for what cannot be kept
            logger.exception("The job %s is left as it is", task.id)
            self._left.add(task.id)
        finally:
            self._leave(task)
            with self._lock:
                self._working.pop(task.id, None)
            self.wake()

    def _leave(self, task: Task) -> None:
        try:
            with task.store.write() as db:
                jobs.leave(db, task.id, task.holder)
        except (StoreError, sqlite3.Error) as error:  # then the others wait until the lease is over
            logger.debug("The job %s could not be given back: %s", task.id, error)


def _attempt(task: Task, work: Work) -> None:
    """Work at a job; if that fails for good, say so."""
    try:
        work(task)
    except (Lost, Stopped):
        return
    except (NotHere, StoreError, sqlite3.Error):
        raise
    except Refusal as refusal:
        _fail(task, reason(refusal))
    except ModelError as error:
        _fail(task, f"{error.kind}: {error}")
    except Exception as error:
        logger.exception("The job %s failed", task.id)
        _fail(task, f"The server failed, its log says where: {type(error).__name__}")
    finally:
        task.stop.set()


def _fail(task: Task, message: str) -> None:
    with task.store.write() as db:
        if jobs.hold(db, task.id, task.holder):
            jobs.fail(db, task.id, message)


def _thread(call: Callable[[], None], name: str) -> threading.Thread:
    thread = threading.Thread(target=call, name=name, daemon=True)
    thread.start()
    return thread
