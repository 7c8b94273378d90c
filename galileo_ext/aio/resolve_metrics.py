"""From the name, label or id of a server's metric to the metric."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from galileo_api.api.data import get_scorer, list_scorers_with_filters
from galileo_api.models import (
    ListScorersRequest,
    ScorerIDFilter,
    ScorerIDFilterOperator,
    ScorerLabelFilter,
    ScorerLabelFilterOperator,
    ScorerResponse,
)

from ..client import Galileo
from ..errors import AmbiguousNameError, APIError, IdNotFoundError, NameNotFoundError, NotFoundError
from . import resolve
from .pagination import PAGE, paginate


async def given(
    client: Galileo, metric_id: str | None = None, name: str | None = None
) -> ScorerResponse:
    """Find the metric meant by exactly one of an id and a name (or label, or id).

    The case has to be right: what is found may be changed or deleted.

    Raises:
        ValueError: none or both are given, or the id is no UUID.
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    wanted = resolve.one_of("metric", metric_id, name)
    if metric_id:
        try:
            return await get_scorer.asyncio(wanted, client=client.raw)
        except NotFoundError as error:
            raise IdNotFoundError(error.response) from error
    known = await named(client, [wanted])
    found = [one for one in known if wanted in (one.id, one.name)]
    found = found or [one for one in known if one.label == wanted]
    if not found:
        raise NameNotFoundError("metric", wanted, await close(client, wanted))
    if len(found) > 1:
        raise AmbiguousNameError("metric", wanted, [one.id for one in found])
    return found[0]


async def named(client: Galileo, names: Sequence[str]) -> list[ScorerResponse]:
    """Return the metrics that have one of some names, labels or ids, whatever the case."""
    ids = [name for name in names if resolve.is_id(name)]
    labels = [name for name in names if not resolve.is_id(name)]
    filters: list[Any] = []
    if ids:
        filters.append(ScorerIDFilter(value=ids, operator=ScorerIDFilterOperator.ONE_OF))
    if labels:
        filters.append(
            ScorerLabelFilter(
                value=labels,
                operator=ScorerLabelFilterOperator.ONE_OF,
                case_sensitive=False,
                strict=False,  # the label or the name may match
            )
        )
    # One request for each: filters in one request must all hold.
    return [scorer for one in filters for scorer in await listed(client, [one])]


async def listed(client: Galileo, filters: list[Any]) -> list[ScorerResponse]:
    """Return the metrics that pass some filters."""

    async def page(token: int) -> tuple[list[ScorerResponse], object]:
        found = await list_scorers_with_filters.asyncio(
            client=client.raw,
            body=ListScorersRequest(filters=filters),
            starting_token=token,
            limit=PAGE,
        )
        return found.scorers or [], found.next_starting_token

    return [scorer async for scorer in paginate(page)]


async def close(client: Galileo, name: str) -> list[str]:
    """Return names and labels that come close to one that no metric has."""
    try:
        scorers = await listed(client, [])
    except APIError:  # the list is a courtesy; the error at hand is the one to report
        return []
    known = {one.name.lower(): one.name for one in scorers}
    known |= {str(one.label).lower(): str(one.label) for one in scorers if one.label}
    return [known[match] for match in get_close_matches(name.lower(), known, n=3)]
