"""Bring a description into the form that the generator and the embedded server need.

Each rule counts what it changed. A rule that changes nothing has lost its reason and is an
error, except rules that are only there for descriptions written by others.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass

from _codegen import foreign, reduce
from _codegen.document import Document
from _codegen.errors import CodegenError


@dataclass(frozen=True)
class Rule:
    """One change to a document; `apply` returns how many places it changed."""

    apply: Callable[[Document], int]

    @property
    def name(self) -> str:
        """Name the rule as messages do."""
        return self.apply.__name__.replace("_", " ")


FOREIGN_RULES = tuple(map(Rule, foreign.RULES))
GENERATOR_RULES = tuple(map(Rule, reduce.RULES))


def full(document: Document, *, is_foreign: bool) -> tuple[Document, dict[str, int]]:
    """Return the whole description in normal form, and what each rule changed."""
    result = copy.deepcopy(document)
    rules = FOREIGN_RULES if is_foreign else ()
    return result, {rule.name: rule.apply(result) for rule in rules}


def generator_input(document: Document, *, is_foreign: bool) -> tuple[Document, dict[str, int]]:
    """Return what the generator gets: without what it cannot read or should not use."""
    result = copy.deepcopy(document)
    counts = {rule.name: rule.apply(result) for rule in GENERATOR_RULES}
    idle = [name for name, count in counts.items() if not count]
    if idle and not is_foreign:
        raise CodegenError(f"rules that no longer match anything: {', '.join(idle)}; remove them")
    return result, counts
