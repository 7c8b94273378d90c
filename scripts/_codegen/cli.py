"""The command line of scripts/regenerate."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from _codegen import document, lock, output, report
from _codegen.build import Built, build
from _codegen.errors import CodegenError
from _codegen.targets import GENERATED, LOCK, ROOT, TARGETS, Target


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 differences or a failed build, 2 wrong usage, 3 breaking."""
    options = _parser().parse_args(arguments)
    try:
        if options.diff:
            return _diff(options)
        if options.spec:
            return _build_other(options)
        return _check() if options.check else _write()
    except CodegenError as error:
        print(f"scripts/regenerate: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate",
        description="Build the raw clients in generated/ from the descriptions in openapi/.",
    )
    add = parser.add_argument
    add("--check", action="store_true", help="build aside and compare; exit 1 on a difference")
    add("--diff", action="store_true", help="say what would change for users; exit 3 if it breaks")
    add("--spec", metavar="FILE_OR_URL", help="build from, or compare with, another description")
    add("--out", metavar="DIR", help="with --spec: the folder that the package goes into")
    add("--package", metavar="NAME", help="with --spec: the package's import name")
    return parser


def _write() -> int:
    start = time.perf_counter()
    with output.workspace(GENERATED) as work:
        # All of them are built before one is replaced: a failure leaves everything as it was.
        built = {target: build(target, work / target.name) for target in TARGETS}
        entries = {t.name: lock.entry(t, b.document, b.package) for t, b in built.items()}
        for target, result in built.items():
            output.swap(result.package, target.out / target.package, work / target.name)
    output.write_whole(LOCK, lock.text(entries))
    for target, result in built.items():
        _report(target, result, entries[target.name]["counts"])
    print(f"{time.perf_counter() - start:.1f} s")
    return 0


def _check() -> int:
    entries, stale = {}, []
    with output.workspace() as work:
        for target in TARGETS:
            result = build(target, work / target.name)
            entries[target.name] = lock.entry(target, result.document, result.package)
            there = target.out / target.package
            changed = output.differences(result.package, there)
            stale += [str(there.relative_to(ROOT) / name) for name in changed]
    if not lock.is_current(entries):
        stale.append(str(LOCK.relative_to(ROOT)))
    if stale:
        print("not what scripts/regenerate writes:", *stale, sep="\n  ", file=sys.stderr)
        print("run scripts/regenerate and commit the result", file=sys.stderr)
        return 1
    print("generated/ is what openapi/ says")
    return 0


def _diff(options: argparse.Namespace) -> int:
    if options.check or options.out or options.package:
        raise CodegenError("--diff goes with --spec alone; it writes nothing")
    if options.spec:
        current = _closest(options.spec)
        return report.run(_other(current.package, options.spec, current.out), current)
    return max([report.run(target, target) for target in TARGETS])


def _closest(spec: str) -> Target:
    """Return the client whose API a description is of: the one with most of its paths."""
    paths = set(document.read(spec, ROOT)["paths"])

    def shared(target: Target) -> int:
        return len(paths & set(document.read(target.spec, ROOT)["paths"]))

    return max(TARGETS, key=shared)


def _other(package: str, spec: str, out: Path) -> Target:
    source = spec if "://" in spec else str(Path(spec).resolve())
    return Target(package, source, package, out=out, foreign=True)


def _build_other(options: argparse.Namespace) -> int:
    if options.check or not (options.out and options.package):
        raise CodegenError("--spec needs --out DIR and --package NAME, and goes without --check")
    if not str(options.package).isidentifier():
        raise CodegenError(f"--package must be a Python identifier, got {options.package!r}")
    out = Path(options.out).resolve()
    target = _other(options.package, options.spec, out)
    with output.workspace(out) as work:
        built = build(target, work)
        counts = lock.counts(built.document, built.package)
        output.swap(built.package, out / target.package, work)
    _report(target, built, counts)
    return 0


def _report(target: Target, built: Built, counts: dict[str, int]) -> None:
    print(f"{target.package}: " + ", ".join(f"{n} {what}" for what, n in counts.items()))
    for rule, count in built.changes.items():
        print(f"  {rule}: {count}")
