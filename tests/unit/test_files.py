"""Files are replaced whole or not at all, and nothing but files is replaced."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from galileo_ext._files import replacing
from galileo_ext._terminal import aligned, cut, width


def put(path: Path, text: str = "new") -> None:
    with replacing(path, "x", encoding="utf-8") as file:
        file.write(text)


def test_a_file_is_made_or_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    put(path, "old")
    put(path)
    assert (path.read_text(), os.listdir(tmp_path)) == ("new", ["a.txt"])


def test_a_file_is_left_alone_if_something_breaks(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    put(path, "old")
    with pytest.raises(KeyError), replacing(path, "x") as file:
        file.write("half")
        raise KeyError
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["a.txt"])


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link, file = tmp_path / "link.txt", tmp_path / "there" / "file.txt"
    link.symlink_to(file)
    put(link, "first")
    put(link)
    assert link.is_symlink()
    assert file.read_text() == "new"


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        put(pipe)
        assert (os.read(reading, 9), pipe.is_fifo()) == (b"new", True)
    finally:
        os.close(reading)


def test_errors_have_the_name_that_was_given(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "a.txt", tmp_path):
        with pytest.raises(OSError) as caught:
            put(path)
        assert caught.value.filename == str(path)


def test_text_is_as_wide_as_terminals_show_it() -> None:
    assert [width(text) for text in ("", "ab", "字b", "e\u0301", "\u200bx", "😀")] == [
        0,
        2,
        3,
        1,
        1,
        2,
    ]
    assert cut("字" * 10, 20) == "字" * 10
    assert cut("字" * 11, 20) == "字" * 8 + "..."
    assert cut("a" * 21, 20) == "a" * 17 + "..."
    assert aligned([["字", "x"], ["abc", "y"]]) == ["字   x", "abc  y"]
