"""The statistics, held against scipy and statsmodels, and against what they promise."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from numpy.random import Generator
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar as their_mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

from galileo_ext.compare.estimates import estimate, smallest_shown
from galileo_ext.compare.means import holm, mean_estimate, student
from galileo_ext.compare.proportions import mcnemar, tango, wilson


@pytest.mark.parametrize(("passed", "n"), [(0, 1), (1, 1), (0, 20), (3, 20), (20, 20), (997, 1000)])
@pytest.mark.parametrize("confidence", [0.8, 0.95, 0.99])
def test_wilson_is_that_of_statsmodels(passed: int, n: int, confidence: float) -> None:
    theirs = proportion_confint(passed, n, alpha=1 - confidence, method="wilson")
    assert wilson(passed, n, confidence) == pytest.approx(theirs, abs=1e-12)


def test_nothing_is_known_of_a_share_without_rows() -> None:
    assert wilson(0, 0) == (0, 1)


@pytest.mark.parametrize(("gained", "lost"), [(0, 1), (5, 0), (3, 9), (40, 61), (700, 500)])
def test_mcnemar_is_the_exact_test_less_half_of_what_was_seen(gained: int, lost: int) -> None:
    exact = their_mcnemar([[0, lost], [gained, 0]], exact=True).pvalue
    seen = stats.binom.pmf(gained, gained + lost, 0.5)
    assert mcnemar(gained, lost) == pytest.approx(exact - seen, rel=1e-9)
    assert mcnemar(lost, gained) == mcnemar(gained, lost)


def test_even_changes_are_no_evidence() -> None:
    assert mcnemar(0, 0) == mcnemar(7, 7) == 1


@pytest.mark.parametrize(
    ("gained", "lost", "n"), [(4, 1, 12), (12, 2, 50), (0, 3, 40), (30, 55, 400)]
)
def test_the_ends_of_tangos_interval_are_where_the_score_test_begins_to_object(
    gained: int, lost: int, n: int
) -> None:
    def objection(delta: float) -> float:
        """The likelihood given this difference is made as large as it can be, by scipy."""

        def unlikely(share_lost: float) -> float:
            shares = (share_lost + delta, share_lost, 1 - 2 * share_lost - delta)
            counts = (gained, lost, n - gained - lost)
            return -sum(
                k * np.log(max(p, 1e-300)) for k, p in zip(counts, shares, strict=True) if k
            )

        bounds = (max(0.0, -delta), (1 - delta) / 2)
        share = optimize.minimize_scalar(
            unlikely, bounds=bounds, method="bounded", options={"xatol": 1e-12}
        ).x
        return (gained - lost - n * delta) / np.sqrt(n * (2 * share + delta * (1 - delta)))

    low, high = tango(gained, lost, n)
    assert objection(low) == pytest.approx(1.959964, abs=2e-3)
    assert objection(high) == pytest.approx(-1.959964, abs=2e-3)


def test_tangos_interval_has_room_where_no_row_changed() -> None:
    low, high = tango(0, 0, 20)
    assert low == pytest.approx(-high)
    assert 0.1 < high < 0.2
    assert tango(3, 3, 3 + 3) == pytest.approx((-tango(3, 3, 6)[1], tango(3, 3, 6)[1]))


@pytest.mark.parametrize("freedom", [1, 2, 3, 7, 30, 4999])
@pytest.mark.parametrize("p", [0.6, 0.9, 0.975, 0.9995])
def test_students_quantiles_are_scipys(p: float, freedom: int) -> None:
    assert student(p, freedom) == pytest.approx(stats.t.ppf(p, freedom), rel=1e-6)


def test_holm_is_that_of_statsmodels() -> None:
    for p_values in ([0.01, 0.04, 0.03, 0.005], [0.5, 0.5], [0.2], [0.9, 0.001, 0.8]):
        assert holm(p_values) == pytest.approx(multipletests(p_values, method="holm")[1])
    assert holm([]) == []


def test_with_few_rows_that_differ_all_ways_they_could_have_fallen_are_counted() -> None:
    values = [0.3, -0.1, 0.25, 0.4, 0.05, 0.0, 0.0]
    ours = mean_estimate(values)
    theirs = stats.permutation_test(
        (np.array(values),), np.mean, permutation_type="samples", n_resamples=np.inf
    )
    assert ours.method == "permutation"
    assert ours.p_value == pytest.approx(theirs.pvalue)
    interval = stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))
    assert (ours.low, ours.high) == pytest.approx(interval, rel=1e-6)


def test_with_many_it_is_students_test() -> None:
    values = np.random.default_rng(1).normal(0.03, 1, 1500)
    ours = mean_estimate([float(value) for value in values])
    theirs = stats.ttest_1samp(values, 0)
    assert ours.method == "t"
    assert ours.p_value == pytest.approx(theirs.pvalue, rel=1e-6)
    interval = theirs.confidence_interval()
    assert (ours.low, ours.high) == pytest.approx((interval.low, interval.high), rel=1e-6)


def test_in_between_the_interval_is_the_bootstraps() -> None:
    values = np.random.default_rng(2).exponential(1, 60) - 0.5
    ours = mean_estimate([float(value) for value in values], resamples=20_000)
    rng, error = np.random.default_rng(3), stats.sem(values)
    samples = rng.choice(values, (20_000, 60))
    off = np.abs(samples.mean(1) - values.mean()) / stats.sem(samples, axis=1)
    reach = np.quantile(off, 0.95) * error
    assert ours.method == "bootstrap"
    assert ours.low == pytest.approx(values.mean() - reach, abs=0.05 * error)
    assert ours.high == pytest.approx(values.mean() + reach, abs=0.05 * error)
    p_value = np.mean(off >= abs(values.mean()) / error)
    assert ours.p_value == pytest.approx(p_value, abs=0.002)


def test_rows_that_do_not_differ_need_not_be_drawn() -> None:
    """They are counted only; the distribution is the same as if they were."""
    values = [0.5] * 25 + [-0.25] * 10 + [0.0] * 200
    ours = mean_estimate(values, resamples=10_000)
    rng = np.random.default_rng(4)
    samples = rng.choice(values, (10_000, len(values)))
    off = np.abs(samples.mean(1) - np.mean(values)) / stats.sem(samples, axis=1)
    reach = np.quantile(off, 0.95) * stats.sem(values)
    assert ours.high == pytest.approx(np.mean(values) + reach, rel=0.03)


@pytest.mark.parametrize("value", [0.0, 0.1, -3.7])
@pytest.mark.parametrize("n", [1, 2, 9, 30, 2000])
def test_rows_that_all_differ_by_the_same(value: float, n: int) -> None:
    found = mean_estimate([value] * n)
    if n == 1:
        assert (found.low, found.high, found.p_value) == (None, None, 1)
    else:
        assert (found.low, found.high) == pytest.approx((value, value))
        assert (found.p_value == 1) == (value == 0)
        assert value == 0 or n < 9 or found.p_value < 0.005


def test_the_same_seed_gives_the_same_numbers() -> None:
    values = [float(value) for value in np.random.default_rng(5).normal(0, 1, 40)]
    assert mean_estimate(values, seed=7) == mean_estimate(values, seed=7)
    assert mean_estimate(values, seed=7) != mean_estimate(values, seed=8)


def normal(rng: Generator) -> tuple[list[float], float]:
    return rng.normal(0.2, 1, 40).tolist(), 0.2


def skewed(rng: Generator) -> tuple[list[float], float]:
    return (rng.exponential(1, 100) - rng.exponential(0.5, 100)).tolist(), 0.5


def graded(rng: Generator) -> tuple[list[float], float]:
    steps, shares = np.array([-0.5, -0.25, 0, 0.25, 0.5, 1]), [0.1, 0.1, 0.35, 0.2, 0.15, 0.1]
    return rng.choice(steps, 60, p=shares).tolist(), float(steps @ shares)


@pytest.mark.parametrize("draw", [normal, skewed, graded])
def test_the_interval_of_a_mean_covers_what_it_says(
    draw: Callable[[Generator], tuple[list[float], float]],
) -> None:
    rng, covered = np.random.default_rng(20), 0
    for seed in range(2000):
        values, truth = draw(rng)
        found = mean_estimate(values, seed=seed, resamples=199)
        covered += found.low <= truth <= found.high
    assert covered / 2000 == pytest.approx(0.95, abs=0.01)


@pytest.mark.parametrize("n", [50, 200])
def test_the_interval_of_a_difference_of_shares_covers_what_it_says(n: int) -> None:
    rng, covered = np.random.default_rng(21), 0
    for _ in range(2000):
        gain, loss = rng.uniform(0.02, 0.25, 2)
        gained, lost, _ = rng.multinomial(n, [gain, loss, 1 - gain - loss])
        low, high = tango(int(gained), int(lost), n)
        covered += low <= gain - loss <= high
    assert covered / 2000 == pytest.approx(0.95, abs=0.01)


@pytest.mark.parametrize("n", [50, 200])
def test_the_interval_of_a_share_covers_what_it_says(n: int) -> None:
    rng, covered = np.random.default_rng(22), 0
    for _ in range(2000):
        share = rng.uniform(0.05, 0.95)
        low, high = wilson(int(rng.binomial(n, share)), n)
        covered += low <= share <= high
    assert covered / 2000 == pytest.approx(0.95, abs=0.01)


def test_without_a_difference_one_in_twenty_is_found_all_the_same() -> None:
    rng, found = np.random.default_rng(23), 0
    for seed in range(2000):
        values = rng.normal(0, 1, 40)
        found += mean_estimate(values.tolist(), seed=seed, resamples=199).p_value <= 0.05
    assert found / 2000 == pytest.approx(0.05, abs=0.01)


def test_the_smallest_difference_shown_is_shown_eight_times_of_ten() -> None:
    rng = np.random.default_rng(24)
    sample = [(0.0, float(value)) for value in rng.normal(0, 1, 100)]
    smallest = smallest_shown(sample, 0.95)
    assert smallest is not None
    shown = sum(
        stats.ttest_1samp(rng.normal(smallest, np.std([b for _, b in sample]), 100), 0).pvalue
        < 0.05
        for _ in range(2000)
    )
    assert shown / 2000 == pytest.approx(0.8, abs=0.03)


def test_the_smallest_difference_of_shares_is_never_nothing() -> None:
    smallest = smallest_shown([(1, 1)] * 20, 0.95)
    # At least 5 rows have to pass that did not, and not every time do so many.
    assert smallest is not None and smallest > 0.25
    assert stats.binom.sf(4, 20, smallest) == pytest.approx(0.8)
    stricter = smallest_shown([(1, 1)] * 20, 0.99)
    assert stricter is not None and stats.binom.sf(6, 20, stricter) == pytest.approx(0.8)
    assert smallest_shown([(0.5, 0.5)] * 20, 0.95) is None


@pytest.mark.parametrize("n", [1, 2, 3, 4, 5, 6])
def test_too_few_rows_show_no_difference_however_large(n: int) -> None:
    binary = [(0.0, 1.0)] * n
    assert (smallest_shown(binary, 0.95) is None) == (estimate(binary, 0.95, 0).p_value >= 0.05)
    graded = [(0.0, 0.5 + place / 10) for place in range(n)]
    assert (smallest_shown(graded, 0.95) is None) == (estimate(graded, 0.95, 0).p_value >= 0.05)


@pytest.mark.parametrize("n", [20, 40])
def test_the_smallest_difference_of_few_rows_is_shown_eight_times_of_ten(n: int) -> None:
    rng = np.random.default_rng(27)

    def sample(shift: float) -> list[tuple[float, float]]:
        return [(0.0, float(value)) for value in rng.normal(shift, 1, n)]

    found = [smallest_shown(sample(0), 0.95) for _ in range(200)]
    middle = float(np.median([one for one in found if one is not None]))
    shown = sum(estimate(sample(middle), 0.95, seed).p_value < 0.05 for seed in range(400))
    assert shown / 400 == pytest.approx(0.78, abs=0.07)


def test_scores_that_are_0_or_1_pass_or_fail() -> None:
    pairs = [(True, True)] * 30 + [(False, True)] * 9 + [(1.0, 0.0)] * 2
    found = estimate(pairs, 0.95, 0)
    assert found.method == "mcnemar"
    assert found.p_value == mcnemar(9, 2)
    assert (found.low, found.high) == tango(9, 2, 41)
    assert estimate([*pairs, (0.5, 0.5)], 0.95, 0).method != "mcnemar"


def test_five_thousand_rows_take_no_time_worth_mentioning() -> None:
    rng = np.random.default_rng(25)
    pairs = list(zip(rng.normal(0, 1, 5000).tolist(), rng.normal(0, 1, 5000).tolist(), strict=True))
    began = time.perf_counter()
    estimate(pairs, 0.95, 0)
    assert time.perf_counter() - began < 2
