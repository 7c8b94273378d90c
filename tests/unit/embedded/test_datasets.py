"""Datasets: uploads, rows, edits, versions."""

from __future__ import annotations

import io
import json
import math
import sys
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pyarrow
import pyarrow.feather
import pytest

FORM = "multipart/form-data"


def rows(api: Any, path: str = "/datasets/{d}/content") -> list[Any]:
    return [row["values_dict"] for row in api.ok("GET", path)["rows"]]


def edit(api: Any, *edits: dict[str, Any], **headers: str) -> Any:
    path = "/datasets/{d}/content"
    return api.call("PATCH", path, {"edits": list(edits)}, headers=headers)


def feather_file(table: Any, compression: str = "lz4") -> bytes:
    out = io.BytesIO()
    pyarrow.feather.write_feather(table, out, compression=compression)
    return out.getvalue()


def row_ids(api: Any) -> list[str]:
    return [row["row_id"] for row in api.ok("GET", "/datasets/{d}/content")["rows"]]


def versions(api: Any) -> list[Any]:
    return api.ok("POST", "/datasets/{d}/versions/query", {})["versions"]


class TestUploads:
    def test_jsonl_keeps_types_and_order(self, api: Any) -> None:
        given = [
            {"input": "a", "output": 1, "metadata": {"k": "v", "n": 1.5}},
            {"output": 2.5, "input": None, "extra": "\u2028 \x00"},
        ]
        api.dataset(given)
        content = api.ok("GET", "/datasets/{d}/content")
        assert content["column_names"] == ["input", "output", "metadata", "extra"]
        assert [row["index"] for row in content["rows"]] == [0, 1]
        assert content["rows"][0]["values"] == ["a", 1, {"k": "v", "n": 1.5}, None]
        assert content["rows"][1]["values_dict"] == {**given[1], "metadata": None}
        assert isinstance(content["rows"][0]["values"][1], int)

    def test_a_cell_may_hold_any_value(self, api: Any) -> None:
        given = {"input": ["a", {"x": [1.5]}], "metadata": {"deep": {"x": 1}}, "flag": True}
        more = {"input": '["a"]', "metadata": "true", "flag": 2**70}
        api.dataset([given])
        assert edit(api, {"edit_type": "append_row", "values": more}).status == 204
        content = api.ok("GET", "/datasets/{d}/content")
        assert content["exact_values"] is True
        assert [row["values_dict"] for row in content["rows"]] == [given, more]
        assert content["rows"][0]["values_dict"]["flag"] is True
        assert content["rows"][0]["values"] == list(given.values())

    def test_csv(self, api: Any) -> None:
        text = '\ufeffinput,output\r\n"a, ""quoted""\r\nnext",1\r\nonly\r\n,\r\n'
        answer = api.upload(text, format="csv")
        api.known["d"] = answer.body["id"]
        assert rows(api) == [
            {"input": 'a, "quoted"\r\nnext', "output": "1"},
            {"input": "only", "output": None},
            {"input": "", "output": ""},
        ]

    def test_csv_cells_may_be_long(self, api: Any) -> None:
        answer = api.upload("input\n" + "x" * 300_000, format="csv")
        api.known["d"] = answer.body["id"]
        assert len(rows(api)[0]["input"]) == 300_000

    def test_json_array(self, api: Any) -> None:
        api.known["d"] = api.upload('[{"input": 1}]', format="json").body["id"]
        assert rows(api) == [{"input": 1}]

    @pytest.mark.parametrize(
        ("kind", "content", "hint"),
        [
            ("jsonl", b'{"input": 1}\n{"input": ', "JSON"),
            ("jsonl", b'{"input": 1}\n3', "Line 2"),
            ("jsonl", b'{"input": NaN}', "NaN"),
            ("jsonl", b'{"input": "\\ud800"}', "surrogate"),
            ("jsonl", b"\xff\xfe", "UTF-8"),
            ("json", b'{"input": 1}', "array"),
            ("json", b"[1]", "Item 0"),
            ("csv", b"a,a\n1,2", "twice"),
            ("csv", b"a,b\n1,2,3", "Line 2"),
            ("csv", b'a\n"open', "CSV"),
            ("parquet", b"", "format"),
        ],
    )
    def test_bad_files_are_refused(self, api: Any, kind: str, content: bytes, hint: str) -> None:
        answer = api.upload(content, format=kind)
        assert answer.status == 422
        assert hint in answer.detail()
        assert api.ok("GET", "/datasets")["datasets"] == []

    @pytest.mark.parametrize("compression", ["uncompressed", "lz4", "zstd"])
    def test_feather_keeps_types(self, api: Any, compression: str) -> None:
        table = pyarrow.table(
            {
                "input": ["a", None],
                "number": pyarrow.array([1, 2**40], pyarrow.int64()),
                "real": [0.5, None],
                "flag": [True, False],
                "embedding": [[0.1, 0.2], []],
                "object": [{"k": {"deep": 1}}, {"k": None}],
                "kind": pyarrow.array(["x", "x"]).dictionary_encode(),
                "day": [date(2026, 1, 2), None],
                "at": [datetime(2026, 1, 2, 3, tzinfo=UTC), None],
            }
        )
        answer = api.upload(feather_file(table, compression), format="feather")
        api.known["d"] = answer.body["id"]
        assert rows(api) == [
            {
                "input": "a",
                "number": 1,
                "real": 0.5,
                "flag": True,
                "embedding": [0.1, 0.2],
                "object": {"k": {"deep": 1}},
                "kind": "x",
                "day": "2026-01-02",
                "at": "2026-01-02T03:00:00+00:00",
            },
            {
                "input": None,
                "number": 2**40,
                "real": None,
                "flag": False,
                "embedding": [],
                "object": {"k": None},
                "kind": "x",
                "day": None,
                "at": None,
            },
        ]

    @pytest.mark.parametrize(
        ("content", "hint"),
        [
            (b"ARROW1", "not valid Feather"),
            (b"", "not valid Feather"),
            (b"input\na\n", "not valid Feather"),
            ({"a": [b"bytes"]}, "Column 'a' holds what is no JSON: a bytes"),
            ({"a": [math.nan]}, "Column 'a' holds what is no JSON"),
        ],
    )
    def test_bad_feather_is_refused(self, api: Any, content: Any, hint: str) -> None:
        if isinstance(content, dict):
            content = feather_file(pyarrow.table(content))
        answer = api.upload(content, format="feather")
        assert answer.status == 422
        assert hint in answer.detail()

    def test_feather_without_pyarrow(self, api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        answer = api.upload(b"ARROW1", format="feather")
        assert answer.status == 501
        assert "galileo-ext[feather]" in answer.body["detail"]

    def test_as_the_official_client_sends_it(self, api: Any) -> None:
        api.project()
        form = {
            "draft": "False",
            "hidden": "False",
            "append_suffix_if_duplicate": "False",
            "project_id": api.known["p"],
        }
        answer = api.upload('{"input": "a"}', **form)
        assert answer.status == 200
        assert answer.body["project_count"] == 1
        assert (answer.body["draft"], answer.body["num_rows"]) == (False, 1)

    def test_a_file_without_a_file_name(self, api: Any) -> None:
        form = {"name": "ds", "file": '{"input": "a"}'}
        answer = api.post("/datasets?format=jsonl", data=form, content_type=FORM)
        assert (answer.status, answer.body["num_rows"]) == (200, 1)

    def test_names(self, api: Any) -> None:
        assert api.upload("").status == 200
        answer = api.upload("")
        assert answer.status == 422
        assert "'ds'" in answer.detail()
        suffixed = [api.upload("", append_suffix_if_duplicate="true").body["name"] for _ in "ab"]
        assert suffixed == ["ds (1)", "ds (2)"]
        file = {"file": (io.BytesIO(b""), "golden.jsonl")}
        assert api.post("/datasets?format=jsonl", data=file).body["name"] == "golden"
        assert api.post("/datasets", data={"draft": "1"}, content_type=FORM).status == 422
        assert api.upload("", "n" * 129).status == 422

    def test_an_unknown_project_leaves_nothing(self, api: Any) -> None:
        assert api.upload("", project_id=str(uuid4())).status == 404
        assert api.ok("GET", "/datasets")["datasets"] == []

    def test_copy(self, api: Any) -> None:
        source = api.dataset([{"input": 1}, {"input": 2}])
        form = {"name": "copy", "copy_from_dataset_id": source}
        api.known["d"] = api.post("/datasets", data=form, content_type=FORM).body["id"]
        assert rows(api) == [{"input": 1}, {"input": 2}]
        form |= {"name": "x", "copy_from_dataset_version_index": "9"}
        assert api.post("/datasets", data=form, content_type=FORM).status == 404

    def test_a_boundary_inside_the_file_is_content(self, api: Any) -> None:
        body = (
            b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\nds\r\n'
            b'--B\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
            b'{"input": "--C"}\r\n--B--\r\n'
        )
        kind = "multipart/form-data; boundary=B"
        answer = api.post("/datasets?format=jsonl", data=body, content_type=kind)
        api.known["d"] = answer.body["id"]
        assert rows(api) == [{"input": "--C"}]


class TestEntries:
    @pytest.mark.parametrize(
        ("item", "found"),
        [
            ({"name": "name", "operator": "eq", "value": "a", "case_sensitive": True}, ["a"]),
            (
                {"name": "name", "operator": "contains", "value": "B", "case_sensitive": False},
                ["b"],
            ),
            ({"name": "draft", "value": False}, ["a", "b"]),
            ({"name": "draft", "operator": "ne", "value": False}, []),
        ],
    )
    def test_query(self, api: Any, item: dict[str, Any], found: list[str]) -> None:
        api.dataset([], "a")
        api.dataset([], "b")
        body = {"filters": [item], "sort": {"name": "name", "sort_type": "column"}}
        answer = api.ok("POST", "/datasets/query?starting_token=0&limit=10", body)
        assert [d["name"] for d in answer["datasets"]] == found

    def test_query_by_project_and_id(self, api: Any) -> None:
        first, second = api.dataset([], "a"), api.dataset([], "b")
        api.project()
        api.experiment(dataset={"dataset_id": first, "version_index": 1})

        def query(*filters: dict[str, Any], **sort: Any) -> list[str]:
            body = {"filters": list(filters), "sort": sort or None}
            return [d["id"] for d in api.ok("POST", "/datasets/query", body)["datasets"]]

        project = api.known["p"]
        assert query({"name": "used_in_project", "value": project}) == [first]
        assert query({"name": "not_in_project", "value": project.upper()}) == [second]
        assert query({"name": "id", "value": second}) == [second]
        assert query({"name": "id", "operator": "one_of", "value": [first, "x"]}) == [first]
        by_use = {"name": "project_last_used_at", "value": project, "ascending": False}
        assert query(**by_use, sort_type="custom_uuid") == [first, second]
        assert query(name="num_rows", ascending=True) == [first, second]

    def test_list_is_paged_and_hides_the_hidden(self, api: Any) -> None:
        for name in ("a", "b", "c"):
            api.dataset([], name)
        api.upload("", "secret", hidden="true")
        page = api.ok("GET", "/datasets?starting_token=0&limit=2")
        assert [d["name"] for d in page["datasets"]] == ["c", "b"]
        rest = api.ok("GET", f"/datasets?starting_token={page['next_starting_token']}")
        assert [d["name"] for d in rest["datasets"]] == ["a"]

    def test_rename(self, api: Any) -> None:
        api.dataset([], "a")
        api.dataset([], "b")
        assert api.ok("PATCH", "/datasets/{d}", {"name": "c"})["name"] == "c"
        assert api.call("PATCH", "/datasets/{d}", {"name": "a"}).status == 422
        suffixed = {"name": {"value": "a", "append_suffix_if_duplicate": True}}
        assert api.ok("PATCH", "/datasets/{d}", suffixed)["name"] == "a (1)"
        assert api.ok("PATCH", "/datasets/{d}", {})["name"] == "a (1)"

    def test_draft_ends(self, api: Any) -> None:
        api.known["d"] = api.upload("", draft="True").body["id"]
        assert api.ok("GET", "/datasets/{d}")["draft"] is True
        assert api.ok("PATCH", "/datasets/{d}", {"draft": False})["draft"] is False

    def test_delete(self, api: Any) -> None:
        api.dataset([{"input": 1}])
        api.ok("DELETE", "/datasets/{d}")
        for path in ("", "/content", "/versions/1/content"):
            assert api.get("/datasets/{d}" + path).status == 404
        assert api.call("DELETE", "/datasets/{d}").status == 404
        assert edit(api, {"edit_type": "append_row", "values": {}}).status == 404

    def test_count(self, api: Any) -> None:
        for name in ("a", "b", "c"):
            api.dataset([], name)
        api.upload("", "secret", hidden="true")
        one = {"name": "name", "operator": "one_of", "value": ["a", "c", "secret"]}
        assert api.ok("POST", "/datasets/query/count", {}) == 3
        assert api.ok("POST", "/datasets/query/count", {"filters": [one]}) == 2

    def test_bulk_delete_names_what_is_not_there(self, api: Any) -> None:
        ids = [api.dataset([{"input": 1}], name) for name in ("a", "b", "c")]
        nobody = str(uuid4())
        body = {"dataset_ids": [ids[0].upper(), ids[0], nobody, ids[2]]}
        answer = api.ok("DELETE", "/datasets/bulk_delete", body)
        assert answer["deleted_count"] == 2
        assert [failure["dataset_id"] for failure in answer["failed_deletions"]] == [nobody]
        assert [d["id"] for d in api.ok("GET", "/datasets")["datasets"]] == [ids[1]]
        for wrong in ([], [str(uuid4())] * 101, ["x"]):
            assert api.call("DELETE", "/datasets/bulk_delete", {"dataset_ids": wrong}).status == 422

    def test_projects_that_use_it(self, api: Any) -> None:
        api.dataset([{"input": 1}])
        assert api.ok("GET", "/datasets/{d}/projects")["projects"] == []
        for name in ("first", "second", "none"):
            api.project(name)
            if name != "none":
                api.experiment(dataset={"dataset_id": api.known["d"], "version_index": 1})
        page = api.ok("GET", "/datasets/{d}/projects?limit=1")
        assert [project["name"] for project in page["projects"]] == ["second"]
        rest = api.ok(
            "GET", f"/datasets/{{d}}/projects?starting_token={page['next_starting_token']}"
        )
        assert [project["name"] for project in rest["projects"]] == ["first"]
        assert rest["next_starting_token"] is None

    def test_rows_are_not_made_up(self, api: Any) -> None:
        api.dataset([])
        for answer in (
            api.post("/datasets/extend", {"count": 1}),
            api.get("/datasets/extend/{d}"),
        ):
            assert answer.status == 501
            assert "takes a model" in answer.detail()


TABLE = [
    {"q": "one", "a": "1", "b": 2, "more": {"x": 1, "y": [2]}},
    {"q": "two", "a": "3", "b": None, "more": '{"x": 2}'},
    {"q": "three", "a": "5", "b": 6, "more": "plain"},
]
MAPPING = {
    "input": ["q"],
    "output": {"columns": ["a", "b"]},
    "metadata": {"columns": ["more", "b"], "flatten": True},
}
MAPPED = [
    {"input": "one", "output": {"a": "1", "b": 2}, "metadata": {"x": 1, "y": [2], "b": 2}},
    {"input": "two", "output": {"a": "3", "b": None}, "metadata": {"x": 2, "b": None}},
    {"input": "three", "output": {"a": "5", "b": 6}, "metadata": {"more": "plain", "b": 6}},
]


class TestColumnMappings:
    def test_preview_changes_nothing(self, api: Any) -> None:
        api.dataset(TABLE)
        path = "/datasets/{d}/preview?starting_token=1&limit=1"
        page = api.ok("POST", path, {"column_mapping": MAPPING})
        assert page["column_names"] == ["input", "output", "metadata"]
        assert [row["values_dict"] for row in page["rows"]] == MAPPED[1:2]
        assert page["rows"][0]["values"] == list(MAPPED[1].values())
        assert (page["rows"][0]["index"], page["next_starting_token"]) == (1, 2)
        for nothing in ({}, {"column_mapping": None}, {"column_mapping": {"input": []}}):
            shown = api.ok("POST", "/datasets/{d}/preview", nothing)["rows"]
            assert [row["values_dict"] for row in shown] == TABLE
        assert rows(api) == TABLE

    def test_upload(self, api: Any) -> None:
        text = "\n".join(json.dumps(row) for row in TABLE)
        answer = api.upload(text, column_mapping=json.dumps(MAPPING))
        api.known["d"] = answer.body["id"]
        assert rows(api) == MAPPED
        assert answer.body["column_names"] == ["input", "output", "metadata"]

    def test_update_makes_a_version(self, api: Any) -> None:
        api.dataset(TABLE)
        ids = row_ids(api)
        api.ok("PATCH", "/datasets/{d}", {"column_mapping": MAPPING})
        assert (rows(api), row_ids(api)) == (MAPPED, ids)
        assert rows(api, "/datasets/{d}/versions/1/content") == TABLE
        latest = versions(api)[0]
        assert (latest["rows_edited"], latest["columns_added"], latest["columns_removed"]) == (
            3,
            3,
            4,
        )

    def test_metadata_are_always_an_object(self, api: Any) -> None:
        api.dataset([{"m": "x"}, {"m": {"k": 1}}, {"m": '{"k": 2}'}])
        body = {"column_mapping": {"metadata": ["m"]}}
        shown = api.ok("POST", "/datasets/{d}/preview", body)["rows"]
        assert [row["values"][0] for row in shown] == [{"m": "x"}, {"k": 1}, '{"k": 2}']

    @pytest.mark.parametrize(
        ("mapping", "status", "hint"),
        [
            ({"input": ["q", "nope"]}, 422, "nope"),
            ({"input": {"flatten": True}}, 422, "columns"),
            ({"mgt": {"m": {"columns": ["a"]}}}, 501, "mgt"),
        ],
    )
    def test_bad_mappings(self, api: Any, mapping: Any, status: int, hint: str) -> None:
        api.dataset(TABLE)
        body = {"column_mapping": mapping}
        text = json.dumps(TABLE[0])
        for answer in (
            api.post("/datasets/{d}/preview", body),
            api.call("PATCH", "/datasets/{d}", {"name": "new", **body}),
            api.upload(text, "x", column_mapping=json.dumps(mapping)),
        ):
            assert answer.status == status
            assert hint in answer.detail()
        assert [d["name"] for d in api.ok("GET", "/datasets")["datasets"]] == ["ds"]
        assert len(versions(api)) == 1
        assert api.upload(text, "x", column_mapping="{").status == 422


class TestViews:
    @pytest.mark.parametrize(
        ("filters", "sort", "found"),
        [
            ([("input", "contains", "a")], None, [0, 3]),
            ([("input", "eq", "b")], None, [1]),
            ([("input", "ne", "b")], None, [0, 2, 3, 4, 5]),
            ([("n", "eq", "2")], None, [0]),
            ([("n", "eq", "true")], None, [4]),
            ([("n", "contains", '"k"')], None, [5]),
            ([("input", "contains", "a"), ("n", "ne", "2")], None, [3]),
            ([], ("n", True), [4, 1, 0, 2, 5, 3]),
            ([], ("n", False), [5, 2, 0, 1, 4, 3]),
            ([("input", "ne", "b")], ("input", False), [5, 2, 4, 3, 0]),
        ],
    )
    def test_query(self, api: Any, filters: Any, sort: Any, found: list[int]) -> None:
        api.dataset(
            [
                {"input": "a", "n": 2},
                {"input": "b", "n": 1.5},
                {"input": "x", "n": "2.5"},
                {"input": "aa", "n": None},
                {"input": "c", "n": True},
                {"input": "y", "n": {"k": 1}},
            ]
        )
        keys = ("column_name", "operator", "value")
        body: dict[str, Any] = {"filters": [dict(zip(keys, item, strict=True)) for item in filters]}
        if sort:
            body["sort"] = {"column_name": sort[0], "ascending": sort[1]}
        seen: list[int] = []
        token = 0
        while token is not None:
            path = f"/datasets/{{d}}/content/query?starting_token={token}&limit=2"
            page = api.ok("POST", path, body)
            seen += [row["index"] for row in page["rows"]]
            token = page["next_starting_token"]
        assert seen == found

    def test_query_contains_by_default_and_names_columns(self, api: Any) -> None:
        api.dataset([{"input": "abc"}])
        path = "/datasets/{d}/content/query"
        body = {"filters": [{"column_name": "input", "value": "B"}]}
        assert api.ok("POST", path, body)["rows"] == []
        body["filters"][0]["value"] = "b"
        answer = api.post(path, body)
        assert len(answer.body["rows"]) == 1
        assert answer.headers["ETag"] == api.get("/datasets/{d}/content").headers["ETag"]
        for wrong in (
            {"filters": [{"column_name": "x", "value": ""}]},
            {"sort": {"column_name": "x"}},
        ):
            refused = api.post(path, wrong)
            assert refused.status == 422
            assert "['input']" in refused.detail()

    def test_download_is_what_an_upload_takes(self, api: Any) -> None:
        given = [
            {"input": 'a, "quoted"\nnext', "n": 1, "flag": True, "list": [1, "ü"]},
            {"input": "=b", "n": None, "flag": False, "list": []},
        ]
        api.dataset(given)
        api.ok("PATCH", "/datasets/{d}", {"name": "Grüße;\n"})
        answer = api.get("/datasets/{d}/download")
        assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
        assert "UTF-8''Gr%C3%BC%C3%9Fe%3B%0A.csv" in answer.headers["Content-Disposition"]
        api.known["d"] = api.upload(answer.body, "again", format="csv").body["id"]
        assert rows(api) == [
            {"input": 'a, "quoted"\nnext', "n": "1", "flag": "true", "list": '[1, "ü"]'},
            {"input": "=b", "n": "", "flag": "false", "list": "[]"},
        ]

    def test_variable_preview(self, api: Any) -> None:
        inputs: list[Any] = [{"a": n % 7, "b": "same"} for n in range(20)]
        inputs += ['{"c": [1]}', "text", "{no json", ["list"], None, {"a": True}]
        api.dataset([{"input": value} for value in inputs])
        assert api.ok("GET", "/datasets/{d}/variable_preview") == [
            {"key": "a", "values": [0, 1, 2, 3, 4]},
            {"key": "b", "values": ["same"]},
            {"key": "c", "values": [[1]]},
        ]


class TestContent:
    def test_paging_ends_with_an_empty_page(self, api: Any) -> None:
        api.dataset([{"input": n} for n in range(5)])
        seen, token = [], 0
        while True:
            path = f"/datasets/{{d}}/content?starting_token={token}&limit=2"
            page = api.ok("GET", path)["rows"]
            if not page:
                break
            seen += [(row["index"], row["values_dict"]["input"]) for row in page]
            token += len(page)
        assert seen == [(n, n) for n in range(5)]

    def test_a_large_page_is_taken(self, api: Any) -> None:
        api.dataset([{"input": n} for n in range(3)])
        page = api.ok("GET", "/datasets/{d}/content?limit=100000&starting_token=0")
        assert len(page["rows"]) == 3
        assert page["next_starting_token"] is None

    def test_edits(self, api: Any) -> None:
        api.dataset([{"input": n} for n in range(3)])
        ids = row_ids(api)
        own = str(uuid4())
        answer = edit(
            api,
            {"edit_type": "append_row", "values": {"input": "end", "new": 1}, "row_id": own},
            {"edit_type": "prepend_row", "values": {"input": "start"}},
            {"edit_type": "update_row", "row_id": ids[1], "values": {"new": "u"}},
            {"edit_type": "delete_row", "row_id": ids[0]},
            {"edit_type": "rename_column", "column_name": "new", "new_column_name": "output"},
        )
        assert answer.status == 204
        assert rows(api) == [
            {"input": "start", "output": None},
            {"input": 1, "output": "u"},
            {"input": 2, "output": None},
            {"input": "end", "output": 1},
        ]
        assert row_ids(api)[-1] == own
        assert row_ids(api)[1] == ids[1]
        latest = versions(api)[0]
        assert latest["version_index"] == 2
        counted = {key: value for key, value in latest.items() if key.startswith(("rows", "col"))}
        counted.pop("column_names")
        assert counted == {
            "rows_added": 2,
            "rows_removed": 1,
            "rows_edited": 1,
            "columns_added": 1,
            "columns_removed": 0,
            "columns_renamed": 1,
        }

    def test_filter_rows_and_remove_column(self, api: Any) -> None:
        api.dataset([{"input": n, "x": n} for n in range(4)])
        ids = row_ids(api)
        kept = {"edit_type": "filter_rows", "row_ids": [ids[2], ids[0]]}
        assert edit(api, kept, {"edit_type": "remove_column", "column_name": "x"}).status == 204
        assert rows(api) == [{"input": 0}, {"input": 2}]
        assert rows(api, "/datasets/{d}/versions/1/content")[3] == {"input": 3, "x": 3}

    def test_rows_are_made_of_records(self, api: Any, make_trace: Any, make_span: Any) -> None:
        api.project()
        api.experiment()
        inner = make_span(
            "llm",
            input=[{"role": "user", "content": "q"}],
            output={"role": "assistant", "content": "llm says"},
        )
        first, second = make_trace(spans=[inner], output="one"), make_trace(output="two")
        api.log(first, second)
        api.dataset([{"input": "old", "output": "o"}])
        kind = {"edit_type": "copy_record_data", "project_id": api.known["p"]}
        answer = edit(
            api,
            {**kind, "ids": [first["id"], second["id"].upper()]},
            {**kind, "ids": [inner["id"]], "prepend": False, "use_generated_output_column": True},
        )
        assert answer.status == 204
        shown = rows(api)
        assert [row["output"] for row in shown] == ["one", "two", "o", None]
        assert [row["input"] for row in shown[:3]] == ["q", "q", "old"]
        assert shown[3]["input"][0]["content"] == "q"
        assert shown[3]["generated_output"]["content"] == "llm says"
        assert versions(api)[0]["rows_added"] == 3
        elsewhere = {**kind, "ids": [first["id"]], "project_id": str(uuid4())}
        assert edit(api, elsewhere).status == 404

    def test_row_metadata_tells_when_a_row_changed(self, api: Any) -> None:
        api.dataset([{"input": 1}, {"input": 2}])
        changed = {"edit_type": "update_row", "row_id": row_ids(api)[0], "values": {"input": 9}}
        edit(api, changed)
        first, second = (r["metadata"] for r in api.ok("GET", "/datasets/{d}/content")["rows"])
        assert (first["created_in_version"], first["updated_in_version"]) == (1, 2)
        assert (second["created_in_version"], second["updated_in_version"]) == (1, 1)

    @pytest.mark.parametrize(
        ("change", "status"),
        [
            ({"edit_type": "delete_row", "row_id": str(uuid4())}, 404),
            ({"edit_type": "update_row", "row_id": str(uuid4()), "values": {}}, 404),
            ({"edit_type": "remove_column", "column_name": "nope"}, 404),
            (
                {"edit_type": "rename_column", "column_name": "input", "new_column_name": "x"},
                422,
            ),
            ({"edit_type": "copy_record_data", "ids": [str(uuid4())]}, 404),
            ({"edit_type": "copy_record_data", "ids": [], "queue_id": str(uuid4())}, 501),
            ({"edit_type": "nonsense"}, 422),
            ({"edit_type": "append_row", "values": [1]}, 422),
            ({"values": {"input": 1}}, 422),
        ],
    )
    def test_one_bad_edit_refuses_them_all(
        self, api: Any, change: dict[str, Any], status: int
    ) -> None:
        api.dataset([{"input": 1, "x": 2}])
        good = {"edit_type": "append_row", "values": {"input": 2}}
        assert edit(api, good, change).status == status
        assert len(rows(api)) == 1
        assert len(versions(api)) == 1

    def test_a_row_id_is_taken_once(self, api: Any) -> None:
        api.dataset([{"input": 1}])
        same = {"edit_type": "append_row", "values": {}, "row_id": row_ids(api)[0].upper()}
        assert edit(api, same).status == 422

    def test_if_match(self, api: Any) -> None:
        api.dataset([{"input": 1}])
        tag = api.get("/datasets/{d}/content").headers["ETag"]
        more = {"edit_type": "append_row", "values": {"input": 2}}
        answer = edit(api, more, **{"If-Match": tag})
        assert answer.status == 204
        late = edit(api, more, **{"If-Match": tag})
        assert late.status == 412
        assert answer.headers["ETag"] == late.headers["ETag"] != tag
        assert edit(api, more, **{"If-Match": late.headers["ETag"]}).status == 204
        assert edit(api, more, **{"If-Match": "*"}).status == 204
        assert edit(api, more).status == 204
        assert len(rows(api)) == 5

    def test_history(self, api: Any) -> None:
        api.dataset([{"input": 1}])
        for number in (2, 3):
            edit(api, {"edit_type": "append_row", "values": {"input": number}})
        assert [v["version_index"] for v in versions(api)] == [3, 2, 1]
        assert [v["num_rows"] for v in versions(api)] == [3, 2, 1]
        ascending = {"sort": {"name": "version_index", "ascending": True}}
        path = "/datasets/{d}/versions/query?limit=1"
        page = api.ok("POST", path, ascending)
        assert [v["version_index"] for v in page["versions"]] == [1]
        assert page["next_starting_token"] == 1
        assert rows(api, "/datasets/{d}/versions/2/content") == [{"input": 1}, {"input": 2}]
        assert api.get("/datasets/{d}/versions/9/content").status == 404
        assert api.get("/datasets/{d}/versions/99999999999999999999/content").status == 404
        named = api.ok("PATCH", "/datasets/{d}/versions/2", {"name": "good"})
        assert named["name"] == versions(api)[1]["name"] == "good"
        assert api.ok("PATCH", "/datasets/{d}/versions/2", {"name": None})["name"] is None
        assert api.call("PATCH", "/datasets/{d}/versions/9", {"name": "x"}).status == 404

    def test_rollback_and_copy_into(self, api: Any) -> None:
        other = api.dataset([{"output": "o"}], "other")
        api.dataset([{"input": 1}])
        edit(api, {"edit_type": "append_row", "values": {"input": 2}})
        api.ok("PUT", "/datasets/{d}/content", {"rollback_version": 1})
        assert rows(api) == [{"input": 1}]
        assert versions(api)[0]["rows_removed"] == 1
        api.ok("PUT", "/datasets/{d}/content", {"dataset_id": other})
        assert rows(api) == [{"output": "o"}]
        assert api.ok("GET", "/datasets/{d}")["current_version_index"] == 4
        assert api.call("PUT", "/datasets/{d}/content", {"rollback_version": 9}).status == 404
        assert api.call("PUT", "/datasets/{d}/content", {}).status == 422
        assert api.ok("GET", f"/datasets/{other}")["num_rows"] == 1
