"""What the journal holds: runs, and the rows they have finished."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

RunState = Literal["running", "interrupted", "incomplete", "completed"]

#: States of a row's trace: not yet on the server, accepted by it, refused by it for good.
PENDING, SENT, REFUSED = 0, 1, 2


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run as the journal knows it.

    Attributes:
        id: the experiment's id.
        project_id: its project.
        name: the experiment's name on the server.
        asked_name: the name ``run_experiment`` was called with.
        location: the server: its API URL or the embedded database's path.
        total: rows (times repetitions) to be run.
        function: fingerprint of the function.
        metrics: fingerprint by metric name.
        state: how it stands.
    """

    id: str
    project_id: str
    name: str
    asked_name: str
    location: str
    total: int
    function: str = ""
    metrics: dict[str, str] = field(default_factory=dict)
    state: RunState = "running"


@dataclass(frozen=True, slots=True)
class Entry:
    """One finished row, ready to be written.

    Attributes:
        key: what identifies the row across runs.
        repetition: which repetition of it.
        position: its place in the run's order.
        ok: whether the function succeeded.
        trace_id: of its trace.
        trace: the trace as JSON text.
        result: the rest of the row's result as JSON text.
    """

    key: str
    repetition: int
    position: int
    ok: bool
    trace_id: str
    trace: str
    result: str


@dataclass(frozen=True, slots=True)
class Pending:
    """A trace that the server does not have yet."""

    sequence: int
    trace_id: str
    trace: str

    @property
    def size(self) -> int:
        """How many bytes it is on the wire."""
        return len(self.trace) if self.trace.isascii() else len(self.trace.encode())


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of a run are in which state."""

    ok: int
    failed: int
    pending: int
    sent: int
    refused: int
