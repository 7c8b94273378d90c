"""scripts/official-versions: what it says and how it exits, without an index."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import _official
import pytest
from _official import CURRENT, NEWER, UNKNOWN, NoAnswer, main, newest, order, pinned, read
from _venvs import ROOT

ANSWER = "galileo (2.8.0)\nAvailable versions: 2.8.0, 2.7.0\n  INSTALLED: 2.7.0\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conformance.txt").write_text("# the clients\nattrs==1\ngalileo==2.7.0\n")
    (tmp_path / "other.txt").write_text("arize==8.9\n")
    return tmp_path


def index(**versions: str) -> object:
    def ask(name: str) -> str:
        if name not in versions:
            raise NoAnswer("no route to host")
        return versions[name]

    return ask


@pytest.mark.parametrize(
    ("versions", "status", "said"),
    [
        ({"galileo": "2.7.0", "arize": "8.9.0"}, CURRENT, "galileo 2.7.0 is the newest"),
        ({"galileo": "2.10.0", "arize": "8.9"}, NEWER, "galileo 2.10.0 is there; pinned is 2.7.0"),
        ({"galileo": "2.7.0", "arize": "8.10"}, NEWER, "arize 8.10 is there; pinned is 8.9"),
        ({"galileo": "2.8.0"}, UNKNOWN, "arize 8.9: cannot tell"),
    ],
)
def test_what_is_newer(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    versions: dict[str, str],
    status: int,
    said: str,
) -> None:
    assert main(index(**versions), folder) == status  # type: ignore[arg-type]  # made above
    out = capsys.readouterr().out
    assert said in out
    assert "galileo-core is not pinned" in out


def test_the_official_client_is_pinned_exactly() -> None:
    assert pinned(ROOT / "requirements")["galileo"].count(".") == 2


def test_pip_is_read() -> None:
    assert read(ANSWER, "galileo") == "2.8.0"
    for strange in ("", "galileo-core (1.0)", "galileo ()"):
        with pytest.raises(NoAnswer):
            read(strange, "galileo")


def test_versions_are_numbers() -> None:
    assert order("2.10.0") > order("2.9.3") > order("2.9")
    assert order("2.7") == order("2.7.0") == order("2.7.0+local.3")


def test_an_index_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert command[-3:] == ["index", "versions", "galileo"]
        return subprocess.CompletedProcess(command, 1, "", "WARNING: x\nERROR: no index\n")

    monkeypatch.setattr(_official.subprocess, "run", run)
    with pytest.raises(NoAnswer, match="ERROR: no index"):
        newest("galileo")


def test_the_script_exits_with_what_it_found() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "official-versions")],
        env={"PIP_NO_INDEX": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == UNKNOWN, done.stdout + done.stderr
    assert "galileo 2.7.0: cannot tell" in done.stdout
