"""The wheel: built, looked into, installed in a clean environment and used there."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import galileo_ext

from .conftest import Run

EXPERIMENT = """
from galileo_ext import Galileo, create_project, run_experiment

with Galileo.embedded("data.db"):
    project = create_project("clean")
    result = run_experiment(
        "first", project_id=project.id, dataset=["a", "b"], function=str.upper, metrics=[len_of]
    )
print(result.upload.stored, [row.output for row in result.rows], result.metrics["len_of"])
"""


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
        "galileo_ext/embedded/storage/schema.sql",
    } <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".db"))]


def test_it_runs_an_experiment_where_nothing_else_is_installed(
    clean: Path, run: Run, tmp_path: Path
) -> None:
    script = tmp_path / "experiment.py"
    script.write_text("def len_of(output): return len(output)\n" + EXPERIMENT)

    printed = run(clean, "-W", "error", script, cwd=tmp_path)

    assert printed.splitlines()[-1] == "2 ['A', 'B'] 1.000 (2 of 2 rows)"
    assert (tmp_path / "data.db").exists()


def test_its_pages_need_nothing_more(clean: Path, run: Run, tmp_path: Path) -> None:
    script = tmp_path / "look.py"
    script.write_text(
        "from werkzeug.test import Client\n"
        "from galileo_ext.embedded import create_app\n"
        "page = Client(create_app(':memory:')).get('/')\n"
        "link = page.text.partition('href=\"/pages/')[2].partition('\"')[0]\n"
        "style = Client(create_app(':memory:')).get(f'/pages/{link}')\n"
        "print(page.status_code, style.status_code, style.content_type)\n"
    )
    assert run(clean, "-W", "error", script).strip() == "200 200 text/css; charset=utf-8"


def test_its_command_line_answers(clean: Path, run: Run) -> None:
    assert galileo_ext.__version__ in run(clean.with_name("galileo-ext"), "--version")
    assert "serve" in run(clean.with_name("galileo-ext"), "--help")


def test_it_brings_few_distributions_and_they_agree(clean: Path, run: Run) -> None:
    installed = run(clean, "-m", "pip", "freeze").splitlines()

    assert len(installed) <= 15, installed
    assert "No broken requirements" in run(clean, "-m", "pip", "check")
