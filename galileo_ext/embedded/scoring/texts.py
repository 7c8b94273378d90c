"""Comparisons of an answer with the expected one, by the libraries that the papers' authors use.

BLEU: Papineni et al., "BLEU: a Method for Automatic Evaluation of Machine Translation", ACL 2002,
as one sentence with sacreBLEU's defaults (Post, "A Call for Clarity in Reporting BLEU Scores",
WMT 2018). chrF: Popovic, "chrF: character n-gram F-score for automatic MT evaluation", WMT 2015.
ROUGE: Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004. All are shares from
0 to 1, though BLEU and chrF are often written as 0 to 100.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.scores import Failed, NotApplicable, Score

_MISSING = '{} is not installed where the server runs: pip install "galileo-ext[metrics]"'


def bleu(case: Case) -> Score:
    """Share of matching word sequences of 1 to 4 words, with a penalty for brevity."""
    expected = _expected(case)
    found = _sacrebleu().sentence_bleu(case.answer, [expected])
    return Score(found.score / 100, metadata={"brevity_penalty": found.bp})


def chrf(case: Case) -> Score:
    """F-score of character sequences of 1 to 6 characters; recall counts twice as much."""
    expected = _expected(case)
    return Score(_sacrebleu().sentence_chrf(case.answer, [expected]).score / 100)


def rouge(kind: str) -> Callable[[Case], Score]:
    """Make the F-score of single words, of pairs of words, or of the longest common sequence."""

    def score(case: Case) -> Score:
        expected = _expected(case)
        found = _rouge(kind).score(expected, case.answer)[kind]
        about = {"precision": float(found.precision), "recall": float(found.recall)}
        return Score(float(found.fmeasure), metadata=about)

    return score


def exact_match(case: Case) -> Score:
    """Whether the answer is the expected one, apart from space around it."""
    return Score(_expected(case).strip() == case.answer.strip())


def _expected(case: Case) -> str:
    if case.expected is None:
        raise NotApplicable("The dataset row has no output to compare with.")
    return case.expected


@cache
def _sacrebleu() -> Any:
    try:
        import sacrebleu
    except ImportError as error:
        raise Failed(_MISSING.format("sacrebleu")) from error
    return sacrebleu


@cache
def _rouge(kind: str) -> Any:
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise Failed(_MISSING.format("rouge-score")) from error
    return RougeScorer([kind])
