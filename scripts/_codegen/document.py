"""Read, check and walk an OpenAPI document."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from _codegen.errors import CodegenError

Document = dict[str, Any]
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C is ten times faster
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(source: str, root: Path) -> Document:
    """Load a document from a URL or from a file (relative to root), as YAML or JSON."""
    text = _fetch(source) if urlsplit(source).scheme in ("http", "https") else _open(root / source)
    try:
        loaded = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, LOADER)
    except (ValueError, yaml.YAMLError) as error:
        raise CodegenError(f"{source} is neither JSON nor YAML: {error}") from error
    if not isinstance(loaded, dict) or "openapi" not in loaded:
        raise CodegenError(f"{source} is not an OpenAPI document: it has no 'openapi' key")
    return loaded


def _fetch(url: str) -> str:
    try:
        return httpx.get(url, timeout=60, follow_redirects=True).raise_for_status().text
    except httpx.HTTPError as error:
        raise CodegenError(f"cannot fetch {url}: {error}") from error


def _open(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path}: {error}") from error


def validate(document: Document, source: str) -> None:
    """Refuse a document that is not valid OpenAPI 3.1."""
    problems = [
        f"\n  {'/'.join(map(str, error.absolute_path))}: {error.message.splitlines()[0][:200]}"
        for error in OpenAPIV31SpecValidator(document).iter_errors()
    ]
    if problems:
        raise CodegenError(f"{source} is not valid OpenAPI 3.1:{''.join(problems[:5])}")


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield (path, method, operation) in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def schemas(document: Document) -> dict[str, Any]:
    """Return the component schemas by name."""
    found: dict[str, Any] = document.get("components", {}).get("schemas", {})
    return found


def nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON tree, parents first."""
    if isinstance(tree, dict):
        yield tree
        for value in list(tree.values()):
            yield from nodes(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from nodes(value)


def dump(document: Document, header: str) -> str:
    """Write a document as JSON whose first line says where it comes from."""
    body = json.dumps(document, indent=1, ensure_ascii=False)
    return f'{{ "x-generated": {json.dumps(header)},{body[1:]}\n'
