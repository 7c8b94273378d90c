"""Operations that the Galileo service answers and its own description leaves out.

galileo_ext calls them, so a client made from the service's description needs them as well. Our
description marks them `x-undocumented`.
"""

from typing import Any

from _codegen.document import Document, nodes, operations, read
from _codegen.targets import ROOT

OURS = "openapi/galileo.yaml"
KNOWN_BY = "/projects/{project_id}/experiments"
REF = "#/components/"


def undocumented_operations_added(document: Document) -> int:
    """Add what a description of the Galileo API lacks; leave other descriptions alone."""
    if KNOWN_BY not in document["paths"]:
        return 0
    ours = read(OURS, ROOT)
    count = 0
    for path, method, operation in operations(ours):
        item = document["paths"].setdefault(path, {})
        if operation.get("x-undocumented") and method not in item:
            item[method] = operation
            _copy_components(operation, ours, document)
            count += 1
        if not item:
            del document["paths"][path]
    return count


def _copy_components(tree: Any, source: Document, target: Document) -> None:
    for node in nodes(tree):
        pointer = node.get("$ref", "")
        if pointer.startswith(REF):
            kind, name = pointer.removeprefix(REF).split("/")
            there = target.setdefault("components", {}).setdefault(kind, {})
            if name not in there:
                there[name] = source["components"][kind][name]
                _copy_components(there[name], source, target)
