"""``galileo-ext ls``."""

from __future__ import annotations

import argparse
from itertools import islice
from typing import TYPE_CHECKING, Any

from ._options import Commands, add_json, add_project
from ._output import say_json, say_table

if TYPE_CHECKING:
    from galileo_api.models import ExperimentResponse


def add(commands: Commands) -> None:
    """Add the command."""
    ls = commands.add_parser(
        "ls", help="list the experiments of a project; without a project, the projects"
    )
    add_project(ls)
    ls.add_argument("--group", metavar="NAME", help="only the experiments of this group")
    ls.add_argument("--limit", type=int, metavar="N", help="only the first so many")
    add_json(ls)
    ls.set_defaults(run=_ls)


def _ls(options: argparse.Namespace) -> int:
    from ..client import current

    if options.limit is not None and options.limit < 1:
        raise ValueError(f"--limit is {options.limit}; expected 1 or more.")
    settings = current(None).settings
    if options.project or settings.project or settings.project_id:
        return _experiments(options)
    if options.group:
        raise ValueError("--group needs a project; give --project or set GALILEO_PROJECT.")
    return _projects(options)


def _experiments(options: argparse.Namespace) -> int:
    from ..experiment_groups import get_experiment_group
    from ..experiments import iter_experiments

    if options.group and get_experiment_group(None, options.group, options.project) is None:
        raise ValueError(f"There is no experiment group named {options.group!r}.")
    found = islice(
        iter_experiments(project_name=options.project, experiment_group=options.group),
        options.limit,
    )
    if options.json:
        say_json([experiment.to_dict() for experiment in found])
        return 0
    header = ["experiment", "created", "rows", "group", "metrics"]
    say_table(header, map(_experiment, found))
    return 0


def _experiment(about: ExperimentResponse) -> list[Any]:
    from ..resolve import is_id
    from ..run.loaded import summaries

    rows = about.num_traces or 0
    found = summaries(about, {}, rows)
    # What the server computes is listed by its id, which says nothing to people.
    metrics = ", ".join(f"{n}={found[n].value}" for n in found if not is_id(n))
    created = f"{about.created_at:%Y-%m-%d %H:%M}" if about.created_at else None
    return [about.name, created, rows, about.experiment_group_name or None, metrics or None]


def _projects(options: argparse.Namespace) -> int:
    from ..projects import iter_projects

    found = islice(iter_projects(), options.limit)
    if options.json:
        say_json([project.to_dict() for project in found])
        return 0
    say_table(["project", "id"], ([project.name, project.id] for project in found))
    return 0
