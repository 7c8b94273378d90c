"""The file: its mode, its owner, restarts, sudden deaths, several threads and processes."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from galileo_ext.embedded import StoreError, create_app
from galileo_ext.embedded.storage.store import APPLICATION_ID, SCHEMA_VERSION

WRITER = """
import json, sys
from werkzeug.test import Client
from galileo_ext.embedded import create_app

client = Client(create_app(sys.argv[1]))
project = client.post("/projects", json={"name": sys.argv[2]}).json["id"]
for number in range(int(sys.argv[3])):
    body = {"name": f"e{number}", "experiment_group_name": "shared"}
    made = client.post(f"/projects/{project}/experiments", json=body)
    assert made.status_code == 200, made.text
    traces = {"experiment_id": made.json["id"], "traces": [{"input": "q"}] * 3}
    sent = client.post(f"/projects/{project}/traces", json=traces)
    assert sent.status_code == 200, sent.text
    print(json.dumps([project, made.json["id"]]), flush=True)
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_folder_and_files_are_private(open_api: Any, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        api = open_api(tmp_path / "a" / "b" / "galileo.db")
        api.project()
    finally:
        os.umask(before)
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700
    files = list((tmp_path / "a" / "b").iterdir())
    assert len(files) == 3
    assert {mode(file) for file in files} == {0o600}


def test_the_default_is_in_the_working_directory(open_api: Any, tmp_path: Path) -> None:
    app = create_app()
    app.close()
    assert app.location == str(tmp_path / ".galileo" / "galileo.db")
    assert Path(app.location).exists()


def test_memory_is_private_and_leaves_no_file(open_api: Any, tmp_path: Path) -> None:
    one, two = open_api(), open_api()
    one.project()
    assert two.ok("GET", "/projects") == []
    assert one.app.app.location == "memory"
    assert list(tmp_path.iterdir()) == []


def test_a_restart_finds_everything(open_api: Any, tmp_path: Path, make_trace: Any) -> None:
    first = open_api(tmp_path / "g.db")
    first.project()
    first.dataset([{"input": 1}])
    first.experiment()
    first.log(make_trace(metrics={"score": 1}))
    before = first.ok("GET", "/projects/{p}/experiments/{e}")
    first.app.app.close()
    second = open_api(tmp_path / "g.db")
    second.known = first.known
    assert second.ok("GET", "/projects/{p}/experiments/{e}") == before
    assert second.ok("GET", "/datasets/{d}/content")["rows"][0]["values"] == [1]


def test_kill_9_loses_nothing_that_was_acknowledged(open_api: Any, tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    with writer(path, "p", 10_000) as process:
        assert process.stdout is not None
        acknowledged = [json.loads(process.stdout.readline()) for _ in range(25)]
        process.send_signal(signal.SIGKILL)
        acknowledged += [json.loads(line) for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -signal.SIGKILL
    api = open_api(path)
    api.known["p"] = acknowledged[0][0]
    stored = {e["id"]: e for e in api.ok("GET", "/projects/{p}/experiments")}
    for _, experiment in acknowledged:
        assert stored[experiment]["num_traces"] == 3
    assert len(stored) - len(acknowledged) <= 1


def test_two_processes_share_a_file(open_api: Any, tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    processes = [writer(path, f"p{number}", 40) for number in range(2)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    api = open_api(path)
    for project in api.ok("GET", "/projects"):
        api.known["p"] = project["id"]
        listed = api.ok("GET", "/projects/{p}/experiments")
        assert [e["num_traces"] for e in listed] == [3] * 40
        assert len({e["experiment_group_id"] for e in listed}) == 1


def test_many_processes_may_create_the_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "new" / "g.db"
    processes = [writer(path, f"p{number}", 1) for number in range(6)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0


def test_many_threads(api: Any, make_trace: Any) -> None:
    api.project()
    api.experiment()

    def work(number: int) -> None:
        api.log(make_trace(metrics={"score": number}))
        api.ok("GET", "/projects/{p}/experiments/{e}")

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work, range(64)))
    made = api.ok("GET", "/projects/{p}/experiments/{e}")
    assert made["num_traces"] == 64
    assert made["structured_aggregate_metrics"]["score"]["sum"] == sum(range(64))


def test_a_forked_child_opens_its_own_connections(open_api: Any, tmp_path: Path) -> None:
    api = open_api(tmp_path / "g.db")
    api.project()
    context = multiprocessing.get_context("fork")
    child = context.Process(target=lambda: api.experiment("child"))
    child.start()
    child.join(30)
    assert child.exitcode == 0
    assert [e["name"] for e in api.ok("GET", "/projects/{p}/experiments")] == ["child"]


def test_a_writer_that_holds_the_file_too_long_is_503(
    open_api: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("galileo_ext.embedded.storage.store.BUSY_SECONDS", 0.05)
    api = open_api(tmp_path / "g.db")
    other = sqlite3.connect(tmp_path / "g.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = api.post("/projects", {"name": "p"})
    assert (answer.status, answer.headers["Retry-After"]) == (503, "1")
    assert api.get("/projects").status == 200
    other.execute("ROLLBACK")
    other.close()
    assert api.post("/projects", {"name": "p"}).status == 200


def test_a_newer_file_is_refused_by_its_version(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    create_app(path).close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    with pytest.raises(StoreError, match=f"schema version {SCHEMA_VERSION + 1}"):
        create_app(path)


def older(path: Path, newer: Path) -> None:
    """Make a file as version 3 wrote it, of what is in a new one."""
    db = sqlite3.connect(path)
    db.executescript(Path(__file__).with_name("schema_3.sql").read_text())
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    db.execute("ATTACH ? AS newer", (str(newer),))
    for table in tables:
        db.execute(f"INSERT INTO {table} SELECT * FROM newer.{table}")
    db.commit()
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 3")
    db.close()


def schema(path: Path) -> tuple[int, set[tuple[str, str, str]]]:
    db = sqlite3.connect(path)
    made = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found = {(kind, name, " ".join(sql.split())) for kind, name, sql in made}
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.close()
    return version, found


def test_a_file_of_the_version_before_is_brought_up_to_date(
    open_api: Any, make_trace: Any, tmp_path: Path
) -> None:
    new, old = tmp_path / "new.db", tmp_path / "old.db"
    api = open_api(new)
    api.project()
    api.experiment()
    api.log(make_trace(), make_trace())
    told = api.ok("GET", "/projects/{p}/experiments")
    older(old, new)
    assert schema(old) != schema(new)

    again = open_api(old)
    project = told[0]["project_id"]
    assert again.ok("GET", f"/projects/{project}/experiments") == told
    assert told[0]["num_traces"] == 2

    assert schema(old) == schema(new)
    create_app(old).close()


def test_two_bring_it_up_to_date_at_once(tmp_path: Path) -> None:
    new, old = tmp_path / "new.db", tmp_path / "old.db"
    create_app(new).close()
    older(old, new)
    with ThreadPoolExecutor(8) as pool:
        for app in pool.map(create_app, [old] * 8):
            app.close()
    assert schema(old) == schema(new)


def test_what_is_older_still_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    create_app(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 2")
    db.close()
    with pytest.raises(StoreError, match=f"schema version 2; .* versions 3 to {SCHEMA_VERSION}"):
        create_app(path)


def test_other_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE t (x)")
    db.close()
    text = tmp_path / "notes.txt"
    text.write_text("these are notes, not a database" * 100)
    for path in (other, text):
        before = path.read_bytes()
        with pytest.raises(StoreError, match=path.name):
            create_app(path)
        assert path.read_bytes() == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Cannot open"):
        create_app(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="Cannot open"):
        create_app(tmp_path / "file" / "g.db")
    with pytest.raises(StoreError, match="Cannot open"):
        create_app(tmp_path / ("x" * 300) / "folder" / "g.db")


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    create_app(tmp_path / "g.db").close()
    db = sqlite3.connect(tmp_path / "g.db")
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


def test_a_failed_write_leaves_nothing(
    api: Any, make_trace: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    api.project()
    api.experiment()
    bad = {"experiment_id": api.known["e"], "traces": [make_trace(), make_trace(id="x")]}
    assert api.post("/projects/{p}/traces", bad).status == 422
    twice = make_trace()
    bad = {"experiment_id": api.known["e"], "traces": [make_trace(), twice, twice]}
    assert api.post("/projects/{p}/traces", bad).status == 422
    assert api.search("traces") == api.search("sessions") == []


def test_closing_waits_for_nobody(open_api: Any, tmp_path: Path) -> None:
    api = open_api(tmp_path / "g.db")
    store = api.app.app._store
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with store.read():
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    entered.wait(10)
    api.app.app.close()
    assert api.get("/projects").status == 503
    leave.set()
    thread.join(10)
    with pytest.raises(StoreError, match="closed"), store.read():
        pass


def test_nothing_is_written_to_a_file_that_is_gone(open_api: Any, tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    api = open_api(path)
    api.project()
    for file in tmp_path.iterdir():
        file.unlink()
    for _ in range(2):
        answer = api.post("/projects", {"name": "lost"})
        assert answer.status == 503 and "removed or replaced" in answer.body["detail"]
        create_app(path).close()  # another file in its place is not this one either
    assert open_api(path).get("/projects").body == []
