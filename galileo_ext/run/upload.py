"""Upload: finished traces to the server in batches, while rows still run."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from .. import __version__
from ..client import Galileo
from ..errors import GalileoError
from ..steps import Step
from .result import UploadReport

_log = logging.getLogger("galileo_ext")

#: A batch is sent when it has this many traces or bytes, whichever comes first.
BATCH_TRACES = 500
BATCH_BYTES = 4_000_000
#: Batches on their way at once; more would only wait in the server.
IN_FLIGHT = 2

OnError = Callable[[Exception], None]


@dataclass
class _Batch:
    traces: list[bytes] = field(default_factory=list)
    size: int = 0


class Uploader:
    """Collects traces and posts them; a batch that cannot be sent is counted and reported.

    Args:
        client: the connection.
        project_id, experiment_id: where the traces belong.
        on_error: called with the exception of a batch that could not be sent; None logs it.
    """

    def __init__(
        self, client: Galileo, project_id: str, experiment_id: str, on_error: OnError | None
    ) -> None:
        self._client = client
        self._path = f"/projects/{project_id}/traces"
        self._head = _envelope(experiment_id)
        self._on_error = on_error or _warn
        self._batch = _Batch()
        self._sending: set[asyncio.Task[None]] = set()
        self._sent = self._failed = 0
        self._errors: list[Exception] = []

    def add(self, trace: Step) -> None:
        """Take one trace; starts sending when a batch is full."""
        text = json.dumps(trace.to_wire(), ensure_ascii=False, allow_nan=False).encode()
        self._batch.traces.append(text)
        self._batch.size += len(text)
        if len(self._batch.traces) >= BATCH_TRACES or self._batch.size >= BATCH_BYTES:
            self._start()

    async def room(self) -> None:
        """Wait while as many batches are on their way as may be."""
        while len(self._sending) > IN_FLIGHT:
            await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)

    async def finish(self) -> UploadReport:
        """Send what is left and report; ``stored`` is for whoever asks the server."""
        if self._batch.traces:
            self._start()
        while self._sending:
            await asyncio.wait(self._sending)
        return UploadReport(self._sent, None, self._failed, self._errors)

    def _start(self) -> None:
        batch, self._batch = self._batch, _Batch()
        task = asyncio.get_running_loop().create_task(self._send(batch))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _send(self, batch: _Batch) -> None:
        body = b"".join((self._head, b",".join(batch.traces), b"]}"))
        headers = {"Content-Type": "application/json"}
        try:
            await self._client.async_http.post(self._path, content=body, headers=headers)
        except GalileoError as error:
            self._failed += len(batch.traces)
            self._errors.append(error)
            self._on_error(error)
        else:
            self._sent += len(batch.traces)


def _envelope(experiment_id: str) -> bytes:
    """Return the request's text up to where the traces begin."""
    fields = {
        "experiment_id": experiment_id,
        "logging_method": "api_direct",
        "client_version": f"galileo-ext/{__version__}",
        "reliable": True,
        "is_complete": True,
    }
    return (json.dumps(fields)[:-1] + ', "traces": [').encode()


def _warn(error: Exception) -> None:
    _log.warning("Traces could not be sent: %s", error)
