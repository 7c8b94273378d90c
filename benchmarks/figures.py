"""The figures: each function measures one thing and returns its lines of the table."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from _serving import served
from _venvs import ROOT, environment
from measure import Figure, child, interleaved, timed_import

from galileo_ext import Galileo, create_experiment, create_project, get_experiment, get_project

KEY = "benchmark"
OURS = Path(sys.executable)


def imports() -> list[Figure]:
    """1. Importing the package, against importing the official client."""
    official, runs = environment("conformance", project=False), 11
    statements = {
        "import galileo_ext": OURS,
        "from galileo_ext import run_experiment": OURS,
        "import httpx": OURS,
        "import galileo": official,
    }
    seen = interleaved({s: _importer(p, s) for s, p in statements.items()}, runs)
    against = ("import galileo 2.7.0", seen.pop("import galileo"))
    return [
        Figure(statement, seconds, "s", runs, against, None if "httpx" in statement else 0.10)
        for statement, seconds in seen.items()
    ]


def _importer(python: Path, statement: str) -> Callable[[], float]:
    return lambda: timed_import(python, statement)


def per_row() -> list[Figure]:
    """2. run_experiment with a function that does nothing, per row, on the same server."""
    programs = {
        "our_rows.py": OURS,
        "official_rows.py": environment("conformance", project=False),
    }
    figures = []
    with serving() as (_url, environ):
        for rows, runs in ((1000, 5), (5000, 3)):
            sides = {name: _runner(p, name, rows, environ) for name, p in programs.items()}
            seen = interleaved(sides, runs, warm=0)
            against = ("galileo 2.7.0", seen["official_rows.py"])
            what = f"run_experiment, {rows:,} rows, per row"
            figures.append(Figure(what, seen["our_rows.py"], "s", runs, against, 0.10))
    return figures


def _runner(python: Path, program: str, rows: int, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(python, program, str(rows), **environ)


def sleep20() -> list[Figure]:
    """3. 200 rows of a function that sleeps 20 ms, 16 at a time."""
    ideal, runs = ("ideal", 200 / 16 * 0.02), 7
    with serving() as (_url, environ), tempfile.TemporaryDirectory() as folder:
        embedded = {
            "GALILEO_EXT_DATABASE": f"{folder}/galileo.db",
            "GALILEO_EXT_JOURNAL": f"{folder}/journal.db",
        }
        sides = {
            f"{kind}, {where} server": _sleeper(kind, variables)
            for where, variables in (("served", environ), ("in-process", embedded))
            for kind in ("sync", "async")
        }
        seen = interleaved(sides, runs)
    return [
        Figure(f"200 rows sleeping 20 ms, {side}", seconds, "s", runs, ideal, 1.3)
        for side, seconds in seen.items()
    ]


def _sleeper(kind: str, environ: dict[str, str]) -> Callable[[], float]:
    return lambda: child(OURS, "sleep.py", kind, **environ)


def by_name() -> list[Figure]:
    """4. get_experiment by name among 5,000, against the same among 5."""
    runs = 301
    with serving() as (url, _environ), Galileo(api_key=KEY, console_url=url):
        few, many = _project_of(5), _project_of(5000)
        seen = interleaved(
            {
                "few": lambda: _timed(lambda: get_experiment(few, "experiment 3")),
                "many": lambda: _timed(lambda: get_experiment(many, "experiment 2503")),
            },
            runs,
            warm=20,
        )
    against = ("among 5", seen["few"])
    return [Figure("get_experiment by name among 5,000", seen["many"], "s", runs, against, 1.5)]


def _project_of(experiments: int) -> str:
    project = create_project(f"{experiments} experiments")
    for number in range(experiments):
        create_experiment(project.id, f"experiment {number}")
    return str(project.id)


def calls() -> list[Figure]:
    """5. One call on the embedded server, in-process and over a socket."""
    runs = 1001
    with serving() as (url, _environ), tempfile.TemporaryDirectory() as folder:
        connections = {
            "in-process": Galileo.embedded(f"{folder}/galileo.db"),
            "socket": Galileo(api_key=KEY, console_url=url),
        }
        seen = interleaved({w: _caller(c) for w, c in connections.items()}, runs, warm=50)
        for connection in connections.values():
            connection.close()
    return [Figure(f"get_project by id, {w}", s, "s", runs) for w, s in seen.items()]


def _caller(connection: Galileo) -> Callable[[], float]:
    project = create_project("calls", client=connection)
    return lambda: _timed(lambda: get_project(id=project.id, client=connection))


def install() -> list[Figure]:
    """6. What a core install brings."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "venv"
        venv.create(home, with_pip=True)
        pip = [str(home / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        began = time.perf_counter()
        subprocess.run([*pip, "--quiet", "install", str(ROOT)], check=True, capture_output=True)
        took = time.perf_counter() - began
        shown = subprocess.run([*pip, "freeze"], check=True, capture_output=True, text=True)
    names = [line for line in shown.stdout.splitlines() if line]
    return [
        Figure("pip install: distributions", len(names), "", 0, None, 15),
        Figure("pip install: time", took, "s", 1),
    ]


def regenerate() -> list[Figure]:
    """7. Rebuilding the generated client and checking that it is current."""
    runs = 3
    command = [sys.executable, str(ROOT / "scripts" / "regenerate")]
    sides = {"--check": [*command, "--check"], "": command}
    seen = interleaved({name: _command(line) for name, line in sides.items()}, runs)
    return [Figure(f"scripts/regenerate {n}".strip(), s, "s", runs) for n, s in seen.items()]


def _command(line: list[str]) -> Callable[[], float]:
    return lambda: _timed(lambda: subprocess.run(line, check=True, capture_output=True))


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


@contextmanager
def serving() -> Iterator[tuple[str, dict[str, str]]]:
    """Serve an empty database; yield its URL and the settings that lead any client to it."""
    folder = Path(tempfile.mkdtemp())
    try:
        with served(folder / "galileo.db", api_key=KEY) as url:
            names = ("GALILEO_CONSOLE_URL", "GALILEO_API_URL")
            home = {
                "GALILEO_HOME_DIR": str(folder / "home"),
                "GALILEO_EXT_JOURNAL": str(folder / "journal.db"),
                "GALILEO_API_KEY": KEY,
            }
            yield url, dict.fromkeys(names, url) | home
    finally:
        shutil.rmtree(folder)


FIGURES: dict[str, Callable[[], list[Figure]]] = {
    "imports": imports,
    "per-row": per_row,
    "sleep20": sleep20,
    "by-name": by_name,
    "calls": calls,
    "install": install,
    "regenerate": regenerate,
}
