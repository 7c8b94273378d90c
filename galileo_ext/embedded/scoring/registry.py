"""How each metric is computed: by a rule, by the code of a user, or by judges."""

import threading
from collections.abc import Callable

from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.scoring import logprobs, pii, texts, tools
from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.code import OwnCode
from galileo_ext.embedded.scoring.judges.poll import Poll, presets
from galileo_ext.embedded.scoring.scores import Failed, Score
from galileo_ext.embedded.scoring.settings import Setting

Scorer = Callable[[Case], Score]

#: Metrics that need no model, by the name of their scorer.
RULES: dict[str, Scorer] = {
    "bleu": texts.bleu,
    "chrf": texts.chrf,
    "exact_match": texts.exact_match,
    "input_pii_gpt": pii.of_input,
    "output_pii_gpt": pii.of_output,
    "prompt_perplexity": logprobs.prompt_perplexity,
    "rouge": texts.rouge("rougeL"),
    "rouge_1": texts.rouge("rouge1"),
    "rouge_2": texts.rouge("rouge2"),
    "tool_error_rate": tools.error_rate,
    "uncertainty": logprobs.uncertainty,
}


def scorer(setting: Setting, llm: Llm, stop: threading.Event) -> Scorer:
    """Make what computes a metric. What has a ``close`` wants it called."""
    if setting.problem is not None:
        return _refuse(setting.problem)
    if setting.kind == "code":
        if setting.code is None:
            return _refuse(f"The scorer {setting.name!r} has no version with code yet.")
        return OwnCode(setting.code)
    if setting.kind == "preset" and setting.name in RULES:
        return RULES[setting.name]
    if setting.template or setting.name in presets():
        return Poll(setting, llm, stop)
    if setting.kind == "llm":
        return _refuse(f"The scorer {setting.name!r} has no version with a prompt yet.")
    return _refuse(f"The embedded server has no way to compute {setting.name!r}.")


def _refuse(reason: str) -> Scorer:
    def refuse(case: Case) -> Score:
        raise Failed(reason)

    return refuse
