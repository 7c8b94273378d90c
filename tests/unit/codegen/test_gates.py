"""scripts/check-generated finds what an import of the package alone does not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT


def check(out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "check-generated")]
    into = ["--out", str(out), "--package", "galileo_api"]
    return subprocess.run([*command, *into], capture_output=True, text=True, check=False)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return a folder with a copy of the client."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generated", tmp_path / "out", ignore=ignored)
    return tmp_path / "out"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_kind_of_fault_is_found(out: Path) -> None:
    models = out / "galileo_api/models"
    late = "\n\ndef later() -> None:\n    from .never_written import Lost\n"
    with (models / "token.py").open("a", encoding="utf-8") as module:
        module.write(late)
    edit(
        models / "project_type.py", "class ProjectType", "import no_such_thing\n\nclass ProjectType"
    )
    edit(models / "run_tag_db.py", 'field_dict["key"] = self.key', 'field_dict["key"] = ""')
    (out / "galileo_api/api/auth/login_api_key.py").unlink()
    done = check(out)
    assert done.returncode == 1
    assert "no Lost in .never_written" in done.stderr
    assert "galileo_api.models.project_type cannot be imported" in done.stderr
    assert "RunTagDB: read " in done.stderr
    assert "159 operations, but 158 endpoint modules" in done.stderr


def test_the_folder_and_the_name_go_together() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "check-generated"), "--out", "x"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--out DIR and --package NAME go together" in done.stderr
