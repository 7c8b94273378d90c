"""Records nested in each other, put together from their texts: they are JSON already."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

#: In place of a parent: the record that all others hang from.
ROOT = ""

Rows = Sequence[sqlite3.Row]


def tree(root: str, spans: Rows) -> str:
    """Nest spans in a record. One whose parent has not come yet hangs from the record itself."""
    children: defaultdict[str, list[str]] = defaultdict(list)
    # From the last to the first, what is nested comes before what it is nested in.
    for span, parent in reversed(list(in_order(spans))):
        inner = children.pop(span["id"], [])
        children[parent].append(with_children(span["data"], "spans", reversed(inner)))
    return with_children(root, "spans", reversed(children[ROOT]))


def with_children(record: str, name: str, children: Iterable[str]) -> str:
    """Add a list of records to a record."""
    return f'{record[:-1]},"{name}":[{",".join(children)}]}}'


def below(root_id: str, spans: Rows) -> list[sqlite3.Row]:
    """Choose the spans that are nested in one of them."""
    children = _children(spans)
    found, waiting = {root_id: None}, [root_id]
    while waiting:
        for span in children.get(waiting.pop(), []):
            if span["id"] not in found:
                found[span["id"]] = None
                waiting.append(span["id"])
    del found[root_id]
    return [span for span in spans if span["id"] in found]


def in_order(spans: Rows) -> Iterator[tuple[sqlite3.Row, str]]:
    """Walk from the outermost inwards; each span comes once, with the one it hangs from."""
    children = _children(spans)
    seen: set[str] = set()
    # The second round finds those that are nested in themselves, by way of others or directly.
    for start in [*children[ROOT], *spans]:
        waiting = [(start, ROOT)]
        while waiting:
            span, parent = waiting.pop()
            if span["id"] in seen:
                continue
            seen.add(span["id"])
            yield span, parent
            inner = children.get(span["id"], [])
            waiting.extend((child, span["id"]) for child in reversed(inner))


def _children(spans: Rows) -> defaultdict[str, list[sqlite3.Row]]:
    known = {span["id"] for span in spans}
    found: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for span in spans:
        found[span["parent_id"] if span["parent_id"] in known else ROOT].append(span)
    return found
