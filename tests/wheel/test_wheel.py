"""The wheel: built, looked into, installed in a clean environment and used there."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
from _venvs import ROOT, clean_environment

import galileo_ext

EXPERIMENT = """
from galileo_ext import Galileo, create_project, run_experiment

with Galileo.embedded("data.db"):
    project = create_project("clean")
    result = run_experiment(
        "first", project_id=project.id, dataset=["a", "b"], function=str.upper, metrics=[len_of]
    )
print(result.upload.stored, [row.output for row in result.rows], result.metrics["len_of"])
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment in which only the wheel was installed."""
    home = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(home, with_pip=True)
    _run(home / "bin" / "python", "-m", "pip", "install", wheel)
    return home / "bin" / "python"


def test_it_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}

    packages = {"galileo_ext", "galileo_api", "arize_api"}
    assert {top for top in tops if not top.endswith(".dist-info")} == packages
    assert len(tops) == 4
    assert {
        "galileo_ext/py.typed",
        "galileo_ext/__init__.pyi",
        "galileo_api/py.typed",
        "galileo_api/openapi.json",
        "arize_api/py.typed",
        "arize_api/openapi.json",
        "galileo_ext/embedded/pages/style.css",
        "galileo_ext/embedded/schema.sql",
    } <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".db"))]


def test_it_runs_an_experiment_where_nothing_else_is_installed(clean: Path, tmp_path: Path) -> None:
    script = tmp_path / "experiment.py"
    script.write_text("def len_of(output): return len(output)\n" + EXPERIMENT)

    printed = _run(clean, "-W", "error", script, cwd=tmp_path)

    assert printed.splitlines()[-1] == "2 ['A', 'B'] 1.000 (2 of 2 rows)"
    assert (tmp_path / "data.db").exists()


def test_its_pages_need_nothing_more(clean: Path, tmp_path: Path) -> None:
    script = tmp_path / "look.py"
    script.write_text(
        "from werkzeug.test import Client\n"
        "from galileo_ext.embedded import create_app\n"
        "page = Client(create_app(':memory:')).get('/')\n"
        "link = page.text.partition('href=\"/pages/')[2].partition('\"')[0]\n"
        "style = Client(create_app(':memory:')).get(f'/pages/{link}')\n"
        "print(page.status_code, style.status_code, style.content_type)\n"
    )
    assert _run(clean, "-W", "error", script).strip() == "200 200 text/css; charset=utf-8"


def test_its_command_line_answers(clean: Path) -> None:
    assert galileo_ext.__version__ in _run(clean.with_name("galileo-ext"), "--version")
    assert "serve" in _run(clean.with_name("galileo-ext"), "--help")


def test_it_brings_few_distributions_and_they_agree(clean: Path) -> None:
    installed = _run(clean, "-m", "pip", "freeze").splitlines()

    assert len(installed) <= 15, installed
    assert "No broken requirements" in _run(clean, "-m", "pip", "check")


def test_its_types_reach_the_user(clean: Path, tmp_path: Path) -> None:
    """A checker that finds the installed package must not see ``Any`` in its place."""
    user = tmp_path / "user.py"
    user.write_text("from galileo_ext import create_project\nreveal_type(create_project('p').id)\n")

    said = _run(
        Path(sys.executable).with_name("mypy"), "--strict", "--python-executable", clean, user
    )

    assert 'Revealed type is "str"' in said or 'Revealed type is "builtins.str"' in said, said


def _run(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout
