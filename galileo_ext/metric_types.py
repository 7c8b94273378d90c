"""Metrics: the names Galileo computes itself, and functions that score rows on this machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .steps import Step, StepType


class GalileoMetrics(StrEnum):
    """The metrics that Galileo computes; each value is the label its server lists."""

    action_advancement = "Action Advancement"
    action_advancement_luna = "Action Advancement (SLM)"
    action_completion = "Action Completion"
    action_completion_luna = "Action Completion (SLM)"
    agent_efficiency = "Agent Efficiency"
    agent_flow = "Agent Flow"
    chunk_attribution_utilization = "Chunk Attribution Utilization"
    chunk_attribution_utilization_luna = "Chunk Attribution Utilization (SLM)"
    chunk_relevance = "Chunk Relevance"
    completeness = "Completeness"
    completeness_luna = "Completeness (SLM)"
    context_adherence = "Context Adherence"
    context_adherence_luna = "Context Adherence (SLM)"
    context_precision = "Context Precision"
    context_relevance = "Context Relevance"
    context_relevance_luna = "Context Relevance (SLM)"
    conversation_quality = "Conversation Quality"
    correctness = "Correctness"
    ground_truth_adherence = "Ground Truth Adherence"
    input_pii = "Input PII"
    input_pii_luna = "Input PII (SLM)"
    input_sexism = "Input Sexism"
    input_sexism_luna = "Input Sexism (SLM)"
    input_tone = "Input Tone"
    input_tone_luna = "Input Tone (SLM)"
    input_toxicity = "Input Toxicity"
    input_toxicity_luna = "Input Toxicity (SLM)"
    instruction_adherence = "Instruction Adherence"
    output_pii = "Output PII"
    output_pii_luna = "Output PII (SLM)"
    output_sexism = "Output Sexism"
    output_sexism_luna = "Output Sexism (SLM)"
    output_tone = "Output Tone"
    output_tone_luna = "Output Tone (SLM)"
    output_toxicity = "Output Toxicity"
    output_toxicity_luna = "Output Toxicity (SLM)"
    precision_at_k = "Precision@K"
    prompt_injection = "Prompt Injection"
    prompt_injection_luna = "Prompt Injection (SLM)"
    reasoning_coherence = "Reasoning Coherence"
    sql_adherence = "SQL Adherence"
    sql_correctness = "SQL Correctness"
    sql_efficiency = "SQL Efficiency"
    sql_injection = "SQL Injection"
    tool_error_rate = "Tool Error Rate"
    tool_error_rate_luna = "Tool Error Rate (SLM)"
    tool_selection_quality = "Tool Selection Quality"
    tool_selection_quality_luna = "Tool Selection Quality (SLM)"
    user_intent_change = "User Intent Change"


@dataclass(frozen=True, kw_only=True)
class Metric:
    """A metric the server computes, in a chosen version.

    Attributes:
        name: its label or name on the server, such as ``"Correctness"``.
        version: 1, 2, ...; None takes the metric's default version.
    """

    name: str
    version: int | None = None

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("Metric needs a name.")
        if self.version is not None and self.version < 0:
            raise ValueError(f"Metric version is {self.version!r}; expected 0 or more, or None.")


@dataclass(frozen=True, kw_only=True)
class LocalMetricConfig:
    """A metric computed on this machine from a row's trace and spans.

    Attributes:
        name: the metric's name in results and on the server.
        scorer_fn: takes a step (see ``Step``), returns a score (bool, int, float, str, None for
            "does not apply") or ``(score, details)`` with a dict that explains it. May be async.
        aggregator_fn: takes the scores of all steps of one row, returns the row's score or a dict
            of named ones. Without it, a row with several scores gets their mean.
        scorable_types: the kinds of step that are scored. Left at its default and with no llm span
            in the row, the trace itself is scored, so that a plain function gets a score too.
        aggregatable_types: the kinds of step that show the aggregate; the trace by default.
    """

    name: str
    scorer_fn: Callable[[Step], Any]
    aggregator_fn: Callable[[list[Any]], Any] | None = None
    scorable_types: Sequence[StepType | str] = (StepType.llm,)
    aggregatable_types: Sequence[StepType | str] = (StepType.trace,)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("LocalMetricConfig needs a name.")
        for field_name in ("scorer_fn", "aggregator_fn"):
            value = getattr(self, field_name)
            if value is not None and not callable(value):
                raise ValueError(
                    f"{field_name} of metric {self.name!r} is {value!r}; expected a function."
                )
        for field_name in ("scorable_types", "aggregatable_types"):
            types = tuple(StepType(kind) for kind in getattr(self, field_name))
            object.__setattr__(self, field_name, types)
