"""Examples as Python has them, and as they go over the wire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from arize_api.models import DatasetExample

from .._frames import Frame, records
from .run_data import batches, checked

_SERVICES_OWN = ("id", "created_at", "updated_at", "annotations")


def example_batches(
    examples: Iterable[Mapping[str, Any]] | Frame,
) -> list[list[dict[str, Any]]]:
    """Write new examples as the API takes them, as many together as one request may have.

    Raises:
        ValueError: there is none, or one cannot be sent; which, and why.
    """
    found = [_one(place, example) for place, example in enumerate(records(examples))]
    if not found:
        raise ValueError("There are no examples; expected at least one.")
    return list(batches("Example", found))


def from_wire(found: DatasetExample) -> dict[str, Any]:
    """Read an example as one flat dict."""
    times = {"created_at": found.created_at, "updated_at": found.updated_at}
    return {"id": found.id, **found.additional_properties, **times}


def _one(place: int, example: Any) -> dict[str, Any]:
    if not isinstance(example, Mapping) or not example:
        raise ValueError(f"Example {place} is {example!r:.100}; expected a dict with its fields.")
    return checked(f"Example {place}", example, _SERVICES_OWN)
