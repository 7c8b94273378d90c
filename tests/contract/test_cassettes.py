"""The cassettes themselves: complete, honest about their server, and free of secrets."""

from __future__ import annotations

import inspect
import json
import re
import socket
from pathlib import Path

import pytest
import pytest_socket
from vcr.errors import CannotOverwriteExistingCassetteException

from galileo_ext import get_project

from . import test_contract
from .conftest import replaying

CASSETTES = Path(__file__).with_name("cassettes")
FILES = sorted(CASSETTES.glob("*.yaml"))
SECRETS = re.compile(
    r"galileo-api-key|authorization|set-cookie|the-key-of|eyJ[\w-]{10,}\.[\w-]+"
    r"|/tmp/|/home/|/Users/|[\w.+-]+@(?!example\.com)[\w-]+\.\w+",
    re.IGNORECASE,
)


def test_every_test_has_a_cassette_and_every_cassette_a_test() -> None:
    tests = {name for name, _ in inspect.getmembers(test_contract, inspect.isfunction)}

    assert {file.stem for file in FILES} == {name for name in tests if name.startswith("test_")}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_cassette_names_its_server_and_holds_no_secret(file: Path) -> None:
    text = file.read_text()
    server = json.loads((CASSETTES / "recorded.json").read_text())["server"]

    assert text.startswith(f"# Recorded from {server} by scripts/record; do not edit.\n")
    assert SECRETS.findall(text) == []


@pytest.fixture
def cassette(tmp_path: Path) -> Path:
    """A cassette of the tests', to replay with another body than the one it was made by."""
    copy = tmp_path / "copy.yaml"
    copy.write_text((CASSETTES / "test_an_error_carries_what_the_server_said.yaml").read_text())
    return copy


def test_a_recording_that_is_no_longer_asked_for_fails(cassette: Path) -> None:
    with pytest.raises(AssertionError, match="stale"), replaying(cassette):
        pass


def test_a_request_that_was_not_recorded_fails(cassette: Path) -> None:
    with (
        pytest.raises(CannotOverwriteExistingCassetteException),
        replaying(cassette) as client,
    ):
        get_project(id=test_contract.NOBODY.replace("0", "1"), client=client)


def test_a_replay_cannot_reach_the_network(cassette: Path) -> None:
    with (
        pytest.warns(UserWarning, match="socket"),
        pytest.raises(pytest_socket.SocketBlockedError),
        replaying(cassette),
    ):
        socket.create_connection(("127.0.0.1", 9))
