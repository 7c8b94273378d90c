"""Rules that repair descriptions written by others (FastAPI's output in particular)."""

from collections.abc import Callable

from _codegen.document import Document

RULES: tuple[Callable[[Document], int], ...] = ()
