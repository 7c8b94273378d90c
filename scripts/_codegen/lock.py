"""openapi/lock.json: what the generated code was made from and with."""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

from _codegen import output
from _codegen.document import Document, operations, schemas
from _codegen.targets import LOCK, ROOT, TEMPLATES, Target

TOOLS = ("openapi-python-client", "openapi-spec-validator", "ruff", "Jinja2", "PyYAML")
SCRIPTS = (Path("scripts/regenerate"), Path("scripts/_codegen"), Path("openapi/requirements.txt"))


def _hash(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        content = output.files(path) if path.is_dir() else {path.name: path.read_bytes()}
        for name, data in content.items():
            digest.update(f"{name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def entry(target: Target, document: Document, package: Path) -> dict[str, Any]:
    """Describe one built target."""
    return {
        "spec": target.spec,
        "package": target.package,
        "sha256": {
            "spec": _hash(ROOT / target.spec),
            "templates": _hash(TEMPLATES),
            "scripts": _hash(*(ROOT / path for path in SCRIPTS)),
            "output": _hash(package),
        },
        "counts": counts(document, package),
        "tools": {tool: version(tool) for tool in TOOLS},
    }


def counts(document: Document, package: Path) -> dict[str, int]:
    """Say how much there is."""
    return {
        "operations": sum(1 for _ in operations(document)),
        "schemas": len(schemas(document)),
        "files": len(output.files(package)),
    }


def text(entries: dict[str, dict[str, Any]]) -> str:
    """Write the lock as JSON whose first line says where it comes from."""
    body = json.dumps(entries, indent=2)
    return f'{{ "_": "Written by scripts/regenerate; do not edit.",{body[1:]}\n'


def is_current(entries: dict[str, dict[str, Any]]) -> bool:
    """Say whether the committed lock describes exactly this."""
    return LOCK.exists() and LOCK.read_text(encoding="utf-8") == text(entries)
