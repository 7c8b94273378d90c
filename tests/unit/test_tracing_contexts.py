"""Spans find their parent across threads, tasks and generators, and never another row."""

from __future__ import annotations

import asyncio
import gc
import random
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

import pytest

from galileo_ext import Step, StepType, bind_span, current_span, log, span
from galileo_ext.tracing import inside


def row(name: str = "row") -> Step:
    return Step(type=StepType.workflow, name=name)


def tree(step: Step) -> Any:
    return [[s.name, tree(s)] if s.spans else s.name for s in step.spans]


def traced(function: Callable[[], Any]) -> Step:
    step = row()
    with inside(step):
        function()
    return step


def only(step: Step) -> Step:
    (found,) = step.spans
    return found


@log
def leaf(n: int) -> int:
    return n


class TestThreads:
    def test_with_the_context_they_are_under_the_span_that_started_them(self) -> None:
        def function() -> None:
            with span("outer"), ThreadPoolExecutor(4) as pool:
                list(pool.map(bind_span(leaf), range(20)))
                pool.submit(copy_context().run, leaf, 20).result()
                asyncio.run(asyncio.to_thread(leaf, 21))

        outer = only(traced(function))
        assert sorted(s.output_text for s in outer.spans) == sorted(map(str, range(22)))

    def test_without_it_they_belong_to_no_row(self) -> None:
        def function() -> None:
            thread = threading.Thread(target=leaf, args=(1,))
            thread.start()
            thread.join()

        assert tree(traced(function)) == []

    def test_parallel_siblings_keep_their_own_children(self) -> None:
        barrier = threading.Barrier(8)

        @log
        def work(n: int) -> None:
            barrier.wait()
            for _ in range(20):
                leaf(n)

        def function() -> None:
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(bind_span(work), range(8)))

        step = traced(function)
        assert len(step.spans) == 8
        for work_span in step.spans:
            assert [s.input for s in work_span.spans] == [work_span.input] * 20

    def test_rows_in_reused_threads_never_share_a_span(self) -> None:
        def one(n: int) -> Step:
            step = row(str(n))
            with inside(step):
                with span("outer"):
                    leaf(n)
                leaf(n)
            return step

        with ThreadPoolExecutor(8) as pool:
            steps = list(pool.map(one, range(400)))
        for n, step in enumerate(steps):
            assert tree(step) == [["outer", ["leaf"]], "leaf"]
            assert {s.output for s in step.walk() if s.name == "leaf"} == {str(n)}

    def test_a_span_left_open_does_not_reach_the_next_row(self) -> None:
        first = traced(lambda: span("left open").__enter__())
        assert tree(traced(lambda: leaf(1))) == ["leaf"]
        assert "galileo_ext.abandoned" in only(first).user_metadata


class TestTasks:
    def test_children_are_under_the_span_that_started_them(self) -> None:
        @log
        async def child(n: int) -> int:
            await asyncio.sleep(random.random() / 100)
            return leaf(n)

        @log
        async def parent() -> None:
            await asyncio.gather(*(child(n) for n in range(5)))
            await asyncio.create_task(child(5))
            async with asyncio.TaskGroup() as group:
                group.create_task(child(6))

        parent_span = only(traced(lambda: asyncio.run(parent())))
        assert [s.output for s in parent_span.spans] == [str(n) for n in range(7)]
        assert all(only(s).input == s.input for s in parent_span.spans)

    def test_rows_in_tasks_never_share_a_span(self) -> None:
        @log
        async def work(n: int) -> None:
            await asyncio.sleep(random.random() / 100)
            leaf(n)

        async def one(n: int) -> Step:
            step = row()
            with inside(step):
                await asyncio.gather(work(n), work(n))
            return step

        async def run() -> list[Step]:
            return await asyncio.gather(*(one(n) for n in range(100)))

        for n, step in enumerate(asyncio.run(run())):
            assert tree(step) == [["work", ["leaf"]], ["work", ["leaf"]]]
            assert {s.input for s in step.walk() if s.name == "leaf"} == {f'{{"n": {n}}}'}

    def test_a_cancelled_task_closes_its_span(self) -> None:
        @log
        async def sleeper() -> None:
            await asyncio.sleep(60)

        async def function() -> None:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(sleeper(), 0.01)

        sleeper_span = only(traced(lambda: asyncio.run(function())))
        assert sleeper_span.status_code == 500
        assert sleeper_span.user_metadata == {"galileo_ext.error": "CancelledError"}

    def test_a_coroutine_that_a_plain_function_returns(self) -> None:
        async def real(n: int) -> int:
            with span("inner"):
                return n

        @log
        def function(n: int) -> Any:
            return real(n)

        step = traced(lambda: asyncio.run(function(3)))
        assert (tree(step), only(step).output) == ([["function", ["inner"]]], "3")


