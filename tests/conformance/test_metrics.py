"""Metrics that the official client makes and asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from galileo_api.api.run_scorer_settings import get_settings

from galileo_ext import (
    Galileo,
    GalileoMetrics,
    create_code_metric,
    create_custom_llm_metric,
    create_project,
    delete_metric,
    get_metric,
    get_metric_code,
    list_metrics,
    load_experiment,
)

Official = Callable[..., Any]
CODE = "def scorer_fn(step_object):\n    return len(str(step_object.output))\n"


@pytest.fixture(autouse=True)
def _clean(ours: Galileo) -> Iterator[None]:
    """Leave no metric behind: the server is shared, and lists of metrics are of all."""
    yield
    for metric in list_metrics(scorer_types=["llm", "code"]):  # what requires others comes first
        delete_metric(metric.id)


def test_of_a_prompt(official: Official, ours: Galileo) -> None:
    seen = official("llm_metric", name="kind")

    assert seen["version"] == [1, True, 2]
    assert seen["found"] == ["LlmMetric", "Is {output} kind?", 2, "trace"]
    assert seen["object"] == ["kind, renamed", "changed", ["a", "b"], "gpt-4o-mini", 4]
    assert seen["more"] == [False, "percentage", True, "Is {input} polite?"]
    assert {"kind", "kind, renamed"} <= set(seen["listed"])
    assert seen["taken"][0] == "ConflictError"
    assert seen["unknown"] is None
    assert seen["deleted"] == [None, None]
    assert seen["deleted_again"][0] == "ValueError"
    assert get_metric(id=seen["id"]) is None


def test_of_code(official: Official, ours: Galileo) -> None:
    seen = official("code_metric", name="length", code=CODE, wrong="x = 1")

    assert seen["found"] == ["CodeMetric", "trace", "count"]
    assert seen["wrong"][0] == "ValidationError"
    assert "scorer_fn" in seen["wrong"][1]
    assert seen["wrong_after"] is None
    metric = get_metric(name="length")
    assert metric is not None and metric.id == seen["id"]
    assert get_metric_code(name="length") == CODE
    needy = get_metric(name=seen["needy"])
    assert needy is not None and needy.required_scorers == ["length"]


def test_every_preset_is_known(official: Official, ours: Galileo) -> None:
    seen = official("presets")

    assert seen["missing"] == []
    assert seen["kinds"] == ["preset"]
    assert seen["object"] is True
    assert seen["all"] >= len(GalileoMetrics)


def test_asked_for_in_an_experiment(official: Official, ours: Galileo) -> None:
    create_project("with hosted metrics")
    seen = official("hosted_metrics", project="with hosted metrics", llm="for a run")

    def configs() -> dict[str, Any]:
        found = get_settings.sync(seen["project_id"], seen["id"], client=ours.raw)
        return {str(one.name): one for one in found.scorers}

    assert set(configs()) == {"correctness", "completeness", "for a run"}
    own = configs()["for a run"]
    assert (own.id, own.scorer_version.id) == (seen["scorer"], seen["version"])
    place = {"project_id": seen["project_id"], "run_id": seen["id"]}
    assert official("run_settings", **place) == ["correctness"]
    assert set(configs()) == {"correctness"}


def test_what_was_computed_is_read(official: Official, ours: Galileo) -> None:
    create_project("computed")
    assert official("computed_metrics", project="computed") == {"average": 0.5, "avg": 0.5}
    result = load_experiment("computed", project="computed").wait(timeout=20)
    assert result.metrics["exact_match"].mean == 0.5
    for row in result.rows:
        # The model of this server, echo, is no judge, and that is what is said.
        assert "cannot be read" in row.score_errors["correctness"]


def test_of_a_log_stream(official: Official, ours: Galileo) -> None:
    create_project("with a stream")
    create_custom_llm_metric("of a stream", "p")
    create_code_metric("code of a stream", CODE)
    wanted = ["of a stream", "code of a stream", "Correctness"]

    seen = official("stream_metrics", project="with a stream", stream="s", metrics=wanted)

    assert seen == ["code of a stream", "correctness", "of a stream"]
