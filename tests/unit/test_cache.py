"""A cached output is exactly what the function returned, and a broken cache breaks nothing."""

from __future__ import annotations

import enum
import json
import logging
import sqlite3
import stat
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.run import cache as cache_module
from galileo_ext.run.cache import CacheReport, Hit, OutputCache, as_cache

PRINT = "f" * 32


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[OutputCache]:
    made = OutputCache(tmp_path / "deep" / "cache.db")
    yield made
    made.close()


class Colour(enum.StrEnum):
    RED = "red"


class Text(str):
    pass


def test_what_was_put_is_found(cache: OutputCache) -> None:
    key = cache.key(PRINT, {"question": "?"})
    assert cache.get(key) is None
    cache.put(key, {"answer": [1, None]})
    assert cache.get(key) == Hit({"answer": [1, None]})
    assert cache.report() == CacheReport(hits=1, misses=1, stored=1)


def test_none_is_an_output_too(cache: OutputCache) -> None:
    key = cache.key(PRINT, "x")
    cache.put(key, None)
    assert cache.get(key) == Hit(None)


@pytest.mark.parametrize(
    "other",
    [
        ("g" * 32, {"a": 1, "b": [2]}, None),
        (PRINT, {"a": 1, "b": [3]}, None),
        (PRINT, {"a": 1.0, "b": [2]}, None),
        (PRINT, {"a": True, "b": [2]}, None),
        (PRINT, {"a": "1", "b": [2]}, None),
        (PRINT, '{"a":1,"b":[2]}', None),
        (PRINT, {"a": 1, "b": [2]}, {"temperature": 0}),
        (PRINT, {"a": 1, "b": [2]}, {}),
    ],
)
def test_anything_that_differs_is_another_place(cache: OutputCache, other: Any) -> None:
    assert cache.key(PRINT, {"a": 1, "b": [2]}) != cache.key(*other)


def test_the_order_of_names_does_not_matter(cache: OutputCache) -> None:
    assert cache.key(PRINT, {"a": 1, "b": 2}) == cache.key(PRINT, {"b": 2, "a": 1})


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutputCache]:
    made = OutputCache(tmp_path_factory.mktemp("shared") / "cache.db")
    yield made
    made.close()


@given(value=json_values)
def test_outputs_come_back_exactly(shared: OutputCache, value: Any) -> None:
    before = shared.report()
    key = shared.key(PRINT, value)
    shared.put(key, value)
    hit = shared.get(key)
    after = shared.report()
    assert after.error is None
    if hit is None:
        assert after.uncacheable_inputs == before.uncacheable_inputs + 1
    else:
        assert repr(hit.value) == repr(value)


@given(one=json_values, other=json_values)
def test_two_inputs_never_share_a_place(one: Any, other: Any) -> None:
    cache = OutputCache("unused")
    keys = cache.key(PRINT, one), cache.key(PRINT, other)
    if None not in keys and keys[0] == keys[1]:
        assert json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


LOOP: list[Any] = []
LOOP.append(LOOP)
DEEP: Any = 0
for _ in range(100_000):
    DEEP = [DEEP]
ODD = [
    ((1, 2), "the {} is a tuple"),
    ({"a": [0, date(2026, 1, 2)]}, r"the {}\['a'\]\[1\] is a date, which JSON does not keep"),
    ({1: "a"}, "the {} has the key 1, which is not text"),
    ({"a": {None: 1}}, r"the {}\['a'\] has the key None"),
    (Colour.RED, "the {} is a Colour"),
    ([Text("x")], r"the {}\[0\] is a Text"),
    (OrderedDict(a=1), "the {} is a OrderedDict"),
    (b"x", "the {} is a bytes"),
    ("\ud800", "the {} has text with half a character"),
    ({"\udc00": 1}, "the {} has text with half a character"),
    (10**5000, "the {} cannot be JSON"),
    (LOOP, "the {} is nested too deeply"),
    (DEEP, "the {} is nested too deeply"),
]


