"""What the Galileo service does and its own description leaves out or gets wrong.

galileo_ext needs it, so a client made from the service's description gets it from ours.
"""

from typing import Any

from _codegen.document import Document, nodes, operations, read
from _codegen.targets import ROOT

OURS = "openapi/galileo.yaml"
KNOWN_BY = "/projects/{project_id}/experiments"
REF = "#/components/"


def undocumented_operations_added(document: Document) -> int:
    """Add what a description of the Galileo API lacks; ours marks it `x-undocumented`."""
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


def text_answers_marked(document: Document) -> int:
    """Give answers that are files their media type, where theirs says JSON of any form."""
    if KNOWN_BY not in document["paths"]:
        return 0
    count = 0
    for path, method, operation in operations(read(OURS, ROOT)):
        content = operation["responses"].get("200", {}).get("content", {})
        theirs = document["paths"].get(path, {}).get(method, {}).get("responses", {})
        if content and "application/json" not in content and "200" in theirs:
            theirs["200"]["content"] = content
            count += 1
    return count


def key_headers_added(document: Document) -> int:
    """Let the header that galileo_ext sends its key in be one of those that may carry a key."""
    if KNOWN_BY not in document["paths"]:
        return 0
    schemes = document.setdefault("components", {}).setdefault("securitySchemes", {})
    ours = read(OURS, ROOT)["components"]["securitySchemes"]
    added = {name: scheme for name, scheme in ours.items() if scheme not in schemes.values()}
    schemes.update(added)
    return len(added)


def _copy_components(tree: Any, source: Document, target: Document) -> None:
    for node in nodes(tree):
        pointer = node.get("$ref", "")
        if pointer.startswith(REF):
            kind, name = pointer.removeprefix(REF).split("/")
            there = target.setdefault("components", {}).setdefault(kind, {})
            if name not in there:
                there[name] = source["components"][kind][name]
                _copy_components(there[name], source, target)
