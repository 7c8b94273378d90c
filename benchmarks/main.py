"""Measure and print: ``scripts/benchmark [FIGURE ...]``."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "faults"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "unit"))

import adopting
import arize_figures
import comparing
import engine
import figures
import judges
import listing
import pages
import prompts
import resilience
from measure import table

FIGURES = (
    figures.FIGURES
    | engine.FIGURES
    | resilience.FIGURES
    | listing.FIGURES
    | pages.FIGURES
    | adopting.FIGURES
    | arize_figures.FIGURES
    | prompts.FIGURES
    | judges.FIGURES
    | comparing.FIGURES
)


def main() -> int:
    """Measure what was asked for; return 1 if a target was missed."""
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    parser.add_argument("figure", nargs="*", help=f"{', '.join(FIGURES)} (default: all)")
    wanted = parser.parse_args().figure or list(FIGURES)
    if unknown := [name for name in wanted if name not in FIGURES]:
        parser.error(f"no figure is named {unknown[0]!r}; expected one of {', '.join(FIGURES)}")
    measured = []
    for name in wanted:
        print(f"{name}: {(FIGURES[name].__doc__ or '').strip()}", file=sys.stderr, flush=True)
        measured += FIGURES[name]()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()}\n")
    print(table(measured))
    return int(any(figure.met is False for figure in measured))


if __name__ == "__main__":
    sys.exit(main())
