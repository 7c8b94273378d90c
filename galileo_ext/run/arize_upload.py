"""Upload to Arize: the runs of one publication, whose experiment is made of its first batch.

A run is known again by its trace's id and an experiment by its name, under which there can be one
only; a mark on its runs says that it is ours.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from urllib.parse import quote

from arize_api.models import Experiment

from ..aio.arize import lookup
from ..aio.arize.runs import iter_runs
from ..arize.connection import Arize
from ..arize.run_data import Run as ArizeRun
from ..errors import NotFoundError, ResolutionError
from .arize_rows import MARK, TRACE_ID
from .journal import Journal
from .records import Pending, Run
from .upload import ONCE, OnError, Sender

_JSON = {"Content-Type": "application/json"}


class ArizeUploader(Sender):
    """Sends what the journal has pending for one publication to Arize.

    Args:
        client: the connection.
        journal: where the runs are.
        run: the publication; its ``project_id`` is the dataset or the space, as JSON.
        on_error, patience: see ``Sender``.
    """

    def __init__(
        self,
        client: Arize,
        journal: Journal,
        run: Run,
        on_error: OnError | None = None,
        *,
        patience: float | None = None,
    ) -> None:
        super().__init__(journal, run, on_error, patience=patience)
        self._client = client
        self._place: dict[str, str] = json.loads(run.project_id)
        self._making = asyncio.Lock()
        self._experiment: Experiment | None = None

    async def experiment(self) -> Experiment | None:
        """Return the experiment as far as there is one.

        Raises:
            ResolutionError: another experiment has its name.
        """
        if self._experiment is None:
            listed = lookup.pages_of_experiments(self._client, self._place, self._run.name)
            found = [experiment async for experiment in listed if experiment.name == self._run.name]
            for experiment in found:
                await self._demand_ours(experiment)
                self._experiment = experiment
        return self._experiment

    async def stored(self) -> set[str]:
        """Return the ids of the traces of all runs that the server has."""
        experiment = await self.experiment()
        if experiment is None:
            return set()
        runs = iter_runs(experiment, prefetch=True, client=self._client)
        return {str(run.columns.get(TRACE_ID)) async for run in runs if self._is_ours(run)}

    def forget(self) -> None:
        """Look for the experiment anew: it has been deleted."""
        self._experiment = None

    async def _post(self, batch: Sequence[Pending]) -> None:
        runs = ",".join(pending.trace for pending in batch)
        async with self._making:  # the others wait until there is an experiment to add to
            if await self.experiment() is None:
                head = json.dumps({"name": self._run.name, **self._place})[:-1]
                answer = await self._send(
                    "/v2/experiments", f'{head}, "experiment_runs": [{runs}]}}'
                )
                self._experiment = Experiment.from_dict(json.loads(answer))
                return
        experiment = await self.experiment()
        path = f"/v2/experiments/{quote(experiment.id if experiment else '', safe='')}/runs"
        await self._send(path, f'{{"experiment_runs": [{runs}]}}')

    async def _send(self, path: str, body: str) -> bytes:
        answer = await self._client.async_http.post(
            path, content=body.encode(), headers=_JSON, extensions={"retry": ONCE}
        )
        return answer.content

    async def _stored(self, batch: Sequence[Pending]) -> set[str]:
        return await self.stored() & {pending.trace_id for pending in batch}

    async def _demand_ours(self, experiment: Experiment) -> None:
        try:
            async for run in iter_runs(experiment, client=self._client):
                if self._is_ours(run):
                    return
                break
        except NotFoundError:  # somebody has just deleted it
            return
        raise ResolutionError(
            f"There is another experiment named {experiment.name!r} ({experiment.id}) at "
            f"{self._client.location}."
        )

    def _is_ours(self, run: ArizeRun) -> bool:
        return run.columns.get(MARK) == self._run.id
