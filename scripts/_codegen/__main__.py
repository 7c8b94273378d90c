"""Entry point of `python -m _codegen`, as scripts/regenerate starts it."""

import sys

from _codegen.cli import main

sys.exit(main(sys.argv[1:]))
