"""The guide for people who come from the official client accounts for every name of it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from _venvs import ROOT, clean_environment, environment

GUIDE = (ROOT / "docs" / "how-to" / "move-from-galileo.md").read_text(encoding="utf-8")
SAME_NAMES, _, REST = GUIDE.partition("## Other names")
OTHER_NAMES, _, REST = REST.partition("## What is not here")
ABSENT_NAMES, _, _ = REST.partition("## What is different")

IMPORTS = re.compile(r"^- from `(galileo[\w.]*)`:((?:(?: |\n  )`\w+`,?)+)", re.M)


def listed() -> list[str]:
    """Return the names in the tables of the guide."""
    same = [
        f"{module}.{name}"
        for module, names in IMPORTS.findall(SAME_NAMES)
        for name in re.findall(r"`(\w+)`", names)
    ]
    cells = re.findall(r"^\| (`.*?) \|", OTHER_NAMES + ABSENT_NAMES, re.M)
    return same + [name for cell in cells for name in re.findall(r"`(galileo\.[\w.]+)`", cell)]


def test_it_lists_every_public_name_of_the_official_client_once(tmp_path: Path) -> None:
    python = environment("conformance", project=False)
    done = subprocess.run(
        [str(python), str(Path(__file__).with_name("official_names.py"))],
        env=clean_environment() | {"HOME": str(tmp_path), "GALILEO_HOME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert sorted(listed()) == sorted(json.loads(done.stdout.splitlines()[-1]))
