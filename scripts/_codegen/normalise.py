"""Bring a description into the form that the generator and the embedded server need.

Each rule counts what it changed. A rule that changes nothing has lost its reason and is an
error, except for descriptions written by others: not every one of those needs every repair.
"""

import copy
from collections.abc import Callable, Iterable

from _codegen import foreign
from _codegen.document import Document
from _codegen.errors import CodegenError
from _codegen.targets import Target

Rule = Callable[[Document], int]
Counts = dict[str, int]


def full(document: Document, target: Target) -> tuple[Document, Counts]:
    """Return the whole description in normal form, and what each rule changed."""
    return _apply(foreign.RULES if target.foreign else (), document)


def generator_input(document: Document, target: Target) -> tuple[Document, Counts]:
    """Return what the generator gets: without what it cannot read or should not use."""
    result, counts = _apply(target.reductions, document)
    idle = [name for name, count in counts.items() if not count]
    if idle and not target.foreign:
        raise CodegenError(f"rules that no longer match anything: {', '.join(idle)}; remove them")
    return result, counts


def _apply(rules: Iterable[Rule], document: Document) -> tuple[Document, Counts]:
    result = copy.deepcopy(document)
    return result, {rule.__name__.replace("_", " "): rule(result) for rule in rules}
