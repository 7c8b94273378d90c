"""What is open in a row right now: the current span of each thread, task and generator.

A *frame* is an open span. The current one is in a context variable, so that threads and tasks that
are given a copy of the context find their parent, and two rows never meet. A *row* knows its open
frames and whether it is over; what comes after that is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import replace
from datetime import datetime
from threading import RLock
from time import perf_counter_ns
from types import TracebackType
from typing import Any

from .._text import describe
from ..steps import META, Step, StepType, as_input, as_output

#: Deeper spans become children of the one at this depth: writing and reading a trace recurses.
MAX_DEPTH = 64


class Row:
    """The open frames of one row.

    Attributes:
        lock: held while its spans change.
        open: the frames that are open.
        over: whether the row is; what comes after that is dropped.
        kept: frames that something may still be opened in after they are closed.
        unwanted: the spans, by ``id()``, that are left out when the row is over.
    """

    __slots__ = ("kept", "lock", "open", "over", "unwanted")

    def __init__(self) -> None:
        # Reentrant: collecting garbage can end a generator, and with it a span, at any moment.
        self.lock = RLock()
        self.open: set[Frame] = set()
        self.over = False
        self.kept: list[Frame] = []
        self.unwanted: set[int] = set()


class Frame:
    """An open span.

    Attributes:
        step: the span's data.
        above: the frame that it was opened in; None for the row's own.
        row: the row it belongs to.
        depth: how many frames are above it.
        home: the step that takes the spans opened in it.
        given: what it has given so far, if it gives piece by piece.
        left: it was closed while one opened in it was still current.
    """

    __slots__ = ("__weakref__", "above", "clock", "depth", "given", "home", "left", "row", "step")

    def __init__(self, step: Step, above: Frame | None, row: Row) -> None:
        self.step = step
        self.above = above
        self.row = row
        self.depth: int = 0 if above is None else above.depth + 1
        self.home: Step = step if above is None or self.depth <= MAX_DEPTH else above.home
        self.given: list[Any] | None = None
        self.left = False
        self.clock = perf_counter_ns()

    def end(self, output: Any = None) -> None:
        """Close the span, once; an output that it was given before stays."""
        duration = perf_counter_ns() - self.clock
        # Outside the lock: reading a value can run its own code.
        shaped = self._shape(output)
        with self.row.lock:
            if self in self.row.open:
                self.row.open.discard(self)
                self._write(shaped, duration)

    def fail(self, error: BaseException) -> None:
        """Close the span with the error that ended it."""
        text = describe(error)
        with self.row.lock:
            if self in self.row.open:
                self.step.user_metadata.setdefault(f"{META}error", text)
                if self.step.status_code is None:
                    self.step.status_code = 500
        self.end(self.pieces())

    def abandon(self) -> None:
        """Close the span, which nobody else can any more, because its row is over."""
        step = self.step
        step.user_metadata[f"{META}abandoned"] = "still open when the row ended"
        self._write(self._shape(self.pieces()), perf_counter_ns() - self.clock)

    def pieces(self) -> Any:
        """Return what was given piece by piece as one output: text is joined, documents are not."""
        given = list(self.given) if self.given is not None else None
        if given is None or self.step.type is StepType.retriever:
            return given
        return "".join(given) if all(isinstance(piece, str) for piece in given) else given

    def _shape(self, output: Any) -> tuple[Any, Any]:
        step = self.step
        given = output if step.output is None else step.output
        return as_input(step.type, step.input), as_output(step.type, given)

    def _write(self, shaped: tuple[Any, Any], duration: int) -> None:
        step = self.step
        step.input, step.output = shaped
        if step.duration_ns is None:
            step.duration_ns = duration


class Inside:
    """Where the spans of one row go; see ``inside``."""

    __slots__ = ("_before", "_row", "_step")

    def __init__(self, step: Step) -> None:
        self._step = step
        self._row = Row()
        self._before: Frame | None = None

    def __enter__(self) -> None:
        self._before = _current.get()
        _current.set(Frame(self._step, None, self._row))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _current.set(self._before)
        self.close()

    def close(self) -> None:
        """End the row: close what is open, put its spans in order, drop what comes later.

        May be called from any thread, and more than once: who gives up on a row that does not
        return calls it, and reads the step afterwards.
        """
        row = self._row
        with row.lock:
            row.over = True
            late, row.open = row.open, set()
        row.kept.clear()
        for frame in late:
            frame.abandon()
        if self._step.spans:
            _tidy(self._step, {id(frame.step) for frame in late}, row.unwanted)


def inside(step: Step) -> Inside:
    """Make a step the parent of the spans that are opened in this context until the block ends."""
    return Inside(step)


def parent() -> Frame | None:
    """Return the frame in which a span would be opened now, or None outside a row."""
    frame = _current.get()
    if _look_further is not None:
        frame = _look_further(frame)
    return None if frame is None or frame.row.over else frame


def begin(frame: Frame) -> bool:
    """Put a new frame's span into the row; False if the row has just ended."""
    row = frame.row
    with row.lock:
        if row.over:
            return False
        if frame.above is not None:
            frame.above.home.spans.append(frame.step)
        row.open.add(frame)
    return True


def add(step: Step) -> None:
    """Put a finished span under the current one; outside a row, nowhere."""
    if (above := parent()) is not None:
        with above.row.lock:
            if not above.row.over:
                above.home.spans.append(step)


def current() -> Frame | None:
    """Return the frame that the context variable holds, be its row over or not."""
    return _current.get()


def enter(frame: Frame | None) -> None:
    """Make a frame the current one in this context."""
    _current.set(frame)


def leave(frame: Frame, before: Frame | None) -> None:
    """Make the frame from before the current one again.

    Spans that are held open across the ``yield`` of a plain generator can close in another order
    than they were opened in. Then the current one stays, and goes on to one that is still open.
    """
    if _current.get() is not frame:
        frame.left = True
        return
    while before is not None and before.left:
        before = before.above
    _current.set(before)


def look_further(hook: Callable[[Frame | None], Frame | None]) -> None:
    """Have ``hook`` say what the parent of a new span is, given what this module thinks it is."""
    global _look_further
    _look_further = hook


def _tidy(step: Step, late: set[int], unwanted: set[int]) -> None:
    """Put the spans in order of their start, and those that cannot be nested beside their parent.

    A span that was closed because the row is over is replaced by a copy: the code that still runs
    in it may hold the original, and must not change what is being sent.
    """
    kept: list[Step] = []
    for span in step.spans:
        _tidy(span, late, unwanted)
        if span.type is StepType.llm or id(span) in unwanted:
            kept += span.spans
            span.spans = []
        if id(span) not in unwanted:
            kept.append(_copy(span) if id(span) in late else span)
    if len(kept) > 1:
        kept.sort(key=_began)
    step.spans = kept


def _copy(step: Step) -> Step:
    about, metrics = dict(step.user_metadata), dict(step.metrics)
    return replace(step, user_metadata=about, metrics=metrics, tags=list(step.tags))


def _began(step: Step) -> datetime:
    return step.created_at if step.created_at.tzinfo else step.created_at.astimezone()


_current: ContextVar[Frame | None] = ContextVar("galileo_ext_span", default=None)
_look_further: Callable[[Frame | None], Frame | None] | None = None
