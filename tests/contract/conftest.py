"""One test body, three back ends: in-process, socket, and cassettes (recorded HTTP).

``pytest tests/contract --record URL`` records the cassettes anew against the server at URL; see
scripts/record, which is how to do it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import pytest_socket
from _cassettes import recorder
from _serving import served

from galileo_ext import Galileo
from galileo_ext.run import upload

CASSETTES = Path(__file__).with_name("cassettes")
ABOUT = CASSETTES / "recorded.json"
BACK_ENDS = ["in-process", "socket", "cassette"]
SECRET = "the-key-of-the-contract"
KEY = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", metavar="URL", help="record the cassettes against this server")
    parser.addoption("--record-as", metavar="NAME", help="how the cassettes name that server")
    parser.addoption("--record-mark", metavar="TEXT", help="makes the names of this recording new")


def pytest_configure(config: pytest.Config) -> None:
    # Read before the variable is hidden from the tests.
    config.stash[KEY] = os.environ.get("GALILEO_API_KEY", SECRET)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "back_end" in metafunc.fixturenames:
        recording = metafunc.config.getoption("record", None)
        metafunc.parametrize("back_end", ["recording"] if recording else BACK_ENDS)


@pytest.fixture(scope="session")
def served_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("contract") / "galileo.db", api_key=SECRET) as url:
        yield url


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Path:
    return CASSETTES / f"{request.node.originalname}.yaml"


@pytest.fixture(autouse=True)
def _whole_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for all rows of a test's run: a slow machine must not split what is recorded whole."""
    monkeypatch.setattr(upload, "LINGER", 30.0)


@pytest.fixture
def client(request: pytest.FixtureRequest, back_end: str, cassette: Path) -> Iterator[Galileo]:
    """The connection to the back end; the default inside the test."""
    opened: dict[str, Callable[[], AbstractContextManager[Galileo]]] = {
        "in-process": lambda: Galileo.embedded(":memory:"),
        "socket": lambda: Galileo(
            api_key=SECRET, console_url=request.getfixturevalue("served_url")
        ),
        "cassette": lambda: replaying(cassette),
        "recording": lambda: _recording(request.config, cassette),
    }
    with opened[back_end]() as connection:
        yield connection


@pytest.fixture
def named(request: pytest.FixtureRequest, back_end: str) -> Callable[[str], str]:
    """Make a name that nothing on the server has: by test, back end and recording."""
    mark = {
        "cassette": lambda: json.loads(ABOUT.read_text())["mark"],
        "recording": lambda: request.config.getoption("record_mark"),
    }.get(back_end, lambda: back_end)()
    test = request.node.originalname.removeprefix("test_").replace("_", " ")
    return lambda name: f"{name}, {test} {mark}"


@contextmanager
def replaying(cassette: Path) -> Iterator[Galileo]:
    """Connect to a cassette. No socket can be opened, and every interaction must be used."""
    assert cassette.exists(), f"{cassette.name} is missing: run scripts/record"
    pytest_socket.disable_socket(allow_unix_socket=True)  # an event loop needs a socket pair
    try:
        # Nothing is retried: the cassette has the answer or it has not.
        connection = Galileo(api_key=SECRET, console_url="http://127.0.0.1:1", max_retries=0)
        with recorder("", "none").use_cassette(str(cassette)) as tape, connection:
            yield connection
    finally:
        pytest_socket.enable_socket()
    unused = [
        f"{request.method} {request.path}"
        for index, request in enumerate(tape.requests)
        if not tape.play_counts[index]
    ]
    assert not unused, f"{cassette.name} is stale; recorded but no longer asked for: {unused}"


@contextmanager
def _recording(config: pytest.Config, cassette: Path) -> Iterator[Galileo]:
    """Connect to the server that is recorded from."""
    cassette.unlink(missing_ok=True)
    about = (config.getoption("record_as"), "all", config.getoption("record_mark"))
    with (
        recorder(*about).use_cassette(str(cassette)),
        Galileo(
            api_key=config.stash[KEY], api_url=config.getoption("record"), max_retries=0
        ) as connection,
    ):
        yield connection