def count(n: int) -> Iterator[int]:
    for i in range(n):
        leaf(i)
        yield i


class TestGenerators:
    def test_the_span_lasts_until_the_last_item(self) -> None:
        def function() -> None:
            for i in log(count)(2):
                with span(f"reader {i}"):
                    pass

        step = traced(function)
        assert tree(step) == [["count", ["leaf", "leaf"]], "reader 0", "reader 1"]
        assert (step.spans[0].output, step.spans[0].input) == ("[0, 1]", '{"n": 2}')

    def test_text_is_joined(self) -> None:
        @log(span_type="llm")
        def tokens() -> Iterator[str]:
            yield from ("a", "b")

        assert only(traced(lambda: list(tokens()))).output_text == "ab"

    def test_one_that_a_plain_function_returns(self) -> None:
        @log
        def function() -> Iterator[int]:
            return count(2)

        assert tree(traced(lambda: list(function()))) == [["function", ["leaf", "leaf"]]]

    def test_a_span_that_it_holds_over_a_yield_stays_with_it(self) -> None:
        @log
        def generator() -> Iterator[int]:
            with span("held"):
                leaf(0)
                yield 0
                leaf(1)
                yield 1

        def function() -> None:
            for _ in generator():
                with span("reader"):
                    pass

        assert tree(traced(function)) == [
            ["generator", [["held", ["leaf", "leaf"]]]],
            "reader",
            "reader",
        ]

    def test_two_at_a_time(self) -> None:
        def function() -> None:
            assert list(zip(log(count)(2), log(name="other")(count)(2), strict=True)) == [
                (0, 0),
                (1, 1),
            ]

        assert tree(traced(function)) == [["count", ["leaf"] * 2], ["other", ["leaf"] * 2]]

    def test_sending_throwing_and_returning_work_as_before(self) -> None:
        @log
        def echo() -> Generator[Any, Any, str]:
            got: Any = "start"
            while True:
                try:
                    got = yield got
                except KeyError:
                    got = "caught"
                if got is None:
                    return "end"

        def function() -> None:
            generator = echo()
            assert next(generator) == "start"
            assert generator.send("x") == "x"
            assert generator.throw(KeyError()) == "caught"
            with pytest.raises(StopIteration) as stop:
                next(generator)
            assert stop.value.value == "end"

        assert only(traced(function)).output == "startxcaught"

    def test_one_that_is_closed_early_has_what_it_gave_until_then(self) -> None:
        closed = []

        @log
        def generator() -> Iterator[int]:
            try:
                with span("held"):
                    yield 1
                    yield 2
            finally:
                closed.append(current_span().name)

        def function() -> None:
            for _ in generator():
                break
            gc.collect()
            leaf(0)

        step = traced(function)
        assert (tree(step), closed) == ([["generator", ["held"]], "leaf"], ["generator"])
        assert step.spans[0].output == "[1]"
        assert all(s.status_code is None and not s.user_metadata for s in step.walk())

    def test_one_that_fails(self) -> None:
        @log
        def generator() -> Iterator[str]:
            yield "a"
            raise ValueError("no more")

        def function() -> None:
            with pytest.raises(ValueError, match="no more"):
                list(generator())

        failed = only(traced(function))
        assert (failed.status_code, failed.output) == (500, "a")
        assert failed.user_metadata == {"galileo_ext.error": "ValueError: no more"}

    def test_one_that_is_never_finished_is_marked_when_the_row_ends(self) -> None:
        kept = []

        def function() -> None:
            kept.append(log(count)(3))
            next(kept[0])

        step = traced(function)
        assert only(step).output == "[0]"
        assert only(step).user_metadata == {
            "galileo_ext.abandoned": "still open when the row ended"
        }
        assert list(kept[0]) == [1, 2]  # it still works, and records nothing
        assert tree(step) == [["count", ["leaf"]]]

    def test_one_that_is_never_begun_is_no_span(self) -> None:
        assert tree(traced(lambda: log(count)(3))) == []

    def test_a_plain_generator_that_holds_a_span(self) -> None:
        def plain() -> Iterator[int]:
            with span("held"):
                yield 1

        def function() -> None:
            with span("outer"):
                generator = plain()
                next(generator)
                with span("reader"):  # under "held": nobody told us of the generator
                    generator.close()
                    leaf(1)
                leaf(2)
            leaf(3)

        assert tree(traced(function)) == [
            ["outer", [["held", [["reader", ["leaf"]]]], "leaf"]],
            "leaf",
        ]

    def test_asynchronous_ones_do_all_of_this(self) -> None:
        @log
        async def generator(n: int) -> AsyncIterator[int]:
            with span("held"):
                for i in range(n):
                    await asyncio.sleep(0)
                    leaf(i)
                    try:
                        yield i
                    except KeyError:
                        yield -1

        @log
        async def returns_one() -> AsyncIterator[int]:
            return generator(1)

        async def function() -> None:
            async for _ in generator(2):
                with span("reader"):
                    pass
            early = generator(2)
            assert await early.__anext__() == 0
            assert await early.athrow(KeyError()) == -1  # type: ignore[attr-defined]  # a generator
            await early.aclose()  # type: ignore[attr-defined]  # a generator
            assert [i async for i in await returns_one()] == [0]

        step = traced(lambda: asyncio.run(function()))
        assert tree(step) == [
            ["generator", [["held", ["leaf", "leaf"]]]],
            "reader",
            "reader",
            ["generator", [["held", ["leaf"]]]],
            ["returns_one", [["generator", [["held", ["leaf"]]]]]],
        ]
        assert [s.output for s in step.spans if s.name == "generator"] == ["[0, 1]", "[0, -1]"]
        assert all(s.status_code is None and not s.user_metadata for s in step.walk())

    def test_an_asynchronous_one_that_fails_or_runs_outside_a_row(self) -> None:
        @log
        async def generator() -> AsyncIterator[int]:
            yield 1
            raise ValueError("no more")

        async def function() -> None:
            with pytest.raises(ValueError, match="no more"):
                [i async for i in generator()]

        assert only(traced(lambda: asyncio.run(function()))).status_code == 500
        asyncio.run(function())


