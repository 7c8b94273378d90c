"""What is built from what. Another description is one more entry in TARGETS."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from _codegen import reduce
from _codegen.document import Document

ROOT = Path(__file__).resolve().parents[2]
OPENAPI = ROOT / "openapi"
GENERATED = ROOT / "generated"
TEMPLATES = OPENAPI / "templates"
LOCK = OPENAPI / "lock.json"


@dataclass(frozen=True)
class Target:
    """One client: the description it comes from and the package it becomes."""

    name: str
    spec: str
    package: str
    out: Path = GENERATED
    reductions: tuple[Callable[[Document], int], ...] = reduce.RULES
    """What the generator's input needs; each must change something."""
    foreign: bool = False
    """Written by others: the rules that repair such descriptions are applied as well."""

    @property
    def header(self) -> str:
        """Say, on line 1 of every generated file, where it comes from."""
        source = Path(self.spec).name if self.foreign else self.spec
        return f"Generated from {source} by scripts/regenerate; do not edit."


TARGETS = (
    Target(name="galileo", spec="openapi/galileo.yaml", package="galileo_api"),
    Target(name="arize", spec="openapi/arize.yaml", package="arize_api"),
)
