"""Spans of the user's own OpenTelemetry instrumentation, as spans of the row they are made in.

Needs the extra: ``pip install 'galileo-ext[otel]'``. ::

    provider.add_span_processor(RowSpanProcessor())
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from weakref import WeakValueDictionary

try:
    from opentelemetry import trace
    from opentelemetry.context import Context
    from opentelemetry.sdk.trace import ReadableSpan, Span, SpanProcessor
    from opentelemetry.trace import SpanContext, StatusCode
except ImportError as _missing:
    raise ImportError(
        "galileo_ext.otel needs OpenTelemetry's SDK: pip install 'galileo-ext[otel]'"
    ) from _missing

from ._conversations import of_events
from ._semantics import describe
from ._text import describe as describe_error
from .steps import META, Step, StepType
from .tracing._frames import Frame, begin, current, look_further

_log = logging.getLogger("galileo_ext")


class RowSpanProcessor(SpanProcessor):
    """Makes every span that is started inside a row of an experiment a span of that row.

    Add it to a tracer provider of your own; other processors and exporters get the same spans as
    before. Spans of language models, tools, retrievers and agents are known by the attributes of
    OpenInference and of OpenTelemetry's conventions for generative AI; other spans are workflow
    spans. Spans of ``galileo_ext.log`` and these nest in each other as they were opened.

    Args:
        keep: takes a finished span; False leaves it out, and the spans in it take its place. Use
            it for spans that only say how things were done, such as HTTP requests.
    """

    def __init__(self, *, keep: Callable[[ReadableSpan], bool] | None = None) -> None:
        self._keep = keep
        look_further(_of_log)

    def on_start(self, span: Span, parent_context: Context | None = None) -> None:
        """Open a span in the row, if there is one."""
        key = _key(span.get_span_context())
        above = _innermost(current(), trace.get_current_span(parent_context), prefer_theirs=True)
        # Two processors on one provider see the same span.
        if key is None or above is None or above.row.over or key in _frames:
            return
        step = Step(type=StepType.workflow, name=span.name, created_at=_moment(span.start_time))
        frame = _SpanFrame(step, above, span)
        if begin(frame):
            above.row.kept.append(frame)
            _frames[key] = frame

    def on_end(self, span: ReadableSpan) -> None:
        """Close the span in the row."""
        frame = _frames.get(_key(span.context))
        if frame is None or frame.source is None or frame.row.over:
            return
        frame.source = None
        frame.read(span)
        if not self._wanted(span):
            frame.row.unwanted.add(id(frame.step))
        frame.end()

    def _wanted(self, span: ReadableSpan) -> bool:
        try:
            return self._keep is None or bool(self._keep(span))
        except Exception as error:  # a faulty filter costs nothing but its own answer
            _log.warning("keep failed on span %r: %s", span.name, describe_error(error))
            return True


class _SpanFrame(Frame):
    """A span of OpenTelemetry that is open."""

    __slots__ = ("source",)

    def __init__(self, step: Step, above: Frame, source: ReadableSpan) -> None:
        super().__init__(step, above, above.row)
        self.source: ReadableSpan | None = source

    def read(self, span: ReadableSpan) -> None:
        """Take over what a span says."""
        step = self.step
        step.name = span.name
        if span.start_time is not None and span.end_time is not None:
            step.duration_ns = span.end_time - span.start_time
        try:
            describe(step, _attributes(span))
        except Exception as error:  # whatever an attribute of the wrong kind raises
            step.user_metadata[f"{META}attributes"] = describe_error(error)
        if span.status.status_code is StatusCode.ERROR:
            step.status_code = 500
            step.user_metadata[f"{META}error"] = _error(span)

    def abandon(self) -> None:
        """Close the span, which nobody else can any more, because its row is over."""
        source, self.source = self.source, None
        if source is not None:
            self.read(source)
        super().abandon()


def _of_log(mine: Frame | None) -> Frame | None:
    """Say what a span of ``galileo_ext.log`` is in: its own kind or OpenTelemetry's."""
    return _innermost(mine, trace.get_current_span(), prefer_theirs=False)


def _innermost(mine: Frame | None, span: trace.Span, *, prefer_theirs: bool) -> Frame | None:
    """Return which of two open spans is inside the other.

    What is left over in a thread from another row does not count. If neither is inside the other,
    each world trusts its own.
    """
    theirs = _frames.get(_key(span.get_span_context()))
    if theirs is None or (mine is not None and mine.row is not theirs.row):
        return mine
    if mine is None or _is_in(theirs, mine):
        return theirs
    return theirs if prefer_theirs and not _is_in(mine, theirs) else mine


def _is_in(frame: Frame, other: Frame) -> bool:
    inner: Frame | None = frame
    while inner is not None and inner is not other:
        inner = inner.above
    return inner is not None


def _key(context: SpanContext | None) -> tuple[int, int] | None:
    if context is None or not context.is_valid:
        return None
    return context.trace_id, context.span_id


def _moment(nanoseconds: int | None) -> datetime:
    if nanoseconds is None:
        return datetime.now(UTC)
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC)


def _attributes(span: ReadableSpan) -> dict[str, Any]:
    """Return a span's attributes, and what its events say of the conversation."""
    events = [(event.name, event.attributes or {}) for event in span.events]
    attributes = of_events([event for event in events if event[0].startswith("gen_ai.")])
    return attributes | dict(span.attributes or {})


def _error(span: ReadableSpan) -> str:
    for event in reversed(span.events):
        about = event.attributes or {}
        if event.name == "exception":
            return f"{about.get('exception.type')}: {about.get('exception.message')}"
    said = (span.attributes or {}).get("error.type")
    return ": ".join(str(part) for part in (said, span.status.description) if part) or "error"


_frames: WeakValueDictionary[tuple[int, int] | None, _SpanFrame] = WeakValueDictionary()
