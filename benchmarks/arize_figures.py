"""Experiments in Arize AX: ours against the official client on the same served server."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from _serving import served
from _venvs import environment
from figures import KEY, OURS
from measure import Figure, child

_ROWS, _RUNS, _LISTED = 200, 3, 5000
OFFICIAL = "official arize client"


def publishing() -> list[Figure]:
    """200 x 20 ms at 16, stored and published to Arize's API, against the official runner.

    The official one is in the only mode that needs HTTP alone, in which it stores nothing.
    """
    official = environment("arize", project=False)
    with _serving() as (host, environ):
        arguments = (host, str(_ROWS), str(_RUNS))
        ours = child(OURS, "our_publishing.py", *arguments, **environ)
        theirs = child(official, "official_arize.py", "run", *arguments, **environ)
    what = f"{_ROWS} rows of 20 ms at 16, published to Arize"
    return [Figure(what, ours, "s", _RUNS, (OFFICIAL, theirs), 0.5)]


def arize_listing() -> list[Figure]:
    """list_runs of 5,000 against the official client, page by page."""
    official = environment("arize", project=False)
    with _serving() as (host, environ):
        arguments = (host, str(_LISTED), str(_RUNS))
        ours = child(OURS, "our_runs.py", *arguments, **environ)
        theirs = child(official, "official_arize.py", "list_runs", *arguments, **environ)
    what = f"list_runs of {_LISTED:,}"
    return [Figure(what, ours, "s", _RUNS, (OFFICIAL, theirs), 1.0)]


@contextmanager
def _serving() -> Iterator[tuple[str, dict[str, str]]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "galileo.db"
        environ = {
            "ARIZE_API_KEY": KEY,
            "ARIZE_LOG_ENABLE": "false",
            "GALILEO_EXT_DATABASE": str(Path(folder) / "own.db"),
            "GALILEO_EXT_JOURNAL": str(Path(folder) / "journal.db"),
            "HOME": folder,
        }
        with served(path, api_key=KEY, api="arize") as url:
            yield url.removeprefix("http://"), environ


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "publishing": publishing,
    "arize-listing": arize_listing,
}
