"""The pytest plugin: tests that are marked as experiments."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytest_plugins = ["pytester"]
pytestmark = pytest.mark.usefixtures("_alone")

HEAD = """
import pytest
from galileo_ext import run_experiment

def exact(output, expected):
    return output == expected

def run(name="words", wrong="", broken="", count=10):
    def function(word):
        if word in broken:
            raise ValueError("\\x1b[2J")
        return "no" if word in wrong else word.upper()

    rows = [{"input": letter, "ground_truth": letter.upper()} for letter in "abcdefghij"[:count]]
    return run_experiment(
        name, dataset=rows, function=function, metrics=[exact], dry_run=True, progress=False
    )
"""


@pytest.fixture
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Load no other plugins: those of this repository's own tests take a second each time."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    # pytester forgets what its tests import; what is there before, they need not import again.
    for name in ("run.workflow", "run.measures", "gate.baseline", "compare.comparison"):
        import_module(f"galileo_ext.{name}")


def outcome(pytester: pytest.Pytester, test: str, *arguments: str) -> pytest.RunResult:
    pytester.makepyfile(HEAD + test)
    return pytester.runpytest_inprocess("-p", "galileo_ext.pytest_plugin", *arguments)


def test_a_test_that_passes(pytester: pytest.Pytester) -> None:
    found = outcome(
        pytester,
        "@pytest.mark.experiment('exact >= 0.9', 'total == 10')\ndef test():\n run(wrong='a')",
        "--strict-markers", "--junitxml=junit.xml",
    )  # fmt: skip
    found.assert_outcomes(passed=1)
    found.stdout.fnmatch_lines(["*= experiments =*", "passed  words: exact=0.900"])
    properties = ElementTree.parse(pytester.path / "junit.xml").getroot().iter("property")
    assert [one.attrib["value"] for one in properties] == ["passed  words: exact=0.900"]


def test_a_test_that_does_not(pytester: pytest.Pytester) -> None:
    found = outcome(
        pytester,
        "@pytest.mark.experiment('exact >= 0.9')\ndef test():\n run(wrong='ab', broken='c')",
    )
    found.assert_outcomes(failed=1)
    found.stdout.fnmatch_lines(
        [
            "Check of 'words' failed.",
            "  FAIL  exact >= 0.9: 0.7778 (9 of 10 rows*",
            "  FAIL  failed == 0: 1 (of 10 rows)",
            "FAILED  words: exact=0.778",
        ]
    )


def test_without_conditions_no_row_may_fail(pytester: pytest.Pytester) -> None:
    test = "@pytest.mark.experiment\ndef test():\n run(broken={!r})"
    outcome(pytester, test.format("")).assert_outcomes(passed=1)
    outcome(pytester, test.format("a")).assert_outcomes(failed=1)


def test_every_experiment_of_a_test_is_checked(pytester: pytest.Pytester) -> None:
    found = outcome(
        pytester,
        "@pytest.mark.experiment('exact == 1')\ndef test():\n run('good')\n run('bad', wrong='a')",
    )
    found.assert_outcomes(failed=1)
    found.stdout.fnmatch_lines(["passed  good: *", "FAILED  bad: *"], consecutive=True)


def test_a_test_without_the_marker_is_left_alone(pytester: pytest.Pytester) -> None:
    found = outcome(pytester, "def test():\n run(broken='abc')")
    found.assert_outcomes(passed=1)
    assert "= experiments =" not in found.stdout.str()


def test_baselines_lie_beside_the_test(pytester: pytest.Pytester) -> None:
    test = (
        "@pytest.mark.experiment('failed <= 1', max_regressions=0, baseline='base.json')\n"
        "def test():\n run(wrong={!r})"
    )
    found = outcome(pytester, test.format("a"))
    found.assert_outcomes(failed=1)
    found.stdout.fnmatch_lines(["There is no baseline *base.json; pytest --update-baselines*"])

    outcome(pytester, test.format("a"), "--update-baselines").assert_outcomes(passed=1)
    assert Path(pytester.path / "base.json").is_file()
    outcome(pytester, test.format("a")).assert_outcomes(passed=1)
    found = outcome(pytester, test.format("b"))
    found.assert_outcomes(failed=1)
    found.stdout.fnmatch_lines(["  FAIL  regressions <= 0: 1*"])


@pytest.mark.parametrize(
    ("test", "error"),
    [
        ("('exakt > 1')\ndef test():\n run()", "*did you mean 'exact'*"),
        ("('exact > 1', maximum=1)\ndef test():\n run()", "experiment has no option 'maximum'*"),
        ("('exact > 1')\ndef test():\n pass", "*marked as an experiment and has run none*"),
        ("(max_regressions=1)\ndef test():\n run()", "max_regressions needs a baseline*"),
        ("('total > 1', baseline='b.json')\ndef test():\n run()\n run()", "*of one experiment*"),
        ("('exact > 0')\ndef test():\n run()\n assert False", "*assert False*"),
    ],
)
def test_mistakes(pytester: pytest.Pytester, test: str, error: str) -> None:
    (pytester.path / "b.json").write_text("{}")
    found = outcome(pytester, f"@pytest.mark.experiment{test}")
    found.assert_outcomes(failed=1)
    found.stdout.fnmatch_lines([error])


def test_tests_of_unittest_are_checked_too(pytester: pytest.Pytester) -> None:
    found = outcome(
        pytester,
        "import unittest\n@pytest.mark.experiment('exact == 1')\n"
        "class Test(unittest.TestCase):\n"
        " def test_good(self):\n  run()\n"
        " def test_bad(self):\n  run(wrong='a')\n"
        " def test_wrong(self):\n  run(); self.fail('own')\n",
    )
    found.assert_outcomes(passed=1, failed=2)
    found.stdout.fnmatch_lines(["*FAIL  exact == 1: 0.9*", "*AssertionError: own*"])


def test_what_is_wrong_with_a_marker_is_said_before_its_test_runs(
    pytester: pytest.Pytester,
) -> None:
    for marker in ("'exact >'", "'exact > 0', baseline='b.json'", "'exact > 0', limit=1"):
        found = outcome(
            pytester,
            f"@pytest.mark.experiment({marker})\ndef test():\n print('it ran')\n run()",
            "-rA",
        )
        found.assert_outcomes(failed=1)
        found.stdout.no_fnmatch_line("*it ran*")


def test_one_baseline_is_not_written_by_two_tests(pytester: pytest.Pytester) -> None:
    test = (
        "@pytest.mark.parametrize('wrong', ['a', 'b'])\n"
        "@pytest.mark.experiment('exact > 0', baseline='b.json')\n"
        "def test(wrong):\n run(wrong=wrong)"
    )
    found = outcome(pytester, test, "--update-baselines")
    found.assert_outcomes(passed=1, failed=1)
    found.stdout.fnmatch_lines(["*b.json has just been written by *test[[]a]; run one of them*"])
    outcome(pytester, test).assert_outcomes(passed=2)


def test_the_plugin_costs_nothing_who_does_not_use_it(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    pytester.makepyfile(
        "import sys\ndef test():\n assert 'galileo_ext.pytest_plugin' in sys.modules\n"
        " assert not {'httpx', 'galileo_api', 'galileo_ext.run'} & set(sys.modules)"
    )
    pytester.runpytest_subprocess("-p", "no:schemathesis", "-p", "no:socket").assert_outcomes(
        passed=1
    )
