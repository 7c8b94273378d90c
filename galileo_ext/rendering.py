# Derived from galileo_ext/aio/rendering.py by scripts/derive-sync; do not edit.
"""Prompts with their variables filled from texts or from a dataset's rows, by the server."""

from __future__ import annotations

from collections.abc import Iterator

from galileo_api.api.prompts import render_template as render_template_op
from galileo_api.models import (
    DatasetData,
    RenderedTemplate,
    RenderTemplateRequest,
    RenderTemplateResponse,
    StringData,
)

from . import resolve
from ._templates import Template, template_text
from .client import Galileo, current
from .pagination import PAGE, paginate

Data = DatasetData | StringData | list[str] | str


def render_template(
    *,
    template: Template,
    data: Data,
    starting_token: int = 0,
    limit: int = 100,
    client: Galileo | None = None,
) -> RenderTemplateResponse:
    """Fill a prompt with data and return one page of the results (``POST /render_template``).

    Args:
        template: a text with variables, or messages (sent as JSON text, as the API shows them).
        data: texts, each the ``{{input}}`` of one result; or a dataset, by name or id, of which
            each row gives one; or ``StringData`` or ``DatasetData``, which can name a version.
        starting_token: where the page begins, counted from 0.
        limit: how many results it holds at most.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        ``.rendered_templates`` with ``.result`` and ``.warning`` (what could not be filled, or
        None) in the order of the data, and the ``next_starting_token`` of what follows.

    Raises:
        ValueError: template or data are not usable, or there is no such dataset.
        AmbiguousNameError: several datasets have this name.
        NotImplementedByServerError: the template uses more than variables, and the server is an
            embedded one.
    """
    connection = current(client)
    body = _request(connection, template, data)
    return render_template_op.sync(
        client=connection.raw, body=body, starting_token=starting_token, limit=limit
    )


def iter_rendered_templates(
    *,
    template: Template,
    data: Data,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[RenderedTemplate]:
    """Yield a prompt filled with each of the data, page by page; see ``render_template``.

    Args:
        template, data, client: as in ``render_template``.
        prefetch: whether to ask for the next page while this one is consumed.
    """
    connection = current(client)
    body = _request(connection, template, data)

    def page(token: int) -> tuple[list[RenderedTemplate], object]:
        found = render_template_op.sync(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.rendered_templates, found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def _request(client: Galileo, template: Template, data: Data) -> RenderTemplateRequest:
    text = template_text(template)
    if isinstance(data, str):
        dataset = resolve.dataset(client, data)
        # All pages are of one version, whatever is changed in between.
        version = dataset.current_version_index
        data = DatasetData(dataset_id=dataset.id, dataset_version_index=version)
    elif isinstance(data, list):
        data = StringData(input_strings=[_text(item) for item in data])
    elif not isinstance(data, DatasetData | StringData):
        raise ValueError(f"data is {data!r}; expected a list of texts, or a dataset's name or id.")
    return RenderTemplateRequest(template=text, data=data)


def _text(item: object) -> str:
    if not isinstance(item, str):
        raise ValueError(f"data has {item!r} in it; expected texts.")
    return item
