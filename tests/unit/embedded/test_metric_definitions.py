"""The metrics that need no model: equal to the reference libraries, and personal data found."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from _venvs import ROOT
from rouge_score.rouge_scorer import RougeScorer
from sacrebleu.metrics import BLEU, CHRF

from galileo_ext import GalileoMetrics
from galileo_ext.embedded.scorers import catalogue
from galileo_ext.embedded.scorers.presets import presets
from galileo_ext.embedded.scoring import pii
from galileo_ext.embedded.scoring.cases import Case, text_of
from galileo_ext.embedded.scoring.judges import poll
from galileo_ext.embedded.scoring.registry import RULES

TEXT = "the a cat dog sat ran on under mat Blue big, small. ü naïve 42 it's"
WORDS = TEXT.split()
CALL = {"function": {"name": "f", "arguments": "{}"}}


def pairs(count: int) -> list[tuple[str, str]]:
    """Answers that are made of the expected ones: words lost, doubled, changed, moved."""
    chosen = random.Random(7)
    found = []
    for _ in range(count):
        expected = [chosen.choice(WORDS) for _ in range(chosen.randint(0, 25))]
        kept = [word for word in expected if chosen.random() > 0.2]
        kept += [chosen.choice(WORDS) for _ in range(chosen.randint(0, 5))]
        if chosen.random() < 0.3:
            chosen.shuffle(kept)
        found.append((" ".join(kept), " ".join(expected)))
    return found


def value(name: str, answer: str, expected: str) -> Any:
    record = {"type": "llm", "output": {"role": "assistant", "content": answer}}
    return RULES[name](Case({**record, "dataset_output": expected}, None)).value


def test_equal_to_the_reference_libraries_on_a_thousand_pairs() -> None:
    bleu, chrf = BLEU(effective_order=True), CHRF()
    rouge = RougeScorer(["rouge1", "rouge2", "rougeL"])
    for answer, expected in pairs(1000):
        assert value("bleu", answer, expected) * 100 == pytest.approx(
            bleu.sentence_score(answer, [expected]).score, abs=1e-9
        )
        assert value("chrf", answer, expected) * 100 == pytest.approx(
            chrf.sentence_score(answer, [expected]).score, abs=1e-9
        )
        known = rouge.score(expected, answer)
        for name, kind in (("rouge_1", "rouge1"), ("rouge_2", "rouge2"), ("rouge", "rougeL")):
            assert value(name, answer, expected) == known[kind].fmeasure


@pytest.mark.parametrize(
    ("answer", "expected", "is_same"),
    [("Paris", "Paris", True), (" Paris\n", "Paris", True), ("paris", "Paris", False)],
)
def test_exact_match(answer: str, expected: str, is_same: bool) -> None:
    assert value("exact_match", answer, expected) is is_same


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("write to jo.do+x@mail.example.org!", {"email": 1}),
        ("a@b and @home", {}),
        ("card 4111 1111 1111 1111, thanks", {"credit_card_info": 1}),
        ("card 4111-1111-1111-1112", {}),
        ("order 0000000000000000", {}),
        ("IBAN DE89 3704 0044 0532 0130 00", {"account_info": 1}),
        ("IBAN DE88 3704 0044 0532 0130 00", {}),
        ("ssn 123-45-6789", {"ssn": 1}),
        ("part 000-45-6789", {}),
        ("host 192.168.0.1 and 999.1.1.1", {"network_info": 1}),
        ("version 1.2.3", {}),
        ("2001:0db8:0000:0000:0000:ff00:0042:8329", {"network_info": 1}),
        ("00:1B:44:11:3A:B7", {"network_info": 1}),
        ("born on 1980-02-29", {"date_of_birth": 1}),
        ("built in 1980-02-29", {}),
        ("my password is hunter22", {"password": 1}),
        ("Username: jdoe", {"username": 1}),
        ("call +49 30 901820 or (555) 123-4567", {"phone_number": 2}),
        ("it costs 1234567 euros", {}),
        ("a@example.org b@example.org", {"email": 2}),
        ("", {}),
    ],
)
def test_personal_data_by_rules(text: str, kinds: dict[str, int]) -> None:
    assert pii.find(text) == kinds


def test_long_texts_are_searched_in_reasonable_time() -> None:
    for text in ("1-" * 50_000, "a" * 100_000, "a@" * 50_000, "login is " * 20_000):
        pii.find(text)


@pytest.mark.parametrize(
    ("recorded", "text"),
    [
        (None, ""),
        ("t", "t"),
        ({"role": "user", "content": "t"}, "t"),
        (
            [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}],
            "user: q\nassistant: a",
        ),
        ({"role": "user", "content": [{"type": "text", "text": "x"}, {"type": "file"}]}, "x\n"),
        ([{"content": "doc", "metadata": {}}], "doc"),
        ({"content": "", "tool_calls": [CALL]}, "[calls f with {}]"),
        ({"a": 1}, '{"a": 1}'),
    ],
)
def test_records_as_text(recorded: Any, text: str) -> None:
    assert text_of(recorded) == text


def test_every_metric_of_the_server_is_computed_or_refused_with_a_reason() -> None:
    ways: Counter[str] = Counter()
    for scorer in presets().values():
        name = scorer["name"]
        found = [
            way
            for way, is_so in (
                ("refused", catalogue.is_luna(scorer)),
                ("rule", name in RULES),
                ("judge", name in poll.presets()),
            )
            if is_so
        ]
        assert len(found) == 1, (name, found)
        ways.update(found)
    assert ways == {"refused": 17, "rule": 11, "judge": 29}


def test_every_name_of_the_sdk_is_known_and_on_the_page() -> None:
    labels = {scorer["label"] for scorer in presets().values()}
    page = (ROOT / "docs" / "reference" / "metrics.md").read_text("utf-8")
    for metric in GalileoMetrics:
        assert metric.value in labels
        assert metric.value in page or metric.value.endswith("(SLM)"), metric
