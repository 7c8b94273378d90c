"""Where the page of an experiment is, and what opens it."""

from __future__ import annotations

import os
import shlex
import socket
from urllib.parse import urlsplit

from ..client import Galileo
from ..config import DEFAULT_DATABASE

#: Seconds within which whoever listens on this machine has answered.
_ANSWERS = 0.1


def page_of(client: Galileo, project_id: str, experiment_id: str) -> str:
    """Return the address of an experiment's page."""
    return f"{client.settings.console_url}/project/{project_id}/experiments/{experiment_id}"


def opened_by(client: Galileo | None) -> str:
    """Say what it takes to open a page, as an aside; nothing if somebody serves it."""
    if client is None or client.settings.mode != "embedded":
        return ""
    database = client.settings.database
    if database == ":memory:":
        return " (nothing can open it: the database is in memory)"
    if _is_served(client.settings.console_url):
        return ""
    usual = os.path.abspath(database) == os.path.abspath(DEFAULT_DATABASE)
    named = "" if usual else f" --db {shlex.quote(database)}"
    return f" (galileo-ext ui{named} opens it)"


def _is_served(url: str) -> bool:
    place = urlsplit(url)
    try:
        socket.create_connection((place.hostname or "", place.port or 80), _ANSWERS).close()
    except OSError:
        return False
    return True
