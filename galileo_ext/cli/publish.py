"""``galileo-ext publish``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._options import Commands, add_json, add_project
from ._output import say, say_json

if TYPE_CHECKING:
    from ..client import Galileo
    from ..run.result import ExperimentResult
    from ..run.values import Publication

_DATABASE = ".galileo/galileo.db"


def add(commands: Commands) -> None:
    """Add the command."""
    publish = commands.add_parser(
        "publish",
        help="copy an experiment from a file to the server",
        description="Copy an experiment, with its rows and their traces, from the embedded "
        "server's database, or from a file that save() wrote, to the server that is configured: "
        "say to your account, once GALILEO_API_KEY is set.",
    )
    publish.add_argument("experiment", help="its name or id, or a file that save() wrote")
    publish.add_argument(
        "--database", metavar="PATH", default=_DATABASE, help=f"where it is; {_DATABASE}"
    )
    publish.add_argument(
        "--from-project", metavar="NAME", help="its project there (default: the one here)"
    )
    publish.add_argument("--dataset", metavar="NAME", help="the dataset here that its rows are of")
    publish.add_argument("--name", help="what to call it here (default: as it is called)")
    add_project(publish)
    add_json(publish)
    publish.set_defaults(run=_publish)


def _publish(options: argparse.Namespace) -> int:
    from ..client import Galileo
    from ..run.result import ExperimentResult

    with Galileo(project=options.project) as here:
        if Path(options.experiment).is_file():
            publication = _send(ExperimentResult.load(options.experiment), here, options)
        else:
            with _opened(options, here) as there:
                publication = _send(_loaded(options, here, there), here, options)
    if options.json:
        say_json({**asdict(publication), "errors": [str(e) for e in publication.errors]})
    else:
        say(publication.message)
        say(publication.link)
    return 0


def _opened(options: argparse.Namespace, here: Galileo) -> Galileo:
    from ..client import Galileo

    if not Path(options.database).is_file():
        raise ValueError(f"There is no database {options.database}; --database says where it is.")
    there = Galileo.embedded(options.database)
    if there.location == here.location:
        raise ValueError(
            f"{here.location} is where the experiment is already. Say where it is to go: set "
            "GALILEO_API_KEY (and GALILEO_CONSOLE_URL), or GALILEO_EXT_DATABASE."
        )
    return there


def _loaded(options: argparse.Namespace, here: Galileo, there: Galileo) -> ExperimentResult:
    from ..results import load_experiment

    settings = here.settings
    project = options.from_project or settings.project
    if project is None:
        raise ValueError("In which project is it? Give --from-project or --project.")
    return load_experiment(options.experiment, project=project, client=there)


def _send(result: ExperimentResult, here: Galileo, options: Any) -> Publication:
    from ..runs import publish

    return publish(result, here, dataset=options.dataset, name=options.name)
