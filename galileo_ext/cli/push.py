"""``galileo-ext push``."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from ._options import Commands, add_json
from ._output import say, say_json


def add(commands: Commands) -> None:
    """Add the command."""
    push = commands.add_parser("push", help="send what earlier runs left in the journal")
    add_json(push)
    push.set_defaults(run=_push)


def _push(options: argparse.Namespace) -> int:
    from ..arize import Arize
    from ..runs import push

    deliveries = push()
    with Arize.from_env() as place:
        deliveries += push(client=place)
    if options.json:
        say_json([asdict(run) for run in deliveries])
        return 0
    for run in deliveries:
        say(f"{run.name}: {run.sent} sent, {run.pending} waiting, {run.refused} refused")
    if not deliveries:
        say("Nothing to send.")
    return 0
