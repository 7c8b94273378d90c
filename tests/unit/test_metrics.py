"""Metrics that the server computes: made, found, versioned, refused, deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from galileo_ext import (
    BadRequestError,
    ConflictError,
    Galileo,
    GalileoMetrics,
    HTTPValidationError,
    LocalMetricConfig,
    Metric,
    NameNotFoundError,
    NotFoundError,
    aio,
    create_code_metric,
    create_custom_llm_metric,
    create_metric_version,
    create_project,
    delete_metric,
    get_metric,
    get_metric_code,
    get_metric_version,
    get_metrics,
    iter_metric_versions,
    iter_metrics,
    list_metric_versions,
    list_metrics,
    metrics,
    restore_metric_version,
    run_experiment,
    update_metric,
)

NOBODY = "00000000-0000-4000-8000-000000000000"
CODE = "def scorer_fn(step_object):\n    return len(step_object.output.content)\n"


@pytest.fixture(autouse=True)
def server() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as connection:
        yield connection


def own() -> list[str]:
    return [metric.name for metric in list_metrics(scorer_types=["llm", "code"])]


class TestPrompts:
    def test_what_was_given_is_there(self) -> None:
        version = create_custom_llm_metric(
            "kind",
            "Is this kind? {output}",
            node_level="trace",
            cot_enabled=False,
            model_name="a model",
            num_judges=5,
            description="Tone",
            tags=["tone"],
            output_type="percentage",
            ground_truth=True,
        )
        metric = get_metric(name="kind")
        assert metric is not None and metric.id == version.scorer_id
        assert (metric.description, metric.tags, metric.ground_truth) == ("Tone", ["tone"], True)
        assert metric.scoreable_node_types == ["trace"]
        assert (metric.output_type, metric.scorer_type) == ("percentage", "llm")
        assert metric.user_prompt == "Is this kind? {output}"
        assert (version.version, version.model_name, version.num_judges) == (1, "a model", 5)
        assert version.cot_enabled is False

    def test_the_official_defaults(self) -> None:
        version = create_custom_llm_metric("kind", "Kind?")
        assert (version.model_name, version.num_judges) == ("gpt-4.1-mini", 3)
        assert (version.cot_enabled, version.output_type) == (True, "boolean")
        assert version.scoreable_node_types == ["llm"]

    def test_names_are_taken_once(self) -> None:
        create_custom_llm_metric("kind", "Kind?")
        for name in ("kind", "Correctness"):
            with pytest.raises(ConflictError):
                create_custom_llm_metric(name, "Kind?")
        assert own() == ["kind"]

    def test_what_is_wrong_creates_nothing(self) -> None:
        for arguments in ({"name": ""}, {"user_prompt": ""}, {"node_level": "sock"}):
            given: dict[str, Any] = {"name": "kind", "user_prompt": "p", **arguments}
            with pytest.raises(ValueError):
                create_custom_llm_metric(**given)
        with pytest.raises(HTTPValidationError, match="num_judges is 99"):
            create_custom_llm_metric("kind", "p", num_judges=99)
        assert own() == []


class TestCode:
    def test_as_text_and_as_a_file(self, tmp_path: Path) -> None:
        file = tmp_path / "scorer.py"
        file.write_text(CODE)
        for name, code in (("text", CODE), ("file", file)):
            version = create_code_metric(name, code, output_type="count", tags=["length"])
            assert version.registered_scorer.score_type == "int"
            assert get_metric_code(name=name) == CODE
        metric = get_metric(name="file")
        assert metric is not None
        assert (metric.scorer_type, metric.output_type, metric.tags) == (
            "code",
            "count",
            ["length"],
        )

    @pytest.mark.parametrize(
        ("code", "message"),
        [
            ("", "code is empty"),
            ("x = 1", "did not pass its trial: .*scorer_fn"),
            ("def scorer_fn(step_object):\n    return step_object.nothing", "line 2"),
        ],
    )
    def test_code_that_is_no_metric_creates_nothing(self, code: str, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            create_code_metric("bad", code)
        assert own() == []

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            create_code_metric("bad", tmp_path / "nothing.py")

    def test_required_metrics(self) -> None:
        create_code_metric("length", CODE)
        create_code_metric("needy", CODE, required_metrics=["length"])
        with pytest.raises(ConflictError, match="needy"):
            delete_metric("length")
        with pytest.raises(HTTPValidationError, match="nothing like it"):
            create_code_metric("bad", CODE, required_metrics=["nothing like it"])


class TestFinding:
    def test_presets_by_name_label_and_id(self) -> None:
        by_label = get_metric(name=GalileoMetrics.correctness)
        assert by_label is not None and by_label.name == "correctness"
        assert get_metric(name="correctness") == get_metric(id=by_label.id) == by_label
        assert get_metric(name=by_label.id) == by_label

    def test_the_case_has_to_be_right(self) -> None:
        create_custom_llm_metric("Kind", "p")
        assert get_metric(name="kind") is None
        with pytest.raises(NameNotFoundError, match="Kind"):
            delete_metric("kind")
        assert own() == ["Kind"]

    def test_what_is_not_there(self) -> None:
        assert get_metric(name="nothing") is None
        assert get_metric(id=NOBODY) is None
        with pytest.raises(ValueError, match="exactly one"):
            get_metric()
        with pytest.raises(NameNotFoundError, match=r"[Cc]orrectness"):
            delete_metric("corectness")

    def test_every_official_metric_is_listed(self) -> None:
        labels = {str(metric.label) for metric in iter_metrics()}
        assert {metric.value for metric in GalileoMetrics} <= labels

    def test_lists_are_filtered_and_complete(self) -> None:
        for number in range(120):
            create_custom_llm_metric(f"m{number}", "p")
        create_code_metric("length", CODE)
        assert len(own()) == 121
        assert [metric.name for metric in list_metrics("M7")] == ["m7"]
        assert [metric.name for metric in list_metrics(scorer_types=["code"])] == ["length"]


class TestChanges:
    def test_names_and_words(self) -> None:
        create_custom_llm_metric("kind", "p")
        changed = update_metric(name="kind", new_name="kinder", description="d", tags=["t"])
        assert (changed.name, changed.description, changed.tags) == ("kinder", "d", ["t"])
        assert update_metric(id=changed.id, tags=[]).tags == []
        with pytest.raises(ValueError, match="nothing to change"):
            update_metric(name="kinder")
        with pytest.raises(ConflictError):
            update_metric(name="correctness", new_name="mine")

    def test_deleted(self) -> None:
        create_custom_llm_metric("kind", "p")
        delete_metric("kind")
        assert own() == []
        with pytest.raises(ConflictError, match="comes with the server"):
            delete_metric("correctness")


class TestVersions:
    def test_of_a_prompt(self) -> None:
        create_custom_llm_metric("kind", "one", model_name="a")
        second = create_metric_version(name="kind", user_prompt="two", num_judges=1)
        assert (second.version, second.model_name, second.num_judges) == (2, "a", 1)
        third = create_metric_version(name="kind", model_name="b", node_level="trace")
        assert third.generated_scorer.user_prompt == "two"
        assert third.scoreable_node_types == ["trace"]
        assert [one.version for one in list_metric_versions(name="kind")] == [3, 2, 1]
        assert get_metric_version(name="kind").version == 3
        assert get_metric_version(name="kind", version=1).generated_scorer.user_prompt == "one"
        again = restore_metric_version(1, name="kind")
        assert (again.version, again.generated_scorer.user_prompt) == (4, "one")
        assert next(iter_metric_versions(name="kind")).id == again.id
        with pytest.raises(NotFoundError):
            get_metric_version(name="kind", version=9)

    def test_of_code(self) -> None:
        create_code_metric("length", CODE)
        other = CODE.replace("len(", "2 * len(")
        assert create_metric_version(name="length", code=other).version == 2
        assert get_metric_code(name="length") == other
        assert get_metric_code(name="length", version=1) == CODE
        with pytest.raises(ValueError, match="did not pass"):
            create_metric_version(name="length", code="x = 1")
        assert len(list_metric_versions(name="length")) == 2

    def test_of_a_preset(self) -> None:
        made = create_metric_version(name="Correctness", num_judges=5, output_type="percentage")
        assert (made.version, made.num_judges, made.output_type) == (2, 5, "percentage")

    @pytest.mark.parametrize(
        ("name", "given"),
        [
            ("kind", {"code": CODE}),
            ("kind", {}),
            ("length", {"user_prompt": "p"}),
            ("length", {"code": CODE, "num_judges": 1}),
            ("correctness", {"user_prompt": "p"}),
            ("correctness", {}),
        ],
    )
    def test_what_is_of_another_kind_is_refused(self, name: str, given: Any) -> None:
        create_custom_llm_metric("kind", "p")
        create_code_metric("length", CODE)
        before = len(list_metric_versions(name=name))
        with pytest.raises(ValueError, match=f"new version of '{name}'"):
            create_metric_version(name=name, **given)
        assert len(list_metric_versions(name=name)) == before


SCORER = {"id": NOBODY, "name": "kind", "scorer_type": "llm", "tags": []}
MOMENT = "2026-01-01T00:00:00Z"
TASK = {"id": NOBODY, "created_at": MOMENT, "updated_at": MOMENT}
VALID = {"result_type": "valid", "score_type": "int", "scoreable_node_types": [], "test_scores": []}
VERSION = {**TASK, "version": 1, "scorer_id": NOBODY}


class Service(httpx.MockTransport):
    """A server elsewhere: answers by method and path, one after the other, then the last again."""

    def __init__(self, **answers: list[Any]) -> None:
        self.answers = answers
        self.seen: list[str] = []
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        what = f"{request.method}_{request.url.path.removeprefix('/v2/').replace(NOBODY, 'id')}"
        self.seen.append(what)
        steps = self.answers[what.replace("/", "_")]
        step = steps.pop(0) if len(steps) > 1 else steps[0]
        status = step if isinstance(step, int) else 200
        return httpx.Response(status, json={"detail": "no"} if status != 200 else step)


def elsewhere(transport: Service) -> Galileo:
    return Galileo("key", api_url="http://127.0.0.1:1", transport=transport)


class TestElsewhere:
    @pytest.fixture(autouse=True)
    def _no_waiting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("galileo_ext.code_versions.time.sleep", lambda _seconds: None)

    def trial(self, *results: Any, **others: list[Any]) -> Service:
        return Service(
            POST_scorers_code_validate=[{"task_id": NOBODY}],
            GET_scorers_code_validate_id=list(results),
            POST_scorers=[SCORER],
            POST_scorers_id_version_code=[VERSION],
            **others,
        )

    @pytest.mark.parametrize("deleted", [{"message": "m"}, 404])
    def test_half_a_metric_is_taken_back(self, deleted: Any) -> None:
        service = Service(
            POST_scorers=[SCORER], POST_scorers_id_version_llm=[400], DELETE_scorers_id=[deleted]
        )
        with elsewhere(service) as client, pytest.raises(BadRequestError):
            create_custom_llm_metric("kind", "p", client=client)
        assert service.seen[-1] == "DELETE_scorers/id"

    def test_a_trial_is_waited_for(self) -> None:
        pending = {**TASK, "status": "pending"}
        done = {**TASK, "status": "completed", "result": {"result": VALID}}
        service = self.trial(pending, {**pending, "status": "started"}, done)
        with elsewhere(service) as client:
            assert create_code_metric("kind", CODE, client=client).version == 1
        assert service.seen == [
            "POST_scorers/code/validate",
            *["GET_scorers/code/validate/id"] * 3,
            "POST_scorers",
            "POST_scorers/id/version/code",
        ]

    def test_a_trial_that_does_not_end(self) -> None:
        service = self.trial({**TASK, "status": "pending"})
        with elsewhere(service) as client, pytest.raises(TimeoutError, match="is pending after 0"):
            create_code_metric("kind", CODE, timeout=0.0, client=client)
        assert "POST_scorers" not in service.seen

    def test_a_trial_that_fails(self) -> None:
        service = self.trial({**TASK, "status": "failed", "result": "out of order"})
        with elsewhere(service) as client, pytest.raises(ValueError, match="out of order"):
            create_code_metric("kind", CODE, client=client)

    def test_a_result_that_is_text_is_passed_on(self) -> None:
        service = self.trial({**TASK, "status": "completed", "result": "as it is"})
        with elsewhere(service) as client:
            create_code_metric("kind", CODE, client=client)


def test_own_metrics_in_an_experiment() -> None:
    create_project("p")
    create_custom_llm_metric("kind", "p")
    create_metric_version(name="kind", user_prompt="two")
    create_code_metric("length", CODE)
    result = run_experiment(
        "e",
        project="p",
        dataset=["a"],
        function=str.upper,
        metrics=["length", Metric(name="kind", version=1), GalileoMetrics.correctness],
    )
    assert [row.output for row in result.rows] == ["A"]


def test_values_over_time() -> None:
    create_project("p")
    length = LocalMetricConfig(name="length", scorer_fn=lambda step: len(str(step.output)))
    run_experiment("e", project="p", dataset=["a", "bc"], function=str.upper, metrics=[length])
    now = datetime.now(UTC)
    hour = timedelta(hours=1)
    found = get_metrics("p", now - hour, now + hour, experiment_id="e")
    assert found.aggregate_metrics["average_length"] == 1.5
    (buckets,) = found.bucketed_metrics.values()
    assert sum(bucket["num_traces"] for bucket in buckets) == 2
    with pytest.raises(ValueError, match="interval is 0"):
        get_metrics("p", now - hour, now, interval=0)
    with pytest.raises(NameNotFoundError):
        get_metrics("p", now - hour, now, experiment_id="nothing")


def test_everything_is_in_the_module_of_the_official_name() -> None:
    assert metrics.create_custom_llm_metric is create_custom_llm_metric
    assert (metrics.Metric, metrics.get_metrics) == (Metric, get_metrics)


def test_the_same_to_await() -> None:
    async def main() -> list[str]:
        await aio.create_custom_llm_metric("kind", "p")
        await aio.create_code_metric("length", CODE)
        await aio.create_metric_version(name="kind", user_prompt="q")
        names = [metric.name async for metric in aio.iter_metrics(scorer_types=["llm"])]
        await aio.delete_metric("kind")
        return [*names, await aio.get_metric_code(name="length")]

    assert asyncio.run(main()) == ["kind", CODE]
