"""The preset scorers."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any
from uuid import uuid4

import pytest

ENTRIES = json.loads(files("galileo_ext.embedded").joinpath("data/scorers.json").read_text())


def labels(api: Any, *filters: dict[str, Any], query: str = "", **fields: Any) -> list[str]:
    body = {"filters": list(filters), **fields}
    answer = api.ok("POST", f"/scorers/list?starting_token=0&limit=100{query}", body)
    return [scorer["label"] for scorer in answer["scorers"]]


def test_names_labels_and_ids_are_unique_and_of_version_4() -> None:
    for key in ("id", "name", "label"):
        assert len({entry[key] for entry in ENTRIES}) == len(ENTRIES)
    assert all(entry["id"][14] == "4" for entry in ENTRIES)


def test_all_fit_on_a_page(api: Any) -> None:
    assert len(labels(api)) == len(ENTRIES) <= 100


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (
            {"name": "label", "operator": "eq", "value": "Correctness", "strict": False},
            ["Correctness"],
        ),
        (
            {
                "name": "label",
                "operator": "one_of",
                "value": ["Context Adherence", "completeness"],
                "case_sensitive": False,
                "strict": False,
            },
            ["Completeness", "Context Adherence"],
        ),
        ({"name": "label", "operator": "one_of", "value": ["completeness"]}, []),
        (
            {"name": "label", "operator": "eq", "value": "completeness", "strict": False},
            ["Completeness"],
        ),
        ({"name": "label", "operator": "eq", "value": "CORRECTNESS"}, []),
        (
            {"name": "label", "operator": "eq", "value": "CORRECTNESS", "case_sensitive": False},
            ["Correctness"],
        ),
        ({"name": "name", "operator": "eq", "value": "CORRECTNESS"}, ["Correctness"]),
        ({"name": "name", "operator": "eq", "value": "m1", "case_sensitive": False}, []),
        (
            {"name": "label", "operator": "contains", "value": "PII (SLM)"},
            ["Input PII (SLM)", "Output PII (SLM)"],
        ),
        ({"name": "scorer_type", "operator": "one_of", "value": ["llm", "code"]}, []),
        ({"name": "created_at", "operator": "lt", "value": "2020-01-01T00:00:00Z"}, []),
        ({"name": "is_global", "value": False}, []),
        ({"name": "tags", "operator": "eq", "value": "mine"}, []),
        ({"name": "scope_projects", "project_ids": [str(uuid4())]}, []),
    ],
)
def test_filters(api: Any, item: dict[str, Any], found: list[str]) -> None:
    assert sorted(labels(api, item)) == found


@pytest.mark.parametrize(
    "item",
    [
        {"name": "scorer_type", "operator": "eq", "value": "preset"},
        {"name": "is_global", "value": True},
        {"name": "created_at", "operator": "gte", "value": "2020-01-01T00:00:00Z"},
        {"name": "exclude_multimodal_scorers"},
        {"name": "creator", "operator": "ne", "value": str(uuid4())},
    ],
)
def test_filters_that_keep_all(api: Any, item: dict[str, Any]) -> None:
    assert len(labels(api, item)) == len(ENTRIES)


def test_small_models_can_be_left_out(api: Any) -> None:
    kept = labels(api, {"name": "exclude_slm_scorers"})
    assert 0 < len(kept) < len(ENTRIES)
    assert not [label for label in kept if "(SLM)" in label]


def test_by_id_and_version(api: Any) -> None:
    scorer_id = ENTRIES[0]["id"]
    assert labels(api, {"name": "id", "operator": "eq", "value": scorer_id.upper()}) == [
        ENTRIES[0]["label"]
    ]
    for query in ("", "?version=1"):
        version = api.ok("GET", f"/scorers/{scorer_id}/version{query}")
        assert (version["version"], version["scorer_id"]) == (1, scorer_id)
    assert api.get(f"/scorers/{scorer_id}/version?version=9").status == 404
    assert api.get(f"/scorers/{uuid4()}/version").status == 404


def test_sorts_and_pages(api: Any) -> None:
    ordered = labels(api, sort={"name": "name", "ascending": True})
    assert ordered == list(reversed(labels(api, sort={"name": "name", "ascending": False})))
    answer = api.ok("POST", "/scorers/list?starting_token=1&limit=2", {"sort": {"name": "name"}})
    assert [scorer["label"] for scorer in answer["scorers"]] == ordered[1:3]
    assert answer["next_starting_token"] == 3
    for name, status in (("enabled_in_run", 422), ("enabled_in_playground", 501)):
        sort = {"name": name, "value": str(uuid4())}
        assert api.post("/scorers/list", {"sort": sort}).status == status


def test_permissions_on_request(api: Any) -> None:
    answer = api.ok("POST", "/scorers/list?limit=1&actions=export", {})
    assert answer["scorers"][0]["permissions"] == [{"action": "export", "allowed": True}]
