"""Judges against people: the labelled cases, and judges that know, err, or cannot write."""

from __future__ import annotations

from collections import Counter
from math import comb
from typing import Any

import _judges
import pytest
from _model_server import Script, model_server

from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.scoring.judges.agreement import Agreement, cases, measure, setting
from galileo_ext.embedded.scoring.judges.poll import presets


def agreement(script: Script, judges: int = 3) -> Agreement:
    with model_server(script) as server:
        llm = Llm(Models(base_url=server.url))
        try:
            found = measure(llm, model="judge", judges=judges)
        finally:
            llm.close()
        assert len(server.requests) == found.calls == 100 * judges
        return found


def test_the_cases_are_a_hundred_and_different() -> None:
    assert len(cases()) == len(_judges._known()) == 100
    booleans = Counter(one.label for one in cases() if isinstance(one.label, bool))
    assert min(booleans.values()) / booleans.total() > 0.45
    assert {one.metric for one in cases()} <= set(presets())


def test_labels_are_values_of_their_metric() -> None:
    for one in cases():
        labels: Any = presets()[one.metric].get("labels", (True, False))
        assert one.label in labels
        assert setting(one.metric).name == one.metric


def test_a_judge_that_knows_agrees_in_every_case() -> None:
    found = agreement(_judges.good)
    assert (found.share, found.unrated, found.failed_judges) == (1.0, 0, 0)


@pytest.mark.parametrize("judges", [1, 3, 5])
def test_a_vote_mends_the_errors_of_single_judges(judges: int) -> None:
    found = agreement(_judges.noisy(0.2), judges)
    expected = sum(
        comb(judges, right) * 0.8**right * 0.2 ** (judges - right)
        for right in range(judges // 2 + 1, judges + 1)
    )
    assert found.unrated == 0
    assert found.share == pytest.approx(expected, abs=0.08)


def test_answers_that_cannot_be_read_cost_values_but_never_make_wrong_ones() -> None:
    found = agreement(_judges.malformed(0.3))
    assert found.share == 1.0
    assert 5 <= found.unrated <= 40  # three judges, two of whom have to be understood: 21.6
    assert found.failed_judges > 20
    assert all("cannot be read" in text for texts in found.failed.values() for text in texts)


def test_nothing_but_nonsense_has_no_value_at_all() -> None:
    found = agreement(_judges.malformed(1.0))
    assert (found.unrated, found.share) == (100, 0.0)
