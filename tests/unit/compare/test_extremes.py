"""Scores of any size: compared, checked, summed up, written and shown."""

from __future__ import annotations

import json
import math
import xml.etree.ElementTree as ET
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from galileo_ext import Comparison, ExperimentResult, MetricComparison, run_experiment
from galileo_ext._numbers import mean, shown
from galileo_ext._text import to_plain
from galileo_ext.compare.comparison import compare
from galileo_ext.compare.units import Unit

#: A busy machine is no finding.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
LARGEST = 1.7976931348623157e308
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
EDGES = st.sampled_from([0, 1, 5e-324, -5e-324, 1e-200, 1e300, -1e300, LARGEST, -LARGEST, 10**308])
#: What a metric may return here.
SCORES = st.one_of(EDGES, FLOATS, st.integers(-(10**308), 10**308), st.booleans())
#: What a server or a file may have besides.
ODD = st.one_of(SCORES, st.sampled_from([math.nan, math.inf, -math.inf, 10**400, -(10**400)]))


def ran(scores: list[Any], name: str = "n", repetitions: int = 1) -> ExperimentResult:
    left = iter(scores)

    def size(output: Any) -> Any:
        return next(left)

    return run_experiment(
        name,
        dataset=[{"input": f"w{n}"} for n in range(len(scores) // repetitions)],
        function=str,
        metrics=[size],
        repetitions=repetitions,
        max_concurrency=1,
        dry_run=True,
        progress=False,
    )


def units(scores: list[Any]) -> list[Unit]:
    return [Unit(None, f"w{n}", n, {"size": s}, 0.0, 0.1) for n, s in enumerate(scores)]


def judged(pairs: list[tuple[Any, Any]]) -> Comparison:
    return compare(units([one for one, _ in pairs]), units([other for _, other in pairs]))


def are_numbers(about: MetricComparison) -> bool:
    values = [value for value in asdict(about).values() if isinstance(value, float)]
    return not any(map(math.isnan, values))


@settings(PATIENT, max_examples=150)
@given(st.lists(st.tuples(SCORES, SCORES), min_size=1, max_size=14))
def test_all_that_is_finite_is_compared(pairs: list[tuple[Any, Any]]) -> None:
    found = judged(pairs)
    about = found.metrics["size"]
    assert are_numbers(about)
    assert about.n == len(pairs)
    assert 0 <= about.p_value <= 1
    if about.low is not None and about.high is not None:
        assert about.low <= about.high
    assert str(found) and all(row.told for row in found.rows)
    json.dumps(to_plain(asdict(about)), allow_nan=False)


@settings(PATIENT, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=30),
    st.sampled_from([2.0**-1000, 2.0**-400, 2.0**400, 2.0**1000]),
)
def test_the_unit_does_not_matter(pairs: list[tuple[int, int]], one: float) -> None:
    plain = judged([(b + 2, a + 2) for b, a in pairs]).metrics["size"]
    other = judged([((b + 2) * one, (a + 2) * one) for b, a in pairs]).metrics["size"]
    assert (other.p_value, other.method) == (plain.p_value, plain.method)
    for name in ("before", "after", "difference", "low", "high", "smallest"):
        expected = getattr(plain, name)
        assert getattr(other, name) == (None if expected is None else pytest.approx(expected * one))


@settings(PATIENT, max_examples=60)
@given(st.lists(st.tuples(ODD, ODD), min_size=1, max_size=5))
def test_what_is_not_finite_is_left_out_and_said_to_be(pairs: list[tuple[Any, Any]]) -> None:
    found = judged(pairs)
    assert str(found)
    if "size" not in found.metrics:
        assert found.skipped == {"size": "some of its scores are not finite"}


@settings(PATIENT, max_examples=60)
@given(st.lists(SCORES, min_size=1, max_size=6))
def test_a_result_has_a_mean_and_can_be_checked_and_written(scores: list[Any]) -> None:
    result = ran(scores)
    about = result.metrics["size"]
    assert (about.scored, about.failed) == (len(scores), 0)
    assert about.mean is not None and about.minimum is not None and about.maximum is not None
    assert about.minimum <= about.maximum
    assert math.isfinite(about.mean)
    report = result.check("size >= -2e308", baseline=result, max_regressions=0)
    assert report.passed and report.to_markdown()
    assert len(about.value) < 20
    written(result)


@settings(PATIENT, max_examples=40)
@given(st.lists(SCORES, min_size=2, max_size=6).filter(lambda scores: len(scores) % 2 == 0))
def test_repetitions_have_a_mean(scores: list[Any]) -> None:
    result = ran(scores, repetitions=2)
    about = result.metrics["size"]
    assert (about.scored, about.failed) == (len(scores) // 2, 0)
    assert result.compare(result).metrics["size"].difference == 0


@settings(PATIENT, max_examples=40)
@given(st.lists(ODD, min_size=1, max_size=5))
def test_what_a_server_has_can_be_written(scores: list[Any]) -> None:
    result = ran([0.5] * len(scores))
    for row, score in zip(result.rows, scores, strict=True):
        row.scores["size"] = score
    written(result)
    result.compare(result)


def written(result: ExperimentResult) -> None:
    """Write a result in every form, and read what can be read."""
    with TemporaryDirectory() as folder:
        at = Path(folder)
        assert "<svg" not in result.to_html(at / "r.html").read_text()
        lines = result.to_jsonl(at / "r.jsonl").read_text().splitlines()
        assert [json.loads(line, parse_constant=pytest.fail)["index"] for line in lines]
        assert len(result.to_csv(at / "r.csv").read_text().splitlines()) == len(result.rows) + 1
        assert len(ET.parse(result.to_junit(at / "r.xml")).findall(".//testcase")) == len(lines)
        assert result.to_parquet(at / "r.parquet").stat().st_size
        assert len(ExperimentResult.load(result.save(at / "r.result")).rows) == len(lines)
        result.check("total > 0", baseline=str(result.save_baseline(at / "b.json")))
    assert result._repr_html_() and str(result)
    assert len(result.to_pandas()) == len(result.to_polars()) == len(lines)


@settings(PATIENT)
@given(st.lists(FLOATS, min_size=1))
def test_a_mean_is_between_the_numbers(values: list[float]) -> None:
    assert min(values) <= mean(values) <= max(values)


def test_numbers_are_short() -> None:
    told = {0.5: "0.500", 0.0: "0.000", 1e-5: "1e-05", 123456.5: "123456.500", 1e300: "1e+300"}
    assert {value: shown(value) for value in told} == told
    assert (shown(None), shown(0.25, "+"), shown(-1e-9, "+")) == ("-", "+0.250", "-1e-09")
