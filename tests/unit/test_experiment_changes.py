"""Experiments that are renamed, moved, tagged and deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.models import ExperimentCreateRequest

from galileo_ext import (
    AmbiguousNameError,
    Galileo,
    NameNotFoundError,
    NotFoundError,
    add_experiment_tag,
    aio,
    create_experiment,
    create_project,
    delete_experiment,
    delete_experiment_tag,
    get_experiment,
    get_experiment_tags,
    get_experiments,
    run_experiment,
    update_experiment,
    upsert_experiment_tag,
)

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:", project="p") as client:
        create_project("p")
        yield client


def test_an_experiment_is_renamed_and_keeps_its_group() -> None:
    made = create_experiment(experiment_name="e", experiment_group="g")

    changed = update_experiment(experiment_name="e", new_name="f")

    assert (changed.id, changed.name, changed.experiment_group_name) == (made.id, "f", "g")
    assert get_experiment(experiment_name="e") is None


def test_an_experiment_moves_to_a_group_by_name_and_by_id() -> None:
    create_experiment(experiment_name="e")
    other = create_experiment(experiment_name="other", experiment_group="h").experiment_group_id

    by_name = update_experiment(experiment_name="e", experiment_group="g")
    assert (by_name.name, by_name.experiment_group_name) == ("e", "g")
    for group in ({"experiment_group": other}, {"experiment_group_id": other}):
        update_experiment(experiment_name="e", experiment_group="g")
        moved = update_experiment(experiment_name="e", **group)
        assert moved.experiment_group_name == "h"
    with pytest.raises(NotFoundError) as missing:
        update_experiment(experiment_name="e", new_name="f", experiment_group_id=NOBODY)
    assert missing.value.error_code == 3520
    assert get_experiment(experiment_name="f") is None


def test_renaming_keeps_the_kind_of_the_experiment(server: Galileo) -> None:
    body = ExperimentCreateRequest.from_dict({"name": "of a playground", "task_type": 17})
    project = create_experiment(experiment_name="e").project_id
    create_experiment_op.sync(project, client=server.raw, body=body)

    assert update_experiment(experiment_name="of a playground", new_name="f").task_type == 17
    assert update_experiment(experiment_name="e", new_name="g").task_type == 16


def test_what_cannot_be_changed_is_refused() -> None:
    create_experiment(experiment_name="experiment")
    with pytest.raises(ValueError, match="nothing to change"):
        update_experiment(experiment_name="experiment")
    with pytest.raises(ValueError, match="new_name is ''"):
        update_experiment(experiment_name="experiment", new_name="")
    for call in (delete_experiment, lambda **which: update_experiment(**which, new_name="f")):
        with pytest.raises(ValueError, match="experiment_name is None"):
            call()
        with pytest.raises(NameNotFoundError, match="Did you mean 'experiment'"):
            call(experiment_name="experimant")
        with pytest.raises(NotFoundError):
            call(experiment_name=NOBODY)
    assert [experiment.name for experiment in get_experiments()] == ["experiment"]


def test_an_experiment_is_deleted_with_its_traces() -> None:
    result = run_experiment("e", dataset=["a"], function=str)
    kept = create_experiment(experiment_name="kept")

    delete_experiment(experiment_name="e")

    assert [experiment.id for experiment in get_experiments()] == [kept.id]
    delete_experiment(experiment_name=kept.id, project_name="p")
    assert get_experiments() == []
    assert result.upload.stored == 1


def test_of_several_with_one_name_none_is_deleted() -> None:
    twins = {create_experiment(experiment_name="twin").id for _ in range(2)}

    with pytest.raises(AmbiguousNameError) as ambiguous:
        delete_experiment(experiment_name="twin")

    assert set(ambiguous.value.ids) == twins
    assert {experiment.id for experiment in get_experiments()} == twins


def tags() -> dict[tuple[str, str], str]:
    return {(tag.tag_type, tag.key): tag.value for tag in get_experiment_tags("p", "e")}


def test_tags_are_added_changed_and_deleted() -> None:
    made = create_experiment(experiment_name="e")

    first = add_experiment_tag("p", "e", "env", "ci")
    add_experiment_tag(made.project_id, made.id, "env", "of another type", "own")
    assert tags() == {("generic", "env"): "ci", ("own", "env"): "of another type"}

    with pytest.raises(ValueError, match=r"'env' already, with the value 'ci'"):
        add_experiment_tag("p", "e", "env", "prod")
    assert tags()["generic", "env"] == "ci"
    assert upsert_experiment_tag("p", "e", "env", "prod").id == first.id
    upsert_experiment_tag("p", "e", "author", "me")
    assert tags()["generic", "env"] == "prod"

    with pytest.raises(AmbiguousNameError):
        delete_experiment_tag("p", "e", "env")
    assert delete_experiment_tag("p", "e", first.id)["tag_id"] == first.id
    assert delete_experiment_tag("p", "e", "env")["message"]
    with pytest.raises(NameNotFoundError, match="Did you mean 'author'"):
        delete_experiment_tag("p", "e", "autor")
    with pytest.raises(NameNotFoundError):
        delete_experiment_tag("p", "e", first.id)
    assert tags() == {("generic", "author"): "me"}


CALLS: list[Callable[[Any, Any], object]] = [
    get_experiment_tags,
    lambda project, experiment: add_experiment_tag(project, experiment, "k", "v"),
    lambda project, experiment: upsert_experiment_tag(project, experiment, "k", "v"),
    lambda project, experiment: delete_experiment_tag(project, experiment, "k"),
]


@pytest.mark.parametrize("call", CALLS)
def test_what_is_tagged_is_named_and_exists(call: Callable[[Any, Any], object]) -> None:
    create_experiment(experiment_name="e")
    for project, experiment in ((None, "e"), ("", "e"), ("p", None), ("p", ""), ("p", 5)):
        with pytest.raises(ValueError, match="expected a name"):
            call(project, experiment)
    for project, experiment in (("q", "e"), ("p", "f")):
        with pytest.raises(NameNotFoundError):
            call(project, experiment)
    with pytest.raises(NotFoundError):
        call("p", NOBODY)


@pytest.mark.parametrize("wrong", [("", "v"), (None, "v"), ("k", None), ("k", 5), ("k", "v", "")])
def test_a_tag_is_text(wrong: Any) -> None:
    create_experiment(experiment_name="e")
    for call in (add_experiment_tag, upsert_experiment_tag):
        with pytest.raises(ValueError, match=r"expected a (name|text)"):
            call("p", "e", *wrong)
    assert tags() == {}


def test_the_same_to_await() -> None:
    async def scenario() -> None:
        await aio.create_experiment(experiment_name="e")
        await aio.add_experiment_tag("p", "e", "env", "ci")
        await aio.update_experiment(experiment_name="e", new_name="f")
        assert [tag.value for tag in await aio.get_experiment_tags("p", "f")] == ["ci"]
        await aio.delete_experiment_tag("p", "f", "env")
        await aio.delete_experiment(experiment_name="f")

    asyncio.run(scenario())
    assert get_experiments() == []
