"""Rendering: variables from texts and rows, what is missing, what is refused."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

from galileo_ext.embedded.prompts import rendering

MESSAGES = [
    {"role": "system", "content": "Answer in {{language}}."},
    {"role": "user", "content": [{"type": "text", "text": "{{input}}"}, {"type": "file"}]},
]


def render(api: Any, template: str, *texts: str, query: str = "") -> Any:
    body = {"template": template, "data": {"input_strings": list(texts)}}
    return api.ok("POST", f"/render_template{query}", body)


def results(answer: Any) -> list[str]:
    return [one["result"] for one in answer["rendered_templates"]]


def one(template: Any, **row: Any) -> Any:
    return rendering.render(template, rendering.scopes_of_row(row)).template


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{input}}", 'a "b" & <c>'),
        ("{{ input }}{{{input}}}{{& input }}", 'a "b" & <c>' * 3),
        ('{"q": "{{output}}"}', '{"q": "5"}'),
        ("{{output}}{{ground_truth}}", "55"),
        ("{{metadata.kind}}/{{metadata.deep.er}}", "k/true"),
        ("{{metadata}}", '{"kind": "k", "deep": {"er": true}}'),
        ("{{text.a}} of {{text}}", '1 of {"a": 1}'),
        ("{{dotted.name}} {{first name}}", "exact spaced"),
        ("{! no tag } {{! a comment }}{{}} { {input} } }}{{", "{! no tag } {{}} { {input} } }}{{"),
    ],
)
def test_what_a_variable_becomes(template: str, expected: str) -> None:
    row = {
        "input": 'a "b" & <c>',
        "output": 5,
        "metadata": {"kind": "k", "deep": {"er": True}},
        "text": '{"a": 1}',
        "dotted.name": "exact",
        "first name": "spaced",
    }
    assert one(template, **row) == expected


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert one("{{input}}", input="{{output}}", output="no") == "{{output}}"


def test_the_fields_of_an_input_come_after_the_columns() -> None:
    row = {"input": '{"city": "Rome", "output": "no"}', "output": "yes"}
    assert one("{{city}} {{input.city}} {{output}}", **row) == "Rome Rome yes"


def test_missing_values_are_named_and_leave_nothing() -> None:
    row = rendering.scopes_of_row({"input": None, "a": "x", "list": '["x"]'})
    rendered = rendering.render("<{{a.b}}{{input}}{{input}}{{list.0}}{{c}}>", row)
    assert rendered.template == "<>"
    assert rendered.missing == ["a.b", "input", "list.0", "c"]
    assert rendered.warning == "No value for a.b, input, list.0, c; nothing was filled in there."
    assert rendering.render("{{a}}", row).warning is None
    many = rendering.render("".join(f"{{{{x{n}}}}}" for n in range(23)), row)
    assert (many.warning or "").endswith("x19 and 3 more; nothing was filled in there.")


def test_messages_are_filled_one_by_one() -> None:
    filled = one(MESSAGES, input='"quoted"', language="Latin")
    assert filled[0] == {"role": "system", "content": "Answer in Latin."}
    assert filled[1]["content"] == [{"type": "text", "text": '"quoted"'}, {"type": "file"}]
    assert rendering.variables(MESSAGES) == ["language", "input"]


class TestTheRoute:
    def test_texts(self, api: Any) -> None:
        answer = render(api, "<{{input}}{{x}}>", "a", "", "[1]")
        assert results(answer) == ["<a>", "<>", "<[1]>"]
        assert "No value for x" in answer["rendered_templates"][0]["warning"]
        assert render(api, "{{input}}", "a")["rendered_templates"][0]["warning"] is None
        assert results(render(api, "t")) == []

    def test_a_text_that_is_an_object_has_its_fields_too(self, api: Any) -> None:
        text = '{"city": "Rome"}'
        template = "{{city}} {{input.city}} {{input}}"
        assert results(render(api, template, text)) == [f"Rome Rome {text}"]
        assert results(render(api, "{{input.a}}", '{"input": {"a": "b"}}')) == ["b"]

    def test_messages_as_json_text(self, api: Any) -> None:
        (result,) = results(render(api, json.dumps(MESSAGES), 'say "no"'))
        assert json.loads(result)[1]["content"][0]["text"] == 'say "no"'

    def test_pages(self, api: Any) -> None:
        page = render(api, "{{input}}", *"abcde", query="?starting_token=1&limit=2")
        assert results(page) == ["b", "c"]
        assert (page["paginated"], page["next_starting_token"]) == (True, 3)
        last = render(api, "{{input}}", *"abcde", query="?starting_token=3&limit=2")
        assert (results(last), last["next_starting_token"]) == (["d", "e"], None)

    def test_a_dataset_in_any_version(self, api: Any) -> None:
        api.dataset([{"input": "a", "output": 1}, {"input": {"x": "y"}, "metadata": {"k": "v"}}])
        edits = {"edits": [{"edit_type": "append_row", "values": {"input": "c"}}]}
        api.ok("PATCH", "/datasets/{d}/content", edits)

        def rows(query: str = "", **data: Any) -> Any:
            template = "{{input.x}}{{output}}{{metadata.k}}"
            body = {"template": template, "data": {"dataset_id": api.known["d"], **data}}
            return api.ok("POST", f"/render_template{query}", body)

        assert results(rows()) == ["1", "yv", ""]
        assert results(rows(dataset_version_index=1)) == ["1", "yv"]
        page = rows("?starting_token=1&limit=1")
        assert (results(page), page["next_starting_token"]) == (["yv"], 2)

    def test_what_is_not_there(self, api: Any) -> None:
        api.dataset([{"input": "a"}])
        for data in (
            {"dataset_id": str(uuid4())},
            {"dataset_id": api.known["d"], "dataset_version_index": 0},
            {"dataset_id": api.known["d"], "dataset_version_index": 10**30},
        ):
            assert api.post("/render_template", {"template": "t", "data": data}).status == 404
        both = {"dataset_id": api.known["d"], "input_strings": ["a"]}
        refused = api.post("/render_template", {"template": "t", "data": both})
        assert (refused.status, "not both" in refused.detail()) == (422, True)

    @pytest.mark.parametrize("tag", ["{{#a}}", "{{^ a}}", "{{/a}}", "{{> a}}", "{{=<% %>=}}"])
    def test_the_rest_of_mustache_is_501_by_name(self, api: Any, tag: str) -> None:
        body = {"template": f"x{tag}", "data": {"input_strings": ["a"]}}
        answer = api.post("/render_template", body)
        assert (answer.status, tag in answer.detail()) == (501, True)
        assert api.post("/input_stub", {"templates": [tag]}).status == 501


class TestStubs:
    def test_a_place_for_each_variable(self, api: Any) -> None:
        templates = ["{{a}} {{input.city}} {{a}}", json.dumps(MESSAGES), "{{a.b}}{{a}}"]
        stub = api.ok("POST", "/input_stub", {"templates": templates})
        assert stub == {"a": {"b": ""}, "input": {"city": ""}, "language": ""}
        assert api.ok("POST", "/input_stub", {"templates": []}) == {}

    def test_a_filled_stub_fills_the_prompt(self, api: Any) -> None:
        template = "{{name}} in {{input.city}}"
        stub = api.ok("POST", "/input_stub", {"templates": [template]})
        stub["name"], stub["input"]["city"] = "Ann", "Rome"
        assert results(render(api, template, json.dumps(stub))) == ["Ann in Rome"]


class TestHostile:
    def test_prompts_do_not_grow_without_end(self, api: Any) -> None:
        text = "x" * 100_000
        body = {"template": "{{input}}" * 101, "data": {"input_strings": [text]}}
        assert "10000000 characters" in api.post("/render_template", body).detail()
        body = {"template": "{{input}}" * 99, "data": {"input_strings": [text] * 11}}
        assert "100000000 characters" in api.post("/render_template", body).detail()

    def test_nothing_is_too_deep(self, api: Any) -> None:
        deep = ".".join("a" * 100_000)
        assert api.post("/input_stub", {"templates": [f"{{{{{deep}}}}}"]}).status == 422
        nested = "[" * 100_000
        assert results(render(api, f"{{{{{deep}}}}}{{{{input}}}}", nested)) == [nested]
        half = '{"a": "\\ud800"}'
        assert results(render(api, "{{a}}{{input}}", half)) == [half]

    def test_many_braces_take_no_time(self, api: Any) -> None:
        braces = "{" * 200_000 + "{{" + " " * 200_000
        assert results(render(api, braces, "a")) == [braces]
