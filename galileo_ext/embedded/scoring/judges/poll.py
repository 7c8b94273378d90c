"""A poll: several judges are asked about a record, and what most of them say is its value."""

import os
import threading
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.llm.answers import Answer
from galileo_ext.embedded.llm.ask import Llm, ModelError
from galileo_ext.embedded.scorers.versions import MODEL
from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.judges import asking, parts, voting
from galileo_ext.embedded.scoring.judges.reading import Form, Malformed, Rating, read
from galileo_ext.embedded.scoring.scores import Failed, NotApplicable, Score, Used
from galileo_ext.embedded.scoring.settings import Setting

#: Names the model that judges where a metric's settings name none.
JUDGE = "GALILEO_EXT_LLM_JUDGE"
#: How much judges differ from each other; one alone is to be as predictable as it can.
_WARMTH = 0.7


@cache
def presets() -> dict[str, dict[str, Any]]:
    """Read what the judges of the server's metrics are asked, by the scorer's name."""
    file = resources.files("galileo_ext.embedded").joinpath("data/judges.toml")
    return tomllib.loads(file.read_text("utf-8"))


class Poll:
    """Judges of one metric; any number of threads may call it.

    Args:
        setting: how the metric is to be computed.
        llm: the models.
        stop: set, it ends waiting for an answer.
    """

    def __init__(self, setting: Setting, llm: Llm, stop: threading.Event) -> None:
        self._setting, self._llm, self._stop = setting, llm, stop
        self._about = None if setting.template else presets().get(setting.name)
        self._asked = {
            "model_alias": setting.model or os.environ.get(JUDGE) or MODEL,
            "logprobs": False,
        }
        self._hopeless: str | None = None

    def __call__(self, case: Case) -> Score:
        """Score a record."""
        if self._hopeless is not None:
            raise Failed(self._hopeless)
        form = self._form(case)
        messages = self._messages(case, form)
        settings = self._settings()
        ratings, used, wrong = [], Used(), []
        for _ in range(self._setting.judges):
            try:
                answer = self._llm.ask(messages, settings, self._stop)
                used += _used(answer)
                ratings.append(read(answer.text, form))
            except Malformed as error:
                wrong.append(f"The answer of the judge cannot be read. {error}")
            except ModelError as error:
                wrong.append(f"The judge did not answer: {error}")
                if error.hopeless:
                    self._hopeless = wrong[-1]
                    break
        return self._score(ratings, form, used, wrong)

    def _score(self, ratings: list[Rating], form: Form, used: Used, wrong: list[str]) -> Score:
        if len(ratings) * 2 <= self._setting.judges:
            asked = self._setting.judges
            few = f"Only {len(ratings)} of {asked} judges have given a rating. " if ratings else ""
            raise Failed(few + wrong[0], used)
        value, average, about = voting.vote(ratings, form)
        if self._about and self._about.get("chunks") == "average_precision":
            value = voting.average_precision(about["chunks"])
        if wrong:
            about["judges_failed"] = wrong
        if len(ratings) > 1:
            about["ratings"] = [rating.value for rating in ratings]
        explanation = voting.spokesman(ratings, value)
        return Score(value, explanation, len(ratings), average, used, about)

    def _settings(self) -> dict[str, Any]:
        """Name the model and how freely it talks, if it takes that.

        Raises:
            Failed: it cannot be asked at all.
        """
        try:
            model = self._llm.check(self._asked)
        except Refusal as refusal:
            raise Failed(_text(refusal)) from None
        if not model.parameters["temperature"]:
            return self._asked
        return {**self._asked, "temperature": _WARMTH if self._setting.judges > 1 else 0.0}

    def _form(self, case: Case) -> Form:
        template, about = self._setting.template, self._about or {}
        kind = self._setting.output_type
        if "chunks" in about:
            kind = "shares" if about["chunks"] == "used" else "chunks"
        elif "labels" in about:
            kind = "categorical"
        return Form(
            kind=kind,
            labels=tuple(about.get("labels", ())),
            chunks=len(case.documents),
            value=template.get("value_field_name") or "rating",
            explanation=template.get("explanation_field_name") or "explanation",
            schema=template.get("response_schema"),
        )

    def asks(self, case: Case) -> asking.Messages:
        """Return what judges are asked about a record."""
        return self._messages(case, self._form(case))

    def _messages(self, case: Case, form: Form) -> asking.Messages:
        setting = self._setting
        if self._about is not None:
            shown = parts.show(self._about["shows"], case)
            return asking.preset(self._about, shown, form, setting.thinks)
        if setting.ground_truth and case.expected is None:
            raise NotApplicable("The dataset row has no output to compare with.")
        names = asking.places(str(setting.template["template"]))
        if names:
            shown = parts.show(names, case)
        else:
            shown = parts.of_record(case, setting.sees, expected=setting.ground_truth)
        return asking.own(setting.template, shown, form, setting.thinks)


def _used(answer: Answer) -> Used:
    tokens = answer.input_tokens or 0, answer.output_tokens or 0
    return Used(answer.model, 1, answer.cost, *tokens)


def _text(refusal: Refusal) -> str:
    detail = refusal.body["detail"]
    return detail if isinstance(detail, str) else "; ".join(one["msg"] for one in detail)
