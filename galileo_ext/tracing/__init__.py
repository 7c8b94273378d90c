"""Tracing inside a row: what the function did on its way becomes spans of the row's trace."""

from ._frames import Inside, inside
from ._log import SpanType, log
from ._spans import (
    add_llm_span,
    add_retriever_span,
    add_tool_span,
    bind_span,
    current_span,
    span,
)

__all__ = [
    "Inside",
    "SpanType",
    "add_llm_span",
    "add_retriever_span",
    "add_tool_span",
    "bind_span",
    "current_span",
    "inside",
    "log",
    "span",
]
