"""``galileo-ext doctor``."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from .. import __version__
from ._options import Commands, add_json
from ._output import say, say_json

if TYPE_CHECKING:
    from ..errors import GalileoError

_EXTRAS = {
    "pandas": "pandas",
    "polars": "polars",
    "pyarrow": "feather",
    "openai": "llm",
    "opentelemetry-sdk": "otel",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing.

    Attributes:
        what: the thing.
        ok: whether it is well.
        text: how it is.
        remedy: what mends it.
    """

    what: str
    ok: bool
    text: str
    remedy: str = ""


def add(commands: Commands) -> None:
    """Add the command."""
    doctor = commands.add_parser(
        "doctor", help="say what is configured, what is wrong, and how to mend it"
    )
    add_json(doctor)
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    found = [finding for examine in _EXAMINATIONS for finding in examine()]
    if options.json:
        say_json([asdict(finding) for finding in found])
    else:
        for finding in found:
            say(f"{'ok   ' if finding.ok else 'WRONG'}  {finding.what}: {finding.text}")
            if finding.remedy:
                say(f"       -> {finding.remedy}")
    return 0 if all(finding.ok for finding in found) else 2


def _versions() -> Iterator[Finding]:
    yield Finding("galileo-ext", True, f"{__version__} on Python {platform.python_version()}")
    from importlib.metadata import PackageNotFoundError, version

    there, missing = [], []
    for package, extra in _EXTRAS.items():
        try:
            there.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            missing.append(f"{package} (extra {extra})")
    yield Finding("optional packages", True, ", ".join(there) or "none")
    if missing:
        yield Finding("not installed", True, ", ".join(missing))


def _settings() -> Iterator[Finding]:
    from ..config import Settings
    from ..errors import GalileoError

    try:
        settings = Settings.resolve()
    except GalileoError as error:
        yield Finding("settings", False, str(error), "see docs/reference/configuration.md")
        return
    yield Finding("server", True, f"{settings.mode}, {settings.location}")
    key = settings.sources.get("api_key")
    yield Finding("API key", True, f"from {key}" if key else "none, and none is needed")
    project = settings.project or settings.project_id
    source = settings.sources.get("project") or settings.sources.get("project_id")
    yield Finding(
        "project", True, f"{project!r} from {source}" if project else "none",
        "" if project else "set GALILEO_PROJECT, or give project= and --project",
    )  # fmt: skip


def _server() -> Iterator[Finding]:
    from ..client import current
    from ..errors import GalileoError
    from ..projects import iter_projects
    from ..resolve import project

    try:
        client = current(None)
        next(iter(iter_projects(client=client)), None)
    except GalileoError as error:
        yield Finding("connection", False, str(error), _remedy(error))
        return
    yield Finding("connection", True, "the server answers, and knows who is asking")
    settings = client.settings
    if not (settings.project or settings.project_id):
        return
    try:
        project(client, settings.project_id, settings.project)
    except (GalileoError, ValueError) as error:
        yield Finding("project", False, str(error), "create_project(...), or name another one")


def _remedy(error: GalileoError) -> str:
    from ..errors import APIConnectionError, AuthenticationError, ConfigurationError

    remedies = {
        AuthenticationError: "the key is not one of this server: look at GALILEO_API_KEY",
        APIConnectionError: "look at GALILEO_API_URL and GALILEO_CONSOLE_URL, and at the network; "
        "if it is a server of your own: galileo-ext serve",
        ConfigurationError: "see docs/reference/configuration.md",
    }
    return next((text for kind, text in remedies.items() if isinstance(error, kind)), "")


def _journal() -> Iterator[Finding]:
    from pathlib import Path

    from ..config import Settings
    from ..errors import GalileoError
    from ..run.journal import Journal

    try:
        settings = Settings.resolve()
        if settings.journal == ":memory:" or not Path(settings.journal).exists():
            yield Finding("journal", True, "nothing is waiting")
            return
        journal = Journal(settings.journal)
        try:
            waiting = journal.undelivered(settings.location)
        finally:
            journal.close()
    except GalileoError as error:
        yield Finding("journal", False, str(error))
        return
    names = ", ".join(repr(run.name) for run in waiting)
    yield Finding(
        "journal", not waiting, f"traces wait to be sent: {names}" if waiting else
        "nothing is waiting", "galileo-ext push" if waiting else "",
    )  # fmt: skip


_EXAMINATIONS: tuple[Callable[[], Iterator[Finding]], ...] = (
    _versions,
    _settings,
    _server,
    _journal,
)
