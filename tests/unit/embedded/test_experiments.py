"""Experiments, their groups, tags, settings, aggregates and ranks."""

from __future__ import annotations

import sqlite3
from typing import Any
from uuid import uuid4

import pytest

from galileo_ext.embedded.experiments import aggregates

SEARCH = "/projects/{p}/experiments/search"


def found(api: Any, *filters: dict[str, Any], **fields: Any) -> list[str]:
    answer = api.ok("POST", SEARCH, {"filters": list(filters), **fields})
    return [e["name"] for e in answer["experiments"]]


def groups(api: Any) -> dict[str, Any]:
    answer = api.ok("POST", "/projects/{p}/experiment-groups/query", {})
    return {group["name"]: group for group in answer["experiment_groups"]}


def scored(make_trace: Any, *values: Any, name: str = "score") -> list[Any]:
    return [make_trace(metrics={"duration_ns": 10, name: value}) for value in values]


class TestLife:
    def test_create_and_get(self, api: Any) -> None:
        api.project()
        made = api.experiment("e1", task_type=16)
        assert made == api.ok("GET", "/v2/projects/{p}/experiments/{e}")
        assert made["id"][14] == "4"
        assert (made["task_type"], made["name"]) == (16, "e1")
        assert made["status"]["log_generation"]["progress_percent"] == 1.0
        for key in ("tags", "aggregate_metrics", "aggregate_feedback", "rating_aggregates"):
            assert made[key] == {}
        assert (made["rank"], made["ranking_score"], made["winner"]) == (None, None, None)

    def test_names_may_repeat(self, api: Any) -> None:
        api.project()
        assert api.experiment("e")["id"] != api.experiment("e")["id"]
        assert found(api, {"name": "name", "operator": "eq", "value": "e"}) == ["e", "e"]

    def test_dataset_and_settings_are_answered(self, api: Any) -> None:
        api.project()
        dataset = api.dataset([{"input": 1}])
        known = api.ok("POST", "/scorers/list", {})["scorers"][0]
        scorer = {"id": known["id"], "scorer_type": "preset", "name": "x"}
        made = api.experiment(
            dataset={"dataset_id": dataset.upper(), "version_index": 1},
            prompt_settings={"model_alias": "m", "temperature": 0.5},
            scorers=[scorer],
        )
        assert made["dataset"] == {"dataset_id": dataset, "version_index": 1, "name": "ds"}
        assert made["prompt_run_settings"]["temperature"] == 0.5
        assert made["prompt_model"] == "m"
        settings = api.ok("GET", "/projects/{p}/experiments/{e}/metric_settings")
        assert settings["scorers"] == [scorer]
        assert api.ok("GET", "/datasets/{d}")["project_count"] == 1

    @pytest.mark.parametrize("fields", [{"dataset_id": str(uuid4())}, {"version_index": 2}])
    def test_an_unknown_dataset_leaves_nothing(self, api: Any, fields: Any) -> None:
        api.project()
        dataset = {"dataset_id": api.dataset([]), "version_index": 1, **fields}
        body = {"name": "e", "dataset": dataset, "experiment_group_name": "g"}
        assert api.post("/projects/{p}/experiments", body).status == 404
        assert api.ok("GET", "/projects/{p}/experiments") == []
        assert groups(api) == {}

    @pytest.mark.parametrize(
        "fields",
        [{"playground_id": str(uuid4())}, {"playground_prompt_id": str(uuid4())}],
    )
    def test_playgrounds_are_501_before_anything_is_made(self, api: Any, fields: Any) -> None:
        api.project()
        body = {"name": "e", "experiment_group_name": "g", **fields}
        answer = api.post("/projects/{p}/experiments", body)
        assert answer.status == 501
        assert next(iter(fields)) in answer.detail()
        assert api.ok("GET", "/projects/{p}/experiments") == []
        assert groups(api) == {}

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"name": ""},
            {"name": "e", "task_type": 5},
            {"name": "e", "experiment_group_name": ""},
            {"name": "e", "experiment_group_name": "g" * 256},
            {"name": "e", "dataset": {}},
        ],
    )
    def test_create_refuses(self, api: Any, body: Any) -> None:
        api.project()
        assert api.post("/projects/{p}/experiments", body).status == 422

    def test_update(self, api: Any) -> None:
        api.project()
        api.experiment("old", experiment_group_name="one")
        path = "/projects/{p}/experiments/{e}"
        changed = api.ok("PUT", path, {"name": "new"})
        assert (changed["name"], changed["experiment_group_name"]) == ("new", "one")
        moved = api.ok("PUT", path, {"name": "new", "experiment_group_name": "two"})
        assert moved["experiment_group_name"] == "two"
        assert moved["updated_at"] > moved["created_at"]
        bad = {"name": "x", "experiment_group_id": str(uuid4())}
        assert api.call("PUT", path, bad).body["error_code"] == 3520
        assert api.ok("GET", path)["name"] == "new"

    def test_delete(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(make_trace())
        assert api.call("DELETE", "/projects/{p}/experiments/{e}").status == 204
        assert api.get("/projects/{p}/experiments/{e}").status == 404
        assert api.call("DELETE", "/projects/{p}/experiments/{e}").status == 404
        assert api.ok("POST", "/projects/{p}/traces/count", {})["total_count"] == 0

    def test_an_experiment_belongs_to_its_project(self, api: Any) -> None:
        api.project("one")
        api.experiment()
        api.project("two")
        for method in ("GET", "DELETE"):
            assert api.call(method, "/projects/{p}/experiments/{e}").status == 404
        assert api.ok("GET", "/projects/{p}/experiments") == []

    def test_a_missing_project_is_404(self, api: Any) -> None:
        api.known["p"] = str(uuid4())
        assert api.get("/projects/{p}/experiments").status == 404
        assert api.post(SEARCH, {}).status == 404
        assert api.post("/projects/{p}/experiments", {"name": "e"}).status == 404


class TestLists:
    def test_lists(self, api: Any) -> None:
        api.project()
        for name in "abc":
            api.experiment(name)
        listed = api.ok("GET", "/projects/{p}/experiments?include_counts=false")
        assert [e["name"] for e in listed] == ["c", "b", "a"]
        page = api.ok("GET", "/projects/{p}/experiments/paginated?limit=2")
        assert [e["name"] for e in page["experiments"]] == ["c", "b"]
        assert (page["next_starting_token"], page["paginated"]) == (2, True)
        rest = api.ok("GET", "/projects/{p}/experiments/paginated?limit=2&starting_token=2")
        assert [e["name"] for e in rest["experiments"]] == ["a"]
        assert rest["next_starting_token"] is None

    @pytest.mark.parametrize(
        ("item", "names"),
        [
            ({"name": "name", "operator": "eq", "value": "ab"}, ["ab"]),
            ({"name": "name", "operator": "eq", "value": "AB", "case_sensitive": False}, ["ab"]),
            ({"name": "name", "operator": "contains", "value": "b"}, ["ab", "b"]),
            ({"name": "name", "operator": "one_of", "value": ["a", "b"]}, ["a", "b"]),
            ({"name": "name", "operator": "not_in", "value": ["a", "b"]}, ["ab"]),
            ({"name": "name", "operator": "ne", "value": "a"}, ["ab", "b"]),
            (
                {
                    "filter_type": "string",
                    "name": "experiment_group_name",
                    "operator": "eq",
                    "value": "G",
                    "case_sensitive": True,
                },
                ["ab", "b"],
            ),
            ({"name": "created_by", "value": "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10"}, None),
            ({"name": "created_by", "operator": "eq", "value": str(uuid4())}, []),
            ({"name": "created_at", "operator": "gte", "value": "2020-01-01T00:00:00Z"}, None),
            ({"name": "updated_at", "operator": "lt", "value": "2020-01-01T00:00:00+02:00"}, []),
        ],
    )
    def test_filters(self, api: Any, item: dict[str, Any], names: list[str] | None) -> None:
        api.project()
        for name, group in (("a", "H"), ("ab", "G"), ("b", "G")):
            api.experiment(name, experiment_group_name=group)
        assert found(api, item, sort={"name": "name"}) == (
            names or ["a", "ab", "b"] * (names is None)
        )

    def test_filters_by_id_and_group(self, api: Any) -> None:
        api.project()
        first = api.experiment("a", experiment_group_name="G")
        second = api.experiment("b")
        group = {"filter_type": "custom_uuid", "name": "experiment_group_id"}
        assert found(api, {**group, "value": first["experiment_group_id"]}) == ["a"]
        assert found(api, {"name": "id", "operator": "eq", "value": second["id"].upper()}) == ["b"]
        assert found(api, {"name": "id", "operator": "ne", "value": second["id"]}) == ["a"]
        ids = [first["id"], second["id"]]
        assert sorted(found(api, {"name": "id", "operator": "one_of", "value": ids})) == ["a", "b"]

    def test_sorts_and_pages(self, api: Any) -> None:
        api.project()
        for name in "bca":
            api.experiment(name)
        assert found(api) == ["a", "c", "b"]
        assert found(api, sort={"name": "name", "ascending": True}) == ["a", "b", "c"]
        assert found(api, sort={"name": "created_at", "ascending": True}) == ["b", "c", "a"]
        assert found(api, sort={"name": "name"}, starting_token=1, limit=1) == ["b"]

    def test_the_name_filter_uses_an_index(self, open_api: Any, tmp_path: Any) -> None:
        api = open_api(tmp_path / "g.db")
        api.project()
        with api.app.app._store.read() as db:
            statements: list[str] = []
            db.set_trace_callback(statements.append)
        found(api, {"name": "name", "operator": "eq", "value": "x"})
        (select,) = [sql for sql in statements if sql.startswith("SELECT e.*")]
        db = sqlite3.connect(tmp_path / "g.db")
        plan = " ".join(str(row) for row in db.execute(f"EXPLAIN QUERY PLAN {select}"))
        db.close()
        assert "runs_by_name (project_id=? AND kind=? AND name=?)" in plan
        assert "ORDER BY" not in plan


class TestGroups:
    def test_by_name(self, api: Any) -> None:
        api.project()
        first = api.experiment("a", experiment_group_name="G")
        second = api.experiment("b", experiment_group_name="G")
        assert first["experiment_group_id"] == second["experiment_group_id"]
        assert groups(api)["G"]["experiment_count"] == 2

    def test_by_id_which_wins_over_the_name(self, api: Any) -> None:
        api.project()
        wanted = api.experiment("a", experiment_group_name="G")["experiment_group_id"]
        made = api.experiment("b", experiment_group_id=wanted, experiment_group_name="other")
        assert made["experiment_group_name"] == "G"
        assert list(groups(api)) == ["G"]

    def test_by_dataset(self, api: Any) -> None:
        api.project()
        dataset = api.dataset([], "golden")
        made = api.experiment(dataset={"dataset_id": dataset, "version_index": 1})
        assert made["experiment_group_name"] == "golden Experiment Group"
        assert made["experiment_group_is_system"] is False
        group = groups(api)["golden Experiment Group"]
        assert group["datasets"] == [{"id": dataset, "name": "golden"}]
        assert group["latest_run_date"] == made["created_at"]

    def test_none(self, api: Any) -> None:
        api.project()
        made = api.experiment()
        assert made["experiment_group_name"] == "Ungrouped"
        assert made["experiment_group_is_system"] is True
        assert groups(api)["Ungrouped"]["is_system"] is True

    def test_an_unknown_id_is_3520_before_anything_is_made(self, api: Any) -> None:
        api.project()
        missing = str(uuid4())
        body = {"name": "e", "experiment_group_id": missing, "experiment_group_name": "G"}
        answer = api.post("/projects/{p}/experiments", body)
        assert (answer.status, answer.body["error_code"]) == (404, 3520)
        assert missing in answer.detail()
        assert api.ok("GET", "/projects/{p}/experiments") == []
        assert groups(api) == {}

    def test_groups_belong_to_a_project(self, api: Any) -> None:
        api.project("one")
        group = api.experiment(experiment_group_name="G")["experiment_group_id"]
        api.project("two")
        body = {"name": "e", "experiment_group_id": group}
        assert api.post("/projects/{p}/experiments", body).status == 404
        assert groups(api) == {}

    def test_pages(self, api: Any) -> None:
        api.project()
        for name in "abc":
            api.experiment(experiment_group_name=name)
        path = "/projects/{p}/experiment-groups/query"
        page = api.ok("POST", path, {"starting_token": 0, "limit": 2})
        assert [g["name"] for g in page["experiment_groups"]] == ["c", "b"]
        rest = api.ok("POST", path, {"starting_token": page["next_starting_token"], "limit": 2})
        assert [g["name"] for g in rest["experiment_groups"]] == ["a"]
        assert rest["next_starting_token"] is None


class TestTags:
    TAGS = "/projects/{p}/experiments/{e}/tags"

    def test_set_get_update_delete(self, api: Any) -> None:
        api.project()
        api.experiment()
        made = api.ok("POST", self.TAGS, {"key": "env", "value": "ci", "tag_type": "generic"})
        assert made["run_id"] == api.known["e"]
        assert api.ok("GET", self.TAGS) == [made]
        assert api.ok("GET", "/projects/{p}/experiments/{e}")["tags"] == {"generic": [made]}
        one = f"{self.TAGS}/{made['id']}"
        changed = api.ok("PUT", one, {"key": "env", "value": "prod", "tag_type": "generic"})
        assert api.ok("GET", one) == changed
        assert changed["value"] == "prod"
        assert "message" in api.ok("DELETE", one)
        assert api.get(one).status == 404
        assert api.ok("GET", self.TAGS) == []

    def test_setting_a_key_again_changes_its_value(self, api: Any) -> None:
        api.project()
        api.experiment()
        for value in ("1", "2"):
            api.ok("POST", self.TAGS, {"key": "k", "value": value, "tag_type": "generic"})
        assert [tag["value"] for tag in api.ok("GET", self.TAGS)] == ["2"]
        other = api.ok("POST", self.TAGS, {"key": "j", "value": "3", "tag_type": "generic"})
        clash = {"key": "k", "value": "3", "tag_type": "generic"}
        assert api.call("PUT", f"{self.TAGS}/{other['id']}", clash).status == 422

    def test_refusals(self, api: Any) -> None:
        api.project()
        api.experiment()
        assert api.post(self.TAGS, {"key": "k" * 257, "value": "", "tag_type": ""}).status == 422
        assert api.post(self.TAGS, {"key": "k"}).status == 422
        api.known["e"] = str(uuid4())
        assert api.get(self.TAGS).status == 404


class TestScorerSettings:
    SETTINGS = "/projects/{p}/runs/{e}/scorer-settings"

    def test_what_is_sent_is_answered(self, api: Any) -> None:
        api.project()
        api.experiment()
        (scorer,) = api.ok(
            "POST",
            "/scorers/list",
            {"filters": [{"name": "label", "operator": "eq", "value": "Correctness"}]},
        )["scorers"]
        body = {"run_id": api.known["e"], "scorers": [scorer]}
        assert api.ok("POST", self.SETTINGS, body)["scorers"] == [scorer]
        assert api.ok("GET", self.SETTINGS) == {**body, "segment_filters": None}
        segments = {"run_id": api.known["e"], "segment_filters": [{"sample_rate": 0.5}]}
        answer = api.ok("PATCH", self.SETTINGS, segments)
        assert answer["scorers"] == [scorer]
        assert answer["segment_filters"] == [{"sample_rate": 0.5}]
        path = "/projects/{p}/experiments/{e}/metric_settings"
        assert api.ok("PATCH", path, {"scorers": []})["scorers"] == []

    def test_refusals(self, api: Any) -> None:
        api.project()
        api.experiment()
        assert api.post(self.SETTINGS, {"run_id": str(uuid4()), "scorers": []}).status == 422
        bad = {"run_id": api.known["e"], "scorers": [{"id": "x"}]}
        assert api.post(self.SETTINGS, bad).status == 422
        missing = str(uuid4())
        path = f"/projects/{{p}}/runs/{missing}/scorer-settings"
        assert api.post(path, {"run_id": missing, "scorers": []}).status == 404


class TestAggregates:
    def test_numbers(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(*scored(make_trace, *range(1, 101)))
        made = api.ok("GET", "/projects/{p}/experiments/{e}")
        assert made["aggregate_metrics"] == {"average_score": 50.5, "average_duration_ns": 10.0}
        assert made["structured_aggregate_metrics"]["score"] == pytest.approx(
            {
                "avg": 50.5,
                "sum": 5050,
                "min": 1,
                "max": 100,
                "count": 100,
                "p50": 50.5,
                "p90": 90.1,
                "p95": 95.05,
                "p99": 99.01,
                "pct": None,
                "value_distribution": None,
            }
        )
        assert (made["num_traces"], made["num_spans"], made["num_sessions"]) == (100, 0, 1)

    def test_truth_values_and_labels(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(
            *scored(make_trace, True, True, False), *scored(make_trace, "a", "b", "a", name="l")
        )
        made = api.ok("GET", "/projects/{p}/experiments/{e}")["structured_aggregate_metrics"]
        assert made["score"]["avg"] == pytest.approx(2 / 3)
        assert made["score"]["value_distribution"] == {"true": 2, "false": 1}
        assert made["l"]["value_distribution"] == {"a": 2, "b": 1}
        assert (made["l"]["count"], made["l"]["avg"], made["l"]["p50"]) == (3, None, None)

    def test_missing_values_are_not_zero(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(*scored(make_trace, 1, None, 3), make_trace())
        made = api.ok("GET", "/projects/{p}/experiments/{e}")["structured_aggregate_metrics"]
        assert (made["score"]["count"], made["score"]["avg"]) == (2, 2.0)

    def test_a_metric_that_only_spans_have(self, api: Any, make_trace: Any, make_span: Any) -> None:
        api.project()
        api.experiment()
        spans = [make_span("llm", metrics={"num_input_tokens": n, "score": n}) for n in (1, 3)]
        api.log(make_trace(spans=spans, metrics={"score": 9}))
        made = api.ok("GET", "/projects/{p}/experiments/{e}")["aggregate_metrics"]
        assert made == {"average_score": 9, "average_num_input_tokens": 2}

    def test_huge_and_odd_values_do_no_harm(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        values = [10**400, 1e308, 1e308, -(10**30), {"a": 1}, [1, "x"], ["x", "y"]]
        api.log(*scored(make_trace, *values))
        made = api.ok("GET", "/projects/{p}/experiments/{e}")["structured_aggregate_metrics"]
        assert made["score"]["max"] == 1e308
        assert made["score"]["avg"] == pytest.approx(1e308 / 1.5)
        assert made["score"]["sum"] is None

    def test_new_records_are_counted(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        path = "/projects/{p}/experiments/{e}"
        api.log(*scored(make_trace, 1))
        assert api.ok("GET", path)["aggregate_metrics"]["average_score"] == 1
        api.log(*scored(make_trace, 3))
        assert api.ok("GET", path)["aggregate_metrics"]["average_score"] == 2
        listed = api.ok("GET", "/projects/{p}/experiments")[0]
        assert listed == api.ok("GET", path)
        api.ok("POST", "/projects/{p}/traces/delete", {"experiment_id": api.known["e"]})
        assert api.ok("GET", path)["aggregate_metrics"] == {}
        assert api.ok("GET", path)["num_traces"] == 0

    def test_others_are_not_computed(
        self, api: Any, make_trace: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        api.project()
        for name in ("one", "two"):
            api.experiment(name, experiment_group_name=name)
            api.log(*scored(make_trace, 1))
        computed = []
        compute = aggregates.compute

        def counted(db: Any, run: int) -> Any:
            computed.append(run)
            return compute(db, run)

        monkeypatch.setattr(aggregates, "compute", counted)
        assert found(api, {"name": "name", "operator": "eq", "value": "two"}) == ["two"]
        assert len(computed) == 1
        api.ok("GET", "/projects/{p}/experiments")
        api.ok("GET", "/projects/{p}/experiments")
        assert len(computed) == 2

    def test_ranks(self, api: Any, make_trace: Any) -> None:
        api.project()
        expected = {"low": (1, 4), "high": (3, 1), "mid": (2, 2), "tie": (2, 2)}
        for name, (score, _) in expected.items():
            api.experiment(name, experiment_group_name="G")
            api.log(*scored(make_trace, score))
        api.experiment("unscored", experiment_group_name="G")
        api.experiment("elsewhere", experiment_group_name="H")
        api.log(*scored(make_trace, 0))
        listed = {e["name"]: e for e in api.ok("GET", "/projects/{p}/experiments")}
        for name, (score, rank) in expected.items():
            assert (listed[name]["ranking_score"], listed[name]["rank"]) == (score, rank)
            assert listed[name]["winner"] is (name == "high")
        assert listed["unscored"]["rank"] is None
        assert (listed["elsewhere"]["rank"], listed["elsewhere"]["winner"]) == (1, False)

    def test_the_rank_follows_what_is_sent_again_and_deleted(
        self, api: Any, make_trace: Any
    ) -> None:
        api.project()
        one, two = scored(make_trace, 1, 3)
        api.experiment()
        api.log(one)
        api.log(two)

        def score() -> Any:
            return api.ok("GET", "/projects/{p}/experiments/{e}")["ranking_score"]

        assert score() == 2
        api.log({**two, "metrics": {"score": 5}})
        assert score() == 3
        item = {"type": "id", "column_id": "id", "value": one["id"]}
        api.ok("POST", "/projects/{p}/traces/delete", {"filters": [item]})
        assert score() == 5
        api.ok("POST", "/projects/{p}/traces/delete", {"experiment_id": api.known["e"]})
        assert score() is None

    def test_equal_scores_share_a_rank_whatever_the_order(self, api: Any, make_trace: Any) -> None:
        api.project()
        for name, values in (("a", [0.1, 0.2, 0.7]), ("b", [0.7, 0.1, 0.2])):
            api.experiment(name)
            for value in values:
                api.log(*scored(make_trace, value))
        ranks = [e["rank"] for e in api.ok("GET", "/projects/{p}/experiments")]
        assert ranks == [1, 1]

    @pytest.mark.parametrize(
        ("metrics", "score"),
        [
            ([{"cost": 9, "num_tokens": 5, "duration_ns": 1, "main": 2}], 2),
            ([{"label": "x", "main": 2}], 2),
            ([{"main": None, "other": 5}, {"main": 2}], 2),
            ([{"main": True, "other": 5}, {"main": False}], 0.5),
            ([{"main": 1e308}, {"main": 1e308}, {"main": -1e308}], None),
            ([{"main": 10**400}, {"main": 3}], None),
            ([{"cost": 1}], None),
            ([{}], None),
        ],
    )
    def test_the_main_metric(
        self, api: Any, make_trace: Any, metrics: list[Any], score: float | None
    ) -> None:
        api.project()
        api.experiment()
        for _ in range(2):
            api.log(*[make_trace(metrics=each) for each in metrics])
        made = api.ok("GET", "/projects/{p}/experiments/{e}")
        assert made["ranking_score"] == score

    def test_many_experiments_have_the_same_ranks_as_few(self, api: Any, make_trace: Any) -> None:
        api.project()
        for number in range(60):
            api.experiment(str(number))
            api.log(*scored(make_trace, number // 2))
        path = "/projects/{p}/experiments/paginated"
        few = api.ok("GET", f"{path}?limit=10")["experiments"]
        many = api.ok("GET", f"{path}?limit=100")["experiments"]
        assert few == many[:10]
        assert [e["rank"] for e in many[:4]] == [1, 1, 3, 3]


class TestMetrics:
    def test_distribution(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(*scored(make_trace, *range(100)), *scored(make_trace, True, False, name="ok"))
        path = "/projects/{p}/experiments/{e}/metrics"
        metrics = {m["name"]: m for m in api.ok("POST", path, {})["metrics"]}
        assert metrics["ok"]["buckets"] == {"true": 1, "false": 1}
        assert metrics["duration_ns"]["buckets"] == {"10": 102}
        assert len(metrics["score"]["buckets"]) == 10
        assert sum(metrics["score"]["buckets"].values()) == 100
        assert metrics["score"]["average"] == 49.5

    def test_filters(self, api: Any, make_trace: Any) -> None:
        api.project()
        for name in "ab":
            api.experiment(name)
            api.log(*scored(make_trace, 1, 2, 3))
        item = {"type": "number", "column_id": "metrics/score", "operator": "gt", "value": 1}
        path = "/projects/{p}/experiments/metrics"
        metrics = {m["name"]: m for m in api.ok("POST", path, {"filters": [item]})["metrics"]}
        assert metrics["score"]["buckets"] == {"2": 2, "3": 2}

    def test_available_columns_take_no_body(self, api: Any, make_trace: Any) -> None:
        api.project()
        api.experiment()
        api.log(*scored(make_trace, 1), *scored(make_trace, "x", name="label"))
        answer = api.ok("POST", "/projects/{p}/experiments/available_columns")
        columns = {column["id"]: column for column in answer["columns"]}
        assert columns["metrics/score"]["label"] == "score"
        assert columns["metrics/score"]["category"] == "metric"
        assert columns["metrics/label"]["data_type"] == "text"
        assert columns["name"]["filterable"] is True
