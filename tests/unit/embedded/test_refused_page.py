"""docs/reference/embedded-server.md names what this server refuses."""

from __future__ import annotations

import re

from _venvs import ROOT

from galileo_ext.embedded.operations import HANDLERS, REASONS

TEXT = (ROOT / "docs/reference/embedded-server.md").read_text(encoding="utf-8")
PAGE = TEXT.split("## What is refused")[1]


def test_the_page_names_what_is_refused() -> None:
    first_cells = re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE)
    named = [name for cell in first_cells for name in re.findall("`([^`]+)`", cell)]
    assert sorted(named) == sorted(REASONS)
    assert not set(named) & set(HANDLERS)
