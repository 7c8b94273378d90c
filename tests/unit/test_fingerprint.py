"""A fingerprint stays when a function does the same and changes when it may do something else."""

from __future__ import annotations

import array
import asyncio
import functools
import importlib.util
import itertools
import json
import operator
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.metric_types import LocalMetricConfig
from galileo_ext.run.captured import source_of
from galileo_ext.run.fingerprint import fingerprint

_numbers = itertools.count()


def load(source: str, folder: Path, name: str | None = None) -> Any:
    """Import source text as a module of its own."""
    name = name or f"made_{next(_numbers)}"
    path = folder / f"{name}.py"
    path.write_text(textwrap.dedent(source), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def of_source(source: str, folder: Path) -> str:
    return fingerprint(load(source, folder).f)


BASE = """
    import json
    MODEL = "small"
    LIMITS = {"words": 10, "tags": ["a", "b"]}

    def helper(x):
        return x + 1

    class Judge:
        strict = True
        def __init__(self, words): self.words = words
        def ask(self, x): return helper(x) > self.words

    def f(x, depth=3, *, mode="fast"):
        "Answer."
        judge = Judge(LIMITS["words"])
        def inner(y):
            return y * 2
        return json.dumps([MODEL, inner(x), judge.ask(x)])
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("y * 2", "y * 3"),
        ("depth=3", "depth=4"),
        ('mode="fast"', 'mode="slow"'),
        ('"small"', '"large"'),
        ('"words": 10', '"words": 11'),
        ('"b"]', '"c"]'),
        ("x + 1", "x - 1"),
        ("strict = True", "strict = False"),
        ("> self.words", "< self.words"),
        ("json.dumps", "json.loads"),
        ('"Answer."', '"Answer well."'),
        ("def f", "async def f"),
    ],
)
def test_what_changes_the_work_changes_the_fingerprint(old: str, new: str, tmp_path: Path) -> None:
    changed = BASE.replace(old, new)
    assert changed != BASE
    assert of_source(changed, tmp_path) != of_source(BASE, tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import json", "import json\n    import os  # a comment"),
        ("y * 2", "(y\n                *  2)  # doubled"),
        ("def helper", "UNUSED = 7\n\n    def helper"),
        ('MODEL = "small"', "MODEL = 'small'"),
    ],
)
def test_comments_layout_and_what_is_not_used_do_not(old: str, new: str, tmp_path: Path) -> None:
    changed = BASE.replace(old, new)
    assert changed != BASE
    assert of_source(changed, tmp_path) == of_source(BASE, tmp_path)


def test_without_source_the_bytecode_counts(tmp_path: Path) -> None:
    def made(body: str) -> Callable[..., Any]:
        names: dict[str, Any] = {"__name__": "typed"}
        exec(
            f"def f(x, step=1):\n    def inner(y):\n        return {body}\n    return inner(x)",
            names,
        )
        return names["f"]  # type: ignore[no-any-return]  # it is what was just defined

    assert fingerprint(made("y + 1")) == fingerprint(made("y + 1"))
    assert fingerprint(made("y + 1")) != fingerprint(made("y + 2"))
    assert fingerprint(made("y + 1")) != fingerprint(made("y - 1"))
    assert fingerprint(made("len(y)")) != fingerprint(made("sum(y)"))


def test_a_file_edited_after_the_import_does_not_lend_its_source(tmp_path: Path) -> None:
    old, new = "def f(x):\n    return x + 1\n", "def f(x):\n    return x + 2\n"
    module = load(old, tmp_path, "edited")
    path = tmp_path / "edited.py"
    path.write_text(new, encoding="utf-8")
    os.utime(path, (1, 1))
    # Its source can no longer be told, but it is not that of the new function.
    stale = fingerprint(module.f)
    assert stale != fingerprint(load(new, tmp_path, "edited_new").f)
    path.write_text(new.replace("2", "3"), encoding="utf-8")
    os.utime(path, (2, 2))
    assert fingerprint(module.f) == stale


def test_lambdas_of_one_line_are_told_apart(tmp_path: Path) -> None:
    module = load("f, g, h = lambda x: x + 1, lambda x: x + 2, lambda x: x + 1", tmp_path)
    assert fingerprint(module.f) != fingerprint(module.g)
    assert fingerprint(module.f) == fingerprint(module.h)


def test_closures_count_by_value() -> None:
    def made(prompt: Any) -> Callable[[str], str]:
        return lambda x: f"{prompt}{x}"

    assert fingerprint(made("a")) == fingerprint(made("a"))
    assert fingerprint(made("a")) != fingerprint(made("b"))
    assert fingerprint(made({"a": 1, "b": 2})) == fingerprint(made({"b": 2, "a": 1}))
    assert fingerprint(made([1, 2])) != fingerprint(made([2, 1]))
    assert fingerprint(made([1])) != fingerprint(made((1,)))
    assert fingerprint(made(1)) != fingerprint(made(True))
    assert fingerprint(made(1)) != fingerprint(made("1"))
    assert fingerprint(made(array.array("d", [1, 2]))) != fingerprint(made(array.array("d", [1])))
    assert fingerprint(made(re.compile("a"))) != fingerprint(made(re.compile("a", re.I)))
    assert fingerprint(made(Path("a"))) != fingerprint(made(Path("b")))


def test_a_closure_that_is_not_filled_yet() -> None:
    def early() -> Callable[[], Any]:
        def use() -> Any:
            return later

        fingerprint(use)
        later = 1
        return use

    assert early()() == 1


def add(x: int, y: int = 0, *, z: int = 0) -> int:
    return x + y + z


def test_partials_count_with_their_arguments() -> None:
    prints = {
        fingerprint(add),
        fingerprint(functools.partial(add)),
        fingerprint(functools.partial(add, 1)),
        fingerprint(functools.partial(add, 2)),
        fingerprint(functools.partial(add, y=1)),
        fingerprint(functools.partial(add, z=1)),
    }
    assert len(prints) == 6
    one = functools.partial(functools.partial(add, y=1), z=2)
    assert fingerprint(one) == fingerprint(functools.partial(add, z=2, y=1))


class Answerer:
    calls_seen = 0

    def __init__(self, model: str, api_key: str = "k", settings: Any = None) -> None:
        self.model = model
        self.api_key = api_key
        self.settings = settings
        self.calls = 0
        self.log: list[str] = []
        self.seen: dict[str, int] = {}

    def answer(self, x: str) -> str:
        self.calls += 1
        self.log.append(x)
        self.seen[x] = self.calls
        return f"{self.model} {x}"

    def other(self, x: str) -> str:
        return x

    async def __call__(self, x: str) -> str:
        return self.answer(x)

    @functools.cached_property
    def client(self) -> str:
        return f"client of {self.model}"

    @staticmethod
    def still(x: str) -> str:
        return x

    @classmethod
    def of_class(cls, x: str) -> str:
        return x


def test_methods_and_objects_count_with_their_attributes() -> None:
    for pick in (lambda a: a, lambda a: a.answer):
        assert fingerprint(pick(Answerer("s"))) == fingerprint(pick(Answerer("s")))
        assert fingerprint(pick(Answerer("s"))) != fingerprint(pick(Answerer("l")))
        assert fingerprint(pick(Answerer("s", settings={"t": 0.1}))) != fingerprint(
            pick(Answerer("s", settings={"t": 0.2}))
        )
    one = Answerer("s")
    different = (one, one.answer, one.other, Answerer.still, Answerer.of_class, Answerer)
    assert len({fingerprint(part) for part in different}) == len(different)


def test_what_an_object_does_to_itself_does_not_count() -> None:
    used, fresh = Answerer("s"), Answerer("s")
    used.answer("x")
    asyncio.run(used("y"))
    assert used.client
    assert fingerprint(used) == fingerprint(fresh)
    assert fingerprint(used.answer) == fingerprint(fresh.answer)


def test_what_a_function_does_to_its_surroundings_does_not_count() -> None:
    seen: list[int] = []
    totals: dict[str, int] = {}
    count = 0

    def f(x: int) -> int:
        nonlocal count
        count += 1
        seen.append(x)
        totals["all"] = totals.get("all", 0) + x
        return x

    before = fingerprint(f)
    f(1)
    assert fingerprint(f) == before


def test_a_new_key_is_not_a_new_function() -> None:
    assert fingerprint(Answerer("s", api_key="a")) == fingerprint(Answerer("s", api_key="b"))

    def made(api_key: str, max_tokens: int) -> Callable[[], Any]:
        return lambda: (api_key, max_tokens)

    assert fingerprint(made("a", 1)) == fingerprint(made("b", 1))
    assert fingerprint(made("a", 1)) != fingerprint(made("a", 2))


def doubling(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args: Any) -> Any:
        return 2 * function(*args)

    return wrapper


def test_wrappers_count_with_what_they_wrap() -> None:
    def one(x: int) -> int:
        return x + 1

    def two(x: int) -> int:
        return x + 2

    def cached(function: Callable[..., Any]) -> Any:
        return functools.lru_cache(maxsize=None)(function)

    prints = [fingerprint(f) for f in (one, two)]
    prints += [fingerprint(wrap(f)) for wrap in (doubling, cached) for f in (one, two)]
    assert len(set(prints)) == 6
    assert fingerprint(doubling(one)) == fingerprint(doubling(one))


def test_builtins_and_library_functions_count_by_name() -> None:
    functions: list[Any] = [
        len,
        sum,
        str.upper,
        str.lower,
        "a".join,
        "b".join,
        dict.fromkeys,
        int,
        str,
        json.dumps,
        json.loads,
        operator.itemgetter(1),
        operator.itemgetter(2),
        operator.methodcaller("strip"),
        functools.partial(json.dumps, indent=2),
    ]
    assert len({fingerprint(f) for f in functions}) == len(functions)
    assert [fingerprint(f) for f in functions] == [fingerprint(f) for f in functions]


@dataclass
class Settings:
    temperature: float
    stop: list[str] = field(default_factory=list)
    uses: int = field(default=0, compare=False)


def test_dataclasses_count_by_the_fields_they_are_compared_by() -> None:
    def made(settings: Settings) -> Callable[[], Any]:
        return lambda: settings

    assert fingerprint(made(Settings(0.1))) == fingerprint(made(Settings(0.1, uses=9)))
    assert fingerprint(made(Settings(0.1))) != fingerprint(made(Settings(0.2)))
    assert fingerprint(made(Settings(0.1, ["."]))) != fingerprint(made(Settings(0.1)))


def test_metrics_count_with_their_functions() -> None:
    def config(scorer: Any, name: str = "m", **more: Any) -> str:
        return fingerprint(LocalMetricConfig(name=name, scorer_fn=scorer, **more))

    def scorer(step: Any) -> bool:
        return True

    def other(step: Any) -> bool:
        return False

    prints = {
        config(scorer),
        config(other),
        config(scorer, "n"),
        config(scorer, aggregator_fn=sum),
        config(scorer, scorable_types=["tool"]),
        fingerprint((scorer, other)),
        fingerprint((other, scorer)),
        fingerprint("correctness"),
    }
    assert len(prints) == 8
    assert config(scorer) == config(scorer)


class Refuses:
    def __getattr__(self, name: str) -> Any:
        raise RuntimeError("outside of a request")

    @property
    def __class__(self) -> Any:
        raise RuntimeError("outside of a request")

    @__class__.setter
    def __class__(self, value: Any) -> None:
        raise RuntimeError("outside of a request")


def test_objects_that_refuse_to_be_looked_at_do_not_stop_it() -> None:
    proxy = Refuses()
    assert re.fullmatch("[0-9a-f]{32}", fingerprint(lambda: proxy))


def test_cycles_and_depth_end() -> None:
    loop: list[Any] = []
    loop.append(loop)
    deep: Any = 0
    for _ in range(100_000):
        deep = [deep]
    assert fingerprint(lambda: loop) != fingerprint(lambda: deep)

    def ping(x: int) -> Any:
        return pong(x)

    def pong(x: int) -> Any:
        return ping(x)

    assert fingerprint(ping) != fingerprint(pong)


values = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.dates()
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(max_size=3), inner, max_size=3),
        st.frozensets(st.one_of(st.integers(), st.text(max_size=3)), max_size=3),
    ),
    max_leaves=10,
)


@given(one=values, other=values)
def test_values_are_told_apart(one: Any, other: Any) -> None:
    same_text = repr(one) == repr(other)
    if same_text:
        assert fingerprint((one,)) == fingerprint((other,))
    elif one != other:
        assert fingerprint((one,)) != fingerprint((other,))


PROCESS = """
    import enum, functools, sys
    from dataclasses import dataclass
    class Kind(enum.Enum):
        A = "a"; B = "b"
    WORDS = {"alpha", "beta", "gamma", "delta", "epsilon"}
    TABLE = {k: {1, "x", (2, "y")} for k in WORDS}
    def left(n): return right(n - 1) if n else WORDS
    def right(n): return left(n - 1) if n else TABLE
    @dataclass
    class Config:
        kind: Kind = Kind.A
        words: frozenset = frozenset(WORDS)
    class Model:
        def __init__(self, config): self.config, self.lock = config, object()
        def __call__(self, x): return left(x), self.config, [w for w in x if w in {"p", "q", "r"}]
    f = functools.partial(Model(Config()), 3)
"""


def test_the_fingerprint_is_the_same_in_every_process(tmp_path: Path) -> None:
    load(PROCESS, tmp_path, "stable")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import stable;"
        "from galileo_ext.run.fingerprint import fingerprint; print(fingerprint(stable.f))"
    )
    found = set()
    for seed in ("0", "1", "2", "77"):
        command = [sys.executable, "-c", code, str(tmp_path)]
        environ = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
        found.add(done.stdout.strip())
    assert len(found) == 1
    assert re.fullmatch("[0-9a-f]{32}", found.pop())


KINDS = """
    import functools
    def wraps(f):
        @functools.wraps(f)
        def wrapper(*args): return f(*args)
        return wrapper
    def plain(x): return x
    @wraps
    def decorated(x): return x
    def outer():
        def nested(x):
            "Say so."
            return x
        return nested
    nested = outer()
    class C:
        def method(self): return super().__repr__()
    method = C.method
    alone = lambda x: x
    async def task(x): return [i async for i in x]
"""


@pytest.mark.parametrize("name", ["plain", "decorated", "nested", "method", "alone", "task"])
def test_source_that_is_still_there_is_trusted(name: str, tmp_path: Path) -> None:
    module = load(KINDS, tmp_path)
    source = source_of(getattr(module, name))
    assert source is not None
    assert source.startswith(("def ", "async def ", "lambda ", "@functools.wraps"))
