"""Projects and log streams."""

from __future__ import annotations

from typing import Any

import pytest


def names(answer: Any) -> list[str]:
    return [item["name"] for item in answer]


def test_create_and_get(api: Any) -> None:
    made = api.ok("POST", "/projects", {"name": "p", "created_by": None, "type": "gen_ai"})
    project = api.ok("GET", f"/projects/{made['id']}")
    assert project["name"] == "p"
    assert project["type"] == "gen_ai"
    assert project["created_by_user"]["email"]
    assert project["runs"] == []


def test_ids_may_be_written_in_capitals_or_without_dashes(api: Any) -> None:
    project_id = api.project()
    assert api.ok("GET", f"/projects/{project_id.upper()}")["id"] == project_id
    assert api.ok("GET", f"/projects/{project_id.replace('-', '')}")["id"] == project_id


def test_a_name_is_taken_once(api: Any) -> None:
    api.project("p")
    answer = api.post("/projects", {"name": "p"})
    assert answer.status == 422
    assert answer.body["detail"][0]["loc"] == ["body", "name"]
    assert "'p'" in answer.detail()


def test_the_name_filter_is_exact(api: Any) -> None:
    for name in ("p", "P", "p2", "p%"):
        api.project(name)
    assert names(api.ok("GET", "/projects?project_name=p&type=gen_ai")) == ["p"]
    assert names(api.ok("GET", "/projects?project_name=p%25")) == ["p%"]
    assert api.ok("GET", "/projects?project_name=nope&type=gen_ai") == []


def test_lists_by_type(api: Any) -> None:
    api.project()
    assert names(api.ok("GET", "/projects/all?type=gen_ai")) == ["p"]
    assert api.ok("GET", "/projects/all?type=protect") == []
    assert api.get("/projects/all?type=nonsense").status == 422


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ({"name": "name", "operator": "eq", "value": "Beta"}, ["Beta"]),
        ({"name": "name", "operator": "eq", "value": "beta"}, []),
        (
            {"name": "name", "operator": "eq", "value": "beta", "case_sensitive": False},
            ["Beta"],
        ),
        ({"name": "name", "operator": "ne", "value": "Beta"}, ["alpha", "ÄRA"]),
        ({"name": "name", "operator": "contains", "value": "a"}, ["Beta", "alpha"]),
        (
            {"name": "name", "operator": "contains", "value": "äR", "case_sensitive": False},
            ["ÄRA"],
        ),
        ({"name": "name", "operator": "one_of", "value": ["alpha", "x", "ÄRA"]}, ["alpha", "ÄRA"]),
        ({"name": "name", "operator": "not_in", "value": ["alpha", "x"]}, ["Beta", "ÄRA"]),
        ({"name": "type", "operator": "eq", "value": "gen_ai"}, ["Beta", "alpha", "ÄRA"]),
        ({"name": "created_at", "operator": "gt", "value": "2020-01-01T00:00:00"}, None),
        ({"name": "created_at", "operator": "lt", "value": "2020-01-01T00:00:00Z"}, []),
        ({"name": "runs", "operator": "gte", "value": 1}, ["Beta"]),
        ({"name": "runs", "operator": "between", "value": [0, 0]}, ["alpha", "ÄRA"]),
        ({"name": "bookmark", "value": True}, []),
    ],
)
def test_paginated_filters(api: Any, item: dict[str, Any], found: list[str] | None) -> None:
    for name in ("alpha", "ÄRA", "Beta"):
        api.project(name)
    api.experiment()
    body = {"filters": [item], "sort": {"name": "name"}}
    answer = api.ok("POST", "/projects/paginated", body)
    assert api.ok("POST", "/projects/count", body) == len(answer["projects"])
    assert names(answer["projects"]) == (["Beta", "alpha", "ÄRA"] if found is None else found)


def test_paginated_pages_and_permissions(api: Any) -> None:
    for number in range(5):
        api.project(f"p{number}")
    body = {"sort": {"name": "name", "ascending": False}}
    path = "/projects/paginated?starting_token=2&limit=2&actions=delete&actions=rename"
    page = api.ok("POST", path, body)
    assert names(page["projects"]) == ["p2", "p1"]
    assert (page["next_starting_token"], page["paginated"]) == (4, True)
    assert [p["action"] for p in page["projects"][0]["permissions"]] == ["delete", "rename"]
    last = api.ok("POST", "/projects/paginated?starting_token=4&limit=2", body)
    assert names(last["projects"]) == ["p0"]
    assert last["next_starting_token"] is None