@pytest.mark.parametrize(("value", "reason"), ODD, ids=[reason for _, reason in ODD])
def test_inputs_without_a_stable_text_are_counted_and_told_once(
    cache: OutputCache, value: Any, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        key = cache.key(PRINT, value)
        assert key is None
        assert cache.get(key) is None
        cache.put(key, "output")
    assert cache.report() == CacheReport(uncacheable_inputs=3)
    assert len(caplog.messages) == 1
    with pytest.raises(AssertionError, match=reason.format("input")):
        raise AssertionError(caplog.messages[0])


@pytest.mark.parametrize(("value", "reason"), ODD, ids=[reason for _, reason in ODD])
def test_outputs_that_json_would_change_are_counted_and_told_once(
    cache: OutputCache, value: Any, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    key = cache.key(PRINT, "x")
    for _ in range(3):
        cache.put(key, value)
    assert cache.get(key) is None
    assert cache.report() == CacheReport(misses=1, uncacheable_outputs=3)
    assert len(caplog.messages) == 1
    with pytest.raises(AssertionError, match=reason.format("output")):
        raise AssertionError(caplog.messages[0])


def test_huge_outputs_are_not_kept(
    cache: OutputCache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cache_module, "LARGEST", 1000)
    cache.put(cache.key(PRINT, "x"), "y" * 999)
    assert cache.report().uncacheable_outputs == 1
    assert "is 1001 bytes long; at most 1000 are kept" in caplog.text


def test_refresh_stores_over_what_was_there(cache: OutputCache) -> None:
    key = cache.key(PRINT, "x")
    cache.put(key, "old")
    fresh = OutputCache(cache.path, "refresh")
    assert fresh.get(fresh.key(PRINT, "x")) is None
    fresh.put(key, "new")
    fresh.close()
    assert fresh.report() == CacheReport(misses=1, stored=1)
    assert cache.get(key) == Hit("new")


def test_off_does_nothing_at_all(tmp_path: Path) -> None:
    cache = OutputCache(tmp_path / "cache.db", "off")
    assert cache.key(PRINT, "x") is None
    cache.put(b"key", 1)
    assert cache.get(b"key") is None
    assert cache.report() == CacheReport()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("value", "mode"),
    [(None, "off"), (False, "off"), (True, "use"), ("use", "use"), ("refresh", "refresh")],
)
def test_the_argument_names_a_mode(value: Any, mode: str) -> None:
    assert as_cache(value).mode == mode


def test_the_argument_may_be_a_cache(cache: OutputCache) -> None:
    assert as_cache(cache) is cache


@pytest.mark.parametrize(
    ("value", "hint"), [("refesh", "did you mean 'refresh'"), ("xyz", "expected 'off', 'use'")]
)
def test_an_unknown_mode_is_refused_with_close_ones(value: Any, hint: str) -> None:
    with pytest.raises(ValueError, match=f"cache is '{value}'; {hint}"):
        as_cache(value)


def test_the_file_is_for_its_owner_only(cache: OutputCache) -> None:
    cache.put(cache.key(PRINT, "x"), 1)
    assert stat.S_IMODE(cache.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(cache.path.parent.stat().st_mode) == 0o700


def test_outputs_outlive_the_process(cache: OutputCache) -> None:
    cache.put(cache.key(PRINT, "x"), "y")
    cache.close()
    again = OutputCache(cache.path)
    assert again.get(again.key(PRINT, "x")) == Hit("y")
    again.close()


def test_threads_may_share_a_cache(cache: OutputCache) -> None:
    def work(number: int) -> None:
        for n in range(50):
            key = cache.key(PRINT, n)
            if cache.get(key) is None:
                cache.put(key, n * 2)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = cache.report()
    assert (report.hits + report.misses, report.error) == (400, None)
    assert [cache.get(cache.key(PRINT, n)) for n in range(50)] == [Hit(n * 2) for n in range(50)]


WRITER = """
import sys
from galileo_ext.run.cache import OutputCache
cache = OutputCache(sys.argv[1])
for n in range(200):
    key = cache.key("f", n)
    hit = cache.get(key)
    assert hit is None or hit.value == n * 2
    cache.put(key, n * 2)
cache.close()
print(cache.report().error, cache.report().stored)
"""


def test_processes_may_share_a_file(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path / "cache.db")]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate(timeout=60)[0].strip() for process in running] == ["None 200"] * 3


def is_off(cache: OutputCache, caplog: pytest.LogCaptureFixture) -> bool:
    key = cache.key(PRINT, "x")
    for _ in range(3):
        cache.put(key, "y")
        assert cache.get(key) is None
        key = cache.key(PRINT, "x")
    assert [m for m in caplog.messages if "is off for this run" in m] == caplog.messages
    return len(caplog.messages) == 1 and not cache.is_on and cache.report().error is not None


def test_a_file_that_is_no_database_turns_it_off(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "cache.db"
    path.write_bytes(b"not a database" * 1000)
    assert is_off(OutputCache(path), caplog)
    assert path.read_bytes() == b"not a database" * 1000


def test_the_file_of_another_program_is_left_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "theirs.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE theirs (x)")
    db.close()
    before = path.read_bytes()
    assert is_off(OutputCache(path), caplog)
    assert path.read_bytes() == before


def test_a_folder_in_its_place_turns_it_off(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert is_off(OutputCache(tmp_path), caplog)


def test_a_full_disk_turns_it_off(cache: OutputCache, caplog: pytest.LogCaptureFixture) -> None:
    kept = cache.key(PRINT, "small")
    cache.put(kept, "y")
    assert cache._db is not None
    pages = cache._db.execute("PRAGMA page_count").fetchone()[0]
    cache._db.execute(f"PRAGMA max_page_count = {pages}")
    with caplog.at_level(logging.WARNING):
        cache.put(cache.key(PRINT, "big"), "y" * 1_000_000)
    assert "is off for this run: database or disk is full" in caplog.text
    assert cache.report().error == "OperationalError: database or disk is full"
    again = OutputCache(cache.path)
    assert again.get(again.key(PRINT, "small")) == Hit("y")
    again.close()


def test_damage_in_the_middle_turns_it_off(
    cache: OutputCache, caplog: pytest.LogCaptureFixture
) -> None:
    for n in range(500):
        cache.put(cache.key(PRINT, n), "y" * 200)
    cache.close()
    data = bytearray(cache.path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    cache.path.write_bytes(data)
    found = [cache.get(cache.key(PRINT, n)) for n in range(500)]
    assert found == [None] * 500
    assert cache.report().error is not None
    assert len(caplog.messages) == 1


def test_a_damaged_output_is_a_miss(cache: OutputCache) -> None:
    key = cache.key(PRINT, "x")
    cache.put(key, "y")
    assert cache._db is not None
    cache._db.execute("UPDATE outputs SET value = '{'")
    assert cache.get(key) is None
    cache.put(key, "z")
    assert cache.get(key) == Hit("z")


def test_a_file_of_a_later_version_is_left_alone(
    cache: OutputCache, caplog: pytest.LogCaptureFixture
) -> None:
    cache.put(cache.key(PRINT, "x"), "y")
    assert cache._db is not None
    cache._db.execute("PRAGMA user_version = 2")
    cache.close()
    assert is_off(cache, caplog)
    assert "of another version" in caplog.text
