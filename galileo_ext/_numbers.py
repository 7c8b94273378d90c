"""Numbers of any size: whatever a metric returns has a mean, and can be shown."""

from __future__ import annotations

import math
from collections.abc import Iterable
from statistics import fmean
from typing import Any, TypeGuard

#: Far less than the largest float; no sum of so much smaller numbers is too large for one.
_SMALLER = 2.0**-64


def is_finite(value: Any) -> TypeGuard[float]:
    """Tell whether a value is a number that a float can hold."""
    try:
        return isinstance(value, int | float) and math.isfinite(value)
    except OverflowError:  # a whole number that is larger than any float
        return False


def mean(values: Iterable[float]) -> float:
    """Return the mean of finite numbers, also if their sum is larger than any float."""
    found = [*values]
    try:
        return fmean(found)
    except OverflowError:
        return fmean(value * _SMALLER for value in found) / _SMALLER


def unit(values: Iterable[float]) -> float:
    """Return a power of two to measure finite numbers in, so that their squares are floats.

    1 for all but the very large and the very small; the largest of those is not 1 afterwards, so
    that nobody takes them for a yes or no.
    """
    largest = max((abs(float(value)) for value in values), default=0.0)
    if not largest or 1e-100 < largest < 1e100:
        return 1.0
    _, exponent = math.frexp(largest)
    return math.ldexp(1.0, exponent if exponent < 1024 else 1022)


def shown(value: float | None, sign: str = "") -> str:
    """Return a number as people read it.

    Args:
        value: the number. It gets three digits behind the point or, if it is too large or too
            small for that, three digits. None is a dash.
        sign: ``"+"`` to show that it is positive.
    """
    if value is None:
        return "-"
    plain = not value or 0.0005 <= abs(value) < 1e9
    return f"{value:{sign}.3{'f' if plain else 'g'}}"
