"""From a description to a finished package in a folder."""

from dataclasses import dataclass
from pathlib import Path

from _codegen import client, document, normalise, style
from _codegen.targets import ROOT, TEMPLATES, Target


@dataclass(frozen=True)
class Built:
    """A finished package, and the document it was made from."""

    package: Path
    document: document.Document
    changes: dict[str, int]


def build(target: Target, work: Path) -> Built:
    """Validate, normalise, generate, format; everything below `work`."""
    raw = document.read(target.spec, ROOT)
    if not target.foreign:
        document.validate(raw, target.spec)
    spec, repairs = normalise.full(raw, target)
    if target.foreign:
        document.validate(spec, f"{target.spec}, normalised,")
    reduced, reductions = normalise.generator_input(spec, target)
    work.mkdir(parents=True, exist_ok=True)
    package = work / target.package
    client.generate(reduced, target.package, TEMPLATES, package)
    style.tidy(package, target.header)
    (package / "openapi.json").write_text(document.dump(spec, target.header), encoding="utf-8")
    return Built(package, spec, {**repairs, **reductions})
