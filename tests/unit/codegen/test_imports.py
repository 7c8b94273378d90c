"""What an import costs, and that everything can be imported."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import galileo_api
import pytest

ALL = sorted(module.name for module in pkgutil.walk_packages(galileo_api.__path__, "galileo_api."))


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("name", ALL)
def test_every_module_imports_and_so_does_what_it_imports_later(name: str) -> None:
    module = importlib.import_module(name)
    bind = getattr(module, "_bind_models", None)
    if bind is not None:
        bind()


def test_every_name_of_models_resolves_and_no_other() -> None:
    from galileo_api import models

    assert len(models.__all__) > 300
    for name in models.__all__:
        assert getattr(models, name).__name__ == name
        assert name in dir(models)
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel


def test_the_client_alone_loads_no_model_and_no_endpoint() -> None:
    loaded = run(
        "import sys, galileo_api; "
        "print([m for m in sys.modules if m.startswith(('galileo_api.models', 'galileo_api.api'))])"
    )
    assert loaded == "[]"


def test_an_endpoint_loads_the_models_that_it_names_and_few_others() -> None:
    count = run(
        "import sys; from galileo_api.api.experiment import create_experiment; "
        "print(sum(m.startswith('galileo_api.models.') for m in sys.modules))"
    )
    assert 2 <= int(count) <= 6


def test_every_python_file_says_where_it_comes_from() -> None:
    from pathlib import Path

    (folder,) = galileo_api.__path__
    for path in Path(folder).rglob("*"):
        if path.suffix in (".py", ".typed", ".json"):
            first = path.read_text(encoding="utf-8").split("\n", 1)[0]
            assert (
                "Generated from openapi/galileo.yaml by scripts/regenerate; do not edit." in first
            )
