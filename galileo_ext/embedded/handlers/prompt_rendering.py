"""Prompts with their variables filled, and what those variables are."""

from typing import Any

from galileo_ext.embedded.calls import Call, Page, int64, plain_id
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.prompts import rendering
from galileo_ext.embedded.storage import find

MOST_CHARACTERS = 100_000_000


def render_template(call: Call) -> Any:
    """Fill a prompt from each of some texts, or from each row of a dataset; one page of them."""
    template, data, page = call.body["template"], call.body["data"], Page.of(call.query)
    if "dataset_id" in data and "input_strings" in data:
        raise invalid("Give dataset_id or input_strings, not both", "body", "data")
    info, found = _rows(call, data, page) if "dataset_id" in data else _texts(data, page)
    parsed = rendering.parse(template)
    shown: list[dict[str, Any]] = []
    room = MOST_CHARACTERS
    for scopes in found:
        rendered = rendering.render(parsed, scopes)
        result = rendering.text_of(rendered.template)
        room -= len(result)
        if room < 0:
            message = f"This page would have more than {MOST_CHARACTERS} characters"
            raise invalid(message, "query", "limit")
        shown.append({"result": result, "warning": rendered.warning})
    return {**info, "rendered_templates": shown}


def generate_template_input_stub(call: Call) -> Any:
    """Make an object with a place for each variable of some prompts."""
    parsed = [rendering.parse(text) for text in call.body["templates"]]
    return rendering.stub(name for template in parsed for name in rendering.variables(template))


def _texts(data: dict[str, Any], page: Page) -> tuple[dict[str, Any], list[rendering.Scopes]]:
    found = data["input_strings"][page.start : page.start + page.limit + 1]
    return page.info(len(found)), [rendering.scopes_of_text(text) for text in found[: page.limit]]


def _rows(
    call: Call, data: dict[str, Any], page: Page
) -> tuple[dict[str, Any], list[rendering.Scopes]]:
    with call.store.read() as db:
        dataset = find.dataset(db, plain_id(data["dataset_id"]))
        index = data.get("dataset_version_index")
        number = dataset["version"] if index is None else int64(index)
        content = versions.content(db, versions.load(db, dataset["id"], number), page)
    info = {key: content[key] for key in page.info(0)}
    return info, [rendering.scopes_of_row(row["values_dict"]) for row in content["rows"]]
