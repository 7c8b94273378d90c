"""Upload to Galileo: traces of one run, posted and asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence

from galileo_api.api.trace import query_traces
from galileo_api.models import (
    LogRecordsIDFilter,
    LogRecordsIDFilterOperator,
    LogRecordsQueryRequest,
)

from .. import __version__
from ..client import Galileo
from .journal import Journal
from .records import Pending, Run
from .upload import ONCE, OnError, Sender


class Uploader(Sender):
    """Sends what the journal has pending for one run to Galileo.

    Args:
        client: the connection.
        journal, run, on_error, patience: see ``Sender``.
    """

    def __init__(
        self,
        client: Galileo,
        journal: Journal,
        run: Run,
        on_error: OnError | None = None,
        *,
        patience: float | None = None,
    ) -> None:
        super().__init__(journal, run, on_error, patience=patience)
        self._client = client
        self._path = f"/projects/{run.project_id}/traces"
        self._head = _envelope(run.id)

    async def _post(self, batch: Sequence[Pending]) -> None:
        body = b"".join((self._head, ",".join(p.trace for p in batch).encode(), b"]}"))
        headers = {"Content-Type": "application/json"}
        await self._client.async_http.post(
            self._path, content=body, headers=headers, extensions={"retry": ONCE}
        )

    async def _stored(self, batch: Sequence[Pending]) -> set[str]:
        ids = [pending.trace_id for pending in batch]
        same = LogRecordsIDFilter(
            column_id="id", operator=LogRecordsIDFilterOperator.ONE_OF, value=ids
        )
        body = LogRecordsQueryRequest(experiment_id=self._run.id, filters=[same], limit=len(ids))
        page = await query_traces.asyncio(self._run.project_id, client=self._client.raw, body=body)
        return {str(record.id) for record in page.records or []}


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
