"""Whatever the API takes, the pages can show."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import Client

from galileo_ext.embedded import create_app

from .conftest import World, row

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBER = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans())
JSON = st.recursive(
    st.one_of(st.none(), NUMBER, TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=8,
)
ABOUT = st.sampled_from(["row_index", "row_id", "repetition", "error", "cached", "score_error.m"])
FIELDS = st.fixed_dictionaries(
    {
        "metrics": st.dictionaries(st.one_of(st.sampled_from(["m", "cost"]), TEXT), JSON),
        "user_metadata": st.dictionaries(st.one_of(ABOUT.map("galileo_ext.{}".format), TEXT), TEXT),
    },
    optional={
        "input": TEXT,
        "output": TEXT,
        "status_code": st.one_of(st.none(), st.integers(-9, 999)),
        "name": TEXT,
        "tags": st.lists(TEXT, max_size=2),
        "dataset_output": TEXT,
        "dataset_metadata": st.dictionaries(TEXT, TEXT, max_size=2),
    },
)
QUERY = st.dictionaries(
    st.sampled_from(["metric", "from", "below", "is", "find", "sort", "order", "status", "page"]),
    st.one_of(
        TEXT, st.sampled_from(["m", "metric:m", "1", "0.5", "failed", "desc", "duration_ns"])
    ),
    max_size=4,
)


@settings(max_examples=60)
@given(st.lists(st.tuples(FIELDS, st.lists(FIELDS, max_size=2)), min_size=1, max_size=3), QUERY)
def test_it_is_shown(rows: list[tuple[dict[str, Any], list[dict[str, Any]]]], query: Any) -> None:
    app = create_app(":memory:")
    world = World(app)
    world.make_project()
    run, other = world.experiment("e"), world.experiment("o", row(0, metrics={"m": 1}))
    traces = []
    for index, (fields, steps) in enumerate(rows):
        spans = [{"type": "tool", "input": "", **step} for step in steps]
        trace = row(index, spans=spans)
        traces.append({**trace, **fields, "metrics": {**trace["metrics"], **fields["metrics"]}})
    body = {"experiment_id": run, "traces": traces}
    sent = Client(app).post(f"/projects/{world.project}/traces", json=body)
    if sent.status_code == 200:
        path = world.path(run)
        for seen in (f"/project/{world.project}?sort=metric%3Am", path):
            world.see(seen)
        for trace in traces:
            world.see(f"{path}/rows/{trace['id']}?steps=open")
        both = f"/project/{world.project}/compare?base={run}&experiment={other}"
        for seen in (f"{path}?{urlencode(query)}", both):
            assert world.visitor.open(seen).status in (200, 400)
    else:
        assert sent.status_code == 422
    app.close()
