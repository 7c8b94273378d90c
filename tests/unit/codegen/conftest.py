"""The description that the raw client was made from, and the client itself."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

Document = dict[str, Any]
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def document() -> Document:
    text = files("galileo_api").joinpath("openapi.json").read_text(encoding="utf-8")
    loaded: Document = json.loads(text)
    return loaded


@pytest.fixture(scope="session")
def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found
