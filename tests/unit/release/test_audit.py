"""Licences of what an installation brings, and what counts as an answer about vulnerabilities."""

from __future__ import annotations

import importlib
from email.message import Message
from importlib import metadata

import _audit
import pytest
from _licences import (
    PROJECT,
    RECORD,
    Entry,
    Rules,
    brought,
    installed,
    licence_of,
    recorded,
    refused,
    unlike,
    written,
)
from packaging.requirements import Requirement

RULES = Rules(frozenset({"MIT", "Zlib", "BSD-3-Clause"}), {"quiet": "MIT"})


def about(**fields: str | list[str]) -> Message:
    message = Message()
    for field, said in {"Name": "some", **fields}.items():
        for value in said if isinstance(said, list) else [said]:
            message[field.replace("_", "-")] = value
    return message


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License_Expression": "MIT AND Zlib", "License": "else"}, "MIT AND Zlib"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"License": "Copyright (c) 2020, Somebody"}, "unknown"),
        ({"Classifier": ["License :: OSI Approved :: MIT License"]}, "MIT"),
        ({"Classifier": ["License :: OSI Approved :: BSD License"]}, "unknown"),
        (
            {"License": "MIT License", "Classifier": ["License :: OSI Approved :: MIT License"]},
            "MIT",
        ),
        ({"Name": "Quiet", "License": "GPL-3.0"}, "MIT"),
        ({}, "unknown"),
    ],
)
def test_what_metadata_says(fields: dict[str, str], licence: str) -> None:
    assert licence_of(about(**fields), RULES) == licence  # type: ignore[arg-type]  # a protocol of typeshed


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("MIT AND Zlib", True),
        ("MIT AND GPL-3.0", False),
        ("GPL-3.0 OR Zlib", True),
        ("GPL-3.0 OR MIT AND AGPL-3.0", False),
        ("unknown", False),
    ],
)
def test_what_is_allowed(licence: str, allowed: bool) -> None:
    assert refused({"some": licence}, RULES) == (
        []
        if allowed
        else [f"some: its licence, {licence}, is not among those that pyproject.toml allows"]
    )


def test_the_record_can_be_read_back_and_compared() -> None:
    found = {"one": Entry("MIT", ("core",)), "two": Entry("MIT AND Zlib", ("llm", "otel"))}
    record = recorded(written(found))

    assert record == found
    assert list(unlike(record, found)) == []
    assert len(list(unlike({}, found))) == 2
    assert len(list(unlike(record, {"two": Entry("Zlib", ("llm", "otel"))}))) >= 1


def test_our_record_is_whole() -> None:
    # Once anything has imported the backport, its stricter messages answer: so it is in CI.
    importlib.import_module("importlib_metadata")

    found = installed(Rules.of())

    assert found["httpx"] == Entry("BSD-3-Clause", ("core",))
    assert found["h11"].ways == ("core",)
    assert "openai" not in brought(PROJECT, set())
    assert list(unlike(recorded(RECORD.read_text()), found)) == []


def test_the_tests_run_with_versions_that_users_may_have() -> None:
    required = [Requirement(text) for text in metadata.requires(PROJECT) or []]

    assert len(required) > 10
    for each in required:
        assert each.specifier.contains(metadata.version(each.name)), each


def test_an_answer_that_is_missing_is_not_taken_for_a_good_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    fine = {"name": "a", "version": "1", "vulns": []}
    bad = {"name": "b", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"]}]}
    silent = {"name": "c", "skip_reason": "not found"}

    assert _audit.judge([fine]) == _audit.FINE
    assert _audit.judge([fine, bad, silent]) == _audit.FOUND
    assert _audit.judge([fine, silent]) == _audit.UNKNOWN
    said = capsys.readouterr()
    assert "b 2: PYSEC-1, mended in 3" in said.out
    assert "The index does not say for 1: c" in said.err
