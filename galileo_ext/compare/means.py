"""Means of differences: how far they may be from what was seen, and whether they are any."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from operator import mul
from random import Random
from statistics import NormalDist, fmean
from typing import Literal

Method = Literal["mcnemar", "bootstrap", "permutation", "t"]

#: Rows that differ: below the first, all ways in which they could have fallen are counted; above
#: the second, resampling would add more noise of its own than it takes away.
FEW, MANY = 10, 1000
RESAMPLES = 2000
#: Halvings of the quantile of Student's t, and slices of the area under its density.
_STEPS, _SLICES = 60, 400


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a mean of differences is worth.

    Attributes:
        low, high: ends of its confidence interval; None if there are too few rows for one.
        p_value: how likely a mean so far from 0 is if there is no difference.
        method: how that was found.
    """

    low: float | None
    high: float | None
    p_value: float
    method: Method


def mean_estimate(
    differences: Sequence[float],
    confidence: float = 0.95,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Say how far the mean of differences may be from the mean that was seen.

    Args:
        differences: one a row, which are independent of each other; at least one.
        confidence: how often such an interval has the true mean in it.
        seed: of the resampling; the same one gives the same numbers.
        resamples: how many.
    """
    differ = [value for value in differences if value]
    if len(differ) < FEW:
        low, high = _t_interval(differences, confidence)
        return Estimate(low, high, _flipped(differ), "permutation")
    if len(differ) > MANY:
        low, high = _t_interval(differences, confidence)
        return Estimate(low, high, _t_test(differences), "t")
    mean, error = fmean(differences), _error(differences)
    drawn = _resampled(differences, Random(seed), resamples)
    # Symmetric: the same distance on both sides, which is what covers best.
    reach = drawn[min(math.ceil(confidence * (resamples + 1)) - 1, resamples - 1)]
    # Where all differ by as good as the same, samples may be off by infinitely often nothing.
    reach = reach * error if error else 0.0
    beyond = resamples - bisect_left(drawn, abs(mean) / error) if error else 0
    return Estimate(mean - reach, mean + reach, (beyond + 1) / (resamples + 1), "bootstrap")


def detectable(differences: Sequence[float], confidence: float, power: float) -> float | None:
    """Return the smallest true mean that so many rows would have shown.

    Args:
        differences: one a row.
        confidence: of the interval that would have to leave out 0.
        power: how likely that should be.

    Returns:
        The mean; None if the rows do not differ among themselves, so that nothing can be said.
    """
    if len(differences) < 2 or not (error := _error(differences)):
        return None
    freedom = len(differences) - 1
    # From a hundred rows on, Student's t and the normal distribution hardly differ.
    quantile = NormalDist().inv_cdf if freedom > 99 else lambda p: student(p, freedom)
    return (quantile((1 + confidence) / 2) + quantile(power)) * error


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p-values as they are when there are several, so that chance has more tries.

    The step-down procedure of Holm, "A Simple Sequentially Rejective Multiple Test Procedure"
    (1979): all that are below a level then are so together.
    """
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    raised = (p_values[place] * (len(order) - rank) for rank, place in enumerate(order))
    adjusted = dict(zip(order, accumulate(raised, max), strict=True))
    return [min(1.0, adjusted[place]) for place in range(len(order))]


def student(p: float, freedom: int) -> float:
    """Return the quantile of Student's t distribution.

    Args:
        p: the share of it that is below, from 0.5 on and below 1.
        freedom: its degrees of freedom.
    """
    low, high = 0.0, 1.0
    while _below(high, freedom) < p:
        low, high = high, high * 2
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if _below(middle, freedom) < p else (low, middle)
    return high


def _resampled(differences: Sequence[float], random: Random, resamples: int) -> list[float]:
    """Return by how many standard errors the mean is off in samples of the sample, ascending.

    Rows without a difference are not drawn one by one: how many of them there are in a sample is.
    """
    n, mean = len(differences), fmean(differences)
    differ = [value for value in differences if value]
    shares = _binomial(n, len(differ) / n)
    found = []
    for _ in range(resamples):
        drawn = random.choices(differ, k=bisect_left(shares, random.random()))
        average = sum(drawn) / n
        # Of n values, those that were not drawn being 0.
        variance = (sum(map(mul, drawn, drawn)) / n - average * average) / max(n - 1, 1)
        off = abs(average - mean)
        if variance > 1e-18 * mean * mean:
            found.append(off / math.sqrt(variance))
        else:  # all the same: what is off then is off beyond measure
            found.append(math.inf if off > 1e-9 * abs(mean) else 0.0)
    return sorted(found)


def _binomial(n: int, share: float) -> list[float]:
    """Return how likely at most 0, 1, 2 ... of ``n`` are of a kind that has this share."""
    if share == 1:
        return [0.0] * n + [1.0]
    logs = (
        math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
        + k * math.log(share) + (n - k) * math.log1p(-share)
        for k in range(n + 1)
    )  # fmt: skip
    return [*list(accumulate(map(math.exp, logs)))[:-1], 1.0]


def _flipped(differ: Sequence[float]) -> float:
    """Return the share of all choices of signs that give a sum as far from 0."""
    seen = abs(math.fsum(differ)) * (1 - 1e-12)
    sums = [abs(math.fsum(map(mul, differ, s))) for s in product((1, -1), repeat=len(differ))]
    return sum(one >= seen for one in sums) / len(sums)


def _t_interval(
    differences: Sequence[float], confidence: float
) -> tuple[float | None, float | None]:
    n = len(differences)
    if n < 2:
        return None, None
    mean, reach = fmean(differences), _error(differences)
    reach *= student((1 + confidence) / 2, n - 1) if reach else 0
    return mean - reach, mean + reach


def _t_test(differences: Sequence[float]) -> float:
    error = _error(differences)
    if not error:
        return 0.0
    return 2 * (1 - _below(abs(fmean(differences)) / error, len(differences) - 1))


def _error(differences: Sequence[float]) -> float:
    """Return the standard error of the mean; 0 if all are the same, or there is but one."""
    n, mean = len(differences), fmean(differences)
    squares = math.fsum((value - mean) ** 2 for value in differences)
    if n < 2 or squares <= 1e-18 * n * mean * mean:
        return 0.0
    return math.sqrt(squares / (n - 1) / n)


def _below(t: float, freedom: int) -> float:
    """Return the share of Student's t distribution below a value that is not negative.

    The density's integral by Simpson's rule, over the angle whose tangent is t / sqrt(freedom):
    there it is a power of a cosine, smooth and bounded also where t is large.
    """
    angle = math.atan(t / math.sqrt(freedom))
    step, power = angle / _SLICES, freedom - 1
    weights = ((4 if k % 2 else 2) * math.cos(k * step) ** power for k in range(1, _SLICES))
    area = step / 3 * (1 + math.cos(angle) ** power + math.fsum(weights))
    log_scale = math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)
    return 0.5 + area * math.exp(log_scale) / math.sqrt(math.pi)
