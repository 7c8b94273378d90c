"""What the scores of the same rows, before and after, say about a difference."""

from __future__ import annotations

from collections.abc import Sequence

from .means import Estimate, detectable, mean_estimate
from .proportions import mcnemar, tango

#: The fewest rows that can show a difference of shares: five that all change in one direction.
_FEWEST = 5
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

    None if nothing can be said: there are too few rows, or all differ by the same.
    """
    found = detectable([after - before for before, after in pairs], confidence, POWER)
    if not passes_or_not(pairs):
        return found
    return min(1.0, max(found or 0.0, _FEWEST / len(pairs)))


def passes_or_not(pairs: Sequence[tuple[float, float]]) -> bool:
    """Tell whether all scores are 0 or 1 (or False or True)."""
    return all(value in (0, 1) for pair in pairs for value in pair)


def _changed(pairs: Sequence[tuple[float, float]]) -> tuple[int, int]:
    gained = sum(after > before for before, after in pairs)
    return gained, sum(after < before for before, after in pairs)
