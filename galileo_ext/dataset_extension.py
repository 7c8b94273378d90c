# Derived from galileo_ext/aio/dataset_extension.py by scripts/derive-sync; do not edit.
"""Rows that a model on the server makes up."""

from __future__ import annotations

import time
from time import monotonic
from typing import Any

from galileo_api.api.datasets import (
    extend_dataset_content,
    get_dataset_content,
    get_dataset_synthetic_extend_status,
)
from galileo_api.models import (
    DatasetRow,
    JobProgress,
    PromptRunSettings,
    SyntheticDatasetExtensionRequest,
    SyntheticDataTypes,
)
from galileo_api.types import UNSET, Unset

from .client import Galileo, current
from .errors import DatasetExtensionError
from .pagination import PAGE, paginate

#: The model that is asked if the settings name none.
DEFAULT_MODEL = "GPT-4o mini"
#: Seconds between two looks at how far the server is.
_PAUSE = 1.0


def extend_dataset(
    *,
    prompt_settings: PromptRunSettings | dict[str, Any] | None = None,
    prompt: str | None = None,
    instructions: str | None = None,
    examples: list[str] | None = None,
    data_types: list[str] | None = None,
    count: int = 10,
    timeout: float = 600.0,
    client: Galileo | None = None,
) -> list[DatasetRow]:
    """Let a model on the server make up rows, and wait for them (``POST /datasets/extend``).

    The server puts them into a dataset of its own choice. It is asked every second how far it is
    (``GET /datasets/extend/{dataset_id}``). The embedded server has no model and refuses.

    Args:
        prompt_settings: which model and how, such as ``{"model_alias": "GPT-4o mini"}``, which is
            also what is asked if no alias is given.
        prompt: what the assistant that the rows are for does.
        instructions: what the rows are to be like.
        examples: inputs that show it.
        data_types: kinds of rows: ``"General Query"``, ``"Prompt Injection"``,
            ``"Off-Topic Query"``, ``"Toxic Content in Query"``,
            ``"Multiple Questions in Query"``, ``"Sexist Content in Query"``.
        count: how many rows; at least 1.
        timeout: seconds to wait for the rows.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        All rows of the dataset that received them; their values are in ``.values_dict``.

    Raises:
        ValueError: a kind of rows is unknown, or the count is not positive.
        DatasetExtensionError: the server failed to make the rows.
        TimeoutError: they were not there in time; the server may still be at it.
        NotImplementedByServerError: the server has no model.
    """
    if count < 1:
        raise ValueError(f"count is {count!r}; expected a positive number.")
    body = SyntheticDatasetExtensionRequest(
        prompt_settings=_settings(prompt_settings),
        prompt=UNSET if prompt is None else prompt,
        instructions=UNSET if instructions is None else instructions,
        examples=UNSET if examples is None else examples,
        data_types=[_kind(name) for name in data_types] if data_types else UNSET,
        count=count,
    )
    connection = current(client)
    started = extend_dataset_content.sync(client=connection.raw, body=body)
    _finished(connection, started.dataset_id, timeout)
    return _rows(connection, started.dataset_id)


def _finished(client: Galileo, dataset_id: str, timeout: float) -> None:
    """Wait until the server says that all steps are done."""
    deadline = monotonic() + timeout
    while True:
        progress = get_dataset_synthetic_extend_status.sync(dataset_id, client=client.raw)
        done, total = _number(progress.steps_completed), _number(progress.steps_total)
        if done is not None and done == total:
            return _check(dataset_id, progress)
        if monotonic() + _PAUSE > deadline:
            raise TimeoutError(
                f"The rows for the dataset {dataset_id} were not there after {timeout:g} seconds; "
                f"the server has done {done} of {total} steps: {progress.progress_message or '-'}"
            )
        time.sleep(_PAUSE)


def _check(dataset_id: str, progress: JobProgress) -> None:
    # The only sign of a failure in the answer: a finished job whose message says so.
    message = progress.progress_message
    if isinstance(message, str) and "unexpected error" in message.lower():
        raise DatasetExtensionError(
            f"The server could not make up rows for the dataset {dataset_id}: {message}"
        )


def _rows(client: Galileo, dataset_id: str) -> list[DatasetRow]:
    def page(token: int) -> tuple[list[DatasetRow], object]:
        found = get_dataset_content.sync(
            dataset_id, client=client.raw, starting_token=token, limit=PAGE
        )
        return found.rows or [], found.next_starting_token

    return [row for row in paginate(page)]


def _settings(given: PromptRunSettings | dict[str, Any] | None) -> PromptRunSettings:
    if isinstance(given, PromptRunSettings):
        return given
    return PromptRunSettings.from_dict({"model_alias": DEFAULT_MODEL, **(given or {})})


def _kind(name: str) -> SyntheticDataTypes:
    for kind in SyntheticDataTypes:
        if kind.value == name:
            return kind
    known = ", ".join(repr(kind.value) for kind in SyntheticDataTypes)
    raise ValueError(f"data_types has {name!r}; expected some of {known}.")


def _number(value: int | Unset | None) -> int | None:
    return None if isinstance(value, Unset) else value
