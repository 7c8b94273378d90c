"""Connections to SQLite files close by themselves."""

from __future__ import annotations

import gc
import warnings
from pathlib import Path

from galileo_ext._sqlite import connect


def test_letting_go_of_one_closes_it_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        db = connect(path, patience=1)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE t (x)")
        assert (tmp_path / "some.db-wal").exists()
        del db
        gc.collect()

    assert not (tmp_path / "some.db-wal").exists()  # the last one to close takes it away
