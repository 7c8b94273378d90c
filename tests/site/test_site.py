"""The documentation builds without a warning, and is read without the network."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import _devtools as devtools
import pytest
from _devtools import Browser
from _venvs import ROOT

CHROMIUM = devtools.find()
#: What a browser fetches by itself. A link that somebody may follow leads wherever it likes.
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//[^>]*>"""
    r"""|<link\b(?![^>]*\brel=["']?canonical)[^>]*\bhref=["']?(?:https?:)?//[^>]*>"""
    r"""|(?:url\(|@import)\s*["']?(?:https?:)?//[^)]*"""
)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "docs", "--out", folder],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_built(site: Path) -> None:
    pages = {page.relative_to(ROOT / "docs").with_suffix("") for page in ROOT.glob("docs/**/*.md")}
    built = {page.relative_to(site).with_suffix("") for page in site.glob("**/*.html")}
    assert built - {Path("404")} == pages


def test_parameters_come_with_their_types(site: Path) -> None:
    text = (site / "reference/python/datasets.html").read_text(encoding="utf-8")
    assert 'id="galileo_ext.create_dataset"' in text
    plain = " ".join(re.sub(r"<[^>]+>", "", text).split())
    assert re.search(r"project_id \(str \| None, default: None \) . a project to use it", plain)


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    files = [*site.glob("**/*.html"), *site.glob("**/*.css")]
    found = {path.name: FETCHED.findall(path.read_text(encoding="utf-8")) for path in files}
    assert {name: links for name, links in found.items() if links} == {}


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("There is no Chromium here (on Debian: apt-get install chromium).")
    with devtools.browser(CHROMIUM, tmp_path_factory.mktemp("chromium")) as tab:
        yield tab


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site)) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_pages_fit_a_phone_and_ask_nobody_else(tab: Browser, site: Path, address: str) -> None:
    tab.look(400)
    wide, asked = [], []
    for path in sorted(site.glob("**/*.html")):
        tab.open(f"{address}/{path.relative_to(site)}")
        if tab.ask("document.documentElement.scrollWidth") > 400:
            wide.append(path.name)
        asked += [one["request"]["url"] for one in tab.seen("Network.requestWillBeSent")]
    assert wide == []
    assert [url for url in asked if not url.startswith((f"{address}/", "data:"))] == []


def test_the_search_finds_a_function(tab: Browser, address: str) -> None:
    tab.look(1280)
    tab.open(f"{address}/index.html")
    tab.ask("document.querySelector('.md-search__input').focus()")
    tab.call("Input.insertText", text="upsert_experiment_tag")
    expression = "document.querySelector('.md-search-result__link')?.getAttribute('href')"
    deadline = time.monotonic() + 20
    while (found := tab.ask(expression)) is None and time.monotonic() < deadline:
        time.sleep(0.1)
    assert "reference/python/experiments.html" in found


def test_it_is_dark_where_the_system_is(tab: Browser, address: str) -> None:
    ground = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]"
    tab.look(1280, dark=True)
    tab.open(f"{address}/index.html")
    assert tab.ask(ground) < 64
    tab.look(1280)
    tab.open(f"{address}/index.html")
    assert tab.ask(ground) > 192
