"""A result says what opens its page, unless something serves it."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import ExperimentResult, Galileo, create_project, load_experiment, run_experiment
from galileo_ext.run import pages


@pytest.fixture(autouse=True)
def nobody(monkeypatch: Any) -> None:
    """Have a port of its own for the pages, at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr("galileo_ext.config.EMBEDDED_CONSOLE_URL", address(taken))


def address(listener: socket.socket) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def ran() -> ExperimentResult:
    create_project("p")
    return run_experiment("e", project="p", dataset=["a"], function=str, progress=False)


def test_the_command_is_named() -> None:
    result = ran()
    assert result.message.endswith(f"Results: {result.link} (galileo-ext ui opens it)")
    assert str(result).startswith(result.message)
    again = load_experiment("e", project="p")
    assert again.message.endswith(f"Results: {result.link} (galileo-ext ui opens it)")


def test_the_database_is_named_as_a_shell_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "it's here.db"
    with Galileo.embedded(path):
        message = ran().message
    assert message.endswith("it'\"'\"'s here.db' opens it)")
    assert " (galileo-ext ui --db '" in message


def test_what_is_in_memory_cannot_be_opened() -> None:
    with Galileo.embedded(":memory:"):
        assert ran().message.endswith("(nothing can open it: the database is in memory)")


def test_nothing_more_is_said_where_somebody_listens(monkeypatch: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setattr("galileo_ext.config.EMBEDDED_CONSOLE_URL", address(listener))
        result = ran()
        assert result.message.endswith(f"Results: {result.link}")


def test_a_server_that_was_asked_is_there() -> None:
    with Galileo(api_url="http://127.0.0.1:9", api_key="k") as client:
        assert pages.opened_by(client) == ""
    assert pages.opened_by(None) == ""
