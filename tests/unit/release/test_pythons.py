"""Which Pythons are looked for, and what is installed with the lowest dependencies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import _pythons
import pytest
from _pythons import find, lowered, versions


def test_the_supported_ones_are_those_of_the_metadata() -> None:
    found = versions()

    assert found[0] == "3.11"
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in found


def test_an_interpreter_is_found_and_one_that_only_pretends_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shims = tmp_path / "shims"
    shims.mkdir()
    shim = shims / "python3.77"
    shim.write_text("#!/bin/sh\necho not installed >&2\nexit 127\n")
    shim.chmod(0o755)
    real = tmp_path / "versions" / "3.77.1" / "bin" / "python"
    real.parent.mkdir(parents=True)
    monkeypatch.setenv("PATH", str(shims), prepend=os.pathsep)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    assert find("3.77") is None
    real.write_text("#!/bin/sh\necho 3.77\n")
    real.chmod(0o755)
    assert find("3.77") == real
    assert find("3.7") is None
    assert find("{}.{}".format(*sys.version_info)) == Path(sys.executable)


def test_what_is_missing_is_an_error_only_if_it_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[tuple[list[str], bool, list[str]]] = []

    def run_all(here: dict[str, Path], lowest: bool, options: list[str]) -> int:
        ran.append((list(here), lowest, options))
        return 0

    here = {"3.11": Path("a"), "3.12": Path("b")}
    monkeypatch.setattr(_pythons, "find", here.get)
    monkeypatch.setattr(_pythons, "run_all", run_all)

    assert _pythons.main([]) == 0
    assert _pythons.main(["3.12", "--lowest", "--", "-k", "by_name"]) == 0
    assert _pythons.main(["3.12", "3.13"]) == 1
    capsys.readouterr()
    assert _pythons.main(["--quick"]) == 0
    with pytest.raises(SystemExit):
        _pythons.main(["3.10"])

    assert ran[1:3] == [(["3.12"], True, ["-k", "by_name"]), (["3.12"], False, [])]
    assert ran[3][0] == ["3.12" if sys.version_info[:2] != (3, 12) else "3.11"]
    said = capsys.readouterr().err
    assert "Python 3.13 is not on this machine" in said
    assert "Python 3.11" not in said, "it is here, and left out"


def test_the_lowest_take_the_place_of_what_is_pinned() -> None:
    pins = "# of the tests\nattrs==26.1\nschemathesis==4.32.5\npytest==9.2.0\nMarkupSafe==3.0.4\n"

    assert lowered(pins, ["attrs==23.2.0", "markupsafe==2.1", "wrapt==1.0"]) == (
        "attrs==23.2.0\nmarkupsafe==2.1\nwrapt==1.0\npytest==9.2.0\n"
    )
