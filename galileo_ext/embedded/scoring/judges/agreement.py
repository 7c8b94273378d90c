"""How far judges agree with people: on a hundred cases that people have labelled, made for this."""

import json
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.scorers.presets import presets
from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.judges.poll import Poll
from galileo_ext.embedded.scoring.scores import Failed, Score, Value
from galileo_ext.embedded.scoring.settings import DEFAULT_JUDGES, Setting

THREADS = 16


@dataclass(frozen=True)
class Labelled:
    """A case with what people say of it.

    Attributes:
        metric: the name of the scorer.
        case: what is to be judged.
        label: the right value.
    """

    metric: str
    case: Case
    label: Value


@dataclass
class Agreement:
    """What judges said of the labelled cases.

    Attributes:
        right: how many values are the label, by metric.
        wrong: how many are not.
        failed: the messages of those without a value, by metric.
        calls: how many answers were paid for.
        failed_judges: how many judges were of no use in polls that have a value.
    """

    right: dict[str, int] = field(default_factory=dict)
    wrong: dict[str, int] = field(default_factory=dict)
    failed: dict[str, list[str]] = field(default_factory=dict)
    calls: int = 0
    failed_judges: int = 0

    @property
    def share(self) -> float:
        """Of the cases with a value, the share that agrees with the label; 0 without any."""
        right, wrong = sum(self.right.values()), sum(self.wrong.values())
        return right / (right + wrong) if right else 0.0

    @property
    def unrated(self) -> int:
        """How many cases have no value."""
        return sum(len(messages) for messages in self.failed.values())

    def add(self, one: Labelled, said: Score | Failed) -> None:
        """Count what was said of a case."""
        self.calls += said.used.calls if said.used else 0
        if isinstance(said, Failed):
            self.failed.setdefault(one.metric, []).append(str(said))
            return
        self.failed_judges += len(said.metadata.get("judges_failed", ()))
        counts = self.right if said.value == one.label else self.wrong
        counts[one.metric] = counts.get(one.metric, 0) + 1


def measure(llm: Llm, *, model: str | None = None, judges: int = DEFAULT_JUDGES) -> Agreement:
    """Have all cases judged.

    Args:
        llm: the models.
        model: the alias of the one that judges; by default the one for metrics.
        judges: how many are asked about each case.
    """
    found = Agreement()
    polls = {
        name: Poll(setting(name, model=model, judges=judges), llm, threading.Event())
        for name in {one.metric for one in cases()}
    }

    def judge(one: Labelled) -> Score | Failed:
        try:
            return polls[one.metric](one.case)
        except Failed as error:
            return error

    with ThreadPoolExecutor(THREADS) as pool:
        for one, said in zip(cases(), pool.map(judge, cases()), strict=True):
            found.add(one, said)
    return found


def setting(name: str, *, model: str | None = None, judges: int = DEFAULT_JUDGES) -> Setting:
    """Put together how a metric of the server is computed outside of a run."""
    scorer = next(one for one in presets().values() if one["name"] == name)
    return Setting(
        scorer["id"], name, model=model, judges=judges, output_type=scorer["output_type"]
    )


@cache
def cases() -> tuple[Labelled, ...]:
    """Read the labelled cases that come with the package."""
    file = resources.files("galileo_ext.embedded").joinpath("data/judge_cases.jsonl")
    return tuple(_labelled(lines) for lines in map(json.loads, _lines(file.read_text("utf-8"))))


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line)


def _labelled(given: Mapping[str, Any]) -> Labelled:
    """Make of a case the record of a call, and the trace of a row around it."""
    documents = [{"content": text} for text in given.get("context", ())]
    found = {"type": "retriever", "input": given["input"], "output": documents}
    call = {
        "type": "llm",
        "input": [{"role": "user", "content": given["input"]}],
        "output": given["output"],
        "tools": given.get("tools"),
        "dataset_output": given.get("expected"),
    }
    spans = [found, call] if documents else [call]
    trace = {"type": "trace", "input": given["input"], "output": given["output"], "spans": spans}
    judged = found if given["output"] is None else call
    return Labelled(given["metric"], Case(judged, trace), given["label"])
