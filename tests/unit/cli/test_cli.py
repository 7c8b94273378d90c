"""The commands, as somebody at a terminal or a CI job meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from galileo_ext import (
    create_dataset,
    create_project,
    current,
    get_experiments,
    load_experiment,
    push,
    run_experiment,
)
from galileo_ext.cli import main

HOSTILE = "\x1b[2J\x07<b>\u202e"

SCRIPT = """
import sys
from galileo_ext import create_project, run_experiment

def exact(output, expected):
    return output == expected

def function(word):
    if word in sys.argv[1:]:
        raise ValueError("no")
    return word.upper()

rows = [{"input": f"w{n}", "ground_truth": f"W{n}" if n else "no"} for n in range(10)]
print("the script speaks")
run_experiment("first", dataset=rows, function=function, metrics=[exact], dry_run=True)
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "eval.py"
    path.write_text(SCRIPT)
    return path


def exact(output: Any, expected: Any) -> bool:
    return bool(output == expected)


@pytest.fixture
def project() -> str:
    create_project("words")
    rows = [{"input": f"w{n}{HOSTILE}", "ground_truth": f"w{n}{HOSTILE}"} for n in range(10)]
    create_dataset("all", rows, project_name="words")
    for name, wrong in (("old", "w1 w2 w3"), ("new", "w1 w7")):
        run_experiment(
            name, project="words", dataset="all", metrics=[exact], progress=False,
            function=lambda word, wrong=wrong: "no" if word[:2] in wrong else word,
        )  # fmt: skip
    return "words"


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """Run a command, and return what it printed where it should."""
    assert main(arguments) == code
    printed = capsys.readouterr()
    text = printed.err if code == 2 else printed.out
    assert "Traceback" not in printed.err
    assert "\x1b" not in text and "\u202e" not in text
    return text


def test_run_passes(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "run", str(script))
    assert "the script speaks" in text
    assert "10 of 10 rows succeeded" in text
    assert "exact: 0.900 (10 of 10 rows)" in text
    assert sys.argv[0] != str(script)

    text = told(capsys, "run", str(script), "--check", "exact >= 90%", "--check", "total == 10")
    assert "Check of 'first' passed" in text


