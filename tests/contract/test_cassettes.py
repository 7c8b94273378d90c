"""The cassettes themselves: complete, honest about their server, and free of secrets."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path

import pytest

from . import test_contract

CASSETTES = Path(__file__).with_name("cassettes")
FILES = sorted(CASSETTES.glob("*.yaml"))
SECRETS = re.compile(
    r"galileo-api-key|authorization|set-cookie|the-key-of|eyJ[\w-]{10,}\.[\w-]+"
    r"|[\w.+-]+@(?!example\.com)[\w-]+\.\w+",
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
