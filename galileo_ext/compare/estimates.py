"""What the scores of the same rows, before and after, say about a difference."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from .means import Estimate, detectable, mean_estimate
from .proportions import mcnemar, share_of_hits, tango

POWER = 0.8


def estimate(pairs: Sequence[tuple[float, float]], confidence: float, seed: int) -> Estimate:
    """Judge the mean difference of pairs (before, after), one a row; at least one."""
    if not passes_or_not(pairs):
        return mean_estimate([after - before for before, after in pairs], confidence, seed)
    gained, lost = _changed(pairs)
    low, high = tango(gained, lost, len(pairs), confidence)
    return Estimate(low, high, mcnemar(gained, lost), "mcnemar")


def smallest_shown(pairs: Sequence[tuple[float, float]], confidence: float) -> float | None:
    """Return the smallest true difference that so many rows show in 8 of 10 comparisons.

    None if nothing can be said: there are too few rows to show any difference, or all differ by the
    same.
    """
    differences, binary = [after - before for before, after in pairs], passes_or_not(pairs)
    fewest = _fewest(confidence, 1 if binary else 2)
    if len(pairs) < fewest:
        return None
    found = detectable(differences, confidence, POWER)
    # However much the means differ: so many rows have to change, by what rows change.
    size = fmean([abs(one) for one in differences if one] or [1.0])
    rows = share_of_hits(fewest, len(pairs), POWER) * size
    if binary:
        return min(1.0, max(found or 0.0, rows))
    return None if found is None else max(found, rows)


def _fewest(confidence: float, sides: int) -> int:
    """Return how many rows, all changed in one direction, are the fewest that show a difference.

    Each might as well have gone the other way, so that the p-value is halved with each of them.
    """
    rows = 1
    while sides * 0.5**rows >= 1 - confidence:
        rows += 1
    return rows


def passes_or_not(pairs: Sequence[tuple[float, float]]) -> bool:
    """Tell whether all scores are 0 or 1 (or False or True)."""
    return all(value in (0, 1) for pair in pairs for value in pair)


def _changed(pairs: Sequence[tuple[float, float]]) -> tuple[int, int]:
    gained = sum(after > before for before, after in pairs)
    return gained, sum(after < before for before, after in pairs)
