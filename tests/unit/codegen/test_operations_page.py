"""docs/reference/operations.md names exactly the operations that there are."""

from __future__ import annotations

import json
import re
from importlib.resources import files

from .conftest import ROOT, Document

TEXT = (ROOT / "docs/reference/operations.md").read_text(encoding="utf-8")
PAGE, ARIZE = TEXT.split("## Arize AX")
INSIDE, OUTSIDE = PAGE.split("## In the client")[1].split("## Left out")


def rows(table: str) -> list[list[str]]:
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def listed(table: str) -> set[tuple[str, str]]:
    return {
        (module.strip("`"), name)
        for _, module, names in rows(table)
        for name in re.findall("`([^`]+)`", names)
    }


def described(document: Document) -> set[tuple[str, str]]:
    return {
        (operation["tags"][0].replace("-", "_"), operation["operationId"])
        for item in document["paths"].values()
        for operation in item.values()
    }


def test_the_page_lists_every_operation_in_its_module(document: Document) -> None:
    assert listed(INSIDE) == described(document)


def test_the_page_lists_every_operation_of_arize_in_its_module() -> None:
    text = files("arize_api").joinpath("openapi.json").read_text(encoding="utf-8")
    assert listed(ARIZE) == described(json.loads(text))


def test_what_is_left_out_is_counted_and_not_in_the_client(document: Document) -> None:
    ids = {o["operationId"] for item in document["paths"].values() for o in item.values()}
    total = 0
    for area, number, why, names in rows(OUTSIDE):
        left_out = re.findall("`([^`]+)`", names)
        assert len(set(left_out)) == int(number), area
        assert why.endswith("."), area
        assert not ids & set(left_out)
        total += len(left_out)
    undocumented = [
        o for item in document["paths"].values() for o in item.values() if o.get("x-undocumented")
    ]
    assert len(ids) - len(undocumented) + total == 244
