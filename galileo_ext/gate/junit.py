"""JUnit XML, which every CI system reads: conditions, or rows, as test cases."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from .._files import replacing
from .report import CheckReport

#: What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Case:
    """A test case.

    Attributes:
        name: what was tested.
        seconds: how long it took.
        fault: ``"failure"`` or ``"error"``; empty if there was none.
        message: what was wrong, in a line.
        text: the same at length.
    """

    name: str
    seconds: float = 0.0
    fault: str = ""
    message: str = ""
    text: str = ""


def write_cases(suite: str, cases: Iterable[Case], path: str | os.PathLike[str]) -> Path:
    """Write a file with one suite, whole or not at all; return its path."""
    found, target = list(cases), Path(path)
    root = ElementTree.Element("testsuites")
    about = {
        "name": _text(suite),
        "tests": str(len(found)),
        "failures": str(sum(case.fault == "failure" for case in found)),
        "errors": str(sum(case.fault == "error" for case in found)),
        "skipped": "0",
        "time": f"{sum(case.seconds for case in found):.3f}",
    }
    element = ElementTree.SubElement(root, "testsuite", about)
    for case in found:
        _add(element, suite, case)
    ElementTree.indent(root)
    with replacing(target) as file:
        ElementTree.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)
    return target


def write_conditions(report: CheckReport, path: str | os.PathLike[str]) -> Path:
    """Write the conditions of a check."""
    cases = [
        Case(
            condition.condition,
            fault="" if condition.passed else "failure",
            message=f"{condition.name} is {condition.shown}",
            text="\n".join([condition.about, *_rows(report, condition.name)]).strip(),
        )
        for condition in report.conditions
    ]
    return write_cases(report.name, cases, path)


def _rows(report: CheckReport, name: str) -> Sequence[str]:
    if name != "regressions" or report.comparison is None:
        return []
    found = report.comparison.regressions
    lines = [f"row {row.index} ({row.key}): {row.told}" for row in found[:_SHOWN]]
    return [*lines, f"... and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else lines


def _add(suite: ElementTree.Element, group: str, case: Case) -> None:
    about = {"classname": _text(group), "name": _text(case.name), "time": f"{case.seconds:.3f}"}
    element = ElementTree.SubElement(suite, "testcase", about)
    if case.fault:
        fault = ElementTree.SubElement(element, case.fault, {"message": _text(case.message)})
        fault.text = _text(case.text)


def _text(text: str) -> str:
    return _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
