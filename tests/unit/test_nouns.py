"""Projects, datasets and experiments: what is refused, and what files become."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from galileo_ext import (
    Galileo,
    NameNotFoundError,
    NotFoundError,
    create_dataset,
    create_experiment,
    create_project,
    delete_project,
    get_dataset,
    get_experiment,
    get_experiment_group,
    get_experiments,
    get_project,
    iter_experiment_groups,
    list_datasets,
    list_experiment_groups,
    list_projects,
    run_experiment,
    update_experiment,
    update_project,
)


@pytest.fixture(autouse=True)
def _server() -> Iterator[None]:
    with Galileo.embedded(":memory:"):
        create_project("p")
        yield


@pytest.mark.parametrize("wrong", [5, True, b"x", ["a"], uuid.uuid4()])
def test_what_is_no_text_is_neither_name_nor_id(wrong: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: create_project(wrong),
        lambda: get_project(name=wrong),
        lambda: get_project(id=wrong),
        lambda: create_dataset(wrong, ["a"]),
        lambda: get_dataset(name=wrong),
        lambda: get_dataset(id=wrong),
        lambda: create_experiment(experiment_name=wrong, project_name="p"),
        lambda: get_experiment(experiment_name=wrong, project_name="p"),
        lambda: create_experiment(project_id=wrong, experiment_name="e"),
        lambda: create_experiment(project_name=wrong, experiment_name="e"),
        lambda: get_experiments(project_name="p", experiment_group=wrong),
    ]
    for call in calls:
        with pytest.raises(ValueError, match=r"expected .*(name|id|UUID)"):
            call()


@pytest.mark.parametrize("id", ["all", "paginated", "..", "p", "a/b"])
def test_what_is_no_uuid_never_becomes_part_of_a_path(id: str) -> None:
    for get in (get_project, get_dataset):
        with pytest.raises(ValueError, match="expected a UUID"):
            get(id=id)


def test_a_hash_is_a_name() -> None:
    name = uuid.uuid4().hex
    made = create_experiment(experiment_name=name, project_name="p", experiment_group=name)
    assert made.experiment_group_name == name
    assert get_experiments(project_name="p", experiment_group=name) == [made]
    assert get_experiment(experiment_name=name, project_name="p") == made


def test_an_id_may_stand_where_a_name_may() -> None:
    first = create_experiment(experiment_name="a", project_name="p", experiment_group="g")
    group = first.experiment_group_id.upper()
    second = create_experiment(experiment_name="b", project_name="p", experiment_group=group)
    assert second.experiment_group_name == "g"
    assert get_experiments(project_name="p", experiment_group=group) == [second, first]
    assert get_experiment(project_name="p", experiment_name=first.id) == first
    assert get_project(id=uuid.UUID(first.project_id).hex) == get_project(name="p")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"input": "hello", "output": "world"}, "'input' is 'hello'; expected a list"),
        ({"input": {"a": 1}}, "expected a list"),
        ({"input": 5}, "expected a list"),
        ({"input": ["a", "b"], "output": ["c"]}, "different lengths"),
        (None, "content is a NoneType"),
        (5, "content is a int"),
    ],
)
def test_content_of_no_dataset_is_refused(content: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        create_dataset("d", content)
    assert list_datasets() == []


@pytest.mark.parametrize(
    "text",
    [
        "input,ground_truth\na,b\n",
        "input,ground_truth\r\na,b\r\n",
        "input,ground_truth\ra,b\r",
        '\ufeff"input","ground_truth"\na,b\n',
        'input,ground_truth,"two\nlines"\na,b,c\n',
    ],
)
def test_a_csv_file_gives_the_same_rows_from_the_server(text: str, tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text(text, newline="")
    here, there = (
        run_experiment("e", project="p", dataset=dataset, function=str)
        for dataset in (str(path), create_dataset("d", path))
    )
    for row in (here.rows[0], there.rows[0]):
        assert (row.input, row.expected) == ("a", "b")
    assert here.rows[0].metadata == there.rows[0].metadata


def test_a_csv_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "latin.csv"
    path.write_bytes(b"input\n\xe9\n")
    with pytest.raises(ValueError, match=r"latin\.csv is not CSV in UTF-8"):
        create_dataset("d", path)


def test_a_project_is_renamed_and_described() -> None:
    create_project("taken")

    changed = update_project(name="p", new_name="q", description="what for")

    assert (changed.name, changed.description) == ("q", "what for")
    assert update_project(id=changed.id, description="").description == ""
    assert update_project(name=changed.id, new_name="r").name == "r"
    with pytest.raises(ValueError, match="taken"):
        update_project(name="r", new_name="taken")
    with pytest.raises(ValueError, match="nothing to change"):
        update_project(name="r")
    with pytest.raises(ValueError, match="new_name is ''"):
        update_project(name="r", new_name="")
    assert {project.name for project in list_projects()} == {"r", "taken"}


def test_a_project_is_deleted_only_when_it_is_named() -> None:
    with Galileo.embedded(":memory:", project="p"):
        made = create_project("p")
        with pytest.raises(ValueError, match="exactly one"):
            delete_project()
        with pytest.raises(ValueError, match="exactly one"):
            delete_project(id=made.id, name="p")
        with pytest.raises(NameNotFoundError, match="Did you mean 'p'"):
            delete_project(name="pp")
        with pytest.raises(NotFoundError):
            delete_project(id=str(uuid.uuid4()))
        assert [project.id for project in list_projects()] == [made.id]
        assert delete_project(name="p") is True
        assert list_projects() == []


def test_a_group_is_found_by_name_and_by_id() -> None:
    made = create_experiment(experiment_name="a", project_name="p", experiment_group="g")
    create_experiment(experiment_name="b", project_name="p", experiment_group="other")

    group = get_experiment_group(project_name="p", group_name="g")
    assert group is not None and group.id == made.experiment_group_id
    by_id = get_experiment_group(project_name="p", group_name=group.id.upper())
    assert by_id == group
    assert get_experiment_group(project_name="p", group_name="G") is None
    with pytest.raises(ValueError, match="group_name"):
        get_experiment_group(project_name="p")
    assert [found.name for found in iter_experiment_groups(project_name="p")] == ["other", "g"]


def test_a_group_outlives_its_experiments() -> None:
    create_experiment(experiment_name="a", project_name="p", experiment_group="g")
    update_experiment(experiment_name="a", project_name="p", experiment_group="other")

    groups = list_experiment_groups(project_name="p")
    assert {group.name: group.experiment_count for group in groups} == {"g": 0, "other": 1}


def test_a_project_that_was_not_passed_says_where_it_comes_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GALILEO_PROJECT", "yours")
    whose = {"yours": "that of GALILEO_PROJECT", "mine": "the connection's own"}
    for name, said in whose.items():
        passed = name if name == "mine" else None
        with (
            Galileo.embedded(":memory:", project=passed),
            pytest.raises(NameNotFoundError) as caught,
        ):
            get_experiments()
        assert caught.value.name == name
        assert caught.value.__notes__ == [f"No project was passed; this is {said}."]
    with pytest.raises(NameNotFoundError) as caught:
        get_experiments(project_name="his")
    assert not hasattr(caught.value, "__notes__")
