"""The service's own description, defects and all, becomes a client that galileo_ext runs on.

Twice: ours with the known defects put in, which must give the client that ours gives; and one of
the full size, made from a file of facts where that stands beside this repository.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from . import defects, facts
from .conftest import ROOT, Document

FACTS = ROOT.parent / "shared" / "facts" / "galileo_api.txt"
SIZES = {
    "of the full size": {"paths": 184, "operations": 244, "schemas": 682},
    "ours, spoiled": {"paths": 125, "operations": 157, "schemas": 511},
}
#: What galileo_ext does with a client, end to end.
ON_IT = ["run_experiment", "resume", "upload", "pagination", "selection", "public_api", "scoring"]


class Adopted:
    """A description by others, and the client that was made from it."""

    def __init__(self, theirs: Document, size: dict[str, int], folder: Path) -> None:
        self.theirs = theirs
        self.size = size
        self.folder = folder
        self.spec = folder / "theirs.json"
        self.spec.write_text(json.dumps(theirs), encoding="utf-8")
        self.done = self.regenerate("out", "1")
        self.out = folder / "out"

    def regenerate(self, out: str, seed: str) -> subprocess.CompletedProcess[str]:
        into = ("--out", str(self.folder / out), "--package", "galileo_api")
        return self.script("regenerate", "--spec", str(self.spec), *into, PYTHONHASHSEED=seed)

    def script(self, name: str, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        return self.python(str(ROOT / "scripts" / name), *arguments, **env)

    def python(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *arguments]
        wanted = {**os.environ, **env}
        return subprocess.run(
            command, env=wanted, cwd=ROOT, capture_output=True, text=True, check=False
        )

    def document(self) -> Document:
        text = (self.out / "galileo_api/openapi.json").read_text(encoding="utf-8")
        loaded: Document = json.loads(text)
        return loaded


@pytest.fixture(scope="module", params=SIZES)
def adopted(
    request: pytest.FixtureRequest, document: Document, tmp_path_factory: pytest.TempPathFactory
) -> Adopted:
    full = request.param == "of the full size"
    if full and not FACTS.is_file():
        pytest.skip(f"no facts at {FACTS}")
    theirs = facts.description(FACTS) if full else defects.spoiled(document)
    return Adopted(theirs, SIZES[request.param], tmp_path_factory.mktemp("adopted"))


def count(document: Document) -> dict[str, int]:
    return {
        "paths": len(document["paths"]),
        "operations": sum(map(len, document["paths"].values())),
        "schemas": len(document["components"]["schemas"]),
    }


def test_the_description_has_the_defects(adopted: Adopted) -> None:
    text = json.dumps(adopted.theirs)
    schemas = adopted.theirs["components"]["schemas"]
    titles = [s["title"] for s in schemas.values() if "title" in s]
    assert len(titles) > len(set(titles))
    assert "JsonValue" in str(schemas[next(n for n in schemas if n.endswith("JsonValue"))])
    assert re.search(r'"default": \{', text)
    assert '{"anyOf": [{"type": "integer", "const": 16}, {"type": "integer", "const": 17}]' in text
    assert max(map(len, schemas)) > 100
    assert "contentMediaType" in text
    assert "/current_user" not in adopted.theirs["paths"]


def test_the_description_has_the_size_of_the_services_own(adopted: Adopted) -> None:
    assert count(adopted.theirs) == adopted.size


def test_every_operation_arrives_without_a_warning(adopted: Adopted) -> None:
    assert adopted.done.returncode == 0, adopted.done.stderr
    assert "warning" not in (adopted.done.stdout + adopted.done.stderr).lower()
    wanted = adopted.size["operations"] + 2  # that no description of theirs has
    assert count(adopted.document())["operations"] == wanted
    modules = [p for p in adopted.out.glob("galileo_api/api/*/*.py") if p.stem != "__init__"]
    assert len(modules) == wanted


def test_every_import_resolves_and_every_model_holds(adopted: Adopted) -> None:
    done = adopted.script("check-generated", "--out", str(adopted.out), "--package", "galileo_api")
    assert done.returncode == 0, done.stderr
    assert "every import resolves, every model holds" in done.stdout


def test_the_output_is_the_same_every_time(adopted: Adopted) -> None:
    again = adopted.regenerate("again", "2")
    assert again.returncode == 0, again.stderr
    first, second = (tree(adopted.folder / name) for name in ("out", "again"))
    assert first == second


def tree(folder: Path) -> dict[str, bytes]:
    paths = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {str(p.relative_to(folder)): p.read_bytes() for p in paths}


def test_modules_and_models_have_the_names_of_ours(adopted: Adopted, document: Document) -> None:
    made = tree(ROOT / "generated")
    ours = {name for name in made if re.match("galileo_api/(api|models)/", name)}
    theirs = set(tree(adopted.out))
    missing = {name for name in ours - theirs if not name_of_ours_alone(name)}
    assert not missing


def name_of_ours_alone(name: str) -> bool:
    """What the service describes as any JSON, and ours does not: the failures of every call."""
    return Path(name).stem == "api_error"


def test_secrets_are_marked(adopted: Adopted) -> None:
    schemas = adopted.document()["components"]["schemas"]
    for name, field in [
        ("ApiKeyLoginRequest", "api_key"),
        ("CustomIntegrationDefinition", "token"),
    ]:
        assert schemas[name]["properties"][field]["format"] == "password"


def test_an_import_of_one_endpoint_is_cheap(adopted: Adopted) -> None:
    code = (
        "import sys; from galileo_api.api.experiment import create_experiment; "
        "print(sum(m.startswith('galileo_api.models.') for m in sys.modules))"
    )
    done = adopted.python("-c", code, PYTHONPATH=str(adopted.out))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= 6


def test_galileo_ext_runs_on_it_unchanged(adopted: Adopted) -> None:
    where = adopted.python(
        "-c", "import galileo_api; print(galileo_api.__file__)", PYTHONPATH=str(adopted.out)
    )
    assert where.stdout.startswith(str(adopted.out))
    tests = [f"tests/unit/test_{name}.py" for name in ON_IT]
    options = ["-q", "--no-header", "-p", "no:cacheprovider"]
    done = adopted.python("-m", "pytest", *options, *tests, PYTHONPATH=str(adopted.out))
    assert done.returncode == 0, done.stdout[-3000:]
    passed: Any = re.search("([0-9]+) passed", done.stdout)
    assert int(passed[1]) > 100
