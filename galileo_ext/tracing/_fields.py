"""What a span can be told, by the names under which users tell it."""

from __future__ import annotations

from typing import Any

from .._text import to_text
from .._wire import AGENT_TYPES, as_metadata, as_tags
from ..steps import Step, StepType, as_input, as_output

#: The kinds of span that users make.
SPAN_TYPES = (
    StepType.workflow,
    StepType.agent,
    StepType.llm,
    StepType.retriever,
    StepType.tool,
)
_COMMON = ("name", "input", "metadata", "tags")
#: What each kind takes from arguments of the same name, if the function has such.
OFFERED: dict[StepType, tuple[str, ...]] = {
    StepType.workflow: _COMMON,
    StepType.agent: (*_COMMON, "agent_type"),
    StepType.llm: (*_COMMON, "model", "temperature", "tools"),
    StepType.retriever: _COMMON,
    StepType.tool: (*_COMMON, "tool_call_id"),
}
_ANY = ("output", "redacted_input", "redacted_output", "status_code", "step_number")
_LLM = (
    "events",
    "finish_reason",
    "num_input_tokens",
    "num_output_tokens",
    "total_tokens",
    "num_reasoning_tokens",
    "num_cached_input_tokens",
    "time_to_first_token_ns",
    "cost",
)
#: What each kind takes when asked to.
ACCEPTED: dict[StepType, tuple[str, ...]] = {
    kind: (*offered, *_ANY, *(_LLM if kind is StepType.llm else ()))
    for kind, offered in OFFERED.items()
}
#: What is measured, unless a span is added that is finished.
MEASURED = ("created_at", "duration_ns")
#: Names that differ between what users say and what a step calls it.
_ATTRIBUTES = {"total_tokens": "num_total_tokens"}


def span_type(value: Any) -> StepType:
    """Return the kind of span that a user named; None is a workflow span.

    Raises:
        ValueError: there is no such kind of span.
    """
    if value is None:
        return StepType.workflow
    if value not in SPAN_TYPES:
        raise ValueError(f"span_type is {value!r}; expected one of {', '.join(SPAN_TYPES)}.")
    return StepType(value)


def fill(step: Step, name: str, value: Any) -> None:
    """Tell a step something under the name that users use.

    Raises:
        ValueError: a step of its kind has no such thing, or not such a value.
    """
    if name not in ACCEPTED[step.type] and name not in MEASURED:
        expected = ", ".join(ACCEPTED[step.type])
        raise ValueError(f"{name!r} is not for {step.type} spans; they take {expected}.")
    if name == "metadata":
        step.user_metadata |= as_metadata(value)
    elif name == "tags":
        step.tags += as_tags(value)
    elif name == "name":
        step.name = to_text(value) or step.name
    elif name.endswith("input"):
        setattr(step, name, as_input(step.type, value))
    elif name.endswith("output"):
        setattr(step, name, as_output(step.type, value))
    elif name == "agent_type" and value not in AGENT_TYPES:
        raise ValueError(f"agent_type is {value!r}; expected one of {', '.join(AGENT_TYPES)}.")
    else:
        setattr(step, _ATTRIBUTES.get(name, name), value)
