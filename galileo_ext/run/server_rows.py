"""The rows of an experiment on a server, as a sequence that reads them when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from galileo_api.models import ExperimentResponse

from ..client import Galileo
from ..outcomes import iter_trace_records, record_page
from .served import from_trace
from .values import RowResult

#: Rows read at once; that of a row asked for by its place is kept for its neighbours.
PAGE = 500


class ServerRows(Sequence[RowResult]):
    """Rows on a server, in the order in which they were begun, a page in memory at a time.

    Texts, dicts and lists come back as they were. Of our own runs so do other values, as far as
    JSON holds them.

    Args:
        client: the connection.
        experiment: whose rows these are.
        length: how many there are.
        names: the name of each metric that the server computes, by its id.
    """

    def __init__(
        self,
        client: Galileo,
        experiment: ExperimentResponse,
        length: int,
        names: Mapping[str, str],
    ) -> None:
        self._client, self._experiment = client, experiment
        self._length, self._names = length, names
        self._start = -1
        self._page: list[RowResult] = []

    def __len__(self) -> int:
        """How many rows there are."""
        return self._length

    @overload
    def __getitem__(self, index: int) -> RowResult: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RowResult]: ...
    def __getitem__(self, index: int | slice) -> RowResult | Sequence[RowResult]:
        """Return one row or a list of some."""
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(self._length))]
        place = range(self._length)[index]
        return self._page_from(place - place % PAGE)[place % PAGE]

    def __iter__(self) -> Iterator[RowResult]:
        """Yield the rows in order."""
        records = iter_trace_records(self._client, self._experiment, limit=PAGE)
        for position, record in enumerate(records):
            yield from_trace(record, position, self._names)

    def __repr__(self) -> str:
        """Say whose rows these are; nothing is read for it."""
        return f"<{self._length} rows of experiment {self._experiment.name!r}>"

    def _page_from(self, start: int) -> list[RowResult]:
        if start != self._start:
            found = record_page(self._client, self._experiment, "traces", start, PAGE)["records"]
            rows = [from_trace(r, start + n, self._names) for n, r in enumerate(found)]
            self._start, self._page = start, rows
        return self._page
