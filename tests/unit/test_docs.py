"""The documentation is true: its code runs, its output is the output, its links lead somewhere."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from _blocks import PAGES, Block, blocks
from _venvs import ROOT, clean_environment

from galileo_ext.cli import parser

END = "--- end of the block ---"
#: What the script of a page begins with.
HEAD = """
def _console(command, status):
    import subprocess
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
    assert done.returncode == status, f"{command}: {done.returncode}\\n{done.stdout}{done.stderr}"
    print(done.stdout, end="")

"""
#: Programs that set up a machine, or run a file that the page does not show.
OTHERS = {"pip", ".venv/bin/pip", "python"}


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _code(block: Block) -> str:
    """Return the Python that does what a block says."""
    if block.title:
        return f"open({block.title!r}, 'w', encoding='utf-8').write({block.text!r})\n"
    if block.treatment != "run":
        return ""
    if block.language == "python":
        return block.text
    statuses = [re.search(r"# exit status (\d+)$", command) for command in block.commands]
    pairs = zip(block.commands, [int(found[1]) if found else 0 for found in statuses], strict=True)
    return "".join(f"_console({command!r}, {status})\n" for command, status in pairs)


def _run(page: Path, folder: Path) -> list[tuple[str, str]]:
    """Run a page in a process and a folder of its own; return what it shows and what it printed."""
    found = blocks(page)
    script = folder / "page.py"
    code = [f"{_code(block)}\nprint({END!r}, flush=True)\n" for block in found]
    script.write_text(HEAD + "".join(code), encoding="utf-8")
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        cwd=folder,
        env={**clean_environment(), "PATH": programs},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.split(f"{END}\n")
    pairs = zip(found, printed, strict=False)
    return [(block.printed, output) for block, output in pairs if block.printed]


def _pattern(shown: str) -> str:
    """Return the expression that what is printed has to match."""
    return "".join(map(_line_pattern, shown.splitlines(keepends=True)))


def _line_pattern(line: str) -> str:
    if line.strip() == "...":
        return r"(?:.*\n)*"
    pattern = re.escape(line).replace(re.escape("..."), ".*")
    return pattern.replace(re.escape("0.000"), r"\d+\.\d{3}")


RUN = [page for page in PAGES if any(block.treatment == "run" for block in blocks(page))]


@pytest.mark.parametrize("page", RUN, ids=_name)
def test_its_code_runs_and_prints_what_stands_below_it(page: Path, tmp_path: Path) -> None:
    for shown, printed in _run(page, tmp_path):
        assert re.fullmatch(_pattern(shown), printed), f"shown:\n{shown}\nprinted:\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_what_does_not_run_can_be_read(page: Path) -> None:
    for block in blocks(page):
        if block.treatment != "read":
            continue
        if block.language == "toml":
            assert tomllib.loads(block.text)
        elif block.language == "python":
            compile(block.text, block.title, "exec")
        elif block.language == "yaml":
            jobs = yaml.safe_load(block.text)["jobs"].values()
            for step in [step for job in jobs for step in job["steps"] if "run" in step]:
                _read(shlex.split(step["run"]))
        else:
            for command in block.commands:
                _read(shlex.split(command, comments=True))


def _read(words: list[str]) -> None:
    """Hold a command against what knows it."""
    while words and (words[0] == "export" or re.match("[A-Z_]+=", words[0])):
        first = words.pop(0)
        if first != "export":
            known = (ROOT / "docs/reference/configuration.md").read_text(encoding="utf-8")
            assert f"`{first.partition('=')[0]}`" in known
    if not words:
        return
    program, *arguments = words
    if program == "galileo-ext":
        parser().parse_args(arguments)
    elif "scripts/" in program:
        text = (ROOT / program).read_text(encoding="utf-8")
        options = [argument for argument in arguments if argument.startswith("--")]
        assert [option for option in options if option not in text] == []
    else:
        assert program in OTHERS, f"what is {program}?"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_no_block_is_overlooked(page: Path) -> None:
    fences = re.findall(r"^\s*```", page.read_text(encoding="utf-8"), re.MULTILINE)
    found = blocks(page)
    assert len(fences) == 2 * (len(found) + sum(1 for block in found if block.printed))
    assert [block.text for block in found if not block.language] == []


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_its_links_and_scripts_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?://)([^)#]+)", text)
    scripts = re.findall(r"(?<![\w/])(?:\./)?(scripts/[\w-]+)", text)

    missing = [link for link in links if not (page.parent / link).exists()]
    missing += [script for script in scripts if not (ROOT / script).exists()]
    assert missing == []


def test_every_page_is_in_the_navigation() -> None:
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = re.findall(r"[\w/-]+\.md", str(settings["nav"]))
    pages = [page.relative_to(ROOT / "docs").as_posix() for page in ROOT.glob("docs/**/*.md")]
    assert sorted(listed) == sorted(pages)
