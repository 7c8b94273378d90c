"""A random run under random faults, all of it determined by one number."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from .faults import FAULTS
from .proxy import Exchange, Fault


@dataclass(frozen=True)
class Scenario:
    """What is run, and how often something happens to it.

    Attributes:
        seed: what everything else follows from.
        rows, repetitions, concurrency: of the run.
        is_async: whether the function is.
        failing: rows whose function raises.
        unscored: rows whose metric raises.
        size: bytes that each row carries along.
        pause: seconds the function takes.
        batch: traces in an upload at most.
        chance: of a fault, by the kind of request.
        timeout: seconds the client waits for an answer.
        patience: seconds for which it goes on trying.
    """

    seed: int
    rows: int
    repetitions: int
    concurrency: int
    is_async: bool
    failing: frozenset[int]
    unscored: frozenset[int]
    size: int
    pause: float
    batch: int
    chance: dict[str, float] = field(hash=False)
    timeout: float = 0.3
    patience: float = 1.0

    @classmethod
    def of(cls, seed: int) -> Scenario:
        """Make up a scenario."""
        dice = Random(seed)
        rows = dice.choice((1, 2, 7, 20, 40, 80))
        chance = dice.choice((0.2, 0.5, 0.8))
        return cls(
            seed=seed,
            rows=rows,
            repetitions=dice.choice((1, 1, 1, 2)),
            concurrency=dice.choice((1, 4, 16)),
            is_async=dice.random() < 0.5,
            failing=_some(dice, rows),
            unscored=_some(dice, rows),
            size=dice.choice((0, 0, 100, 20_000)),
            pause=dice.choice((0.0, 0.0, 0.002)),
            batch=dice.choice((1, 5, 20, 500)),
            chance={
                "traces": chance,
                "search": dice.choice((0.0, 0.3, chance)),
                "count": dice.choice((0.0, 0.3, chance)),
                "other": dice.choice((0.0, 0.0, 0.0, 0.2)),
            },
            timeout=dice.choice((0.15, 0.3)),
            patience=dice.choice((0.3, 1.0)),
        )

    @property
    def total(self) -> int:
        """How many calls there are to be."""
        return self.rows * self.repetitions

    def plan(self, exchange: Exchange) -> Fault | None:
        """Say what happens to a request: the same for the same request on every run."""
        dice = Random(f"{self.seed} {exchange.kind} {exchange.number}")
        if dice.random() >= self.chance[exchange.kind]:
            return None
        return dice.choice(FAULTS)

    def dataset(self) -> list[dict[str, Any]]:
        """Return the rows."""
        load = "é" * (self.size // 2)
        return [
            {"input": f"question {n} {load}", "output": f"answer {n}", "metadata": {"n": str(n)}}
            for n in range(self.rows)
        ]


def _some(dice: Random, rows: int) -> frozenset[int]:
    share = dice.choice((0.0, 0.0, 0.1, 1.0 if rows < 10 else 0.5))
    return frozenset(n for n in range(rows) if dice.random() < share)


class Work:
    """The function and the metric of a scenario; counts how often each row was run to its end."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._lock = threading.Lock()
        self.calls: Counter[int] = Counter()

    def function(self) -> Callable[[str], Any]:
        """Return the function to run."""

        def answer(text: str) -> str:
            number = self._begin(text)
            time.sleep(self._scenario.pause)
            return self._end(number)

        async def aanswer(text: str) -> str:
            number = self._begin(text)
            await asyncio.sleep(self._scenario.pause)
            return self._end(number)

        return aanswer if self._scenario.is_async else answer

    def metric(self) -> Callable[..., Any]:
        """Return the metric to score with."""
        unscored = self._scenario.unscored

        def right(output: str, expected: str, metadata: dict[str, str]) -> bool:
            if int(metadata["n"]) in unscored:
                raise ArithmeticError("cannot score this")
            return output == expected

        return right

    def _begin(self, text: str) -> int:
        number = int(text.split()[1])
        with self._lock:
            self.calls[number] += 1
        return number

    def _end(self, number: int) -> str:
        if number in self._scenario.failing:
            raise ValueError(f"cannot answer {number}")
        return f"answer {number}"
