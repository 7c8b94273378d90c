"""The guide for people who come from the official client names nothing that is not here."""

from __future__ import annotations

import re

from _venvs import ROOT

import galileo_ext

GUIDE = (ROOT / "docs" / "how-to" / "move-from-galileo.md").read_text(encoding="utf-8")
SAME, _, REST = GUIDE.partition("## Other names")
OTHER, _, _ = REST.partition("## What is not here")


def test_what_it_says_to_use_is_public() -> None:
    same = re.findall(r"^- from `galileo[\w.]*`:((?:(?: |\n  )`\w+`,?)+)", SAME, re.M)
    other = re.findall(r"^\| `galileo.*? \| (.*) \|$", OTHER, re.M)
    assert len(same) > 10 and len(other) > 10

    named = {name for cell in same + other for name in re.findall(r"`(\w+)`", cell)}
    named -= {"ValueError", "galileo"}
    assert named - set(galileo_ext.__all__) == set()
