"""Short names for what FastAPI named after its place."""

from __future__ import annotations

import pytest
from _codegen.names import operation_ids, schema_names


@pytest.mark.parametrize(
    ("method", "path", "long", "short"),
    [
        (
            "post",
            "/projects/{project_id}/experiments",
            "create_experiment_projects__project_id__experiments_post",
            "create_experiment",
        ),
        ("get", "/projects", "get_projects_projects_get", "get_projects"),
        ("get", "/things", "named_by_hand", "named_by_hand"),
        ("delete", "/things", "remove_things_get", "remove_things_get"),
    ],
)
def test_the_place_is_taken_off_an_operation_id(
    method: str, path: str, long: str, short: str
) -> None:
    assert operation_ids([(path, method, long, "tag")]) == {(path, method): short}


def test_ids_that_would_be_the_same_get_the_tag_or_else_the_method() -> None:
    short = operation_ids(
        [
            ("/a/m", "get", "get_m_a_m_get", "a"),
            ("/b/m", "get", "get_m_b_m_get", "b"),
            ("/s", "post", "upsert_s_post", "s"),
            ("/s", "patch", "upsert_s_patch", "s"),
            ("/t", "get", "other_t_get", "s"),
        ]
    )
    assert list(short.values()) == ["get_m_a", "get_m_b", "upsert_post", "upsert_patch", "other"]


def test_ids_that_nothing_tells_apart_stay_long() -> None:
    found = [("/i/x", "put", "save_i_x_put", "i"), ("/i/y", "put", "save_i_y_put", "i")]
    assert set(operation_ids(found).values()) == {"save_i_x_put", "save_i_y_put"}


GENERIC = "AndNode_Annotated_Union_A__B___FieldInfo_x____"


def test_modules_and_parameters_are_taken_off_schema_names() -> None:
    names = ["Plain", "a__b__Alone", GENERIC, "Body_create_things_post"]
    titles = {GENERIC: "AndNodeFilter"}
    assert schema_names(names, titles, {"create_things_post": "create"}) == {
        "a__b__Alone": "Alone",
        GENERIC: "AndNodeFilter",
        "Body_create_things_post": "BodyCreate",
    }


def test_schemas_of_one_name_are_told_apart_by_as_few_modules_as_it_takes() -> None:
    names = ["a__x__T", "b__x__T", "c__y__T", "m__Plain", "Plain"]
    assert schema_names(names, {}, {}) == {
        "a__x__T": "AXT",
        "b__x__T": "BXT",
        "c__y__T": "YT",
        "m__Plain": "MPlain",
    }


def test_of_two_messages_the_one_of_the_logs_keeps_the_plain_name() -> None:
    logs = "galileo_core__schemas__logging__llm__Message"
    chat = "galileo_core__schemas__shared__message__Message"
    assert schema_names([logs, chat], {}, {}) == {logs: "Message", chat: "MessageMessage"}
