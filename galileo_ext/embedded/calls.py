"""What a handler gets and what it gives back."""

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from galileo_ext.embedded.auth import Auth
    from galileo_ext.embedded.llm.ask import Llm
    from galileo_ext.embedded.storage.store import Store
    from galileo_ext.embedded.work.runner import Runner

INT64_MAX = 2**63 - 1

_STORED_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Call:
    """One request, already checked against the spec; query defaults are filled in."""

    store: "Store"
    auth: "Auth"
    llm: "Llm"
    runner: "Runner"
    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, str | None]
    body: dict[str, Any]
    files: dict[str, "Upload"] = field(default_factory=dict)
    client_version: str = ""
    agent: str = ""

    @property
    def project(self) -> str:
        """The project that the path names."""
        return str(self.path["project_id"])


@dataclass(frozen=True)
class Upload:
    """A file part of a multipart body."""

    filename: str
    content: bytes


@dataclass(frozen=True)
class Reply:
    """An answer that needs headers, whose JSON is there already, or that is sent in pieces."""

    body: Any = None
    text: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    pieces: Iterable[str] | None = None
    content_type: str = "application/json"


@dataclass(frozen=True)
class Page:
    """A stretch of a list: where it starts and how long it may be."""

    start: int
    limit: int

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Page":
        """Read the page from a query or a body."""
        start = int64(values.get("starting_token", 0))
        return cls(start, min(int64(values.get("limit", 100)), INT64_MAX - 1))

    @property
    def sql(self) -> str:
        """One row more than asked for tells whether there is a next page."""
        return f" LIMIT {self.limit + 1} OFFSET {self.start}"

    def info(self, found: int) -> dict[str, Any]:
        """Describe the page, given how many rows the query found."""
        more = found > self.limit
        return {
            "starting_token": self.start,
            "limit": self.limit,
            "paginated": more,
            "next_starting_token": self.start + self.limit if more else None,
        }


def int64(value: float) -> int:
    """Bring a number into the range of an SQLite integer; nothing is stored beyond it."""
    return int(max(-INT64_MAX - 1, min(value, INT64_MAX)))


def plain_id(text: str) -> str:
    """Write an id the way it is stored; clients may send capitals or leave out the dashes.

    What is no UUID stays as it is; it may be an id that a user has chosen.
    """
    if _STORED_ID.fullmatch(text):
        return text
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return text
