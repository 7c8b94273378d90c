"""The pages in a real browser: no script runs, they fit a phone, a keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import _devtools as devtools
import pytest
from _devtools import Browser
from _serving import served

from galileo_ext import run_experiment
from galileo_ext.embedded import create_app

from .conftest import World, row
from .hostile import HOSTILE
from .test_hostile import full_of

CHROMIUM = devtools.find()
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="There is no Chromium here (on Debian: apt-get install chromium)."
)

_CONTRAST = """
(() => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.03928 ? v / 12.92
    : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = node => {
    for (; node; node = node.parentElement) {
      const color = parse(getComputedStyle(node).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some(c => c.nodeType === 3 && c.textContent.trim());
    if (!own || node.closest("svg, option") || !node.getClientRects().length) continue;
    const [a, b] = [light(parse(getComputedStyle(node).color)), light(ground(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) weak.push(`${node.tagName}.${node.className} ${ratio.toFixed(2)}`);
  }
  return [...new Set(weak)];
})()
"""


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert CHROMIUM is not None
    with ExitStack() as opened:
        try:
            found = devtools.browser(CHROMIUM, tmp_path_factory.mktemp("chromium"))
            tab = opened.enter_context(found)
        except RuntimeError as error:  # a stub that stands for a package, a forbidden sandbox
            pytest.skip(str(error))
        yield tab


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str]]]:
    """A served database, and the pages of each kind in it."""
    database = tmp_path_factory.mktemp("site") / "g.db"
    app = create_app(database)
    world = World(app)
    world.make_project("geography, and whatever else there is to be known about the world")
    said = {"role": "assistant", "content": "out"}
    llm = {"type": "llm", "name": "ask", "input": [said], "output": said, "model": "gpt"}
    llm["metrics"] = {"duration_ns": 5_000_000, "num_total_tokens": 7}
    longish = "Unbroken" * 20
    runs = [
        world.experiment(
            f"run {n}",
            *(
                row(i, f"{longish} {i * n}", metrics={"m": i * n % 7, "ok": i % 2 > 0},
                    spans=[{"type": "workflow", "name": longish, "spans": [llm]}])
                for i in range(60)
            ),
            row(60, error="KeyError: 'x'"),
            experiment_group_name="A group with quite a long name",
        )
        for n in (1, 2)
    ]  # fmt: skip
    first = world.see(world.path(runs[0])).all("tbody")[0].all("a")[0]["href"]
    both = "&".join(f"experiment={run}" for run in runs)
    paths = {
        "projects": "/",
        "experiments": f"/project/{world.project}",
        "experiment": world.path(runs[0]),
        "failed": f"{world.path(runs[0])}?status=failed",
        "row": f"{first}?steps=open",
        "comparison": f"/project/{world.project}/compare?{both}",
        "missing": "/project/none",
    }
    app.close()
    with served(database) as url:
        yield url, paths


def violations(tab: Browser) -> list[Any]:
    """What the browser complains about, but for the status of a page that is not there."""
    entries = [one["entry"] for one in tab.seen("Log.entryAdded")]
    return [one for one in entries if one["source"] != "network"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_page_fits_and_can_be_read(
    site: tuple[str, dict[str, str]], tab: Browser, width: int, dark: bool
) -> None:
    url, paths = site
    tab.look(width, dark=dark)
    for name, path in paths.items():
        tab.open(url + path)
        assert tab.ask("document.documentElement.scrollWidth") <= width, name
        assert tab.ask(_CONTRAST) == [], name
        assert tab.ask("document.scripts.length") == 0
        assert violations(tab) == []
        ground = tab.ask("getComputedStyle(document.body).backgroundColor")
        assert (ground == "rgb(255, 255, 255)") is not dark


def test_a_keyboard_is_enough(site: tuple[str, dict[str, str]], tab: Browser) -> None:
    url, paths = site
    tab.look(1280)
    tab.open(url + paths["experiments"])
    tab.press("Tab")
    assert tab.ask("document.activeElement.textContent") == "Skip to content"
    boxes = 0
    for _ in range(60):
        tab.press("Tab")
        if tab.ask("document.activeElement.type") == "checkbox":
            assert tab.ask("document.activeElement.matches(':focus-visible')")
            tab.press(" ", " ")
            boxes += 1
        if tab.ask("document.activeElement.textContent") == "Compare the chosen":
            break
    tab.events.clear()
    tab.press("Enter", "\r")
    tab.wait()
    assert boxes == 2
    assert tab.ask("document.querySelector('h1').textContent") == "run 2 against run 1"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_file_to_mail_can_be_read_and_asks_for_no_other(
    tmp_path: Path, tab: Browser, dark: bool
) -> None:
    def fails(given: str) -> str:
        raise ValueError(f"<img src=https://example.com/{given}>")

    rows = ["![x](https://example.com/y.png)", "word " * 100]
    result = run_experiment("e", dataset=rows, function=fails, dry_run=True, progress=False)
    page = result.to_html(tmp_path / "page.html")
    tab.look(390, dark=dark)
    tab.open(page.as_uri())
    asked = [one["request"]["url"] for one in tab.seen("Network.requestWillBeSent")]
    assert asked == [page.as_uri()]
    assert tab.ask("document.documentElement.scrollWidth") <= 390
    # The page has no ground of its own: the browser's, which is dark in its dark mode.
    tab.ask("document.body.style.backgroundColor = 'Canvas'")
    assert tab.ask(_CONTRAST) == []
    wide = "[...document.querySelectorAll('.scroll')].filter(s => s.scrollWidth > s.clientWidth)"
    assert tab.ask(f"{wide}.length") > 0 and tab.ask(f"{wide}.every(s => s.tabIndex === 0)")


_SCROLLS_BUT_NO_KEY_DOES_IT = """
[...document.querySelectorAll("pre")].filter(
  pre => pre.scrollHeight > pre.clientHeight + 1 && pre.tabIndex < 0).length
"""


def test_a_keyboard_scrolls_what_has_to_be_scrolled(
    tmp_path: Path, tab: Browser, site: tuple[str, dict[str, str]]
) -> None:
    database = tmp_path / "g.db"
    app = create_app(database)
    world = World(app)
    world.make_project()
    run = world.experiment("e", row(0, "words " * 150, dataset_output="line\n" * 30))
    found = world.see(world.path(run)).all("tbody")[0].all("a")[0]["href"]
    app.close()
    tab.look(390)
    with served(database) as url:
        tab.open(url + found)
        assert tab.ask("document.querySelectorAll('pre').length") == 3
        assert tab.ask(_SCROLLS_BUT_NO_KEY_DOES_IT) == 0


def test_long_names_and_labels_leave_room_for_the_rest(tmp_path: Path, tab: Browser) -> None:
    database = tmp_path / "g.db"
    app = create_app(database)
    world = World(app)
    world.make_project()
    label = "a label that somebody thought would be fine " * 3
    runs = [
        world.experiment(
            f"{n}, an experiment with a name that goes on and on and on " + "n" * 40,
            *(row(i, metrics={"m": i * n, "label": label}) for i in range(9)),
        )
        for n in (1, 2, 3)
    ]
    query = "&".join(f"experiment={one}" for one in runs)
    compared, path = f"/project/{world.project}/compare?{query}", world.path(runs[0])
    app.close()
    tab.look(1280)
    with served(database) as url:
        tab.open(url + compared)
        assert _beyond(tab, "#metrics ~ .scroll") <= 0
        tab.open(url + path)
        assert tab.ask("document.querySelector('.label-score').clientWidth") < 300
        link = "document.querySelector('.bars a').getBoundingClientRect()"
        assert tab.ask(f"{link}.width") < 300 and tab.ask(f"{link}.height") >= 24


def _beyond(tab: Browser, selector: str) -> int:
    box = f"document.querySelector('{selector}')"
    return int(tab.ask(f"{box}.scrollWidth - {box}.clientWidth"))


def test_a_bar_leads_to_its_rows(site: tuple[str, dict[str, str]], tab: Browser) -> None:
    url, paths = site
    tab.open(url + paths["experiment"])
    bar = "document.querySelector('figure svg a')"
    said = int(tab.ask(f"{bar}.getAttribute('aria-label')").split(": ")[1])
    tab.open(url + tab.ask(f"{bar}.getAttribute('href')"))
    assert tab.ask("document.querySelectorAll('table.rows tbody tr').length") == said


def test_nothing_that_was_logged_runs(tmp_path: Path, tab: Browser) -> None:
    database = tmp_path / "g.db"
    app = create_app(database)
    world = World(app)
    everything: list[str] = []
    for text in HOSTILE:
        pages, whole = full_of(world, text)
        everything += [pages[4], *whole, *([pages[5], pages[7]] if "<" in text else [])]
    app.close()
    tab.look(1280)
    with served(database) as url:
        for path in everything:
            tab.open(url + path)
            found = tab.ask(
                "[window.__ran, document.scripts.length, location.pathname, document.title.length,"
                " document.querySelectorAll('main script, main img, main iframe').length]"
            )
            assert found[0] is None and found[1] == 0 and found[4] == 0, path
            assert found[2] == path.partition("?")[0]
            assert not tab.seen("Page.javascriptDialogOpening") and violations(tab) == []
            asked = [one["request"]["url"] for one in tab.seen("Network.requestWillBeSent")]
            assert all(one.startswith(f"{url}/") for one in asked), asked
