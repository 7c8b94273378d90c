"""What the attributes of an OpenTelemetry span say in terms of a step.

Two vocabularies are read: OpenInference's, which flattens lists (``llm.tools.0.tool.json_schema``),
and OpenTelemetry's own for generative AI, which has JSON text. What neither explains becomes the
step's metadata.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._conversations import flattened, listed, of_parts, one, parsed, system_message, thoughts
from ._text import to_text
from .messages import Document, MessageRole, as_documents
from .steps import Step, StepType, as_input, as_output

#: Kinds of span by OpenInference's name, and by the operation in the other vocabulary.
_KINDS = {
    "LLM": StepType.llm,
    "TOOL": StepType.tool,
    "EMBEDDING": StepType.tool,
    "RETRIEVER": StepType.retriever,
    "RERANKER": StepType.retriever,
    "AGENT": StepType.agent,
    "chat": StepType.llm,
    "text_completion": StepType.llm,
    "generate_content": StepType.llm,
    "embeddings": StepType.tool,
    "execute_tool": StepType.tool,
    "retrieval": StepType.retriever,
    "invoke_agent": StepType.agent,
    "create_agent": StepType.agent,
}
#: The first of these attributes that is there tells the step's field.
_FIELDS: dict[str, tuple[str, ...]] = {
    "model": (
        "llm.model_name",
        "gen_ai.response.model",
        "gen_ai.request.model",
        "embedding.model_name",
        "reranker.model_name",
    ),
    "temperature": ("gen_ai.request.temperature",),
    "finish_reason": ("llm.finish_reason",),
    "tool_call_id": ("tool.id", "gen_ai.tool.call.id"),
    "num_input_tokens": (
        "llm.token_count.prompt",
        "gen_ai.usage.input_tokens",
        "gen_ai.usage.prompt_tokens",
    ),
    "num_output_tokens": (
        "llm.token_count.completion",
        "gen_ai.usage.output_tokens",
        "gen_ai.usage.completion_tokens",
    ),
    "num_total_tokens": ("llm.token_count.total",),
    "num_reasoning_tokens": (
        "llm.token_count.completion_details.reasoning",
        "gen_ai.usage.reasoning.output_tokens",
    ),
    "num_cached_input_tokens": (
        "llm.token_count.prompt_details.cache_read",
        "gen_ai.usage.cache_read.input_tokens",
    ),
    "cost": ("llm.cost.total",),
}
_INPUT = (
    "input.value",
    "gen_ai.tool.call.arguments",
    "gen_ai.retrieval.query.text",
    "reranker.query",
    "tool.parameters",
    "gen_ai.input.messages",
    "gen_ai.prompt",
)
_OUTPUT = (
    "output.value",
    "gen_ai.tool.call.result",
    "gen_ai.output.messages",
    "gen_ai.completion",
)


def describe(step: Step, attributes: Mapping[str, Any]) -> None:
    """Tell a step what a span's attributes say; it becomes a step of the span's kind."""
    reader = _Reader(attributes)
    step.type = _kind(reader)
    for field, names in _FIELDS.items():
        value = reader.first(*names)
        if getattr(step, field) is None:
            setattr(step, field, value)
    if step.type is StepType.llm:
        _describe_llm(step, reader)
    elif step.type is StepType.retriever and (documents := _documents(reader)):
        step.output = step.output or documents
    elif vectors := reader.listed("embedding.embeddings"):
        _describe_embedding(step, vectors)
    step.input = step.input or as_input(step.type, reader.first(*_INPUT))
    if step.output is None:
        step.output = as_output(step.type, reader.first(*_OUTPUT))
    step.tags += map(str, reader.first("tag.tags") or ())
    if isinstance(about := reader.json("metadata"), Mapping):
        step.user_metadata |= {str(name): to_text(value) or "" for name, value in about.items()}
    step.user_metadata |= reader.rest()


class _Reader:
    """Attributes, and which of them have been read."""

    def __init__(self, attributes: Mapping[str, Any]) -> None:
        self._all = dict(attributes)
        self._read: set[str] = {"input.mime_type", "output.mime_type"}

    def first(self, *names: str) -> Any:
        """Return the first attribute that is there; it and others that say the same are read."""
        value = next((self._all[name] for name in names if self._all.get(name) is not None), None)
        self._read.update(name for name in names if self._all.get(name) == value)
        return value

    def json(self, name: str) -> Any:
        """Return an attribute that is JSON text, or what such text says; None if it is not."""
        value = parsed(self._all.get(name))
        if value is not None:
            self._read.add(name)
        return value

    def settings(self, name: str) -> Mapping[str, Any]:
        """Return an object's fields; it is read if a step has a place for all of them."""
        value = parsed(self._all.get(name))
        if not isinstance(value, Mapping):
            return {}
        if set(value) <= {"model", "temperature"}:
            self._read.add(name)
        return value

    def has(self, prefix: str) -> bool:
        return any(name.startswith(prefix) for name in self._all)

    def listed(self, prefix: str) -> list[dict[str, Any]]:
        """Return the items of a flattened list."""
        self._read.update(name for name in self._all if name.startswith(f"{prefix}."))
        return listed(self._all, prefix)

    def rest(self) -> dict[str, str]:
        """Return what has not been read, as text."""
        left = {name: value for name, value in self._all.items() if name not in self._read}
        return {name: to_text(value) or "" for name, value in left.items()}


