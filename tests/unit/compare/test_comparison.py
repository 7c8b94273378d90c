"""Results held against each other, row by row."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from galileo_ext import (
    Comparison,
    ExperimentResult,
    create_dataset,
    create_project,
    load_experiment,
    run_experiment,
)

WORDS = [{"input": f"w{n}", "ground_truth": f"W{n}"} for n in range(20)]


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


def length(output: Any) -> float:
    return len(output) / 4


def label(output: Any) -> str:
    return "long" if len(output) > 2 else "short"


def run(name: str, answers: dict[str, Any], **options: Any) -> ExperimentResult:
    """Run a function that gets all words right, except for the answers given here."""

    def function(word: str) -> str:
        answer = answers.get(word, word.upper())
        if isinstance(answer, Exception):
            raise answer
        return str(answer)

    options = {"dataset": WORDS, "metrics": [exact, length, label], "dry_run": True, **options}
    return run_experiment(name, function=function, progress=False, **options)


def positions(rows: list[Any]) -> list[int]:
    return [row.index for row in rows]


def test_rows_and_metrics_are_compared() -> None:
    old = run("old", {"w1": "no", "w2": "no", "w3": "no", "w4": ValueError("x")})
    new = run("new", {"w2": "nooo", "w9": "no", "w7": ValueError("y")})

    found = new.compare(old)

    assert isinstance(found, Comparison)
    metric = found.metrics["exact"]
    assert (metric.n, metric.improved, metric.regressed, metric.unchanged) == (18, 2, 1, 15)
    assert (metric.before, metric.after) == (15 / 18, 16 / 18)
    assert metric.difference == pytest.approx(1 / 18)
    assert metric.low is not None and metric.high is not None
    assert metric.low < 0 < metric.high
    assert (metric.method, metric.verdict) == ("mcnemar", "no clear difference")
    assert positions(found.regressions) == [7, 9]
    assert positions(found.improvements) == [1, 2, 3, 4]
    assert positions(found.failed_before_only) == [4]
    assert positions(found.failed_after_only) == [7]
    assert found.regressions[1].regressed == {"exact": (True, False)}
    assert found.regressions[1].after[0].output == "no"
    assert found.regressions[1].before[0].output == "W9"
    assert (found.failures.before, found.failures.after) == (0.05, 0.05)
    assert found.duration.n == 18
    assert found.skipped == {"label": "its scores are no numbers"}
    assert "'old' -> 'new': 20 rows in both" in str(found)
    assert "label: not compared" in str(found)


def test_a_clear_difference_is_found_and_lost_among_many() -> None:
    old = run("old", {f"w{n}": "no" for n in range(6)})
    new = run("new", {})

    def noise(n: int) -> Any:
        def metric(output: str) -> float:
            return n + 0.5

        metric.__name__ = f"noise_{n}"
        return metric

    one = new.compare(old).metrics["exact"]
    assert (one.significant, one.verdict) == (True, "better")
    assert one.p_value == pytest.approx(0.5**6)
    assert one.p_adjusted == pytest.approx(2 * 0.5**6)  # length is another
    assert old.compare(new).metrics["exact"].verdict == "worse"

    many = [exact, *map(noise, range(9))]
    among = run("new", {}, metrics=many).compare(
        run("old", {f"w{n}": "no" for n in range(6)}, metrics=many)
    )
    assert among.metrics["exact"].p_adjusted == pytest.approx(10 * 0.5**6)
    assert not among.metrics["exact"].significant


def test_a_tiny_p_value_is_not_said_to_be_nothing() -> None:
    old, new = run("old", {f"w{n}": "no" for n in range(20)}), run("new", {})
    assert "p < 0.001" in str(new.compare(old).metrics["exact"])
    assert "p = 1.000" in str(new.compare(new).metrics["exact"])


def test_less_may_be_better() -> None:
    old, new = run("old", {}), run("new", {"w3": "much longer"})
    assert positions(new.compare(old).improvements) == [3]
    found = new.compare(old, lower_is_better=["length"])
    assert positions(found.regressions) == [3]
    assert (found.metrics["length"].regressed, found.metrics["length"].lower_is_better) == (1, True)
    assert positions(new.compare(old, lower_is_better="length").improvements) == []


def test_a_metric_of_one_side_is_said_to_be() -> None:
    found = run("new", {}).compare(run("old", {}, metrics=[exact]))
    assert found.skipped["length"] == "no row has a score on both sides"
    assert set(found.metrics) == {"exact"}


def test_rows_are_found_by_what_is_in_them() -> None:
    twice = [*WORDS[:3], WORDS[1]]
    old = run("old", {}, dataset=list(reversed(WORDS)))
    new = run("new", {"w1": "no"}, dataset=twice)

    found = new.compare(old)

    assert found.aligned_by == "content"
    assert (len(found.rows), found.only_before, found.only_after) == (3, 17, 1)
    assert positions(found.regressions) == [1]
    assert "17 only in 'old'" in str(found)


def test_repetitions_of_a_row_count_as_one() -> None:
    old = run("old", {"w1": "no"}, repetitions=3)
    new = run("new", {}, repetitions=2)
    found = new.compare(old)
    assert (len(found.rows), found.metrics["exact"].n) == (20, 20)
    assert [len(found.improvements[0].before), len(found.improvements[0].after)] == [3, 2]


def test_what_one_score_is_made_of_repetitions_may_be_chosen() -> None:
    answers = iter(["W0", "no", "W0", "W0"] * 10)

    def function(word: str) -> str:
        return next(answers)

    def twice(name: str) -> ExperimentResult:
        return run_experiment(
            name, dataset=WORDS[:1], function=function, metrics=[exact], repetitions=2,
            max_concurrency=1, dry_run=True, progress=False,
        )  # fmt: skip

    old, new = twice("old"), twice("new")
    assert new.compare(old).metrics["exact"].before == 0.5
    assert new.compare(old, reducer="any").metrics["exact"].before == 1
    assert new.compare(old, reducer="all").metrics["exact"].before == 0
    assert new.compare(old).metrics["exact"].low is None
    assert str(new.compare(old).metrics["exact"]) == "+0.500 (1 row)"


def test_results_of_the_server_by_the_ids_of_its_rows() -> None:
    create_project("words")
    create_dataset("all", WORDS, project_name="words")
    options = {"project": "words", "dataset": "all", "dry_run": False}
    old = run("old", {"w5": "no"}, **options)
    new = run("new", {"w6": ValueError("x")}, rows=[5, 6, 7], **options)

    found = new.compare(old)
    loaded = load_experiment("new", project="words").compare(
        load_experiment("old", project="words")
    )

    assert found.aligned_by == loaded.aligned_by == "id"
    for comparison in (found, loaded):
        assert positions(comparison.improvements) == [5]
        assert positions(comparison.regressions) == [6]
        assert (len(comparison.rows), comparison.only_before) == (3, 17)
    assert found.metrics == loaded.metrics


def test_what_cannot_be_compared_is_refused() -> None:
    new = run("new", {})
    other = run("other", {}, dataset=["something", "else"])
    with pytest.raises(ValueError, match=r"No row is in both results \(2 and 20 rows\)"):
        new.compare(other)
    with pytest.raises(ValueError, match=r"'lenght'.* they have 'exact', 'label', 'length'"):
        new.compare(new, lower_is_better=["lenght"])
    with pytest.raises(ValueError, match="confidence is 95"):
        new.compare(new, confidence=95)
    with pytest.raises(ValueError, match="no reducer 'avg'"):
        new.compare(new, reducer="avg")
    with pytest.raises(ValueError, match="other is 'old'; expected a result"):
        new.compare("old")  # type: ignore[arg-type]  # what somebody may try


def test_a_result_is_no_better_than_itself() -> None:
    one = run("one", {"w1": "no", "w2": ValueError("x")})
    found = one.compare(one)
    assert found.regressions == found.improvements == []
    assert all(m.difference == 0 and m.p_value == 1 for m in found.metrics.values())


def test_what_is_said_of_rows_without_a_score() -> None:
    old = run("old", {})
    new = run("new", {f"w{n}": ValueError("x") for n in range(8)})
    text = str(new.compare(old))
    assert "exact: 1.000 -> 1.000" in text and "12 of 20 rows" in text
    assert "failed: 0.000 -> 0.400" in text and "20 rows): worse" in text


def test_what_could_have_been_seen_is_said() -> None:
    old, new = run("old", {"w1": "no"}), run("new", {"w2": "no"})
    smallest = new.compare(old).metrics["exact"].smallest
    assert smallest is not None and smallest > 0.3
    assert f"no clear difference (one of {smallest:.3f} would probably show)" in str(
        new.compare(old)
    )
    few = run("few", {}, dataset=WORDS[:3])
    assert few.compare(few).metrics["exact"].smallest is None
    assert "(too few rows to show one)" in str(few.compare(few))


def test_of_many_metrics_each_has_to_differ_more_to_be_seen() -> None:
    def another(name: str) -> Any:
        def metric(output: Any, expected: Any) -> bool:
            return exact(output, expected)

        metric.__name__ = name
        return metric

    def smallest(*metrics: Any) -> float:
        old = run("old", {"w1": "no"}, metrics=metrics)
        found = run("new", {"w2": "no"}, metrics=metrics).compare(old).metrics["exact"].smallest
        assert found is not None
        return found

    assert smallest(exact, *(another(f"m{n}") for n in range(5))) > smallest(exact)


def test_rows_that_have_lost_their_score_are_counted() -> None:
    def sometimes(output: Any, expected: Any) -> bool | None:
        return None if output == "W1" else output == expected

    sometimes.__name__ = "exact"
    old = run("old", {"w3": ValueError("x")}, metrics=[exact])
    new = run("new", {"w2": ValueError("x")}, metrics=[sometimes])
    found = new.compare(old)
    assert found.unscored == {"exact": 1}  # of a row that failed, it is said that it failed
    assert "exact: scores lost on 1 row" in str(found)
    assert old.compare(new).unscored == {}


def test_rows_of_a_changed_dataset_are_counted() -> None:
    def with_ids(result: ExperimentResult) -> ExperimentResult:
        rows = [replace(row, id=str(row.input)) for row in result.rows]
        return replace(result, rows=rows)

    other = [{**WORDS[0], "ground_truth": "other"}, *WORDS[1:]]
    old, new = with_ids(run("old", {})), with_ids(run("new", {}, dataset=other))
    found = new.compare(old)
    assert (found.aligned_by, found.changed, len(found.rows)) == ("id", 1, 20)
    assert "1 of them with another input or expected output" in str(found)
    assert old.compare(with_ids(run("same", {}, dataset=WORDS[::-1]))).changed == 0


def test_a_row_that_stands_there_many_times_is_one_row() -> None:
    once, often = WORDS[:4], WORDS[:4] * 5
    wrong = {"w1": "no", "w2": "no"}
    small = run("new", {}, dataset=once).compare(run("old", wrong, dataset=once))
    large = run("new", {}, dataset=often).compare(run("old", wrong, dataset=often))
    one, other = small.metrics["exact"], large.metrics["exact"]
    assert (other.n, other.distinct, other.improved) == (20, 4, 10)
    # Five times the same answers to the same questions are no more evidence.
    assert (other.low, other.high, other.p_value) == (one.low, one.high, one.p_value)
    assert (other.before, other.after, other.smallest) == (one.before, one.after, one.smallest)
    assert "20 rows, 4 different" in str(large) and "different" not in str(small)


def test_rows_that_stand_there_unequally_often_have_the_mean_of_all() -> None:
    rows = [WORDS[0]] * 9 + WORDS[1:8]
    found = run("new", {"w0": "no"}, dataset=rows).compare(run("old", {}, dataset=rows))
    metric = found.metrics["exact"]
    assert metric.difference == pytest.approx(-9 / 16)
    assert metric.distinct == 8 and metric.verdict == "no clear difference"
    assert metric.low is not None and metric.low < -9 / 16 < 0 < (metric.high or 0)


def test_one_row_is_not_rows() -> None:
    text = str(run("new", {}, dataset=WORDS[:1]).compare(run("old", {"w0": "no"})))
    assert "1 row in both; 19 only in 'old'" in text
    assert "p = 1.000, 1 row)" in text and "1 row improved, 0 regressed" in text
