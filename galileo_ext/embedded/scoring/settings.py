"""What a run asks of a scorer, put together from its settings, the version, and the scorer."""

import sqlite3
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.scorers import catalogue, versions
from galileo_ext.embedded.scorers.presets import Scorer

Version = dict[str, Any]

DEFAULT_JUDGES = 3
#: Names under which records have something else.
_MEASURED = ("duration_ns", "cost")


@dataclass(frozen=True)
class Setting:
    """A scorer as it is to be run.

    ``name`` is the key of its values in records, ``requires`` are the names of those that it reads.
    ``problem`` says why it cannot be run, if so.
    """

    id: str
    name: str
    label: str = ""
    kind: str = "preset"
    node_types: tuple[str, ...] = ("llm",)
    filters: tuple[dict[str, Any], ...] = ()
    model: str | None = None
    judges: int = DEFAULT_JUDGES
    thinks: bool = True
    output_type: str = "boolean"
    sees: str = "basic"
    roll_up: str | None = None
    ground_truth: bool = False
    requires: tuple[str, ...] = ()
    version: int | None = None
    template: dict[str, Any] = field(default_factory=dict)
    code: str | None = None
    problem: str | None = None


def resolve(db: sqlite3.Connection, config: dict[str, Any]) -> Setting:
    """Put together how a scorer is to be run: the run goes before the scorer."""
    scorer_id = plain_id(config["id"])
    try:
        scorer = catalogue.find(db, scorer_id)
        version = _version(db, scorer, config)
    except Refusal as refusal:
        name = config.get("name") or scorer_id
        return Setting(scorer_id, name, problem=refusal.body["detail"])
    places = (config, version, scorer.get("defaults") or {}, scorer)

    def said(key: str, otherwise: Any = None) -> Any:
        return next((p[key] for p in places if p.get(key) is not None), otherwise)

    return Setting(
        id=scorer_id,
        name=scorer["name"],
        label=scorer["label"],
        kind=scorer["scorer_type"],
        node_types=tuple(said("scoreable_node_types", ["llm"])),
        filters=tuple(said("filters", ())),
        model=said("model_name"),
        judges=said("num_judges", DEFAULT_JUDGES),
        thinks=said("cot_enabled", True),
        output_type=said("output_type", "boolean"),
        sees=said("input_type", "basic"),
        roll_up=said("roll_up_method"),
        ground_truth=bool(scorer.get("ground_truth")),
        requires=_required(db, scorer),
        version=version.get("version"),
        template=_template(scorer, version),
        code=_code(db, version),
        problem=_problem(scorer),
    )


def in_turn(chosen: list[Setting]) -> list[Setting]:
    """Put scorers behind those that they require; where they require each other, any is first."""
    left, ordered = list(chosen), list[Setting]()
    while left:
        names = {one.name for one in left}
        ready = [one for one in left if not names & {*one.requires} - {one.name}] or left[:1]
        ordered += ready
        left = [one for one in left if one not in ready]
    return ordered


def _required(db: sqlite3.Connection, scorer: Scorer) -> tuple[str, ...]:
    named = [*(scorer.get("required_scorers") or []), *(scorer.get("required_metric_ids") or [])]
    if not named:
        return ()
    known = catalogue.everything(db)
    names = {one[key]: one["name"] for key in ("label", "name", "id") for one in known}
    return tuple(dict.fromkeys(names.get(one, one) for one in named))


def _version(db: sqlite3.Connection, scorer: Scorer, config: dict[str, Any]) -> Version:
    chosen = (config.get("scorer_version") or {}).get("id") or scorer["default_version_id"]
    if chosen is None:
        return {}
    version = versions.by_id(db, plain_id(chosen))
    if version["scorer_id"] != scorer["id"]:
        message = f"{chosen} is no version of the scorer {scorer['name']!r}"
        raise Refusal(404, message)
    return version


def _template(scorer: Scorer, version: Version) -> dict[str, Any]:
    generated = version.get("generated_scorer") or {}
    template = version.get("chain_poll_template") or generated.get("chain_poll_template") or {}
    prompt = generated.get("user_prompt") or scorer.get("user_prompt")
    return {"template": prompt, **template} if prompt or template else {}


def _code(db: sqlite3.Connection, version: Version) -> str | None:
    sql = "SELECT code FROM scorer_versions WHERE id = ?"
    row = db.execute(sql, (version.get("id"),)).fetchone()
    return row["code"] if row else None


def _problem(scorer: Scorer) -> str | None:
    if catalogue.is_luna(scorer):
        return catalogue.LUNA
    if scorer["name"] in _MEASURED or scorer["name"].startswith("num_"):
        return f"{scorer['name']!r} is the name of a measurement; give the scorer another one."
    return None
