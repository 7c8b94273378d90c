"""The program that runs the code of a metric, in a process of its own.

It is started by its path and imports nothing of this package: what the code can reach in memory is
this file. It reads lines of JSON, first its orders, then one record each, and writes a line for
each. What protects the machine from accidents stands in ``_shut_in``; where the operating system
has no such protection, what is left is a hook that Python code can not take off.
"""

import ctypes
import inspect
import json
import math
import os
import queue
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, TextIO

#: Values that stay dicts; other objects inside a record are read by attribute.
_PLAIN = {"user_metadata", "dataset_metadata", "metadata", "tools", "events"}
#: What every record has, though a stored one may lack it.
_ALWAYS = dict.fromkeys(
    ("input", "output", "name", "dataset_input", "dataset_output", "status_code", "id")
)
_NAME = "metric.py"
#: What no metric needs. The names are those of Python's audit events.
_FORBIDDEN = (
    "ctypes.",
    "os.exec",
    "os.fork",
    "os.kill",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "pty.",
    "socket.",
    "subprocess.",
)
#: What changes files, and where in the arguments their names are.
_CHANGES = {
    "os.chmod": 1,
    "os.chown": 1,
    "os.link": 2,
    "os.mkdir": 1,
    "os.remove": 1,
    "os.rename": 2,
    "os.rmdir": 1,
    "os.symlink": 2,
    "os.truncate": 1,
    "os.utime": 1,
}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


class Refused(PermissionError):
    """Raised into code that tries what a metric may not do."""


class Record(SimpleNamespace):
    """A record whose fields are read by attribute."""


def main() -> None:
    """Take the orders, load the code, score record after record until the parent goes away."""
    source, answers = _own_pipes()
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(source, lines), daemon=True).start()
    orders = json.loads(lines.get())
    try:
        _shut_in(orders)
        score = _load(orders["code"])
    except BaseException as error:
        _say(answers, {"error": _explain(error)})
        return
    _say(answers, {"ready": True})
    while True:
        record = json.loads(lines.get())
        _limit_time(orders["seconds"])
        try:
            _say(answers, _result(score(_record(record))))
        except BaseException as error:  # SystemExit too: one record is not all of them
            _say(answers, {"error": _explain(error)})


def _own_pipes() -> tuple[TextIO, TextIO]:
    """Keep the pipes for this program; the code reads nothing and prints to nowhere."""
    source = os.fdopen(os.dup(0), "r", encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    return source, answers


def _listen(source: TextIO, lines: "queue.SimpleQueue[str]") -> None:
    for line in source:
        lines.put(line)
    os._exit(0)  # whoever asked is gone; code that still runs runs for nobody


def _say(answers: TextIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


def _shut_in(orders: dict[str, Any]) -> None:
    _leave_the_network()
    _limit_memory(orders["memory"])
    _limit_time(orders["seconds"])
    sys.dont_write_bytecode = True
    tempfile.tempdir = os.getcwd()
    sys.addaudithook(_guard(os.path.realpath(os.getcwd())))


def _leave_the_network() -> None:
    """Move to a network of its own, without devices; not every system lets a process do so."""
    if not sys.platform.startswith("linux"):
        return
    unshare = getattr(ctypes.CDLL(None, use_errno=True), "unshare", None)
    if unshare is not None and unshare(_CLONE_NEWNET) != 0:
        unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _limit_memory(size: int) -> None:
    if os.name != "posix":
        return
    import resource

    for name, value in (
        (resource.RLIMIT_AS, size),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, size // 16),
    ):
        most = resource.getrlimit(name)[1]
        limit = value if most == resource.RLIM_INFINITY else min(value, most)
        try:
            resource.setrlimit(name, (limit, most))
        except (OSError, ValueError):  # macOS has no limit of the address space
            continue


def _limit_time(seconds: float) -> None:
    """Let the system end what runs for too long, should the parent be gone by then."""
    if os.name != "posix":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
    most = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if most == resource.RLIM_INFINITY or soft < most:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, most))


def _guard(home: str) -> Callable[[str, tuple[Any, ...]], None]:
    inside = home + os.sep

    def check(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(_FORBIDDEN):
            raise Refused(f"{event} is not for the code of a metric")
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
            demand_inside(arguments[0])
        elif event in _CHANGES:
            for path in arguments[: _CHANGES[event]]:
                demand_inside(path)

    def demand_inside(path: Any) -> None:
        if isinstance(path, str | bytes | os.PathLike):
            where = os.path.realpath(os.fsdecode(path))
            if not where.startswith(inside) and where not in (home, os.devnull):
                raise Refused(f"{where} is outside of the folder that a metric may write to")

    return check


def _load(code: str) -> Callable[[Record], Any]:
    """Run the code, and find the function that scores."""
    names: dict[str, Any] = {"__name__": "metric", "__builtins__": __builtins__}
    exec(compile(code, _NAME, "exec"), names)
    if not callable(names.get("scorer_fn")):
        raise LookupError("the code defines no function scorer_fn")
    function: Callable[..., Any] = names["scorer_fn"]
    signature = inspect.signature(function)
    try:
        signature.bind(step_object=None)
    except TypeError:
        try:
            signature.bind(None)
        except TypeError:
            message = f"scorer_fn{signature} can not be called with step_object alone"
            raise TypeError(message) from None
        return function
    return lambda record: function(step_object=record)


def _record(value: Any) -> Any:
    if isinstance(value, list):
        return [_record(one) for one in value]
    if not isinstance(value, dict):
        return value
    fields = {key: one if key in _PLAIN else _record(one) for key, one in value.items()}
    return Record(**{**(_ALWAYS if "type" in value else {}), **fields})


def _result(value: Any) -> dict[str, Any]:
    """Read what the function gave: a score, or a score with a dict that explains it."""
    details = None
    if isinstance(value, tuple):
        if len(value) != 2 or not isinstance(value[1], dict):
            raise TypeError(f"scorer_fn returned a tuple that is not (score, dict): {value!r:.200}")
        value, details = value
    answer = {"value": _plain(value), "details": details}
    json.dumps(answer, allow_nan=True)
    return answer


def _plain(value: Any) -> Any:
    if hasattr(value, "item") and not isinstance(value, list):
        value = value.item()  # a number of numpy or its like
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if value is None or isinstance(value, bool | int | float | str):
        return value
    kind = type(value).__name__
    raise TypeError(f"scorer_fn returned a {kind}; expected a bool, int, float, str, list or None")


def _explain(error: BaseException) -> str:
    """Say what went wrong, and in which line of the code."""
    text = "".join(traceback.format_exception_only(error)).strip()[-2000:]
    if isinstance(error, MemoryError):
        text = "MemoryError: more memory than a metric may have"
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == _NAME]
    return f"{text} (line {lines[-1]})" if lines else text


if __name__ == "__main__":
    main()
