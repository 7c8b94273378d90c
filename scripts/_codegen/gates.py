"""What a generated package must pass: imports that resolve, models that write what they read."""

import ast
import copy
import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
from openapi_python_client.strings import ClassName

from _codegen.document import Document, operations, schemas
from _codegen.instances import Maker, model_names

EXAMPLES = 25


def problems(package: str) -> Iterator[str]:
    """Import a package and name everything that is wrong with it."""
    root = importlib.import_module(package)
    yield from _imports(root)
    document = json.loads((folder(root) / "openapi.json").read_text(encoding="utf-8"))
    yield from _operations(root, document)
    yield from _round_trips(importlib.import_module(f"{package}.models"), document)


def folder(package: ModuleType) -> Path:
    """Return where a package lies."""
    return Path(next(iter(package.__path__)))


def _imports(root: ModuleType) -> Iterator[str]:
    found = pkgutil.walk_packages(root.__path__, f"{root.__name__}.")
    for name in [root.__name__, *sorted(module.name for module in found)]:
        try:
            module = importlib.import_module(name)
        except Exception as error:  # whatever a module raises, the others are still to be tried
            yield f"{name} cannot be imported: {error!r}"
        else:
            yield from _later_imports(module)


def _later_imports(module: ModuleType) -> Iterator[str]:
    """Try the imports inside functions too: they fail only when somebody calls the function."""
    path = Path(str(module.__file__))
    package = module.__name__ if path.name == "__init__.py" else str(module.__package__)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            target = "." * node.level + (node.module or "")
            for alias in node.names:
                if not _resolves(target, alias.name, package):
                    yield f"{module.__name__}, line {node.lineno}: no {alias.name} in {target}"


def _resolves(target: str, name: str, package: str) -> bool:
    try:
        found = importlib.import_module(target, package)
        if name == "*" or hasattr(found, name):
            return True
        importlib.import_module(f"{found.__name__}.{name}")
    except ImportError:
        return False
    return True


def _operations(root: ModuleType, document: Document) -> Iterator[str]:
    """Compare the endpoint modules with the operations, by number."""
    found = [path for path in folder(root).glob("api/*/*.py") if path.stem != "__init__"]
    wanted = sum(1 for _ in operations(document))
    if len(found) != wanted:
        yield f"{wanted} operations, but {len(found)} endpoint modules"


def _round_trips(models: ModuleType, document: Document) -> Iterator[str]:
    for name in model_names(document):
        try:
            model = getattr(models, ClassName(name, ""))
        except (AttributeError, ImportError) as error:
            yield f"schema {name} has no class: {error}"
            continue
        problem = _round_trip(model, name, document)
        if problem:
            yield f"{model.__name__}: {problem}"


def _round_trip(model: Any, name: str, document: Document) -> str | None:
    """Say how a model fails to write what it read; None if it never does."""
    check = validator(name, document)
    for number in range(EXAMPLES):
        value = Maker(schemas(document), f"{name} {number}").make(schemas(document)[name])
        if not check.is_valid(value):
            return f"no value could be made for its schema: {value!r:.200}"
        before = copy.deepcopy(value)
        try:
            written = model.from_dict(value).to_dict()
            json.dumps(written)
        except Exception as error:  # any failure is the finding
            return f"{error!r:.200} from {before!r:.300}"
        if written != before or value != before:
            return f"read {before!r:.300}, wrote {written!r:.300}"
    return None


def validator(name: str, document: Document) -> jsonschema_rs.Draft202012Validator:
    """Return the check of one component schema."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return jsonschema_rs.Draft202012Validator(schema)
