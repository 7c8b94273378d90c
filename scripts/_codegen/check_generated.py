"""The command line of scripts/check-generated."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from _codegen import gates
from _codegen.targets import TARGETS


def main(arguments: Sequence[str]) -> int:
    """Check the packages; 0 all is well, 1 something is wrong, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="scripts/check-generated",
        description="Import every module of a generated client, resolve the imports inside its "
        "functions, and let every model write what it read.",
    )
    parser.add_argument("--out", metavar="DIR", help="the folder that the package lies in")
    parser.add_argument("--package", metavar="NAME", help="the package's import name")
    options = parser.parse_args(arguments)
    if bool(options.out) != bool(options.package):
        parser.error("--out DIR and --package NAME go together")
    named = [(Path(options.out), options.package)] if options.out else []
    wanted = named or [(target.out, target.package) for target in TARGETS]
    return max([_check(out.resolve(), package) for out, package in wanted])


def _check(out: Path, package: str) -> int:
    start = time.perf_counter()
    sys.path.insert(0, str(out))
    found = list(gates.problems(package))
    for problem in found:
        print(problem, file=sys.stderr)
    state = f"{len(found)} problems" if found else "every import resolves, every model holds"
    print(f"{package}: {state} ({time.perf_counter() - start:.1f} s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
