"""The journal keeps what it was told, across crashes, processes and disks that fill up."""

from __future__ import annotations

import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from galileo_ext.run.journal import Journal
from galileo_ext.run.journal_file import JournalError
from galileo_ext.run.locks import RunLock
from galileo_ext.run.records import REFUSED, SENT, Entry, Run


def run(run_id: str = "e1", **fields: object) -> Run:
    known: dict[str, object] = {
        "id": run_id, "project_id": "p", "name": run_id, "asked_name": "nightly",
        "location": "here", "total": 3, "function": "f", "metrics": {"m": "1"},
    }  # fmt: skip
    return Run(**{**known, **fields})  # type: ignore[arg-type]  # the fields of Run


def entry(number: int, *, ok: bool = True, trace_id: str = "") -> Entry:
    trace_id = trace_id or f"t{number}"
    return Entry(f"k{number}", 0, number, ok, trace_id, f'{{"id": "{trace_id}"}}', '{"r": 1}')


def pending(journal: Journal, run_id: str = "e1") -> list[str]:
    return [p.trace_id for p in journal.pending(run_id, most_rows=100, most_bytes=10**6)]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    journal = Journal(tmp_path / "deep" / "journal.db")
    journal.begin(run())
    return journal


def test_rows_are_pending_until_they_are_marked(journal: Journal) -> None:
    journal.append("e1", [entry(n) for n in range(4)])
    first, second, third, _ = journal.pending("e1", most_rows=10, most_bytes=10**6)
    journal.mark("e1", [first.sequence, second.sequence], SENT)
    journal.mark("e1", [third.sequence], REFUSED)
    assert pending(journal) == ["t3"]
    counts = journal.counts("e1")
    assert (counts.ok, counts.failed, counts.pending, counts.sent, counts.refused) == (
        4,
        0,
        1,
        2,
        1,
    )


def test_a_batch_is_bounded_by_rows_and_bytes_but_never_empty(journal: Journal) -> None:
    journal.append("e1", [entry(n) for n in range(10)])
    size = len(entry(0).trace)
    assert len(journal.pending("e1", most_rows=3, most_bytes=10**6)) == 3
    assert len(journal.pending("e1", most_rows=10, most_bytes=4 * size)) == 4
    assert len(journal.pending("e1", most_rows=10, most_bytes=1)) == 1


def test_results_come_in_the_order_of_the_run(journal: Journal) -> None:
    journal.append("e1", [entry(n) for n in (2, 0)])
    journal.append("e1", [entry(1)])
    assert [e.position for e in journal.each_result("e1")] == [0, 1, 2]
    assert [e.position for e in journal.results("e1", offset=1, most=1)] == [1]


def test_a_row_that_ran_again_retires_its_former_trace(journal: Journal) -> None:
    journal.append("e1", [entry(0, ok=False, trace_id="old"), entry(1)])
    journal.append("e1", [entry(0, trace_id="new")], resumed=True)
    assert journal.retired("e1") == ["old"]
    assert journal.find("e1", "k0", 0).trace_id == "new"  # type: ignore[union-attr]  # just added
    journal.removed("e1", ["old"])
    assert journal.retired("e1") == []


def test_rows_that_left_the_dataset_are_dropped_and_retired(journal: Journal) -> None:
    journal.append("e1", [entry(0), entry(1), entry(2)])
    journal.unsettle("e1")
    journal.keep("e1", [(0, "k2", 0)])
    journal.append("e1", [entry(1, trace_id="again")], resumed=True)
    journal.settle("e1")
    assert [(e.key, e.position) for e in journal.each_result("e1")] == [("k2", 0), ("k1", 1)]
    assert sorted(journal.retired("e1")) == ["t0", "t1"]


def test_unfinished_and_undelivered_runs_are_found(journal: Journal) -> None:
    journal.begin(run("e2"))
    journal.begin(run("e3", asked_name="other"))
    journal.append("e2", [entry(0)])
    assert journal.unfinished("here", "p", "nightly").id == "e2"  # type: ignore[union-attr]  # begun above
    assert journal.unfinished("there", "p", "nightly") is None
    journal.finish("e2", "completed")
    assert journal.unfinished("here", "p", "nightly").id == "e1"  # type: ignore[union-attr]  # begun above
    assert [r.id for r in journal.undelivered("here")] == ["e2"]
    assert journal.run("e2").state == "completed"  # type: ignore[union-attr]  # begun above


def test_what_was_appended_survives_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    code = f"""
        import os, signal, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_journal import Journal, entry, run
        journal = Journal({str(path)!r})
        journal.begin(run())
        for n in range(50):
            journal.append("e1", [entry(n)])
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=False)
    assert done.returncode == -signal.SIGKILL
    journal = Journal(path)
    assert len(pending(journal)) == 50
    assert not journal.is_running("e1"), "the lock died with its process"
    journal.close()


def test_a_run_belongs_to_one_process_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    ours = Journal(path)
    ours.begin(run())
    theirs = Journal(path)
    assert theirs.is_running("e1")
    with pytest.raises(JournalError, match="another process"):
        theirs.begin(run())
    ours.finish("e1", "incomplete")
    theirs.begin(run())
    theirs.close()
    ours.close()


def test_locks_are_taken_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = RunLock.take(path)
    assert lock is not None
    assert RunLock.take(path) is None
    lock.release()
    again = RunLock.take(path)
    assert again is not None
    again.release()
    assert not RunLock.is_held(path)


def test_the_file_is_private(journal: Journal) -> None:
    path = Path(journal.path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) & 0o077 == 0


def test_a_file_that_is_no_journal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are notes, " * 100)
    with pytest.raises(JournalError, match=r"notes\.txt"):
        Journal(path)
    newer = tmp_path / "newer.db"
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(JournalError, match="newer version"):
        Journal(newer)


def test_old_completed_runs_make_room(journal: Journal) -> None:
    for number in range(30):
        journal.begin(run(f"c{number}"))
        journal.append(f"c{number}", [entry(0)])
        journal.finish(f"c{number}", "completed")
    journal.make_room()
    assert journal.run("c0") is None
    assert journal.run("c29") is not None
    assert journal.run("e1") is not None, "unfinished runs are kept"


def test_a_journal_can_go_on_in_memory(journal: Journal) -> None:
    journal.append("e1", [entry(0)])
    journal.divert("e1")
    journal.append("e1", [entry(1)])
    assert pending(journal) == ["t0", "t1"]
    on_disk = Journal(journal.path)
    assert pending(on_disk) == ["t0"], "the file is as it was"
    on_disk.close()
