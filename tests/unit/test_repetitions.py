"""Several scores become one, and rows that do not give the same twice are seen."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.run.repetitions import REDUCERS, as_reducer, flakiness, passed, reduce

bools = st.lists(st.booleans(), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("reducer", "values", "expected"),
    [
        ("mean", [1, 2, 6], 3.0),
        ("mean", [True, False, True, True], 0.75),
        ("mean", [0.5, None, 1.5], 1.0),
        ("min", [3, 1, 2], 1),
        ("max", [3, 1, 2], 3),
        ("min", [True, False], False),
        ("any", [False, True, False], True),
        ("any", [0.4, 0.9], False),
        ("any", [0.4, 1.0], True),
        ("all", [True, True], True),
        ("all", [True, 0.99], False),
        ("majority", [True, False, True], True),
        ("majority", ["a", "b", "b"], "b"),
        ("majority", [1, 5, 5, 2], 5),
        ("majority", [True, False], False),
        ("majority", ["b", "a"], "a"),
        ("pass@1", [True, False, False, False], 0.25),
        ("pass@2", [True, False, False, False], 0.5),
        ("pass@4", [True, False, False, False], 1.0),
        ("pass@2", [True, None, False], 1.0),
        ("pass^1", [True, True, False, False], 0.5),
        ("pass^2", [True, True, False, False], 1 / 6),
        ("pass^2", [True, True, True], 1.0),
        (max, [1, 7, 3], 7),
        (lambda values: {"score": len(values)}, [1, None, 3], 2),
    ],
)
def test_several_scores_become_one(reducer: Any, values: list[Any], expected: Any) -> None:
    score = reduce(reducer, values)
    assert score == pytest.approx(expected)
    assert isinstance(score, bool) == isinstance(expected, bool)


@pytest.mark.parametrize("reducer", [*REDUCERS, "pass@1", "pass^1"])
def test_nothing_to_reduce_gives_no_score(reducer: str) -> None:
    assert reduce(reducer, []) is None
    assert reduce(reducer, [None, None]) is None


@pytest.mark.parametrize(
    ("reducer", "expected"),
    [
        ("mean", 1.0),
        ("min", True),
        ("max", True),
        ("majority", True),
        ("any", True),
        ("all", False),
        ("pass@1", 0.5),
        ("pass^2", 0.0),
    ],
)
def test_a_repetition_that_failed_has_not_passed(reducer: str, expected: Any) -> None:
    assert reduce(reducer, [True], failed=1) == expected


@pytest.mark.parametrize(
    ("reducer", "expected"),
    [("any", False), ("all", False), ("pass@2", 0.0), ("mean", None), ("majority", None)],
)
def test_if_all_failed_none_has_passed(reducer: str, expected: Any) -> None:
    assert reduce(reducer, [], failed=3) == expected


@given(values=bools, k=st.integers(1, 8))
def test_pass_at_k_is_the_share_of_all_draws_of_k(values: list[bool], k: int) -> None:
    draws = list(combinations(values, k))
    if not draws:
        assert reduce(f"pass@{k}", values) is None
        return
    assert reduce(f"pass@{k}", values) == pytest.approx(sum(map(any, draws)) / len(draws))
    assert reduce(f"pass^{k}", values) == pytest.approx(sum(map(all, draws)) / len(draws))


@given(values=st.lists(st.one_of(st.booleans(), st.floats(-9, 9)), min_size=1), data=st.data())
def test_the_order_of_repetitions_does_not_matter(values: list[Any], data: Any) -> None:
    shuffled = data.draw(st.permutations(values))
    for reducer in (*REDUCERS, "pass@1"):
        assert reduce(reducer, values) == pytest.approx(reduce(reducer, shuffled))
    assert flakiness(values) == flakiness(shuffled)


@pytest.mark.parametrize("reducer", ["mean", "min", "any", "pass@1"])
def test_text_has_no_mean(reducer: str) -> None:
    with pytest.raises(TypeError, match="'good' is no number; use 'majority'"):
        reduce(reducer, ["good", "bad"])


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("men", "'mean'"),
        ("majorty", "'majority'"),
        ("pass@", "'pass@1'"),
        ("pass@0", "'pass@1'"),
        ("xyz", "mean, min, max, any, all, majority, pass@K"),
    ],
)
def test_an_unknown_name_is_refused_with_close_ones(name: str, hint: str) -> None:
    with pytest.raises(ValueError, match=f"no reducer '{name}'") as caught:
        as_reducer(name)
    assert hint in str(caught.value)


@pytest.mark.parametrize("value", [None, 5, ["mean"]], ids=repr)
def test_what_cannot_reduce_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="expected a name or a function"):
        as_reducer(value)


def test_more_passes_than_repetitions_are_refused_before_the_run() -> None:
    assert as_reducer("pass@3", repetitions=3).name == "pass@3"
    with pytest.raises(ValueError, match="'pass@5' needs 5 repetitions or more; there are 3"):
        as_reducer("pass@5", repetitions=3)


def test_a_function_that_returns_no_score_is_an_error() -> None:
    with pytest.raises(TypeError, match="expected None, a bool, a number"):
        reduce(lambda values: values, [1, 2])
    with pytest.raises(ZeroDivisionError):
        reduce(lambda values: 1 / 0, [1])


def test_a_function_gives_its_name() -> None:
    def second_best(values: list[float]) -> float:
        return sorted(values)[-2]

    reducer = as_reducer(second_best)
    assert (reducer.name, reducer([1, 9, 4])) == ("second_best", 4)


@pytest.mark.parametrize(
    ("score", "is_pass"), [(True, True), (1, True), (1.5, True), (0.99, False), (False, False)]
)
def test_a_full_score_is_a_pass(score: Any, is_pass: bool) -> None:
    assert passed(score) is is_pass


class Incomparable:
    def __eq__(self, other: object) -> bool:
        raise ValueError("which element?")

    __hash__ = None  # type: ignore[assignment]  # as arrays do

    def __repr__(self) -> str:
        return "array([1])"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], 0.0),
        ([1], 0.0),
        (["a", "a", "a"], 0.0),
        (["a", "b", "c"], 1.0),
        (["a", "a", "b"], 2 / 3),
        ([True, True, False, False], 4 / 6),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], 0.0),
        ([float("nan"), float("nan")], 0.0),
        ([["x"], ["x"], ["y"]], 2 / 3),
        (["a", None], 1.0),
        ([Incomparable(), Incomparable()], 0.0),
        ([0.1 + 0.2, 0.3], 1.0),
    ],
    ids=str,
)
def test_flakiness_is_the_share_of_pairs_that_differ(values: list[Any], expected: float) -> None:
    assert flakiness(values) == pytest.approx(expected)


@given(values=st.lists(st.integers(0, 3)))
def test_flakiness_is_a_share(values: list[int]) -> None:
    assert 0 <= flakiness(values) <= 1
    assert (flakiness(values) == 0) == (len(set(values)) <= 1)
