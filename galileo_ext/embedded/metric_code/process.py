"""Runs the code of a metric: in a process of its own, with limits, without a network.

What this protects from is accidents: endless loops, all of the memory, files overwritten, calls to
other machines. It is no prison for code that somebody wrote to break out; run none of strangers.
"""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

Value = bool | int | float | str | list[Any] | None

LONGEST_ANSWER = 1024 * 1024
_WORKER = Path(__file__).with_name("worker.py")
#: What a program needs of its environment; everything else, keys above all, stays here.
_KEPT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT", "TZ")
#: Libraries that start a thread for each core would use up the memory by their stacks alone.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class CodeError(Exception):
    """The code failed, took too long, or is no metric; the message is for its author."""


@dataclass(frozen=True)
class Limits:
    """What code may use: seconds for loading and for each record, bytes of memory."""

    seconds: float = 10.0
    memory: int = 1024**3


@dataclass(frozen=True)
class Score:
    """What code says about one record; ``details`` is the dict that explains it, if it gave one."""

    value: Value
    details: dict[str, Any] | None = None


class CodeMetric:
    """Code that scores records, one at a time, as a context manager.

    ``score`` takes a record as it is answered by the API. The process starts with the first one;
    after a record that took too long or ended the process, the next one gets a new process.
    """

    def __init__(self, code: str, limits: Limits | None = None) -> None:
        self._code = code
        self._limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._home = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def score(self, record: dict[str, Any]) -> Score:
        """Score one record; raises ``CodeError``."""
        if self._process is None:
            self._start()
        answer = self._ask(record)
        return Score(answer["value"], answer["details"])

    def close(self) -> None:
        """End the process and remove its folder."""
        process, self._process = self._process, None
        if process is not None:
            _kill(process)
        if self._home:
            shutil.rmtree(self._home, ignore_errors=True)
            self._home = ""

    def _start(self) -> None:
        self._home = tempfile.mkdtemp(prefix="galileo-metric-")
        self._process = process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", str(_WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._home,
            env=_environment(self._home),
            start_new_session=True,
        )
        self._answers = queue.SimpleQueue()
        assert process.stdout is not None
        reading = (process.stdout, self._answers)
        threading.Thread(target=_read, args=reading, daemon=True).start()
        limits = {"seconds": self._limits.seconds, "memory": self._limits.memory}
        try:
            self._ask({"code": self._code, **limits})
        except CodeError:
            self.close()
            raise

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._process is not None and self._process.stdin is not None
        with suppress(BrokenPipeError):  # then there is an answer that says why, or its end
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        try:
            line = self._answers.get(timeout=self._limits.seconds)
        except queue.Empty:
            self.close()
            raise CodeError(f"It took longer than {self._limits.seconds:g} seconds") from None
        if not line.endswith(b"\n"):
            raise CodeError(self._end(line))
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise CodeError(answer["error"])
        return answer

    def _end(self, line: bytes) -> str:
        process = self._process
        assert process is not None
        self.close()
        if line:
            return f"It returned more than {LONGEST_ANSWER} bytes"
        if process.returncode == -getattr(signal, "SIGXCPU", 0):
            return f"It used more than {self._limits.seconds:g} seconds of processor time"
        return f"It ended its process, with the code {process.returncode}"


def _environment(home: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    places = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP"), home)
    return {**kept, **dict.fromkeys(_ONE_THREAD, "1"), **places}


def _read(source: IO[bytes], answers: "queue.SimpleQueue[bytes]") -> None:
    """Hand over line after line; one without its end says that the process has none more."""
    with source:
        while True:
            line = source.readline(LONGEST_ANSWER)
            answers.put(line)
            if not line.endswith(b"\n"):
                return


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """End a process; one that ended by itself keeps the code that it ended with."""
    if process.stdin is not None:
        with suppress(BrokenPipeError):
            process.stdin.close()
    try:
        process.wait(0.2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
