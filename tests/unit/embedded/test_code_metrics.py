"""Code of metrics, run in its own process: what it gives, and what it may not do."""

from __future__ import annotations

import socket
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from galileo_ext.embedded.metric_code.process import CodeError, CodeMetric, Limits, Score
from galileo_ext.embedded.metric_code.trials import sample

LLM = sample("llm", "What is 1 + 1?", "It is 2.")


def score(code: str, record: dict[str, Any] = LLM, **limits: Any) -> Score:
    with CodeMetric(code, Limits(**limits)) as metric:
        return metric.score(record)


def body(*lines: str) -> str:
    return "def scorer_fn(step_object):\n" + "".join(f"    {line}\n" for line in lines)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("step_object.input[0].content", "What is 1 + 1?"),
        ("step_object.output.role == 'assistant'", True),
        ("len(step_object.output.content)", 8),
        ("step_object.metrics.duration_ns / 2", 500_000.0),
        ("step_object.user_metadata.get('k')", None),
        ("['a', True, 1.5]", ["a", True, 1.5]),
        ("float('nan')", None),
        ("step_object.dataset_output", "It is 2."),
    ],
)
def test_scores(expression: str, value: Any) -> None:
    assert score(body(f"return {expression}")) == Score(value)


def test_a_score_can_be_explained() -> None:
    assert score(body("return 0.5, {'why': ['half']}")) == Score(0.5, {"why": ["half"]})


def test_the_records_inside_are_read_alike() -> None:
    code = body("return [s.output.content for t in step_object.traces for s in t.spans]")
    assert score(code, sample("session", "q", "a")).value == ["a"]


@pytest.mark.parametrize("head", ["*, step_object, **kwargs", "step_object", "anything, /"])
def test_the_ways_to_take_a_record(head: str) -> None:
    assert score(f"def scorer_fn({head}):\n    return 1\n").value == 1


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("def scorer_fn(:", "SyntaxError"),
        ("x = 1", "no function scorer_fn"),
        ("def scorer_fn(step_object, other):\n    return 1", "step_object alone"),
        ("import no_such_module", "no_such_module.* \\(line 1\\)"),
        (body("return 1 / 0"), "ZeroDivisionError.* \\(line 2\\)"),
        (body("return {1, 2}"), "returned a set"),
        (body("return 1, 2"), "not \\(score, dict\\)"),
        (body("return 'x' * 2_000_000"), "more than 1048576 bytes"),
        (body("raise SystemExit(3)"), "SystemExit"),
        (body("import os", "os._exit(3)"), "ended its process, with the code 3"),
    ],
)
def test_what_is_wrong_is_said(code: str, message: str) -> None:
    with pytest.raises(CodeError, match=message):
        score(code)


def test_what_it_prints_is_no_answer() -> None:
    assert score(body("print('{}')", "input_ = step_object", "return 1")).value == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("while True: pass",),
        ("import time", "time.sleep(600)"),
        ("import re", "return bool(re.match(r'(a+)+$', 'a' * 40 + 'b'))"),
    ],
)
def test_what_takes_too_long_is_ended(lines: tuple[str, ...]) -> None:
    begun = time.monotonic()
    with pytest.raises(CodeError, match=r"longer than 0\.5 seconds"):
        score(body(*lines), seconds=0.5)
    assert time.monotonic() - begun < 5


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not limit the address space")
def test_memory_is_limited() -> None:
    with pytest.raises(CodeError, match="MemoryError"):
        score(body("return len('x' * (2 << 30))"))


def test_a_failure_is_of_one_record_only() -> None:
    code = body(
        "if step_object.input == 'loop':",
        "    while True: pass",
        "if step_object.input == 'exit':",
        "    import os; os._exit(1)",
        "return 1 / int(step_object.input)",
    )
    scores: list[float | str] = []
    with CodeMetric(code, Limits(seconds=0.5)) as metric:
        for text in ("2", "0", "4", "loop", "5", "exit", "1"):
            try:
                value = metric.score({"type": "tool", "input": text}).value
                assert isinstance(value, float)
                scores.append(value)
            except CodeError as error:
                scores.append(str(error).split(":")[0])
    assert scores == [
        0.5,
        "ZeroDivisionError",
        0.25,
        "It took longer than 0.5 seconds",
        0.2,
        "It ended its process, with the code 1",
        1.0,
    ]


def test_there_is_no_network() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        code = body("import socket", f"socket.create_connection(('127.0.0.1', {port}), 1)")
        with pytest.raises(CodeError, match=r"socket\.\w+ is not for the code of a metric"):
            score(code)


@pytest.mark.parametrize(
    "line",
    [
        "os.system('true')",
        "os.kill(os.getppid(), 0)",
        "__import__('subprocess').run(['true'])",
        "__import__('ctypes').CDLL(None)",
        "os.fork()",
    ],
)
def test_other_programs_are_out_of_reach(line: str) -> None:
    with pytest.raises(CodeError, match="is not for the code of a metric"):
        score(body("import os", line))


def test_it_writes_to_a_folder_that_goes_away(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("kept")
    for line in (f"open({str(victim)!r}, 'w')", f"os.remove({str(victim)!r})"):
        with pytest.raises(CodeError, match="outside of the folder"):
            score(body("import os", line))
    assert victim.read_text() == "kept"
    code = body(
        "import os, tempfile",
        "with tempfile.NamedTemporaryFile('w', delete=False) as file:",
        "    file.write('x')",
        "return file.name",
    )
    name = score(code).value
    assert isinstance(name, str) and not Path(name).exists()


def test_it_does_not_see_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", "a-secret")
    found = score(body("import os", "return [*os.environ, *os.environ.values()]")).value
    assert isinstance(found, list)
    assert "a-secret" not in found and "GALILEO_API_KEY" not in found


def test_nothing_is_started_before_it_is_needed() -> None:
    metric = CodeMetric("x = 1")
    assert metric._process is None
    metric.close()
    metric.close()