class TestAbandonedRows:
    def test_what_comes_late_is_dropped(self) -> None:
        go, entered, done = threading.Event(), threading.Event(), threading.Event()
        errors: list[BaseException] = []
        scope_of: list[Any] = []
        step, other = row(), row("other")

        @log
        def hangs() -> str:
            entered.set()
            go.wait(5)
            leaf(1)
            with span("late") as late:
                late.output = "x"
            current_span().user_metadata["late"] = "x"
            return "late"

        def work() -> None:
            scope = inside(step)
            scope_of.append(scope)
            try:
                with scope:
                    hangs()
                with inside(other):  # the thread goes on to another row
                    leaf(2)
            except BaseException as error:
                errors.append(error)
            done.set()

        threading.Thread(target=work).start()
        assert entered.wait(5)
        scope_of[0].close()  # as the engine does after a timeout
        before = step.to_wire()
        go.set()
        assert done.wait(5)
        assert (errors, step.to_wire(), tree(other)) == ([], before, ["leaf"])
        assert only(step).user_metadata == {
            "galileo_ext.abandoned": "still open when the row ended"
        }
        assert (only(step).output, only(step).duration_ns is not None) == (None, True)

    def test_a_task_that_outlives_its_row(self) -> None:
        @log
        async def slow() -> str:
            await asyncio.sleep(0.02)
            leaf(1)
            return "late"

        async def run() -> tuple[Step, Step]:
            first, second = row(), row()
            with inside(first):
                task = asyncio.create_task(slow())
                await asyncio.sleep(0)
            with inside(second):
                assert await task == "late"
            return first, second

        first, second = asyncio.run(run())
        assert (tree(first), tree(second)) == (["slow"], [])
        assert only(first).output is None

    def test_threads_that_race_with_the_end_of_the_row(self) -> None:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for _ in range(10):
                step = row()
                stop = threading.Event()

                def work(stop: threading.Event = stop) -> None:
                    while not stop.is_set():
                        with span("s", metadata={"a": 1}):
                            leaf(1)

                with inside(step):
                    threads = [threading.Thread(target=bind_span(work)) for _ in range(4)]
                    for thread in threads:
                        thread.start()
                    time.sleep(0.002)
                seen = step.to_wire()
                stop.set()
                for thread in threads:
                    thread.join()
                assert step.to_wire() == seen
                assert all(s.duration_ns is not None for s in step.walk() if s is not step)
        finally:
            sys.setswitchinterval(interval)
