"""Conditions on results: what they are about, ask for unasked, and what is written of them."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from galileo_ext import (
    ExperimentResult,
    LocalMetricConfig,
    create_project,
    load_experiment,
    run_experiment,
)
from galileo_ext._markdown import escaped
from galileo_ext.gate.conditions import Condition, Measure

WORDS = [{"input": f"w{n}", "ground_truth": f"W{n}"} for n in range(10)]
HOSTILE = "<script>alert(1)</script> | `x` **b** [l](javascript:1) <!-- \x00\x1b \ud800 & \"'"


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


def length(output: Any) -> float:
    return len(output) / 4


def label(output: Any) -> str:
    return "word"


def run(name: str = "one", wrong: str = "", **options: Any) -> ExperimentResult:
    def function(word: str) -> str:
        if f"{word}!" in wrong.split():
            time.sleep(0.01)  # a run that is to stop needs a moment to
            raise ValueError(f"{HOSTILE} {word}")
        return "no" if word in wrong.split() else word.upper()

    options = {"dataset": WORDS, "metrics": [exact, length, label], "dry_run": True, **options}
    return run_experiment(name, function=function, progress=False, **options)


@pytest.mark.parametrize(
    ("text", "value", "passed"),
    [
        ("a >= 0.9", 0.9, True),
        ("a>=0.9", 0.89, False),
        ("a > 0.9", 0.9, False),
        ("a <= 5", 5, True),
        ("a < 5", 4.9, True),
        ("a == 0.3", 0.1 + 0.2, True),
        ("a > 0.3", 0.1 + 0.2, False),
        ("a != 1", 2, True),
        ("a >= 90%", 0.9, True),
        ("a >= -1e-1", -0.2, False),
        ("  a  <  .5 ", 0.4, True),
        ("a >= 0", None, False),
    ],
)
def test_conditions(text: str, value: float | None, passed: bool) -> None:
    found = Condition.read(text).judge({"a": Measure(value)})
    assert (found.passed, found.value, found.name) == (passed, value, "a")


@pytest.mark.parametrize(
    "text",
    [
        "", "a", "a >=", ">= 1", "a => 1", "a >= b", "a >= 1 and b > 2", "share(a == b) > 0",
        "share(a != 'b') > 0", "share(a == 'b')", "share(a == '') > 0",
    ],
)  # fmt: skip
def test_what_is_no_condition(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be read; expected a name"):
        Condition.read(text)


def test_a_result_is_good_enough() -> None:
    report = run(wrong="w1").check(
        "exact >= 0.9", "length <= 0.5", "latency_p95 < 2", "exact.min == 0"
    )
    assert report.passed
    assert report.failures == []
    assert [c.condition for c in report.conditions][-2:] == ["skipped == 0", "failed == 0"]
    assert report.conditions[0].value == 0.9
    assert report.conditions[0].about == "10 of 10 rows, 95 % interval 0.596 to 0.982"
    assert "Check of 'one' passed." in str(report)
    assert "pass  exact >= 0.9: 0.9 (10 of 10 rows" in str(report)


def test_a_result_is_not_good_enough() -> None:
    report = run(wrong="w1 w2").check("exact >= 0.9", "length <= 0.5")
    assert not report.passed
    assert [(c.name, c.value) for c in report.failures] == [("exact", 0.8)]
    assert "FAIL  exact >= 0.9: 0.8" in str(report)


def test_a_good_mean_of_the_rows_that_are_left_is_not_enough() -> None:
    result = run(wrong="w1! w2!")
    assert result.metrics["exact"].mean == 1
    assert [c.name for c in result.check("exact == 1").failures] == ["failed"]
    assert result.check("exact == 1", "failed <= 2").passed
    assert result.check("exact == 1", "failure_rate <= 20%").passed
    assert not result.check("exact == 1", "ok >= 9").passed


def test_rows_that_were_skipped_are_not_forgotten() -> None:
    wrong = " ".join(f"w{n}!" for n in range(10))
    result = run(wrong=wrong, max_failures=0, max_concurrency=1)
    report = result.check("failed <= 10")
    assert [c.name for c in report.failures] == ["skipped"]
    assert report.failures[0].value == result.skipped > 0
    assert result.check("failed <= 10", "skipped < 10").passed


def test_a_metric_that_failed_itself_is_not_forgotten() -> None:
    def picky(output: str) -> bool:
        if output == "W3":
            raise KeyError("no")
        return True

    result = run(metrics=[picky])
    assert [c.condition for c in result.check("picky == 1").failures] == [
        "metrics.picky.failed == 0"
    ]
    assert not result.check("metrics.picky.max == 1").passed
    assert result.check("picky == 1", "picky.failed <= 1").passed
    assert result.check("failed == 0").passed


def test_a_metric_without_a_mean_does_not_pass() -> None:
    (failure,) = run().check("label >= 0").failures
    assert failure.value is None
    assert failure.about == (
        "10 of 10 rows; its scores are no numbers; ask for \"share(label == 'word')\""
    )


def tone(output: str) -> str | None:
    return {"W0": 'it\'s "odd"', "W1": "rude", "W9": None}.get(output, "polite")


@pytest.mark.parametrize(
    ("condition", "value", "about"),
    [
        ("share(tone == 'polite') >= 75%", 7 / 9, "7 of 9 rows, 95 % interval 0.453 to 0.937"),
        ('share( tone=="rude" )<=.2', 1 / 9, "1 of 9 rows, 95 % interval 0.020 to 0.435"),
        ("share(metrics.tone == 'rude') < 0.1", 1 / 9, "1 of 9 rows, 95 % interval 0.020 to 0.435"),
        ("share(tone == 'it's \"odd\"') < 0.1", 1 / 9, "1 of 9 rows, 95 % interval 0.020 to 0.435"),
        ("share(exact == 'True') == 1", 1, "10 of 10 rows, 95 % interval 0.722 to 1.000"),
        ("share(length == '0.5') == 1", None, "it says numbers, or too many different words"),
        ("share(tone == 'plite') < 1%", 0, "0 of 9 rows, 95 % interval 0.000 to 0.299; they say "),
    ],
)
def test_what_a_metric_says_is_counted(condition: str, value: float | None, about: str) -> None:
    report = run(metrics=[exact, length, tone]).check(condition)
    found = report.conditions[0]
    assert (found.value, found.condition) == (value, condition)
    assert found.about.startswith(about)
    assert found.passed == (value is not None and not condition.endswith("0.1"))
    assert condition in str(report)


def test_rows_that_say_nothing_have_no_share() -> None:
    def silent(output: Any) -> str | None:
        return None

    (failure,) = run(metrics=[silent]).check("share(silent == 'a') == 0").failures
    assert (failure.value, failure.about) == (None, "0 of 10 rows have a score")
    with pytest.raises(ValueError, match=r"about 'tune'.*did you mean 'tone'"):
        run(metrics=[tone]).check("share(tune == 'polite') > 0")


def test_a_share_that_not_all_were_counted_of_is_none() -> None:
    assert Measure(None, "", 9, {}).share("a").value is None
    assert Measure(None, "", 2, {"a": 3}).share("a").value == 1  # a row that says it twice


def test_what_is_not_there_is_refused() -> None:
    result = run()
    with pytest.raises(ValueError, match=r"about 'exakt', which .* did you mean 'exact'"):
        result.check("exakt >= 1")
    with pytest.raises(ValueError, match="nothing to check"):
        result.check()
    with pytest.raises(ValueError, match=r"regressions'.*does not have"):
        result.check("regressions == 0")
    with pytest.raises(ValueError, match="max_regressions needs a baseline"):
        result.check(max_regressions=0)
    for wrong in (-1, 0.5, True):
        with pytest.raises(ValueError, match="max_regressions is"):
            result.check(max_regressions=wrong, baseline=result)  # type: ignore[arg-type]  # the test


def test_a_name_with_two_meanings_is_refused() -> None:
    failed = LocalMetricConfig(name="failed", scorer_fn=lambda step: 0.0)
    result = run(wrong="w1!", metrics=[failed])
    with pytest.raises(ValueError, match=r"two meanings.*'metrics\.failed'"):
        result.check("failed == 0")
    report = result.check("metrics.failed == 0", "metrics.failed.max == 0")
    assert [(c.condition, c.passed) for c in report.conditions[:2]] == [
        ("metrics.failed == 0", True),
        ("metrics.failed.max == 0", True),
    ]
    assert [c.condition for c in report.failures] == ["failed == 0"]
    assert [c.value for c in result.check("total == 10").failures] == [1]


@pytest.fixture(params=["result", "file"])
def baseline(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    earlier = run("earlier", wrong="w1 w2 w3!")
    return earlier if request.param == "result" else earlier.save_baseline(tmp_path / "base.json")


def test_against_a_baseline(baseline: Any) -> None:
    result = run("later", wrong="w2 w5")

    report = result.check("exact.difference >= -0.2", max_regressions=0, baseline=baseline)

    assert [(c.condition, c.value) for c in report.failures] == [("regressions <= 0", 1)]
    assert report.comparison is not None
    assert (report.comparison.before, report.comparison.metrics["exact"].n) == ("earlier", 9)
    assert [row.index for row in report.comparison.regressions] == [5]
    assert [row.index for row in report.comparison.improvements] == [1, 3]
    assert result.check("exact.low > -0.5", max_regressions=1, baseline=baseline).passed
    assert not result.check("exact.p_value < 0.05", baseline=baseline).passed
    assert result.check("improvements >= 2", baseline=baseline).passed
    fewer = result.check(max_regressions=0, baseline=baseline, lower_is_better=["exact"])
    assert fewer.comparison is not None
    assert [row.index for row in fewer.comparison.regressions] == [1]


def test_a_baseline_says_nothing_of_what_is_in_the_rows(tmp_path: Path) -> None:
    rows = [{"input": "secret", "ground_truth": "hidden"}, {"input": "other"}]
    result = run(dataset=rows)
    text = result.save_baseline(tmp_path / "b.json").read_text()
    assert "secret" not in text and "hidden" not in text and "SECRET" not in text
    assert len(text.splitlines()) == 4
    assert text == result.save_baseline(tmp_path / "again.json").read_text()
    assert json.loads(text)["rows"][0]["scores"] == {"exact": False, "length": 1.5}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "galileo-ext baseline", "version": 2}',
        '{"format": "galileo-ext baseline", "version": 1, "name": "x"}',
        '{"format": "galileo-ext baseline", "version": 1, "name": "x", "rows": [1]}',
        '{"format": "galileo-ext baseline", "version": 1, "name": "x", "rows": [{"id": null,'
        ' "content": "x", "index": 0, "scores": {"a": "text"}, "failed": 0}]}',
    ],
)
def test_what_is_no_baseline(tmp_path: Path, text: str) -> None:
    (tmp_path / "b.json").write_text(text)
    with pytest.raises(ValueError, match=r"b\.json is no baseline"):
        run().check("exact == 1", baseline=tmp_path / "b.json")


def test_a_baseline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run().check("exact == 1", baseline=tmp_path / "none.json")


def test_loaded_results_are_checked_alike() -> None:
    create_project("words")
    result = run(wrong="w1 w2!", dry_run=False, project="words")
    loaded = load_experiment("one", project="words")
    conditions = ["exact >= 0.8", "length < 1", "failed <= 1", "latency_max < 60"]
    ours, theirs = (each.check(*conditions).conditions for each in (result, loaded))
    assert [(c.condition, c.passed) for c in ours] == [(c.condition, c.passed) for c in theirs]
    assert ours[0] == theirs[0]
    assert loaded.check("failed <= 1", max_regressions=0, baseline=result).passed


def test_what_the_server_has_yet_to_compute_does_not_pass() -> None:
    result = run()
    result.server_metrics.append("correctness")
    (failure,) = result.check("correctness >= 0.9").failures
    assert "call wait() first" in failure.about


def hostile_report() -> Any:
    rows = [{"input": HOSTILE, "ground_truth": HOSTILE}, {"input": "w1"}]
    one = run(HOSTILE, dataset=rows)
    two = run(HOSTILE, dataset=rows, wrong="w1!")
    return two.check("exact >= 90%", "failed < 9", max_regressions=0, baseline=one)


def test_junit(tmp_path: Path) -> None:
    path = hostile_report().to_junit(tmp_path / "gate.xml")
    suite = ElementTree.parse(path).getroot()[0]
    assert suite.attrib["tests"] == "6"
    assert (suite.attrib["failures"], suite.attrib["errors"]) == ("2", "0")
    cases = {case.attrib["name"]: case for case in suite}
    asked = {"exact >= 90%", "failed < 9", "regressions <= 0"}
    assert set(cases) == asked | {"skipped == 0", "missing == 0", "unscored == 0"}
    fault = cases["regressions <= 0"].find("failure")
    assert fault is not None and fault.text is not None
    assert fault.attrib["message"] == "regressions is 1"
    assert "row 1 (" in fault.text and "fails" in fault.text
    assert "\\u0000" in suite.attrib["name"]


def test_junit_of_rows(tmp_path: Path) -> None:
    rows = [{"input": HOSTILE, "ground_truth": HOSTILE}, {"input": "w1"}]
    path = run(HOSTILE, dataset=rows, wrong="w1!", repetitions=2).to_junit(tmp_path / "rows.xml")
    suite = ElementTree.parse(path).getroot()[0]
    assert (suite.attrib["tests"], suite.attrib["errors"], suite.attrib["failures"]) == (
        "4",
        "2",
        "0",
    )
    assert [case.attrib["name"][:6] for case in suite] == ["row 0:", "row 0:", "row 1:", "row 1:"]
    assert suite[1].attrib["name"].endswith("(repetition 1)")
    (fault,) = suite[2]
    assert fault.tag == "error"
    assert fault.attrib["message"].startswith("ValueError: <script>alert(1)</script>")
    assert "raise ValueError" in (fault.text or "")


def test_markdown_is_a_summary_in_which_no_value_is_markup() -> None:
    text = hostile_report().to_markdown()
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(text)
    assert set(re.findall(r"<(\w+)", html)) == {
        "h3", "table", "thead", "tbody", "tr", "th", "td", "p",
    }  # fmt: skip
    assert html.count("<table>") == 3
    assert "check failed" in html
    assert "&lt;script&gt;alert(1)" in html


def test_markdown_links_to_the_page() -> None:
    create_project("words")
    result = run(dry_run=False, project="words")
    assert f"[Results](<{result.link}>)" in result.check("exact == 1").to_markdown()


def test_long_values_are_cut() -> None:
    assert escaped("a" * 200) == "a" * 79 + "…"
    assert escaped("_*\n#") == "&#95;&#42; &#35;"


def failing(output: Any) -> bool:
    raise ValueError("no")


def worded(output: Any) -> bool | str:
    return "unclear" if output == "W1" else False


worded.__name__ = "exact"  # who reviews a change of a metric's code sees no change of its name


@pytest.mark.parametrize(
    ("options", "failure", "about"),
    [
        ({"dataset": WORDS[:2]}, "missing", "of 10 rows of the baseline"),
        ({"metrics": [length]}, "unscored", "scores that rows have lost: 'exact' 10"),
        (
            {"metrics": [LocalMetricConfig(name="exact", scorer_fn=failing), length]},
            "unscored",
            "scores that rows have lost: 'exact' 10",
        ),
        (
            {"metrics": [worded, length]},
            "unscored",
            "scores that rows have lost: 'exact' 10",
        ),
    ],
    ids=["rows are gone", "a metric was renamed", "a metric fails", "a metric says words too"],
)
def test_what_is_not_there_any_more_does_not_pass_as_no_regression(
    options: dict[str, Any], failure: str, about: str, tmp_path: Path
) -> None:
    before, after = run("before"), run("after", **options)
    for baseline in (before, before.save_baseline(tmp_path / "baseline.json")):
        report = after.check(max_regressions=0, baseline=baseline)
        assert [(one.name, one.about) for one in report.failures] == [(failure, about)]
        assert after.check(f"{failure} >= 0", max_regressions=0, baseline=baseline).passed


def test_an_expected_output_that_changed_is_no_row_of_the_baseline() -> None:
    other = [{**WORDS[0], "ground_truth": "other"}, *WORDS[1:]]
    report = run("after", dataset=other).check(max_regressions=0, baseline=run("before"))
    assert [(one.name, one.value) for one in report.failures] == [("missing", 1)]
    before, after = (
        replace(one, rows=[replace(row, id=str(row.index)) for row in one.rows])
        for one in (run("before"), run("after", dataset=other))
    )
    report = after.check("changed == 0", baseline=before)
    assert [(one.name, one.value) for one in report.failures] == [("changed", 1)]


def test_metrics_that_failed_are_found_in_what_was_stored_too() -> None:
    def sometimes(output: Any) -> float:
        if output == "W1":
            raise ValueError("no")
        return 1.0

    create_project("p")
    ran = run("one", project="p", dry_run=False, metrics=[sometimes, exact])
    for result in (ran, load_experiment("one", project="p")):
        failures = result.check("sometimes >= 0.5", "exact >= 0").failures
        assert [(one.name, one.value) for one in failures] == [("metrics.sometimes.failed", 1)]
        assert result.check("sometimes >= 0.5", "sometimes.failed <= 1").passed
        assert result.check("exact >= 0").passed


def test_a_run_and_what_was_stored_of_it_have_the_same_latency() -> None:
    create_project("p")
    ran = run("one", project="p", dry_run=False)
    stored = load_experiment("one", project="p").latency
    for name in ("mean", "p50", "p95", "maximum"):
        assert getattr(ran.latency, name) == pytest.approx(getattr(stored, name), rel=1e-3)


def test_an_unknown_name_is_answered_with_those_that_a_person_would_write() -> None:
    with pytest.raises(ValueError, match="this result does not have; it has") as error:
        run().check("quality >= 0.9")
    assert "'exact'" in str(error.value) and "'latency_p95'" in str(error.value)
    assert "metrics." not in str(error.value) and ".scored" not in str(error.value)
