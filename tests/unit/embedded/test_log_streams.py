"""Log streams: create, list, search, rename, delete, and the metrics switched on for them."""

from __future__ import annotations

from typing import Any

import pytest

PATH = "/projects/{p}/log_streams"


@pytest.fixture
def streams(api: Any) -> Any:
    api.project()
    for name in ("one", "Two", "three"):
        api.known[name] = api.ok("POST", PATH, {"name": name})["id"]
    return api


def found(api: Any, *filters: dict[str, Any], **fields: Any) -> list[str]:
    body = {"filters": list(filters), **fields}
    return [stream["name"] for stream in api.ok("POST", f"{PATH}/search", body)["log_streams"]]


def log_to(api: Any, stream: str, trace: dict[str, Any], **fields: Any) -> None:
    body = {"log_stream_id": api.known[stream], "traces": [trace], **fields}
    api.ok("POST", "/projects/{p}/traces", body)


def test_lists_begin_with_the_oldest(streams: Any) -> None:
    names = [stream["name"] for stream in streams.ok("GET", PATH)]
    assert names == ["one", "Two", "three"]
    page = streams.ok("GET", f"{PATH}/paginated?limit=2")
    assert [stream["name"] for stream in page["log_streams"]] == ["one", "Two"]
    rest = streams.ok("GET", f"{PATH}/paginated?limit=2&starting_token=2")
    assert [stream["name"] for stream in rest["log_streams"]] == ["three"]
    assert (page["next_starting_token"], rest["next_starting_token"]) == (2, None)


def test_searches_begin_with_the_newest(streams: Any) -> None:
    assert found(streams) == ["three", "Two", "one"]
    assert found(streams, limit=1, starting_token=1) == ["Two"]
    assert found(streams, sort={"name": "name"}) == ["Two", "one", "three"]
    assert found(streams, sort={"name": "created_at", "ascending": False})[0] == "three"


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"name": "name", "operator": "eq", "value": "two"}, []),
        ({"name": "name", "operator": "eq", "value": "two", "case_sensitive": False}, ["Two"]),
        ({"name": "name", "operator": "contains", "value": "o"}, ["Two", "one"]),
        ({"name": "name", "operator": "not_in", "value": ["one", "Two"]}, ["three"]),
        ({"name": "created_at", "operator": "lt", "value": "2020-01-01T00:00:00Z"}, []),
        ({"name": "updated_at", "operator": "gt", "value": "2020-01-01T00:00:00Z"}, 3),
        ({"name": "created_by", "value": "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10"}, 3),
        ({"name": "created_by", "value": "00000000-0000-4000-8000-000000000000"}, []),
    ],
)
def test_filters(streams: Any, item: dict[str, Any], expected: Any) -> None:
    names = found(streams, item)
    assert (len(names) if isinstance(expected, int) else names) == expected


def test_ids(streams: Any) -> None:
    assert found(streams, {"name": "id", "value": streams.known["Two"].upper()}) == ["Two"]
    one = streams.ok("GET", f"{PATH}/{streams.known['Two']}")
    assert (one["name"], one["num_traces"]) == ("Two", 0)
    streams.project("other")
    assert streams.get(f"{PATH}/{streams.known['Two']}").status == 404


def test_an_experiment_is_no_log_stream(streams: Any) -> None:
    streams.experiment()
    assert found(streams) == ["three", "Two", "one"]
    for method in ("GET", "DELETE"):
        assert streams.call(method, PATH + "/{e}").status == 404
    assert streams.call("PUT", PATH + "/{e}", {"name": "x"}).status == 404
    assert streams.get(PATH + "/{e}/metric_settings").status == 404


def test_counts_are_given_when_asked_for(streams: Any, make_trace: Any, make_span: Any) -> None:
    log_to(streams, "one", make_trace(spans=[make_span()]))
    log_to(streams, "Two", make_trace(), session_external_id="theirs")
    described = streams.ok("GET", f"{PATH}?include_counts=true")
    assert [(s["num_traces"], s["num_spans"]) for s in described] == [(1, 1), (1, 0), (0, 0)]
    assert [s["has_user_created_sessions"] for s in described] == [False, True, False]
    assert streams.ok("GET", PATH)[0]["num_traces"] is None


def test_names_are_taken_once_in_a_project(streams: Any) -> None:
    assert streams.post(PATH, {"name": "one"}).status == 422
    path = f"{PATH}/{streams.known['Two']}"
    assert streams.call("PUT", path, {"name": "one"}).status == 422
    assert streams.ok("PUT", path, {"name": "Two"})["name"] == "Two"
    assert streams.ok("PUT", path, {"name": "two"})["name"] == "two"
    streams.project("other")
    assert streams.ok("POST", PATH, {"name": "one"})["name"] == "one"


def test_what_was_logged_goes_with_it(streams: Any, make_trace: Any) -> None:
    log_to(streams, "one", make_trace())
    log_to(streams, "Two", make_trace())
    assert streams.call("DELETE", f"{PATH}/{streams.known['one']}").status == 204
    assert found(streams) == ["three", "Two"]
    assert streams.ok("POST", "/projects/{p}/traces/count", {})["total_count"] == 1
    assert streams.call("DELETE", f"{PATH}/{streams.known['one']}").status == 404


def test_metric_settings(streams: Any) -> None:
    path = f"{PATH}/{streams.known['one']}/metric_settings"
    assert streams.ok("GET", path) == {"scorers": [], "segment_filters": None}
    preset = streams.ok("POST", "/scorers/list?limit=1", {})["scorers"][0]
    scorer = {key: preset[key] for key in ("id", "scorer_type", "name")}
    streams.ok("PATCH", path, {"scorers": [scorer]})
    streams.ok("PATCH", path, {"segment_filters": [{"sample_rate": 0.5}]})
    kept = streams.ok("GET", path)
    assert kept["scorers"] == [scorer]
    assert kept["segment_filters"] == [{"sample_rate": 0.5}]
    same = streams.ok("GET", f"/projects/{{p}}/runs/{streams.known['one']}/scorer-settings")
    assert same["scorers"] == [scorer]
