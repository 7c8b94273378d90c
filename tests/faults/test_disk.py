"""A disk that is full: the run goes on, says what it could not keep, and loses nothing it says.

The disk is a small one in memory where the system lets us mount that, and everywhere a limit on
the size of files.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import IncompleteUploadError, create_project, push, run_experiment

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.campaign import PROJECT
from .harness.child import Order
from .harness.kills import calls, finish, on_server, start
from .harness.quick import connect, quick
from .harness.server import Server

LIMIT = 600_000
ROWS = 150
_LIMITED = """
import os, resource, sys
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, most))
os.execvp(sys.argv[1], sys.argv[1:])
"""


def _mounting(folder: Path, size: int) -> list[str]:
    """Return a command that runs another with a small disk of its own at a folder."""
    script = f'mount -t tmpfs -o size={size} none "{folder}" && exec "$@"'
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"]


def _can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    done = subprocess.run([*_mounting(folder, 65536), "true"], capture_output=True)
    return done.returncode == 0


@pytest.fixture(params=["a limit on files", "a small disk"])
def tight(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, list[str]]:
    """A folder that takes little, and the command to begin a process with to which it does."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if request.param == "a limit on files":
        return folder, [sys.executable, "-c", _LIMITED.format(LIMIT)]
    if not _can_mount(folder):
        pytest.skip("this system lets nobody mount a disk in memory (unshare --user --mount)")
    return folder, _mounting(folder, LIMIT)


def order(folder: Path, tmp_path: Path, **more: Any) -> Order:
    settings = {"rows": ROWS, "size": 8000, "name": f"{tmp_path.name}."} | more
    return Order(journal=str(folder / "journal.db"), calls=str(tmp_path / "calls"), **settings)


def test_a_journal_on_a_full_disk_costs_no_row(
    tight: tuple[Path, list[str]], server: str, tmp_path: Path
) -> None:
    folder, prefix = tight
    ordered = order(folder, tmp_path, url=server)
    told, complaints = finish(start(ordered, *prefix))
    assert told is not None, complaints
    assert told["outcome"] == "complete", complaints
    assert (told["ok"], told["rows"], told["sent"], told["pending"]) == (ROWS, ROWS, ROWS, 0)
    assert on_server(ordered, server) == (0, 0)
    assert set(calls(ordered).values()) == {1}
    assert complaints.count("cannot be written") == 1
    assert "Traceback" not in complaints
    assert len(complaints.splitlines()) < 5


def test_afterwards_nothing_is_run_or_stored_twice(server: str, tmp_path: Path) -> None:
    """The journal on the disk does not know how the run ended; the server does."""
    ordered = order(tmp_path, tmp_path, url=server)
    told, complaints = finish(start(ordered, sys.executable, "-c", _LIMITED.format(LIMIT)))
    assert told and told["outcome"] == "complete", complaints
    again, complaints = finish(start(replace(ordered, resume=told["experiment"])))
    assert again and again["outcome"] == "complete", (again, complaints)
    assert on_server(ordered, server) == (0, 0)
    assert set(calls(ordered).values()) == {1}


def test_a_full_disk_under_journal_and_server_is_said_with_the_whole_result(
    tmp_path: Path,
) -> None:
    database = tmp_path / "galileo.db"
    with connect_embedded(database) as client:
        create_project(PROJECT, client=client)
    ordered = order(tmp_path, tmp_path, database=str(database), patience=0.5)
    limited = [sys.executable, "-c", _LIMITED.format(LIMIT)]
    told, complaints = finish(start(ordered, *limited))
    assert told is not None, complaints
    assert told["outcome"] == "IncompleteUploadError", (told, complaints)
    assert told["ok"] == told["rows"] == ROWS, "all of it is attached"
    assert told["sent"] + told["pending"] == ROWS
    assert told["pending"] > 0
    assert "is incomplete" in told["message"]
    assert set(calls(ordered).values()) == {1}
    assert complaints.count("Traceback") <= 1, complaints
    assert len(complaints) < 20_000
    again, complaints = finish(start(replace(ordered, resume=told["experiment"])))
    assert again and again["outcome"] == "complete", (again, complaints)


def connect_embedded(database: Path) -> Any:
    from galileo_ext import Galileo

    return Galileo.embedded(database, project=PROJECT)


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[Server]:
    """A server that runs out of disk while a run goes on."""
    with Server(tmp_path / "galileo.db") as server:
        with connect(server.url, ":memory:", PROJECT) as client:
            create_project(PROJECT, client=client)
        server.kill()
        server.start(sys.executable, "-c", _LIMITED.format(LIMIT))
        yield server


def test_a_server_whose_disk_was_full_gets_everything_later(
    crowded: Server, tmp_path: Path
) -> None:
    rows = [{"input": f"row {n} {'x' * 8000}"} for n in range(ROWS)]
    with (
        connect(crowded.url, str(tmp_path / "journal.db"), PROJECT) as client,
        quick(PATIENCE=0.3, BATCH_TRACES=20),
    ):
        with pytest.raises(IncompleteUploadError) as caught:
            bounded(
                lambda: run_experiment("crowded", dataset=rows, function=len, client=client), 60
            )
        result = caught.value.result
        check_counts(result, ROWS)
        assert result.ok == ROWS
        assert result.upload.pending > 0
        crowded.make_room()
        push(client=client)
        traces = traces_of(client, result)
        check_traces(result, traces)
        assert len(traces) == ROWS


def test_no_room_for_a_journal_at_all_is_a_clear_error_before_anything_is_made(
    tmp_path: Path, server: str
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not _can_mount(folder):
        pytest.skip("this system lets nobody mount a disk in memory (unshare --user --mount)")
    ordered = order(folder, tmp_path, url=server)
    fill = f'head -c 1000000 /dev/zero > "{folder}/full" 2>/dev/null; exec "$@"'
    prefix = [*_mounting(folder, 65536), "sh", "-c", fill, "sh"]
    told, complaints = finish(start(ordered, *prefix))
    assert told is None
    assert complaints.splitlines()[-1].startswith("galileo_ext.")
    assert "journal" in complaints.splitlines()[-1]
    assert str(folder) in complaints.splitlines()[-1]
    assert not calls(ordered)
