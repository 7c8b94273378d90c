"""``galileo-ext ui``: the pages of a database, in a browser where there is one."""

from __future__ import annotations

import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from _venvs import clean_environment

from galileo_ext import Galileo, create_project
from galileo_ext.cli import main


def test_it_serves_the_pages(tmp_path: Path) -> None:
    database = tmp_path / "g.db"
    with Galileo.embedded(database):
        create_project("to be seen")
    command = [str(Path(sys.executable).with_name("galileo-ext")), "ui", "--no-browser"]
    command += ["--port", "0", "--db", str(database)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=clean_environment()
    ) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().split()[2]
            with urllib.request.urlopen(url, timeout=10) as page:
                assert "to be seen" in page.read().decode()
        finally:
            process.send_signal(signal.SIGTERM)


def test_it_makes_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "none.db"
    assert main(["ui", "--db", str(missing)]) == 2
    assert f"There is no database '{missing}'" in capsys.readouterr().err
    assert not missing.exists()
