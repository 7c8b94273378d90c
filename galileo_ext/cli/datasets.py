"""``galileo-ext datasets``."""

from __future__ import annotations

import argparse
from itertools import islice

from ._options import Commands, add_json, add_project
from ._output import say, say_json, say_table


def add(commands: Commands) -> None:
    """Add the command, with commands of its own."""
    datasets = commands.add_parser("datasets", help="list, show, create and delete datasets")
    own = datasets.add_subparsers(title="commands", required=True, metavar="COMMAND")
    own.type = str  # whose arguments the command itself looks at
    ls = own.add_parser("ls", help="list the datasets")
    add_project(ls)
    add_json(ls)
    ls.set_defaults(run=_ls)
    show = own.add_parser("show", help="show the rows of a dataset")
    show.add_argument("dataset", help="its name or id")
    show.add_argument("--limit", type=int, metavar="N", help="only the first so many rows")
    add_json(show)
    show.set_defaults(run=_show)
    create = own.add_parser("create", help="create a dataset from a file")
    create.add_argument("name", help="must not be taken")
    create.add_argument("path", help="a .csv, .jsonl or .feather file")
    add_project(create)
    create.set_defaults(run=_create)
    delete = own.add_parser("delete", help="delete a dataset")
    delete.add_argument("dataset", help="its name or id")
    delete.add_argument("--yes", action="store_true", help="really; it cannot be undone")
    delete.set_defaults(run=_delete)


def _ls(options: argparse.Namespace) -> int:
    from ..datasets import iter_datasets

    found = iter_datasets(project_name=options.project)
    if options.json:
        say_json([dataset.to_dict() for dataset in found])
        return 0
    say_table(
        ["dataset", "rows", "columns", "id"],
        ([d.name, d.num_rows, ", ".join(d.column_names or []), d.id] for d in found),
    )
    return 0


def _show(options: argparse.Namespace) -> int:
    from ..dataset_rows import iter_dataset_rows

    if options.limit is not None and options.limit < 1:
        raise ValueError(f"--limit is {options.limit}; expected 1 or more.")
    rows = list(islice(iter_dataset_rows(dataset_name=options.dataset), options.limit))
    if options.json:
        say_json(rows)
        return 0
    columns = list(dict.fromkeys(name for row in rows for name in row))
    say_table(columns, ([row.get(name) for name in columns] for row in rows))
    return 0


def _create(options: argparse.Namespace) -> int:
    from ..datasets import create_dataset

    made = create_dataset(options.name, options.path, project_name=options.project)
    say(f"Dataset {made.name!r} created: {made.num_rows} rows, id {made.id}")
    return 0


def _delete(options: argparse.Namespace) -> int:
    from ..datasets import delete_dataset

    if not options.yes:
        raise ValueError(f"This deletes the dataset {options.dataset!r} for good; add --yes.")
    delete_dataset(name=options.dataset)
    say(f"Dataset {options.dataset!r} deleted.")
    return 0
