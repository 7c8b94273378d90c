"""What is kept of a run is true of its records."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from galileo_ext.embedded.pages.charts import bins
from galileo_ext.embedded.pages.kept import Kept

NUMBERS = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False), st.integers(-9, 30).map(float)
)


def finding(value: int) -> Callable[[], int]:
    return lambda: value


def test_it_is_found_out_once() -> None:
    kept, run = Kept(2), {"id": "a", "revision": 1}
    assert kept.get("n", run, finding(1)) == 1
    assert kept.get("n", run, finding(2)) == 1
    assert kept.get("other", run, finding(3)) == 3


def test_not_of_what_has_changed_or_taken_its_place() -> None:
    kept = Kept(9)
    kept.get("n", {"id": "a", "pk": 1, "revision": 1}, finding(1))
    assert kept.get("n", {"id": "a", "pk": 1, "revision": 2}, finding(2)) == 2
    assert kept.get("n", {"id": "b", "pk": 1, "revision": 2}, finding(3)) == 3


def test_the_oldest_is_forgotten() -> None:
    kept = Kept(2)
    runs: list[dict[str, Any]] = [{"id": one, "revision": 1} for one in "abc"]
    kept.get("n", runs[0], finding(1))
    kept.get("n", runs[1], finding(1))
    kept.get("n", runs[0], finding(9))  # asked for again, so that the other one is older
    kept.get("n", runs[2], finding(1))
    assert [kept.get("n", run, finding(2)) for run in (runs[0], runs[2], runs[1])] == [1, 1, 2]


@example([0.0, 5e-324])
@example([1.0, 1.0000000000000002])
@example([-1.7e308, 1.7e308])
@given(st.lists(NUMBERS, min_size=1, max_size=60))
def test_every_value_is_in_one_bin(values: list[float]) -> None:
    found = bins(values)
    assert sum(one.number for one in found) == len(values)
    assert found[0].low == min(values) and found[-1].high == max(values)
    for one, after in pairwise(found):
        assert one.low < after.low
        # The link of a bar asks for the values from its edge up to that of the next one.
        assert one.number == sum(one.low <= value < after.low for value in values)
    assert found[-1].number == sum(value >= found[-1].low for value in values)