def _kind(reader: _Reader) -> StepType:
    named = reader.first("openinference.span.kind", "gen_ai.operation.name")
    if named is not None:
        return _KINDS.get(str(named), StepType.workflow)
    if reader.has("gen_ai.usage.") or reader.has("gen_ai.request.model"):
        return StepType.llm
    return StepType.tool if reader.has("gen_ai.tool.") else StepType.workflow


def _describe_llm(step: Step, reader: _Reader) -> None:
    settings = reader.settings("llm.invocation_parameters")
    step.model = step.model or settings.get("model")
    if step.temperature is None:
        step.temperature = settings.get("temperature")
    if reasons := reader.first("gen_ai.response.finish_reasons"):
        step.finish_reason = ", ".join(map(str, reasons))
    if (seconds := reader.first("gen_ai.response.time_to_first_chunk")) is not None:
        step.time_to_first_token_ns = round(float(seconds) * 1e9)
    if step.cost is None:
        parts = [reader.first(f"llm.cost.{part}") for part in ("prompt", "completion")]
        step.cost = sum(filter(None, parts)) if any(part is not None for part in parts) else None
    tools = [parsed(item.get("tool.json_schema")) for item in reader.listed("llm.tools")]
    step.tools = [*filter(None, tools)] or reader.json("gen_ai.tool.definitions")
    _read_conversation(step, reader)


def _read_conversation(step: Step, reader: _Reader) -> None:
    """Read messages from either vocabulary; the library's own JSON of the same is left out then."""
    step.input = step.input or [
        *flattened(reader.listed("llm.input_messages"), MessageRole.user),
        *system_message(reader.json("gen_ai.system_instructions")),
        *of_parts(reader.json("gen_ai.input.messages"), MessageRole.user),
    ]
    answer = reader.json("gen_ai.output.messages")
    came_out = [
        *flattened(reader.listed("llm.output_messages"), MessageRole.assistant),
        *of_parts(answer, MessageRole.assistant),
    ]
    if step.input:
        reader.first("input.value")
    if came_out:
        reader.first("output.value")
        step.output = step.output or one(came_out)
    step.events = thoughts(answer) or None


def _describe_embedding(step: Step, vectors: list[dict[str, Any]]) -> None:
    """Tell the texts; of the vectors only how long they are, for nobody reads their numbers."""
    step.input = step.input or "\n".join(str(v.get("embedding.text", "")) for v in vectors)
    lengths = {len(v.get("embedding.vector") or ()) for v in vectors}
    numbers = " or ".join(str(length) for length in sorted(lengths))
    step.output = step.output or f"{len(vectors)} vectors of {numbers} numbers"


def _documents(reader: _Reader) -> list[Document]:
    flat = [*reader.listed("retrieval.documents"), *reader.listed("reranker.output_documents")]
    found = [_document(item) for item in flat]
    return found or as_documents(reader.json("gen_ai.retrieval.documents"))


def _document(item: Mapping[str, Any]) -> Document:
    about = {name.removeprefix("document."): value for name, value in item.items()}
    more = parsed(about.pop("metadata", None))
    known = more if isinstance(more, Mapping) else {}
    return as_documents({"content": to_text(about.pop("content", None)) or "", **about, **known})[0]
