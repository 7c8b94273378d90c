"""What comparisons promise: how often intervals cover, how long a comparison takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from random import Random
from statistics import fmean

from figures import OURS
from measure import Figure, interleaved, timed_import

from galileo_ext import RowResult
from galileo_ext.compare.comparison import compare
from galileo_ext.compare.means import mean_estimate
from galileo_ext.compare.proportions import tango, wilson
from galileo_ext.compare.units import units

_SIMULATIONS, _RESAMPLES, _NOMINAL, _NEAR = 2000, 999, 0.95, 0.01
_GRADES = {-0.5: 0.1, -0.25: 0.1, 0.0: 0.35, 0.25: 0.2, 0.5: 0.15, 1.0: 0.1}

#: One simulation: whether the interval has the true value in it.
Simulation = Callable[[Random], bool]


def coverage() -> list[Figure]:
    """How far the coverage of intervals that say 95 % is from that, over 2,000 simulations."""
    sides: dict[str, Simulation] = {
        "share, 100 rows (Wilson)": _share,
        "difference of shares, 100 rows (Tango)": _shares,
        "mean, 50 normal differences": lambda r: _mean([r.gauss(0.2, 1) for _ in range(50)], 0.2),
        "mean, 60 graded differences": _graded,
        "mean, 100 skewed differences": _skewed,
        "mean, 30 rows of 4 repetitions": _clustered,
    }
    figures = []
    for name, simulation in sides.items():
        random = Random(7)
        covered = sum(simulation(random) for _ in range(_SIMULATIONS)) / _SIMULATIONS
        off = abs(covered - _NOMINAL)
        what = f"coverage {covered:.4f} of the interval of a {name}: off by"
        figures.append(Figure(what, off, "", _SIMULATIONS, None, _NEAR))
    return figures


def comparing() -> list[Figure]:
    """Comparisons of rows with a pass/fail and a graded metric; start of the command line."""
    helped = "from galileo_ext.cli import parser; parser().format_help()"
    statements = (helped, "import galileo_ext")
    seen = interleaved({s: partial(timed_import, OURS, s) for s in statements}, 11)
    against = ("import galileo_ext", seen["import galileo_ext"])
    return [
        *(Figure(f"comparison of {n:,} rows", _compared(n), "s", 1, None, 5) for n in (1000, 5000)),
        Figure("galileo-ext --help, without the interpreter", seen[helped], "s", 11, against),
    ]


def _compared(rows: int) -> float:
    random = Random(8)
    before, after = (units(_row(random, index) for index in range(rows)) for _ in range(2))
    began = time.perf_counter()
    compare(before, after)
    return time.perf_counter() - began


def _mean(differences: list[float], truth: float) -> bool:
    found = mean_estimate(differences, resamples=_RESAMPLES)
    return _covers(found.low, found.high, truth)


def _covers(low: float | None, high: float | None, truth: float) -> bool:
    return low is not None and high is not None and low <= truth <= high


def _share(random: Random) -> bool:
    truth = random.uniform(0.05, 0.95)
    return _covers(*wilson(sum(random.random() < truth for _ in range(100)), 100), truth)


def _shares(random: Random) -> bool:
    gain, loss = random.uniform(0.02, 0.25), random.uniform(0.02, 0.25)
    drawn = random.choices((1, -1, 0), (gain, loss, 1 - gain - loss), k=100)
    return _covers(*tango(drawn.count(1), drawn.count(-1), 100), gain - loss)


def _graded(random: Random) -> bool:
    truth = sum(grade * share for grade, share in _GRADES.items())
    return _mean(random.choices(list(_GRADES), list(_GRADES.values()), k=60), truth)


def _skewed(random: Random) -> bool:
    return _mean([random.expovariate(1) - random.expovariate(2) for _ in range(100)], 0.5)


def _clustered(random: Random) -> bool:
    """Repetitions of a row resemble each other: taken for rows, they would cover too little."""
    rows = [[random.gauss(0.3, 1)] * 4 for _ in range(30)]
    return _mean([fmean(value + random.gauss(0, 0.3) for value in row) for row in rows], 0.3)


def _row(random: Random, index: int) -> RowResult:
    scores = {"passes": random.random() < 0.8, "closeness": random.random()}
    return RowResult(index, f"row {index}", None, None, {}, scores, None, random.random(), "")


FIGURES = {"coverage": coverage, "comparing": comparing}
