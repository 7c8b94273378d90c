"""What waits to be sent: from memory while that is enough, from the journal beyond."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from galileo_ext.run import outgoing
from galileo_ext.run.journal import Journal
from galileo_ext.run.outgoing import Outgoing
from galileo_ext.run.records import Entry, Pending, Run

RUN = Run(id="e1", project_id="p", name="n", asked_name="n", location="here", total=9)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(tmp_path / "journal.db")
    journal.begin(RUN)
    yield journal
    journal.close()


def entries(first: int, last: int, trace: str = "{}") -> list[Entry]:
    return [Entry(f"k{n}", 0, n, True, f"t{n}", trace, "{}") for n in range(first, last)]


def take(waiting: Outgoing, most_rows: int = 100, most_bytes: int = 10**6) -> list[str]:
    batch = asyncio.run(waiting.take(most_rows=most_rows, most_bytes=most_bytes))
    return [pending.trace_id for pending in batch]


def ids(first: int, last: int) -> list[str]:
    return [f"t{n}" for n in range(first, last)]


def test_what_an_earlier_run_left_comes_first(journal: Journal) -> None:
    journal.append(RUN.id, entries(0, 3))
    waiting = Outgoing(journal, RUN.id)
    waiting.offer(journal.append(RUN.id, entries(3, 5)))
    assert take(waiting) == ids(0, 5)
    assert take(waiting) == []


def test_the_first_rows_wait_for_their_batch_in_memory(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)
    waiting.look()
    waiting.offer(journal.append(RUN.id, entries(0, 1)))
    assert waiting.held == 1


def test_what_is_written_before_it_looks_is_found(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)
    waiting.offer(journal.append(RUN.id, entries(0, 2)))
    waiting.look()
    assert take(waiting) == ids(0, 2)
    assert take(waiting) == []


def test_what_was_read_before_it_was_offered_is_not_taken_again(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)
    late = journal.append(RUN.id, entries(0, 2))
    assert take(waiting) == ids(0, 2)
    assert take(waiting) == []
    waiting.offer(late)
    assert take(waiting) == []


def test_from_memory_each_is_taken_once(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)
    assert take(waiting) == []
    waiting.offer(journal.append(RUN.id, entries(0, 40)))
    assert waiting.held == 40
    assert take(waiting, most_rows=30) == ids(0, 30)
    assert take(waiting, most_rows=30) == ids(30, 40)
    assert take(waiting) == []


def test_a_batch_has_at_most_so_many_bytes(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)
    assert take(waiting) == []
    waiting.offer(journal.append(RUN.id, entries(0, 4, trace="ä" * 10)))
    assert take(waiting, most_bytes=45) == ids(0, 2), "in UTF-8, not in characters"
    assert take(waiting, most_bytes=1) == ids(2, 3), "a single one that is larger goes alone"


def test_too_much_for_memory_is_read_from_the_journal(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "_HELD", 50)
    waiting = Outgoing(journal, RUN.id)
    assert take(waiting) == []
    waiting.offer(journal.append(RUN.id, entries(0, 40)))
    waiting.offer(journal.append(RUN.id, entries(40, 80)))
    assert waiting.held == 0
    assert take(waiting, most_rows=60) == ids(0, 60)
    waiting.offer(journal.append(RUN.id, entries(80, 90)))
    assert take(waiting) == ids(60, 90)
    assert take(waiting) == []
    waiting.offer(journal.append(RUN.id, entries(90, 95)))
    assert waiting.held == 5, "caught up: from memory again"
    assert take(waiting) == ids(90, 95)


def test_what_comes_while_the_journal_is_read_is_not_lost(journal: Journal) -> None:
    waiting = Outgoing(journal, RUN.id)

    async def both() -> list[Pending]:
        reading = asyncio.ensure_future(waiting.take(most_rows=9, most_bytes=999))
        await asyncio.sleep(0)
        waiting.offer(journal.append(RUN.id, entries(0, 2)))
        return [*await reading, *await waiting.take(most_rows=9, most_bytes=999)]

    assert [pending.trace_id for pending in asyncio.run(both())] == ids(0, 2)


def test_rows_that_are_written_together_are_numbered_in_their_order(journal: Journal) -> None:
    written = journal.append(RUN.id, entries(0, 71))
    read = journal.pending(RUN.id, most_rows=100, most_bytes=10**6)
    assert written == read
