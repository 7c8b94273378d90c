"""Prompts: what is kept, found, refused, and filled."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from galileo_ext import (
    DatasetData,
    Galileo,
    HTTPValidationError,
    Message,
    MessageRole,
    NameNotFoundError,
    NotFoundError,
    NotImplementedByServerError,
    PromptRunSettings,
    PromptTemplate,
    StringData,
    ToolCall,
    ToolCallFunction,
    add_rows,
    aio,
    create_dataset,
    create_project,
    create_prompt,
    create_prompt_version,
    delete_prompt,
    get_prompt,
    get_prompt_version,
    get_prompt_versions,
    get_prompts,
    iter_prompts,
    iter_rendered_templates,
    render_template,
    select_prompt_version,
    update_prompt,
)
from galileo_ext.pagination import PAGE

NOBODY = "00000000-0000-4000-8000-000000000000"
MESSAGES = [
    Message(content="Be brief.", role=MessageRole.system),
    {"role": "user", "content": "{{input}}"},
]


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as connection:
        yield connection


def names() -> list[str]:
    return [str(prompt.name) for prompt in get_prompts()]


def test_a_prompt_is_read_back_as_it_was_put_in() -> None:
    settings = PromptRunSettings(model_alias="m", temperature=0.0, tools=[{"name": "t"}])
    made = create_prompt("answer", "Answer: {{input}}", settings=settings)

    assert isinstance(made, PromptTemplate)
    assert (made.name, made.template) == ("answer", "Answer: {{input}}")
    assert made.selected_version.settings == settings
    assert get_prompt(name="answer") == made == get_prompt(id=made.id) == get_prompt(name=made.id)
    assert get_prompts() == [made]


def test_messages_and_settings_may_be_plain() -> None:
    made = create_prompt("chat", MESSAGES, settings={"model_alias": "m", "unheard_of": 1})

    version = made.selected_version
    assert not isinstance(version.template, str)
    assert [message.to_dict() for message in version.template] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "{{input}}"},
    ]
    assert json.loads(made.template) == [message.to_dict() for message in version.template]
    assert version.settings.to_dict()["unheard_of"] == 1


def test_what_was_read_can_be_put_in_again() -> None:
    made = create_prompt("chat", MESSAGES).selected_version

    again = create_prompt("again", made.template, settings=made.settings).selected_version

    assert (again.template, again.settings) == (made.template, made.settings)


def test_a_taken_name_gets_a_number_or_is_refused() -> None:
    assert create_prompt("a", "1").name == "a"
    assert create_prompt("a", "2").name == "a (1)"
    assert create_prompt("a", "3").name == "a (2)"
    with pytest.raises(HTTPValidationError, match="'a' already"):
        create_prompt("a", "4", if_exists="error")
    assert names() == ["a (2)", "a (1)", "a"]


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("", "template is ''"),
        ([], r"template is \[\]"),
        (5, "template is a int"),
        ({"role": "user", "content": "c"}, "template is a dict"),
        (["text"], r"template\[0\] is 'text'; expected a Message"),
        ([*MESSAGES, {"role": "nobody", "content": "c"}], r"template\[2\]"),
        ([{"role": "user"}], r"template\[0\]"),
        ([Message(content="c", role="tool", tool_call_id="1")], r"template\[0\] .* tool calls"),
        (
            [
                Message(
                    content="c",
                    role="assistant",
                    tool_calls=[
                        ToolCall(id="1", function=ToolCallFunction(name="f", arguments=""))
                    ],
                )
            ],
            r"template\[0\] .* tool calls",
        ),
    ],
)
def test_what_is_no_prompt_is_refused_before_anything_is_made(template: Any, said: str) -> None:
    calls: list[Callable[[], object]] = [
        lambda: create_prompt("a", template),
        lambda: create_prompt_version(template, name="there"),
        lambda: render_template(template=template, data=["x"]),
    ]
    there = create_prompt("there", "t")
    for call in calls:
        with pytest.raises(ValueError, match=said):
            call()
    assert get_prompts() == [there]


def test_other_arguments_are_checked() -> None:
    with pytest.raises(ValueError, match="name is ''"):
        create_prompt("", "t")
    with pytest.raises(ValueError, match="if_exists is 'no'"):
        create_prompt("a", "t", if_exists="no")  # type: ignore[arg-type]  # that is what is tested
    with pytest.raises(ValueError, match="settings is 'fast'"):
        create_prompt("a", "t", settings="fast")  # type: ignore[arg-type]  # that is what is tested
    with pytest.raises(NameNotFoundError, match="nowhere"):
        create_prompt("a", "t", project_name="nowhere")
    with pytest.raises(ValueError, match="limit is 0"):
        get_prompts(limit=0)
    for version in (0, True, "1", None):
        for call in (get_prompt_version, select_prompt_version):
            with pytest.raises(ValueError, match="expected a number, from 1"):
                call(version=version, name="a")
    assert get_prompts() == []


def test_what_is_not_there() -> None:
    create_prompt("answer", "t")

    assert get_prompt(name="anser") is None
    assert get_prompt(id=NOBODY) is None
    calls: list[Callable[..., object]] = [
        delete_prompt,
        get_prompt_versions,
        lambda **which: update_prompt(new_name="n", **which),
        lambda **which: create_prompt_version("t", **which),
        lambda **which: get_prompt_version(version=1, **which),
        lambda **which: select_prompt_version(version=1, **which),
    ]
    for call in calls:
        with pytest.raises(NameNotFoundError, match="Did you mean 'answer'"):
            call(name="anser")
        with pytest.raises(NotFoundError):
            call(id=NOBODY)
        with pytest.raises(ValueError, match="exactly one"):
            call()
        with pytest.raises(ValueError, match="expected a UUID"):
            call(id="versions")
    with pytest.raises(NotFoundError):
        get_prompt_version(version=2, name="answer")
    assert names() == ["answer"]


def test_a_prompt_is_renamed_and_deleted() -> None:
    made = create_prompt("a", "t")
    create_prompt("taken", "t")

    assert update_prompt(name="a", new_name="b").id == made.id
    with pytest.raises(ValueError, match="'taken' already"):
        update_prompt(id=made.id, new_name="taken")
    with pytest.raises(ValueError, match="new_name is ''"):
        update_prompt(name="b", new_name="")
    delete_prompt(name="b")
    assert names() == ["taken"]


def test_projects_use_prompts() -> None:
    create_project("p")
    other = create_project("other")
    made = create_prompt("in p", "t", project_name="p")
    create_prompt("anywhere", "t")

    assert get_prompts(project_name="p") == [made]
    assert get_prompts(project_id=other.id) == []
    assert get_prompt(name="in p", project_name="p") == made
    assert get_prompt(name="in p", project_id=other.id) is None
    with pytest.raises(ValueError, match="not used in the project 'other'"):
        delete_prompt(name="in p", project_name="other")
    delete_prompt(id=made.id, project_name="p")
    assert names() == ["anywhere"]


def test_lists_are_complete_and_lazy(server: Galileo) -> None:
    many = PAGE + 3
    for number in range(many):
        create_prompt(f"prompt {number}", "t", if_exists="error")

    assert len(get_prompts()) == many
    assert len(get_prompts("prompt 10")) == 11 + (many - 1000)
    assert [prompt.name for prompt in get_prompts(limit=1)] == [f"prompt {many - 1}"]
    requests = []
    server.http.event_hooks["request"].append(requests.append)
    first = next(iter_prompts("prompt", prefetch=False))
    assert (first.name, len(requests)) == (f"prompt {many - 1}", 1)


def test_versions() -> None:
    made = create_prompt("a", "one")

    second = create_prompt_version(MESSAGES, name="a", settings={"model_alias": "m"})
    third = create_prompt_version("three", id=made.id, select=False)

    prompt = get_prompt(name="a")
    assert prompt is not None and prompt.selected_version == second
    assert prompt.selected_version_id == second.id != made.selected_version_id
    assert get_prompt_versions(name="a") == [third, second, made.selected_version]
    assert get_prompt_version(version=3, name="a") == third
    back = select_prompt_version(version=1, name="a")
    assert (back.template, back.selected_version) == ("one", made.selected_version)
    assert get_prompt(name="a") == back


class TestRendering:
    def test_texts(self) -> None:
        page = render_template(template="<{{input}}> {{other}}", data=["a", "b"], limit=1)

        assert [one.result for one in page.rendered_templates] == ["<a> "]
        assert "No value for other" in str(page.rendered_templates[0].warning)
        assert page.next_starting_token == 1
        rest = render_template(
            template="<{{input}}>", data=StringData(input_strings=["a", "b"]), starting_token=1
        )
        assert [one.result for one in rest.rendered_templates] == ["<b>"]
        assert rest.rendered_templates[0].warning is None

    def test_a_dataset_by_name_by_id_and_in_a_version(self) -> None:
        dataset = create_dataset("d", [{"input": {"city": "Rome"}, "ground_truth": "Italy"}])
        add_rows(["more"], dataset_name="d")
        template = "{{input.city}}: {{ground_truth}}"

        for data in ("d", dataset.id, DatasetData(dataset_id=dataset.id)):
            page = render_template(template=template, data=data)
            assert [one.result for one in page.rendered_templates] == ["Rome: Italy", ": "]
        first = DatasetData(dataset_id=dataset.id, dataset_version_index=1)
        page = render_template(template=template, data=first)
        assert [one.result for one in page.rendered_templates] == ["Rome: Italy"]
        with pytest.raises(NameNotFoundError, match="no dataset named 'dd'"):
            render_template(template=template, data="dd")

    def test_messages(self) -> None:
        page = render_template(template=MESSAGES, data=['a "quote"'])

        assert json.loads(page.rendered_templates[0].result) == [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": 'a "quote"'},
        ]

    def test_everything(self) -> None:
        texts = [str(number) for number in range(PAGE + 2)]

        found = iter_rendered_templates(template="{{input}}", data=texts)

        assert [one.result for one in found] == texts

    def test_all_pages_are_of_one_version(self) -> None:
        create_dataset("d", [str(number) for number in range(PAGE + 1)])
        found = iter_rendered_templates(template="{{input}}", data="d")
        first = next(found)
        add_rows(["more"], dataset_name="d")
        assert len([first, *found]) == PAGE + 1

    @pytest.mark.parametrize("data", [None, 5, {"a": "b"}, ["a", 5]])
    def test_what_is_no_data(self, data: Any) -> None:
        with pytest.raises(ValueError, match="expected"):
            render_template(template="t", data=data)

    def test_the_rest_of_mustache_says_so(self) -> None:
        with pytest.raises(NotImplementedByServerError, match="sections"):
            render_template(template="{{#a}}b{{/a}}", data=["c"])


def test_the_same_to_await(server: Galileo) -> None:
    async def scenario() -> list[str]:
        made = await aio.create_prompt("a", "{{input}}")
        await aio.create_prompt_version("<{{input}}>", id=made.id)
        prompt = await aio.get_prompt(name="a")
        assert prompt is not None
        assert len(await aio.get_prompt_versions(name="a")) == 2
        found = aio.iter_rendered_templates(template=prompt.template, data=["x"])
        results = [one.result async for one in found]
        await aio.delete_prompt(name="a")
        assert [one async for one in aio.iter_prompts()] == []
        await server.release_loop()
        return results

    assert asyncio.run(scenario()) == ["<x>"]
