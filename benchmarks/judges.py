"""The figures of metrics that the embedded server computes: judges, and the reference libraries."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import _judges
from _model_server import Reply, Script, model_server
from measure import Figure

from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.llm.models_file import BASE_URL
from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.judges.agreement import Agreement, cases, measure
from galileo_ext.embedded.scoring.registry import RULES

LATENCY = 0.02
PAIRS = 1000
WORDS = "the a cat dog sat ran on under mat big, small. blue Blue 42 it's naïve"
#: Of a hundred cases, how many a vote of so many judges gets wrong that err in 20 of 100 answers.
_ERR, _EXPECTED = 0.2, {1: 20.0, 3: 10.4, 5: 5.8}


def judges() -> list[Figure]:
    """A hundred labelled cases, judged by scripted judges, and by the configured model if any."""
    found = [_wrong("a judge that knows", _asked(_judges.good), 0)]
    for count, expected in _EXPECTED.items():
        told = f"{count} judges that err in {_ERR:.0%} of their answers (by chance: {expected:g})"
        found.append(_wrong(told, _asked(_judges.noisy(_ERR), count)))
    malformed = _asked(_judges.malformed(0.3))
    found.append(_wrong("judges that cannot write in 30% of their answers", malformed, 0))
    found.append(_count("cases without a value, of those judges", malformed.unrated))
    return [*found, *_speed(), *_real()]


def references() -> list[Figure]:
    """BLEU, chrF and ROUGE beside the libraries that papers use, on 1,000 pairs."""
    from rouge_score.rouge_scorer import RougeScorer
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    bleu, chrf = BLEU(effective_order=True), CHRF()
    kinds = {"rouge": "rougeL", "rouge_1": "rouge1", "rouge_2": "rouge2"}
    rouge = RougeScorer(list(kinds.values()))

    def of_rouge(kind: str) -> Callable[[str, str], float]:
        return lambda answer, expected: float(rouge.score(expected, answer)[kind].fmeasure)

    references: dict[str, Callable[[str, str], float]] = {
        "bleu": lambda answer, expected: bleu.sentence_score(answer, [expected]).score / 100,
        "chrf": lambda answer, expected: chrf.sentence_score(answer, [expected]).score / 100,
        **{name: of_rouge(kind) for name, kind in kinds.items()},
    }
    differ = {name: 0 for name in references}
    for answer, expected in _pairs():
        case = Case({"type": "llm", "output": answer, "dataset_output": expected}, None)
        for name, reference in references.items():
            value = RULES[name](case).value
            assert isinstance(value, float)
            differ[name] += abs(value - reference(answer, expected)) > 1e-12
    return [
        Figure(f"{name}: pairs of {PAIRS} that differ from the library", count, "", 0, None, 0)
        for name, count in differ.items()
    ]


def _asked(script: Script, count: int = 3) -> Agreement:
    with model_server(script) as server:
        llm = Llm(Models(base_url=server.url))
        try:
            return measure(llm, model="judge", judges=count)
        finally:
            llm.close()


def _wrong(who: str, found: Agreement, target: float | None = None) -> Figure:
    return _count(f"wrong of 100 cases: {who}", sum(found.wrong.values()), target)


def _count(what: str, value: float, target: float | None = None) -> Figure:
    return Figure(f"judges: {what}", value, "", 0, None, target)


def _speed() -> list[Figure]:
    def slow(body: dict[str, Any]) -> Reply:
        return replace(_judges.good(body), delay=LATENCY)

    _asked(_judges.good)  # imports, and the connections of the package
    began = time.perf_counter()
    found = _asked(slow)
    took = time.perf_counter() - began
    told = f"calls a second at {LATENCY * 1000:g} ms, 16 at once (ideal: {16 / LATENCY:g})"
    return [
        _count("calls a case", found.calls / len(cases()), 3),
        Figure(f"judges: {told}", found.calls / took, "1/s", 1),
    ]


def _real() -> list[Figure]:
    """Measure a real model where the environment names one."""
    if not os.environ.get(BASE_URL):
        return []
    llm = Llm(Models.from_environment())
    try:
        found = measure(llm)
    finally:
        llm.close()
    return [
        _wrong("the configured model", found),
        _count("cases without a value, of the configured model", found.unrated),
    ]


def _pairs() -> list[tuple[str, str]]:
    chosen = random.Random(11)
    return [(_text(chosen), _text(chosen)) for _ in range(PAIRS)]


def _text(chosen: random.Random) -> str:
    return " ".join(chosen.choices(WORDS.split(" "), k=chosen.randint(0, 30)))


FIGURES = {"judges": judges, "references": references}
