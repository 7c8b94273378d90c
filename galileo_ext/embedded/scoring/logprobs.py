"""What a model thought of its own words: from log probabilities, where a span has them.

They are read from ``metrics.logprobs`` of the span, those of its prompt from
``metrics.prompt_logprobs``: natural logarithms, one for each token. Prompt runs of this server
keep those that a model returns.
"""

import math

from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.scores import Failed, NotApplicable, Score


def uncertainty(case: Case) -> Score:
    """One minus the geometric mean of the probabilities of the answer's tokens.

    The length-normalised likelihood of Malinin and Gales, "Uncertainty Estimation in
    Autoregressive Structured Prediction", ICLR 2021, as a share: 0 is certain.
    """
    known = _logprobs(case, "logprobs")
    return Score(1 - math.exp(sum(known) / len(known)), metadata={"tokens": len(known)})


def prompt_perplexity(case: Case) -> Score:
    """The exponential of the mean negative log probability of the prompt's tokens.

    Jelinek et al., "Perplexity, a measure of the difficulty of speech recognition tasks", 1977.
    1 is a prompt that the model could have written itself.
    """
    known = _logprobs(case, "prompt_logprobs")
    try:
        value = math.exp(-sum(known) / len(known))
    except OverflowError:
        raise Failed("The perplexity is larger than a number can be.") from None
    return Score(value, metadata={"tokens": len(known)})


def _logprobs(case: Case, name: str) -> list[float]:
    given = (case.record.get("metrics") or {}).get(name)
    if given is None:
        message = f"The span has no metrics.{name}; ask the model for log probabilities."
        raise NotApplicable(message)
    known = [one for one in given if one is not None] if isinstance(given, list) else []
    if not known or not all(_is_logprob(one) for one in known):
        raise Failed(f"metrics.{name} is no list of log probabilities, which are at most 0.")
    return known


def _is_logprob(value: object) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and math.isfinite(value) and value <= 0  # type: ignore[arg-type, operator]  # a number
