"""Shares of rows that pass: intervals of Wilson and Tango, the test of McNemar."""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

_STEPS = 60  # halvings of an interval of length 2: far below what a float can tell apart


def wilson(passed: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the interval in which the share lies of which ``passed`` of ``n`` are a sample.

    The score interval of Wilson, "Probable Inference, the Law of Succession, and Statistical
    Inference" (1927): stays within 0 and 1, and is of use for few rows and for shares near 0 or 1.

    Args:
        passed: rows that pass.
        n: rows; without any the share may be all from 0 to 1.
        confidence: how often such an interval has the true share in it.
    """
    if n == 0:
        return 0.0, 1.0
    z = _z(confidence)
    share, weight = passed / n, z * z / n
    middle = (share + weight / 2) / (1 + weight)
    half = z * math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight)
    # Rounding must not cut off what was seen.
    return min(max(0.0, middle - half), share), max(min(1.0, middle + half), share)


def tango(gained: int, lost: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the interval of a difference of two shares that the same rows gave.

    The score interval of Tango, "Equivalence Test and Confidence Interval for the Difference in
    Proportions for the Paired-Sample Design" (1998).

    Args:
        gained: rows that pass only now.
        lost: rows that passed only before.
        n: rows, more than none.
        confidence: how often such an interval has the true difference in it.
    """
    z, seen = _z(confidence), (gained - lost) / n
    low = _crossing(lambda delta: _score(gained, lost, n, delta) > z, -1.0, seen)
    high = _crossing(lambda delta: _score(gained, lost, n, delta) >= -z, seen, 1.0)
    return low, high


def mcnemar(gained: int, lost: int) -> float:
    """Return how likely so uneven a change is, or a more uneven one, if neither side is better.

    McNemar's test with the mid-P value, as Fagerland, Lydersen and Laake advise in "The McNemar
    test for binary matched-pairs data: mid-p and asymptotic are better than exact conditional"
    (2013).

    Args:
        gained: rows that pass only now.
        lost: rows that passed only before.
    """
    n, fewer = gained + lost, min(gained, lost)
    if gained == lost:
        return 1.0
    below = math.fsum(_coin(k, n) for k in range(fewer))
    return 2 * below + _coin(fewer, n)


def share_of_hits(hits: int, n: int, likely: float) -> float:
    """Return the share of rows that has to be hit for ``hits`` of ``n`` to be as likely as this.

    Args:
        hits: at least so many, 1 or more and no more than ``n``.
        n: rows.
        likely: above 0 and below 1.
    """

    def is_too_rare(share: float) -> bool:
        scale, odds = n * math.log1p(-share), math.log(share) - math.log1p(-share)
        logs = (_ways(k, n) + scale + k * odds for k in range(hits))
        return 1 - math.fsum(map(math.exp, logs)) < likely

    return _crossing(lambda share: share == 0.0 or (share < 1 and is_too_rare(share)), 0.0, 1.0)


def _ways(k: int, n: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _coin(heads: int, tosses: int) -> float:
    return math.exp(_ways(heads, tosses) - tosses * math.log(2))


def _score(gained: int, lost: int, n: int, delta: float) -> float:
    """Return by how many standard errors the difference seen is above ``delta``."""
    above = gained - lost - n * delta
    a, b = 2 * n, -gained - lost + (2 * n - gained + lost) * delta
    c = -lost * delta * (1 - delta)
    share = (math.sqrt(max(0.0, b * b - 4 * a * c)) - b) / (2 * a)  # that loses, given delta
    variance = n * (2 * share + delta * (1 - delta))
    if variance <= 0:
        return math.copysign(math.inf, above) if above else 0.0
    return above / math.sqrt(variance)


def _crossing(before: Callable[[float], bool], low: float, high: float) -> float:
    """Find where ``before`` turns from true to false."""
    if not before(low):
        return low
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if before(middle) else (low, middle)
    return high


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)