@pytest.mark.parametrize("name", ["name", "type", "created_at", "updated_at", "runs", "bookmark"])
def test_every_sort(api: Any, name: str) -> None:
    api.project("a")
    api.project("b")
    answer = api.ok("POST", "/projects/paginated", {"sort": {"name": name, "ascending": False}})
    assert names(answer["projects"]) == ["b", "a"]


def test_a_filter_is_known_by_its_name(api: Any) -> None:
    api.project()
    for body in ({"filters": [{"operator": "between", "value": [1, 2]}]}, {"sort": {}}):
        assert api.post("/projects/paginated", body).status == 422


def test_update_keeps_what_is_not_sent(api: Any) -> None:
    api.project("p")
    api.ok("PUT", "/projects/{p}", {"description": "d", "labels": ["sample"]})
    changed = api.ok("PUT", "/projects/{p}", {"name": "q"})
    assert (changed["name"], changed["description"], changed["labels"]) == ("q", "d", ["sample"])
    assert changed["updated_at"] > changed["created_at"]


@pytest.mark.parametrize("body", [{"name": ""}, {"labels": ["other"]}, {"nmae": "x"}, []])
def test_update_refuses(api: Any, body: Any) -> None:
    api.project()
    assert api.call("PUT", "/projects/{p}", body).status == 422


def test_update_to_a_taken_name(api: Any) -> None:
    api.project("a")
    api.project("b")
    assert api.call("PUT", "/projects/{p}", {"name": "a"}).status == 422
    assert api.call("PUT", "/projects/{p}", {"name": "b"}).status == 200


def test_delete_takes_what_is_inside(api: Any, make_trace: Any) -> None:
    api.project()
    api.experiment()
    api.log(make_trace())
    assert "message" in api.ok("DELETE", "/projects/{p}")
    assert api.get("/projects/{p}").status == 404
    assert api.get("/projects/{p}/experiments/{e}").status == 404
    api.project()
    assert api.ok("POST", "/projects/{p}/traces/count", {})["total_count"] == 0


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_unknown_project_is_404(api: Any, method: str) -> None:
    body = {"name": "x"} if method == "PUT" else None
    answer = api.call(method, "/projects/2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10", body)
    assert answer.status == 404
    assert "2b0f1a52" in answer.detail()


def test_a_malformed_id_names_nothing_on_reads_and_is_refused_on_writes(api: Any) -> None:
    assert api.get("/projects/nonsense").status == 404
    assert api.call("DELETE", "/projects/nonsense").status == 422


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": ""},
        {"name": 1},
        {"name": "x", "type": "protect"},
        {"name": "x", "type": "nonsense"},
        {"name": "x", "created_by": "me"},
    ],
)
def test_create_refuses(api: Any, body: Any) -> None:
    assert api.post("/projects", body).status == 422
    assert api.ok("GET", "/projects") == []


def test_example_templates_are_not_built(api: Any) -> None:
    assert api.post("/projects", {"name": "x", "create_example_templates": True}).status == 501
    assert api.ok("GET", "/projects") == []


class TestLogStreams:
    def test_create_and_list(self, api: Any) -> None:
        api.project()
        for name in ("a", "b", "c"):
            api.ok("POST", "/projects/{p}/log_streams", {"name": name})
        path = "/projects/{p}/log_streams/paginated?include_counts=false&starting_token=%d&limit=2"
        page = api.ok("GET", path % 0)
        assert names(page["log_streams"]) == ["a", "b"]
        rest = api.ok("GET", path % page["next_starting_token"])
        assert names(rest["log_streams"]) == ["c"]

    def test_names_are_taken_once_per_project(self, api: Any) -> None:
        api.project("one")
        api.ok("POST", "/projects/{p}/log_streams", {"name": "a"})
        assert api.post("/projects/{p}/log_streams", {"name": "a"}).status == 422
        api.project("two")
        api.ok("POST", "/projects/{p}/log_streams", {"name": "a"})

    def test_traces_are_logged_to_it(self, api: Any, make_trace: Any) -> None:
        api.project()
        stream = api.ok("POST", "/projects/{p}/log_streams", {"name": "a"})["id"]
        body = {"log_stream_id": stream, "traces": [make_trace()]}
        receipt = api.ok("POST", "/v2/projects/{p}/traces", body)
        assert (receipt["log_stream_id"], receipt["experiment_id"]) == (stream, None)
        (found,) = api.ok("GET", "/projects/{p}/log_streams/paginated?include_counts=true")[
            "log_streams"
        ]
        assert found["num_traces"] == 1
