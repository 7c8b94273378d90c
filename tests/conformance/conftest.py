"""The official client, in its own environment and process, against a served embedded server."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from _model_server import ModelServer, model_server
from _serving import served
from _venvs import clean_environment, environment

from galileo_ext import Galileo

KEY = "a-key-for-conformance"
DRIVER = Path(__file__).with_name("official.py")
Official = Callable[..., dict[str, Any]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--access-log", metavar="PATH", type=Path, help="what the server is asked")


@pytest.fixture(scope="session")
def provider() -> Iterator[ModelServer]:
    """A provider of models, which repeats the last message."""
    with model_server() as model:
        yield model


@pytest.fixture(scope="session")
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, provider: ModelServer
) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("conformance")
    log = request.config.getoption("access_log", None)
    models = {"GALILEO_EXT_LLM_BASE_URL": provider.url, "GALILEO_EXT_LLM_API_KEY": "sk-provider"}
    database = folder / "galileo.db"
    with served(database, api_key=KEY, access_log=log, environ=models) as url:
        yield url


@pytest.fixture(scope="session")
def official(server: str, tmp_path_factory: pytest.TempPathFactory) -> Official:
    """Call ``official("scenario", argument=...)``; see ``official.py``."""
    python = environment("conformance", project=False)
    home = tmp_path_factory.mktemp("home")
    environ = clean_environment() | {
        "HOME": str(home),
        "GALILEO_HOME_DIR": str(home / "galileo"),
        "GALILEO_API_KEY": KEY,
        "GALILEO_CONSOLE_URL": server,
        "GALILEO_API_URL": server,
    }

    def drive(scenario: str, **arguments: Any) -> dict[str, Any]:
        done = subprocess.run(
            [str(python), str(DRIVER), scenario, json.dumps(arguments)],
            env=environ,
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return answer

    return drive


@pytest.fixture
def ours(server: str) -> Iterator[Galileo]:
    """Our client on the same server; the default inside a test."""
    with Galileo(api_key=KEY, console_url=server) as connection:
        yield connection
