"""Scripted judges for the labelled cases: one that knows, one that errs, one that cannot write."""

from __future__ import annotations

import json
import threading
from collections import Counter
from functools import cache
from random import Random
from typing import Any

from _model_server import Reply, Script, said

from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.scoring.judges.agreement import Labelled, cases, setting
from galileo_ext.embedded.scoring.judges.poll import Poll, presets

#: Ways of not answering: in words, cut off, empty, in another form, with another field, at length.
MALFORMED = (
    "I would rather not say.",
    '{"explanation": "it is so because',
    "",
    "<rating><value>high</value></rating>",
    '{"verdict": true}',
    '{"explanation": "so", "rating": null}',
    '{"rating": {"value": [1, 2]}}',
    "{" * 5000,
    "\u0000\ufffd" * 50,
    "true or false, who knows?",
)


def good(body: dict[str, Any]) -> Reply:
    """Answer with the label."""
    return Reply(said(body, _text(_case(body).label)))


def noisy(share: float, seed: int = 0) -> Script:
    """Make a judge that errs in a share of its answers, each time by chance, but the same one."""
    turn = _Turns()

    def script(body: dict[str, Any]) -> Reply:
        case = _case(body)
        errs = Random(f"{seed}:{_key(body)}:{turn.next(body)}").random() < share
        return Reply(said(body, _text(_other(case) if errs else case.label)))

    return script


def malformed(share: float, seed: int = 0) -> Script:
    """Make a judge that knows, but often does not write what it was asked to."""
    turn = _Turns()

    def script(body: dict[str, Any]) -> Reply:
        chance = Random(f"{seed}:{_key(body)}:{turn.next(body)}")
        if chance.random() < share:
            return Reply(said(body, chance.choice(MALFORMED)))
        text = _text(_case(body).label)
        wrapped = (text, f"```json\n{text}\n```", f"Let me see.\n{text}", text.replace("}", ",}"))
        return Reply(said(body, chance.choice(wrapped)))

    return script


class _Turns:
    """Counts how often the same was asked, so that judges of one poll differ."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: Counter[str] = Counter()

    def next(self, body: dict[str, Any]) -> int:
        with self._lock:
            self._seen[_key(body)] += 1
            return self._seen[_key(body)]


def _text(rating: Any) -> str:
    return json.dumps({"explanation": "It was labelled so.", "rating": rating})


def _other(case: Labelled) -> Any:
    """Choose a wrong rating."""
    if isinstance(case.label, bool):
        return not case.label
    return next(label for label in presets()[case.metric]["labels"] if label != case.label)


def _case(body: dict[str, Any]) -> Labelled:
    return _known()[_key(body)]


def _key(body: dict[str, Any]) -> str:
    return json.dumps([message["content"] for message in body["messages"]])


@cache
def _known() -> dict[str, Labelled]:
    llm, stop = Llm(Models()), threading.Event()
    polls = {name: Poll(setting(name), llm, stop) for name in presets()}
    return {_key({"messages": polls[one.metric].asks(one.case)}): one for one in cases()}
