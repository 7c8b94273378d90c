"""Prompts: entries, versions, projects that use them, search."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": [{"type": "text", "text": "{{input}}"}]},
]


def create(api: Any, name: str = "t", template: Any = "Say {{input}}", **fields: Any) -> Any:
    made = api.ok("POST", "/templates", {"name": name, "template": template, **fields})
    api.known["t"] = made["id"]
    return made


def add(api: Any, template: Any, **fields: Any) -> Any:
    return api.ok("POST", "/templates/{t}/versions", {"template": template, **fields})


def query(api: Any, *filters: dict[str, Any], page: str = "", **body: Any) -> list[str]:
    found = api.ok("POST", f"/templates/query{page}", {"filters": list(filters), **body})
    return [one["name"] for one in found["templates"]]


class TestEntries:
    @pytest.mark.parametrize("template", ["Say {{input}}", MESSAGES, "[1, 2]"])
    def test_a_prompt_is_what_was_put_in(self, api: Any, template: Any) -> None:
        settings = {"model_alias": "m", "temperature": 0.5, "tools": [{"n": 1}], "own": [None]}
        made = create(api, "ü", template, settings=settings, raw=True, output_type="text")
        assert api.ok("GET", "/templates/{t}") == made
        version = made["selected_version"]
        assert (version["template"], version["settings"]) == (template, settings)
        assert (version["raw"], version["output_type"], version["version"]) == (True, "text", 1)
        assert made["selected_version_id"] == version["id"]
        assert made["all_versions"] == [version]
        assert (made["total_versions"], made["max_version"]) == (1, 1)
        assert (made["name"], made["all_available_versions"]) == ("ü", [1])

    def test_messages_are_shown_as_json_text_at_the_top(self, api: Any) -> None:
        assert json.loads(create(api, template=MESSAGES)["template"]) == MESSAGES
        assert create(api, "s", "text")["template"] == "text"

    def test_settings_that_nobody_gave_are_empty(self, api: Any) -> None:
        assert create(api)["selected_version"]["settings"] == {}

    def test_a_taken_name_is_refused_or_numbered(self, api: Any) -> None:
        create(api, "a")
        create(api, "a (1)", hidden=True)
        refused = api.post("/templates", {"name": "a", "template": "t"})
        assert (refused.status, "'a' already" in refused.detail()) == (422, True)
        name = {"value": "a", "append_suffix_if_duplicate": True}
        assert create(api, name)["name"] == "a (2)"
        renamed = api.ok("PATCH", "/templates/{t}", {"name": {**name, "value": "a (1)"}})
        assert renamed["name"] == "a (1) (1)"
        assert api.call("PATCH", "/templates/{t}", {"name": "a"}).status == 422
        assert sorted(query(api)) == ["a", "a (1) (1)"]

    def test_renaming_to_the_same_name_or_to_nothing_changes_nothing(self, api: Any) -> None:
        made = create(api, "a")
        for body in ({"name": "a"}, {"name": None}, {}):
            assert api.ok("PATCH", "/templates/{t}", body) == made

    def test_a_prompt_that_cannot_be_made_leaves_nothing(self, api: Any) -> None:
        nowhere = f"/templates?project_id={uuid4()}"
        assert api.post(nowhere, {"name": "a", "template": "t"}).status == 404
        wrong = {"name": "a", "template": "t", "version": 2}
        assert "next version is 1, not 2" in api.post("/templates", wrong).detail()
        for body in ({"name": "a", "template": ""}, {"name": "", "template": "t"}, {"name": "a"}):
            assert api.post("/templates", body).status == 422
        assert query(api) == []

    def test_deleting(self, api: Any) -> None:
        create(api, "a")
        assert "'a'" in api.ok("DELETE", "/templates/{t}")["message"]
        assert api.get("/templates/{t}").status == 404
        assert api.call("DELETE", "/templates/{t}").status == 404
        assert api.get("/templates/{t}/versions/1").status == 404
        create(api, "a")

    def test_deleting_several(self, api: Any) -> None:
        ids = [create(api, name)["id"] for name in "abc"]
        gone = str(uuid4())
        wanted = [ids[0], ids[0].upper(), gone, ids[1]]
        answer = api.ok("DELETE", "/templates/bulk_delete", {"template_ids": wanted})
        assert answer["deleted_count"] == 2
        assert [failed["template_id"] for failed in answer["failed_deletions"]] == [gone]
        assert query(api) == ["c"]
        none: dict[str, Any] = {"template_ids": []}
        assert api.call("DELETE", "/templates/bulk_delete", none).status == 422


class TestVersions:
    def test_a_new_version_is_not_selected_until_it_is(self, api: Any) -> None:
        first = create(api, template="one", settings={"model_alias": "m"})
        second = add(api, "two", settings={"model_alias": "m", "top_k": 3})
        prompt = api.ok("GET", "/templates/{t}")
        assert (prompt["template"], prompt["total_versions"]) == ("one", 2)
        assert prompt["updated_at"] > first["updated_at"]
        selected = api.ok("PUT", "/templates/{t}/versions/2")
        assert (selected["template"], selected["selected_version"]) == ("two", second)
        assert selected["selected_version_id"] == second["id"]
        assert selected["all_available_versions"] == [1, 2]
        assert api.ok("GET", "/templates/{t}/versions/1") == first["selected_version"]
        assert api.ok("PUT", "/templates/{t}/versions/1")["template"] == "one"

    def test_a_version_says_what_it_changed(self, api: Any) -> None:
        create(api, template="one", settings={"model_alias": "m"})
        for template, settings in (
            ("one", {"model_alias": "m"}),
            ("two", {"model_alias": "m"}),
            ("two", {"model_alias": "m", "n": 2}),
            (MESSAGES, {"model_alias": "k", "n": 2}),
        ):
            add(api, template, settings=settings)
        body = {"sort": {"name": "version", "ascending": True, "sort_type": "column"}}
        found = api.ok("POST", "/templates/{t}/versions/query", body)["versions"]
        assert [
            (one["content_changed"], one["settings_changed"], one["model_changed"]) for one in found
        ] == [
            (False, False, False),
            (False, False, False),
            (True, False, False),
            (False, True, False),
            (True, True, True),
        ]

    def test_versions_are_listed_in_pages_the_latest_first(self, api: Any) -> None:
        create(api)
        for number in range(2, 6):
            assert add(api, f"t{number}", version=number)["version"] == number
        path = "/templates/{t}/versions/query"
        page = api.ok("POST", f"{path}?limit=2&starting_token=1")
        assert [one["version"] for one in page["versions"]] == [4, 3]
        assert (page["paginated"], page["next_starting_token"]) == (True, 3)
        last = api.ok("POST", f"{path}?limit=2&starting_token=3", {"sort": None})
        assert [one["version"] for one in last["versions"]] == [2, 1]
        assert last["next_starting_token"] is None

    def test_numbers_that_nothing_has(self, api: Any) -> None:
        create(api)
        for method in ("GET", "PUT"):
            for number in (0, 2, -1, 10**30):
                assert api.call(method, f"/templates/{{t}}/versions/{number}").status == 404
        refused = api.post("/templates/{t}/versions", {"template": "t", "version": 7})
        assert "next version is 2, not 7" in refused.detail()
        assert api.ok("GET", "/templates/{t}")["total_versions"] == 1


class TestProjects:
    def test_a_project_sees_what_it_uses(self, api: Any) -> None:
        api.project()
        api.known["other"] = api.ok("POST", "/projects", {"name": "other"})["id"]
        everywhere = create(api, "everywhere")
        linked = api.ok("POST", "/templates?project_id={p}", {"name": "linked", "template": "l"})
        own = api.ok("POST", "/projects/{p}/templates", {"name": "own", "template": "o"})
        assert api.ok("GET", "/projects/{p}/templates") == [own, linked]
        assert api.ok("GET", "/projects/{other}/templates") == []
        used = {"name": "used_in_project", "value": api.known["p"].upper()}
        assert query(api, used) == ["own", "linked"]
        assert query(api, {**used, "name": "not_in_project"}) == ["everywhere"]
        api.known |= {"own": own["id"], "all": everywhere["id"]}
        assert api.ok("GET", "/projects/{p}/templates/{own}") == own
        for path in ("/projects/{other}/templates/{own}", "/projects/{p}/templates/{all}"):
            for method in ("GET", "DELETE"):
                assert api.call(method, path).status == 404
        assert len(query(api)) == 3

    def test_versions_in_a_project(self, api: Any) -> None:
        api.project()
        api.known["t"] = api.ok("POST", "/projects/{p}/templates", {"name": "a", "template": "1"})[
            "id"
        ]
        path = "/projects/{p}/templates/{t}/versions"
        second = api.ok("POST", path, {"template": "2"})
        assert api.ok("GET", f"{path}/2") == second
        named = "/projects/{p}/templates/versions?template_name=a"
        assert api.ok("GET", named)["version"] == 1
        assert api.ok("PUT", f"{path}/2")["selected_version"] == second
        assert api.ok("GET", named) == second
        assert api.ok("GET", f"{named}&version=1")["template"] == "1"
        assert api.get(f"{named}&version=3").status == 404
        assert "'b'" in api.get("/projects/{p}/templates/versions?template_name=b").detail()

    def test_a_deleted_project_leaves_the_prompts(self, api: Any) -> None:
        api.project()
        api.ok("POST", "/projects/{p}/templates", {"name": "a", "template": "1"})
        api.ok("DELETE", "/projects/{p}")
        assert query(api) == ["a"]


class TestSearch:
    def test_filters(self, api: Any) -> None:
        for name in ("Alpha", "alphabet", "beta"):
            create(api, name)
        create(api, "alpha hidden", hidden=True)

        def named(operator: str, value: Any, **more: Any) -> list[str]:
            item = {"name": "name", "operator": operator, "value": value, **more}
            return sorted(query(api, item))

        assert named("eq", "alpha") == []
        assert named("eq", "alpha", case_sensitive=False) == ["Alpha"]
        assert named("contains", "lpha") == ["Alpha", "alphabet"]
        assert named("one_of", ["beta", "Alpha", "x"]) == ["Alpha", "beta"]
        assert named("not_in", ["beta"]) == ["Alpha", "alphabet"]
        assert named("ne", "beta") == ["Alpha", "alphabet"]
        me = api.ok("GET", "/current_user")["id"]
        assert len(query(api, {"name": "creator", "value": me})) == 3
        assert query(api, {"name": "creator", "value": str(uuid4())}) == []

    def test_sorts_and_pages(self, api: Any) -> None:
        for name in "bca":
            create(api, name)
        by_name = {"name": "name", "ascending": True, "sort_type": "column"}
        assert query(api) == ["a", "c", "b"]
        assert query(api, sort=by_name) == ["a", "b", "c"]
        assert query(api, sort=by_name, page="?limit=1&starting_token=1") == ["b"]
        api.ok("PUT", "/templates/{t}/versions/1")
        latest = {"name": "updated_at", "ascending": False, "sort_type": "column"}
        assert query(api, sort=latest) == ["a", "c", "b"]
        created = {"name": "created_at", "ascending": True, "sort_type": "column"}
        assert query(api, sort=created) == ["b", "c", "a"]
        assert api.ok("POST", "/templates/query")["templates"]

    def test_unknown_filters_are_named(self, api: Any) -> None:
        for body in ({"filters": [{"value": "a"}]}, {"filters": [{"name": "x", "value": "a"}]}):
            assert api.post("/templates/query", body).status == 422
