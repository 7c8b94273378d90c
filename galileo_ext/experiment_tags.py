# Derived from galileo_ext/aio/experiment_tags.py by scripts/derive-sync; do not edit.
"""Tags: what people note about an experiment, as keys with values."""

from __future__ import annotations

from difflib import get_close_matches

from galileo_api.api.experiment_tags import delete_experiment_tag as delete_experiment_tag_op
from galileo_api.api.experiment_tags import get_experiment_tags as get_experiment_tags_op
from galileo_api.api.experiment_tags import set_tag_for_experiment
from galileo_api.models import ExperimentResponse, RunTagCreateRequest, RunTagDB

from . import resolve
from .client import Galileo, current
from .errors import AmbiguousNameError, NameNotFoundError


def get_experiment_tags(
    project_id: str, experiment_id: str, *, client: Galileo | None = None
) -> list[RunTagDB]:
    """Return the tags of an experiment, in the order in which they were made.

    ``GET /projects/{project_id}/experiments/{experiment_id}/tags``.

    Args:
        project_id: the project's id or name.
        experiment_id: the experiment's id or name.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: project or experiment are not found.
        AmbiguousNameError: several have this name.
    """
    connection = current(client)
    return _tags(connection, _experiment(connection, project_id, experiment_id))


def add_experiment_tag(
    project_id: str,
    experiment_id: str,
    key: str,
    value: str,
    tag_type: str = "generic",
    *,
    client: Galileo | None = None,
) -> RunTagDB:
    """Add a tag to an experiment; ``upsert_experiment_tag`` also changes one that is there.

    Args:
        project_id, experiment_id, key, value, tag_type, client: as in ``upsert_experiment_tag``.

    Raises:
        ValueError: it has a tag with this key and type already, project or experiment are not
            found, or ``key``, ``value`` or ``tag_type`` are no text.
        AmbiguousNameError: several have this name.
    """
    body = _body(key, value, tag_type)
    connection = current(client)
    experiment = _experiment(connection, project_id, experiment_id)
    for tag in _tags(connection, experiment):
        if (tag.key, tag.tag_type) == (key, tag_type):
            raise ValueError(
                f"The experiment {experiment.name!r} has a {tag_type} tag {key!r} already, with "
                f"the value {tag.value!r}; upsert_experiment_tag changes it."
            )
    return set_tag_for_experiment.sync(
        experiment.project_id, experiment.id, client=connection.raw, body=body
    )


def upsert_experiment_tag(
    project_id: str,
    experiment_id: str,
    key: str,
    value: str,
    tag_type: str = "generic",
    *,
    client: Galileo | None = None,
) -> RunTagDB:
    """Set a tag of an experiment; one with this key and type gets the new value.

    ``POST /projects/{project_id}/experiments/{experiment_id}/tags``.

    Args:
        project_id: the project's id or name.
        experiment_id: the experiment's id or name.
        key: what is noted.
        value: the note.
        tag_type: a key stands once for each type.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: project or experiment are not found, or ``key``, ``value`` or ``tag_type`` are
            no text.
        AmbiguousNameError: several have this name.
    """
    body = _body(key, value, tag_type)
    connection = current(client)
    experiment = _experiment(connection, project_id, experiment_id)
    return set_tag_for_experiment.sync(
        experiment.project_id, experiment.id, client=connection.raw, body=body
    )


def delete_experiment_tag(
    project_id: str, experiment_id: str, tag_id: str, *, client: Galileo | None = None
) -> dict[str, str]:
    """Delete a tag of an experiment.

    ``DELETE /projects/{project_id}/experiments/{experiment_id}/tags/{tag_id}``.

    Args:
        project_id: the project's id or name.
        experiment_id: the experiment's id or name.
        tag_id: the tag's id or key.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The server's ``message`` and the ``tag_id`` of what was deleted.

    Raises:
        ValueError: project, experiment or tag are not found.
        AmbiguousNameError: several have this name, or tags of several types have this key.
    """
    resolve.required_name("tag_id", tag_id)
    connection = current(client)
    experiment = _experiment(connection, project_id, experiment_id)
    tag = _chosen(_tags(connection, experiment), tag_id)
    answer = delete_experiment_tag_op.sync(
        experiment.project_id, experiment.id, tag.id, client=connection.raw
    )
    return {"message": answer.message, "tag_id": tag.id}


def _experiment(client: Galileo, project_id: str, experiment_id: str) -> ExperimentResponse:
    resolve.required_name("project_id", project_id)
    resolve.required_name("experiment_id", experiment_id)
    project = resolve.project(client, None, project_id)
    return resolve.experiment(client, project.id, experiment_id)


def _tags(client: Galileo, experiment: ExperimentResponse) -> list[RunTagDB]:
    return get_experiment_tags_op.sync(experiment.project_id, experiment.id, client=client.raw)


def _body(key: str, value: str, tag_type: str) -> RunTagCreateRequest:
    resolve.required_name("key", key)
    resolve.required_name("tag_type", tag_type)
    if not isinstance(value, str):
        raise ValueError(f"value is {value!r}; expected a text.")
    return RunTagCreateRequest(key=key, value=value, tag_type=tag_type)


def _chosen(tags: list[RunTagDB], id_or_key: str) -> RunTagDB:
    found = [tag for tag in tags if tag.id == id_or_key.lower()] or [
        tag for tag in tags if tag.key == id_or_key
    ]
    if not found:
        known = [tag.key for tag in tags]
        raise NameNotFoundError("tag", id_or_key, get_close_matches(id_or_key, known, n=3))
    if len(found) > 1:
        raise AmbiguousNameError("tag", id_or_key, [tag.id for tag in found])
    return found[0]
