"""scripts/regenerate, run as a person runs it, on a copy of what it reads and writes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

Done = subprocess.CompletedProcess[str]


def tree(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in paths
        if "__pycache__" not in path.parts
    }


class Copy:
    """A copy of the repository's part that scripts/regenerate works on."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("scripts", "openapi", "generated"):
            ignored = shutil.ignore_patterns("__pycache__", ".regenerate-*")
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        # The pinned environment takes a while to make; it is the same one.
        (root / ".venv-codegen").symlink_to(ROOT / ".venv-codegen")

    def run(self, *arguments: str, **env: str) -> Done:
        command = [sys.executable, str(self.root / "scripts" / "regenerate"), *arguments]
        return subprocess.run(
            command, env={**os.environ, **env}, capture_output=True, text=True, check=False
        )

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "regenerate"), "--help"],
        check=True,
        capture_output=True,
    )
    return Copy(tmp_path / "copy")


def test_the_output_is_the_same_on_every_run(copy: Copy) -> None:
    before = tree(ROOT / "generated"), (ROOT / "openapi" / "lock.json").read_bytes()
    shutil.rmtree(copy.root / "generated" / "galileo_api")
    done = copy.run(PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Tokyo")
    assert done.returncode == 0, done.stderr
    assert (tree(copy.root / "generated"), (copy.root / "openapi/lock.json").read_bytes()) == before
    lock = json.loads((copy.root / "openapi/lock.json").read_text())
    assert lock["galileo"]["counts"]["operations"] == 159
    assert re.search("159 operations, 511 schemas, [0-9]+ files", done.stdout)
    assert lock["arize"]["counts"]["operations"] == 28
    assert "arize_api: 28 operations" in done.stdout


def test_check_finds_an_edit_a_lost_file_one_too_many_and_a_stale_lock(copy: Copy) -> None:
    copy.edit("generated/galileo_api/errors.py", "_SHOWN = 500", "_SHOWN = 501")
    (copy.root / "generated/galileo_api/models/token.py").unlink()
    (copy.root / "generated/galileo_api/models/mine.py").write_text("")
    copy.edit("openapi/galileo.yaml", "# The API", "# This is the API")  # the output is the same
    before = tree(copy.root)
    done = copy.run("--check", PYTHONHASHSEED="2")
    assert done.returncode == 1
    named = {line.strip() for line in done.stderr.splitlines() if line.startswith("  ")}
    assert named == {
        "generated/galileo_api/errors.py",
        "generated/galileo_api/models/token.py",
        "generated/galileo_api/models/mine.py",
        "openapi/lock.json",
    }
    assert tree(copy.root) == before, "--check changed something"


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("openapi/galileo.yaml", "openapi: 3.1.0", "openapi: [", "neither JSON nor YAML"),
        ("openapi/galileo.yaml", "version: '2'", "version: 2", "not valid OpenAPI 3.1"),
        (
            "openapi/galileo.yaml",
            "'202'",
            "'2000'",
            "paths//code-metric-generations/post/responses: ",
        ),
        (
            "openapi/galileo.yaml",
            "content: {application/json: {schema: {$ref: '#/components/schemas/CurrentUser'}}}",
            "content: {application/spam: {schema: {$ref: '#/components/schemas/CurrentUser'}}}",
            "the generator complains",
        ),
        ("openapi/templates/str_enum.py.jinja", "OpenStrEnum)", "OpenStrEnum((", "ruff"),
    ],
)
def test_a_run_that_fails_says_why_and_leaves_everything_as_it_was(
    copy: Copy, file: str, old: str, new: str, message: str
) -> None:
    copy.edit(file, old, new)
    before = tree(copy.root)
    done = copy.run()
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(copy.root) == before


def test_a_rule_that_matches_nothing_any_more_is_an_error(copy: Copy) -> None:
    text = (copy.root / "openapi/galileo.yaml").read_text(encoding="utf-8")
    text = re.sub(r"\n +anyOf: \[\{required: .*|\n +anyOf:\n( +- \{required: .*\n?)+", "\n", text)
    text = text.replace("anyOf: [{required: [column_id]}, {required: [name]}]", "")
    (copy.root / "openapi/galileo.yaml").write_text(text, encoding="utf-8")
    done = copy.run()
    assert done.returncode == 1
    assert "no longer match anything: required only alternatives out" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--spec", "x.yaml"), "--spec needs --out DIR and --package NAME"),
        (("--spec", "x.yaml", "--out", "o", "--package", "p", "--check"), "without --check"),
        (("--spec", "x.yaml", "--out", "o", "--package", "no-name"), "Python identifier"),
        (("--spec", "no_such.yaml", "--out", "o", "--package", "p"), "cannot read"),
        (("--spec", "http://127.0.0.1:9/x", "--out", "o", "--package", "p"), "cannot fetch"),
    ],
)
def test_wrong_usage_is_explained(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    command = [sys.executable, str(ROOT / "scripts" / "regenerate"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "o" / "p").exists()
