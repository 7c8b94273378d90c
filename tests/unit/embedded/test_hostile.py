"""Input that nobody sends on purpose: whatever comes, the answer is a clear refusal and no 500."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

JSON = "application/json"


def send(api: Any, body: bytes, path: str = "/projects", kind: str | None = JSON) -> Any:
    return api.post(path, data=body, content_type=kind)


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        (b"", "required"),
        (b"  \n", "required"),
        (b"{", "JSON"),
        (b"nonsense", "JSON"),
        (b'{"name": "a"}{', "JSON"),
        (b'{"name": NaN}', "NaN"),
        (b'{"name": "a", "x": Infinity}', "Infinity"),
        (b'{"name": "a", "x": -Infinity}', "Infinity"),
        (b'{"name": "a", "x": 1e999}', "too large"),
        (b'{"name": "a", "x": ' + b"9" * 5000 + b"}", "JSON"),
        (b'{"name": "\\ud800"}', "surrogate"),
        (b'{"\\udC00": "a", "name": "a"}', "surrogate"),
        (b'{"name": "\xff"}', "JSON"),
        (b'{"name": "\xed\xa0\x80"}', "JSON"),
        (b'{"name": "a", "x": ' + b"[" * 300 + b"]" * 300 + b"}", "deeply"),
        (b'{"name": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "deeply"),
        (b'{"name": "a", "x": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}", "deeply"),
        (b"[]", "object"),
        (b"null", "object"),
        (b'"name"', "object"),
        (b"1", "object"),
    ],
)
def test_bad_json(api: Any, body: bytes, hint: str) -> None:
    answer = send(api, body)
    assert answer.status == 422
    assert hint in answer.detail()
    assert len(answer.detail()) < 2000


def test_texts_that_are_allowed_survive(api: Any) -> None:
    for name in ("a\x00b", "\u2028", "\U0001f600", "'; DROP TABLE projects; --", "%_\\", " "):
        made = api.ok("POST", "/projects", {"name": name})
        assert api.ok("GET", f"/projects/{made['id']}")["name"] == name
        query = {"project_name": name}
        assert len(api.ok("GET", "/projects", query_string=query)) == 1


def test_escaped_surrogate_pairs_are_characters(api: Any) -> None:
    assert send(api, b'{"name": "\\ud83d\\ude00"}').body["name"] == "\U0001f600"


@pytest.mark.parametrize("kind", [None, "", "text/plain", "application/x-www-form-urlencoded"])
def test_a_json_body_says_that_it_is_one(api: Any, kind: str | None) -> None:
    answer = send(api, b'{"name": "a"}', kind=kind)
    assert answer.status == 422
    assert answer.body["detail"][0]["loc"] == ["header", "content-type"]


def test_a_charset_may_be_named(api: Any) -> None:
    assert send(api, b'{"name": "a"}', kind="application/json; charset=utf-8").status == 200


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{}", JSON),
        (b"x", "multipart/form-data"),
        (b"x", "multipart/form-data; boundary="),
        (b"x", "multipart/form-data; boundary=B"),
        (b"--B\r\nnonsense", "multipart/form-data; boundary=B"),
        (b"--B\r\n\r\nx\r\n--B--", "multipart/form-data; boundary=B"),
        (
            b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n",
            "multipart/form-data; boundary=B",
        ),
        (
            b'--B\r\nContent-Disposition: form-data; filename="f"\r\n\r\nx\r\n--B--\r\n',
            "multipart/form-data; boundary=B",
        ),
        (
            b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\nx',
            "multipart/form-data; boundary=B",
        ),
        (
            b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\n\xff\r\n--B--\r\n',
            "multipart/form-data; boundary=B",
        ),
        (
            b'--B\r\nContent-Disposition: form-data; name="draft"\r\n\r\nmaybe\r\n--B--\r\n',
            "multipart/form-data; boundary=B",
        ),
        (
            b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n' * 1500 + b"--B--\r\n",
            "multipart/form-data; boundary=B",
        ),
    ],
)
def test_bad_forms(api: Any, body: bytes, kind: str) -> None:
    answer = send(api, body, "/datasets?format=jsonl", kind)
    assert answer.status in (413, 422) or answer.body["name"] == "\ufffd"


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=-1",
        "limit=x",
        "limit=1.5",
        "limit=",
        "limit=1e3",
        "starting_token=-1",
        "limit=%00",
        "limit=%ff",
        "limit=" + "9" * 5000,
    ],
)
def test_bad_pages(api: Any, query: str) -> None:
    assert api.get(f"/datasets?{query}").status == 422


@pytest.mark.parametrize("query", ["limit=" + "9" * 30, "starting_token=" + "9" * 30])
def test_huge_pages(api: Any, query: str) -> None:
    answer = api.get(f"/datasets?{query}")
    assert answer.status == 200
    assert answer.body["next_starting_token"] is None
    api.project()
    key, value = query.split("=")
    for path in ("experiments/search", "traces/search", "experiment-groups/query"):
        assert api.post(f"/projects/{{p}}/{path}", {key: int(value)}).status == 200
    assert api.post("/projects/{p}/traces/search", {"limit": 1.0}).status == 200
    assert api.post("/projects/{p}/traces/search", {"limit": 1.5}).status == 422


@pytest.mark.parametrize(
    "path",
    [
        "/projects/%00",
        "/projects/%ff%fe",
        "/projects/..%2f..%2fetc",
        "/projects/'%20OR%201=1",
        "/%F0%9F%98%80",
        "/projects/" + "a" * 5000,
    ],
)
def test_odd_paths(api: Any, path: str) -> None:
    assert api.get(path).status == 404


def test_numbers_beyond_64_bits(api: Any, make_trace: Any) -> None:
    api.project()
    api.experiment()
    huge = 10**40
    sent = make_trace(metrics={"duration_ns": huge, "x": -huge}, status_code=huge)
    api.log(sent)
    (record,) = api.search("traces")
    assert record["metrics"] == sent["metrics"]
    for operator in ("eq", "gt", "lte"):
        item = {"type": "number", "column_id": "metrics/x", "operator": operator, "value": huge}
        api.search("traces", item)
    api.dataset([{"input": huge}])
    assert api.ok("GET", "/datasets/{d}/content")["rows"][0]["values"] == [huge]
    assert api.call("PUT", "/datasets/{d}/content", {"rollback_version": huge}).status == 404
    body = {"name": "e", "dataset": {"dataset_id": api.known["d"], "version_index": huge}}
    assert api.post("/projects/{p}/experiments", body).status == 404
    body = {"copy_from_dataset_id": api.known["d"], "copy_from_dataset_version_index": str(huge)}
    form = "multipart/form-data"
    assert api.post("/datasets", data={"name": "c", **body}, content_type=form).status == 404


def test_keys_may_be_anything(api: Any, make_trace: Any) -> None:
    keys = ["", "a.b", "$", "a/b", "[0]", '"', "'", "\x00", "constructor", "\U0001f600" * 10]
    api.project()
    api.experiment()
    api.log(make_trace(metrics=dict.fromkeys(keys, 1), user_metadata=dict.fromkeys(keys, "v")))
    averages = api.ok("GET", "/projects/{p}/experiments/{e}")["aggregate_metrics"]
    assert len(averages) == len(keys)
    for key in keys[1:]:
        item = {"type": "number", "column_id": f"metrics/{key}", "operator": "eq", "value": 1}
        found = api.search("traces", item, sort={"column_id": f"user_metadata/{key}"})
        assert len(found) == 1 or "\x00" in key
    api.ok("POST", "/projects/{p}/experiments/available_columns")
    rows = [dict.fromkeys(keys, 1)]
    api.dataset(rows)
    assert api.ok("GET", "/datasets/{d}/content")["rows"][0]["values_dict"] == rows[0]


@pytest.mark.parametrize("value", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_dates_at_the_end_of_time(api: Any, make_trace: Any, value: str) -> None:
    api.project()
    api.experiment()
    item = {"type": "date", "column_id": "created_at", "operator": "gt", "value": value}
    answer = api.post("/projects/{p}/traces/search", {"filters": [item]})
    assert answer.status == 422
    body = {"experiment_id": api.known["e"], "traces": [make_trace(created_at=value)]}
    assert api.post("/projects/{p}/traces", body).status == 422


def test_a_large_refused_body_is_not_echoed(api: Any) -> None:
    body = {"traces": [{"id": "x" * 1_000_000}] * 3, "experiment_id": str(uuid4())}
    api.project()
    answer = api.post("/projects/{p}/traces", body)
    assert answer.status == 422
    assert len(json.dumps(answer.body)) < 20_000


def test_a_body_with_very_many_errors_is_answered_briefly(api: Any) -> None:
    api.project()
    body = {"traces": [{"id": 1}] * 10_000, "experiment_id": str(uuid4())}
    answer = api.post("/projects/{p}/traces", body)
    assert answer.status == 422
    assert len(answer.body["detail"]) == 20


def test_a_body_beyond_the_limit_is_413(api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from galileo_ext.embedded.reading import HttpRequest

    monkeypatch.setattr(HttpRequest, "max_content_length", 10)
    assert send(api, b'{"name": "aaaaaaaaaa"}').status == 413


def test_a_body_in_chunks_is_read(api: Any) -> None:
    overrides = {"HTTP_TRANSFER_ENCODING": "chunked", "CONTENT_LENGTH": ""}
    data = b'{"name": "a"}'
    answer = api.post("/projects", data=data, content_type=JSON, environ_overrides=overrides)
    assert answer.status == 200


def test_heads_have_no_body(api: Any) -> None:
    answer = api.call("HEAD", "/healthcheck")
    assert (answer.status, answer.body) == (200, None)


def test_repeated_and_unknown_parameters(api: Any) -> None:
    api.dataset([])
    assert api.get("/datasets?limit=1&limit=5&unknown=1").body["limit"] == 5
    assert api.get("/datasets?actions=delete&actions=nonsense").status == 422
