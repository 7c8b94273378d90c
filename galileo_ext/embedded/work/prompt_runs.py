"""Experiments that the server is asked to run: checked before anything is made, then made a job."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.calls import Call, int64, plain_id
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.errors import NO_GENERATED_OUTPUT, Refusal, invalid, not_found
from galileo_ext.embedded.llm import settings as llm_settings
from galileo_ext.embedded.prompts import catalogue, rendering
from galileo_ext.embedded.work import jobs
from galileo_ext.embedded.work.row_jobs import GENERATED_OUTPUT_RUN, PROMPT_RUN

ROLES = ("agent", "assistant", "developer", "function", "system", "tool", "user")


@dataclass(frozen=True)
class Asked:
    """What an experiment is to run, as far as it is the server that runs it.

    Attributes:
        prompt: the prompt as experiments show it; None: there is none.
        settings: how to run it.
        version_id: of the prompt.
        trigger: whether it is to be run at once.
    """

    prompt: dict[str, Any] | None
    settings: Mapping[str, Any] | None
    version_id: str | None
    trigger: bool

    @classmethod
    def of(cls, db: sqlite3.Connection, call: Call) -> "Asked":
        """Read the body of a new experiment.

        Raises:
            Refusal: it cannot be run.
        """
        body = call.body
        wanted, trigger = body.get("prompt_template_version_id"), body.get("trigger", False)
        row = _version(db, plain_id(wanted)) if wanted else None
        settings = body.get("prompt_settings") or (json.loads(row["settings"]) if row else None)
        if trigger and not body.get("dataset"):
            raise invalid("trigger needs a dataset to run over", "body", "dataset", kind="missing")
        if trigger and row is None:
            _demand_outputs(db, body["dataset"])
        if row is not None:
            catalogue.use(db, row["prompt_id"], call.project)
        if trigger and row is not None:
            _check_template(json.loads(row["template"]))
            settings = llm_settings.whole(settings)
            call.llm.check(settings)
        return cls(_show(row) if row else None, settings, row["id"] if row else None, trigger)

    def keep(self, db: sqlite3.Connection, run_id: str, dataset: Mapping[str, Any] | None) -> None:
        """Store the prompt with the experiment, and make the job if there is to be one."""
        text = json.dumps(self.prompt) if self.prompt else None
        progress = 0 if self.trigger else 1
        sql = "UPDATE runs SET prompt = ?, progress = ? WHERE id = ?"
        db.execute(sql, (text, progress, run_id))
        if self.trigger and dataset is not None:
            self._make_job(db, run_id, dataset)

    def _make_job(self, db: sqlite3.Connection, run_id: str, dataset: Mapping[str, Any]) -> None:
        dataset_id, version = plain_id(dataset["dataset_id"]), int64(dataset["version_index"])
        request = {
            "dataset_id": dataset_id,
            "dataset_version_index": version,
            "prompt_template_version_id": self.version_id,
            "prompt_settings": self.settings,
        }
        name = PROMPT_RUN if self.prompt else GENERATED_OUTPUT_RUN
        steps = len(versions.load(db, dataset_id, version).rows)
        jobs.create(db, run_id, name, request, steps)


def _version(db: sqlite3.Connection, version_id: str) -> Any:
    sql = (
        "SELECT v.*, p.name FROM prompt_versions AS v JOIN prompts AS p ON p.id = v.prompt_id"
        " WHERE v.id = ?"
    )
    row = db.execute(sql, (version_id,)).fetchone()
    if row is None:
        raise not_found("version of a prompt with the id", version_id)
    return row


def _show(row: Any) -> dict[str, Any]:
    return {
        "prompt_template_id": row["prompt_id"],
        "version_index": row["version"],
        "name": row["name"],
        "content": rendering.text_of(json.loads(row["template"])),
    }


def _check_template(template: rendering.Template) -> None:
    rendering.variables(template)  # refuses what cannot be filled in
    parsed = rendering.parse(rendering.text_of(template))
    for message in parsed if isinstance(parsed, list) else []:
        if message["role"] not in ROLES:
            raise _wrong(f"A message has the role {message['role']!r}; expected one of {ROLES}")
        parts = message["content"] if isinstance(message["content"], list) else []
        if any(part.get("type") != "text" for part in parts):
            raise Refusal(501, "The embedded server sends models texts, and no files.")


def _demand_outputs(db: sqlite3.Connection, dataset: Mapping[str, Any]) -> None:
    id, index = plain_id(dataset["dataset_id"]), int64(dataset["version_index"])
    columns = versions.load(db, id, index).columns
    if "generated_output" not in columns:
        raise invalid(
            "Without a prompt, the outputs are taken from the column generated_output of the "
            f"dataset; it has only {columns}.",
            "body",
            "dataset",
            error_code=NO_GENERATED_OUTPUT,
        )


def _wrong(message: str) -> Refusal:
    return invalid(message, "body", "prompt_template_version_id")
