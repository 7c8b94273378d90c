"""What ``scripts/screenshots`` does: two experiments, served, and photographed in Chromium."""

from __future__ import annotations

import base64
import random
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import _devtools as devtools
from _serving import served
from _venvs import ROOT

from galileo_ext import (
    ExperimentResult,
    Galileo,
    create_dataset,
    create_project,
    log,
    run_experiment,
    span,
)

TARGET = ROOT / "docs" / "assets" / "pages"
WIDTH, LIMIT = 1100, 150_000
TOPICS = {
    "password": "Open the settings and choose a new password.",
    "invoice": "Invoices are under billing, one for each month.",
    "refund": "A refund takes five working days.",
    "printer": "Switch the printer off and on again.",
    "delivery": "Parcels arrive within three days.",
    "account": "An account is closed on request.",
}
PHRASES = ("Where is my {}?", "I have a question about my {}.", "The {} is wrong.", "Help: {}!")


def main() -> None:
    """Write the pictures."""
    chromium = devtools.find()
    if chromium is None:
        sys.exit("There is no Chromium here (on Debian: apt-get install chromium).")
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = _experiments(folder / "galileo.db")
        row = next(row for row in second.rows if row.error is None)
        path = urlsplit(second.link).path
        project = path.partition("/experiments/")[0]
        both = f"base={first.experiment.id}&experiment={second.experiment.id}"
        pages = {
            "experiment": (path, 1250),
            "row": (f"{path}/rows/{row.trace_id}?steps=open", 1000),
            "compare": (f"{project}/compare?{both}", 900),
        }
        with (
            served(folder / "galileo.db") as url,
            devtools.browser(chromium, folder / "chromium") as tab,
        ):
            for file, (page, height) in pages.items():
                tab.look(WIDTH)
                tab.open(url + page)
                _photograph(tab, TARGET / f"{file}.png", height)


def _experiments(database: Path) -> tuple[ExperimentResult, ExperimentResult]:
    """Run a help desk twice: knowing half of the topics, and knowing all."""
    questions = [
        {"input": phrase.format(topic), "ground_truth": answer}
        for phrase in PHRASES
        for topic, answer in TOPICS.items()
    ]
    with Galileo.embedded(database):
        create_project("help desk")
        create_dataset("questions", questions)
        return _run("half of the topics", list(TOPICS)[:3]), _run("all topics", list(TOPICS))


def _run(name: str, known: list[str]) -> ExperimentResult:
    chance = random.Random(name)

    @log(span_type="retriever")
    def search(question: str) -> list[str]:
        found = [TOPICS[topic] for topic in known if topic in question]
        time.sleep(chance.uniform(0.002, 0.02))
        return found

    def answer(question: str) -> str:
        if question.startswith("Help: delivery"):
            raise TimeoutError("the search did not answer within 2 s")
        found = search(question)
        with span("write", span_type="llm", input=question, model="small") as step:
            time.sleep(chance.uniform(0.005, 0.06))
            text = found[0] if found else "I do not know."
            text = "Please call us." if "The refund" in question else text
            step.output = text
            step.num_input_tokens, step.num_output_tokens = len(question), len(text.split())
        return text

    def right(output: str, expected: str) -> bool:
        return output == expected

    def words(output: str) -> int:
        return len(output.split())

    return run_experiment(
        name,
        project="help desk",
        dataset="questions",
        function=answer,
        metrics=[right, words],
        experiment_group="search",
        experiment_tags={"topics": str(len(known))},
    )


def _photograph(tab: devtools.Browser, path: Path, height: int) -> None:
    clip = {"x": 0, "y": 0, "width": WIDTH, "height": height, "scale": 1}
    answer = tab.call("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
    picture = base64.b64decode(answer["data"])
    if len(picture) > LIMIT:
        sys.exit(f"{path.name} has {len(picture)} bytes, more than {LIMIT}: show less of the page.")
    path.write_bytes(picture)


if __name__ == "__main__":
    main()
