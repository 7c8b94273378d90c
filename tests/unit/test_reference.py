"""The reference pages have every public name, and each of them once."""

from __future__ import annotations

import re
from collections import Counter

from _venvs import ROOT

import galileo_ext
import galileo_ext.aio
import galileo_ext.arize

PAGES = sorted((ROOT / "docs" / "reference" / "python").glob("*.md"))
SHOWN = Counter(
    path
    for page in PAGES
    for path in re.findall(r"^::: (\S+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
)


def test_every_public_name_is_on_one_page() -> None:
    public = {f"galileo_ext.{name}" for name in galileo_ext.__all__}
    public |= {f"galileo_ext.arize.{name}" for name in galileo_ext.arize.__all__}
    public -= {"galileo_ext.aio"}  # said in words, on a page of its own

    assert public <= SHOWN.keys()
    assert [path for path, times in SHOWN.items() if times > 1] == []


def test_what_is_to_be_awaited_is_said_to_be_the_same() -> None:
    """The page about ``galileo_ext.aio`` lists no names, so it must have no others."""
    assert set(galileo_ext.aio.__all__) < set(galileo_ext.__all__)


def test_docstrings_have_no_code_that_nobody_runs() -> None:
    """Examples stand on the pages, where they are run."""
    sources = [path.read_text(encoding="utf-8") for path in ROOT.glob("galileo_ext/**/*.py")]
    assert [
        found for text in sources for found in re.findall(r"^\s*(?:>>> |```).*", text, re.M)
    ] == []
