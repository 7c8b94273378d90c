"""Connections: what cannot be opened says why, and nothing is left open."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from galileo_ext import (
    ConfigurationError,
    Galileo,
    GalileoError,
    aio,
    create_project,
    current,
    list_projects,
)
from galileo_ext.cli import main

AT_EXIT = """
import atexit

opened = []
atexit.register(lambda: print([client._closed for client in opened]))  # runs last

import galileo_ext

galileo_ext.create_project("p")
opened.append(galileo_ext.current())
"""


def test_a_database_that_cannot_be_opened_is_a_configuration_error(tmp_path: Path) -> None:
    connection = Galileo.embedded(tmp_path)
    with pytest.raises(ConfigurationError, match="Cannot open"):
        list_projects(client=connection)
    with pytest.raises(ConfigurationError, match="Cannot open"):
        asyncio.run(aio.list_projects(client=connection))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--db", "."], "Cannot open"),
        (["--port", "99999"], "port is 99999"),
        (["--host", "no.such.host.invalid", "--api-key", "k"], "no.such.host.invalid:8088"),
    ],
)
def test_serve_says_what_is_wrong_in_a_line(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", *arguments]) == 2
    shown = capsys.readouterr()
    assert said in shown.err and shown.err.count("\n") == 1 and not shown.out


def test_what_is_no_connection_is_refused() -> None:
    with (
        Galileo.embedded(":memory:") as connection,
        pytest.raises(TypeError, match="client is a RawClient"),
    ):
        create_project("p", client=connection.raw)  # type: ignore[arg-type]  # on purpose


def test_blocks_nest() -> None:
    with Galileo.embedded(":memory:") as outer:
        with Galileo.embedded(":memory:") as inner:
            assert current() is inner
        assert current() is outer
    assert current() not in (outer, inner)


def test_a_block_may_end_in_another_context_than_it_began_in() -> None:
    connection = Galileo.embedded(":memory:")

    async def fixture() -> None:
        await asyncio.create_task(connection.__aenter__())
        await asyncio.create_task(connection.__aexit__(None, None, None))

    asyncio.run(fixture())
    with pytest.raises(GalileoError, match="closed"):
        list_projects(client=connection)


def test_tasks_may_enter_one_connection_and_leave_in_any_order() -> None:
    async def task(connection: Galileo, leaving: asyncio.Event, left: asyncio.Event) -> bool:
        with connection:
            await leaving.wait()
            alone = current() is connection
        left.set()
        return alone and current() is not connection

    async def both() -> list[bool]:
        connection, events = Galileo.embedded(":memory:"), [asyncio.Event() for _ in range(3)]
        events[0].set()
        tasks = [task(connection, events[n], events[n + 1]) for n in range(2)]
        return await asyncio.gather(*tasks)

    assert asyncio.run(both()) == [True, True]


def test_the_default_connection_is_closed_when_the_interpreter_ends() -> None:
    done = subprocess.run([sys.executable, "-c", AT_EXIT], capture_output=True, text=True)
    assert done.stdout == "[True]\n", done.stderr


FORKED = """
import os, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import galileo_ext

callers = []

class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        callers.append(self.client_address[1])
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"[]")

    def log_message(self, *args):
        pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
far = galileo_ext.Galileo("key", api_url=f"http://127.0.0.1:{server.server_port}")
near = galileo_ext.Galileo.embedded("here.db")
ours = galileo_ext.Galileo.embedded(":memory:")
for connection in (near, ours):
    galileo_ext.create_project("before", client=connection)
far.http.get("/x")
parents = near.http
child = os.fork()
if not child:
    far.http.get("/x")
    assert near.http is not parents
    for connection in (near, ours):
        galileo_ext.create_project("after", client=connection)
        connection.close()
    far.close()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
far.http.get("/x")
assert callers[0] != callers[1] and callers[0] == callers[2], callers
assert len(galileo_ext.list_projects(client=near)) == 2
assert len(galileo_ext.list_projects(client=ours)) == 1
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked on this platform")
def test_a_fork_shares_no_connection_with_its_parent(tmp_path: Path) -> None:
    # Python 3.12 warns of forks where there are threads; here there are.
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKED]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
