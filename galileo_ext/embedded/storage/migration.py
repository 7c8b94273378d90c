"""Files of earlier versions: what makes one of the next version of each.

A change of the schema raises its version and adds a step here, with the statements that change a
file of the version before; the tests hold what comes out against a new file.
"""

import sqlite3

#: The statements of each step, by the version that it starts from.
STEPS = {
    3: """
CREATE TABLE unscored (
    pk INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES jobs (pk) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (job, kind, id)
);
CREATE INDEX unscored_in_turn ON unscored (job, kind DESC, pk);
""",
}


def leads(version: int, target: int) -> bool:
    """Tell whether the steps lead from one version to another."""
    return version <= target and all(step in STEPS for step in range(version, target))


def migrate(db: sqlite3.Connection, version: int, target: int) -> None:
    """Take the steps from one version to another, in the transaction that is open."""
    for step in range(version, target):
        for statement in STEPS[step].split(";"):
            db.execute(statement)