def test_run_fails_the_gate(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    junit, summary = tmp_path / "gate.xml", tmp_path / "summary.md"
    summary.write_text("before\n")
    text = told(
        capsys, "run", str(script), "--check", "exact >= 0.95", "--junit", str(junit),
        "--summary", str(summary), "--", "w3", code=1,
    )  # fmt: skip
    assert "FAIL  exact >= 0.95: 0.8889" in text
    assert "FAIL  failed == 0: 1" in text
    assert ElementTree.parse(junit).getroot()[0].attrib["failures"] == "2"
    assert summary.read_text().startswith("before\n### ❌ first")


def test_run_is_held_against_a_baseline(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = str(tmp_path / "base.json")
    told(capsys, "run", str(script), "--save-baseline", baseline)
    regressions = ["--max-regressions", "0", "--baseline", baseline]
    told(capsys, "run", str(script), *regressions)
    text = told(
        capsys, "run", str(script), *regressions, "--check", "failed <= 1", "--", "w3", code=1
    )
    assert "FAIL  regressions <= 0: 1" in text


def test_run_for_machines(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(script), "--json", "--check", "exact > 0.95"]) == 1
    printed = capsys.readouterr()
    (result,) = json.loads(printed.out)
    assert (result["name"], result["metrics"]["exact"]["mean"]) == ("first", 0.9)
    assert result["check"]["passed"] is False
    assert result["check"]["conditions"][0]["value"] == 0.9
    assert "the script speaks" in printed.err


def test_run_of_a_script_that_breaks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.py"
    path.write_text("def f():\n    raise KeyError('x')\n\nf()\n")
    assert main(["run", str(path)]) == 2
    error = capsys.readouterr().err
    assert "KeyError: 'x'" in error and "line 4" in error
    assert "runpy" not in error and "cli" not in error

    path.write_text("import sys\nsys.exit('enough')\n")
    assert "left with 'enough'" in told(capsys, "run", str(path), code=2)
    path.write_text("from galileo_ext import list_datasets\n\nlist_datasets(project_name='none')\n")
    assert f"{path}, line 3: " in told(capsys, "run", str(path), code=2)
    path.write_text("x = (\n")
    assert "SyntaxError" in capsys_error(capsys, "run", str(path))
    path.write_text("pass\n")
    assert "has run no experiment" in told(capsys, "run", str(path), code=2)
    assert "There is no file" in told(capsys, "run", str(tmp_path / "none.py"), code=2)


def capsys_error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 2
    return capsys.readouterr().err


def test_run_of_a_run_that_was_cut_short(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "eval.py"
    path.write_text(
        "import time\n"
        "from galileo_ext import run_experiment\n"
        "run_experiment('x', dataset=['a'] * 50, function=lambda w: time.sleep(0.01) or 1 / 0,\n"
        "               max_failures=0, max_concurrency=1, dry_run=True)\n"
    )
    assert main(["run", str(path)]) == 2
    assert main(["run", str(path), "--check", "failed <= 50"]) == 1
    assert main(["run", str(path), "--check", "failed <= 50", "--check", "skipped < 50"]) == 0
    capsys.readouterr()


def test_run_waits_for_what_the_server_makes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "eval.py"
    path.write_text(
        "from galileo_ext import *\n"
        "create_project('p')\n"
        "create_dataset('d', [{'input': 'a', 'ground_truth': 'a'}, {'input': 'b'}])\n"
        "run_experiment('prompted', project='p', dataset='d',\n"
        "               prompt_template=create_prompt('t', '{{input}}'),\n"
        "               prompt_settings={'model_alias': 'echo'})\n"
    )
    text = told(capsys, "run", str(path), "--check", "total == 2", "--check", "ok == 2")
    assert "pass  total == 2: 2" in text


def test_run_that_is_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "eval.py"
    path.write_text(
        "import os, signal, time\n"
        "from galileo_ext import run_experiment\n"
        "def function(word):\n"
        "    if word == 'c':\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "        time.sleep(0.5)\n"
        "    return word\n"
        "run_experiment('x', dataset=list('abcdef'), function=function, max_concurrency=1,\n"
        "               dry_run=True)\n"
    )
    command = [sys.executable, "-m", "galileo_ext.cli", "run", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 130
    assert "were skipped" in done.stderr
    assert "Traceback" not in done.stderr


def test_run_of_several(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "eval.py"
    path.write_text(
        "from galileo_ext import run_experiment\n"
        "for name in ('good', 'bad'):\n"
        "    run_experiment(name, dataset=['a', 'b'], dry_run=True,\n"
        "                   function=lambda w: w if name == 'good' else 1 / 0)\n"
    )
    text = told(capsys, "run", str(path), "--check", "failed == 0", code=1)
    assert "Check of 'good' passed" in text and "Check of 'bad' failed" in text
    error = told(capsys, "run", str(path), "--check", "ok > 1", "--junit", "x.xml", code=2)
    assert "--junit is one file" in error
    assert "needs a condition" in told(capsys, "run", str(path), "--summary", "x.md", code=2)


def test_the_modules_beside_a_script_are_found(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "helper_of_a_script.py").write_text("WORD = 'helped'\n")
    script.write_text(f"from helper_of_a_script import WORD\nprint(WORD)\n{SCRIPT}")
    assert "helped" in told(capsys, "run", str(script))
    sys.modules.pop("helper_of_a_script")


def test_ls(project: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    assert "words" in told(capsys, "ls")
    text = told(capsys, "ls", "--project", project)
    assert [line.split()[0] for line in text.splitlines()] == ["experiment", "new", "old"]
    assert "exact=0.800" in text and "all Experiment Group" in text
    monkeypatch.setenv("GALILEO_PROJECT", project)
    assert len(told(capsys, "ls", "--limit", "1").splitlines()) == 2
    assert [e["name"] for e in json.loads(told(capsys, "ls", "--json"))] == ["new", "old"]
    assert len(told(capsys, "ls", "--group", "all Experiment Group").splitlines()) == 3
    assert "--limit is 0" in told(capsys, "ls", "--limit", "0", code=2)


def test_show(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "show", "old", "--project", project)
    assert "10 of 10 rows succeeded" in text and "exact: 0.700" in text
    shown = json.loads(told(capsys, "show", "old", "--project", project, "--json"))
    assert (shown["status"], shown["ok"], shown["metrics"]["exact"]["mean"]) == ("stored", 10, 0.7)


def test_compare(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "compare", "old", "new", "--project", project)
    assert "'old' -> 'new': 10 rows in both" in text
    assert "regressed:\nrow  input" in text
    assert "exact 1 -> 0" in text
    found = json.loads(told(capsys, "compare", "old", "new", "--project", project, "--json"))
    assert found["metrics"]["exact"]["difference"] == pytest.approx(0.1)
    assert [row["index"] for row in found["regressions"]] == [7]
    assert found["metrics"]["exact"]["verdict"] == "no clear difference"
    page, summary = tmp_path / "page.html", tmp_path / "summary.md"
    summary.write_text("# Before\n")
    told(
        capsys, "compare", "old", "new", "--project", project,
        "--html", str(page), "--summary", str(summary),
    )  # fmt: skip
    assert "<title>new against old</title>" in page.read_text()
    assert summary.read_text().startswith("# Before\n### new against old\n")
    error = told(
        capsys, "compare", "old", "new", "--project", project, "--lower-is-better", "x", code=2
    )
    assert "'x', which is no metric" in error


def test_check(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    on = ["--project", project]
    told(capsys, "check", "new", "exact >= 0.8", *on)
    told(capsys, "check", "new", "exact >= 0.9", *on, code=1)
    text = told(capsys, "check", "new", "--max-regressions", "0", "--baseline", "old", *on, code=1)
    assert "FAIL  regressions <= 0: 1" in text
    path = str(tmp_path / "base.json")
    told(capsys, "check", "old", "--save-baseline", path, *on)
    told(capsys, "check", "new", "--max-regressions", "1", "--baseline", path, *on)
    told(capsys, "check", "new", "exact.low > -0.5", "--baseline", path, *on)
    found = json.loads(told(capsys, "check", "new", "exact > 0.9", "--json", *on, code=1))
    assert found["check"]["passed"] is False


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ("check new", "nothing to check"),
        ("check new exakt>1", "did you mean 'exact'"),
        ("check new exact", "cannot be read"),
        ("check new exact>0 --baseline none.json", "none.json"),
        ("check new exact>0 --baseline none", "'none'"),
        ("check none exact>0", "'none'"),
        ("show none", "'none'"),
        ("show none --project elsewhere", "elsewhere"),
        ("export new rows.doc", "'doc'"),
        ("datasets show none", "'none'"),
        ("datasets create x none.csv", "none.csv"),
        ("datasets delete all", "add --yes"),
        ("ls --group none", "no experiment group named 'none'"),
        ("check new exact>0 --max-regressions 1", "--max-regressions needs a --baseline"),
        ("check new exact>0 --junit none/gate.xml", "none/gate.xml: No such file or directory"),
        ("compare old new --html none/page.html", "none/page.html: No such file or directory"),
        ("compare old new --html .", ".: Is a directory"),
        ("export new none/rows.csv", "none/rows.csv: No such file or directory"),
        ("show none.jsonl", "none.jsonl: No such file or directory"),
    ],
)
def test_mistakes(
    project: str, arguments: str, error: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setenv("GALILEO_PROJECT", project)
    assert error in told(capsys, *arguments.split(), code=2)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["check", "new", "exact>0", "--wait", "nan"], "argument --wait: 'nan' is no time"),
        (["check", "new", "exact>0", "--wait", "soon"], "argument --wait: 'soon' is no time"),
        (["ls", "--project", ""], "argument --project: it is empty"),
        (["show", " "], "argument experiment: it is empty"),
        (["datasets", "show", ""], "argument dataset: it is empty"),
        (["serve", "--db", ""], "argument --db: it is empty"),
        (["check", "new", "exact>0", "--nope"], "unrecognized arguments: --nope"),
        (["show", "new", "old"], "unrecognized arguments: old"),
    ],
)
def test_misuse(arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert (
        capsys.readouterr().err.rstrip().splitlines()[-1].partition("error: ")[2].startswith(error)
    )


def test_conditions_may_stand_behind_options(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = told(capsys, "check", "new", "total == 10", "--project", project, "exact >= 0.5")
    assert "pass  total == 10" in text and "pass  exact >= 0.5" in text


@pytest.mark.parametrize(
    "options", [["--check", "exact"], ["--check", "a > 1", "--baseline", "none.json"]]
)
def test_what_is_asked_for_is_read_before_the_script_runs(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "eval.py"
    script.write_text("print('it ran')")
    assert main(["run", str(script), *options]) == 2
    assert "it ran" not in capsys.readouterr().out


def test_what_a_script_starts_does_not_print_between_the_json(script: Path) -> None:
    noise = "import os, sys\nos.system('echo child')\nsys.__stdout__.write('past us')\n"
    script.write_text(noise + SCRIPT)
    command = [sys.executable, "-m", "galileo_ext.cli", "run", str(script), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)[0]["total"] == 10
    assert "child" in done.stderr and "past us" in done.stderr


def test_columns_are_as_wide_as_they_look(capsys: pytest.CaptureFixture[str]) -> None:
    create_project("wide")
    create_dataset("wide", ["字字", "e\u0301", "\x1b", "plain", "字" * 50], project_name="wide")
    lines = told(capsys, "datasets", "show", "wide").splitlines()
    starts = {line.split()[0] for line in lines[1:]}
    assert {"字字", "e\u0301", "\\u001b", "plain"} <= starts
    assert lines[-1].startswith("字" * 28 + "...")


def test_export(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    text = told(capsys, "export", "new", str(path), "--project", project)
    assert "10 rows written" in text
    assert len(path.read_text().splitlines()) == 10


def test_files_stand_for_experiments(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, function in (("old", str.lower), ("new", str.upper)):
        rows = [{"input": letter, "ground_truth": letter.upper()} for letter in "abcdefg"]
        result = run_experiment(
            name, dataset=rows, function=function, metrics=[exact], dry_run=True, progress=False
        )
        result.save(tmp_path / f"{name}.jsonl")
    old, new = str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")
    assert ": better" in told(capsys, "compare", old, new)
    told(capsys, "check", old, "exact > 0", code=1)
    told(capsys, "check", new, "--max-regressions", "0", "--baseline", old)
    told(capsys, "export", new, str(tmp_path / "page.html"))
    assert "<h1>new</h1>" in (tmp_path / "page.html").read_text()
    assert "7 of 7 rows" in told(capsys, "show", new)
    assert "none.jsonl" in told(capsys, "show", "none.jsonl", code=2)


def test_datasets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f'input,ground_truth\na,"A{HOSTILE}"\nb,B\n')
    assert "'letters' created: 2 rows" in told(capsys, "datasets", "create", "letters", str(path))
    assert "letters" in told(capsys, "datasets", "ls")
    assert [d["name"] for d in json.loads(told(capsys, "datasets", "ls", "--json"))] == ["letters"]
    text = told(capsys, "datasets", "show", "letters", "--limit", "1")
    assert text.splitlines()[0].split() == ["input", "ground_truth"]
    assert "A\\u001b[2J" in text and "B" not in text
    assert len(json.loads(told(capsys, "datasets", "show", "letters", "--json"))) == 2
    assert "deleted" in told(capsys, "datasets", "delete", "letters", "--yes")
    assert "letters" not in told(capsys, "datasets", "ls")


def test_push(capsys: pytest.CaptureFixture[str]) -> None:
    assert push() == []
    assert told(capsys, "push") == "Nothing to send.\n"
    assert json.loads(told(capsys, "push", "--json")) == []


def test_publish(
    project: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = str(current().settings.database)
    load_experiment("old", project=project).save(tmp_path / "old.jsonl")
    refused = told(capsys, "publish", "new", "--project", project, "--database", database, code=2)
    assert "is where the experiment is already" in refused

    monkeypatch.setenv("GALILEO_EXT_DATABASE", str(tmp_path / "account.db"))
    create_project("mine")
    there = ("--project", "mine", "--database", database)
    text = told(capsys, "publish", "new", *there, "--from-project", project)
    assert "has 10 of 10 rows of experiment 'new'" in text
    told(capsys, "publish", str(tmp_path / "old.jsonl"), *there, "--name", "of a file")
    answer = json.loads(told(capsys, "publish", "old", *there, "--from-project", project, "--json"))
    assert (answer["name"], answer["stored"], answer["errors"]) == ("old", 10, [])

    found = get_experiments(project_name="mine")
    assert [experiment.name for experiment in found] == ["old", "of a file", "new"]
    assert answer["link"].endswith(found[0].id)
    assert "no project named 'nope'" in told(
        capsys, "publish", "new", "--project", "nope", "--database", database, code=2
    )
    assert "no experiment named 'nope'" in told(
        capsys, "publish", "nope", *there, "--from-project", project, code=2
    )
    assert "no database nope.db" in told(
        capsys, "publish", "new", "--project", "mine", "--database", "nope.db", code=2
    )
    assert "--from-project" in told(capsys, "publish", "new", "--database", database, code=2)


def test_doctor_finds_nothing_wrong(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "doctor")
    assert "ok     connection: the server answers" in text
    assert "WRONG" not in text


def test_doctor_finds_what_is_wrong(
    capsys: pytest.CaptureFixture[str], monkeypatch: Any, project: str
) -> None:
    monkeypatch.setenv("GALILEO_PROJECT", "elsewhere")
    assert main(["doctor"]) == 2
    assert "WRONG  project: " in capsys.readouterr().out
    monkeypatch.setenv("GALILEO_API_URL", "http://127.0.0.1:9")
    assert main(["doctor"]) == 2
    assert "WRONG  settings: api_url is set to" in capsys.readouterr().out
    monkeypatch.setenv("GALILEO_API_KEY", "a-secret")
    assert main(["doctor", "--json"]) == 2
    printed = capsys.readouterr().out
    assert "a-secret" not in printed
    wrong = [finding for finding in json.loads(printed) if not finding["ok"]]
    assert [finding["what"] for finding in wrong] == ["connection"]
    assert "GALILEO_API_URL" in wrong[0]["remedy"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "completion", shell)
    for word in ("compare", "doctor", "datasets", "lower-is-better", "create"):
        assert word in text


def test_bash_completes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "c.sh").write_text(told(capsys, "completion", "bash"))

    def completed(*words: str) -> list[str]:
        line = " ".join(f'"{word}"' for word in ("galileo-ext", *words))
        code = f"source ./c.sh; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _galileo_ext; "
        done = subprocess.run(
            ["bash", "-c", code + 'echo "${COMPREPLY[@]}"'],
            cwd=tmp_path, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout.split()

    assert completed("com") == ["compare", "completion"]
    assert completed("compare", "a", "b", "--low") == ["--lower-is-better"]
    assert completed("datasets", "s") == ["show"]
    assert completed("datasets", "create", "--pro") == ["--project"]


def test_help_is_quick_and_misuse_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["nonsense"], ["run"], ["compare", "one"]):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 2
    code = "import sys\nfrom galileo_ext.cli import parser\nparser()\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"httpx", "attr", "galileo_api", "werkzeug", "asyncio"}
    assert not set(done.stdout.split()) & heavy


def test_a_mistake_is_said_with_what_is_known_about_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GALILEO_PROJECT", "nobodys")
    assert main(["show", "first"]) == 2
    said = capsys.readouterr().err
    assert "There is no project named 'nobodys'" in said
    assert said.endswith("No project was passed; this is that of GALILEO_PROJECT.\n")


def test_a_terminal_that_lacks_a_character(project: str) -> None:
    run_experiment("é☃", project=project, dataset=["a"], function=str.upper)
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-m", "galileo_ext.cli", "ls", "--project", project],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert r"\xe9\u2603" in done.stdout


def test_a_reader_that_has_seen_enough(project: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "galileo_ext.cli", "ls", "--project", project]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert done.returncode == 0
    assert "Error" not in done.stderr


def test_a_check_counts_also_if_nobody_reads_it(project: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "galileo_ext.cli", "check", "new", "exact == 1"]
    done = subprocess.run([*command, "--project", project], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert done.returncode == 1


def test_nothing_to_print_to(project: str) -> None:
    command = f"{sys.executable} -m galileo_ext.cli ls --project {project} >&-"
    done = subprocess.run(command, shell=True, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, "Error" in done.stderr) == (0, False)
