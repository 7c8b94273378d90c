"""Format the generated package the same way on every machine."""

import subprocess
import sys
from pathlib import Path

from _codegen.errors import CodegenError

# Isolated: the nearest pyproject.toml must not have a say in the output.
COMMON = ("--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py311")


def tidy(package: Path, header: str) -> None:
    """Sort imports, drop unused ones, format, and name the source on line 1."""
    _ruff("check", "--select=F401,I,UP", "--fix", "--exit-zero", *COMMON, str(package))
    for path in sorted(package.rglob("*.py")):
        code = path.read_text(encoding="utf-8").lstrip()
        path.write_text(f"# {header}\n{code}", encoding="utf-8")
    _ruff("format", *COMMON, str(package))
    (package / "py.typed").write_text(f"# {header}\n", encoding="utf-8")


def _ruff(*arguments: str) -> None:
    command = [str(Path(sys.executable).parent / "ruff"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CodegenError(f"ruff {arguments[0]} failed: {done.stderr or done.stdout}")
