"""Prompts that the official client puts in, both clients read back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from galileo_ext import (
    Galileo,
    add_rows,
    create_dataset,
    create_project,
    get_prompt_versions,
    get_prompts,
    render_template,
)

Official = Callable[..., dict[str, Any]]

MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Grüße: {{input}}"},
]
ROWS = [{"input": "plain", "output": "text", "metadata": {"kind": "a"}}, {"input": "世界"}]


def test_prompts(official: Official, ours: Galileo) -> None:
    project = create_project("prompts")
    create_dataset("of prompts", ROWS)
    name = "written there"
    seen = official(
        "prompts", name=name, project="prompts", messages=MESSAGES, dataset="of prompts"
    )

    assert seen["names"] == [name, f"{name}, a text", f"{name} (1)", f"{name}, deprecated"]
    made = {"id": seen["id"], "name": name, "version": 1, "template": MESSAGES}
    assert seen["by_name"] == seen["by_id"] == made
    assert seen["deprecated"] == seen["id"]
    assert seen["text"]["template"] == "Answer {{input}}"
    assert seen["unknown"] is None
    assert seen["filtered"] == [name, f"{name}, a text"]
    assert seen["in_project"] == seen["in_project_deprecated"] == [seen["id"]]
    assert seen["limited"] == 1
    assert seen["version"] == {"version": 1, "template": "Answer {{input}}"}
    assert seen["no_version"][0] == "NotFoundError"
    assert seen["renamed"] == f"{name}, renamed"
    assert seen["taken"][0] == "PromptTemplateAPIException" and "already" in seen["taken"][1]
    assert seen["deleted"][0] == "ValueError"

    ours_now = {str(prompt.name): prompt for prompt in get_prompts(name)}
    assert set(ours_now) == {name, f"{name}, renamed"}
    template = ours_now[name].selected_version.template
    assert not isinstance(template, str)
    assert [message.to_dict() for message in template] == MESSAGES
    assert ours_now[f"{name}, renamed"].template == "Answer {{input}}"
    assert [prompt.id for prompt in get_prompts(project_id=project.id)] == [seen["id"]]


def test_rendering(official: Official, ours: Galileo) -> None:
    create_project("rendering")
    create_dataset("to render", ROWS)
    add_rows(["one more"], dataset_name="to render")
    arguments = {"project": "rendering", "messages": MESSAGES, "dataset": "to render"}
    seen = official("prompts", name="rendered there", **arguments)

    texts = seen["texts"]
    assert texts["results"] == ["a ", '{"city": "Rome"} Rome']
    assert "city" in texts["warnings"][0] and texts["warnings"][1] is None
    assert seen["page"] == {"results": ["<a>"], "warnings": [None], "next": 1}
    assert seen["dataset"]["results"] == ["plain: text a", "世界:  ", "one more:  "]
    assert seen["first_version"]["results"] == ["plain", "世界"]
    page = render_template(template="{{input}} {{city}}", data=["a", '{"city": "Rome"}'])
    assert [one.result for one in page.rendered_templates] == texts["results"]


def test_the_prompt_object(official: Official, ours: Galileo) -> None:
    seen = official("prompt_object", name="an object", messages=MESSAGES)

    first = [[message["role"], message["content"]] for message in MESSAGES]
    assert (seen["after_version"], seen["selected"]) == ([["user", "second {{input}}"]], 2)
    assert seen["versions"] == {"1": [content for _, content in first], "2": ["second {{input}}"]}
    assert seen["after_selection"] == first
    assert seen["renamed"] == "an object, renamed"
    assert seen["listed"] == ["an object, renamed"]
    numbers = [version.version for version in get_prompt_versions(name="an object, renamed")]
    assert numbers == [2, 1]
